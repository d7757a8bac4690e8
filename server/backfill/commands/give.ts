import { and, eq, notInArray } from 'drizzle-orm'
import { z } from 'zod'
import { newRowId } from '@/db/row-id'
import { authorities, oldFiles } from '@/db/schema'
import { defineCommand } from '@/server/command'
import { refuse } from '@/server/refusal'
import type { Transaction } from '@/server/runtime'
import { idField } from '@/server/follow-ups/fields'
import { mostFilesAtOnce } from '../limits'

/** An authority as a whole. @throws {Refused} not-found */
export async function authorityTarget(tx: Transaction, authorityId: string) {
  const [found] = await tx.select({ id: authorities.id }).from(authorities).where(eq(authorities.id, authorityId))
  if (!found) throw refuse.notFound('council')
  return { authorityId }
}

const fileField = z.object({
  name: z.string().trim().min(1).max(500), size: z.number().int().min(0), digest: z.string().max(64),
  archive: z.boolean(),
  /** Set where nothing of it was kept. */
  refused: z.string().max(500).optional(),
})
export type GivenFile = z.infer<typeof fileField>

/**
 * Enters files of old minutes whose bytes are kept already, and has them read. One that stands here already under the
 * same name is left out: giving a folder again brings what is missing.
 */
export const giveOldMinutes = defineCommand({
  name: 'backfill.give',
  input: z.object({ authorityId: idField, files: z.array(fileField).min(1, 'Choose at least one file.').max(mostFilesAtOnce) }),
  may: { deed: 'backfill.give', target: (tx, input) => authorityTarget(tx, input.authorityId) },
  example: (world) => ({ authorityId: world['authority'], files: [{ name: 'Panel/2016-01-14.txt', size: 3, digest: 'a'.repeat(64), archive: false }] }),
  run: async ({ tx, now, personId, enqueue }, { authorityId, files }) => {
    const added: { id: string; name: string }[] = []
    for (const { refused, ...file } of files) {
      const [before] = await tx.select({ id: oldFiles.id }).from(oldFiles)
        .where(and(eq(oldFiles.authorityId, authorityId), eq(oldFiles.name, file.name), eq(oldFiles.digest, file.digest), notInArray(oldFiles.state, ['refused']))).limit(1)
      if (before && !refused) continue
      const id = newRowId()
      await tx.insert(oldFiles).values({ id, authorityId, ...file, state: refused ? 'refused' : 'waiting', reason: refused ?? null, givenAt: now, givenBy: personId })
      added.push({ id, name: file.name })
    }
    if (added.length > 0) await enqueue('backfill.read', { authorityId })
    return {
      result: { added: added.length, here: files.length - added.length },
      changes: added.map(({ id, name }) => ({ type: 'old file', id, after: { name } })),
    }
  },
})
