/**
 * The dates before a meeting: when reports are due, by when the agenda is published, from when an item is late.
 * Source: Local Government Act 1972, s.100A(6)(a) and s.100B(3): five clear days; s.100B(4)(b): a later item needs
 * special circumstances, which the minutes give.
 */
import type { BodySettings } from './council'
import { addWorkingDays, previousWorkingDay } from './calendar/working-days'
import { latestIssueDay } from './calendar/clear-days'
import type { IsoDate } from './calendar/dates'

export interface MeetingDates {
  /** Reports reach the clerk by this day. */
  reportsDue: IsoDate
  /** The last day on which the agenda can be published. */
  agendaBy: IsoDate
  /** The clear days that then lie between. */
  clearDays: number
}

/**
 * The dates before a meeting.
 * @param closedDays days on which the authority's offices are shut beyond weekends and bank holidays
 */
export function meetingDates(
  date: IsoDate, settings: Pick<BodySettings, 'reportsDueWorkingDays' | 'agendaClearDays'>, closedDays: readonly IsoDate[] = [],
): MeetingDates {
  const agendaBy = latestIssueDay(date, settings.agendaClearDays, 'WORKING', closedDays)
  const asked = addWorkingDays(date, -settings.reportsDueWorkingDays, closedDays)
  // Reports never come after the agenda that lists them.
  const reportsDue = previousWorkingDay(asked < agendaBy ? asked : agendaBy, closedDays)
  return { reportsDue, agendaBy, clearDays: settings.agendaClearDays }
}

/** Whether an item added today is late: the agenda is out, or the last day for it has passed. */
export const isLateItem = (today: IsoDate, agendaBy: IsoDate, agendaPublished: boolean): boolean => agendaPublished || today > agendaBy
