/** What somebody is ready, able or bound to do: "would be happy to", "should be able to", "this should be followed up". */
import type { Predicate } from '../../grammar/predicate'
import { agentAfter } from '../../duty/owner'
import { kindOf, toBody } from '../../duty/kind'
import { reportNouns } from '../../lexicon/words'
import type { Duty, Frame } from '../frame'
import { clauseEnd, subjectOf, wordOf } from '../frame'
import { isReceiver } from '../people'
import { communicates } from './communicates'
import { isSomebody } from './conduct'
import { allNouns, hasDueWord, isDated, make } from './make'

/** "should be able to give it to the Panel in January": as good as promised, where it says when. */
export function ableTo(frame: Frame, i: number): Duty | null {
  const p = frame.predicates[i] as Predicate
  const word = wordOf(frame, p.to)
  if (p.lemma !== 'be' || p.negative || (word !== 'able' && word !== 'ready')) return null
  const deed = i + 1
  const d = frame.predicates[deed]
  if (!d || d.governor !== i || d.link !== 'to') return null
  const owner = subjectOf(frame, i)
  // "The Group would be ready to present it back to Members at the next meeting"
  if (!owner || !(isSomebody(owner) || (word === 'ready' && owner.sort !== 'outsider' && toBody(frame, d.to, frame.to))) || !communicates.has(d.lemma) || !hasDueWord(frame, d.to)) return null
  return make(frame, deed, { rule: 'undertaking.able-to', words: `“${word} to” do it by then`, owner, firmness: 1 }, i)
}

/** "Members should return their forms by 23 October": asked of those who are to send or tell something by a day. */
export function shouldBy(frame: Frame, i: number): Duty | null {
  const p = frame.predicates[i] as Predicate
  if (p.modal !== 'should' || p.link !== 'root' || p.passive || p.negative || !communicates.has(p.lemma)) return null
  let limit = false
  for (let k = p.to; k < clauseEnd(frame, i); k += 1) limit ||= ['by', 'before'].includes(wordOf(frame, k)) && (/^\d/.test(wordOf(frame, k + 1)) || frame.tokens[k + 1]?.capital === true || wordOf(frame, k + 2) === 'end')
  const owner = limit ? subjectOf(frame, i) : null
  if (!owner || owner.sort === 'outsider' || owner.sort === 'body') return null
  return make(frame, i, { rule: 'undertaking.should-by', words: '“should” do it by a day', owner, firmness: 2 })
}

export const pointing = new Set(['this', 'it', 'these', 'that', 'they'])
const pursues = new Set(['follow', 'chase', 'clarify', 'check', 'pursue', 'investigate', 'raise', 'escalate', 'rectify', 'correct', 'resolve', 'explore', 'circulate', 'report'])

/** "... and this should be followed up": what was noted is to be taken up by somebody. */
export function shouldBeTaken(frame: Frame, i: number): Duty | null {
  const p = frame.predicates[i] as Predicate
  if (!(p.modal === 'should' || p.mood === 'need') || p.modal === 'needed' || !p.passive || p.negative || !pursues.has(p.lemma) || p.subjectTo - p.subjectFrom > 2 || !(pointing.has(wordOf(frame, p.subjectTo - 1)) || pointing.has(wordOf(frame, p.subjectFrom)))) return null
  return make(frame, i, { rule: 'undertaking.should-be-taken-up', words: '“this should be” taken up', owner: agentAfter(frame, p.to, clauseEnd(frame, i)), kind: kindOf(frame, i) ?? 'raise', firmness: 1 })
}

/** "A report should come forward to the next meeting": what is to come before them, told with its meeting. */
export function shouldCome(frame: Frame, i: number): Duty | null {
  const p = frame.predicates[i] as Predicate
  if (p.modal !== 'should' || p.negative || p.link !== 'root' || !['come', 'return', 'revert', 'go'].includes(p.lemma) || !allNouns(frame, p).some((noun) => reportNouns.has(noun)) || !isDated(frame, p.to, clauseEnd(frame, i))) return null
  return make(frame, i, { rule: 'undertaking.would-come', words: 'what is to come is brought by somebody', owner: agentAfter(frame, p.to, clauseEnd(frame, i), ['from', 'by']), kind: 'report-back', firmness: 1 })
}

/** Words that offer, and those that only do so where somebody "would be": "was pleased to" tells news. */
const ready = new Set(['happy', 'willing', 'content', 'prepared'])
const readyIf = new Set(['pleased', 'glad', 'delighted', 'keen'])
/** What one is happy to do without owing it. */
const civil = new Set(['report', 'note', 'see', 'hear', 'say', 'confirm', 'inform', 'announce', 'support', 'accept', 'agree', 'welcome', 'leave', 'endorse', 'recommend', 'be'])

/** "would be happy to arrange a visit", "was content to send the timetable": an offer. */
export function happyTo(frame: Frame, i: number): Duty | null {
  const p = frame.predicates[i] as Predicate
  const past = p.mood === 'past'
  if (p.negative || !(p.lemma === 'be' || (p.passive && (p.modal !== '' || p.lemma === 'prepare')))) return null
  const deed = i + 1
  const d = frame.predicates[deed]
  if (!d || d.governor !== i || d.link !== 'to') return null
  const word = [wordOf(frame, d.from - 1), wordOf(frame, p.to)].find((one) => ready.has(one) || (!past && readyIf.has(one)))
  if (word === undefined || wordOf(frame, p.to + 1) === 'for' || (past && civil.has(d.lemma))) return null
  const owner = subjectOf(frame, i)
  const kind = kindOf(frame, deed)
  if (!owner || owner.sort === 'outsider' || isReceiver(owner) || !kind || (kind === 'implement' && d.lemma !== 'put')) return null
  return make(frame, deed, { rule: 'undertaking.happy-to', words: `“${word} to” is an offer`, owner, kind, firmness: 2 }, i)
}
