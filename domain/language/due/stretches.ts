/** The new year, years, quarters, weeks, next month, Christmas and Easter. */
import type { IsoDate } from '../../calendar/dates'
import { addDays, addMonths, addPeriod, endOfMonth, plain } from '../../calendar/dates'
import { easterSunday } from '../../calendar/working-days'
import { numberOf, ordinalOf } from '../lexicon/numbers'
import type { Point } from './days'
import { dayAt, given, yearAt } from './days'
import { early, monthAt } from './months'
import type { Scan } from './scan'
import { wordAt } from './scan'

/** The new year, a year, a quarter, a week, next month, Christmas, Easter. */
export function stretchAt(scan: Scan, at: number): Point | null {
  let i = at
  let beginning = false
  if (early.has(wordAt(scan, i))) {
    beginning = true
    i += 1
    if (wordAt(scan, i) === 'in' || wordAt(scan, i) === 'of') i += 1
    if (wordAt(scan, i) === 'the') i += 1
  }
  const word = wordAt(scan, i)
  const next = wordAt(scan, i + 1)
  const meeting = scan.meetingDate
  if (word === 'new' && next === 'year' && wordAt(scan, i + 2) !== "'s") {
    const year = meeting ? String(plain(meeting).year + 1) : null
    return stretch(i + 2, year ? `${year}-01-01` : null, year ? `${year}-03-31` : null, false, 'due.new-year')
  }
  if (word.length === 4 && /^(19|20|21)\d\d$/.test(word)) {
    return stretch(i + 1, `${word}-01-01`, beginning ? `${word}-03-31` : `${word}-12-31`, true, 'due.year', 'year')
  }
  const week = weekAt(scan, i)
  if (week) return week
  const quarter = quarterAt(scan, i)
  if (quarter) return quarter
  if (word === 'christmas' || word === 'xmas') return feast(scan, i + 1, (year) => `${year}-12-25`)
  if (word === 'easter' && next !== 'term') return feast(scan, i + 1, easterSunday)
  if (!meeting) return null
  if (word === 'next' || word === 'following' || word === 'coming') {
    const day = plain(meeting)
    if (next === 'month') {
      const start = addMonths(`${meeting.slice(0, 7)}-01`, 1)
      return stretch(i + 2, start, endOfMonth(start), true, 'due.next-month')
    }
    if (next === 'week') {
      const monday = addDays(meeting, 8 - day.dayOfWeek)
      return stretch(i + 2, monday, addDays(monday, 6), true, 'due.next-week')
    }
    if (next === 'year' && word === 'next') {
      return stretch(i + 2, `${day.year + 1}-01-01`, beginning ? `${day.year + 1}-03-31` : `${day.year + 1}-12-31`, true, 'due.next-year', 'year')
    }
  }
  if (word === 'tomorrow') return given(i + 1, addDays(meeting, 1))
  return null
}

function stretch(
  to: number, start: IsoDate | null, end: IsoDate | null, yearGiven: boolean, rule: string, kind: Point['kind'] = 'stretch',
): Point {
  return { to, start, end, kind, yearGiven, rule }
}

function feast(scan: Scan, at: number, day: (year: number) => IsoDate): Point | null {
  const year = yearAt(scan, at)
  if (year) return given(year.to, day(year.value))
  let to = at
  if (wordAt(scan, to) === 'day' || wordAt(scan, to) === 'sunday') to += 1
  if (!scan.meetingDate) return { to, start: null, end: null, kind: 'day', yearGiven: false, rule: 'due.feast' }
  const now = plain(scan.meetingDate).year
  const date = day(now) > scan.meetingDate ? day(now) : day(now + 1)
  return { to, start: date, end: date, kind: 'day', yearGiven: false, rule: 'due.feast' }
}

/** "week commencing 8 June", "w/c 8 June", "week ending 12 June", "first week of October". */
function weekAt(scan: Scan, at: number): Point | null {
  const word = wordAt(scan, at)
  const next = wordAt(scan, at + 1)
  let day = -1
  if (word === 'w/c' || word === 'w/b') day = at + 1
  else if (word === 'w/e') day = at + 1
  else if (word === 'week' && (next === 'commencing' || next === 'beginning' || next === 'starting' || next === 'ending' || next === 'of')) day = at + 2
  if (day >= 0) {
    const start = dayAt(scan, day)
    if (!start) return null
    if (!start.start) return { ...start, kind: 'stretch', rule: 'due.week' }
    const ending = next === 'ending' || word === 'w/e'
    return stretch(start.to, ending ? addDays(start.start, -6) : start.start, ending ? start.start : addDays(start.start, 6), start.yearGiven, 'due.week')
  }
  const nth = word === 'last' ? -1 : ordinalOf(word)
  if (nth !== null && next === 'week' && (wordAt(scan, at + 2) === 'of' || wordAt(scan, at + 2) === 'in')) {
    const month = monthAt(scan, at + 3)
    if (!month?.start || !month.end || nth > 4) return null
    const start = nth < 0 ? addDays(month.end, -6) : addDays(month.start, (nth - 1) * 7)
    return stretch(month.to, start, addDays(start, 6), month.yearGiven, 'due.week')
  }
  return null
}

/** "the first quarter of 2027", "Q2 2027": calendar quarters; without a year only where the year is clear. */
function quarterAt(scan: Scan, at: number): Point | null {
  const word = wordAt(scan, at)
  let number: number | null = null
  let i = at + 1
  if (word.length === 2 && word.startsWith('q')) number = numberOf(word.slice(1))
  else if (wordAt(scan, at + 1) === 'quarter') {
    number = word === 'last' || word === 'final' ? 4 : ordinalOf(word)
    i = at + 2
  } else if (word === 'quarter') {
    number = numberOf(wordAt(scan, at + 1))
    i = at + 2
  }
  if (number === null || number < 1 || number > 4) return null
  const at2 = wordAt(scan, i) === 'of' ? i + 1 : i
  const financial = /^(20\d\d)[/-](\d\d|20\d\d)$/.exec(wordAt(scan, at2))
  if (financial) {
    const start = addPeriod(`${financial[1]}-04-01`, `P${(number - 1) * 3}M`)
    return stretch(at2 + 1, start, endOfMonth(addPeriod(start, 'P2M')), true, 'due.quarter')
  }
  const year = yearAt(scan, i)
  if (!year) return null
  const start = addPeriod(`${year.value}-01-01`, `P${(number - 1) * 3}M`)
  return stretch(year.to, start, endOfMonth(addPeriod(start, 'P2M')), true, 'due.quarter')
}
