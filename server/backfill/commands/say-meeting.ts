import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { bodies, oldDocuments, oldPromises } from '@/db/schema'
import { formatDate } from '@/domain/calendar'
import { defineCommand } from '@/server/command'
import { dateField, idField } from '@/server/follow-ups/fields'
import { refuse } from '@/server/refusal'
import type { Transaction } from '@/server/runtime'

async function documentTarget(tx: Transaction, documentId: string) {
  const [found] = await tx.select({ authorityId: oldDocuments.authorityId }).from(oldDocuments).where(eq(oldDocuments.id, documentId))
  if (!found) throw refuse.notFound('document')
  return found
}

/** Says of which meeting old minutes are, where their text does not; the job that reads files reads them again as of that day. */
export const sayOldMeeting = defineCommand({
  name: 'backfill.sayMeeting',
  input: z.object({ documentId: idField, bodyId: z.string('Choose the committee.').min(1, 'Choose the committee.').max(64), date: dateField }),
  may: { deed: 'backfill.give', target: (tx, input) => documentTarget(tx, input.documentId) },
  example: (world) => ({ documentId: world['unknownDocument'], bodyId: world['panel'], date: '2016-01-14' }),
  run: async ({ tx, target, today, enqueue }, { documentId, bodyId, date }) => {
    const [document] = await tx.select().from(oldDocuments).where(eq(oldDocuments.id, documentId)).for('update')
    if (!document || (document.bodyId !== null && document.meetingDate !== null)) throw refuse.conflict('It is known already of which meeting these are.')
    if (date > today) throw refuse.invalid('That day is still to come.', { date: `Give a day until ${formatDate(today)}.` })
    const [body] = await tx.select({ id: bodies.id }).from(bodies).where(and(eq(bodies.id, bodyId), eq(bodies.authorityId, target.authorityId)))
    if (!body) throw refuse.invalid('That committee is not one of this council’s.', { bodyId: 'Choose a committee of this council.' })
    await tx.update(oldDocuments).set({ bodyId, meetingDate: date, readAgain: true, compared: false }).where(eq(oldDocuments.id, documentId))
    await tx.delete(oldPromises).where(eq(oldPromises.documentId, documentId))
    await enqueue('backfill.read', { authorityId: target.authorityId })
    return { result: null, changes: [{ type: 'old document', id: documentId, before: { bodyId: document.bodyId, meetingDate: document.meetingDate }, after: { bodyId, meetingDate: date } }] }
  },
})
