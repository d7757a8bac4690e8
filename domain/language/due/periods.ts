import type { IsoDuration } from '../reading'
import { numberOf } from '../lexicon/numbers'
import { table } from '../lexicon/table'
import type { Scan } from './scan'
import { wordAt } from './scan'

export type Unit = 'day' | 'working-day' | 'week' | 'month' | 'year'

export interface Period { to: number; n: number; unit: Unit }

const unitWords = table<readonly [Unit, number]>({
  day: ['day', 1], days: ['day', 1], week: ['week', 1], weeks: ['week', 1], wk: ['week', 1], wks: ['week', 1],
  fortnight: ['week', 2], fortnights: ['week', 2], month: ['month', 1], months: ['month', 1], mths: ['month', 1],
  year: ['year', 1], years: ['year', 1], yr: ['year', 1], yrs: ['year', 1], quarter: ['month', 3],
})

/** Reads "12 months", "twelve months'", "a year", "the next fortnight", "ten working days", "a 6-month"; or null. */
export function periodAt(scan: Scan, at: number): Period | null {
  let i = at
  while (fillers.has(wordAt(scan, i))) i += 1
  const word = wordAt(scan, i)
  const joined = joinedPeriod(word)
  if (joined) return { ...joined, to: i + 1 }
  let n: number | null = null
  if (word === 'a' || word === 'an' || word === 'another') {
    n = 1
    i += 1
    if (wordAt(scan, i) === 'couple') {
      n = 2
      i += wordAt(scan, i + 1) === 'of' ? 2 : 1
    } else {
      if (wordAt(scan, i) === 'further') i += 1
      const more = numberOf(wordAt(scan, i))
      if (more !== null) {
        n = more
        i += 1
      }
    }
  } else if (word === 'couple' && wordAt(scan, i + 1) === 'of') {
    n = 2
    i += 2
  } else if (word === 'half' && wordAt(scan, i + 1) === 'a' && wordAt(scan, i + 2) === 'year') {
    return { to: i + 3, n: 6, unit: 'month' }
  } else {
    n = numberOf(word)
    if (n === null) {
      // "the next week", "the fortnight"
      const bare = unitWords.get(bareUnit(word))
      const named = ['commencing', 'beginning', 'starting', 'ending', 'of'].includes(wordAt(scan, i + 1))
      if (bare && i > at && !named && !word.endsWith('s')) return { to: i + 1, n: bare[1], unit: bare[0] }
      return null
    }
    i += 1
    // "twelve (12) months", "twenty eight days"
    if (wordAt(scan, i) === '(' && numberOf(wordAt(scan, i + 1)) !== null && wordAt(scan, i + 2) === ')') i += 3
    const ones = numberOf(wordAt(scan, i))
    if (n >= 20 && n % 10 === 0 && ones !== null && ones < 10) {
      n += ones
      i += 1
    }
  }
  if (n === null || n <= 0 || n > 999) return null
  let working = false
  while (wordAt(scan, i) === 'working' || wordAt(scan, i) === 'business' || wordAt(scan, i) === 'clear' || wordAt(scan, i) === 'calendar' || wordAt(scan, i) === 'school') {
    working ||= wordAt(scan, i) === 'working' || wordAt(scan, i) === 'business'
    i += 1
  }
  const unit = unitWords.get(bareUnit(wordAt(scan, i)))
  if (!unit) return null
  if (wordAt(scan, i).startsWith('year') && (wordAt(scan, i + 1) === 'old' || wordAt(scan, i + 1) === 'olds')) return null
  return { to: i + 1, n: n * unit[1], unit: working && unit[0] === 'day' ? 'working-day' : unit[0] }
}

/** True for words with which a period can begin. */
export function opensPeriod(word: string): boolean {
  return fillers.has(word) || periodWords.has(word) || numberOf(word) !== null || word.includes('-')
}
const periodWords = new Set(['a', 'an', 'another', 'couple', 'half'])

const fillers = new Set(['the', 'next', 'approximately', 'about', 'around', 'roughly', 'some', 'say', 'coming', 'following', 'maximum', 'of', 'at', 'most'])

/** "months'" and "month's" are "months" and "month". */
function bareUnit(word: string): string {
  if (word.endsWith("'")) return word.slice(0, -1)
  return word.endsWith("'s") ? word.slice(0, -2) : word
}

/** "12-month", "six-week": number and unit in one word. */
function joinedPeriod(word: string): { n: number; unit: Unit } | null {
  const dash = word.lastIndexOf('-')
  if (dash <= 0) return null
  const unit = unitWords.get(bareUnit(word.slice(dash + 1)))
  if (!unit) return null
  const n = numberOf(word.slice(0, dash))
  return n === null || n <= 0 ? null : { n: n * unit[1], unit: unit[0] }
}

/** The ISO duration of a period; working days have none. */
export function durationOf(period: Pick<Period, 'n' | 'unit'>): IsoDuration | null {
  if (period.unit === 'working-day') return null
  return `P${period.n}${{ day: 'D', week: 'W', month: 'M', year: 'Y' }[period.unit]}`
}
