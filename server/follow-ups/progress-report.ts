/** The progress report: what became of earlier decisions, ready for the agenda of a body's meeting ("matters arising"). */
import { and, asc, desc, eq, gt, inArray, lt, ne, or, sql } from 'drizzle-orm'
import { bodies, followUpEvents, followUps, meetings, minutes, outcomes, progressReports } from '@/db/schema'
import { formatDate } from '@/domain/calendar'
import { ragOf, type Rag } from '@/domain/follow-ups/rag'
import { dueSaid } from '@/domain/follow-ups/due-said'
import { outcomeSentence } from '@/domain/follow-ups/outcomes'
import { abilitiesOf } from '@/domain/workflow/deeds'
import { standingOf } from '@/domain/workflow/standing'
import { lateStates, openStates, type FollowUpState, type Verdict } from '@/domain/workflow/states'
import type { Viewer } from '@/server/people/viewer'
import { ownBodies, reachOf } from '@/server/reach'
import { runtime } from '@/server/runtime'
import { mayReadSentence, visibleTo } from './reading'

export type ReportPart = 'late' | 'due' | 'changed' | 'done' | 'other'

export interface ReportedAction {
  id: string
  part: ReportPart
  title: string
  sentence: string
  minuteNumber: string
  askedOn: string
  ownerWords: string
  state: FollowUpState
  dueOn: string | null
  firstDueOn: string | null
  /** "Due by 14 July 2027", "No date was set". */
  dueWords: string
  closedOn: string | null
  exempt: boolean
  rag: Rag
  /** The latest word of an owner. */
  said: { on: string; writer: string; text: string } | null
  /** How the clerk closed it, shown once. */
  evidence: string | null
  /** What this meeting said of it already. */
  outcome: { verdict: Verdict; sentence: string; reason: string } | null
  /** The sentence that is proposed for "done"; others follow from the reason. */
  doneSentence: string
  mayRecord: boolean
}

export interface MattersArising {
  meeting: { id: string; date: string; held: boolean; time: string; place: string; minutesState: string | null }
  bodyName: string
  bodySlug: string
  /** The meeting before, since which things are shown as new; null where there is none. */
  since: string | null
  actions: ReportedAction[]
  comingMeetings: { id: string; date: string }[]
  today: string
}

/**
 * The report for a meeting. Eight statements, however many actions.
 * Shown: what is late, what is due by the meeting, what changed since the one before, what ended since then (once more),
 * what this meeting has spoken of, and the rest that is open.
 * @returns null where there is no such meeting, or the viewer has no part in its body
 */
export async function mattersArising(viewer: Viewer, meetingId: string): Promise<MattersArising | null> {
  const { db, council } = runtime()
  const today = council.today()
  const reach = reachOf(viewer, today)
  const [found] = await db.select({ meeting: meetings, body: bodies, minutesState: minutes.state }).from(meetings).innerJoin(bodies, eq(bodies.id, meetings.bodyId)).leftJoin(minutes, eq(minutes.meetingId, meetings.id))
    .where(and(eq(meetings.id, meetingId), ownBodies(reach)))
  if (!found) return null
  const { meeting, body } = found
  const [before] = await db.select({ date: meetings.date }).from(meetings)
    .where(and(eq(meetings.bodyId, body.id), lt(meetings.date, meeting.date), ne(meetings.state, 'cancelled'), ne(meetings.kind, 'extraordinary'))).orderBy(desc(meetings.date)).limit(1)
  const since = before?.date ?? null
  const verdict = sql<Verdict | null>`(select o.verdict from ${outcomes} o where o.follow_up_id = ${followUps.id} order by o.id desc limit 1)`
  const spoken = sql`exists (select 1 from ${outcomes} o where o.follow_up_id = ${followUps.id} and o.meeting_id = ${meetingId})`
  const rows = await db.select({ row: followUps, readable: mayReadSentence(reach), verdict }).from(followUps).innerJoin(bodies, eq(bodies.id, followUps.bodyId)).innerJoin(minutes, eq(minutes.id, followUps.minutesId))
    .where(and(eq(followUps.bodyId, body.id), visibleTo(reach), lt(followUps.askedOn, meeting.date), or(inArray(followUps.state, [...openStates]), spoken,
      and(inArray(followUps.state, ['closed', 'ended-undone']), since ? gt(followUps.closedOn, since) : sql`true`, sql`${followUps.closedOn} <= ${meeting.date}`))))
    .orderBy(sql`${followUps.dueOn} nulls last`, asc(followUps.id))
  const ids = rows.map(({ row }) => row.id)
  const none = ids.length === 0
  const given = none ? [] : await db.select().from(outcomes).where(and(inArray(outcomes.followUpId, ids), eq(outcomes.meetingId, meetingId)))
  const said = none ? [] : await db.selectDistinctOn([progressReports.followUpId]).from(progressReports).where(inArray(progressReports.followUpId, ids)).orderBy(progressReports.followUpId, desc(progressReports.at), desc(progressReports.id))
  const events = none ? [] : await db.select({ followUpId: followUpEvents.followUpId, what: followUpEvents.what, on: followUpEvents.on, reason: followUpEvents.reason }).from(followUpEvents)
    .where(and(inArray(followUpEvents.followUpId, ids), inArray(followUpEvents.what, ['closed', 'due-changed', 'owner-changed', 'sentence-changed', 'due-moved', 'progress', 'reported-done']))).orderBy(asc(followUpEvents.at))
  const coming = await db.select({ id: meetings.id, date: meetings.date }).from(meetings)
    .where(and(eq(meetings.bodyId, body.id), gt(meetings.date, today > meeting.date ? today : meeting.date), ne(meetings.state, 'cancelled'), ne(meetings.kind, 'extraordinary'))).orderBy(asc(meetings.date))
  const standing = standingOf(viewer, { authorityId: body.authorityId, bodyId: body.id, restricted: body.restricted }, today)
  const held = meeting.date <= today && meeting.state !== 'cancelled'
  return {
    meeting: { id: meeting.id, date: meeting.date, held, time: meeting.time, place: meeting.place, minutesState: found.minutesState }, bodyName: body.name, bodySlug: body.slug, since, comingMeetings: coming, today,
    actions: rows.map(({ row, readable, verdict: last }) => {
      const own = events.filter((event) => event.followUpId === row.id)
      const overdue = row.dueOn !== null && row.dueOn < (held ? meeting.date : today) && lateStates.includes(row.state)
      const outcome = given.find((one) => one.followUpId === row.id)
      const word = said.find((one) => one.followUpId === row.id)
      const open = openStates.includes(row.state)
      const changed = own.some((event) => event.what !== 'closed' && (since === null || event.on > since))
      const part: ReportPart = !open ? 'done' : overdue ? 'late' : row.dueOn !== null && row.dueOn <= meeting.date ? 'due' : changed || row.state === 'reported-done' ? 'changed' : 'other'
      return {
        id: row.id, part, title: row.title, sentence: readable ? row.sentence : '', minuteNumber: row.minuteNumber, askedOn: row.askedOn, ownerWords: row.ownerWords, state: row.state,
        dueOn: row.dueOn, firstDueOn: row.firstDueOn, dueWords: dueSaid({ dueOn: row.dueOn, dueWords: row.dueWords || (row.dueOn ? `by ${formatDate(row.dueOn)}` : ''), dueType: row.due.type }), closedOn: row.closedOn, exempt: row.exempt !== null,
        rag: ragOf({ state: row.state, verdict: last, overdue }), said: word ? { on: word.on, writer: word.writer, text: word.text } : null,
        evidence: own.findLast((event) => event.what === 'closed')?.reason ?? null,
        outcome: outcome ? { verdict: outcome.verdict, sentence: outcome.sentence, reason: outcome.reason } : null,
        doneSentence: outcomeSentence({ verdict: 'done', title: row.title, minuteNumber: row.minuteNumber, askedOn: row.askedOn, newDueWords: '', reason: '' }),
        mayRecord: held && !outcome && abilitiesOf(['followUps.recordOutcome'], standing, row.state)['followUps.recordOutcome'],
      }
    }),
  }
}
