/** The tracker: every action a viewer has a part in, grouped by what to do next. Eight statements at most, however many rows. */
import { and, asc, desc, eq, getTableColumns, gte, inArray, isNull, lte, or, sql } from 'drizzle-orm'
import { bodies, followUpOwners, followUps, mailItems, meetings, minutes, officeHolders, outcomes, people } from '@/db/schema'
import { addDays, type IsoDate } from '@/domain/calendar'
import { closedBy } from '@/domain/follow-ups/closing'
import type { FollowUpGroup } from '@/domain/follow-ups/groups'
import { ragOf, type Rag } from '@/domain/follow-ups/rag'
import { standingShown, type StandingShown } from '@/domain/follow-ups/standing-words'
import type { FollowUpKind } from '@/domain/language/reading'
import { plainName } from '@/domain/people/name'
import { abilitiesOf } from '@/domain/workflow/deeds'
import { standingOf } from '@/domain/workflow/standing'
import type { FollowUpState } from '@/domain/workflow/states'
import { londonDay } from '@/server/mail/plan'
import type { Viewer } from '@/server/people/viewer'
import { kept, type Keep } from '@/server/kept'
import { ownBodies, reachOf, type Reach } from '@/server/reach'
import { runtime } from '@/server/runtime'
import type { NextMeeting, TrackerFilter } from './filter'
import { mayReadSentence } from './reading'
import { countGroups, trackedPage } from './tracked'

export interface TrackedRow {
  id: string
  group: FollowUpGroup
  title: string
  /** Empty where the viewer may not read it yet. */
  sentence: string
  ownerWords: string
  /** Who holds the post now, or the people asked. */
  ownerNames: string[]
  bodyName: string
  bodyShortName: string
  bodySlug: string
  minuteNumber: string
  heading: string
  askedOn: string
  kind: FollowUpKind
  state: FollowUpState
  dueOn: string | null
  firstDueOn: string | null
  dueWords: string
  exempt: boolean
  calledIn: boolean
  round: number
  stands: StandingShown
  rag: Rag
  abilities: { close: boolean; recordOutcome: boolean }
}

export interface Tracker {
  today: string
  rows: TrackedRow[]
  /** Of everything that the filters leave, group filter aside. */
  counts: Record<FollowUpGroup, number>
  total: number
  /** For the address of the next page; null on the last. */
  next: string | null
  bodies: { id: string; slug: string; name: string; shortName: string; nextMeeting: { id: string; date: string } | null; works: boolean }[]
  /** Meetings of the last two years to choose one from, the latest first: of the committee that is chosen, or the latest of all. */
  meetings: { id: string; date: string; bodyShortName: string }[]
}

export const pageSize = 50

/** Date of the next planned meeting: of the viewer's own bodies it is known, of others it is looked up. */
function nextMeeting(own: readonly { id: string; date: string | null }[], today: IsoDate): NextMeeting {
  const known = own.filter((body) => body.date !== null)
  return (bodyId) => {
    const found = sql`(select min(m.date) from ${meetings} m where m.body_id = ${bodyId} and m.state = 'planned' and m.kind <> 'extraordinary' and m.date >= ${today}::date)`
    return known.length === 0 ? found : sql`case ${bodyId} ${sql.join(known.map((body) => sql`when ${body.id} then ${body.date}::date`), sql` `)} else ${found} end`
  }
}

/** Bodies with their next meeting: of the viewer's own. One statement. */
async function bodiesFor(reach: Reach, today: string) {
  const { db } = runtime()
  const rows = await db.selectDistinctOn([bodies.id], { id: bodies.id, slug: bodies.slug, name: bodies.name, shortName: bodies.shortName, authorityId: bodies.authorityId, restricted: bodies.restricted, meetingId: meetings.id, date: meetings.date })
    .from(bodies).leftJoin(meetings, and(eq(meetings.bodyId, bodies.id), eq(meetings.state, 'planned'), sql`${meetings.kind} <> 'extraordinary'`, gte(meetings.date, today)))
    .where(ownBodies(reach)).orderBy(bodies.id, asc(meetings.date))
  return rows.sort((a, b) => a.name.localeCompare(b.name))
}

/** Meetings to choose from: of one committee all of two years as a rule, of several together the latest only. */
const mostMeetings = { ofOne: 60, ofAll: 20 }

/** Meetings that an action may come from, the latest first. One statement. */
async function meetingsFor(bodyIds: readonly string[], today: string): Promise<{ id: string; date: string; bodyShortName: string }[]> {
  if (bodyIds.length === 0) return []
  return runtime().db.select({ id: meetings.id, date: meetings.date, bodyShortName: bodies.shortName }).from(meetings).innerJoin(bodies, eq(bodies.id, meetings.bodyId))
    .where(and(inArray(meetings.bodyId, [...bodyIds]), eq(meetings.state, 'held'), lte(meetings.date, today), gte(meetings.date, addDays(today, -730)))).orderBy(desc(meetings.date), asc(bodies.shortName)).limit(bodyIds.length === 1 ? mostMeetings.ofOne : mostMeetings.ofAll)
}

/** What stands around the rows: the viewer's bodies, how many rows each group has, the meetings to filter by. Three statements. */
async function survey(reach: Reach, filter: TrackerFilter, today: IsoDate) {
  const own = await bodiesFor(reach, today)
  const bodyIds = own.map((body) => body.id)
  const counts = await countGroups({ filter, reach, today, bodyIds, next: nextMeeting(own, today) })
  return { own, bodyIds, counts, meetings: await meetingsFor(own.filter((body) => !filter.body || body.slug === filter.body).map((body) => body.id), today) }
}

/**
 * A page of the tracker. A page that was read stands until anything is written: whoever opens an action beside it, and
 * closes it again, waits for no rows.
 * @param limit rows a page; null for all (the download)
 */
export function trackerFor(viewer: Viewer, filter: TrackerFilter, limit: number | null = pageSize): Promise<Tracker> {
  return limit === null ? readTracker(viewer, filter, limit, kept) : kept('tracker page', { viewer, filter, limit }, (within) => readTracker(viewer, filter, limit, within))
}

async function readTracker(viewer: Viewer, filter: TrackerFilter, limit: number | null, keep: Keep): Promise<Tracker> {
  const today = runtime().council.today()
  const reach = reachOf(viewer, today)
  // Neither the order nor the page changes what is counted.
  const { after: _after, sort: _sort, groups: _groups, ...counted } = filter
  const { own, bodyIds, counts, meetings } = await keep('tracker', { reach, counted }, () => survey(reach, filter, today))
  const found = await trackedPage({ filter, reach, today, bodyIds, next: nextMeeting(own, today) }, counts, limit === null ? null : limit + 1)
  const page = limit === null ? found : found.slice(0, limit)
  const rows = await rowsFor(viewer, reach, page, today)
  const last = page.at(-1)
  return {
    today, rows, counts, total: Object.values(counts).reduce((sum, number) => sum + number, 0),
    next: limit !== null && found.length > limit && last ? `${last.key}~${last.id}` : null,
    bodies: own.map((body) => ({
      id: body.id, slug: body.slug, name: body.name, shortName: body.shortName, nextMeeting: body.meetingId && body.date ? { id: body.meetingId, date: body.date } : null,
      works: standingOf(viewer, { authorityId: body.authorityId, bodyId: body.id, restricted: body.restricted }, today).has('clerk'),
    })),
    meetings,
  }
}

/** The rows of a page with owners, reminders to come and abilities. Three statements. */
async function rowsFor(viewer: Viewer, reach: Reach, page: readonly { id: string; group: FollowUpGroup }[], today: string): Promise<TrackedRow[]> {
  if (page.length === 0) return []
  const { db } = runtime()
  const ids = page.map((row) => row.id)
  const verdict = sql<'done' | 'extended' | 'not-good-enough' | 'paused' | 'ended-undone' | null>`(select o.verdict from ${outcomes} o where o.follow_up_id = ${followUps.id} order by o.at desc, o.id desc limit 1)`
  const resolutionKind = sql<'recommended' | null>`(select r.kind from resolutions r where r.id = ${followUps.resolutionId})`
  const { id, authorityId, bodyId, resolutionId, title, sentence, owner, ownerWords, minuteNumber, heading, askedOn, kind, state, dueOn, firstDueOn, dueWords, exempt, calledIn, round, unanswered, standing: word, standingOn, closedOn, issuedToClerk } = getTableColumns(followUps)
  const full = await db.select({
    row: { id, authorityId, bodyId, resolutionId, title, sentence, owner, ownerWords, minuteNumber, heading, askedOn, kind, state, dueOn, firstDueOn, dueWords, exempt, calledIn, round, unanswered, standing: word, standingOn, closedOn, issuedToClerk },
    body: { name: bodies.name, shortName: bodies.shortName, slug: bodies.slug, restricted: bodies.restricted, clerkCloses: sql<FollowUpKind[]>`${bodies.settings}->'clerkCloses'` }, readable: mayReadSentence(reach), verdict, resolutionKind,
  }).from(followUps)
    .innerJoin(bodies, eq(bodies.id, followUps.bodyId)).innerJoin(minutes, eq(minutes.id, followUps.minutesId)).where(inArray(followUps.id, ids))
  const asked = await db.select({ followUpId: followUpOwners.followUpId, officeId: followUpOwners.officeId, personId: followUpOwners.personId, seenAt: followUpOwners.seenAt, person: { title: people.title, initials: people.initials, firstName: people.firstName, surname: people.surname, postNominals: people.postNominals } }).from(followUpOwners)
    .leftJoin(officeHolders, and(eq(officeHolders.officeId, followUpOwners.officeId), lte(officeHolders.from, today), or(isNull(officeHolders.to), gte(officeHolders.to, today))))
    .leftJoin(people, or(eq(people.id, followUpOwners.personId), eq(people.id, officeHolders.personId))).where(inArray(followUpOwners.followUpId, ids))
  const coming = await db.select({ id: mailItems.followUpId, on: sql<string>`min(${mailItems.sendOn})::text` }).from(mailItems)
    .where(and(inArray(mailItems.followUpId, ids), eq(mailItems.state, 'planned'), sql`${mailItems.cause} like 'reminder:%'`)).groupBy(mailItems.followUpId)
  return page.flatMap(({ id, group }) => {
    const one = full.find((other) => other.row.id === id)
    if (!one) return []
    const { row, body } = one
    const owners = asked.filter((other) => other.followUpId === id)
    const standing = standingOf(viewer, { authorityId: row.authorityId, bodyId: row.bodyId, restricted: body.restricted }, today)
    const may = abilitiesOf(['followUps.close', 'followUps.recordOutcome'], standing, row.state)
    const by = closedBy({ kind: row.kind, calledIn: row.calledIn, resolutionKind: one.resolutionKind }, body.clerkCloses)
    const close = may['followUps.close'] && by === 'clerk'
    const seen = owners.flatMap((other) => other.seenAt ?? []).sort()[0]
    return [{
      id, group, title: row.title, sentence: one.readable ? row.sentence : '', ownerWords: row.ownerWords,
      ownerNames: row.owner.sort === 'office' || row.owner.sort === 'lead' ? [...new Set(owners.flatMap((other) => (other.person ? [plainName(other.person)] : [])))] : [],
      bodyName: body.name, bodyShortName: body.shortName, bodySlug: body.slug, minuteNumber: row.minuteNumber, heading: row.heading, askedOn: row.askedOn, kind: row.kind, state: row.state,
      dueOn: row.dueOn, firstDueOn: row.firstDueOn, dueWords: row.dueWords, exempt: row.exempt !== null, calledIn: row.calledIn, round: row.round,
      stands: standingShown({
        state: row.state, unanswered: row.unanswered, standing: row.standing, standingOn: row.standingOn, seenOn: seen ? londonDay(seen) : null, closedOn: row.closedOn,
        reminderOn: coming.find((other) => other.id === id)?.on ?? null, issuedToClerk: row.issuedToClerk, calledIn: row.calledIn, verdict: one.verdict, closedBy: by, mayClose: close,
      }, today),
      rag: ragOf({ state: row.state, verdict: one.verdict, overdue: group === 'overdue' }),
      abilities: { close, recordOutcome: may['followUps.recordOutcome'] },
    }]
  })
}
