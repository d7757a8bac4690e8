/** Decisions in the words of a note: "Item deferred to 3 June", "Referred to the Licensing Committee". */
import { verbForm } from '../lexicon/verbs'
import type { Token } from '../text/tokens'
import type { Clause } from './clauses'
import type { VerbGroup } from './verb-group'
import { group } from './verb-group'
import { onlyAdverbs } from './weak-verbs'

const moves = new Set(['defer', 'postpone', 'adjourn', 'hold', 'carry', 'put', 'refer', 'remit', 'continue'])
const matters = new Set(['item', 'items', 'decision', 'matter', 'consideration', 'determination', 'application', 'report', 'motion', 'remainder', 'it', 'business', 'paper', 'discussion', 'question', 'election', 'appointment'])
const goesOn = new Set(['to', 'till', 'until', 'for', 'pending', 'over', 'back', 'off', 'forward'])

/** A participle without its "be", alone or after what it is said of; null where it is none. */
export function ellipticAt(tokens: readonly Token[], i: number, clause: Clause): VerbGroup | null {
  if (clause.finite || clause.link === 'relative' || clause.link === 'subordinate') return null
  const form = goesOn.has(tokens[i + 1]?.word ?? '') ? verbForm(tokens[i]?.word ?? '') : null
  if (!form?.participle || !moves.has(form.lemma)) return null
  const atStart = onlyAdverbs(tokens, clause.start, i)
  if (form.base && atStart) return null
  if (!atStart && !(matters.has(tokens[i - 1]?.word ?? '') && i - clause.start <= 4)) return null
  return group(i, form.lemma, 'subjunctive', false, true)
}
