/** "Please": what a note asks of somebody. */
import type { Predicate } from '../../grammar/predicate'
import { asksPolitely } from '../../pieces'
import { nothingOwed } from '../nothing-owed'
import type { Duty, Frame } from '../frame'
import { clauseEnd, subjectOf } from '../frame'
import { deedOf } from './conduct'
import { hasDueWord, isDated, make } from './make'

/** What "please" asks of readers, or of nobody in particular. */
const civil = new Set(['note', 'see', 'find', 'refer', 'contact', 'visit', 'use', 'read', 'click', 'ensure', 'be', 'let', 'remember', 'do', 'give', 'accept', 'join', 'allow', 'follow', 'keep'])

/** "Please can all governors send their forms by 15 May": asked where it says of whom, or by when. */
export function polite(frame: Frame, i: number): Duty | null {
  const p = frame.predicates[i] as Predicate
  if (i > 0 || p.mood !== 'subjunctive' || p.passive || p.negative || frame.from === 0 || !asksPolitely(frame.tokens, frame.from) || civil.has(p.lemma)) return null
  const owner = subjectOf(frame, i)
  const kind = deedOf(frame, i)
  if (!kind || owner?.sort === 'outsider' || !(owner || isDated(frame, p.to, clauseEnd(frame, i))) || (!owner && p.from > frame.from + 1) || nothingOwed(frame, i, owner)) return null
  return make(frame, i, { rule: 'undertaking.please', words: '“please”', owner, kind, firmness: hasDueWord(frame, p.to) ? 2 : 1 })
}
