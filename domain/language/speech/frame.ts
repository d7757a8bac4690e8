import type { FollowUpKind, ResolutionKind } from '../reading'
import type { Actor } from '../grammar/actors'
import { actorIn } from '../grammar/actors'
import type { Predicate } from '../grammar/predicate'
import { titles } from '../lexicon/actors'
import { verbForm } from '../lexicon/verbs'
import { prepositions } from '../lexicon/words'
import type { Scan } from '../due/scan'
import type { Token } from '../text/tokens'

/** A sentence with its predicates, as the steps after the grammar work on it. */
export interface Frame {
  scan: Scan
  tokens: readonly Token[]
  from: number
  to: number
  predicates: readonly Predicate[]
}

/** Something owed, found in a sentence, before its due is looked for. */
export interface Duty {
  /** Index of the predicate that names the deed. */
  deed: number
  /** Name of the rule, and what a clerk would say of it. */
  rule: string
  words: string
  /** Tokens of the words that led to it. */
  cueFrom: number
  cueTo: number
  /** Null where nobody is named. */
  owner: Actor | null
  kind: FollowUpKind
  /** How firmly it is said: 3 decided or promised in so many words, 2 usual, 1 arguable. */
  firmness: 1 | 2 | 3
  /** Tokens between which its due may stand. */
  dueFrom: number
  dueTo: number
}

/** What one statement of a decision comes to. */
export interface Statement {
  kind: ResolutionKind
  /** Index of the predicate that decides. */
  predicate: number
  duty: Duty | null
}

export function wordOf(frame: Frame, i: number): string {
  return i >= frame.from && i < frame.to ? frame.tokens[i]?.word ?? '' : ''
}

/** The actor who is the subject of a predicate, or of the one before it where it shares its subject. */
export function subjectOf(frame: Frame, index: number): Actor | null {
  let at = index
  for (let steps = 0; steps < 12; steps += 1) {
    const p = frame.predicates[at]
    if (!p) return null
    if (p.subjectTo > p.subjectFrom && !emptySubject(frame, p)) return ownSubject(frame, p)
    at = sharedWith(frame, at)
    if (at < 0) return null
  }
  return null
}

/** The actor in the words before a predicate; asked for once. */
export function ownSubject(frame: Frame, p: Predicate): Actor | null {
  if (p.actor === undefined) p.actor = actorIn(frame.tokens, p.subjectFrom, p.subjectTo) ?? leadingActor(frame, p.subjectFrom, p.subjectTo) ?? afterJoint(frame, p.subjectFrom, p.subjectTo)
  return p.actor
}

/** Pasts that no ending shows. */
const pastWords = new Set(['sat', 'fell', 'ran', 'stood', 'spoke', 'felt', 'went', 'knew', 'saw', 'left', 'met', 'sought', 'rose', 'lived', 'came', 'began', 'grew', 'lost', 'won', 'paid'])

/** "The Clerk fretted about the cost and": who stands first, where a verb that the lexicon lacks lies between. */
function leadingActor(frame: Frame, from: number, to: number): Actor | null {
  const joint = wordOf(frame, to - 1)
  if (joint !== 'and' && joint !== 'but') return null
  for (let i = from + 1; i < Math.min(to, from + 12); i += 1) {
    const token = frame.tokens[i]
    if (!token?.isWord || token.capital || prepositions.has(token.word) || !(token.word.endsWith('ed') || token.word.endsWith('s') || verbForm(token.word)?.past || pastWords.has(token.word))) continue
    const actor = actorIn(frame.tokens, from, i)
    return actor && actor.sort !== 'pronoun' ? actor : null
  }
  return null
}

/** "These fell outside the scheme but Ms Ebbage": who stands after "but", where the verb before it was not known. */
function afterJoint(frame: Frame, from: number, to: number): Actor | null {
  for (let i = to - 2; i > Math.max(from, to - 12); i -= 1) {
    const word = wordOf(frame, i)
    if (word === 'but' || word === ';' || word === 'so') return actorIn(frame.tokens, i + 1, to)
    // "the talk cover the sewer and the Chief Executive": behind a verb that was not known.
    if (word === 'and' && to - from > 5) {
      const next = wordOf(frame, i + 1)
      const actor = next === 'the' || next.length === 1 || titles.has(next) ? actorIn(frame.tokens, i + 1, to) : null
      if (actor?.sort === 'post' || actor?.sort === 'person') return actor
    }
  }
  return null
}

/** The predicate whose subject an understood subject repeats, or -1. */
export function sharedWith(frame: Frame, index: number): number {
  const p = frame.predicates[index]
  if (!p) return -1
  let near = -1
  for (let i = index - 1; i >= 0 && i > index - 8; i -= 1) {
    const other = frame.predicates[i]
    if (!other || other.link === 'purpose' || other.link === 'subordinate') continue
    if (other.link === 'relative' && p.link !== 'relative') continue
    if (other.governor === p.governor) return i
    if (p.link === 'and' && near < 0) near = i
  }
  return near
}

function emptySubject(frame: Frame, p: Predicate): boolean {
  for (let i = p.subjectFrom; i < p.subjectTo; i += 1) {
    const token = frame.tokens[i]
    if (token?.isWord && token.word !== 'and' && token.word !== 'also' && token.word !== 'then' && token.word !== 'further') return false
  }
  return true
}

/** Index of the first infinitive that hangs on a predicate, or -1. */
export function infinitiveOf(frame: Frame, index: number): number {
  for (let i = index + 1; i < frame.predicates.length && i < index + 6; i += 1) {
    const p = frame.predicates[i]
    if (p && p.governor === index && (p.link === 'to' || (p.link === 'and' && p.mood === 'infinitive'))) return i
    if (p && p.link === 'root') return -1
  }
  return -1
}

/** "asks the Director for a note": who is asked, or null. */
export function askedFor(frame: Frame, p: Predicate): Actor | null {
  if (p.lemma !== 'ask' || p.passive) return null
  for (let i = p.to + 1; i < Math.min(frame.to, p.to + 14); i += 1) {
    if (wordOf(frame, i) !== 'for') continue
    const actor = actorIn(frame.tokens, p.to, i)
    if (actor) return actor.sort === 'pronoun' ? null : actor
  }
  return null
}

/** Indexes of the predicates in the that-clauses that hang on a predicate. */
export function thatOf(frame: Frame, index: number): number[] {
  const found: number[] = []
  for (let i = index + 1; i < frame.predicates.length && i < index + 12; i += 1) {
    const p = frame.predicates[i]
    if (p && p.governor === index && p.link === 'that') found.push(i)
  }
  return found
}

/** True where any of the words stands between two tokens. */
export function hasWord(frame: Frame, from: number, to: number, words: ReadonlySet<string>): boolean {
  const end = Math.min(to, frame.to)
  for (let i = Math.max(from, frame.from); i < end; i += 1) if (words.has(frame.tokens[i]?.word ?? '')) return true
  return false
}

/** Where the clause of a predicate ends: the next statement of its own, or the sentence. */
export function clauseEnd(frame: Frame, index: number): number {
  const p = frame.predicates[index]
  if (!p) return frame.to
  for (let i = index + 1; i < frame.predicates.length; i += 1) {
    const next = frame.predicates[i]
    if (!next) continue
    if (next.link === 'to' || next.link === 'purpose' || next.link === 'relative' || next.link === 'subordinate' || next.link === 'and') continue
    if (next.governor === index || (next.link === 'that' && next.governor >= index)) continue
    // "subject to paragraph 4 being reworded": no statement of its own.
    if (next.mood === 'progressive' && wordOf(frame, next.from) === 'being') continue
    if (emptySubject(frame, next)) continue
    return Math.max(next.subjectFrom, p.to)
  }
  return frame.to
}
