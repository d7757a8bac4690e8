/** When a meeting is that is named beside it. */
import type { IsoDate } from '../../calendar/dates'
import { monthOf } from '../lexicon/calendar-words'
import { dayAt } from './days'
import { monthStart } from './months'
import type { Scan } from './scan'
import { wordAt } from './scan'

/** "in January [2027]", "on 15 July", "(14 November)", "to be held on 3 May", "scheduled for 16 November". */
export function whenOf(scan: Scan, at: number): { to: number; month: number | null; year: number | null; date: IsoDate | null } {
  const none = { to: at, month: null, year: null, date: null }
  let i = at
  if (wordAt(scan, i) === ',') i += 1
  while (whenWords.has(wordAt(scan, i))) i += 1
  const bracket = wordAt(scan, i) === '('
  if (bracket) i += 1
  if (i === at && !bracket) return none
  const day = dayAt(scan, i)
  if (day?.start) return { to: bracket && wordAt(scan, day.to) === ')' ? day.to + 1 : day.to, month: null, year: null, date: day.start }
  const token = scan.tokens[i]
  const month = token?.capital ? monthOf(token.word) : null
  if (month === null || wordAt(scan, i - 1) === ',') return none
  const year = /^(19|20|21)\d\d$/.test(wordAt(scan, i + 1)) ? Number(wordAt(scan, i + 1)) : null
  return { to: year ? i + 2 : i + 1, month, year, date: null }
}

const whenWords = new Set([
  'on', 'in', 'scheduled', 'planned', 'due', 'to', 'be', 'held', 'for', 'taking', 'place', 'which', 'is', 'was', 'would',
  'will', 'the', 'arranged', 'of', 'at', 'currently', 'being',
])

/** The month as "2027-01": of that year, or the first after the meeting. */
export function monthOfYear(scan: Scan, month: number, year: number | null): string | null {
  return monthStart(scan, month, year)?.slice(0, 7) ?? null
}
