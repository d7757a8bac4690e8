/** What the body itself is to receive: somebody has to bring it. */
import { headNouns, kindOf, objectNouns } from '../duty/kind'
import { agentAfter } from '../duty/owner'
import type { Predicate } from '../grammar/predicate'
import { informationNouns, reportNouns, tellsMore } from '../lexicon/words'
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
  // "the report listed in the February papers": it lies before them.
  const lies = laidAt(frame, p.to, end)
  const future = hasFuture(frame, p.to, lies)
  if (p.mood === 'past' || (p.lemma === 'receive' && !nouns)) return { kind: 'received', predicate: i, duty: null }
  if (p.lemma !== 'receive' && p.lemma !== 'see' && p.lemma !== 'have' && p.lemma !== 'get' && !future) return { kind: 'noted', predicate: i, duty: null }
  if ((p.lemma === 'receive' || p.lemma === 'consider') && (!future || namesReport(frame, p.to, lies)) && isDefinite(frame, p.to)) return { kind: 'received', predicate: i, duty: null }
  return {
    kind: 'report-back', predicate: i,
    duty: duty(frame, i, { rule: 'decision.body-receives', words: 'the committee is to receive it, so somebody has to bring it', kind: 'report-back', owner: agentAfter(frame, p.to, end, ['from', 'by']), firmness: firm.has(p.lemma) ? 3 : 2 }),
  }
}

/** "future reports should define what is asked": what a report is to tell from now on. */
export function tellsOfReport(frame: Frame, i: number): boolean {
  const p = frame.predicates[i] as Predicate
  return (p.modal === 'should' || p.mood === 'subjunctive') && tellsMore.has(p.lemma) && headNouns(frame, p.subjectFrom, p.subjectTo).some((noun) => reportNouns.has(noun))
}

/** What only a body does; members may discuss or look at a thing among themselves. */
const firm = new Set(['receive', 'have', 'get', 'see', 'consider', 'review', 'revisit', 'reconsider'])

/** "the report" that lies before them, as against "a further report". */
function isDefinite(frame: Frame, at: number): boolean {
  return ['the', 'this', 'these', 'it', 'its'].includes(wordOf(frame, at))
}

const laid = new Set(['listed', 'included', 'presented', 'attached', 'contained', 'shown', 'submitted', 'tabled', 'circulated', 'appended', 'distributed', 'ended', 'ending', 'dated'])

/** Where the words begin that say where a report lies, or of when it is; else the end. */
function laidAt(frame: Frame, from: number, end: number): number {
  for (let k = from; k < end; k += 1) if (laid.has(wordOf(frame, k))) return k
  return end
}

const rates = new Set(['annual', 'quarterly', 'monthly', 'half-yearly', 'six-monthly', 'progress', 'regular'])

/** "the annual report", and no time beside it: one report, by its name. */
function namesReport(frame: Frame, at: number, end: number): boolean {
  let k = at + 1
  // "the March 2024 Quarterly Finance Report": a rate within a name in capitals.
  while (k < frame.to && !rates.has(wordOf(frame, k)) && (frame.tokens[k]?.capital || /^[\d,]/.test(wordOf(frame, k)))) k += 1
  return rates.has(wordOf(frame, k)) && (k === at + 1 || frame.tokens[k]?.capital === true) && !hasFuture(frame, k + 1, end)
}

const seesTo = new Set(['ensure', 'amend', 'correct', 'revise', 'prepare', 'update', 'remove', 'include', 'incorporate', 'make'])

/** "to note that officers would report back": a promise inside a noting, where it is for this body. */
export function promised(frame: Frame, t: number): Statement | null {
  const q = frame.predicates[t]
  if (!q || q.negative || !(q.modal === 'would' || q.modal === 'will' || q.modal === 'shall')) return null
  const kind = kindOf(frame, t)
  const subject = subjectOf(frame, t)
  // "officers would ensure that ward members were asked first"
  const sees = kind === 'implement' && !q.passive && seesTo.has(q.lemma) && subject !== null && (subject.sort === 'post' || subject.sort === 'person' || subject.head === 'officers')
  if (!kind || (kind === 'implement' && !sees)) return null
  const comes = ['come', 'return', 'go', 'revert'].includes(q.lemma)
  if (!q.passive && !comes && (!subject || subject.sort === 'outsider' || subject.sort === 'pronoun')) return null
  if (q.passive && kind !== 'report-back' && kind !== 'circulate') return null
  return { kind: 'noted', predicate: t, duty: duty(frame, t, { rule: 'decision.noted-promise', words: 'a promise is noted', kind, ...(sees ? { firmness: 1 as const } : { firmness: 2 as const }), owner: q.passive || comes ? agentAfter(frame, q.to, clauseEnd(frame, t)) : subject }) }
}
