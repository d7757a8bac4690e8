import type { Frame } from './speech/frame'
import type { Duty } from './speech/frame'
import { wordOf } from './speech/frame'
import type { Predicate } from './grammar/predicate'
import { determiners, informationNouns, prepositions } from './lexicon/words'
import { doings } from './speech/discussion/requested-things'
import { oneSpaced } from './text/plain-words'

const small = new Set(['the', 'a', 'an', 'that', 'and'])

/** Words that belong to the verb before them: "set up", "bring back", "carry out". */
const particles = new Set(['up', 'back', 'out', 'forward', 'down', 'off', 'away'])
const pronouns = new Set(['it', 'this', 'that', 'these', 'those', 'they', 'them'])

const objects = new Map([['they', 'them'], ['she', 'her'], ['he', 'him']])

const longest = 90

/**
 * A short title for people: "Circulate the list of subsidised routes to Members".
 * @param when the words that say when, which the title leaves out where they end it
 */
export function titleOf(frame: Frame, duty: Duty, when: { from: number; to: number }): string {
  const p = frame.predicates[firstOfRow(frame, duty.deed)]
  if (!p) return ''
  const verb = capital(duty.rule === 'undertaking.requested-thing' ? given(frame, p, duty) : p.lemma)
  const end = endOfPhrase(frame, p.to, duty.dueTo)
  if (p.passive && p.subjectTo > p.subjectFrom) {
    const change = duty.rule === 'decision.subject-to-change' && p.mood !== 'progressive' ? changeIn(frame, p.subjectFrom, frame.to) : -1
    // "subject to two additions, the plan be approved": what is approved, and then the change.
    if (change >= p.subjectFrom && change < p.subjectTo) {
      const comma = frame.tokens.findLastIndex((token, k) => k > change && k < p.subjectTo && token.word === ',')
      const approved = lowerFirst(phrase(frame, comma, p.subjectTo, longest - 30))
      return `${verb} ${approved} ${lowerFirst(phrase(frame, change, comma, longest - approved.length))}`
    }
    const changed = p.mood === 'progressive' ? changeIn(frame, p.subjectFrom, p.subjectTo) : -1
    const thing = phrase(frame, changed < 0 ? p.subjectFrom : changed + 2, p.subjectTo)
    if (change > p.verb && thing.length < longest) return `${verb} ${lowerFirst(thing)} ${phrase(frame, change, end, longest - thing.length)}`
    const particle = particles.has(wordOf(frame, p.to)) ? wordOf(frame, p.to) : ''
    const after = particle === '' ? p.to : p.to + 1
    // "set up a working group", but "follow this up".
    const parts = pronouns.has(thing.toLowerCase()) ? [verb, lowerFirst(thing), particle] : [verb, particle, lowerFirst(thing)]
    // "all schools be written to about the policy".
    if (wordOf(frame, after) === 'to' && (prepositions.has(wordOf(frame, after + 1)) || after + 1 >= end)) parts.splice(1, 0, 'to')
    else if (wordOf(frame, after) !== 'to') return titled(parts)
    // "recommend the Cabinet to extend the lease", "circulate the note to Members".
    const from = parts[1] === 'to' ? after + 1 : after
    // "invited to the next meeting": where nothing else stands before the words that say when, they stay.
    const to = parts[1] === 'to' || when.from <= from + 1 || when.from >= end ? end : when.from
    return titled(thing.length < longest ? [...parts, phrase(frame, from, to, longest - thing.length)] : parts)
  }
  const untilWhen = when.from > p.to && when.from < end ? phrase(frame, p.to, when.from) : ''
  // "receive an annual report on complaints": the words that say when stand within what is to be done, and stay.
  const rest = untilWhen === '' ? phrase(frame, p.to, end) : untilWhen
  // "look into it and to report back": one deed beside another.
  return rest === '' ? verb : `${verb} ${rest.replace(/ to$/, '').replace(/\band to (?=\p{Ll}+ )/u, 'and ')}`
}

function titled(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ')
}

/** What is done with a thing that was requested: "Provide a breakdown", "See to the removal of the sign". */
function given(frame: Frame, p: Predicate, duty: Duty): string {
  const [from, to] = p.passive ? [p.subjectFrom, p.subjectTo] : [p.to, p.to + 4]
  if (!p.passive && !determiners.has(wordOf(frame, from)) && !informationNouns.has(wordOf(frame, from))) return p.lemma
  for (let i = from; i < to; i += 1) if (doings.has(wordOf(frame, i))) return 'see to'
  return { 'provide-information': 'provide', 'report-back': 'bring', circulate: 'circulate', arrange: 'arrange' }[duty.kind as string] ?? p.lemma
}

/** Where "subject to" begins, or -1. */
function changeIn(frame: Frame, from: number, to: number): number {
  for (let i = from; i < to; i += 1) if (wordOf(frame, i) === 'subject' && wordOf(frame, i + 1) === 'to') return i
  return -1
}

/** "look into it and report back": the title begins with the first deed of the row. */
function firstOfRow(frame: Frame, deed: number): number {
  let at = deed
  while (at > 0 && frame.predicates[at]?.link === 'and' && frame.predicates[at - 1]?.governor === frame.predicates[at]?.governor && !frame.predicates[at - 1]?.passive && frame.predicates[at - 1]?.link !== 'relative') at -= 1
  return at
}

/** Where the words of a deed end: at the next full mark. */
function endOfPhrase(frame: Frame, from: number, to: number): number {
  for (let i = from; i < to; i += 1) {
    const token = frame.tokens[i]
    if (token && !token.isWord && (token.word === ';' || token.word === '.' || token.word === ':')) return i
  }
  return to
}

/** The words between two tokens without loose ends, cut at a word where they are long. */
function phrase(frame: Frame, start: number, stop: number, most = longest): string {
  let from = start
  let to = stop
  while (from < to && (!frame.tokens[from]?.isWord || frame.tokens[from]?.word === 'that')) from += 1
  while (to > from && (!frame.tokens[to - 1]?.isWord ? frame.tokens[to - 1]?.word !== ')' : small.has(frame.tokens[to - 1]?.word ?? ''))) to -= 1
  const first = frame.tokens[from]
  let end = to
  while (end > from && (frame.tokens[end - 1]?.end ?? 0) - (first?.start ?? 0) > most) end -= 1
  const last = frame.tokens[end - 1]
  if (!first || !last || end <= from) return ''
  return oneSpaced(frame.scan.text.slice(first.start, last.end)) + (end < to ? ' …' : '')
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

function lowerFirst(text: string): string {
  const object = objects.get(text.toLowerCase())
  if (object) return object
  return /^(A|An|The|This|That|These|All|Any|Further|Subject)\b/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text
}
