/**
 * Points and stretches of the calendar as noun phrases: "30 April 2026", "the end of September", "the new year",
 * "week commencing 8 June". What a preposition makes of them is decided in `phrases.ts`.
 */
import type { IsoDate } from '../../calendar/dates'
import { addDays, addMonths, endOfMonth, isoDate, plain } from '../../calendar/dates'
import { monthNames, monthOf, seasons, weekdayNames, weekdayOf } from '../lexicon/calendar-words'
import { ordinalOf } from '../lexicon/numbers'
import type { Point } from './days'
import { dayAt, given, monthNamed, yearAt } from './days'
import { monthAt, seasonAt } from './months'
import type { Scan } from './scan'
import { wordAt } from './scan'
import { stretchAt } from './stretches'

const ends = new Set(['end', 'close', 'conclusion'])

/** "june/july": two months that follow one another, in every way of writing them. */
const slashedMonths = [...monthNames].flatMap((one) => [...monthNames].filter((other) => monthOf(other) === ((monthOf(one) ?? 0) % 12) + 1).map((other) => `${one}/${other}`))

/** Words that can stand first in a point of the calendar, after "the", beside numbers. */
export const pointOpeners: ReadonlySet<string> = new Set([
  ...ends, ...monthNames, ...slashedMonths, ...weekdayNames, ...seasons.keys(), 'early', 'beginning', 'start', 'late', 'later', 'mid', 'next', 'this', 'coming', 'following', 'new',
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
  // "by the end of October" said in October: this one.
  if (meeting && monthNamed(scan, i) === plain(meeting).month && yearAt(scan, i + 1) === null && endOfMonth(meeting) > meeting) return end(i + 1, endOfMonth(meeting))
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

/** "Thursday evenings" are those of every week. */
const daysOfEveryWeek = /^(?:mornings|lunchtimes|afternoons|evenings|nights)$/

/** "Friday", "next Friday", "COP Friday": the first one after the meeting; "next" adds no week. */
function weekdayAlone(scan: Scan, at: number): Point | null {
  let i = at
  while (wordAt(scan, i) === 'next' || wordAt(scan, i) === 'this' || wordAt(scan, i) === 'cop' || wordAt(scan, i) === 'noon' || wordAt(scan, i) === 'on') i += 1
  const token = scan.tokens[i]
  if (!token?.capital || token.word.length < 6) return null
  const weekday = weekdayOf(token.word)
  if (weekday === null || !scan.meetingDate || daysOfEveryWeek.test(wordAt(scan, i + 1))) return null
  const ahead = ((weekday - plain(scan.meetingDate).dayOfWeek + 6) % 7) + 1
  return { ...given(i + 1, addDays(scan.meetingDate, ahead)), yearGiven: false, rule: 'due.weekday' }
}
