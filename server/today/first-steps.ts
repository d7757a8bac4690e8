/** How a council begins that has no minutes yet: a few steps, each ticked by what stands in its records. */
import { and, asc, eq, isNull, notExists, sql } from 'drizzle-orm'
import { authorities, authorityPeople, bodies, meetings, memberships, minutes, offices, staff } from '@/db/schema'
import type { IsoDate } from '@/domain/calendar'
import { oneOf, type Reach } from '@/server/reach'
import { runtime } from '@/server/runtime'

/** `href` is null for a step that somebody else takes, or that cannot be taken yet. */
export interface FirstStep { key: 'committees' | 'people' | 'clerk' | 'meeting' | 'minutes'; done: boolean; what: string; about: string; deed: string; href: string | null }

/**
 * For clerks and administrators, until the first minutes stand; minutes archived from old files do not count. One
 * statement at most.
 */
export async function firstSteps(reach: Reach, today: IsoDate): Promise<FirstStep[]> {
  const authorityIds = [...new Set([...reach.clerkIn, ...reach.administratorIn])]
  if (authorityIds.length === 0) return []
  const { db } = runtime()
  const own = sql`authorities.id`
  const [row] = await db.select({
    id: authorities.id,
    committees: sql<boolean>`exists (select 1 from ${bodies} b where b.authority_id = ${own})`,
    people: sql<boolean>`(select count(*) from ${authorityPeople} p where p.authority_id = ${own}) > 1`,
    placed: sql<boolean>`(exists (select 1 from ${offices} o where o.authority_id = ${own}) or exists (select 1 from ${memberships} s where s.authority_id = ${own}))`,
    clerk: sql<boolean>`exists (select 1 from ${staff} f where f.authority_id = ${own} and f.role = 'clerk' and (f.to_date is null or f.to_date >= ${today}::date))`,
    meetingId: sql<string | null>`(select m.id from ${meetings} m where m.authority_id = ${own} and m.state <> 'cancelled' order by m.date > ${today}::date, abs(m.date - ${today}::date), m.id limit 1)`,
  }).from(authorities).where(and(oneOf(authorities.id, authorityIds), notExists(db.select({ one: sql`1` }).from(minutes).where(and(eq(minutes.authorityId, own), isNull(minutes.archivedFrom)))))).orderBy(asc(authorities.name)).limit(1)
  if (!row) return []
  const [clerk, administrator] = [reach.clerkIn.includes(row.id), reach.administratorIn.includes(row.id)]
  const steps: FirstStep[] = [
    { key: 'committees', done: row.committees, what: 'Add a committee', about: 'How its minutes are numbered, who reads the draft, when reminders go: all can be changed later.', deed: 'Add a committee', href: administrator ? '/desk/committees' : null },
    { key: 'people', done: row.people && row.placed, what: 'Add people and posts', about: 'Members, officers, and the posts that actions go to. Names can also come from minutes that you paste.', deed: 'Add people', href: '/desk/people' },
    ...(administrator ? [{ key: 'clerk' as const, done: row.clerk, what: 'Say who is a clerk', about: 'Open a person and give her the role: clerks enter meetings and write the minutes. It may be you.', deed: 'Choose a person', href: '/desk/people' }] : []),
    { key: 'meeting', done: row.meetingId !== null, what: 'Add a meeting', about: 'The last one that was held, or the next. The standing items come with it.', deed: 'Add a meeting', href: clerk && row.committees ? '/desk/meetings/new' : null },
    { key: 'minutes', done: false, what: 'Paste its minutes', about: 'From Word, a PDF or a web page. What they ask for is found as they stand there.', deed: 'Paste the minutes', href: clerk && row.meetingId !== null ? `/desk/meetings/${row.meetingId}/minutes` : null },
  ]
  return steps.map((step) => (step.done || step.href !== null ? step : { ...step, about: `${step.about} ${whose(step.key, clerk)}` }))
}

/** Whose step it is, or what comes first. */
function whose(key: FirstStep['key'], clerk: boolean): string {
  if (key === 'committees') return 'An administrator adds it.'
  if (!clerk) return 'A clerk does it.'
  return key === 'meeting' ? 'First a committee is needed.' : 'First a meeting is needed.'
}
