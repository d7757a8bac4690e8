/**
 * Clear days: neither the day of issue nor the day of the meeting counts.
 * Source: Local Government Act 1972, ss. 100A, 100B, Sch. 12 para 4; R v Swansea CC ex p Elitestone (1993) for which
 * days count; s. 243 for parish and community councils.
 */
import type { IsoDate } from './dates'
import { addDays, daysBetween, plain } from './dates'
import { bankHolidays, easterSunday, isWorkingDay } from './working-days'

/**
 * WORKING counts Monday to Friday without bank holidays (principal councils). S243 leaves out Sundays, the Christmas
 * and Easter breaks, bank holidays and days of thanksgiving or mourning; Saturdays count (parishes). CALENDAR counts
 * every day (usual for the 28 days' notice of key decisions).
 */
export type ClearDayMode = 'WORKING' | 'S243' | 'CALENDAR'

/** True where a day counts as a clear day in the mode; `extra` holds local closures or days of mourning. */
export function countsAsClearDay(date: IsoDate, mode: ClearDayMode, extra: readonly IsoDate[] = []): boolean {
  if (mode === 'CALENDAR') return true
  if (mode === 'WORKING') return isWorkingDay(date, extra)
  const day = plain(date)
  if (day.dayOfWeek === 7 || extra.includes(date)) return false
  if (bankHolidays(day.year).some((holiday) => holiday.date === date)) return false
  return !inEasterBreak(date) && !inChristmasBreak(date)
}

/**
 * The last day on which a summons or agenda may be issued so that n clear days lie between it and the meeting.
 * In WORKING mode that day is itself a working day.
 */
export function latestIssueDay(
  meetingDate: IsoDate, n: number, mode: ClearDayMode = 'WORKING', extra: readonly IsoDate[] = [],
): IsoDate {
  let left = n
  let at = meetingDate
  while (left > 0) {
    at = addDays(at, -1)
    if (countsAsClearDay(at, mode, extra)) left -= 1
  }
  at = addDays(at, -1)
  while (mode === 'WORKING' && !isWorkingDay(at, extra)) at = addDays(at, -1)
  return at
}

/** The last of n clear days after a day of publication (the end of a call-in window). */
export function lastClearDayAfter(
  published: IsoDate, n: number, mode: ClearDayMode = 'WORKING', extra: readonly IsoDate[] = [],
): IsoDate {
  let left = n
  let at = published
  while (left > 0) {
    at = addDays(at, 1)
    if (countsAsClearDay(at, mode, extra)) left -= 1
  }
  return at
}

/** How many clear days lie between issue and meeting, both excluded. */
export function clearDaysBetween(
  issued: IsoDate, meetingDate: IsoDate, mode: ClearDayMode = 'WORKING', extra: readonly IsoDate[] = [],
): number {
  let count = 0
  for (let at = addDays(issued, 1); at < meetingDate; at = addDays(at, 1)) {
    if (countsAsClearDay(at, mode, extra)) count += 1
  }
  return count
}

/** s. 243(4): Thursday before Easter Day to the Tuesday after it. */
function inEasterBreak(date: IsoDate): boolean {
  const distance = daysBetween(easterSunday(plain(date).year), date)
  return distance >= -3 && distance <= 2
}

/** s. 243(4): last week day before Christmas Day to the first week day after it that is no bank holiday. */
function inChristmasBreak(date: IsoDate): boolean {
  const { year, month, day } = plain(date)
  if (month !== 12 || day < 22) return false
  const holidays = new Set(bankHolidays(year).map((holiday) => holiday.date))
  const eve = `${year}-12-24`
  const start = plain(eve).dayOfWeek === 7 ? addDays(eve, -1) : eve
  let end = `${year}-12-26`
  while (plain(end).dayOfWeek === 7 || holidays.has(end)) end = addDays(end, 1)
  return date >= start && date <= end
}
