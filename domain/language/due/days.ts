/** Days of the calendar: "Friday 30 April 2026", "April 30", "30/04/2026". */
import type { IsoDate } from '../../calendar/dates'
import { isoDate, plain } from '../../calendar/dates'
import { ambiguousMonths, monthOf, weekdayOf } from '../lexicon/calendar-words'
import { numberOf, ordinalOf } from '../lexicon/numbers'
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
  const short = isFigure(word) && leadsShortDay.has(wordAt(scan, i - 1)) ? shortDay(word) : null
  if (short) return withYear(scan, i + 1, short.month, short.day)
  const number = dayNumber(word)
  if (number !== null) {
    let m = i + 1
    if (isFigure(word) && ordinalEnds.has(wordAt(scan, m))) m += 1 // "15 th July"
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

const ordinalEnds = new Set(['st', 'nd', 'rd', 'th'])

function dayNumber(word: string): number | null {
  const n = ordinalOf(word) ?? (word.length <= 2 ? numberOf(word) : null)
  return n !== null && n >= 1 && n <= 31 ? n : null
}

/** A month's name that is meant as one: "May" and "March" need their capital. */
export function monthNamed(scan: Scan, i: number): number | null {
  const token = scan.tokens[i]
  if (!token) return null
  const month = monthOf(token.word)
  if (month === null || (ambiguousMonths.has(token.word) && !token.capital)) return null
  return month
}

/** True where a word begins with a figure: most words of a text are seen not to be a day by that. */
function isFigure(word: string): boolean {
  const first = word.charCodeAt(0)
  return first >= 0x30 && first <= 0x39
}

/** Words before which "18/9" can only be a day. */
const leadsShortDay = new Set(['by', 'before', 'due', 'until', 'on'])

/** "18/9": day and month, without a year. */
function shortDay(word: string): { day: number; month: number } | null {
  const parts = /^(\d{1,2})\/(\d{1,2})$/.exec(word)
  const day = Number(parts?.[1])
  const month = Number(parts?.[2])
  return parts && day >= 1 && day <= 31 && month >= 1 && month <= 12 ? { day, month } : null
}

function numericDay(word: string): IsoDate | null {
  if (word.length < 6 || word.length > 10 || !isFigure(word)) return null
  const parts = word.split(/[/.-]/)
  if (parts.length !== 3) return null
  const [a, b, c] = parts.map((part) => (part.length > 0 && part.length <= 4 && /^\d+$/.test(part) ? Number(part) : NaN))
  if (a === undefined || b === undefined || c === undefined || Number.isNaN(a + b + c)) return null
  if (parts[0]?.length === 4) return isoDate(a, b, c)
  return isoDate(c < 100 ? 2000 + c : c, b, a)
}

export function given(to: number, date: IsoDate): Point {
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

export function yearAt(scan: Scan, at: number): { to: number; value: number } | null {
  let i = at
  if (wordAt(scan, i) === ',' || wordAt(scan, i) === 'of') i += 1
  const word = wordAt(scan, i)
  if (word.length !== 4) return null
  const value = numberOf(word)
  return value !== null && value >= 1900 && value <= 2199 ? { to: i + 1, value } : null
}
