/** How often: "annual", "every two years", "twice a year", "at two-monthly intervals", "on a quarterly basis". */
import type { IsoDuration } from '../reading'
import { monthOf, seasons } from '../lexicon/calendar-words'
import { numberOf } from '../lexicon/numbers'
import { table } from '../lexicon/table'
import { durationOf, periodAt } from './periods'
import type { Hit, Scan } from './scan'
import { weight, wordAt } from './scan'

const rates = table<IsoDuration>({
  annual: 'P1Y', annually: 'P1Y', yearly: 'P1Y', 'half-yearly': 'P6M', 'half-year': 'P6M', 'bi-annual': 'P6M', biannual: 'P6M',
  'bi-annually': 'P6M', biannually: 'P6M', biennial: 'P2Y', biennially: 'P2Y', triennial: 'P3Y', triennially: 'P3Y',
  quarterly: 'P3M', monthly: 'P1M', weekly: 'P1W', fortnightly: 'P2W', 'bi-monthly': 'P2M', bimonthly: 'P2M',
  termly: 'P4M', 'bi-weekly': 'P2W', 'twice-yearly': 'P6M', 'semi-annual': 'P6M', 'semi-annually': 'P6M', daily: 'P1D',
})

const rateUnits = table<string>({ monthly: 'M', yearly: 'Y', weekly: 'W' })

/** The rate that one word says ("quarterly", "six-monthly", "3-monthly", "two-weekly"), or null. */
export function rateOf(word: string): IsoDuration | null {
  const plain = rates.get(word)
  if (plain) return plain
  const dash = word.lastIndexOf('-')
  if (dash <= 0) return null
  const unit = rateUnits.get(word.slice(dash + 1))
  const n = numberOf(word.slice(0, dash))
  return unit && n ? `P${n}${unit}` : null
}

const otherUnits = table<string>({ month: 'M', year: 'Y', week: 'W' })
const eachUnits = table<IsoDuration>({ day: 'P1D', week: 'P1W', fortnight: 'P2W', month: 'P1M', year: 'P1Y' })
const times = table<number>({ once: 1, twice: 2, thrice: 3 })

/** True for words with which a recurrence can begin. */
export function opensRecurring(word: string): boolean {
  return rates.has(word) || eachUnits.has(word) || times.has(word) || recurringWords.has(word) || numberOf(word) !== null || word.includes('-')
}
const recurringWords = new Set(['every', 'each', 'per', 'quarter', 'intervals', 'half', 'bi'])

/** Reads a recurrence at a token; `adjective` is set where it stands before a noun ("an annual report"). */
export function recurringAt(scan: Scan, at: number): Hit | null {
  const word = wordAt(scan, at)
  if (word === 'every' || word === 'each') return everyAt(scan, at)
  if (word === 'once' || word === 'twice' || word === 'thrice' || wordAt(scan, at + 1) === 'times') {
    const n = times.get(word) ?? numberOf(word)
    let i = times.has(word) ? at + 1 : at + 2
    if (!n) return null
    if (wordAt(scan, i) === 'yearly' || wordAt(scan, i) === 'annually') return n <= 12 && 12 % n === 0 ? recurs(at, i + 1, n === 1 ? 'P1Y' : `P${12 / n}M`) : null
    if (wordAt(scan, i) !== 'a' && wordAt(scan, i) !== 'per' && wordAt(scan, i) !== 'each' && wordAt(scan, i) !== 'every' && wordAt(scan, i) !== 'in') return null
    i += 1
    while (wordAt(scan, i) === 'the' || wordAt(scan, i) === 'municipal' || wordAt(scan, i) === 'calendar' || wordAt(scan, i) === 'financial') i += 1
    const unit = wordAt(scan, i)
    if (unit === 'year' || unit === 'annum') return 12 % n === 0 ? recurs(at, i + 1, n === 1 ? 'P1Y' : `P${12 / n}M`) : null
    if (unit === 'month') return n === 1 ? recurs(at, i + 1, 'P1M') : n === 2 ? recurs(at, i + 1, 'P2W') : null
    if (unit === 'quarter') return n === 1 ? recurs(at, i + 1, 'P3M') : null
    if (unit === 'week') return n === 1 ? recurs(at, i + 1, 'P1W') : null
    if (unit === 'term') return n === 1 ? recurs(at, i + 1, 'P4M') : null
    return null
  }
  if (word === 'per' && (wordAt(scan, at + 1) === 'annum')) return recurs(at, at + 2, 'P1Y')
  if (wordAt(scan, at + 1) === 'by' && wordAt(scan, at + 2) === word && (eachUnits.has(word) || word === 'quarter')) return recurs(at, at + 3, word === 'quarter' ? 'P3M' : eachUnits.get(word) ?? 'P1M')
  if (word === 'year' && wordAt(scan, at + 1) === 'on' && wordAt(scan, at + 2) === 'year') return recurs(at, at + 3, 'P1Y')
  if (word === 'intervals' && wordAt(scan, at + 1) === 'of') {
    const period = periodAt(scan, at + 2)
    const every = period ? durationOf(period) : null
    return period && every ? recurs(at, period.to, every) : null
  }

  let rate = rateOf(word)
  let to = at + 1
  if (!rate) {
    // "six monthly", "6 monthly", "half yearly", "bi monthly"
    const n = numberOf(word)
    const next = wordAt(scan, at + 1)
    if (n && n <= 24) {
      const unit = rateUnits.get(next)
      if (unit) rate = `P${n}${unit}`
    } else if (word === 'half' && next === 'yearly') rate = 'P6M'
    else if (word === 'bi' && wordAt(scan, at + 1) === '-' && next) rate = rates.get(`bi-${wordAt(scan, at + 2)}`) ?? null
    if (!rate) return null
    to = at + 2
  }
  const next = wordAt(scan, to)
  if (footings.has(next)) return recurs(at, to + 1, rate)
  const isNoun = scan.tokens[to]?.isWord === true && !functionWords.has(next) && !word.endsWith('ally')
  return recurs(at, to, rate, isNoun)
}

/** Nouns that only say that a rate is meant ("on a yearly footing"). */
const footings = new Set(['basis', 'intervals', 'cycle', 'cycles', 'thereafter', 'footing', 'rota', 'pattern', 'rhythm', 'frequency', 'interval'])

function recurs(from: number, to: number, every: IsoDuration, adjective = false): Hit {
  return { from, to, due: { type: 'recurring', every }, rule: 'due.recurring', weight: weight.recurring, lead: '', adjective }
}

function everyAt(scan: Scan, at: number): Hit | null {
  const next = wordAt(scan, at + 1)
  if (next === 'other' || next === 'second' || next === 'third' || next === 'alternate') {
    const unit = otherUnits.get(wordAt(scan, at + 2))
    return unit ? recurs(at, at + 3, `P${next === 'third' ? 3 : 2}${unit}`) : null
  }
  if (next === 'quarter') return recurs(at, at + 2, 'P3M')
  if (next === 'term') return recurs(at, at + 2, 'P4M')
  if (next === 'municipal' || next === 'financial' || next === 'calendar') return wordAt(scan, at + 2) === 'year' ? recurs(at, at + 3, 'P1Y') : null
  if (monthOf(next) !== null && scan.tokens[at + 1]?.capital) return recurs(at, at + 2, 'P1Y')
  if (seasons.has(next)) return recurs(at, at + 2, 'P1Y')
  const period = periodAt(scan, at + 1)
  if (period && period.to > at + 1 && wordAt(scan, at + 1) !== 'the') {
    const every = durationOf(period)
    return every ? recurs(at, period.to, every) : null
  }
  const unit = eachUnits.get(next)
  return unit ? recurs(at, at + 2, unit) : null
}

const functionWords = new Set([
  'to', 'by', 'at', 'in', 'on', 'and', 'or', 'of', 'with', 'from', 'for', 'until', 'thereafter', 'as', 'so', 'the', 'a',
  'if', 'unless', 'during', 'via', 'through', 'where', 'when', 'about', 'regarding', 'including', 'going', 'rather',
  'starting', 'beginning', 'commencing', 'but', 'which', 'that', 'after', 'before', 'over', 'also', 'be', 'is', 'would', 'will',
])
