/**
 * Points and stretches of the calendar as noun phrases: "30 April 2026", "the end of September", "the new year",
 * "week commencing 8 June". What a preposition makes of them is decided in `phrases.ts`.
 */
import type { IsoDate } from '../../calendar/dates'
import { addDays, addMonths, addPeriod, endOfMonth, isoDate, plain } from '../../calendar/dates'
import { easterSunday } from '../../calendar/working-days'
import { ambiguousMonths, monthNames, monthOf, seasons, weekdayNames, weekdayOf } from '../lexicon/calendar-words'
import { numberOf, ordinalOf } from '../lexicon/numbers'
import { reportNouns } from '../lexicon/words'
import type { Scan } from './scan'
import { wordAt } from './scan'

export interface Point {
  to: number
  /** Null where the year cannot be known (no meeting date). */
  start: IsoDate | null
  end: IsoDate | null
  kind: 'day' | 'month' | 'season' | 'year' | 'stretch' | 'end'
  /** The text names the year, or it does not matter. */
  yearGiven: boolean
  rule: string
}

const ends = new Set(['end', 'close', 'conclusion'])
/** Words that can stand first in a point of the calendar, after "the", beside numbers. */
export const pointOpeners: ReadonlySet<string> = new Set([
  ...ends, ...monthNames, ...weekdayNames, ...seasons.keys(), 'early', 'beginning', 'start', 'late', 'later', 'mid', 'next', 'this', 'coming', 'following', 'new',
  'week', 'w/c', 'w/b', 'w/e', 'last', 'final', 'quarter', 'q1', 'q2', 'q3', 'q4', 'christmas', 'xmas', 'easter', 'tomorrow', 'cop', 'noon', 'midday', 'midnight', 'on',
])

/** Reads a point of the calendar at a token, or null. */
export function pointAt(scan: Scan, at: number): Point | null {
  let i = at
  const the = wordAt(scan, i) === 'the'
  if (the) i += 1
  const word = wordAt(scan, i)
  if (word === '') return null
  if (ends.has(word)) return endOf(scan, i)
  const day = dayAt(scan, i) ?? monthAt(scan, i) ?? seasonAt(scan, i) ?? stretchAt(scan, i)
  if (day) return day
  return the ? dayOfMonthAlone(scan, i) : weekdayAlone(scan, i)
}

/** Reads a full calendar day ("Friday 30 April 2026", "April 30", "30/04/2026", "the 30th of April"). */
export function dayAt(scan: Scan, at: number): Point | null {
  let i = at
  if (wordAt(scan, i) === 'the') i += 1
  if (weekdayOf(wordAt(scan, i)) !== null) {
    i += 1
    if (wordAt(scan, i) === ',') i += 1
    if (wordAt(scan, i) === 'the') i += 1
  }
  const word = wordAt(scan, i)
  const numeric = numericDay(word)
  if (numeric) return given(i + 1, numeric)
  const number = dayNumber(word)
  if (number !== null) {
    let m = i + 1
    if (wordAt(scan, m) === 'of') m += 1
    const month = monthNamed(scan, m)
    if (month !== null) return withYear(scan, m + 1, month, number)
  }
  const month = monthNamed(scan, i)
  if (month !== null) {
    const after = dayNumber(wordAt(scan, i + 1))
    if (after !== null && monthNamed(scan, i + 2) === null) return withYear(scan, i + 2, month, after)
  }
  return null
}

function dayNumber(word: string): number | null {
  const n = ordinalOf(word) ?? (word.length <= 2 ? numberOf(word) : null)
  return n !== null && n >= 1 && n <= 31 ? n : null
}

/** A month's name that is meant as one: "May" and "March" need their capital. */
function monthNamed(scan: Scan, i: number): number | null {
  const token = scan.tokens[i]
  if (!token) return null
  const month = monthOf(token.word)
  if (month === null || (ambiguousMonths.has(token.word) && !token.capital)) return null
  return month
}

function numericDay(word: string): IsoDate | null {
  if (word.length < 6 || word.length > 10) return null
  const parts = word.split(/[/.-]/)
  if (parts.length !== 3) return null
  const [a, b, c] = parts.map((part) => (part.length > 0 && part.length <= 4 && /^\d+$/.test(part) ? Number(part) : NaN))
  if (a === undefined || b === undefined || c === undefined || Number.isNaN(a + b + c)) return null
  if (parts[0]?.length === 4) return isoDate(a, b, c)
  return isoDate(c < 100 ? 2000 + c : c, b, a)
}

function given(to: number, date: IsoDate): Point {
  return { to, start: date, end: date, kind: 'day', yearGiven: true, rule: 'due.date' }
}

/** "2026", "'26" or nothing after day and month; without it the first such day after the meeting. */
function withYear(scan: Scan, at: number, month: number, day: number): Point | null {
  const year = yearAt(scan, at)
  if (year) {
    const date = isoDate(year.value, month, day)
    return date ? given(year.to, date) : null
  }
  if (!scan.meetingDate) return { to: at, start: null, end: null, kind: 'day', yearGiven: false, rule: 'due.date' }
  const meeting = plain(scan.meetingDate)
  for (let y = meeting.year; y <= meeting.year + 8; y += 1) {
    const date = isoDate(y, month, day)
    if (date && date > scan.meetingDate) return { to: at, start: date, end: date, kind: 'day', yearGiven: false, rule: 'due.date' }
  }
  return null
}

function yearAt(scan: Scan, at: number): { to: number; value: number } | null {
  let i = at
  if (wordAt(scan, i) === ',' || wordAt(scan, i) === 'of') i += 1
  const word = wordAt(scan, i)
  if (word.length !== 4) return null
  const value = numberOf(word)
  return value !== null && value >= 1900 && value <= 2199 ? { to: i + 1, value } : null
}

const early = new Set(['early', 'beginning', 'start'])
const late = new Set(['late', 'later'])

/** "September", "September 2026", "early September", "mid-May", "December / January". */
export function monthAt(scan: Scan, at: number): Point | null {
  let i = at
  let part: 'early' | 'mid' | 'late' | null = null
  const first = wordAt(scan, i)
  if (early.has(first) || late.has(first) || first === 'mid') {
    part = early.has(first) ? 'early' : first === 'mid' ? 'mid' : 'late'
    i += 1
    if (wordAt(scan, i) === '-' || wordAt(scan, i) === 'in') i += 1
    if (wordAt(scan, i) === 'the') i += 1
  }
  let month = monthNamed(scan, i)
  if (month === null && first.startsWith('mid-')) {
    month = monthOf(first.slice(4))
    part = 'mid'
  }
  if (month === null && first === 'next' && monthNamed(scan, i + 1) !== null) {
    month = monthNamed(scan, i + 1)
    i += 1
  }
  if (month === null) return null
  // "in the January report": the month names the report.
  if (wordAt(scan, at - 1) === 'the' && reportNouns.has(wordAt(scan, i + 1))) return null
  const year = yearAt(scan, i + 1)
  const to = year?.to ?? i + 1
  const start = monthStart(scan, month, year?.value ?? null)
  if (!start) return { to, start: null, end: null, kind: 'month', yearGiven: false, rule: 'due.month' }
  const yearGiven = year !== null
  const end = endOfMonth(start)
  if (part === 'early') return { to, start, end: addDays(start, 9), kind: 'month', yearGiven, rule: 'due.month' }
  if (part === 'mid') return { to, start: addDays(start, 10), end: addDays(start, 19), kind: 'month', yearGiven, rule: 'due.mid-month' }
  if (part === 'late') return { to, start: addDays(start, 20), end, kind: 'month', yearGiven, rule: 'due.month' }
  const second = wordAt(scan, to) === '/' || wordAt(scan, to) === 'or' ? monthNamed(scan, to + 1) : null
  if (second !== null && second === (month % 12) + 1) {
    const secondYear = yearAt(scan, to + 2)
    const until = endOfMonth(addPeriod(start, 'P1M'))
    return { to: secondYear?.to ?? to + 2, start, end: until, kind: 'month', yearGiven, rule: 'due.month' }
  }
  return { to, start, end, kind: 'month', yearGiven, rule: 'due.month' }
}

/**
 * First day of a month: of the year given, else of the first such month after the meeting. In the meeting's own
 * month the same month is meant only while it has just begun.
 */
export function monthStart(scan: Scan, month: number, year: number | null): IsoDate | null {
  if (year !== null) return isoDate(year, month, 1)
  if (!scan.meetingDate) return null
  const meeting = plain(scan.meetingDate)
  const same = meeting.month === month && meeting.day <= 7
  return isoDate(month > meeting.month || same ? meeting.year : meeting.year + 1, month, 1)
}

const afterSeason = new Set(['to', 'and', 'or', 'for', 'at', 'with', 'by', 'on', 'of', 'but', 'then', 'when', 'in', 'as', 'which', 'so', 'following', 'after', 'before', 'prior', 'a', 'an', 'the', 'if', 'once', 'setting', 'outlining', 'that', 'from', 'about', 'regarding', 'including', 'via'])

/** "the autumn", "spring 2027", "early summer 2023", "next spring". */
function seasonAt(scan: Scan, at: number): Point | null {
  let i = at
  let part: 'early' | 'late' | null = null
  while (early.has(wordAt(scan, i)) || late.has(wordAt(scan, i)) || wordAt(scan, i) === 'next' || wordAt(scan, i) === 'this' || wordAt(scan, i) === 'coming') {
    if (early.has(wordAt(scan, i))) part = 'early'
    if (late.has(wordAt(scan, i))) part = 'late'
    i += 1
    if (wordAt(scan, i) === 'in' || wordAt(scan, i) === 'the') i += 1
  }
  const season = seasons.get(wordAt(scan, i))
  if (!season) return null
  const following = wordAt(scan, i + 1)
  if (following === 'term' || following === 'recess' || following === 'half') return null
  // "winter maintenance", "the autumn census": the season names a thing.
  if (scan.tokens[i + 1]?.isWord && !afterSeason.has(following) && !/^\d/.test(following)) return null
  const year = yearAt(scan, i + 1)
  const to = year?.to ?? i + 1
  let start: IsoDate | null
  if (year) start = isoDate(year.value, season[0], 1)
  else if (scan.meetingDate) {
    const meeting = plain(scan.meetingDate)
    start = isoDate(meeting.year - 1, season[0], 1)
    while (start && endOfMonth(addPeriod(start, 'P2M')) <= scan.meetingDate) start = addPeriod(start, 'P1Y')
    // Said within the season it means the next one, unless the season has just begun.
    if (start && start <= scan.meetingDate && addPeriod(start, 'P1M') <= scan.meetingDate && wordAt(scan, at) !== 'this') start = addPeriod(start, 'P1Y')
  } else start = null
  if (!start) return { to, start: null, end: null, kind: 'season', yearGiven: false, rule: 'due.season' }
  const yearGiven = year !== null
  if (part === 'early') return { to, start, end: endOfMonth(start), kind: 'season', yearGiven, rule: 'due.season' }
  if (part === 'late') return { to, start: addPeriod(start, 'P2M'), end: endOfMonth(addPeriod(start, 'P2M')), kind: 'season', yearGiven, rule: 'due.season' }
  return { to, start, end: endOfMonth(addPeriod(start, 'P2M')), kind: 'season', yearGiven, rule: 'due.season' }
}

/** The new year, a year, a quarter, a week, next month, Christmas, Easter. */
function stretchAt(scan: Scan, at: number): Point | null {
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

/** "end of September", "end of the month", "end of 2027", "end of the financial year". */
function endOf(scan: Scan, at: number): Point | null {
  let i = at + 1
  if (wordAt(scan, i) === 'of') i += 1
  if (wordAt(scan, i) === 'the' || wordAt(scan, i) === 'this') i += 1
  const word = wordAt(scan, i)
  const meeting = scan.meetingDate
  const end = (to: number, date: IsoDate | null, yearGiven = false): Point =>
    ({ to, start: date, end: date, kind: 'end', yearGiven, rule: 'due.end-of' })
  if (word === 'month') return end(i + 1, meeting ? endOfMonth(meeting) : null, true)
  if (word === 'week' && meeting) return end(i + 1, addDays(meeting, Math.max(0, 5 - plain(meeting).dayOfWeek)), true)
  if (word === 'year') return end(i + 1, meeting ? `${plain(meeting).year}-12-31` : null)
  if (word === 'calendar' && wordAt(scan, i + 1) === 'year') return end(i + 2, meeting ? `${plain(meeting).year}-12-31` : null)
  if (word === 'financial' && wordAt(scan, i + 1) === 'year') {
    if (!meeting) return end(i + 2, null)
    const year = plain(meeting).year
    return end(i + 2, `${year}-03-31` > meeting ? `${year}-03-31` : `${year + 1}-03-31`)
  }
  if (word === 'day' || word === 'business' || word === 'play') {
    let d = i + 1
    while (wordAt(scan, d) === 'on' || wordAt(scan, d) === 'of' || wordAt(scan, d) === 'the') d += 1
    return dayAt(scan, d) ?? weekdayAlone(scan, d)
  }
  const whole = monthAt(scan, i) ?? seasonAt(scan, i) ?? stretchAt(scan, i)
  if (!whole) return null
  return end(whole.to, whole.end, whole.yearGiven)
}

/** "the 14th", where nothing follows that it could count. */
function dayOfMonthAlone(scan: Scan, at: number): Point | null {
  const word = wordAt(scan, at)
  if (!/^\d{1,2}(st|nd|rd|th)$/.test(word) || !scan.meetingDate) return null
  const after = scan.tokens[at + 1]
  if (after?.isWord) return null
  const day = ordinalOf(word) ?? 0
  for (let add = 0; add < 4; add += 1) {
    const month = plain(addMonths(`${scan.meetingDate.slice(0, 7)}-01`, add))
    const date = isoDate(month.year, month.month, day)
    if (date && date > scan.meetingDate) return { ...given(at + 1, date), yearGiven: false }
  }
  return null
}

/** "Friday", "next Friday", "COP Friday": the first one after the meeting; "next" adds no week. */
function weekdayAlone(scan: Scan, at: number): Point | null {
  let i = at
  while (wordAt(scan, i) === 'next' || wordAt(scan, i) === 'this' || wordAt(scan, i) === 'cop' || wordAt(scan, i) === 'noon' || wordAt(scan, i) === 'on') i += 1
  const token = scan.tokens[i]
  if (!token?.capital || token.word.length < 6) return null
  const weekday = weekdayOf(token.word)
  if (weekday === null || !scan.meetingDate) return null
  const ahead = ((weekday - plain(scan.meetingDate).dayOfWeek + 6) % 7) + 1
  return { ...given(i + 1, addDays(scan.meetingDate, ahead)), yearGiven: false, rule: 'due.weekday' }
}
