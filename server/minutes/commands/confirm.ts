import { and, asc, eq } from 'drizzle-orm'
import { z } from 'zod'
import { newRowId } from '@/db/row-id'
import { agendaItems, confirmations, meetings, minutes } from '@/db/schema'
import { formatDate, isDateOfForm } from '@/domain/calendar'
import { defineCommand, type CommandContext } from '@/server/command'
import { seatsOn } from '@/server/meetings/names'
import { refuse } from '@/server/refusal'
import { confirmationEdits, confirmationSentence, minutedCorrection, type ConfirmationOutcome } from '../confirmation'
import { applyCorrections, type Corrected } from '../corrections'
import { lockMinutes, minutesTarget, type LoadedMinutes } from '../load'
import { checkPlaces, correctionField, minuteNumberOf, openRecord, writeRecord } from './correct'

type MeetingRow = typeof meetings.$inferSelect

/**
 * The later meeting, where it may confirm: of the same body, after the one the minutes are of, held, and no
 * extraordinary one (LGA 1972 Sch. 12 para 41; SI 1993/202 Sch. 2 para 2). @throws {Refused}
 */
async function laterMeeting({ tx, today }: CommandContext, { meeting }: LoadedMinutes, atMeetingId: string): Promise<MeetingRow> {
  const [later] = await tx.select().from(meetings).where(eq(meetings.id, atMeetingId))
  if (!later || later.bodyId !== meeting.bodyId) throw refuse.notFound('meeting')
  if (later.kind === 'extraordinary') throw refuse.conflict('An extraordinary meeting does not confirm minutes. Choose the next ordinary one.')
  if (later.state === 'cancelled') throw refuse.conflict('That meeting was cancelled.')
  if (later.date <= meeting.date) throw refuse.conflict('Minutes are confirmed at a later meeting.')
  if (later.date > today) throw refuse.conflict(`The meeting of ${formatDate(later.date)} has not been held yet.`)
  return later
}

interface Said { outcome: ConfirmationOutcome; later: MeetingRow; presidedBy: string; corrections: readonly (Corrected & { number: string })[]; minuted: readonly string[]; reason: string }

/** Records what the later meeting said, and proposes its sentence for that meeting's own minutes. */
async function record(context: CommandContext, found: LoadedMinutes, said: Said): Promise<{ sentence: string; proposed: 'proposed' | 'there' | 'not-begun' }> {
  const { tx, now, personId } = context
  const id = newRowId()
  const [before] = await tx.select({ id: confirmations.id }).from(confirmations).where(and(eq(confirmations.minutesId, found.row.id), eq(confirmations.meetingId, said.later.id)))
  if (before) throw refuse.conflict('What that meeting said of these minutes has been recorded already.')
  const seats = await seatsOn(tx, said.later.bodyId, said.later.date)
  const chairWord = seats.find(({ seat }) => seat.role === 'chair')?.seat.chairWord ?? found.body.settings.chairWord
  const sentence = confirmationSentence(said.outcome, { date: found.meeting.date, chairWord, formula: found.body.settings.formulae.minutesConfirmed, corrections: said.minuted.length })
  const [item] = await tx.select({ id: agendaItems.id }).from(agendaItems).where(and(eq(agendaItems.meetingId, said.later.id), eq(agendaItems.standing, 'minutes'))).orderBy(asc(agendaItems.position)).limit(1)
  const [own] = await tx.select({ id: minutes.id, content: minutes.content, state: minutes.state }).from(minutes).where(eq(minutes.meetingId, said.later.id))
  const open = own?.content && !['published', 'confirmed', 'signed'].includes(own.state) ? { id: own.id, content: own.content } : null
  const place = open ? confirmationEdits(open.content, { sentence, corrections: said.minuted, date: found.meeting.date, id, itemId: item?.id ?? null }) : { nodeId: id, edits: [] }
  if (open) for (const edit of place.edits) await context.editDocument(open.id, place.nodeId, edit)
  await tx.insert(confirmations).values({
    id, authorityId: found.row.authorityId, minutesId: found.row.id, meetingId: said.later.id, outcome: said.outcome, presidedBy: said.presidedBy,
    sentence, nodeId: place.nodeId, corrections: [...said.corrections], reason: said.reason, at: now, byPersonId: personId,
  })
  return { sentence, proposed: own ? (place.edits.length > 0 ? 'proposed' : 'there') : 'not-begun' }
}

const presidedBy = z.string().trim().min(1, 'Say who presided at that meeting.').max(200, 'Use at most 200 characters.')

/** A later meeting has confirmed the minutes, as they are or with corrections that it minuted. */
export const confirmMinutes = defineCommand({
  name: 'minutes.confirm',
  input: z.object({ minutesId: z.string(), atMeetingId: z.string(), presidedBy, corrections: z.array(correctionField.pick({ nodeId: true, text: true })).default([]) }),
  may: { deed: 'minutes.confirm', target: (tx, input) => minutesTarget(tx, input.minutesId) },
  public: true,
  example: (world) => ({ minutesId: world['publishedMinutes'], atMeetingId: world['nextMeeting'], presidedBy: 'Ms C Example' }),
  run: async (context, input) => {
    const found = await lockMinutes(context.tx, input.minutesId)
    const later = await laterMeeting(context, found, input.atMeetingId)
    const from = await openRecord(context.tx, input.minutesId)
    checkPlaces(from.document, input.corrections)
    const { document, done } = applyCorrections(from.document, input.corrections)
    if (input.corrections.length > 0 && done.length === 0) throw refuse.invalid('The corrections change nothing. Confirm the minutes as they are, or write what they should say.')
    const numbered = done.map((one) => ({ ...one, number: minuteNumberOf(from.document, from.version.firstNumber, one.nodeId) }))
    const minuted = numbered.map((one) => minutedCorrection(one.number, one))
    const on = formatDate(later.date)
    const note = done.length === 0 ? `Confirmed as a correct record on ${on}.` : `Confirmed on ${on} with ${done.length === 1 ? 'a correction' : `${String(done.length)} corrections`} minuted at that meeting: ${minuted.join(' ')}`
    const version = await writeRecord(context, found, { purpose: 'confirmed', document, note, from: from.version })
    await context.tx.update(minutes).set({ state: 'confirmed', confirmedAtMeetingId: later.id }).where(eq(minutes.id, input.minutesId))
    const said = await record(context, found, { outcome: done.length === 0 ? 'confirmed' : 'corrected', later, presidedBy: input.presidedBy, corrections: numbered, minuted, reason: '' })
    return {
      result: { ...said, version: version.number },
      changes: [{ type: 'minutes', id: input.minutesId, before: { state: 'published' }, after: { state: 'confirmed', at: later.id, presidedBy: input.presidedBy, version: version.number, hash: version.hash, corrections: done } }],
    }
  },
})

/** A later meeting did not confirm the minutes: they come again. */
export const notConfirmed = defineCommand({
  name: 'minutes.notConfirmed',
  input: z.object({ minutesId: z.string(), atMeetingId: z.string(), presidedBy, reason: z.string().trim().min(1, 'Say why, as the meeting did.').max(1_000, 'Use at most 1000 characters.') }),
  may: { deed: 'minutes.notConfirmed', target: (tx, input) => minutesTarget(tx, input.minutesId) },
  example: (world) => ({ minutesId: world['publishedMinutes'], atMeetingId: world['nextMeeting'], presidedBy: 'Ms C Example', reason: 'A vote was missing.' }),
  run: async (context, input) => {
    const found = await lockMinutes(context.tx, input.minutesId)
    const later = await laterMeeting(context, found, input.atMeetingId)
    const said = await record(context, found, { outcome: 'not-confirmed', later, presidedBy: input.presidedBy, corrections: [], minuted: [], reason: input.reason })
    return { result: said, changes: [{ type: 'minutes', id: input.minutesId, after: { notConfirmedAt: later.id, presidedBy: input.presidedBy, reason: input.reason } }] }
  },
})

/** The confirmed minutes have been signed by whoever presided at the meeting that confirmed them. */
export const signMinutes = defineCommand({
  name: 'minutes.sign',
  input: z.object({ minutesId: z.string(), signedBy: z.string().trim().min(1, 'Say who signed.').max(200, 'Use at most 200 characters.'), signedOn: z.string().refine(isDateOfForm, 'Give a date that exists, such as 18 March 2027.') }),
  may: { deed: 'minutes.sign', target: (tx, input) => minutesTarget(tx, input.minutesId) },
  public: true,
  example: (world) => ({ minutesId: world['confirmedMinutes'], signedBy: 'Ms C Example', signedOn: '2027-03-18' }),
  run: async ({ tx, today }, { minutesId, signedBy, signedOn }) => {
    const { row } = await lockMinutes(tx, minutesId)
    const [later] = row.confirmedAtMeetingId ? await tx.select({ date: meetings.date }).from(meetings).where(eq(meetings.id, row.confirmedAtMeetingId)) : []
    if (signedOn > today) throw refuse.invalid('That day has not come yet.', { signedOn: `Give a day up to ${formatDate(today)}.` })
    if (later && signedOn < later.date) throw refuse.invalid('The minutes were confirmed later than that.', { signedOn: `Give a day from ${formatDate(later.date)} on.` })
    await tx.update(minutes).set({ state: 'signed', signedBy, signedOn }).where(eq(minutes.id, minutesId))
    return { result: null, changes: [{ type: 'minutes', id: minutesId, before: { state: 'confirmed' }, after: { state: 'signed', signedBy, signedOn } }] }
  },
})
