/** Today: what needs somebody, oldest first, each with the one deed that settles it; what waits for others; what comes up. */
import { and, asc, eq, getTableColumns, gte, inArray, isNotNull, isNull, lte, ne, or, sql } from 'drizzle-orm'
import { authorities, bodies, followUps, mailItems, meetings, minutes, minutesNotes, progressReports } from '@/db/schema'
import { addDays, formatDate, formatDayMonth, nextWorkingDay, relativeDay, relativeDue, type IsoDate } from '@/domain/calendar'
import { nobodyWords } from '@/domain/follow-ups/owners'
import { closedBy } from '@/domain/follow-ups/closing'
import { inWords } from '@/domain/follow-ups/standing-words'
import type { FollowUpKind } from '@/domain/language/reading'
import { meetingDates } from '@/domain/meeting-dates'
import { lateStates, openStates, writableStates } from '@/domain/workflow/states'
import { ownedBy, visibleTo } from '@/server/follow-ups/reading'
import { londonDay } from '@/server/mail/plan'
import type { Viewer } from '@/server/people/viewer'
import { notEnded, ownBodies, oneOf, reachOf, workedBodies, type Reach } from '@/server/reach'
import { runtime } from '@/server/runtime'

/** One thing that needs the viewer. `since` orders them, the oldest first. */
export interface Need { key: string; since: IsoDate; what: string; about: string; deed: string; href: string }
export interface Waits { key: string; what: string; about: string; href: string }
export interface ComesUp { key: string; on: IsoDate; what: string; about: string[]; href: string; linkWords: string }

export interface TodayPage {
  today: IsoDate
  needs: Need[]
  waiting: Waits[]
  coming: ComesUp[]
  /** What the viewer's committees asked for: for members. */
  asked: { open: number; late: number }
  member: boolean
}

const times = (number: number, one: string, many = `${one}s`) => `${inWords(number)} ${number === 1 ? one : many}`
const capital = (words: string) => `${words.charAt(0).toUpperCase()}${words.slice(1)}`
/** As much of a list as a page of today shows. */
const most = 40

/** What needs the viewer, oldest first, and what waits for others. Six statements, however many rows. */
export async function needsFor(viewer: Viewer): Promise<Pick<TodayPage, 'needs' | 'waiting'>> {
  const today = runtime().council.today()
  const reach = reachOf(viewer, today)
  const drafts = await draftsFor(reach, today)
  const needs = [...drafts.needs, ...await actionNeeds(viewer, reach, today), ...await askedNeeds(reach)]
  return { needs: needs.sort((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : a.key.localeCompare(b.key))), waiting: drafts.waiting }
}

/** Nine statements, however many rows. @param known what {@link needsFor} has said already */
export async function todayFor(viewer: Viewer, known?: Pick<TodayPage, 'needs' | 'waiting'>): Promise<TodayPage> {
  const { council } = runtime()
  const today = council.today()
  const reach = reachOf(viewer, today)
  return {
    today, ...(known ?? await needsFor(viewer)),
    coming: await comingUp(reach, today), asked: await askedFor(reach, today), member: reach.memberOf.length > 0,
  }
}

/** Minutes on their way: for the clerk, and for the chair who reads. Three statements. */
async function draftsFor(reach: Reach, today: IsoDate): Promise<{ needs: Need[]; waiting: Waits[] }> {
  const { db } = runtime()
  const unsettled = db.select({ minutesId: followUps.minutesId, proposed: sql<number>`(count(*) filter (where ${followUps.state} = 'proposed'))::int`.as('proposed'), changed: sql<number>`count(${followUps.changedSentence})::int`.as('changed') })
    .from(followUps).where(or(eq(followUps.state, 'proposed'), isNotNull(followUps.changedSentence))).groupBy(followUps.minutesId).as('unsettled')
  const notes = sql<number>`(select count(*)::int from ${minutesNotes} n where n.minutes_id = ${minutes.id} and n.state = 'open')`
  const works = clerksBodies(reach)
  const rows = await db.select({ minutes: { id: minutes.id, state: minutes.state, by: minutes.chairBy, withChairSince: minutes.withChairSince, agreedAt: minutes.agreedAt, factCheckBy: minutes.factCheckBy, withdrawnAt: minutes.withdrawnAt }, wordless: sql<number>`jsonb_array_length(${minutes.wordless})`, meeting: { id: meetings.id, date: meetings.date }, body: { name: bodies.shortName }, proposed: sql<number>`coalesce(${unsettled.proposed}, 0)`, changed: sql<number>`coalesce(${unsettled.changed}, 0)`, notes })
    .from(minutes).innerJoin(meetings, eq(meetings.id, minutes.meetingId)).innerJoin(bodies, eq(bodies.id, minutes.bodyId)).leftJoin(unsettled, eq(unsettled.minutesId, minutes.id))
    .where(and(works, or(inArray(minutes.state, ['draft', 'fact-check', 'with-chair', 'agreed']), isNotNull(unsettled.minutesId)))).orderBy(asc(meetings.date)).limit(most)
  const unbegun = await db.select({ id: meetings.id, date: meetings.date, body: bodies.shortName }).from(meetings).innerJoin(bodies, eq(bodies.id, meetings.bodyId)).leftJoin(minutes, eq(minutes.meetingId, meetings.id))
    .where(and(works, isNull(minutes.id), inArray(meetings.state, ['planned', 'held']), sql`${meetings.date} < ${today}::date`, gte(meetings.date, addDays(today, -60)))).orderBy(asc(meetings.date)).limit(most)
  const forChair = reach.personId === null ? [] : await db.select({ id: minutes.id, date: meetings.date, since: minutes.withChairSince, by: minutes.chairBy, body: bodies.shortName }).from(minutes)
    .innerJoin(meetings, eq(meetings.id, minutes.meetingId)).innerJoin(bodies, eq(bodies.id, minutes.bodyId)).where(and(eq(minutes.chairId, reach.personId), eq(minutes.state, 'with-chair')))
  const needs: Need[] = [
    ...unbegun.map((row): Need => ({ key: `start ${row.id}`, since: row.date, what: `${row.body}, ${formatDate(row.date)}: the minutes are not begun`, about: 'Agenda and attendance become the draft. Or paste what you have typed', deed: 'Start the minutes', href: `/desk/meetings/${row.id}/minutes` })),
    ...forChair.map((row): Need => ({ key: `read ${row.id}`, since: row.since ? londonDay(row.since) : row.date, what: `${row.body}, ${formatDate(row.date)}: the draft is with you`, about: row.by ? `Read it by ${formatDate(row.by)}` : 'Read it, say what it should say instead, and agree it', deed: 'Read the draft', href: `/chair/${row.id}` })),
  ]
  const waiting: Waits[] = []
  for (const row of rows) {
    const named = `${row.body.name}, ${formatDate(row.meeting.date)}`
    const href = `/desk/meetings/${row.meeting.id}/minutes`
    if (row.proposed > 0) needs.push({ key: `issue ${row.minutes.id}`, since: row.meeting.date, what: `${named}: ${times(row.proposed, 'action')} kept, not sent yet`, about: 'Officers can have theirs today, while the minutes are still in draft', deed: 'Issue the actions', href: `${href}#issue` })
    if (row.changed > 0) needs.push({ key: `changed ${row.minutes.id}`, since: row.meeting.date, what: `${named}: the sentence of ${times(row.changed, 'issued action')} reads otherwise now`, about: 'Say whether what is asked is the same', deed: 'Look at both wordings', href })
    if (row.wordless > 0 && writableStates.includes(row.minutes.state)) needs.push({ key: `wordless ${row.minutes.id}`, since: row.meeting.date, what: `${named}: ${times(row.wordless, 'kept action')} ${row.wordless === 1 ? 'has' : 'have'} lost ${row.wordless === 1 ? 'its' : 'their'} words`, about: 'The sentence is no longer in the minutes. Put it back, tie the action to others, or let it go', deed: 'Open the minutes', href })
    if (row.notes > 0) needs.push({ key: `notes ${row.minutes.id}`, since: row.minutes.withChairSince ? londonDay(row.minutes.withChairSince) : row.meeting.date, what: `${named}: ${times(row.notes, 'change')} asked for`, about: 'Take each with one key, or answer it', deed: row.notes === 1 ? 'Look at it' : 'Look at them', href })
    else if (row.minutes.state === 'with-chair') waiting.push({ key: row.minutes.id, what: `${named}: the draft is with the chair`, about: row.minutes.by ? `By ${formatDate(row.minutes.by)}` : '', href })
    if (row.minutes.state === 'fact-check') waiting.push({ key: `check ${row.minutes.id}`, what: `${named}: officers are checking their items`, about: row.minutes.factCheckBy ? `By ${formatDate(row.minutes.factCheckBy)}` : '', href })
    if (row.minutes.state === 'agreed') needs.push({ key: `publish ${row.minutes.id}`, since: row.minutes.agreedAt ? londonDay(row.minutes.agreedAt) : row.meeting.date, what: `${named}: agreed, not published`, about: 'It is published as a draft, subject to confirmation', deed: 'Publish the minutes', href })
  }
  return { needs, waiting }
}

/** Bodies on which the viewer acts as clerk. For a query that joins `bodies`. */
const clerksBodies = (reach: Reach) => workedBodies({ ...reach, monitoringIn: [] })

/** Actions that need the clerk, and those for action by the viewer herself. Two statements. */
async function actionNeeds(viewer: Viewer, reach: Reach, today: IsoDate): Promise<Need[]> {
  const { db } = runtime()
  const resolutionKind = sql<'recommended' | null>`(select r.kind from resolutions r where r.id = ${followUps.resolutionId})`
  const { id, state, kind, calledIn, title, owner, ownerWords, minuteNumber, askedOn, dueOn, dueWords, issuedAt, unanswered, standing, standingOn } = getTableColumns(followUps)
  const clerks = await db.select({ row: { id, state, kind, calledIn, title, owner, ownerWords, askedOn, dueOn, issuedAt, unanswered, standing, standingOn }, body: bodies.shortName, clerkCloses: sql<FollowUpKind[]>`${bodies.settings}->'clerkCloses'`, resolutionKind }).from(followUps).innerJoin(bodies, eq(bodies.id, followUps.bodyId))
    .where(and(clerksBodies(reach), inArray(followUps.state, [...openStates]), or(sql`${followUps.unanswered} >= 2`, eq(followUps.issuedToClerk, true), eq(followUps.state, 'reported-done')))).orderBy(asc(followUps.issuedAt)).limit(most)
  const mine = await db.select({ row: { id, title, askedOn, minuteNumber, dueOn, dueWords }, body: bodies.shortName }).from(followUps).innerJoin(bodies, eq(bodies.id, followUps.bodyId))
    .where(and(ownedBy(reach), visibleTo(reach), inArray(followUps.state, [...lateStates]), or(isNull(followUps.dueOn), lte(followUps.dueOn, addDays(today, 28))))).orderBy(asc(followUps.dueOn)).limit(most)
  const late = (on: IsoDate | null) => (on ? relativeDue(on, today) : 'no date')
  return [
    ...clerks.flatMap(({ row, body, clerkCloses, resolutionKind }): Need[] => {
      const href = `/desk/actions/${row.id}`
      if (row.state === 'reported-done') {
        if (closedBy({ kind: row.kind, calledIn: row.calledIn, resolutionKind }, clerkCloses) !== 'clerk') return []
        return [{ key: row.id, since: row.standingOn ?? row.askedOn, what: `${row.ownerWords || 'The owner'} says it is done: ${row.title}`, about: `${body}. ${row.standing}`, deed: 'Close it', href: `${href}#close` }]
      }
      if (row.unanswered >= 2) return [{ key: row.id, since: row.dueOn ?? row.askedOn, what: `${row.ownerWords ? `The ${row.ownerWords.replace(/^the /i, '')}` : 'Nobody'} has not answered ${row.unanswered === 2 ? 'twice' : `${inWords(row.unanswered)} times`}`, about: `${row.title}, ${late(row.dueOn)}`, deed: 'Open the action', href }]
      const on = row.issuedAt ? londonDay(row.issuedAt) : row.askedOn
      return [{ key: row.id, since: on, what: `${row.owner.sort === 'outside' ? 'A letter to write' : 'Nobody to ask'}: ${row.title}`, about: `${body}. ${nobodyWords(row.owner)}`, deed: row.owner.sort === 'outside' || row.owner.sort === 'body' ? 'Open the action' : 'Say who it is for', href: row.owner.sort === 'outside' || row.owner.sort === 'body' ? href : `${href}#owner` }]
    }),
    ...mine.map(({ row, body }): Need => ({ key: `mine ${row.id}`, since: row.dueOn ?? row.askedOn, what: `For action by you: ${row.title}`, about: `${body}, minute ${row.minuteNumber}. Due ${row.dueWords || 'without a date'}${row.dueOn ? `, ${late(row.dueOn)}` : ''}`, deed: 'Write how it stands', href: `/desk/actions/${row.id}#report` })),
  ]
}

/** What owners asked and the clerk has not settled. One statement. */
async function askedNeeds(reach: Reach): Promise<Need[]> {
  const rows = await runtime().db.select({ report: progressReports, title: followUps.title, id: followUps.id }).from(progressReports).innerJoin(followUps, eq(followUps.id, progressReports.followUpId)).innerJoin(bodies, eq(bodies.id, followUps.bodyId))
    .where(and(clerksBodies(reach), eq(progressReports.settled, 'open'), inArray(followUps.state, [...openStates]))).orderBy(asc(progressReports.at)).limit(most)
  return rows.map(({ report, title, id }) => ({
    key: report.id, since: report.on, what: report.says === 'other-date' ? `${report.writer} asks for ${report.proposedDate ? formatDate(report.proposedDate) : 'another date'}` : `${report.writer} says it is for somebody else`,
    about: `${title}. “${report.text}”`, deed: 'Decide', href: `/desk/actions/${id}#asked`,
  }))
}

/** Mails of the next working day, agendas, meetings, reminders: the next eight weeks. Two statements. */
async function comingUp(reach: Reach, today: IsoDate): Promise<ComesUp[]> {
  const { db } = runtime()
  const works = clerksBodies(reach)
  const soon = await db.select({ meeting: meetings, body: bodies, settings: authorities.settings, works: sql<boolean>`(${works})`, actions: sql<number>`(select count(*)::int from ${followUps} f where f.body_id = ${bodies.id} and f.state in ('issued', 'in-progress', 'reported-done', 'paused', 'carried-over') and f.exempt is null)` }).from(meetings)
    .innerJoin(bodies, eq(bodies.id, meetings.bodyId)).innerJoin(authorities, eq(authorities.id, meetings.authorityId))
    .where(and(ownBodies(reach), notEnded(today), eq(meetings.state, 'planned'), gte(meetings.date, today), lte(meetings.date, addDays(today, 56)))).orderBy(asc(meetings.date)).limit(12)
  const mails = reach.clerkIn.length === 0 ? [] : await db.select({ on: mailItems.sendOn, persons: sql<number>`count(distinct ${mailItems.personId})::int`, items: sql<number>`count(*)::int` }).from(mailItems)
    .where(and(oneOf(mailItems.authorityId, reach.clerkIn), eq(mailItems.state, 'planned'), ne(mailItems.kind, 'digest-after'), gte(mailItems.sendOn, addDays(today, 1)), lte(mailItems.sendOn, addDays(today, 56)))).groupBy(mailItems.sendOn).orderBy(asc(mailItems.sendOn)).limit(4)
  const next = nextWorkingDay(addDays(today, 1), [])
  const found: ComesUp[] = mails.map((row) => row.on <= next
    ? { key: `mail ${row.on}`, on: row.on, what: `${capital(times(row.persons, 'mail'))} ${row.persons === 1 ? 'goes' : 'go'} out at 8`, about: [], href: '/desk/outbox', linkWords: 'See them, hold any' }
    : { key: `mail ${row.on}`, on: row.on, what: `${capital(times(row.items, 'reminder'))} ${row.items === 1 ? 'goes' : 'go'} out`, about: [], href: '/desk/outbox', linkWords: 'See them' })
  for (const row of soon) {
    const dates = meetingDates(row.meeting.date, row.body.settings, row.settings.closedDays)
    if (row.works && !row.meeting.agendaPublishedAt) found.push({ key: `agenda ${row.meeting.id}`, on: dates.agendaBy < today ? today : dates.agendaBy, what: 'Agenda to be published', about: [`${row.body.shortName}, ${formatDayMonth(row.meeting.date)}: ${dates.agendaBy < today ? `the last day was ${formatDayMonth(dates.agendaBy)}` : `the last day, ${inWords(dates.clearDays)} clear days before`}`], href: `/desk/meetings/${row.meeting.id}/agenda`, linkWords: 'Open the agenda' })
    found.push({ key: row.meeting.id, on: row.meeting.date, what: row.body.shortName, about: [`${row.meeting.time.replace(':', '.').replace(/^0/, '')}${row.meeting.place ? `, ${row.meeting.place}` : ''}, ${relativeDay(row.meeting.date, today)}`], href: `/desk/meetings/${row.meeting.id}/progress`, linkWords: `Progress report: ${times(row.actions, 'action')}` })
  }
  return found.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)).slice(0, 9)
}

/** What the viewer's committees asked for and is open or late. One statement. */
async function askedFor(reach: Reach, today: IsoDate): Promise<{ open: number; late: number }> {
  const [row] = await runtime().db.select({
    open: sql<number>`count(*)::int`, late: sql<number>`(count(*) filter (where ${followUps.dueOn} < ${today}::date and ${followUps.state} in ('issued', 'in-progress', 'carried-over')))::int`,
  }).from(followUps).innerJoin(bodies, eq(bodies.id, followUps.bodyId)).where(and(visibleTo(reach), inArray(followUps.state, [...openStates])))
  return { open: row?.open ?? 0, late: row?.late ?? 0 }
}
