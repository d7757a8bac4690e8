/** Which rows stand on a page of the tracker, and how many in each group: two statements that go by indexes, however many rows there are. */
import { and, eq, inArray, isNotNull, lt, lte, notInArray, sql, type SQL } from 'drizzle-orm'
import { unionAll } from 'drizzle-orm/pg-core'
import { bodies, followUps, minutes } from '@/db/schema'
import { addDays, type IsoDate } from '@/domain/calendar'
import { followUpGroups, soonDays, type FollowUpGroup } from '@/domain/follow-ups/groups'
import { lateStates, openStates } from '@/domain/workflow/states'
import type { Reach } from '@/server/reach'
import { runtime } from '@/server/runtime'
import { filterSql, groupSql, type TrackerFilter, type TrackerSort } from './filter'
import { ownedBy, visibleIn, visibleInBodies, visibleOutside } from './reading'

export type GroupCounts = Record<FollowUpGroup, number>

/** A row's place on the page. `key` sorts it within its order, and begins the page that follows. */
export interface Tracked { id: string; key: string; group: FollowUpGroup }

export interface TrackedAsk {
  filter: TrackerFilter
  reach: Reach
  today: IsoDate
  /** The viewer's own bodies. */
  bodyIds: readonly string[]
  /** Date of the next planned meeting of a row's body, as a column. */
  next: SQL
}

const chosen = ({ filter, reach }: TrackedAsk) => and(filterSql(filter, reach), filter.mine ? ownedBy(reach) : undefined)

/**
 * How many stand in each group: the rules of `groupOf` as sums that need no row twice, since each bound lies above the
 * one before. Own bodies are counted in their index alone; what is asked of the viewer elsewhere is added.
 */
export async function countGroups(ask: TrackedAsk): Promise<GroupCounts> {
  const { today, reach, bodyIds, next } = ask
  const late = inArray(followUps.state, [...lateStates])
  // Where no meeting is planned nothing is due before it but what is overdue.
  const meeting = sql`coalesce(${next}, ${addDays(today, -1)}::date)`
  const number = (condition: SQL | undefined) => sql<number>`count(*) filter (where ${condition})::int`
  const counted = (visible: SQL) => runtime().db.select({
    all: sql<number>`count(*)::int`,
    ended: number(notInArray(followUps.state, [...openStates])),
    done: number(eq(followUps.state, 'reported-done')),
    dated: number(and(late, isNotNull(followUps.dueOn))),
    late: number(late),
    overdue: number(and(late, lt(followUps.dueOn, today))),
    byMeeting: number(and(late, sql`${followUps.dueOn} <= ${meeting}`)),
    bySoon: number(and(late, sql`${followUps.dueOn} <= greatest(${meeting}, ${addDays(today, soonDays)}::date)`)),
  }).from(followUps).leftJoin(bodies, eq(bodies.id, followUps.bodyId)).leftJoin(minutes, eq(minutes.id, followUps.minutesId)).where(and(visible, chosen(ask)))
  const parts = await unionAll(counted(visibleInBodies(bodyIds)), counted(visibleOutside(bodyIds, reach)))
  const sum = (of: keyof (typeof parts)[number]) => parts.reduce((total, part) => total + part[of], 0)
  return {
    overdue: sum('overdue'), 'next-meeting': sum('byMeeting') - sum('overdue'), soon: sum('bySoon') - sum('byMeeting'), 'say-done': sum('done'),
    later: sum('all') - sum('ended') - sum('done') - sum('late') + sum('dated') - sum('bySoon'), 'no-date': sum('late') - sum('dated'), ended: sum('ended'),
  }
}

/** Where the page before ended: its last row's key and id. */
const cut = (after: string | undefined): { key: string; id: string } | null => {
  const at = after?.lastIndexOf('~') ?? -1
  return after && at >= 0 ? { key: after.slice(0, at), id: after.slice(at + 1) } : null
}

const rowsOf = (ask: TrackedAsk, key: SQL<string>, group: SQL<FollowUpGroup>) => (condition: SQL | undefined) => runtime().db.select({ id: followUps.id, key: key.as('key'), group: group.as('in_group') })
  .from(followUps).leftJoin(bodies, eq(bodies.id, followUps.bodyId)).leftJoin(minutes, eq(minutes.id, followUps.minutesId))
  .where(and(visibleIn(ask.bodyIds, ask.reach), chosen(ask), condition))
const byId = sql`${followUps.id} collate "C"`

/** Days within which a group's rows are due: the index finds them by it; which group a row is in, its rule alone says. */
function within(group: FollowUpGroup, today: IsoDate): SQL | undefined {
  if (group === 'overdue') return lt(followUps.dueOn, today)
  if (group === 'soon') return lte(followUps.dueOn, addDays(today, soonDays))
  return group === 'next-meeting' ? isNotNull(followUps.dueOn) : undefined
}

const noDue = 'none'

/** By group, and in it by due: each group that can reach into the page gives at most as many rows as the page holds. */
async function pageByDue(ask: TrackedAsk, counts: GroupCounts, limit: number | null): Promise<Tracked[]> {
  const { filter, today } = ask
  const group = groupSql(today, ask.next)
  const rows = rowsOf(ask, sql<string>`coalesce(${followUps.dueOn}::text, ${noDue})`, group)
  const from = cut(filter.after)
  const [, fromGroup, fromDue] = /^(\d) (\d{4}-\d\d-\d\d|none)$/.exec(from?.key ?? '') ?? []
  const first = fromGroup ? Number(fromGroup) - 1 : 0
  const parts = []
  for (const [at, one] of followUpGroups.entries()) {
    if (at < first || counts[one] === 0 || (filter.group && filter.group !== one)) continue
    const begun = from && fromGroup && at === first
    const beyond = !begun ? undefined : fromDue === noDue
      ? sql`${followUps.dueOn} is null and ${byId} > ${from.id}`
      : sql`(${followUps.dueOn} is null or ${followUps.dueOn} > ${fromDue}::date or (${followUps.dueOn} = ${fromDue}::date and ${byId} > ${from.id}))`
    const part = rows(and(sql`${group} = ${one}`, within(one, today), beyond)).orderBy(sql`${followUps.dueOn} asc nulls last`, byId)
    parts.push(limit === null ? part : part.limit(limit))
    // Of the group in which the page begins some rows lie before it.
    if (limit !== null && !begun && sumOf(counts, first + (fromGroup ? 1 : 0), at) >= limit) break
  }
  const [one, two, ...others] = parts
  const found = one ? await (two ? unionAll(one, two, ...others) : one) : []
  const placed = found.map((row) => ({ ...row, key: `${followUpGroups.indexOf(row.group) + 1} ${row.key}` }))
  return placed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.id < b.id ? -1 : 1))
}

const sumOf = (counts: GroupCounts, from: number, to: number) => followUpGroups.slice(from, to + 1).reduce((sum, group) => sum + counts[group], 0)

/** Sort keys as text, so that one cursor fits all. */
function keyOf(sort: Exclude<TrackerSort, 'due'>): SQL<string> {
  const due = sql`coalesce(${followUps.dueOn}::text, '9999-99-99')`
  switch (sort) {
    case 'asked': return sql<string>`(to_char(date '9999-12-31' - ${followUps.askedOn}, 'FM0000000') || ' ' || ${due})`
    case 'owner': return sql<string>`lower(${followUps.ownerWords})`
    case 'committee': return sql<string>`(lower(${bodies.name}) || ' ' || ${due})`
    case 'what': return sql<string>`lower(${followUps.title})`
  }
}

async function pageByKey(ask: TrackedAsk, sort: Exclude<TrackerSort, 'due'>, limit: number | null): Promise<Tracked[]> {
  const group = groupSql(ask.today, ask.next)
  const key = sql<string>`${keyOf(sort)} collate "C"`
  const from = cut(ask.filter.after)
  const query = rowsOf(ask, key, group)(and(ask.filter.group ? sql`${group} = ${ask.filter.group}` : undefined, from ? sql`((${key}), ${byId}) > (${from.key}, ${from.id})` : undefined)).orderBy(sql`2`, byId)
  return await (limit === null ? query : query.limit(limit))
}

/** The rows from where `filter.after` ended, in order. One statement. @param limit at most so many; null for all */
export async function trackedPage(ask: TrackedAsk, counts: GroupCounts, limit: number | null): Promise<Tracked[]> {
  const { sort } = ask.filter
  const rows = sort === 'due' ? await pageByDue(ask, counts, limit) : await pageByKey(ask, sort, limit)
  return limit === null ? rows : rows.slice(0, limit)
}
