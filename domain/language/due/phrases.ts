/**
 * Due phrases in a stretch of a line: what each preposition makes of a point, a period or a meeting.
 * The table stands in docs/reading.md; each branch names its rule in the hit.
 */
import { addDays, addPeriod } from '../../calendar/dates'
import { addWorkingDays } from '../../calendar/working-days'
import { numberOf, ordinalOf } from '../lexicon/numbers'
import { table } from '../lexicon/table'
import { conditionAt } from './conditions'
import type { MeetingPhrase } from './meetings'
import { meetingAt, meetingOpeners, openingDeterminers } from './meetings'
import { durationOf, periodAt } from './periods'
import type { Period } from './periods'
import type { Point } from './points'
import { dayAt, pointAt, pointOpeners } from './points'
import { recurringAt } from './recurring'
import type { Hit, Scan } from './scan'
import { textOf, weight, wordAt } from './scan'

/** A preposition and what it says: `limit` = no later than; `before` = earlier than. `words` name it in small letters. */
interface Lead { to: number; sense: 'in' | 'limit' | 'before' | 'at' | 'within' | 'to' | 'from' | 'over'; words: string }

const simple = table<Lead['sense']>({
  in: 'in', during: 'in', around: 'in', for: 'at', at: 'at', on: 'at', by: 'limit', before: 'before', within: 'within', inside: 'within',
  of: 'at', to: 'to', until: 'to', till: 'to', from: 'from', since: 'from', over: 'over', through: 'over', throughout: 'over', into: 'to', with: 'at', circa: 'in',
})
/** Prepositions of several words, by their first. */
const compound = new Map<string, { parts: readonly string[]; words: string; sense: Lead['sense'] }[]>()
for (const [sense, phrases] of [
  ['limit', ['no later than', 'not later than', 'due by', 'latest by', 'by no later than', 'by or before', 'on or before', 'on or by']],
  ['before', ['prior to', 'ahead of', 'in advance of', 'in time for', 'in time to', 'in readiness for']],
  ['in', ['due in', 'in or around', 'in or about', 'in about']], ['at', ['due on']], ['from', ['up to']],
] as const) {
  for (const words of phrases) {
    const parts = words.split(' ')
    const first = parts[0] ?? ''
    compound.set(first, [...(compound.get(first) ?? []), { parts, words, sense }])
  }
}

function leadAt(scan: Scan, at: number): Lead | null {
  const word = wordAt(scan, at)
  const phrases = compound.get(word)
  if (phrases) {
    for (const { parts, words, sense } of phrases) {
      let k = 1
      while (k < parts.length && wordAt(scan, at + k) === parts[k]) k += 1
      if (k === parts.length) return { to: at + k, sense, words }
    }
  }
  const sense = simple.get(word)
  return sense ? { to: at + 1, sense, words: word } : null
}

const triggers = new Set([
  'in', 'within', 'inside', 'by', 'before', 'on', 'at', 'for', 'to', 'until', 'till', 'prior', 'ahead', 'no', 'not', 'due', 'during', 'around', 'from',
  'since', 'over', 'of', 'through', 'throughout', 'after', 'following', 'once', 'when', 'upon', 'pending', 'every', 'each', 'twice', 'three', 'four', 'thrice',
  'as', 'forthwith', 'shortly', 'soon', 'immediately', 'urgently', 'asap', 'promptly', 'tbc', 'ongoing', 'on-going', 'regularly', 'periodically', 'next',
  'with', 'without', 'outside', 'later', 'up', 'early', 'week', 'w/c', 'per', 'six', 'half', 'intervals', 'year', 'whenever', 'latest', 'if', 'cop', 'into', 'tomorrow', 'starting', 'a',
  'deadline', 'attend', 'daily', 'circa', 'a.s.a.p', '6', '3', '2', 'two', 'end', 'between', 'bi',
])

/** True where a due phrase can begin with this word: keeps the scan of a line cheap. */
function mayBegin(word: string, first: number): boolean {
  if (triggers.has(word)) return true
  // "annually", "six-monthly", "half-yearly", "biannual", "termly", "monthly", "12 months"
  const last = word.charCodeAt(word.length - 1)
  return (last === 0x79 && word.length > 5 && (word.endsWith('ly'))) || word.endsWith('nual') || word.endsWith('nnial') ||
    (first >= 0x30 && first <= 0x39) || word === 'one' || word === 'eight' || word === 'five' || word === 'twelve' || word === 'ten'
}

/** All due phrases between two tokens, in order; they do not overlap. */
export function duePhrases(scan: Scan, from: number, to: number): Hit[] {
  const hits: Hit[] = []
  let i = from
  while (i < to) {
    const token = scan.tokens[i]
    if (!token?.isWord || !mayBegin(token.word, token.word.charCodeAt(0))) {
      i += 1
      continue
    }
    const hit = phraseAt(scan, i)
    if (hit && hit.to <= to + 1) {
      hits.push(hit)
      i = Math.max(hit.to, i + 1)
    } else i += 1
  }
  return hits
}

function phraseAt(scan: Scan, at: number): Hit | null {
  const recurring = recurringAt(scan, at)
  if (recurring) return recurring
  const word = wordAt(scan, at)

  if (word === 'deadline') {
    let i = at + 1
    while (wordAt(scan, i) === 'of' || wordAt(scan, i) === 'is' || wordAt(scan, i) === 'on') i += 1
    const day = i > at + 1 ? dayAt(scan, i) : null
    return day ? fromPoint(scan, at, day, { to: i, sense: 'limit', words: 'deadline' }) : null
  }
  if (word === 'attend') {
    const meeting = meetingAt(scan, at + 1)
    return meeting && meeting.which !== 'each' && meeting.which !== 'event' ? fromMeeting(scan, at, meeting, { to: at + 1, sense: 'at', words: '' }) : null
  }
  if (word === 'between') {
    const start = pointAt(scan, at + 1)
    const end = start && wordAt(scan, start.to) === 'and' ? pointAt(scan, start.to + 1) : null
    return start?.start && end?.end && end.end > start.start ? { from: at, to: end.to, due: { type: 'range', start: start.start, end: end.end }, rule: 'due.range', weight: weight.range, lead: 'between' } : null
  }
  if (word === 'starting') {
    const lead = leadAt(scan, at + 1)
    const point = lead ? pointAt(scan, lead.to) : null
    if (lead && point?.start && point.kind !== 'day') return fromPoint(scan, at, point, lead)
  }
  const counted = countedAt(scan, at)
  if (counted) return counted
  if (word === 'after' || word === 'following') {
    const after = periodAfter(scan, at)
    if (after) return after
  }
  const lead = leadAt(scan, at)
  if (lead) {
    const found = afterLead(scan, at, lead)
    if (found) return found
  }
  const condition = conditionAt(scan, at)
  if (condition !== null) return { from: at, to: condition, due: { type: 'none', words: textOf(scan, at, condition) }, rule: 'due.condition', weight: weight.condition, lead: '' }
  if (word === 'next' || word === 'week' || word === 'w/c' || word === 'early' || word === 'tomorrow' || word === 'cop' || word === 'end') {
    const point = pointAt(scan, at)
    if (point) return fromPoint(scan, at, point, { to: at, sense: word === 'end' || word === 'cop' ? 'limit' : 'in', words: '' })
    // "Circulate the figures - next meeting": a time of its own after a mark.
    const meeting = word === 'next' && scan.tokens[at - 1]?.isWord !== true ? meetingAt(scan, at) : null
    if (meeting) return fromMeeting(scan, at, meeting, { to: at, sense: 'at', words: '' })
  }
  return null
}

/** "a year from now", "six months hence", "two weeks from today", "6 weeks after the meeting", "a year on". */
function countedAt(scan: Scan, at: number): Hit | null {
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
function periodAfter(scan: Scan, at: number): Hit | null {
  let i = at + 1
  if (wordAt(scan, i) === 'a' && wordAt(scan, i + 1) === 'period' && wordAt(scan, i + 2) === 'of') i += 3
  const period = periodAt(scan, i)
  if (!period) return null
  const next = wordAt(scan, period.to)
  if (next === 'of' || next === 'from' || next === 'in' || next === 'following') return null
  return periodHit(scan, at, period.to, period, 'about')
}

function afterLead(scan: Scan, at: number, lead: Lead): Hit | null {
  if (lead.sense === 'over') return null
  if (lead.words === 'of') {
    if (!['agenda', 'agendas', 'papers', 'business'].includes(wordAt(scan, at - 1))) return null
    const meeting = meetingAt(scan, lead.to)
    return meeting ? fromMeeting(scan, at, meeting, lead) : null
  }
  const i = wordAt(scan, lead.to) === 'at' && wordAt(scan, lead.to + 1) === 'least' ? lead.to + 2 : lead.to
  if (lead.sense === 'within') return withinAt(scan, at, i)
  if (lead.sense === 'in') {
    const period = inPeriod(scan, at, i)
    if (period !== undefined) return period
  }
  if (lead.sense === 'limit') {
    let d = i
    while (['the', 'its', 'our'].includes(wordAt(scan, d))) d += 1
    if (wordAt(scan, d) === 'deadline' || (wordAt(scan, d + 1) === 'deadline' && scan.tokens[d]?.isWord)) {
      d = wordAt(scan, d) === 'deadline' ? d + 1 : d + 2
      while (wordAt(scan, d) === 'of' || wordAt(scan, d) === 'on' || wordAt(scan, d) === 'for' || wordAt(scan, d) === 'date') d += 1
      const day = dayAt(scan, d)
      if (day) return fromPoint(scan, at, day, lead)
    }
  }
  const opens = mayOpenTime(scan, i)
  const point = opens ? pointAt(scan, skipHours(scan, i)) : null
  const meeting = opens ? meetingAt(scan, i) : null
  // "the June meeting" is a meeting, though "the June" could be a month; the longer reading is meant.
  if (point && !(meeting && meeting.to > point.to && point.kind !== 'day')) return lead.sense === 'from' ? null : fromPoint(scan, at, point, lead)
  if (meeting && lead.sense !== 'from' && lead.words !== 'until') return fromMeeting(scan, at, meeting, lead)
  if (meeting && lead.words === 'until') return fromMeeting(scan, at, meeting, { ...lead, sense: 'at' })
  if (lead.sense === 'before' || (lead.sense === 'at' && lead.words !== 'for') || lead.sense === 'limit') {
    const inner = dayInside(scan, i)
    if (inner) return fromPoint(scan, at, inner, lead)
  }
  return null
}

/** True where a point or a meeting can begin: most words after a preposition open neither, and cost no more than this. */
function mayOpenTime(scan: Scan, at: number): boolean {
  let i = at
  while (openingDeterminers.has(wordAt(scan, i))) i += 1
  const token = scan.tokens[i]
  if (!token?.isWord) return false
  const first = token.word.charCodeAt(0)
  return token.capital || (first >= 0x30 && first <= 0x39) || pointOpeners.has(token.word) || meetingOpeners.has(token.word) ||
    numberOf(token.word) !== null || ordinalOf(token.word) !== null || token.word.startsWith('mid-') || token.word.endsWith("'s")
}

/** "noon on", "5.00pm on", "close of business on" before a day. */
function skipHours(scan: Scan, at: number): number {
  let i = at
  const word = wordAt(scan, i)
  if (word === 'noon' || word === 'midday' || word === 'midnight' || /^\d{1,2}([.:]\d\d)?(am|pm)?$/.test(word)) {
    let j = i + 1
    while (wordAt(scan, j) === 'pm' || wordAt(scan, j) === 'am' || wordAt(scan, j) === 'noon' || wordAt(scan, j) === 'p' || wordAt(scan, j) === 'm' || wordAt(scan, j) === '.') j += 1
    if (wordAt(scan, j) === 'on') i = j + 1
  }
  return i
}

/** "before it goes to Cabinet on 5 May", "prior to the budget meeting on 12 February": the day inside the clause. */
function dayInside(scan: Scan, at: number): Point | null {
  const limit = Math.min(scan.tokens.length, at + 12)
  for (let i = at; i < limit; i += 1) {
    const token = scan.tokens[i]
    if (!token || (!token.isWord && token.word !== "'")) return null
    if (token.word === 'and' || token.word === 'that' || token.word === 'dated') return null
    if (token.word === 'on' && wordAt(scan, i - 1) !== 'held') {
      const day = dayAt(scan, i + 1)
      if (day) return day
    }
  }
  return null
}

function withinAt(scan: Scan, at: number, from: number): Hit | null {
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
function inPeriod(scan: Scan, at: number, from: number): Hit | null | undefined {
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

function fromPoint(scan: Scan, at: number, point: Point, lead: Lead): Hit | null {
  const base = { from: at, to: point.to, rule: point.rule, lead: lead.words }
  if (!point.start || !point.end) {
    return { ...base, due: { type: 'none', words: textOf(scan, at, point.to) }, weight: weight.vague }
  }
  if (scan.meetingDate && point.end <= scan.meetingDate) return null
  if (point.kind === 'day' || point.kind === 'end') {
    return { ...base, due: { type: 'date', date: point.end }, weight: weight.date }
  }
  if (lead.sense === 'before') {
    return { ...base, due: { type: 'date', date: addDays(point.start, -1) }, weight: weight.date }
  }
  if (lead.sense === 'limit') {
    if (point.rule === 'due.new-year') return { ...base, due: { type: 'date', date: addDays(point.start, -1) }, weight: weight.date }
    // "by mid-May" is the 15th.
    return { ...base, due: { type: 'date', date: point.rule === 'due.mid-month' ? addDays(point.start, 4) : point.end }, weight: weight.date }
  }
  return { ...base, due: { type: 'range', start: point.start, end: point.end }, weight: weight.range }
}

function fromMeeting(scan: Scan, at: number, meeting: MeetingPhrase, lead: Lead): Hit | null {
  const before = lead.sense === 'before' || lead.sense === 'limit'
  const base = { from: at, to: meeting.to, rule: 'due.meeting', lead: lead.words }
  if (meeting.date) {
    if (scan.meetingDate && meeting.date <= scan.meetingDate) return null
    return { ...base, due: { type: 'date', date: meeting.date }, rule: 'due.date', weight: weight.date }
  }
  if (meeting.which === 'each' || meeting.which === 'event') {
    return { ...base, due: { type: 'none', words: textOf(scan, at, meeting.to) }, weight: weight.vague }
  }
  return {
    ...base,
    due: {
      type: 'meeting', which: meeting.which, relation: before ? 'before' : 'at',
      ...(meeting.month ? { month: meeting.month } : {}), ...(meeting.body ? { body: meeting.body } : {}),
    },
    weight: weight.meeting,
  }
}
