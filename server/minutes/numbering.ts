/** Which number the first minute of a meeting takes: drawn until the minutes are published. */
import { and, asc, eq, lte, sql } from 'drizzle-orm'
import { bodies, meetings, minutes } from '@/db/schema'
import { municipalYearOf } from '@/domain/calendar'
import type { BodySettings } from '@/domain/council'
import type { Database, Transaction } from '@/server/runtime'

export interface EarlierMinutes {
  date: string
  /** Fixed when published; null while a draft. */
  firstNumber: number | null
  /** The number fixed by hand on each minute, in document order; null where it is drawn. */
  fixed: (string | null)[]
}

/** The number after the last minute of a document whose first takes `first`. Pure. */
export function numberAfter(first: number, fixed: readonly (string | null)[]): number {
  let next = first
  for (const number of fixed) next = number === null ? next + 1 : /^\d+$/.test(number) ? Number(number) + 1 : next
  return next
}

/**
 * The first number of a meeting's minutes: where numbers run on through the municipal year, the one after the last
 * published minutes and the drafts in between; else 1. Pure.
 * @param earlier minutes of the body's meetings of the same municipal year before this one, in order of date
 */
export function firstNumberAfter(earlier: readonly EarlierMinutes[]): number {
  return earlier.reduce((next, one) => numberAfter(one.firstNumber ?? next, one.fixed), 1)
}

/** Minutes of the body's earlier meetings of the municipal year, with what numbering needs of them. Two statements. */
export async function earlierMinutes(db: Database | Transaction, meeting: { id: string; authorityId: string; bodyId: string; date: string; time: string }): Promise<(EarlierMinutes & { state: string })[]> {
  const annual = await db.select({ date: meetings.date }).from(meetings).innerJoin(bodies, eq(bodies.id, meetings.bodyId))
    .where(and(eq(meetings.authorityId, meeting.authorityId), eq(meetings.kind, 'annual'), eq(bodies.kind, 'council')))
  const year = municipalYearOf(meeting.date, annual.map((row) => row.date))
  return db.select({
    date: meetings.date, firstNumber: minutes.firstNumber, state: minutes.state,
    fixed: sql<(string | null)[]>`coalesce(jsonb_path_query_array(${minutes.content}, '$.content[*] ? (@.type == "minute").attrs.fixedNumber'), '[]'::jsonb)`,
  }).from(minutes).innerJoin(meetings, eq(meetings.id, minutes.meetingId))
    .where(and(eq(meetings.bodyId, meeting.bodyId), sql`${meetings.date} >= ${year.start}`,
      sql`(${meetings.date}, ${meetings.time}, ${meetings.id}) < (${meeting.date}, ${meeting.time}, ${meeting.id})`, lte(meetings.date, meeting.date)))
    .orderBy(asc(meetings.date), asc(meetings.time), asc(meetings.id))
}

/** The number the first minute takes now: fixed where published, drawn where not. At most two statements. */
export async function firstNumberOf(
  db: Database | Transaction,
  about: { row: { firstNumber: number | null }; meeting: { id: string; authorityId: string; bodyId: string; date: string; time: string }; body: { settings: BodySettings } },
): Promise<number> {
  if (about.row.firstNumber !== null) return about.row.firstNumber
  if (about.body.settings.numbering === 'meeting') return 1
  return firstNumberAfter(await earlierMinutes(db, about.meeting))
}
