import { and, eq, inArray, isNull, or } from 'drizzle-orm'
import { z } from 'zod'
import { bodies, oldBodyNames, oldDocuments, oldPromises } from '@/db/schema'
import { plainBodyWords } from '@/domain/backfill'
import { defineCommand } from '@/server/command'
import { idField } from '@/server/follow-ups/fields'
import { refuse } from '@/server/refusal'
import { untold } from '../reading/compare'
import { authorityTarget } from './give'

/** Says which committee a name in old minutes means, once for all files that print it. */
export const nameOldBody = defineCommand({
  name: 'backfill.nameBody',
  input: z.object({
    authorityId: idField, words: z.string().trim().min(1).max(500),
    /** Null: none of this council's. */
    bodyId: idField.nullable(),
  }),
  may: { deed: 'backfill.give', target: (tx, input) => authorityTarget(tx, input.authorityId) },
  example: (world) => ({ authorityId: world['authority'], words: 'Corporate Parenting Board', bodyId: world['panel'] }),
  run: async ({ tx, enqueue }, { authorityId, words, bodyId }) => {
    const plain = plainBodyWords(words)
    if (bodyId !== null) {
      const [body] = await tx.select({ id: bodies.id }).from(bodies).where(and(eq(bodies.id, bodyId), eq(bodies.authorityId, authorityId)))
      if (!body) throw refuse.invalid('That committee is not one of this council’s.', { bodyId: 'Choose a committee of this council.' })
    }
    await tx.insert(oldBodyNames).values({ authorityId, words: plain, bodyId })
      .onConflictDoUpdate({ target: [oldBodyNames.authorityId, oldBodyNames.words], set: { bodyId } })
    const waiting = await tx.select({ id: oldDocuments.id, words: oldDocuments.bodyWords }).from(oldDocuments)
      .where(and(eq(oldDocuments.authorityId, authorityId), isNull(oldDocuments.minutesId)))
    const meant = waiting.filter((one) => plainBodyWords(one.words) === plain).map((one) => one.id)
    if (meant.length > 0) {
      await tx.update(oldDocuments).set({ bodyId, compared: false }).where(inArray(oldDocuments.id, meant))
      await tx.update(oldPromises).set(untold).where(and(eq(oldPromises.state, 'found'), or(inArray(oldPromises.documentId, meant), inArray(oldPromises.toldBy, meant))))
    }
    await enqueue('backfill.read', { authorityId })
    return { result: { documents: meant.length }, changes: [{ type: 'old body name', id: plain, after: { bodyId } }] }
  },
})
