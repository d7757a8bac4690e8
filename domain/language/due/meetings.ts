/** Meetings as noun phrases: "the next meeting", "its June meeting", "the meeting after next", "the next Board". */
import type { IsoDate } from '../../calendar/dates'
import { ambiguousMonths, monthNames, monthOf, weekdayOf } from '../lexicon/calendar-words'
import type { Token } from '../text/tokens'
import { numberOf } from '../lexicon/numbers'
import { dayAt } from './days'
import { monthOfYear, whenOf } from './meeting-when'
import type { Scan } from './scan'
import { textOf, wordAt } from './scan'

export interface MeetingPhrase {
  to: number
  which: 'next' | 'after-next' | 'named' | 'future' | 'each' | 'event'
  month: string | null
  /** A further body in the text's words. */
  body: string | null
  /** The day that is named with it. */
  date: IsoDate | null
}

const heads = new Set(['meeting', 'meetings', 'agenda', 'agendas', 'cycle', 'session', 'sitting', 'mtg', 'cycles'])
const bodyHeads = new Set([
  'committee', 'sub-committee', 'subcommittee', 'panel', 'board', 'cabinet', 'council', 'executive', 'forum', 'assembly',
  'commission', 'partnership', 'group', 'sub-group', 'authority', 'trust', 'senate', 'sacre', 'court',
])
const adjectives = new Set([
  'ordinary', 'scheduled', 'available', 'public', 'formal', 'regular', 'quarterly', 'monthly', 'weekly', 'full', 'planned',
  'possible', 'appropriate', 'suitable', 'main', 'private', 'joint', 'convenient', 'extraordinary', 'special', 'earliest',
  'immediate', 'annual', 'budget', 'general', 'programmed', 'timetabled', 'business', 'practicable', 'informal', 'statutory', 'couple', 'respective',
])
const future = new Set(['future', 'later', 'subsequent', 'forthcoming', 'upcoming', 'another', 'further'])
const determiners = new Set(['the', 'its', 'our', 'their', 'this', 'a', 'an', 'each', 'every', 'any', 'that', 'one', 'your'])
/** Meetings that are not those of a body in the calendar. */
const events = new Set(['pre', 'pre-meeting', 'agenda-setting', 'setting', 'mid-point', 'midpoint', 'briefing', 'team', 'public', 'site', 'staff', 'planning-group'])

const leads = new Set(['to', 'with', 'for', 'by', 'from', 'on', 'of', 'at', 'in', 'and'])

/** Words that can stand first in the name of a meeting, beside those in capitals. */
export const meetingOpeners: ReadonlySet<string> = new Set(['next', 'following', 'first', 'few', ...future, ...adjectives, ...heads, ...events, ...bodyHeads, ...monthNames])
export const openingDeterminers: ReadonlySet<string> = determiners

/** Reads a meeting at a token, or null where it is this meeting, a former one, or no meeting at all. */
export function meetingAt(scan: Scan, at: number): MeetingPhrase | null {
  let i = at
  const limit = Math.min(scan.tokens.length, at + 14)
  let next = false
  let isFuture = false
  let each = false
  let afterNext = false
  let month: number | null = null
  let year: number | null = null
  let bodyFrom = -1
  let bodyTo = -1
  let head = -1
  let bodyHead = false
  let event = false
  let date: IsoDate | null = null
  const determiner = determiners.has(wordAt(scan, i)) ? wordAt(scan, i) : ''
  if (determiner) {
    each = determiner === 'each' || determiner === 'every'
    i += 1
  }
  for (; i < limit; i += 1) {
    const token = scan.tokens[i]
    if (!token) break
    const word = token.word
    if (!token.isWord) {
      if (word === '-' && bodyFrom >= 0) continue
      break
    }
    if (word === 'next' || word === 'following') {
      next = true
      if (wordAt(scan, i + 1) === 'but' && wordAt(scan, i + 2) === 'one') {
        afterNext = true
        i += 2
      }
      continue
    }
    if (future.has(word)) {
      isFuture = true
      continue
    }
    if (word === 'first' || adjectives.has(word)) {
      if (word === 'earliest' || word === 'immediate') next = true
      if (word === 'first' || word === 'annual' || word === 'budget' || word === 'special' || word === 'extraordinary') event = word !== 'first' || event
      if (word === 'full' && token.capital) {
        if (bodyFrom < 0) bodyFrom = i
        bodyTo = i + 1
      }
      continue
    }
    // "its 18 June meeting", "the Tuesday 14 July Board"
    const day: ReturnType<typeof dayAt> = date === null && bodyFrom < 0 && dayLike(token) ? dayAt(scan, i) : null
    if (day?.start && scan.tokens[day.to]?.isWord && day.to < limit) {
      date = day.start
      i = day.to - 1
      continue
    }
    const monthNumber = monthOf(word)
    if (monthNumber !== null && (!ambiguousMonths.has(word) || token.capital)) {
      if (dayAt(scan, i)) break
      month = monthNumber
      continue
    }
    if (word.length === 4 && numberOf(word) !== null && Number(word) > 1900) {
      year = Number(word)
      continue
    }
    if ((next || isFuture) && (numberOf(word) !== null || word === 'few') && bodyFrom < 0) continue
    if (word === 'of' && (wordAt(scan, i - 1) === 'couple')) continue
    if (heads.has(word)) {
      head = i
      break
    }
    // "at the March 2027 CSP": a body by its initials.
    if (month !== null && determiner !== '' && token.caps && word.length > 1 && word.length < 7 && bodyFrom < 0 && scan.tokens[i + 1]?.capital !== true && !heads.has(wordAt(scan, i + 1))) {
      bodyFrom = i
      bodyTo = i + 1
      head = i
      break
    }
    if (events.has(word) && !token.capital) {
      event = true
      continue
    }
    if (bodyHeads.has(bare(word))) {
      if (bodyFrom < 0) bodyFrom = i
      bodyTo = i + 1
      bodyHead = true
      const after = wordAt(scan, i + 1)
      if (word.endsWith("'s") && (after === 'next' || monthOf(after) !== null || adjectives.has(after))) continue
      if (heads.has(after) || bodyHeads.has(after) || (scan.tokens[i + 1]?.capital === true && !monthOf(after))) continue
      head = i
      break
    }
    if (token.capital || ((word === 'and' || word === 'of' || word === 'for' || word === '&') && bodyFrom >= 0)) {
      if (bodyFrom < 0) bodyFrom = i
      bodyTo = i + 1
      continue
    }
    if (bodyFrom < 0 && (next || month !== null) && !leads.has(word) && scan.tokens[i + 1]?.isWord && (heads.has(wordAt(scan, i + 1)) || bodyHeads.has(wordAt(scan, i + 1)))) {
      bodyFrom = i
      bodyTo = i + 1
      continue
    }
    return null
  }
  if (head < 0) return null
  const headWord = wordAt(scan, head)
  // "in Committee" or "to the Panel" is no meeting without something that says which.
  if (bodyHead && !heads.has(headWord) && !next && month === null && date === null && !(isFuture && (determiner === 'a' || determiner === 'another') && scan.tokens[head]?.capital)) return null
  let to = head + 1
  let body = bodyFrom >= 0 ? textOf(scan, bodyFrom, bodyTo) : null
  if (wordAt(scan, to) === 'after' && (wordAt(scan, to + 1) === 'next' || wordAt(scan, to + 1) === 'that')) {
    afterNext = true
    to += 2
  }
  if (next && wordAt(scan, to) === 'but' && wordAt(scan, to + 1) === 'one') {
    afterNext = true
    to += 2
  }
  if (wordAt(scan, to) === "'s" ) to += 1
  const of = bodyOf(scan, to)
  if (of) {
    body = of.body
    to = of.to
  }
  const when = whenOf(scan, to)
  if (when.month !== null && month === null) {
    month = when.month
    year = when.year
  }
  to = when.to
  body = foreign(scan, body)
  if (date) return { to, which: 'named', month: null, body, date }
  if (when.date) return { to, which: 'named', month: null, body, date: when.date }
  const monthText = month === null ? null : monthOfYear(scan, month, year)
  const base = { to, body, date: null }
  if (headWord.startsWith('cycle') && next) return { ...base, which: 'next', month: null }
  // "be invited to future meetings": to all of them.
  if (isFuture && !next && [0, 1, 2].some((k) => wordAt(scan, head + k) === 'meetings') && (wordAt(scan, at - 1) === 'to' || wordAt(scan, at - 1) === 'attend')) return { ...base, which: 'each', month: null }
  if (each) return { ...base, which: 'each', month: null }
  if (afterNext) return { ...base, which: 'after-next', month: null }
  if (next) return { ...base, which: 'next', month: monthText }
  if (month !== null) return { ...base, which: 'named', month: monthText }
  if (isFuture || ((determiner === '' || determiner === 'a') && headWord === 'meetings')) return isFuture ? { ...base, which: 'future', month: null } : null
  if (event) return { ...base, which: 'event', month: null }
  return null
}

/** True where a day of the calendar may begin with this word. */
function dayLike(token: Token): boolean {
  const first = token.word.charCodeAt(0)
  return (first >= 0x30 && first <= 0x39) || (token.capital && (weekdayOf(token.word) !== null || monthOf(token.word) !== null))
}

function bare(word: string): string {
  return word.endsWith("'s") ? word.slice(0, -2) : word.endsWith("'") ? word.slice(0, -1) : word
}

/** "of the Flood Forum", "of this Committee". */
function bodyOf(scan: Scan, at: number): { to: number; body: string } | null {
  if (wordAt(scan, at) !== 'of') return null
  let i = at + 1
  if (determiners.has(wordAt(scan, i))) i += 1
  const from = i
  let to = -1
  for (; i < Math.min(scan.tokens.length, from + 12); i += 1) {
    const token = scan.tokens[i]
    if (!token?.isWord) break
    if (bodyHeads.has(bare(token.word))) {
      to = i + 1
      if (!(scan.tokens[i + 1]?.capital && bodyHeads.has(wordAt(scan, i + 1)))) break
    } else if (!token.capital && !['and', 'of', 'for', 'the', '&', 'on'].includes(token.word)) break
    else if (token.capital && monthOf(token.word) === null && !bodyHeads.has(wordAt(scan, i + 1)) && to < 0 && !scan.tokens[i + 1]?.capital) to = i + 1
  }
  return to > from ? { to, body: textOf(scan, from, to) } : null
}

const generic = new Set(['committee', 'panel', 'board', 'sub-committee', 'commission', 'forum', 'group', 'authority', 'meeting', 'partnership', 'trust', 'assembly'])

/** Null where the words mean the body that met: its own name, or a bare "Committee", "Panel", "Board". */
function foreign(scan: Scan, body: string | null): string | null {
  if (!body) return null
  const name = body.toLowerCase().replaceAll('’', "'").replace(/'s?$/, '')
  const own = scan.body?.toLowerCase().replace(/^the /, '') ?? null
  if (own && (own === name || own.endsWith(` ${name}`) || own.startsWith(name))) return null
  return generic.has(name) ? null : body.replace(/['’]s?$/, '')
}
