/** Weaker ways of promising: that somebody will weigh or settle it, that it can be sent by then, what was meant. */
import type { Predicate } from '../../grammar/predicate'
import { actorIn } from '../../grammar/actors'
import { agentAfter } from '../../duty/owner'
import { objectNouns, toBody } from '../../duty/kind'
import { informationNouns, reportNouns } from '../../lexicon/words'
import type { Duty, Frame } from '../frame'
import { clauseEnd, hasWord, subjectOf, wordOf } from '../frame'
import { isReceiver } from '../people'
import { communicates } from './communicates'
import { isSomebody } from './conduct'
import { doerOf } from './first-names'
import { allNouns, hasDueWord, isDated, make } from './make'

const weighing = new Map<string, Duty['kind']>([['consider', 'investigate'], ['reconsider', 'investigate'], ['think', 'investigate'], ['reflect', 'investigate'], ['decide', 'implement'], ['determine', 'implement']])
const pointing = new Set(['this', 'it', 'these', 'that', 'them', 'how', 'whether', 'what', 'if', 'which', 'when', 'who'])
const matters = new Set(['matter', 'request', 'suggestion', 'point', 'idea', 'issue', 'question', 'proposal', 'offer', 'options', 'best', 'next'])
const little = new Set(['about', 'over', 'on', 'upon', 'of', 'the', 'his', 'her', 'their', 'further'])

/** "The Chair will consider this", "Mrs Voss would decide how to reply": one person's to weigh, as against what a body decides. */
export function weighs(frame: Frame, i: number): Duty | null {
  const p = frame.predicates[i] as Predicate
  const kind = weighing.get(p.lemma)
  const subject = kind && !p.passive && !p.negative ? subjectOf(frame, i) ?? doerOf(frame, i) : null
  if (!kind || !subject || !isSomebody(subject) || /^(?:minister|inspector|ombudsman|judge|coroner)$/.test(subject.head)) return null
  let at = p.to
  while (at < p.to + 3 && little.has(wordOf(frame, at))) at += 1
  const object = wordOf(frame, at)
  const next = frame.tokens[at + 1]
  // "would consider it an honour"
  const judges = object === 'it' && next?.isWord === true && ['a', 'an', 'to', 'as', 'of', 'more', 'best'].includes(next.word)
  if (judges || !(pointing.has(object) || matters.has(object)) || (p.lemma === 'think' && at === p.to)) return null
  return make(frame, i, { rule: 'undertaking.weighs', words: 'somebody is to weigh or settle it', owner: subject, kind, firmness: 1 })
}

/** "confirmed that these can be sent to the Panel in May": who says that it can be done by then answers for it. */
export function canBeSent(frame: Frame, i: number): Duty | null {
  const p = frame.predicates[i] as Predicate
  const g = frame.predicates[p.governor]
  if (p.passive && !p.negative && p.modal === 'could' && p.link === 'root' && communicates.has(p.lemma) && allNouns(frame, p).some((noun) => reportNouns.has(noun)) && isDated(frame, p.to, clauseEnd(frame, i))) return make(frame, i, { rule: 'undertaking.able-to', words: '“could” be done by then', owner: agentAfter(frame, p.to, clauseEnd(frame, i)), firmness: 1 }, i)
  if (!p.passive || p.negative || (p.modal !== 'can' && p.modal !== 'could') || p.link !== 'that' || !g || g.passive || g.mood !== 'past' || !communicates.has(p.lemma) || !isDated(frame, p.to, clauseEnd(frame, i))) return null
  const owner = subjectOf(frame, p.governor)
  if (!owner || !isSomebody(owner)) return null
  return make(frame, i, { rule: 'undertaking.able-to', words: '“can” be done by then', owner, firmness: 1 }, i)
}

/** "noted that she could provide a breakdown to the Panel": who says so offers it. */
export function couldGive(frame: Frame, i: number): Duty | null {
  const p = frame.predicates[i] as Predicate
  const g = frame.predicates[p.governor]
  if (p.passive || p.negative || (p.modal !== 'could' && p.modal !== 'can') || p.link !== 'that' || !g || g.passive || g.negative || g.mood !== 'past' || !sends.has(p.lemma)) return null
  const said = subjectOf(frame, p.governor)
  const subject = subjectOf(frame, i)
  if (!said || !isSomebody(said) || !subject || !(subject.sort === 'pronoun' && subject.head !== 'they') || !objectNouns(frame, p.to).some((noun) => informationNouns.has(noun))) return null
  return make(frame, i, { rule: 'undertaking.able-to', words: '“could” give it', owner: said.sort === 'pronoun' ? subject : said, firmness: 1 }, i)
}

const sends = new Set(['circulate', 'share', 'provide', 'send', 'bring', 'forward', 'email', 'e-mail', 'distribute', 'supply', 'pass', 'give', 'submit', 'present'])

const later = new Set(['later', 'soon', 'shortly'])

/** "There would be a report to the January meeting": somebody has to bring it. */
export function thereWillBe(frame: Frame, i: number): Duty | null {
  const p = frame.predicates[i] as Predicate
  if (p.lemma !== 'be' || p.passive || p.negative || (p.modal !== 'would' && p.modal !== 'will') || wordOf(frame, p.subjectTo - 1) !== 'there') return null
  const end = clauseEnd(frame, i)
  if (!objectNouns(frame, p.to).slice(0, 5).some((noun) => reportNouns.has(noun)) || !(isDated(frame, p.to, end) || hasWord(frame, p.subjectFrom, end, later))) return null
  return make(frame, i, { rule: 'undertaking.will-receive', words: 'the committee is to receive it, so somebody has to bring it', kind: 'report-back', owner: agentAfter(frame, p.to, end, ['from', 'by']), firmness: 2 })
}

const intentions = new Set(['intention', 'intent', 'plan', 'aim', 'hope'])

/** "The intention was to bring a report in May", "the plan is for the Ranger to report": what was meant, told with when or to whom. */
export function meant(frame: Frame, i: number): Duty | null {
  const p = frame.predicates[i] as Predicate
  const d = frame.predicates[i + 1]
  if (p.mood === 'be-to' && !p.passive && !p.negative && p.link === 'root' && p.subjectTo - p.subjectFrom <= 3 && intentions.has(wordOf(frame, p.subjectTo - 1)) && communicates.has(p.lemma) && (hasDueWord(frame, p.to) || toBody(frame, p.to, clauseEnd(frame, i)))) return make(frame, i, { rule: 'undertaking.intends', words: 'it was meant to be done', firmness: 1 })
  if (p.lemma !== 'be' || p.negative || p.passive || !(p.mood === 'past' || p.mood === 'present') || !d || d.passive || d.negative || d.governor !== i || (d.link !== 'to' && d.link !== 'purpose')) return null
  const noun = intentions.has(wordOf(frame, p.subjectTo - 1)) && p.subjectTo - p.subjectFrom <= 3
  const it = wordOf(frame, p.subjectTo - 1) === 'it' && intentions.has(wordOf(frame, d.from - 1))
  if (!noun && !it) return null
  if (!communicates.has(d.lemma) || !(hasDueWord(frame, d.to) || toBody(frame, d.to, clauseEnd(frame, i + 1)))) return null
  const owner = wordOf(frame, p.to) === 'for' ? actorIn(frame.tokens, p.to + 1, d.from) : null
  if (owner?.sort === 'outsider') return null
  return make(frame, i + 1, { rule: 'undertaking.intends', words: 'it was meant to be done', owner, firmness: 1 }, i)
}

/** "Members would provide the Warden with names": given to somebody who is not of the body. */
export function givesElsewhere(frame: Frame, p: Predicate): boolean {
  if (!communicates.has(p.lemma) && p.lemma !== 'give') return false
  const end = Math.min(frame.to, p.to + 24)
  for (let k = p.to + 1; k < Math.min(end, p.to + 14); k += 1) {
    if (!['with', 'a', 'any', 'their', 'some', 'the'].includes(wordOf(frame, k))) continue
    const actor = actorIn(frame.tokens, p.to, k)
    if (actor) return !isReceiver(actor) && actor.sort !== 'pronoun'
  }
  const to = agentAfter(frame, p.to, end, ['to'])
  return to !== null && !isReceiver(to) && to.sort !== 'outsider'
}
