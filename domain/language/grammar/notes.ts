/** Verbs of notes that leave out what a sentence has: "Clerk obtaining prices", "– agreed by the group to", ", with the Secretary to". */
import { groupHeads, postHeads } from '../lexicon/actors'
import type { VerbForm } from '../lexicon/verbs'
import type { Token } from '../text/tokens'
import { actorIn, endsWithActor } from './actors'
import type { Clause } from './clauses'
import type { Predicate } from './predicate'

/** Where the name begins that a gerund says something of ("Shutters: Clerk obtaining prices"), or -1. */
export function doingFrom(tokens: readonly Token[], i: number, form: VerbForm | null, clause: Clause, dashAt: number): number {
  const before = tokens[i - 1]
  if (!form?.gerund || form.base || tokens[i]?.capital || groupHeads.has(tokens[i + 1]?.word ?? '') || !before?.capital || !(before.caps || postHeads.has(before.word)) || (clause.link !== 'root' && clause.link !== 'that')) return -1
  const start = dashAt >= clause.start ? dashAt + 1 : clause.start
  return (clause.finite && dashAt < clause.start) || i - start > 4 || !endsWithActor(tokens, start, i) ? -1 : start
}

const decides = new Set(['agree', 'resolve', 'decide'])

/** "... – agreed by the group to write a new one": a decision without its "it was". */
export function agreedBy(tokens: readonly Token[], i: number, from: number, to: number, form: VerbForm): boolean {
  if (!decides.has(form.lemma) || tokens[i + 1]?.word !== 'by' || !(i === from || tokens[i - 1]?.isWord === false)) return false
  for (let k = i + 3; k < Math.min(to, i + 8); k += 1) {
    if (tokens[k]?.word === 'that') return true
    if (tokens[k]?.word === 'to') return tokens[k + 1]?.word !== 'be' && (tokens[i + 2]?.word === 'all' || endsWithActor(tokens, i + 2, k))
  }
  return false
}

/** ", with the Secretary to find a date": the comma's "with", where somebody stands behind it; else -1. */
export function withDoer(tokens: readonly Token[], commaAt: number, i: number, last: Predicate): number {
  const at = commaAt + 1
  if (tokens[at]?.word !== 'with' || commaAt < last.to || i - at > 12) return -1
  const actor = actorIn(tokens, at + 1, i)
  return actor && actor.sort !== 'outsider' && actor.sort !== 'pronoun' && tokens[i + 1]?.word !== 'be' ? at : -1
}
