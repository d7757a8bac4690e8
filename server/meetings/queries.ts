/** The calendar of meetings, as far as the viewer has a part in their bodies. */
import { and, asc, eq, gte, lte, or } from 'drizzle-orm'
import { authorities, bodies, meetings, minutes } from '@/db/schema'
import { endOfMonth, municipalYearOf, type MunicipalYear } from '@/domain/calendar'
import type { MeetingKind, MeetingState } from '@/domain/meeting'
import { meetingDates, type MeetingDates } from '@/domain/meeting-dates'
import { abilitiesOf } from '@/domain/workflow/deeds'
import { standingOf } from '@/domain/workflow/standing'
import type { MinutesState } from '@/domain/workflow/states'
import type { Viewer } from '@/server/people/viewer'
import { notEnded, oneOf, ownBodies, reachOf, type Reach } from '@/server/reach'
import { runtime } from '@/server/runtime'

export interface ListedMeeting {
  id: string
  bodyId: string
  bodyName: string
  bodySlug: string
  kind: MeetingKind
  state: MeetingState
  date: string
  time: string
  place: string
  dates: MeetingDates
  agendaPublished: boolean
  minutesState: MinutesState | null
}

export interface MeetingCalendar {
  year: MunicipalYear
  /** Calendar years in which municipal years with meetings open, ascending. */
  years: number[]
  meetings: ListedMeeting[]
  /** Bodies of the viewer that have not ended; `mayWrite`: she may put a meeting of it in the calendar. */
  bodies: { id: string; name: string; slug: string; place: string; time: string; mayWrite: boolean }[]
}

/** Bodies whose meetings stand in the viewer's calendar. For a query that joins `bodies`. */
const calendarBodies = (reach: Reach) => or(ownBodies(reach), oneOf(bodies.authorityId, reach.administratorIn))

/**
 * The meetings of a municipal year, in order of their dates. Three statements.
 * @param asked.openingYear the calendar year in which it opens; the present one where left out
 * @param asked.bodySlug one body only
 * @param asked.month "2027-01": this month only, whatever year it lies in
 */
export async function meetingCalendar(viewer: Viewer, asked: { openingYear?: number | undefined; bodySlug?: string | undefined; month?: string | undefined }): Promise<MeetingCalendar> {
  const { db, council } = runtime()
  const today = council.today()
  const reach = reachOf(viewer, today)
  const own = await db.select().from(bodies).where(and(calendarBodies(reach), notEnded(today))).orderBy(asc(bodies.name))
  const dates = await db.selectDistinct({ date: meetings.date, kind: meetings.kind }).from(meetings).innerJoin(bodies, eq(bodies.id, meetings.bodyId))
    .where(calendarBodies(reach)).orderBy(asc(meetings.date))
  const annual = dates.filter((row) => row.kind === 'annual').map((row) => row.date)
  const opening = (date: string) => Number(municipalYearOf(date, annual).label.slice(0, 4))
  const openingYear = asked.month ? opening(endOfMonth(`${asked.month}-01`)) : (asked.openingYear ?? opening(today))
  const year = municipalYearOf(`${openingYear}-12-31`, annual)
  const [from, to] = asked.month ? [`${asked.month}-01`, endOfMonth(`${asked.month}-01`)] : [year.start, year.end]
  const rows = await db.select({ meeting: meetings, body: bodies, settings: authorities.settings, minutesState: minutes.state })
    .from(meetings).innerJoin(bodies, eq(bodies.id, meetings.bodyId)).innerJoin(authorities, eq(authorities.id, meetings.authorityId))
    .leftJoin(minutes, eq(minutes.meetingId, meetings.id))
    .where(and(calendarBodies(reach), gte(meetings.date, from), lte(meetings.date, to), asked.bodySlug ? eq(bodies.slug, asked.bodySlug) : undefined))
    .orderBy(asc(meetings.date), asc(meetings.time), asc(bodies.name))
  return {
    year,
    years: [...new Set([...dates.map((row) => opening(row.date)), opening(today), openingYear])].sort((a, b) => a - b),
    meetings: rows.map(({ meeting, body, settings, minutesState }) => ({
      id: meeting.id, bodyId: body.id, bodyName: body.name, bodySlug: body.slug, kind: meeting.kind, state: meeting.state, date: meeting.date, time: meeting.time,
      place: meeting.place, dates: meetingDates(meeting.date, body.settings, settings.closedDays), agendaPublished: meeting.agendaPublishedAt !== null, minutesState,
    })),
    bodies: own.map((body) => ({
      id: body.id, name: body.name, slug: body.slug, place: body.settings.place, time: body.settings.time,
      mayWrite: abilitiesOf(['meetings.write'], standingOf(viewer, { authorityId: body.authorityId, bodyId: body.id, restricted: body.restricted }, today), null)['meetings.write'],
    })),
  }
}
