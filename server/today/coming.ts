/** What comes up in the next eight weeks: mails, agendas, meetings, and what the viewer owes later on. */
import { and, asc, between, eq, gte, inArray, lte, ne, sql } from 'drizzle-orm'
import { agendaItems, authorities, bodies, followUps, mailItems, meetings, memberships } from '@/db/schema'
import { addDays, formatClock, formatDayMonth, nextWorkingDay, relativeDay, type IsoDate } from '@/domain/calendar'
import { meetingDates } from '@/domain/meeting-dates'
import { capital, counted, inWords } from '@/domain/reminders/words'
import { lateStates } from '@/domain/workflow/states'
import { ownedBy, visibleTo } from '@/server/follow-ups/reading'
import { notEnded, ownBodies, oneOf, type Reach } from '@/server/reach'
import { runtime } from '@/server/runtime'
import { clerksBodies } from './need'

export interface ComesUp { key: string; on: IsoDate; what: string; about: string[]; href: string; linkWords: string }

/** Own actions due within so many days need their owner; later ones come up. */
export const needsWithin = 28
const weeks = 56

/** Mails of the next working day, agendas, meetings, reminders, own actions: the next eight weeks. Three statements. */
export async function comingUp(reach: Reach, today: IsoDate): Promise<ComesUp[]> {
  const { db } = runtime()
  const works = clerksBodies(reach)
  const soon = await db.select({ meeting: meetings, body: bodies, settings: authorities.settings, works: sql<boolean>`(${works})`, chairs: chairsIt(reach, today), recommends: recommendationsOf, actions: sql<number>`(select count(*)::int from ${followUps} f where f.body_id = ${bodies.id} and f.state in ('issued', 'in-progress', 'reported-done', 'paused', 'carried-over') and f.exempt is null)` }).from(meetings)
    .innerJoin(bodies, eq(bodies.id, meetings.bodyId)).innerJoin(authorities, eq(authorities.id, meetings.authorityId))
    .where(and(ownBodies(reach), notEnded(today), eq(meetings.state, 'planned'), gte(meetings.date, today), lte(meetings.date, addDays(today, weeks)))).orderBy(asc(meetings.date)).limit(12)
  const mails = reach.clerkIn.length === 0 ? [] : await db.select({ on: mailItems.sendOn, persons: sql<number>`count(distinct ${mailItems.personId})::int`, items: sql<number>`count(*)::int` }).from(mailItems)
    .where(and(oneOf(mailItems.authorityId, reach.clerkIn), eq(mailItems.state, 'planned'), ne(mailItems.kind, 'digest-after'), gte(mailItems.sendOn, addDays(today, 1)), lte(mailItems.sendOn, addDays(today, weeks)))).groupBy(mailItems.sendOn).orderBy(asc(mailItems.sendOn)).limit(4)
  const next = nextWorkingDay(addDays(today, 1), [])
  const found: ComesUp[] = mails.map((row) => row.on <= next
    ? { key: `mail ${row.on}`, on: row.on, what: `${capital(counted(row.persons, 'mail'))} ${row.persons === 1 ? 'goes' : 'go'} out at 8`, about: [], href: '/desk/outbox', linkWords: row.persons === 1 ? 'See it, or hold it' : 'See them, hold any' }
    : { key: `mail ${row.on}`, on: row.on, what: `${capital(counted(row.items, 'reminder'))} ${row.items === 1 ? 'goes' : 'go'} out`, about: [], href: '/desk/outbox', linkWords: row.items === 1 ? 'See it' : 'See them' })
  for (const row of soon) {
    const dates = meetingDates(row.meeting.date, row.body.settings, row.settings.closedDays)
    if (row.works && !row.meeting.agendaPublishedAt) found.push({ key: `agenda ${row.meeting.id}`, on: dates.agendaBy < today ? today : dates.agendaBy, what: 'Agenda to be published', about: [`${row.body.shortName}, ${formatDayMonth(row.meeting.date)}: ${dates.agendaBy < today ? `the last day was ${formatDayMonth(dates.agendaBy)}` : `the last day, ${inWords(dates.clearDays)} clear days before`}`], href: `/desk/meetings/${row.meeting.id}/agenda`, linkWords: 'Open the agenda' })
    // Whoever chairs has the recommendations on her phone before they are voted on; the progress report is a step from there.
    const before = row.chairs && row.recommends > 0 ? { href: `/chair/meeting/${row.meeting.id}`, linkWords: `Before the vote: ${counted(row.recommends, 'recommendation')}` } : null
    found.push({ key: row.meeting.id, on: row.meeting.date, what: row.body.shortName, about: [`${formatClock(row.meeting.time)}${row.meeting.place ? `, ${row.meeting.place}` : ''}, ${relativeDay(row.meeting.date, today)}`], ...(before ?? { href: `/desk/meetings/${row.meeting.id}/progress`, linkWords: `Progress report: ${counted(row.actions, 'action')}` }) })
  }
  for (const { row, body } of await ownLater(reach, today)) found.push({ key: `own ${row.id}`, on: row.dueOn ?? today, what: `Due from you: ${row.title}`, about: [`${body}, ${relativeDay(row.dueOn ?? today, today)}`], href: `/desk/actions/${row.id}`, linkWords: 'Open the action' })
  return found.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)).slice(0, 9)
}

/** True where the viewer chairs the committee today. */
const chairsIt = ({ personId }: Reach, today: IsoDate) => sql<boolean>`exists (
  select 1 from ${memberships} s where s.body_id = ${bodies.id} and s.person_id = ${personId} and s.role = 'chair' and s.from_date <= ${today}::date and (s.to_date is null or s.to_date >= ${today}::date))`

/** How many recommendations its agenda holds. */
const recommendationsOf = sql<number>`(select coalesce(sum(jsonb_array_length(i.recommendations)), 0)::int from ${agendaItems} i where i.meeting_id = ${meetings.id} and i.state not in ('deferred', 'withdrawn'))`

/** The viewer's own actions that are due later than those which need her now. One statement. */
function ownLater(reach: Reach, today: IsoDate) {
  return runtime().db.select({ row: { id: followUps.id, title: followUps.title, dueOn: followUps.dueOn }, body: bodies.shortName }).from(followUps).innerJoin(bodies, eq(bodies.id, followUps.bodyId))
    .where(and(ownedBy(reach), visibleTo(reach), inArray(followUps.state, [...lateStates]), between(followUps.dueOn, addDays(today, needsWithin + 1), addDays(today, weeks)))).orderBy(asc(followUps.dueOn)).limit(9)
}
