/** The tracker's filters, as they stand in the address. */
import { and, eq, ilike, inArray, or, sql, type SQL } from 'drizzle-orm'
import { bodies, followUps } from '@/db/schema'
import { followUpGroups, soonDays, type FollowUpGroup } from '@/domain/follow-ups/groups'
import { addDays, isIsoDate, type IsoDate } from '@/domain/calendar'
import { followUpKinds, type FollowUpKind } from '@/domain/language/reading'
import { followUpStates, lateStates, openStates, type FollowUpState } from '@/domain/workflow/states'
import { mayReadSentence } from './reading'
import { textIn, type Query } from '@/server/address'
import { anywhere } from '@/server/people/queries/register'
import type { Reach } from '@/server/reach'

export const sorts = ['due', 'asked', 'owner', 'committee', 'what'] as const
export type TrackerSort = (typeof sorts)[number]

export interface TrackerFilter {
  /** The committee's slug. */
  body?: string | undefined
  owner?: string | undefined
  kind?: FollowUpKind | undefined
  /** A state, or all of the open or ended ones; open where left out. */
  state: FollowUpState | 'open' | 'ended' | 'all'
  group?: FollowUpGroup | undefined
  /** Last day of the due at the latest, at the earliest. */
  until?: IsoDate | undefined
  from?: IsoDate | undefined
  /** From one meeting. */
  meeting?: string | undefined
  text?: string | undefined
  /** Only what the viewer is asked for herself. */
  mine: boolean
  sort: TrackerSort
  /** Where the page begins: the last row of the one before. */
  after?: string | undefined
}

const among = <T extends string>(list: readonly T[], value: string | undefined): T | undefined => list.find((one) => one === value)

/** Reads a filter from an address. What it does not know is left out. */
export function readFilter(query: Query): TrackerFilter {
  const text = (name: string) => textIn(query, name)
  const date = (name: string) => { const value = text(name); return value && isIsoDate(value) ? value : undefined }
  return {
    body: text('body'), owner: text('owner'), kind: among(followUpKinds, text('kind')), state: among([...followUpStates, 'open', 'ended', 'all'] as const, text('state')) ?? 'open',
    group: among(followUpGroups, text('group')), until: date('until'), from: date('from'), meeting: text('meeting'), text: text('text'), mine: text('mine') === 'yes',
    sort: among(sorts, text('sort')) ?? 'due', after: text('after'),
  }
}

/** The filter as a condition. For a query that joins `bodies` and `minutes`. */
export function filterSql(filter: TrackerFilter, reach: Reach): SQL {
  const ended = followUpStates.filter((state) => state !== 'proposed' && !openStates.includes(state))
  const states = filter.state === 'open' ? openStates : filter.state === 'ended' ? ended : filter.state === 'all' ? null : [filter.state]
  const text = filter.text ? anywhere(filter.text) : null
  return and(
    states ? inArray(followUps.state, [...states]) : undefined,
    filter.body ? eq(bodies.slug, filter.body) : undefined,
    filter.owner ? ilike(followUps.ownerWords, anywhere(filter.owner)) : undefined,
    filter.kind ? eq(followUps.kind, filter.kind) : undefined,
    filter.until ? sql`${followUps.dueOn} <= ${filter.until}` : undefined,
    filter.from ? sql`${followUps.dueOn} >= ${filter.from}` : undefined,
    filter.meeting ? eq(followUps.meetingId, filter.meeting) : undefined,
    text ? or(ilike(followUps.title, text), ilike(followUps.ownerWords, text), ilike(followUps.heading, text), and(mayReadSentence(reach), ilike(followUps.sentence, text))) : undefined,
  ) ?? sql`true`
}

/**
 * The group in SQL: the same as `groupOf` of domain/follow-ups/groups.ts.
 * @param next the next meeting's date by the id of a body, as a column of the query
 */
export function groupSql(today: IsoDate, next: SQL): SQL<FollowUpGroup> {
  const listed = (states: readonly string[]) => sql.join(states.map((state) => sql`${state}`), sql`, `)
  return sql<FollowUpGroup>`case
    when ${followUps.state} not in (${listed(openStates)}) then 'ended'
    when ${followUps.state} = 'reported-done' then 'say-done'
    when ${followUps.state} = 'paused' then 'later'
    when ${followUps.dueOn} is null then 'no-date'
    when ${followUps.dueOn} < ${today}::date and ${followUps.state} in (${listed(lateStates)}) then 'overdue'
    when ${followUps.dueOn} <= ${next} then 'next-meeting'
    when ${followUps.dueOn} <= ${addDays(today, soonDays)}::date then 'soon'
    else 'later' end`
}
