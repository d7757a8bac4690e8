/**
 * Due phrases in a stretch of a line: what each preposition makes of a point, a period or a meeting.
 * The table stands in docs/reading.md; each branch names its rule in the hit.
 */
import { numberOf, numberWords } from '../lexicon/numbers'
import { conditionAt, opensCondition } from './conditions'
import { countedAt, inPeriod, periodAfter, withinAt } from './counted'
import { fromMeeting, fromPoint } from './hits'
import type { Lead } from './leads'
import { leadAt, opensLead } from './leads'
import { meetingAt, meetingOpeners, openingDeterminers } from './meetings'
import type { Point } from './days'
import { dayAt } from './days'
import { editionAt, editions, moved, whenItMeets } from './otherwise'
import { pointAt, pointOpeners } from './points'
import { opensPeriod, periodAt } from './periods'
import { opensRecurring, recurringAt } from './recurring'
import type { Hit, Scan } from './scan'
import { textOf, weight, wordAt } from './scan'

/** Numbers that can open a due phrase of every family. */
const openAll: readonly string[] = ['one', 'five', 'eight', 'ten', 'twelve']

const triggers = new Set([
  'in', 'within', 'inside', 'by', 'before', 'on', 'at', 'for', 'to', 'until', 'till', 'prior', 'ahead', 'no', 'not', 'due', 'during', 'around', 'from',
  'since', 'over', 'of', 'through', 'throughout', 'after', 'following', 'once', 'when', 'upon', 'pending', 'every', 'each', 'twice', 'three', 'four', 'thrice',
  'as', 'forthwith', 'shortly', 'soon', 'immediately', 'urgently', 'asap', 'promptly', 'tbc', 'ongoing', 'on-going', 'regularly', 'periodically', 'next',
  'with', 'without', 'outside', 'later', 'up', 'early', 'week', 'w/c', 'per', 'six', 'half', 'intervals', 'year', 'whenever', 'latest', 'if', 'cop', 'into', 'tomorrow', 'starting', 'a',
  'deadline', 'now', 'well', 'month', 'quarter', 'attend', 'attending', 'address', 'addressing', 'daily', 'circa', 'a.s.a.p', '6', '3', '2', 'two', 'end', 'between', 'bi',
  ...openAll,
])

/** Which families of due phrases can begin with a word: the others are not asked. Most triggers are prepositions, which open two of them at most. */
const enum Family { recurring = 1, counted = 2, lead = 4, condition = 8, all = 15 }
const families = new Map([...triggers].map((word) => [word,
  openAll.includes(word) ? Family.all : (opensRecurring(word) ? Family.recurring : 0) | (opensPeriod(word) ? Family.counted : 0) | (opensLead(word) ? Family.lead : 0) | (opensCondition(word) ? Family.condition : 0)]))
/** Words of which only a few uses are times, looked at by themselves. */
const ownWays = new Set(['deadline', 'due', 'attend', 'attending', 'address', 'addressing', 'between', 'starting', 'when', 'now', 'until'])
const bareTimes = new Set(['next', 'week', 'w/c', 'early', 'tomorrow', 'cop', 'end'])

/** The families of due phrases that can begin with a word, or null where none can: keeps the scan of a line cheap. */
function familiesOf(word: string): number | null {
  const known = families.get(word)
  if (known !== undefined) return known
  // "annually", "six-monthly", "half-yearly", "biannual", "termly", "monthly", "12 months"
  const first = word.charCodeAt(0)
  const last = word.charCodeAt(word.length - 1)
  const opens = (last === 0x79 && word.length > 5 && word.endsWith('ly')) || (last === 0x6c && (word.endsWith('nual') || word.endsWith('nnial'))) ||
    (first >= 0x30 && first <= 0x39)
  return opens ? Family.all : null
}

/** All due phrases between two tokens, in order; they do not overlap. */
export function duePhrases(scan: Scan, from: number, to: number): Hit[] {
  const hits: Hit[] = []
  let i = from
  while (i < to) {
    const token = scan.tokens[i]
    const edition = token?.capital && editions.has(wordAt(scan, i + 1)) ? editionAt(scan, i) : null
    if (edition) hits.push(edition)
    const opens = token?.isWord ? familiesOf(token.word) : null
    if (!token || opens === null) {
      i += 1
      continue
    }
    const hit = phraseAt(scan, i, token.word, opens)
    if (hit && hit.to <= to + 1) {
      hits.push(hit)
      i = Math.max(hit.to, i + 1)
    } else i += 1
  }
  return hits
}

/** A day, month or season that no preposition leads; a day is then the last one. */
export function bareTimeAt(scan: Scan, at: number): Hit | null {
  const point = pointAt(scan, at)
  return point ? fromPoint(scan, at, point, { to: at, sense: 'in', words: '' }) : null
}

function phraseAt(scan: Scan, at: number, word: string, opens: number): Hit | null {
  const recurring = opens & Family.recurring ? recurringAt(scan, at) : null
  if (recurring) return recurring
  const own = ownWays.has(word) ? ownWay(scan, at, word) : undefined
  if (own !== undefined) return own
  const counted = opens & Family.counted ? countedAt(scan, at) : null
  if (counted) return counted
  if (word === 'after' || word === 'following') {
    const after = periodAfter(scan, at)
    if (after) return after
  }
  const lead = opens & Family.lead ? leadAt(scan, at) : null
  if (lead) {
    const found = afterLead(scan, at, lead)
    if (found) return found
  }
  const condition = opens & Family.condition ? conditionAt(scan, at) : null
  if (condition !== null) return { from: at, to: condition, due: { type: 'none', words: textOf(scan, at, condition) }, rule: 'due.condition', weight: weight.condition, lead: '' }
  if (bareTimes.has(word)) {
    const point = pointAt(scan, at)
    if (point) return fromPoint(scan, at, point, { to: at, sense: word === 'end' || word === 'cop' ? 'limit' : 'in', words: '' })
    // "Circulate the figures - next meeting": a time of its own after a mark.
    if (word === 'next' && wordAt(scan, at + 1) === 'time' && scan.tokens[at + 2]?.isWord !== true && !['her', 'him', 'them'].includes(wordAt(scan, at - 1))) return fromMeeting(scan, at, { to: at + 2, which: 'next', month: null, body: null, date: null }, { to: at, sense: 'at', words: '' })
    const meeting = word === 'next' && scan.tokens[at - 1]?.isWord !== true ? meetingAt(scan, at) : null
    if (meeting) return fromMeeting(scan, at, meeting, { to: at, sense: 'at', words: '' })
  }
  return null
}

/** What one of the words of `ownWays` says of a time; undefined where the other families are to be asked. */
function ownWay(scan: Scan, at: number, word: string): Hit | null | undefined {
  if (word === 'deadline') {
    let i = at + 1
    while (wordAt(scan, i) === 'of' || wordAt(scan, i) === 'is' || wordAt(scan, i) === 'on') i += 1
    const day = i > at + 1 ? dayAt(scan, i) : null
    return day ? fromPoint(scan, at, day, { to: i, sense: 'limit', words: 'deadline' }) : null
  }
  // "(now due 31 October)"
  const dueOn = word === 'due' && !['was', 'were', 'originally', 'previously', 'been'].includes(wordAt(scan, at - 1)) ? dayAt(scan, at + 1) : null
  if (dueOn) return fromPoint(scan, at, dueOn, { to: at + 1, sense: 'limit', words: 'due' })
  if (word === 'attend' || word === 'attending' || word === 'address' || word === 'addressing') {
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
  if (word === 'when' || word === 'until' || word === 'now') {
    const sits = word !== 'now' ? whenItMeets(scan, at) : moved(scan, at)
    if (sits) return sits
  }
  return undefined
}

/** "by the deadline of", "by the closing date of". */
const limitNouns = new Set(['deadline', 'date'])
const limitArticles = new Set(['the', 'its', 'our'])

function afterLead(scan: Scan, at: number, lead: Lead): Hit | null {
  if (lead.sense === 'over') return overNext(scan, at, lead.to)
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
    while (limitArticles.has(wordAt(scan, d))) d += 1
    if (limitNouns.has(wordAt(scan, d)) || (limitNouns.has(wordAt(scan, d + 1)) && scan.tokens[d]?.isWord)) {
      d = limitNouns.has(wordAt(scan, d)) ? d + 1 : d + 2
      while (wordAt(scan, d) === 'of' || wordAt(scan, d) === 'on' || wordAt(scan, d) === 'for' || wordAt(scan, d) === 'date') d += 1
      const day = dayAt(scan, d)
      if (day) return fromPoint(scan, at, day, lead)
    }
  }
  const opens = mayOpenTime(scan, i)
  const point = opens && mayOpenPoint(scan, i) ? pointAt(scan, skipHours(scan, i)) : null
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

/** "over the next two weeks": by their end; months and years are how long something goes on. */
function overNext(scan: Scan, at: number, from: number): Hit | null {
  if (wordAt(scan, from) !== 'the' || !['next', 'coming'].includes(wordAt(scan, from + 1))) return null
  const period = periodAt(scan, from)
  return period && (period.unit === 'day' || period.unit === 'week') ? withinAt(scan, at, from) : null
}

/** Words that can stand first in a point of the calendar, counted ones among them; and those of a meeting beside. */
const pointWords = new Set([...pointOpeners, ...numberWords])
const timeOpeners = new Set([...pointWords, ...meetingOpeners])

/** "twenty-eight", "mid-May", "Monday's". */
function opensByForm(word: string): boolean {
  if (word.charCodeAt(word.length - 1) === 0x73 && word.charCodeAt(word.length - 2) === 0x27) return true
  return word.length > 5 && word.includes('-') && (word.startsWith('mid-') || numberOf(word) !== null)
}

/** True where a point or a meeting can begin: most words after a preposition open neither, and cost no more than this. */
function mayOpenTime(scan: Scan, at: number): boolean {
  let i = at
  while (openingDeterminers.has(wordAt(scan, i))) i += 1
  const token = scan.tokens[i]
  if (!token?.isWord) return false
  const first = token.word.charCodeAt(0)
  return token.capital || (first >= 0x30 && first <= 0x39) || timeOpeners.has(token.word) || opensByForm(token.word)
}

/** True where a point of the calendar can begin: a name in capitals is rather a body that meets. */
function mayOpenPoint(scan: Scan, at: number): boolean {
  const first = wordAt(scan, at)
  const word = first === 'the' ? wordAt(scan, at + 1) : first
  const code = word.charCodeAt(0)
  return (code >= 0x30 && code <= 0x39) || pointWords.has(word) || opensByForm(word)
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
    if (['and', 'that', 'dated', 'which', 'once', 'when', 'after', 'if', 'unless'].includes(token.word)) return null
    if (token.word === 'on' && wordAt(scan, i - 1) !== 'held') {
      const day = dayAt(scan, i + 1)
      if (day) return day
    }
  }
  return null
}
