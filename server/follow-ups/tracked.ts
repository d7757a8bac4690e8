/** Which rows stand on a page of the tracker, and how many in each group: two statements that go by indexes, however many rows there are. */
import { and, eq, or, sql, type SQL } from 'drizzle-orm'
import { unionAll } from 'drizzle-orm/pg-core'
import { bodies, followUps, minutes } from '@/db/schema'
import type { IsoDate } from '@/domain/calendar'
import { followUpGroups, type FollowUpGroup } from '@/domain/follow-ups/groups'
import type { Reach } from '@/server/reach'
import { runtime } from '@/server/runtime'
import { filterSql, groupConditions, groupSql, type NextMeeting, type TrackerFilter, type TrackerSort } from './filter'
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
  next: NextMeeting
}

const chosen = ({ filter, reach }: TrackedAsk) => and(filterSql(filter, reach), filter.mine ? ownedBy(reach) : undefined)

/**
 * How many stand in each group. Rows that cannot differ in their group are counted together first, in the index alone
 * for own bodies; what is asked of the viewer elsewhere is added.
 */
export async function countGroups(ask: TrackedAsk): Promise<GroupCounts> {
  const { reach, bodyIds, today, next } = ask
  const counted = (visible: SQL) => runtime().db.select({ bodyId: followUps.bodyId, state: followUps.state, dueOn: followUps.dueOn, number: sql<number>`count(*)`.as('number') })
    .from(followUps).leftJoin(bodies, eq(bodies.id, followUps.bodyId)).leftJoin(minutes, eq(minutes.id, followUps.minutesId)).where(and(visible, chosen(ask)))
    .groupBy(followUps.bodyId, followUps.state, followUps.dueOn)
  const alike = unionAll(counted(visibleInBodies(bodyIds)), counted(visibleOutside(bodyIds, reach))).as('alike')
  const found = await runtime().db.select({ group: groupSql(groupConditions(today, next, alike)), number: sql<number>`sum(${alike.number})::int` }).from(alike).groupBy(sql`1`)
  const counts = Object.fromEntries(followUpGroups.map((group) => [group, 0])) as GroupCounts
  for (const { group, number } of found) counts[group] = number
  return counts
}

/** Where the page before ended: its last row's key and id. */
const cut = (after: string | undefined): { key: string; id: string } | null => {
  const at = after?.lastIndexOf('~') ?? -1
  return after && at >= 0 ? { key: after.slice(0, at), id: after.slice(at + 1) } : null
}

const rowsOf = (ask: TrackedAsk, key: SQL<string>) => (group: SQL<FollowUpGroup>, condition: SQL | undefined) => runtime().db.select({ id: followUps.id, key: key.as('key'), group: group.as('in_group') })
  .from(followUps).leftJoin(bodies, eq(bodies.id, followUps.bodyId)).leftJoin(minutes, eq(minutes.id, followUps.minutesId))
  .where(and(visibleIn(ask.bodyIds, ask.reach), chosen(ask), condition))
const byId = sql`${followUps.id} collate "C"`

/** Stands for no date in a key, after every other. */
const noDue = 'none'

/** What orders a group: the due, the first first; what has ended by the day of its end, the latest first. */
const ordered = {
  due: { column: followUps.dueOn, by: sql`${followUps.dueOn} asc nulls last`, beyond: (date: string) => sql`${followUps.dueOn} > ${date}::date` },
  end: { column: followUps.closedOn, by: sql`${followUps.closedOn} desc nulls last`, beyond: (date: string) => sql`${followUps.closedOn} < ${date}::date` },
}
const orderOf = (group: FollowUpGroup) => (group === 'ended' ? ordered.end : ordered.due)

/** By group, and in it by due or end: each group that can reach into the page gives at most as many rows as the page holds. */
async function pageByDue(ask: TrackedAsk, counts: GroupCounts, limit: number | null): Promise<Tracked[]> {
  const { filter, today } = ask
  const conditions = groupConditions(today, ask.next)
  const from = cut(filter.after)
  const [, fromGroup, fromDate] = /^(\d) (\d{4}-\d\d-\d\d|none)$/.exec(from?.key ?? '') ?? []
  const first = fromGroup ? Number(fromGroup) - 1 : 0
  const parts = []
  for (const [at, one] of followUpGroups.entries()) {
    if (at < first || counts[one] === 0 || (filter.groups && !filter.groups.includes(one))) continue
    const { column, by, beyond: later } = orderOf(one)
    const begun = from && fromGroup && fromDate && at === first
    const beyond = !begun ? undefined : fromDate === noDue
      ? sql`${column} is null and ${byId} > ${from.id}`
      : sql`(${column} is null or ${later(fromDate)} or (${column} = ${fromDate}::date and ${byId} > ${from.id}))`
    const part = rowsOf(ask, sql<string>`coalesce(${column}::text, ${noDue})`)(sql<FollowUpGroup>`${one}::text`, and(conditions[one], beyond)).orderBy(by, byId)
    parts.push(limit === null ? part : part.limit(limit))
    // Of the group in which the page begins some rows lie before it.
    if (limit !== null && !begun && sumOf(counts, first + (fromGroup ? 1 : 0), at) >= limit) break
  }
  const [one, two, ...others] = parts
  const found = one ? await (two ? unionAll(one, two, ...others) : one) : []
  return found.sort(inOrder).map((row) => ({ ...row, key: `${followUpGroups.indexOf(row.group) + 1} ${row.key}` }))
}

/** The order of the groups, and in each that of its parts: a union keeps none. */
function inOrder(a: Tracked, b: Tracked): number {
  if (a.group !== b.group) return followUpGroups.indexOf(a.group) - followUpGroups.indexOf(b.group)
  if (a.key === b.key) return a.id < b.id ? -1 : 1
  if (a.key === noDue || b.key === noDue) return a.key === noDue ? 1 : -1
  return a.key < b.key === (a.group !== 'ended') ? -1 : 1
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
  const conditions = groupConditions(ask.today, ask.next)
  const key = sql<string>`${keyOf(sort)} collate "C"`
  const from = cut(ask.filter.after)
  const query = rowsOf(ask, key)(groupSql(conditions), and(ask.filter.groups ? or(...ask.filter.groups.map((group) => conditions[group])) : undefined, from ? sql`((${key}), ${byId}) > (${from.key}, ${from.id})` : undefined)).orderBy(sql`2`, byId)
  return await (limit === null ? query : query.limit(limit))
}

/** The rows from where `filter.after` ended, in order. One statement. @param limit at most so many; null for all */
export async function trackedPage(ask: TrackedAsk, counts: GroupCounts, limit: number | null): Promise<Tracked[]> {
  const { sort } = ask.filter
  const rows = sort === 'due' ? await pageByDue(ask, counts, limit) : await pageByKey(ask, sort, limit)
  return limit === null ? rows : rows.slice(0, limit)
}
