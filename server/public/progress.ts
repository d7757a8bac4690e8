/** What became of decisions, as residents see it: meetings, documents and outcomes; quoted, never paraphrased. */
import { and, asc, desc, eq, isNull, sql } from 'drizzle-orm'
import { unionAll } from 'drizzle-orm/pg-core'
import { bodies, followUps, meetings, minutes, outcomes, resolutions } from '@/db/schema'
import { runtime } from '@/server/runtime'
import { isPublished, meetingHref, placeInDay, publicMinutes, type PublicMinutes } from './queries'
import { storiesOf, type StoryStep } from './story'
import type { Block } from '@/domain/document/nodes'
import { plainText } from '@/domain/document/text'
import type { Due } from '@/domain/language/reading'

export type PublicStanding = 'done' | 'in-progress' | 'overdue' | 'ended'

/** Outcomes count for residents once the minutes that record them are published. */
const recorded = sql`exists (select 1 from ${outcomes} o join ${minutes} om on om.meeting_id = o.meeting_id
  where o.follow_up_id = ${followUps.id} and om.published_at is not null and om.withdrawn_at is null
  and o.verdict = case ${followUps.state} when 'closed' then 'done' else ${followUps.state} end)`
const byBody = sql`exists (select 1 from ${outcomes} o where o.follow_up_id = ${followUps.id} and o.verdict in ('done', 'ended-undone'))`

const paused = sql<boolean>`(${followUps.state} = 'paused' and ${recorded})`

/** Done, in progress, overdue or ended, in SQL, so that lists can group and count by it. */
const standing = (today: string) => sql<PublicStanding>`case
  when ${followUps.state} in ('withdrawn', 'superseded') then 'ended'
  when ${followUps.state} in ('closed', 'ended-undone') and (not ${byBody} or ${recorded}) then case ${followUps.state} when 'closed' then 'done' else 'ended' end
  when ${followUps.state} not in ('closed', 'ended-undone', 'reported-done') and not ${paused} and ${followUps.dueOn} < ${today} then 'overdue'
  else 'in-progress' end`

/** Never proposed ones, never exempt ones, only from published minutes. */
const open = and(isPublished, isNull(followUps.exempt), sql`${followUps.state} <> 'proposed'`)

export interface PublicFollowUp {
  id: string
  nodeId: string
  sentence: string
  minuteNumber: string
  marker: string
  heading: string
  askedOn: string
  dueOn: string | null
  dueWords: string
  dueType: Due['type']
  /** The body has paused it, and the minutes that say so are published. */
  paused: boolean
  closedOn: string | null
  standing: PublicStanding
  /** How it ended without being done; null else. */
  ended: 'undone' | 'withdrawn' | 'superseded' | null
  ownerWords: string
  bodyName: string
  bodySlug: string
}

const select = (today: string) =>
  runtime().db.select({
    id: followUps.id, nodeId: followUps.nodeId, sentence: followUps.sentence, minuteNumber: followUps.minuteNumber, marker: followUps.marker,
    heading: followUps.heading, askedOn: followUps.askedOn, dueOn: followUps.dueOn, dueWords: followUps.dueWords, closedOn: followUps.closedOn,
    dueType: sql<Due['type']>`${followUps.due}->>'type'`, paused,
    standing: standing(today), state: followUps.state, bodyName: bodies.name, bodySlug: bodies.slug,
    owner: followUps.ownerWords, ownerSort: sql<string>`${followUps.owner}->>'sort'`, settings: bodies.settings,
  }).from(followUps).innerJoin(minutes, eq(minutes.id, followUps.minutesId)).innerJoin(bodies, eq(bodies.id, followUps.bodyId))

const asShown = (row: Awaited<ReturnType<typeof select>>[number]): PublicFollowUp => {
  const { owner, ownerSort, settings, state, ...rest } = row
  const ended = rest.standing !== 'ended' ? null : state === 'withdrawn' || state === 'superseded' ? state : 'undone'
  // A person's name only where the body's setting says so; a post is no name.
  return { ...rest, ended, ownerWords: ownerSort === 'office' || ownerSort === 'body' || settings.publicOfficerNames ? owner : '' }
}

/** How many stand where, by committee. */
export async function progressByBody(): Promise<{ slug: string; name: string; counts: Record<PublicStanding, number> }[]> {
  const { db, council } = runtime()
  const state = standing(council.today())
  const rows = await db.select({ slug: bodies.slug, name: bodies.name, standing: state, number: sql<number>`count(*)::int` }).from(followUps)
    .innerJoin(minutes, eq(minutes.id, followUps.minutesId)).innerJoin(bodies, eq(bodies.id, followUps.bodyId))
    .where(open).groupBy(bodies.slug, bodies.name, sql`3`).orderBy(asc(bodies.name))
  const found = new Map<string, { slug: string; name: string; counts: Record<PublicStanding, number> }>()
  for (const row of rows) {
    const entry = found.get(row.slug) ?? { slug: row.slug, name: row.name, counts: { done: 0, 'in-progress': 0, overdue: 0, ended: 0 } }
    entry.counts[row.standing] = row.number
    found.set(row.slug, entry)
  }
  return [...found.values()]
}

/** Follow-ups of a committee: those open by due, what has ended the latest first. At most 300: older done ones are found by their minutes. */
export async function progressOfBody(bodyId: string): Promise<PublicFollowUp[]> {
  const rows = await select(runtime().council.today()).where(and(open, eq(followUps.bodyId, bodyId)))
    .orderBy(sql`case when ${followUps.state} in ('closed', 'ended-undone', 'withdrawn', 'superseded') then 1 else 0 end`, sql`${followUps.closedOn} desc nulls last`, sql`${followUps.dueOn} asc nulls last`, desc(followUps.askedOn)).limit(300)
  return rows.map(asShown)
}

export interface ResolutionPage {
  minutes: PublicMinutes
  block: Block
  heading: string
  minuteNumber: string
  marker: string
  askedOn: string
  meetingHref: string
  bodyName: string
  bodySlug: string
  /** The latest round of a recurring one first. */
  followUps: (PublicFollowUp & { story: StoryStep[] })[]
}

/** A resolution (or the point that holds an undertaking) by its lasting id; null where residents may not see it. */
export async function publicResolution(nodeId: string): Promise<ResolutionPage | null> {
  const { db, council } = runtime()
  const [found] = await unionAll(
    db.select({ minutesId: resolutions.minutesId }).from(resolutions).where(eq(resolutions.id, nodeId)),
    db.select({ minutesId: followUps.minutesId }).from(followUps).where(eq(followUps.nodeId, nodeId)),
  ).limit(1)
  const minutesId = found?.minutesId
  const shown = minutesId ? await publicMinutes(minutesId) : null
  if (!shown || !minutesId) return null
  const at = shown.document.content.findIndex((block) => block.attrs.id === nodeId)
  const block = shown.document.content[at]
  if (!block || plainText(block).trim() === '') return null
  const rows = await select(council.today()).where(and(open, eq(followUps.minutesId, minutesId), eq(followUps.nodeId, nodeId))).orderBy(desc(followUps.round), asc(followUps.id))
  const [where] = await db.select({ date: meetings.date, place: placeInDay, bodyName: bodies.name, bodySlug: bodies.slug }).from(minutes)
    .innerJoin(meetings, eq(meetings.id, minutes.meetingId)).innerJoin(bodies, eq(bodies.id, minutes.bodyId)).where(eq(minutes.id, minutesId))
  if (!where) return null
  const place = await placeOf(nodeId, rows[0])
  const stories = await storiesOf(rows.map((row) => row.id))
  return {
    minutes: shown, block, askedOn: where.date, meetingHref: meetingHref(where.bodySlug, where.date, where.place), bodyName: where.bodyName, bodySlug: where.bodySlug, ...place,
    followUps: rows.map(asShown).map((row) => ({ ...row, story: withEnd(row, stories.get(row.id) ?? []) })),
  }
}

async function placeOf(nodeId: string, row: { heading: string; minuteNumber: string; marker: string } | undefined) {
  if (row) return { heading: row.heading, minuteNumber: row.minuteNumber, marker: row.marker }
  const [found] = await runtime().db.select().from(resolutions).where(eq(resolutions.id, nodeId))
  return { heading: found?.heading ?? '', minuteNumber: found?.minuteNumber ?? '', marker: found?.marker ?? '' }
}

const endWords = { undone: 'Ended without being done.', withdrawn: 'No longer asked for.', superseded: 'Replaced by something asked for later.' }

/** The story with the day on which it was closed, where no minutes say so: small ones are closed between meetings. */
function withEnd({ standing, ended, closedOn }: PublicFollowUp, story: StoryStep[]): StoryStep[] {
  if ((standing !== 'done' && standing !== 'ended') || !closedOn || story.some((step) => step.on === closedOn && step.href !== null)) return story
  return [...story, { on: closedOn, words: ended ? endWords[ended] : 'Recorded as done.', quote: null, href: null, linkWords: null, done: standing === 'done' }]
}
