/** What the body itself is to receive: somebody has to bring it. */
import { kindOf, objectNouns } from '../duty/kind'
import { agentAfter } from '../duty/owner'
import type { Predicate } from '../grammar/predicate'
import { informationNouns } from '../lexicon/words'
import { duty } from './decision-duty'
import type { Frame, Statement } from './frame'
import { clauseEnd, subjectOf, wordOf } from './frame'
import { hasFuture } from './future'

export const considers = new Set(['receive', 'review', 'consider', 'have', 'get', 'monitor', 'revisit', 'discuss', 'scrutinise', 'look', 'see', 'reconsider', 're-consider'])

/** "That the Committee receive an annual report": somebody has to bring it. */
export function bodyReceives(frame: Frame, i: number): Statement {
  const p = frame.predicates[i] as Predicate
  const object = objectNouns(frame, p.to)
  const nouns = object.some((noun) => informationNouns.has(noun))
  const end = clauseEnd(frame, i)
  const next = frame.predicates[i + 1]
  if (next?.link === 'and' && ['note', 'receive'].includes(next.lemma)) return { kind: 'noted', predicate: i, duty: null }
  const future = hasFuture(frame, p.to, end)
  if (p.mood === 'past' || (p.lemma === 'receive' && !nouns)) return { kind: 'received', predicate: i, duty: null }
  if (p.lemma !== 'receive' && p.lemma !== 'see' && p.lemma !== 'have' && p.lemma !== 'get' && !future) return { kind: 'noted', predicate: i, duty: null }
  if ((p.lemma === 'receive' || p.lemma === 'consider') && (!future || namesReport(frame, p.to)) && isDefinite(frame, p.to)) return { kind: 'received', predicate: i, duty: null }
  return {
    kind: 'report-back', predicate: i,
    duty: duty(frame, i, { rule: 'decision.body-receives', words: 'the committee is to receive it, so somebody has to bring it', kind: 'report-back', owner: agentAfter(frame, p.to, end, ['from', 'by']) }),
  }
}

/** "the report" that lies before them, as against "a further report". */
function isDefinite(frame: Frame, at: number): boolean {
  return ['the', 'this', 'these', 'it', 'its'].includes(wordOf(frame, at))
}

const rates = new Set(['annual', 'quarterly', 'monthly', 'half-yearly', 'six-monthly', 'progress', 'regular'])

/** "the annual report", and no time beside it: one report, by its name. */
function namesReport(frame: Frame, at: number): boolean {
  let k = at + 1
  // "the March 2024 Quarterly Finance Report": a rate within a name in capitals.
  while (k < frame.to && !rates.has(wordOf(frame, k)) && (frame.tokens[k]?.capital || /^[\d,]/.test(wordOf(frame, k)))) k += 1
  return rates.has(wordOf(frame, k)) && (k === at + 1 || frame.tokens[k]?.capital === true) && !hasFuture(frame, k + 1, frame.to)
}

/** "to note that officers would report back": a promise inside a noting, where it is for this body. */
export function promised(frame: Frame, t: number): Statement | null {
  const q = frame.predicates[t]
  if (!q || q.negative || !(q.modal === 'would' || q.modal === 'will' || q.modal === 'shall')) return null
  const kind = kindOf(frame, t)
  if (!kind || kind === 'implement') return null
  const subject = subjectOf(frame, t)
  const comes = ['come', 'return', 'go', 'revert'].includes(q.lemma)
  if (!q.passive && !comes && (!subject || subject.sort === 'outsider' || subject.sort === 'pronoun')) return null
  if (q.passive && kind !== 'report-back' && kind !== 'circulate') return null
  return { kind: 'noted', predicate: t, duty: duty(frame, t, { rule: 'decision.noted-promise', words: 'a promise is noted', kind, owner: q.passive || comes ? agentAfter(frame, q.to, clauseEnd(frame, t)) : subject, firmness: 2 }) }
}
