/** What was wished, suggested or meant rather than promised: worth asking about where it names the deed and who is to do it. */
import type { Predicate } from '../../grammar/predicate'
import { duePhrases } from '../../due/phrases'
import { agentAfter } from '../../duty/owner'
import { kindOf, objectNouns, toBody } from '../../duty/kind'
import { informationNouns, modals } from '../../lexicon/words'
import { nothingOwed } from '../nothing-owed'
import type { Duty, Frame } from '../frame'
import { clauseEnd, hasWord, infinitiveOf, subjectOf, wordOf } from '../frame'
import { isReceiver } from '../people'
import { communicates } from './communicates'
import { deedOf, isConduct, isSomebody, isState } from './conduct'
import { doerOf } from './first-names'
import { hasDueWord, isDated, lastOfRow, make } from './make'

const suggests = new Set(['suggest', 'feel', 'recommend'])
const told = new Set<Duty['kind']>(['report-back', 'provide-information', 'circulate', 'write', 'raise', 'investigate', 'work-programme', 'respond'])

/** "It was felt that the Clerk should chase it", "The Chair suggested that a letter be written". */
export function suggested(frame: Frame, i: number): Duty | null {
  const p = frame.predicates[i] as Predicate
  const g = frame.predicates[p.governor]
  if (p.link !== 'that' || !g || g.negative || g.mood !== 'past' || !suggests.has(g.lemma) || !((p.modal === 'should' && p.mood === 'modal') || p.mood === 'subjunctive') || p.negative || hasWord(frame, p.subjectFrom, p.subjectTo, modals)) return null
  const said = g.passive ? null : subjectOf(frame, p.governor)
  if (!g.passive && (!said || said.sort === 'outsider' || ['some', 'one', 'other', 'several'].includes(wordOf(frame, g.subjectFrom)))) return null
  const rule = { rule: 'undertaking.suggested', words: `“${wordOf(frame, g.verb)} that”`, firmness: 1 as const }
  if (p.passive) {
    const kind = kindOf(frame, i)
    // What nobody in particular suggests of nobody in particular waits for assent.
    return said && (isReceiver(said) || /^chair/.test(said.head)) && kind && told.has(kind) && p.mood === 'subjunctive' ? make(frame, i, { ...rule, kind, owner: agentAfter(frame, p.to, clauseEnd(frame, i)) }, p.governor) : null
  }
  const subject = doerOf(frame, i)
  const kind = deedOf(frame, i)
  if (!subject || !kind || subject.sort === 'pronoun' || !(isSomebody(subject) || subject.head === 'officers') || (kind === 'implement' && isConduct(p.lemma)) || nothingOwed(frame, i, subject)) return null
  const last = lastOfRow(frame, i)
  return make(frame, last, { ...rule, kind: kindOf(frame, last) ?? kind, owner: subject }, p.governor)
}

const means = new Set(['intend', 'hope', 'plan', 'aim', 'expect'])

/** "He intended to bring a draft to the next meeting", "it is hoped to report in September": told with when or to whom. */
export function intends(frame: Frame, i: number): Duty | null {
  const p = frame.predicates[i] as Predicate
  if (!means.has(p.lemma) || p.negative || !(p.mood === 'past' || p.mood === 'present' || p.mood === 'progressive')) return null
  const deed = infinitiveOf(frame, i)
  const d = frame.predicates[deed]
  const it = p.passive && wordOf(frame, p.subjectTo - 1) === 'it'
  const subject = it ? null : doerOf(frame, i)
  if (!d || d.passive || d.negative || !(it || (!p.passive && subject && isSomebody(subject) && subject.head !== 'body'))) return null
  // What somebody hopes to have done by a day, whatever it is; what is only expected is foretold.
  const byDay = !it && p.lemma !== 'expect' && !isState(d.lemma) && deedOf(frame, deed) !== null && duePhrases(frame.scan, d.to, frame.to).some((hit) => hit.due.type === 'date' || (hit.due.type === 'range' && kindOf(frame, deed) === 'arrange'))
  if (!byDay && (!communicates.has(d.lemma) || !(hasDueWord(frame, d.to) || toBody(frame, d.to, clauseEnd(frame, deed))))) return null
  return make(frame, deed, { ...(byDay ? { dueTo: frame.to } : {}), rule: 'undertaking.intends', words: `“${wordOf(frame, p.verb)} to” do it`, owner: subject, firmness: 1 }, i)
}

/** "It was intended that a report would be put to the August meeting": meant, and told with its meeting or day. */
export function meantThat(frame: Frame, i: number): Duty | null {
  const p = frame.predicates[i] as Predicate
  const g = frame.predicates[p.governor]
  if (!g || p.link !== 'that' || p.negative || g.negative || !means.has(g.lemma) || g.lemma === 'hope' || p.modal === 'could' || p.modal === 'might') return null
  const own = kindOf(frame, i)
  const kind = own === 'implement' && p.passive ? 'report-back' : own
  const end = clauseEnd(frame, i)
  if (!kind || !told.has(kind) || !isDated(frame, p.to, end) || !(p.passive ? hasWord(frame, p.subjectFrom, p.subjectTo, informationNouns) : isSomebody(doerOf(frame, i) ?? nobody))) return null
  return make(frame, i, { rule: 'undertaking.intends', words: 'it was meant to be done', kind, owner: p.passive ? agentAfter(frame, p.to, end) : doerOf(frame, i), firmness: 1 }, p.governor)
}

const nobody = { from: 0, to: 0, sort: 'group', head: '' } as const

const kindly = new Set(['grateful', 'helpful', 'useful', 'good', 'obliged', 'appreciated', 'glad', 'best', 'better'])

/** "We would be obliged if the Office could let us have the keys": asked of whoever is named, or of nobody. */
export function obligedIf(frame: Frame, i: number): Duty | null {
  const p = frame.predicates[i] as Predicate
  const q = frame.predicates[i + 1]
  if (p.modal !== 'would' || p.negative || !kindly.has(wordOf(frame, p.passive ? p.verb : p.to)) || q?.link !== 'subordinate' || q.marker !== 'if' || !['could', 'would', 'might', 'can'].includes(q.modal) || q.negative) return null
  const owner = q.passive ? agentAfter(frame, q.to, clauseEnd(frame, i + 1)) : doerOf(frame, i + 1)
  const kind = q.passive ? kindOf(frame, i + 1) : deedOf(frame, i + 1)
  if (!kind || (!q.passive && (!owner || owner.sort === 'outsider' || owner.sort === 'pronoun')) || nothingOwed(frame, i + 1, owner)) return null
  return make(frame, i + 1, { rule: 'undertaking.would-like', words: 'the members would like it', owner, kind, firmness: 1, dueTo: frame.to }, i)
}

const eager = new Set(['keen', 'eager', 'anxious'])

/** "looked forward to receiving the case in December": what they are to be given, told with its day. */
export function looksForward(frame: Frame, i: number): Duty | null {
  const p = frame.predicates[i] as Predicate
  if (p.lemma !== 'look' || p.passive || wordOf(frame, p.to) !== 'forward' || wordOf(frame, p.to + 1) !== 'to' || !['receiving', 'seeing', 'having', 'hearing'].includes(wordOf(frame, p.to + 2))) return null
  const subject = subjectOf(frame, i)
  if (!subject || !isReceiver(subject) || !isDated(frame, p.to + 2, frame.to) || !objectNouns(frame, p.to + 3).some((noun) => informationNouns.has(noun))) return null
  return make(frame, i, { rule: 'undertaking.would-like', words: 'the members would like it', kind: 'report-back', owner: agentAfter(frame, p.to + 2, frame.to, ['from']), firmness: 1, dueTo: frame.to })
}

/** "The Committee wished to see the figures", "The Chair was keen to see the plan in the autumn": what they are to be given. */
export function wishesToSee(frame: Frame, i: number): Duty | null {
  const p = frame.predicates[i] as Predicate
  const wishes = (p.lemma === 'wish' || p.lemma === 'want' || p.lemma === 'like') && !p.passive
  if (p.negative || !((wishes && p.mood === 'past') || (wishes && p.modal === 'would') || (p.lemma === 'be' && p.mood === 'past'))) return null
  const deed = infinitiveOf(frame, i)
  const d = frame.predicates[deed]
  if (d?.passive && p.lemma === 'be' && eager.has(wordOf(frame, p.to)) && wordOf(frame, p.to + 1) === 'for') return keenFor(frame, i, deed)
  if (!d || d.passive || !['see', 'receive', 'have', 'review'].includes(d.lemma) || (p.lemma === 'be' && !eager.has(wordOf(frame, d.from - 1)))) return null
  const subject = subjectOf(frame, i)
  if (!subject || subject.sort === 'outsider' || (subject.sort === 'pronoun' && p.governor < 0) || wordOf(frame, p.subjectFrom) === 'as') return null
  if (!objectNouns(frame, d.to).slice(0, 5).some((noun) => informationNouns.has(noun)) || !(isReceiver(subject) || isDated(frame, d.to, clauseEnd(frame, deed)))) return null
  return make(frame, deed, { rule: 'undertaking.would-like', words: 'the members would like it', kind: 'report-back', firmness: 1 }, i)
}

/** "Members were keen for the pilot to be revisited in May": wished for by a time. */
function keenFor(frame: Frame, i: number, deed: number): Duty | null {
  const d = frame.predicates[deed] as Predicate
  const subject = subjectOf(frame, i)
  const kind = kindOf(frame, deed)
  if (!subject || subject.sort === 'outsider' || !(isReceiver(subject) || isSomebody(subject)) || !(hasDueWord(frame, d.to) || (kind !== null && told.has(kind)))) return null
  return make(frame, deed, { rule: 'undertaking.would-like', words: 'the members would like it', kind: kind ?? 'work-programme', owner: agentAfter(frame, d.to, clauseEnd(frame, deed)), firmness: 1 }, i)
}
