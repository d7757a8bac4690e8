/** The tracker's filters, as they stand in the address. */
import { and, eq, ilike, inArray, or, sql, type SQL, type SQLWrapper } from 'drizzle-orm'
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
  /** One or several, with commas between them in the address. */
  groups?: readonly FollowUpGroup[] | undefined
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

/** The groups of an address; undefined where it names none. */
function groupsIn(words: string | undefined): FollowUpGroup[] | undefined {
  const named = followUpGroups.filter((group) => words?.split(',').includes(group))
  return named.length > 0 ? named : undefined
}

/** Reads a filter from an address. What it does not know is left out. */
export function readFilter(query: Query): TrackerFilter {
  const text = (name: string) => textIn(query, name)
  const date = (name: string) => { const value = text(name); return value && isIsoDate(value) ? value : undefined }
  return {
    body: text('body'), owner: text('owner'), kind: among(followUpKinds, text('kind')), state: among([...followUpStates, 'open', 'ended', 'all'] as const, text('state')) ?? 'open',
    groups: groupsIn(text('group')), until: date('until'), from: date('from'), meeting: text('meeting'), text: text('text'), mine: text('mine') === 'yes',
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

/** The columns that a row's group follows from. */
export interface GroupColumns { state: SQLWrapper; dueOn: SQLWrapper; bodyId: SQLWrapper }
/** Date of the next planned meeting by the id of a body; null where none is planned. */
export type NextMeeting = (bodyId: SQLWrapper) => SQL

/**
 * What puts a row into each group: the same as `groupOf` of domain/follow-ups/groups.ts. No two hold for one row, so
 * that each can be asked for alone and found by an index.
 */
export function groupConditions(today: IsoDate, next: NextMeeting, { state, dueOn, bodyId }: GroupColumns = followUps): Record<FollowUpGroup, SQL> {
  const among = (states: readonly FollowUpState[]) => sql`${state} in (${sql.join(states.map((one) => sql`${one}`), sql`, `)})`
  const soonest = sql`${today}::date`
  const soon = sql`${addDays(today, soonDays)}::date`
  const dated = (condition: SQL) => sql`(${among(lateStates)} and ${condition})`
  return {
    overdue: dated(sql`${dueOn} < ${soonest}`),
    'next-meeting': dated(sql`${dueOn} >= ${soonest} and ${dueOn} <= ${next(bodyId)}`),
    soon: dated(sql`${dueOn} >= ${soonest} and ${dueOn} <= ${soon} and ${dueOn} > coalesce(${next(bodyId)}, ${addDays(today, -1)}::date)`),
    'say-done': sql`${state} = 'reported-done'`,
    later: sql`(${state} = 'paused' or ${dated(sql`${dueOn} > ${soon} and ${dueOn} > coalesce(${next(bodyId)}, ${soonest})`)})`,
    'no-date': dated(sql`${dueOn} is null`),
    ended: sql`not ${among(openStates)}`,
  }
}

/** The group as a column. */
export function groupSql(conditions: Record<FollowUpGroup, SQL>): SQL<FollowUpGroup> {
  return sql<FollowUpGroup>`case ${sql.join(followUpGroups.map((group) => sql`when ${conditions[group]} then ${group}`), sql` `)} end`
}
