import { and, asc, eq } from 'drizzle-orm'
import { z } from 'zod'
import { newRowId } from '@/db/row-id'
import { agendaItems, confirmations, meetings, minutes } from '@/db/schema'
import { begunWith } from '@/domain/document/begun'
import { healIds, newId } from '@/domain/document/ids'
import type { MinutesDocument } from '@/domain/document/nodes'
import { parseMinutesDocument } from '@/domain/document/parse'
import { rollOf } from '@/domain/document/roll'
import { startMinutes } from '@/domain/document/templates'
import { defineCommand, type Change } from '@/server/command'
import { loadMeeting } from '@/server/meetings/load'
import { meetingOutlineFor } from '@/server/meetings/outline'
import { calendarChanged } from '@/server/meetings/moved'
import { meetingTarget } from '@/server/meetings/target'
import { withOutcomes } from '@/server/follow-ups/propose'
import { refuse } from '@/server/refusal'
import type { Transaction } from '@/server/runtime'
import { projectRows } from '../project/store'
import { startFrom } from '../start-from'
import { confirmationEdits, minutedCorrection, withEdits } from '../confirmation'
import { lockMinutes } from '../load'

const documentField = z.unknown().transform((value, context): MinutesDocument => {
  try {
    return parseMinutesDocument(value)
  } catch {
    context.addIssue({ code: 'custom', message: 'The text could not be read as minutes.' })
    return z.NEVER
  }
})

/**
 * Starts the minutes of a meeting: a document from its agenda and attendance with the body's formulae, or from a
 * pasted text where one is given. Exactly once: a second start is refused and changes nothing.
 */
export const startTheMinutes = defineCommand({
  name: 'minutes.start',
  input: z.object({ meetingId: z.string(), document: documentField.optional() }),
  may: { deed: 'minutes.start', target: (tx, input) => meetingTarget(tx, input.meetingId) },
  public: true,
  example: (world) => ({ meetingId: world['lastMeeting'] }),
  run: async (context, input) => {
    const { tx, enqueue, today } = context
    const { meeting } = await loadMeeting(tx, input.meetingId)
    if (meeting.state === 'cancelled') throw refuse.conflict('This meeting was cancelled, so there is nothing to minute. Plan it again first if it was held after all.')
    const from = startFrom(await meetingOutlineFor(tx, meeting.id))
    const begins = input.document ?? startMinutes(from, newId)
    const initial = healIds(await withOutcomes(tx, meeting.id, await withConfirmations(tx, meeting.id, begins)))
    const [begun] = await tx.insert(minutes)
      .values({ id: newRowId(), authorityId: meeting.authorityId, bodyId: meeting.bodyId, meetingId: meeting.id, initial, content: initial, decisions: [], roll: input.document ? null : rollOf(begunWith(from)) })
      .onConflictDoNothing({ target: minutes.meetingId }).returning({ id: minutes.id })
    if (!begun) throw refuse.conflict('The minutes of this meeting have been started already. Open them to go on.')
    await projectRows(tx, await lockMinutes(tx, begun.id), initial, [])
    await enqueue('documents.create', { minutesId: begun.id })
    const changes: Change[] = [{ type: 'minutes', id: begun.id, after: { meetingId: meeting.id, state: 'draft' } }]
    // Its day has passed and it is minuted: it was held.
    if (meeting.state === 'planned' && meeting.date < today) {
      await tx.update(meetings).set({ state: 'held' }).where(eq(meetings.id, meeting.id))
      await calendarChanged(context, meeting.bodyId)
      changes.push({ type: 'meeting', id: meeting.id, before: { state: meeting.state }, after: { state: 'held' } })
    }
    return { result: { minutesId: begun.id }, changes }
  },
})

/** What this meeting has said of earlier minutes already, before its own were begun. */
async function withConfirmations(tx: Transaction, meetingId: string, document: MinutesDocument): Promise<MinutesDocument> {
  const said = await tx.select({ confirmation: confirmations, date: meetings.date }).from(confirmations)
    .innerJoin(minutes, eq(minutes.id, confirmations.minutesId)).innerJoin(meetings, eq(meetings.id, minutes.meetingId))
    .where(eq(confirmations.meetingId, meetingId)).orderBy(asc(meetings.date))
  if (said.length === 0) return document
  const [item] = await tx.select({ id: agendaItems.id }).from(agendaItems).where(and(eq(agendaItems.meetingId, meetingId), eq(agendaItems.standing, 'minutes'))).limit(1)
  return said.reduce((doc, { confirmation, date }) => withEdits(doc, confirmationEdits(doc, {
    sentence: confirmation.sentence, corrections: confirmation.corrections.map((one) => minutedCorrection(one.number ?? '', one)), date, id: confirmation.id, itemId: item?.id ?? null,
  }).edits), document)
}
