/** Times that are counted: "in twelve months", "within 28 days", "two weeks from today". */
import { addPeriod } from '../../calendar/dates'
import { addWorkingDays } from '../../calendar/working-days'
import type { Period } from './periods'
import { durationOf, periodAt } from './periods'
import type { Hit, Scan } from './scan'
import { textOf, weight, wordAt } from './scan'

/** "a year from now", "six months hence", "two weeks from today", "6 weeks after the meeting", "a year on". */
export function countedAt(scan: Scan, at: number): Hit | null {
  const period = periodAt(scan, at)
  if (!period || wordAt(scan, at) === 'next') return null
  let i = period.to
  const word = wordAt(scan, i)
  if (word === 'hence') return periodHit(scan, at, i + 1, period, 'about')
  if (word === 'time' && wordAt(scan, i - 1).endsWith("'s")) return periodHit(scan, at, i + 1, period, 'about')
  if (word !== 'from' && word !== 'after' && word !== 'following' && word !== 'of' && word !== 'before') return null
  const anchor = anchorAt(scan, i + 1)
  if (anchor !== null && word !== 'before' && word !== 'of') return periodHit(scan, at, anchor, period, 'about')
  if (word === 'of') return null
  i += 1
  while (i < scan.tokens.length && scan.tokens[i]?.isWord && i < period.to + 10 && wordAt(scan, i) !== 'and') i += 1
  return { from: at, to: i, due: { type: 'none', words: textOf(scan, at, i) }, rule: 'due.anchor-unknown', weight: weight.condition, lead: '' }
}

/** "now", "today", "this meeting", "the date of this meeting": the day of the meeting as an anchor. */
function anchorAt(scan: Scan, at: number): number | null {
  const word = wordAt(scan, at)
  if (word === 'now' || word === 'today') return at + 1
  if (word === "today's" && wordAt(scan, at + 1) === 'meeting') return at + 2
  let i = at
  if (wordAt(scan, i) === 'the' || wordAt(scan, i) === 'this') i += 1
  if (wordAt(scan, i) === 'date' && wordAt(scan, i + 1) === 'of') {
    i += 2
    if (wordAt(scan, i) === 'the' || wordAt(scan, i) === 'this' || wordAt(scan, i) === "today's") i += 1
    return wordAt(scan, i) === 'meeting' || wordAt(scan, i) === 'decision' ? i + 1 : null
  }
  return i > at && wordAt(scan, i) === 'meeting' && wordAt(scan, i + 1) !== 'of' && wordAt(scan, i + 1) !== 'on' ? i + 1 : null
}

/** "after six months": counted from the meeting, unless it says from what ("after 12 months of operation"). */
export function periodAfter(scan: Scan, at: number): Hit | null {
  let i = at + 1
  if (wordAt(scan, i) === 'a' && wordAt(scan, i + 1) === 'period' && wordAt(scan, i + 2) === 'of') i += 3
  const period = periodAt(scan, i)
  if (!period) return null
  const next = wordAt(scan, period.to)
  if (next === 'of' || next === 'from' || next === 'in' || next === 'following') return null
  return periodHit(scan, at, period.to, period, 'about')
}

export function withinAt(scan: Scan, at: number, from: number): Hit | null {
  let i = from
  const next = wordAt(scan, i)
  if (next === 'the' && (wordAt(scan, i + 1) === 'month' || wordAt(scan, i + 1) === 'week') && scan.meetingDate) {
    const period: Period = { to: i + 2, n: 1, unit: wordAt(scan, i + 1) === 'month' ? 'month' : 'week' }
    return periodHit(scan, at, i + 2, period, 'last')
  }
  if (next === 'a' && wordAt(scan, i + 1) === 'period' && wordAt(scan, i + 2) === 'of') i += 3
  if (next === 'a' && wordAt(scan, i + 1) === 'maximum' && wordAt(scan, i + 2) === 'of') i += 3
  const period = periodAt(scan, i)
  if (!period) {
    if (wordAt(scan, i + 1) === 'cycles' || (wordAt(scan, i) === 'two' && wordAt(scan, i + 1) === 'cycles')) {
      return { from: at, to: i + 2, due: { type: 'meeting', which: 'after-next', relation: 'before' }, rule: 'due.meeting', weight: weight.meeting, lead: 'within' }
    }
    return null
  }
  const after = wordAt(scan, period.to)
  if (after === 'of' || after === 'from' || after === 'after' || after === 'following') {
    const anchor = anchorAt(scan, period.to + 1)
    if (anchor !== null) return periodHit(scan, at, anchor, period, 'last')
    let to = period.to + 1
    while (to < scan.tokens.length && to < period.to + 10 && scan.tokens[to]?.isWord && wordAt(scan, to) !== 'and') to += 1
    return { from: at, to, due: { type: 'none', words: textOf(scan, at, to) }, rule: 'due.anchor-unknown', weight: weight.vague, lead: 'within' }
  }
  return periodHit(scan, at, period.to, period, 'last')
}

/** "in 12 months' time" and its like; null where the period is a duration ("in the last six months"). */
export function inPeriod(scan: Scan, at: number, from: number): Hit | null | undefined {
  const first = wordAt(scan, from)
  if (first === 'the' && (wordAt(scan, from + 1) === 'last' || wordAt(scan, from + 1) === 'past' || wordAt(scan, from + 1) === 'previous' || wordAt(scan, from + 1) === 'first')) {
    return wordAt(scan, from + 1) === 'first' ? undefined : null
  }
  const next = first === 'the' && (wordAt(scan, from + 1) === 'next' || wordAt(scan, from + 1) === 'following')
  if (next && !isCounted(scan, from + 2)) return undefined
  const two = wordAt(scan, from) === 'two' && (wordAt(scan, from + 1) === "meetings'" || wordAt(scan, from + 1) === 'meetings')
  if (two) return { from: at, to: from + 3, due: { type: 'meeting', which: 'after-next', relation: 'at' }, rule: 'due.meeting', weight: weight.meeting, lead: 'in' }
  const period = periodAt(scan, from)
  if (!period) return undefined
  let to = period.to
  if (wordAt(scan, to) === "'") to += 1
  if (wordAt(scan, to) === 'time') return periodHit(scan, at, to + 1, period, next ? 'last' : 'about')
  if (wordAt(scan, to) === 'from' || wordAt(scan, to) === 'after') {
    const anchor = anchorAt(scan, to + 1)
    if (anchor !== null) return periodHit(scan, at, anchor, period, 'about')
    return null
  }
  if (wordAt(scan, to) === 'of' || wordAt(scan, to) === 'old') return null
  return periodHit(scan, at, to, period, next ? 'last' : 'about')
}

function isCounted(scan: Scan, at: number): boolean {
  return periodAt(scan, at) !== null || wordAt(scan, at) === 'fortnight'
}

function periodHit(scan: Scan, from: number, to: number, period: Period, sense: 'about' | 'last'): Hit {
  const after = durationOf(period)
  const base = { from, to, rule: sense === 'last' ? 'due.within' : 'due.period', weight: weight.period, lead: sense === 'last' ? 'within' : 'in' }
  if (!after) {
    const date = scan.meetingDate ? addWorkingDays(scan.meetingDate, period.n, scan.extraHolidays) : null
    return { ...base, rule: 'due.working-days', due: date ? { type: 'date', date } : { type: 'none', words: textOf(scan, from, to) } }
  }
  if (!scan.meetingDate) return { ...base, due: { type: 'period', after } }
  const date = addPeriod(scan.meetingDate, after)
  return { ...base, due: sense === 'about' ? { type: 'date', date, after } : { type: 'date', date } }
}
