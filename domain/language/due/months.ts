/** Months and seasons: "early September", "mid-May", "the autumn", "next spring". */
import type { IsoDate } from '../../calendar/dates'
import { addDays, addPeriod, endOfMonth, isoDate, plain } from '../../calendar/dates'
import { groupHeads } from '../lexicon/actors'
import { monthOf, seasons } from '../lexicon/calendar-words'
import { reportNouns } from '../lexicon/words'
import type { Point } from './days'
import { monthNamed, yearAt } from './days'
import type { Scan } from './scan'
import { wordAt } from './scan'

export const early = new Set(['early', 'beginning', 'start'])
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
  if (month === null) return first.includes('/') ? slashed(scan, i, first) : null
  // "in the January report": the month names the report.
  if (wordAt(scan, at - 1) === 'the' && reportNouns.has(wordAt(scan, i + 1))) return null
  // "in the May Warbler": the month names a thing, unless those who meet then.
  const named = scan.tokens[i + 1]
  if (wordAt(scan, at - 1) === 'the' && named?.isWord && named.capital && !named.caps && !groupHeads.has(named.word) && !/^\d/.test(named.word)) return null
  // "to follow it up with June Ward": a person.
  if (i === at && ['with', 'contact'].includes(wordAt(scan, at - 1)) && ['april', 'may', 'june', 'august'].includes(wordAt(scan, i)) && named?.isWord && named.capital && !named.caps && !groupHeads.has(named.word)) return null
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

/** "June/July 2026" as one word: from the first day of the one to the last of the other, where they follow one another. */
function slashed(scan: Scan, at: number, word: string): Point | null {
  const [one, other] = word.split('/', 2).map((name) => monthOf(name))
  if (!one || !other || other !== (one % 12) + 1) return null
  const year = yearAt(scan, at + 1)
  const start = monthStart(scan, one, year ? (one === 12 ? year.value - 1 : year.value) : null)
  return { to: year?.to ?? at + 1, start, end: start && endOfMonth(addPeriod(start, 'P1M')), kind: 'month', yearGiven: year !== null, rule: 'due.month' }
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
export function seasonAt(scan: Scan, at: number): Point | null {
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
  } else start = null
  if (!start) return { to, start: null, end: null, kind: 'season', yearGiven: false, rule: 'due.season' }
  const yearGiven = year !== null
  if (part === 'early') return { to, start, end: endOfMonth(start), kind: 'season', yearGiven, rule: 'due.season' }
  if (part === 'late') return { to, start: addPeriod(start, 'P2M'), end: endOfMonth(addPeriod(start, 'P2M')), kind: 'season', yearGiven, rule: 'due.season' }
  return { to, start, end: endOfMonth(addPeriod(start, 'P2M')), kind: 'season', yearGiven, rule: 'due.season' }
}
