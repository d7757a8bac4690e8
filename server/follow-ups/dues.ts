/** When a follow-up is due, against the calendar of meetings as it stands. */
import { and, eq, inArray } from 'drizzle-orm'
import { bodies, meetings } from '@/db/schema'
import { addDays, formatDate, meetingsAfter, nextRound, resolveDue, type CalendarMeeting, type DueCalendar, type ResolvedDue } from '@/domain/calendar'
import type { Due } from '@/domain/language/reading'
import { refuse } from '@/server/refusal'
import type { Transaction } from '@/server/runtime'
import type { DueInput } from './fields'
import type { FollowUpRow } from './load'

/** What of a row says when it is due. */
export type DueColumns = Pick<FollowUpRow, 'due' | 'dueOn' | 'dueWords' | 'dueBecause' | 'dueMeetingId'>
type Dated = Pick<FollowUpRow, 'bodyId' | 'askedOn' | 'due' | 'dueMeetingId'>

export interface AuthorityCalendar {
  bodies: { id: string; name: string; shortName: string }[]
  meetings: (CalendarMeeting & { id: string; bodyId: string })[]
}

/** Bodies and meetings of an authority. Two statements. */
export async function authorityCalendar(tx: Transaction, authorityId: string): Promise<AuthorityCalendar> {
  const own = await tx.select({ id: bodies.id, name: bodies.name, shortName: bodies.shortName }).from(bodies).where(eq(bodies.authorityId, authorityId))
  const rows = await tx.select({ id: meetings.id, bodyId: meetings.bodyId, date: meetings.date, state: meetings.state, kind: meetings.kind }).from(meetings)
    .where(own.length > 0 ? inArray(meetings.bodyId, own.map((body) => body.id)) : eq(meetings.id, ''))
  return { bodies: own, meetings: rows }
}

function calendarFor(row: Dated, calendar: AuthorityCalendar): DueCalendar {
  const of = (bodyId: string) => calendar.meetings.filter((meeting) => meeting.bodyId === bodyId)
  const own = calendar.bodies.find((body) => body.id === row.bodyId)
  return {
    meetingDate: row.askedOn,
    body: own ? `the ${own.name.split(' ').at(-1) ?? own.name}` : null,
    meetings: of(row.bodyId).filter((meeting) => meeting.date !== row.askedOn),
    bodyMeetings: Object.fromEntries(calendar.bodies.filter((body) => body.id !== row.bodyId).flatMap((body) => [body.name, body.shortName].map((name) => [name, of(body.id)] as const))),
  }
}

/** What of a row a resolved due writes. */
export const columns = (due: Due, resolved: ResolvedDue): DueColumns =>
  ({ due, dueOn: resolved.lastDay, dueWords: resolved.words, dueBecause: resolved.because, dueMeetingId: resolved.meeting?.id ?? null })

/** A due tied by the clerk or the body to one meeting, which it follows; the next one of its body where it is cancelled. */
export const isTied = (row: Pick<FollowUpRow, 'due' | 'dueMeetingId'>): boolean => row.due.type === 'meeting' && row.due.which === 'named' && !row.due.month && row.dueMeetingId !== null

/** Resolves a row's due against the calendar as it stands now. */
export function resolved(row: Dated, calendar: AuthorityCalendar): DueColumns {
  if (!isTied(row)) return columns(row.due, resolveDue(row.due, calendarFor(row, calendar)))
  const meeting = calendar.meetings.find((one) => one.id === row.dueMeetingId)
  const stands = meeting && meeting.state !== 'cancelled' ? meeting : meetingsAfter(calendar.meetings.filter((one) => one.bodyId === (meeting?.bodyId ?? row.bodyId)), meeting?.date ?? row.askedOn)[0]
  const relation = row.due.type === 'meeting' ? row.due.relation : 'at'
  if (!stands) return { due: row.due, dueOn: null, dueWords: `${relation} the next meeting`, dueBecause: 'the meeting was cancelled and no further one is planned yet', dueMeetingId: row.dueMeetingId }
  return meetingDue(stands, relation)
}

function meetingDue(meeting: CalendarMeeting, relation: 'at' | 'before'): DueColumns {
  const date = formatDate(meeting.date)
  return {
    due: { type: 'meeting', which: 'named', relation }, dueOn: relation === 'at' ? meeting.date : addDays(meeting.date, -1),
    dueWords: relation === 'at' ? `at the meeting on ${date}` : `before ${date}`, dueBecause: 'set to this meeting', dueMeetingId: meeting.id ?? null,
  }
}

/**
 * A due as somebody chose it. One statement at most.
 * @param today a day or meeting before it is refused
 * @throws {Refused} invalid beside the field `due`
 */
export async function chosenDue(tx: Transaction, body: { id: string }, chosen: DueInput, today: string): Promise<DueColumns> {
  if ('date' in chosen) {
    if (chosen.date < today) throw refuse.invalid('That day has passed.', { due: `Give a day from ${formatDate(today)} on.` })
    return { due: { type: 'date', date: chosen.date }, dueOn: chosen.date, dueWords: `by ${formatDate(chosen.date)}`, dueBecause: 'the date was set by hand', dueMeetingId: null }
  }
  if ('words' in chosen) return { due: { type: 'none', words: chosen.words }, dueOn: null, dueWords: chosen.words, dueBecause: 'a condition, no date', dueMeetingId: null }
  const [meeting] = await tx.select({ id: meetings.id, date: meetings.date, state: meetings.state, kind: meetings.kind }).from(meetings)
    .where(and(eq(meetings.id, chosen.meetingId), eq(meetings.bodyId, body.id)))
  if (!meeting || meeting.state === 'cancelled' || meeting.date < today) throw refuse.invalid('That meeting cannot be chosen.', { due: 'Choose a coming meeting of this committee.' })
  return meetingDue(meeting, chosen.relation)
}

/** The due of the round after this one of a recurring follow-up; null for any other. @param closedOn a late answer counts for the rounds that have passed meanwhile */
export function nextRoundDue(row: FollowUpRow, closedOn: string): DueColumns | null {
  const after = row.dueOn !== null && row.dueOn > closedOn ? row.dueOn : closedOn
  const date = nextRound(row.due, after, row.askedOn)
  if (date === null) return null
  return { due: row.due, dueOn: date, dueWords: `about ${formatDate(date)}`, dueBecause: row.dueBecause.split(';')[0] ?? '', dueMeetingId: null }
}
