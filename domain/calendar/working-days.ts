/**
 * Working days of England and Wales: Monday to Friday without bank holidays.
 * Source: Banking and Financial Dealings Act 1971, Sch. 1, royal proclamations, and the list that gov.uk publishes
 * (division england-and-wales). Holidays that follow a rule are computed; those made for one occasion are data.
 */
import type { IsoDate } from './dates'
import { addDays, isoDate, plain } from './dates'

export interface BankHoliday {
  date: IsoDate
  name: string
}

/** Days added for one year, and days moved from their rule. `moves` names the rule that does not apply that year. */
const occasions: readonly (BankHoliday & { moves?: 'early-may' | 'spring' })[] = [
  { date: '1995-05-08', name: 'Early May bank holiday (VE day)', moves: 'early-may' },
  { date: '1999-12-31', name: 'Millennium holiday' },
  { date: '2002-06-03', name: 'Golden Jubilee' },
  { date: '2002-06-04', name: 'Spring bank holiday', moves: 'spring' },
  { date: '2011-04-29', name: 'Royal wedding' },
  { date: '2012-06-04', name: 'Spring bank holiday', moves: 'spring' },
  { date: '2012-06-05', name: 'Diamond Jubilee' },
  { date: '2020-05-08', name: 'Early May bank holiday (VE day)', moves: 'early-may' },
  { date: '2022-06-02', name: 'Spring bank holiday', moves: 'spring' },
  { date: '2022-06-03', name: 'Platinum Jubilee' },
  { date: '2022-09-19', name: 'State funeral of Queen Elizabeth II' },
  { date: '2023-05-08', name: 'Coronation of King Charles III' },
]

/** Easter Sunday of a Gregorian year (the anonymous algorithm, Meeus, Astronomical Algorithms, ch. 8). */
export function easterSunday(year: number): IsoDate {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = Math.floor(b / 4)
  const e = b % 4
  const f = Math.floor((b + 8) / 25)
  const g = Math.floor((b - f + 1) / 3)
  const h = (19 * a + b - d - g + 15) % 30
  const i = Math.floor(c / 4)
  const k = c % 4
  const l = (32 + 2 * e + 2 * i - h - k) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const month = Math.floor((h + l - 7 * m + 114) / 31)
  const day = ((h + l - 7 * m + 114) % 31) + 1
  return onDay(year, month, day)
}

const cache = new Map<number, readonly BankHoliday[]>()

/** Bank holidays of England and Wales in a year, in order of date, substitute days included. */
export function bankHolidays(year: number): readonly BankHoliday[] {
  const known = cache.get(year)
  if (known) return known
  const easter = easterSunday(year)
  const special = occasions.filter((o) => o.date.startsWith(`${year}-`))
  const moved = new Set(special.map((o) => o.moves))
  const list: BankHoliday[] = [
    ...newYear(year),
    { date: addDays(easter, -2), name: 'Good Friday' },
    { date: addDays(easter, 1), name: 'Easter Monday' },
    ...(moved.has('early-may') || year < 1978 ? [] : [{ date: firstMonday(year, 5), name: 'Early May bank holiday' }]),
    ...(moved.has('spring') ? [] : [{ date: lastMonday(year, 5), name: 'Spring bank holiday' }]),
    { date: lastMonday(year, 8), name: 'Summer bank holiday' },
    ...christmas(year),
    ...special.map(({ date, name }) => ({ date, name })),
  ]
  list.sort((x, y) => (x.date < y.date ? -1 : 1))
  if (cache.size > 400) cache.clear()
  cache.set(year, list)
  return list
}

/** True on Monday to Friday outside bank holidays; `extra` adds local or newly proclaimed days. */
export function isWorkingDay(date: IsoDate, extra: readonly IsoDate[] = []): boolean {
  const day = plain(date)
  if (day.dayOfWeek > 5 || extra.includes(date)) return false
  return !bankHolidays(day.year).some((holiday) => holiday.date === date)
}

/**
 * The n-th working day after the date, which itself is not counted; n = 0 gives the date itself, a negative n goes
 * back.
 */
export function addWorkingDays(date: IsoDate, n: number, extra: readonly IsoDate[] = []): IsoDate {
  const step = n < 0 ? -1 : 1
  let left = Math.abs(Math.trunc(n))
  let at = date
  while (left > 0) {
    at = addDays(at, step)
    if (isWorkingDay(at, extra)) left -= 1
  }
  return at
}

/** The date itself where it is a working day, else the last working day before it. */
export function previousWorkingDay(date: IsoDate, extra: readonly IsoDate[] = []): IsoDate {
  return isWorkingDay(date, extra) ? date : addWorkingDays(date, -1, extra)
}

/** The date itself where it is a working day, else the first working day after it. */
export function nextWorkingDay(date: IsoDate, extra: readonly IsoDate[] = []): IsoDate {
  return isWorkingDay(date, extra) ? date : addWorkingDays(date, 1, extra)
}

function onDay(year: number, month: number, day: number): IsoDate {
  const date = isoDate(year, month, day)
  if (date === null) throw new RangeError(`Beyond the calendar: ${year}`)
  return date
}

function newYear(year: number): BankHoliday[] {
  if (year < 1974) return []
  const first = onDay(year, 1, 1)
  const { dayOfWeek } = plain(first)
  const shift = dayOfWeek === 6 ? 2 : dayOfWeek === 7 ? 1 : 0
  return [{ date: addDays(first, shift), name: shift ? 'New Year’s Day (substitute day)' : 'New Year’s Day' }]
}

function christmas(year: number): BankHoliday[] {
  const weekday = plain(onDay(year, 12, 25)).dayOfWeek
  const on = (day: number, name: string): BankHoliday => ({ date: `${year}-12-${day}`, name })
  if (weekday === 5) return [on(25, 'Christmas Day'), on(28, 'Boxing Day (substitute day)')]
  if (weekday === 6) return [on(27, 'Christmas Day (substitute day)'), on(28, 'Boxing Day (substitute day)')]
  if (weekday === 7) return [on(26, 'Boxing Day'), on(27, 'Christmas Day (substitute day)')]
  return [on(25, 'Christmas Day'), on(26, 'Boxing Day')]
}

function firstMonday(year: number, month: number): IsoDate {
  const first = onDay(year, month, 1)
  return addDays(first, (8 - plain(first).dayOfWeek) % 7)
}

function lastMonday(year: number, month: number): IsoDate {
  const last = onDay(year, month, 31)
  return addDays(last, 1 - plain(last).dayOfWeek)
}
