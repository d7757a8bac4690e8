import { Temporal } from 'temporal-polyfill'

/** ISO 8601 calendar date, "2027-01-14", in Europe/London by convention; no time of day, no zone. */
export type IsoDate = string
/** ISO 8601 duration of whole years, months, weeks and days ("P12M", "P14D"). */
export type IsoDuration = string

/**
 * Reads an ISO date.
 * @throws RangeError where the day does not exist ("2027-02-30").
 */
export function plain(date: IsoDate): Temporal.PlainDate {
  return Temporal.PlainDate.from(date, { overflow: 'reject' })
}

/** True where the string is the ISO date of a day that exists. */
export function isIsoDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  try {
    plain(text)
    return true
  } catch {
    return false
  }
}

/** The ISO date of a year, month (1 to 12) and day, or null where there is no such day. */
export function isoDate(year: number, month: number, day: number): IsoDate | null {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month) || year < 1 || year > 9999) return null
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** Number of days of a month (1 to 12). */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** Last day of the month in which the date lies. */
export function endOfMonth(date: IsoDate): IsoDate {
  const day = plain(date)
  return day.with({ day: day.daysInMonth }).toString()
}

/** Adds days (negative goes back). */
export function addDays(date: IsoDate, days: number): IsoDate {
  return plain(date).add({ days }).toString()
}

/**
 * Adds a period; months are clamped to the month's end (31 August + P6M = 28 February).
 * @throws RangeError where the period is no ISO 8601 duration.
 */
export function addPeriod(date: IsoDate, period: IsoDuration): IsoDate {
  return plain(date).add(Temporal.Duration.from(period), { overflow: 'constrain' }).toString()
}

/** Days from the first to the second date; negative where the second is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return plain(from).until(plain(to), { largestUnit: 'day' }).days
}

/** The instant at which a day begins in Europe/London, ISO 8601 in UTC: "2027-07-01" begins at "2027-06-30T23:00:00Z". */
export function startOfCouncilDay(date: IsoDate): string {
  return plain(date).toZonedDateTime('Europe/London').toInstant().toString()
}
