/**
 * Calendar dates and periods by whole-number arithmetic (proleptic Gregorian, as ISO 8601): no time zone touches them,
 * and counting thousands of dues costs nothing.
 */

/** ISO 8601 calendar date, "2027-01-14", in Europe/London by convention; no time of day, no zone. Years 0001 to 9999. */
export type IsoDate = string
/** ISO 8601 duration of whole years, months, weeks and days ("P12M", "P14D"). */
export type IsoDuration = string

/** The parts of a date. */
export interface CalendarDay {
  year: number
  /** 1 to 12. */
  month: number
  /** 1 to 31. */
  day: number
  /** Monday is 1, Sunday 7. */
  dayOfWeek: number
}

/**
 * Reads an ISO date.
 * @throws RangeError where the text is none or the day does not exist ("2027-02-30").
 */
export function plain(date: IsoDate): CalendarDay {
  const year = digits(date, 0, 4)
  const month = digits(date, 5, 7)
  const day = digits(date, 8, 10)
  if (date.length !== 10 || date[4] !== '-' || date[7] !== '-' || !exists(year, month, day)) throw new RangeError(`No such day: ${date}`)
  return { year, month, day, dayOfWeek: weekday(dayNumber(year, month, day)) }
}

/** True where the string is the ISO date of a day that exists. */
export function isIsoDate(text: string): boolean {
  return text.length === 10 && text[4] === '-' && text[7] === '-' && exists(digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10))
}

/** True for a date that somebody may have meant in a form: of the years 1800 to 2199, since "26" typed for a year gives 0026. */
export const isDateOfForm = (text: string): boolean => isIsoDate(text) && text >= '1800' && text < '2200'

/** The ISO date of a year, month (1 to 12) and day, or null where there is no such day. */
export function isoDate(year: number, month: number, day: number): IsoDate | null {
  return exists(year, month, day) ? written(year, month, day) : null
}

/** Number of days of a month (1 to 12). */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** Last day of the month in which the date lies. */
export function endOfMonth(date: IsoDate): IsoDate {
  const { year, month } = plain(date)
  return written(year, month, daysInMonth(year, month))
}

/** Adds days (negative goes back). @throws RangeError beyond the years 1 to 9999. */
export function addDays(date: IsoDate, days: number): IsoDate {
  const { year, month, day } = plain(date)
  return fromDayNumber(dayNumber(year, month, day) + days)
}

/** Adds months (negative goes back); the day is clamped to the month's end. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const at = plain(date)
  const count = at.year * 12 + at.month - 1 + months
  const year = Math.floor(count / 12)
  const month = (count % 12 + 12) % 12 + 1
  if (year < 1 || year > 9999) throw new RangeError(`Beyond the calendar: ${date} and ${months} months`)
  return written(year, month, Math.min(at.day, daysInMonth(year, month)))
}

/**
 * Adds a period: years and months first, clamped to the month's end (31 August + P6M = 28 February), then days.
 * @throws RangeError where the period is no ISO 8601 duration of whole years, months, weeks and days.
 */
export function addPeriod(date: IsoDate, period: IsoDuration): IsoDate {
  const parts = /^P(?=\d)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/.exec(period)
  if (!parts) throw new RangeError(`No period: ${period}`)
  const months = Number(parts[1] ?? 0) * 12 + Number(parts[2] ?? 0)
  const days = Number(parts[3] ?? 0) * 7 + Number(parts[4] ?? 0)
  const moved = months === 0 ? date : addMonths(date, months)
  return days === 0 ? moved : addDays(moved, days)
}

/** Days from the first to the second date; negative where the second is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  const a = plain(from)
  const b = plain(to)
  return dayNumber(b.year, b.month, b.day) - dayNumber(a.year, a.month, a.day)
}

/** The number that the digits write; NaN where a sign stands among them. */
function digits(text: string, from: number, to: number): number {
  let n = 0
  for (let i = from; i < to; i += 1) {
    const digit = text.charCodeAt(i) - 48
    if (!(digit >= 0 && digit <= 9)) return NaN
    n = n * 10 + digit
  }
  return n
}

function exists(year: number, month: number, day: number): boolean {
  return year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

function written(year: number, month: number, day: number): IsoDate {
  return `${String(year).padStart(4, '0')}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`
}

/** Days since 1 March of the year 0, from which the leap day is the last of its year. */
function dayNumber(year: number, month: number, day: number): number {
  const y = month > 2 ? year : year - 1
  const m = month > 2 ? month - 3 : month + 9
  return y * 365 + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + Math.floor((m * 153 + 2) / 5) + day - 1
}

/** 1 March of the year 0 was a Wednesday. */
function weekday(number: number): number {
  return (number + 2) % 7 + 1
}

function fromDayNumber(number: number): IsoDate {
  const era = Math.floor(number / 146_097)
  const ofEra = number - era * 146_097
  const yearOfEra = Math.floor((ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365)
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const m = Math.floor((5 * ofYear + 2) / 153)
  const month = m < 10 ? m + 3 : m - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  if (year < 1 || year > 9999) throw new RangeError('Beyond the calendar')
  return written(year, month, ofYear - Math.floor((153 * m + 2) / 5) + 1)
}
