/** Where a clause opens: "that" which tells from "that" which points, and the words that subordinate. */
import { control, nil, speech } from '../lexicon/verbs'
import { beForms, haveForms, modals } from '../lexicon/words'
import type { Token } from '../text/tokens'
import type { Link, Predicate } from './predicate'
import { isAdverb } from './verb-group'

export interface ParseOptions {
  /** Decisions: "That the Chair write" is a verb, and a bare verb may open the sentence ("Note the report"). */
  decision: boolean
}

/** The clause that is being read. */
export interface Clause {
  start: number
  link: Link
  governor: number
  marker: string
  finite: boolean
  /** A that-clause of what somebody is asked for, so that its verb may be bare. */
  asked: boolean
  /** A relative clause whose own verb is one that the lexicon lacks. */
  relativeVerb: boolean
}

/** Nouns that a that-clause explains ("the request that"). */
export const thatNouns = new Set(['assurance', 'assurances', 'request', 'recommendation', 'proposal', 'suggestion', 'view', 'confirmation', 'agreement', 'consensus', 'decision', 'conclusion', 'hope', 'concern', 'concerns', 'opinion', 'commitment', 'undertaking', 'understanding', 'basis', 'fact', 'motion', 'amendment'])

/** Ways of deciding that are no way of saying. */
const settles = new Set(['be', 'let', 'settle', 'leave', 'arrange', 'fix', 'carry', 'rule', 'see', 'vote'])

/** True where "that" opens a clause that something said, asked or decided, rather than pointing or relating. */
export function opensThat(tokens: readonly Token[], i: number, found: readonly Predicate[], finite: boolean, from: number, rootThat: boolean): boolean {
  const before = tokens[i - 1]
  if (i === from || !before) return true
  if (points(tokens[i + 1])) return false
  if (!before.isWord && before.word !== ',' && before.word !== ')' && before.word !== '"') return true
  if (thatNouns.has(before.word) || (!finite && (before.word === 'advice' || before.word === 'statement' || before.word === 'news'))) return true
  const last = found[found.length - 1]
  if (before.word === 'and' || before.word === 'but' || before.word === ',' || before.word === 'or') {
    // "That the Clerk write ..., and that the Treasurer report ..."; "the plan and that of the Trust" is none.
    if (rootThat && tokens[i + 1]?.word !== 'of') return !isVerbStart(tokens, i + 1)
    if (found.some((p) => speech.has(p.lemma) || nil.has(p.lemma))) return !isVerbStart(tokens, i + 1)
    return !finite
  }
  if (!last) return !finite && (i - from < 6)
  if (!speech.has(last.lemma) && !nil.has(last.lemma) && !control.has(last.lemma) && !settles.has(last.lemma) && !(last.lemma === 'update' && last.to === i)) return false
  if (i - last.to > 14) return false
  return !isVerbStart(tokens, i + 1) || last.to === i
}

/** "take that away", "look at that with": what follows can open no clause. */
function points(next: Token | undefined): boolean {
  return next === undefined || next.word === '.' || next.word === ';' || ['away', 'back', 'forward', 'up', 'out', 'and', 'but', 'or', 'with', 'to', 'today'].includes(next.word)
}

/** True where nothing between verb and "that" closes the clause. */
export function clauseReaches(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) {
    const word = tokens[i]?.word
    if (word === ';' || word === '.') return false
  }
  return true
}

/** True where a verb group opens, adverbs left out. */
export function isVerbStart(tokens: readonly Token[], at: number): boolean {
  let i = at
  while (tokens[i]?.isWord && isAdverb(tokens[i]?.word ?? '')) i += 1
  const word = tokens[i]?.word ?? ''
  return modals.has(word) || beForms.has(word) || haveForms.has(word) || word === 'needs' || word === 'need'
}

/** True where "after", "before", "as" and the like open a clause with a verb of its own. */
export function opensClause(tokens: readonly Token[], at: number, to: number): boolean {
  const limit = Math.min(to, at + 12)
  // "Before then the Manager would": a time, and no clause of its own.
  if ((tokens[at]?.word === 'before' || tokens[at]?.word === 'after') && (tokens[at + 1]?.word === 'then' || (tokens[at + 1]?.word === 'that' && tokens[at + 2]?.word === 'the'))) return false
  if (tokens[at]?.word === 'so' && tokens[at + 1]?.word !== 'that') return false
  if (tokens[at]?.word === 'as' && (tokens[at + 1]?.word === 'a' || tokens[at + 1]?.word === 'an' || tokens[at - 1]?.word === 'well' || tokens[at + 1]?.word === 'amended')) return false
  for (let i = at + 1; i < limit; i += 1) {
    const token = tokens[i]
    if (!token) return false
    if (!token.isWord && token.word !== "'") return false
    if (token.word === 'and') return false
    if (modals.has(token.word) || haveForms.has(token.word) || (beForms.has(token.word) && token.word !== 'be' && token.word !== 'being')) return true
  }
  return false
}
