/** Decisions in the words of a note: "Item deferred to 3 June", "Referred to the Licensing Committee". */
import { taskKind, verbForm } from '../lexicon/verbs'
import { beForms, determiners, modals, prepositions } from '../lexicon/words'
import type { Token } from '../text/tokens'
import type { Clause } from './clauses'
import type { Predicate } from './predicate'
import type { VerbGroup } from './verb-group'
import { group } from './verb-group'
import { onlyAdverbs } from './weak-verbs'

const moves = new Set(['defer', 'postpone', 'adjourn', 'hold', 'carry', 'put', 'refer', 'remit', 'continue'])
const matters = new Set(['item', 'items', 'decision', 'matter', 'consideration', 'determination', 'application', 'report', 'motion', 'remainder', 'it', 'business', 'paper', 'discussion', 'question', 'election', 'appointment'])
const goesOn = new Set(['to', 'till', 'until', 'for', 'pending', 'over', 'back', 'off', 'forward'])

/** A participle without its "be", alone or after what it is said of; null where it is none. */
export function ellipticAt(tokens: readonly Token[], i: number, clause: Clause, found: Predicate[]): VerbGroup | null {
  const last = found[found.length - 1]
  if (isDecidedAtEnd(tokens, i, clause, found)) {
    // What opened as a verb was a noun.
    found.length = 0
    clause.finite = false
    return group(i, verbForm(tokens[i]?.word ?? '')?.lemma ?? '', 'subjunctive', false, true)
  }
  const shared = last?.passive && last.mood === 'subjunctive' && clause.finite ? sharesBe(tokens, i, clause, last) : null
  if (shared) return shared
  if (clause.finite || clause.link === 'relative' || clause.link === 'subordinate') return null
  const form = goesOn.has(tokens[i + 1]?.word ?? '') ? verbForm(tokens[i]?.word ?? '') : null
  if (!form?.participle || !moves.has(form.lemma)) return null
  const atStart = onlyAdverbs(tokens, clause.start, i)
  if (form.base && atStart) return null
  if (!atStart && !(matters.has(tokens[i - 1]?.word ?? '') && i - clause.start <= 4)) return null
  return group(i, form.lemma, 'subjunctive', false, true)
}

/** Deciding that closes a note: "Report noted.", "Change of use – approved as submitted". */
const closes = new Set(['noted', 'approved', 'agreed', 'accepted', 'received', 'adopted', 'endorsed', 'refused', 'rejected', 'ratified', 'granted', 'declined', 'supported', 'confirmed'])

function isDecidedAtEnd(tokens: readonly Token[], i: number, clause: Clause, found: readonly Predicate[]): boolean {
  if (!closes.has(tokens[i]?.word ?? '') || i <= clause.start + 1) return false
  const next = tokens[i + 1]
  if (next !== undefined && next.word !== '.' && next.word !== ';' && !(next.word === 'as' && !beForms.has(tokens[i + 2]?.word ?? ''))) return false
  if (found.length === 0) return !clause.finite && clause.link === 'root' && !prepositions.has(tokens[clause.start]?.word ?? '')
  // "Review of charges agreed": the noun has its "of", as against "Publish the accounts approved".
  const opened = found[0]
  return found.length === 1 && opened !== undefined && opened.weak && opened.mood === 'subjunctive' && !opened.passive && clause.start <= opened.from && (opened.kind === 'implement' || opened.subjectTo <= opened.subjectFrom) && prepositions.has(tokens[opened.to]?.word ?? '')
}

/** "copies sent to members", "detailed drawings sent": things without an article. */
const isBarePlural = (tokens: readonly Token[], from: number, to: number): boolean => to - from >= 1 && to - from <= 3 && !prepositions.has(tokens[from]?.word ?? '') && tokens[from]?.capital === false && (tokens[to - 1]?.word ?? '').endsWith('s')

/** "be upheld and the matter returned to the Member": a thing of its own after "and", and the "be" of the deed before. */
function sharesBe(tokens: readonly Token[], i: number, clause: Clause, last: Predicate): VerbGroup | null {
  if (clause.start <= last.to || tokens[clause.start - 1]?.word !== 'and' || !(determiners.has(tokens[clause.start]?.word ?? '') ? i - clause.start >= 2 : isBarePlural(tokens, clause.start, i)) || i - clause.start > 6) return null
  const form = verbForm(tokens[i]?.word ?? '')
  if (!form?.participle || form.base || taskKind(form.lemma) === null || !['to', 'by', 'at', 'for', 'on', 'in'].includes(tokens[i + 1]?.word ?? '')) return null
  // "and the action detailed in the preamble agreed": what was decided comes last.
  for (let k = i + 1; k < i + 10; k += 1) if (beForms.has(tokens[k]?.word ?? '') || modals.has(tokens[k]?.word ?? '') || (closes.has(tokens[k]?.word ?? '') && tokens[k + 1]?.isWord !== true)) return null
  return group(i, form.lemma, 'subjunctive', false, true)
}
