/** What members would like, and what they were promised. */
import { duePhrases } from '../../due/phrases'
import { agentAfter } from '../../duty/owner'
import { objectNouns } from '../../duty/kind'
import { informationNouns, reportNouns } from '../../lexicon/words'
import type { Predicate } from '../../grammar/predicate'
import type { Duty, Frame } from '../frame'
import { clauseEnd, infinitiveOf, subjectOf, wordOf } from '../frame'
import { isReceiver } from '../people'
import { make } from './make'
import { agrees } from './standing'

/** "Governors decided that they wanted to hear about these subjects in turn": for the work programme. */
export function wouldLike(frame: Frame, i: number): Duty | null {
  const p = frame.predicates[i] as Predicate
  const subject = subjectOf(frame, i)
  const deed = infinitiveOf(frame, i)
  if (!subject || subject.sort === 'outsider') return null
  if (!(isReceiver(subject) || subject.sort === 'pronoun') || !(p.governor >= 0 || isReceiver(subject))) return null
  const governor = frame.predicates[p.governor]
  // A wish says nothing of when it is to be met, unless it says when.
  if (p.lemma !== 'like' && !(deed >= 0 && hasRate(frame, deed))) return null
  if (subject.head === 'council' || subject.head === 'authority') return null
  if (deed >= 0) {
    const d = frame.predicates[deed] as Predicate
    if (['discuss', 'consider', 'review', 'look', 'scrutinise', 'examine'].includes(d.lemma)) {
      return governor && agrees.has(governor.lemma) ? make(frame, deed, { rule: 'undertaking.would-like-to-discuss', words: 'they agreed what they would like to discuss', kind: 'work-programme', firmness: 2 }, i) : null
    }
    if (['see', 'receive', 'have'].includes(d.lemma) && objectNouns(frame, d.to).some((n) => informationNouns.has(n))) {
      return make(frame, deed, { rule: 'undertaking.would-like', words: 'the members would like it', kind: 'report-back', firmness: 1 }, i)
    }
    return null
  }
  return objectNouns(frame, p.to).some((n) => reportNouns.has(n) || asked.has(n)) ? make(frame, i, { rule: 'undertaking.would-like', words: 'the members would like it', kind: 'report-back', firmness: 1 }) : null
}

const asked = new Set(['briefing', 'briefings', 'information', 'figures', 'data', 'breakdown'])

/** True where a deed is to be met by a time or again and again. */
function hasRate(frame: Frame, deed: number): boolean {
  const d = frame.predicates[deed]
  return d !== undefined && duePhrases(frame.scan, d.to, clauseEnd(frame, deed)).some((hit) => hit.due.type !== 'none')
}

/** "sought, and was promised, a breakdown": somebody bound himself to it. */
export function wasPromised(frame: Frame, i: number): Duty | null {
  const p = frame.predicates[i] as Predicate
  const at = wordOf(frame, p.to) === ',' ? p.to + 1 : p.to
  if (!p.passive || p.mood !== 'past' || (p.lemma !== 'promise' && p.lemma !== 'guarantee') || !objectNouns(frame, at).some((noun) => informationNouns.has(noun))) return null
  const subject = subjectOf(frame, i)
  if (!subject || !(isReceiver(subject) || subject.sort === 'person')) return null
  return make(frame, i, { rule: 'undertaking.was-promised', words: 'it was promised', kind: 'provide-information', owner: agentAfter(frame, at, frame.to), firmness: 2 })
}
