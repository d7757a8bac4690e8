import { and, eq, inArray, isNotNull } from 'drizzle-orm'
import { z } from 'zod'
import { oldDocuments, oldFiles, oldPromises } from '@/db/schema'
import { defineCommand } from '@/server/command'
import { idField } from '@/server/follow-ups/fields'
import { refuse } from '@/server/refusal'
import type { Transaction } from '@/server/runtime'
import { forgetBytes } from '../bytes'
import { untold } from '../reading/compare'
import { lookAgainAfter } from '../reading/read-file'

async function fileTarget(tx: Transaction, fileId: string) {
  const [found] = await tx.select({ authorityId: oldFiles.authorityId }).from(oldFiles).where(eq(oldFiles.id, fileId))
  if (!found) throw refuse.notFound('file')
  return found
}

/** Takes a file away that should not have been given, with all that was found in it; none of it may be archived yet. */
export const removeOldFile = defineCommand({
  name: 'backfill.remove',
  input: z.object({ fileId: idField }),
  may: { deed: 'backfill.give', target: (tx, input) => fileTarget(tx, input.fileId) },
  example: (world) => ({ fileId: world['oldFile'] }),
  run: async ({ tx, enqueue, target, afterCommit }, { fileId }) => {
    const [file] = await tx.select().from(oldFiles).where(eq(oldFiles.id, fileId)).for('update')
    if (!file) throw refuse.notFound('file')
    const held = await tx.select({ id: oldDocuments.id, bodyId: oldDocuments.bodyId, meetingDate: oldDocuments.meetingDate, minutesId: oldDocuments.minutesId }).from(oldDocuments).where(eq(oldDocuments.fileId, fileId))
    if (held.some((one) => one.minutesId !== null)) throw refuse.conflict('Its minutes are archived, so the file stays. Withdraw them from residents on their own page.')
    const ids = held.map((one) => one.id)
    if (ids.length > 0) {
      await tx.update(oldPromises).set(untold).where(and(inArray(oldPromises.toldBy, ids), isNotNull(oldPromises.toldBy)))
      await tx.delete(oldPromises).where(inArray(oldPromises.documentId, ids))
      await tx.delete(oldDocuments).where(inArray(oldDocuments.id, ids))
      for (const one of held) await lookAgainAfter(tx, one)
    }
    await tx.delete(oldFiles).where(eq(oldFiles.id, fileId))
    const [other] = await tx.select({ id: oldFiles.id }).from(oldFiles).where(eq(oldFiles.digest, file.digest)).limit(1)
    if (!other && file.digest !== '') afterCommit(() => forgetBytes(file.digest))
    await enqueue('backfill.read', { authorityId: target.authorityId })
    return { result: null, changes: [{ type: 'old file', id: fileId, before: { name: file.name }, after: null }] }
  },
})
