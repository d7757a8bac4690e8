/** Binding oneself: "agreed to", "undertook to", "took an action to", "it was agreed to". */
import { actorIn } from '../../grammar/actors'
import { agentAfter } from '../../duty/owner'
import { headNouns, kindOf, objectNouns } from '../../duty/kind'
import type { Predicate } from '../../grammar/predicate'
import { outsiders } from '../../lexicon/actors'
import { commit, taskKind } from '../../lexicon/verbs'
import { informationNouns, recipientWords } from '../../lexicon/words'
import { forWhom } from '../decision-shape'
import { nilKind } from '../decision-words'
import { nothingOwed } from '../nothing-owed'
import type { Duty, Frame } from '../frame'
import { infinitiveOf, subjectOf, wordOf } from '../frame'
import { isReceiver } from '../people'
import { deedOf, isSomebody, isState } from './conduct'
import { hadDone } from './causative'
import { doerOf } from './first-names'
import { hasDueWord, isDated, lastOfRow, make } from './make'
import { communicates } from './communicates'
import { givesElsewhere } from './weighing'

/** "agreed to circulate", "undertook to check", "offered to arrange", "agreed that ...". */
export function commitment(frame: Frame, i: number, used: Set<number>): Duty | null {
  const p = frame.predicates[i] as Predicate
  // "rules for people to meet or commit to meeting": an aim, and no word given.
  if (p.mood === 'infinitive' && p.link !== 'root' && (frame.tokens[p.from - 1]?.word === 'or')) return null
  const deed = infinitiveOf(frame, i)
  const subject = doerOf(frame, i)
  if (deed >= 0 && (frame.predicates[deed]?.from ?? 0) - p.to <= 12) {
    const d = frame.predicates[deed] as Predicate
    used.add(deed)
    if (d.negative || d.lemma === 'vary' || (d.lemma === 'have' && wordOf(frame, d.to) === 'their')) return null
    const told = instructed(frame, deed, i)
    if (told) return told
    const meant = d.lemma === 'do' ? askedBefore(frame, i) : -1
    if (meant >= 0 && subject) return make(frame, meant, { rule: 'undertaking.agreed-to-do-so', words: `“${wordOf(frame, p.verb)} to do so”`, owner: subject.sort === 'outsider' ? null : subject, dueTo: frame.to }, i)
    const whom = p.lemma === 'agree' ? forWhom(frame, d) : null
    const kind = whom ? deedOf(frame, deed) : kindOf(frame, deed)
    const last = lastOfRow(frame, deed)
    if (!(kind ?? kindOf(frame, last)) && p.lemma === 'agree' && !(subject && isSomebody(subject) && (deedOf(frame, deed) ?? takesForward(frame, d)))) return null
    if (nothingOwed(frame, deed, subject) || (last === deed && isState(d.lemma) && !taskKind(d.lemma))) return null
    if (subject === null && p.lemma === 'agree' && p.subjectTo > p.subjectFrom && !isGroupAgreed(frame, p)) return null
    if (subject === null && p.subjectTo > p.subjectFrom && headNouns(frame, p.subjectFrom, p.subjectTo).some((noun) => outsiders.has(noun))) return null
    const owner = whom ?? (subject && subject.sort !== 'pronoun' && !(isReceiver(subject) && p.lemma === 'agree' && !ofTheirOwn(frame, d)) ? subject : subject?.sort === 'pronoun' ? subject : null)
    return make(frame, last, { rule: `undertaking.${p.lemma}-to`, words: `“${wordOf(frame, p.verb)} to”`, owner, kind: kindOf(frame, last) ?? kind ?? 'implement' }, i)
  }
  if (p.lemma === 'undertake' || p.lemma === 'promise' || p.lemma === 'commit' || p.lemma === 'volunteer') {
    const object = objectNouns(frame, p.to)
    if (p.lemma === 'promise' && object.some((n) => informationNouns.has(n)) && subject) {
      return make(frame, i, { rule: 'undertaking.promise', words: '“promised”', owner: subject, kind: 'provide-information', dueTo: frame.to })
    }
  }
  return null
}

const outward = new Set<Duty['kind']>(['write', 'raise', 'circulate', 'provide-information', 'report-back', 'arrange', 'respond'])

/** "The Chairman proposed to write to her": what somebody would do himself. */
export function proposesOwn(frame: Frame, i: number): boolean {
  const deed = infinitiveOf(frame, i)
  const subject = deed >= 0 ? subjectOf(frame, i) : null
  return subject !== null && isSomebody(subject) && frame.predicates[deed]?.from === frame.predicates[i]?.to && outward.has(kindOf(frame, deed) ?? 'implement')
}

const instructs = new Set(['authorise', 'authorize', 'instruct', 'direct', 'task', 'empower', 'depute'])

/** "agreed to authorise the Clerk to write": what is owed is what the Clerk is told to do. */
function instructed(frame: Frame, deed: number, i: number): Duty | null {
  const d = frame.predicates[deed] as Predicate
  if (!instructs.has(d.lemma) || d.passive) return null
  const inner = infinitiveOf(frame, deed)
  const e = frame.predicates[inner]
  const owner = e && !e.negative ? actorIn(frame.tokens, d.to, e.from) : null
  if (!owner || owner.sort === 'outsider' || owner.sort === 'pronoun' || nothingOwed(frame, inner, owner)) return null
  const last = lastOfRow(frame, inner)
  return make(frame, last, { rule: 'undertaking.agreed-that', words: 'it was agreed', owner, kind: kindOf(frame, last) ?? deedOf(frame, inner) ?? 'implement' }, i)
}

/** "agreed to carry this forward" */
const takesForward = (frame: Frame, d: Predicate): Duty['kind'] | null => (d.lemma === 'carry' && [d.to, d.to + 1, d.to + 2].some((at) => wordOf(frame, at) === 'forward') ? 'implement' : null)

/** What people do themselves, as against what a body has done. */
const inPerson = new Set(['visit', 'attend', 'read', 'complete', 'sign', 'observe', 'shadow', 'walk', 'tour', 'volunteer', 'bake', 'bring', 'wear', 'enrol'])

/** "Members agreed to let her have their comments": what is theirs they send themselves. */
function ofTheirOwn(frame: Frame, d: Predicate): boolean {
  if (inPerson.has(d.lemma) || givesElsewhere(frame, d)) return true
  for (let i = d.to; i < Math.min(frame.to, d.to + 5); i += 1) if (wordOf(frame, i) === 'their') return communicates.has(d.lemma) || d.lemma === 'let'
  return false
}

/** "..., which the Engineer agreed to do": the deed that "which" means. */
export function relativeAssent(frame: Frame, i: number): Duty | null {
  const p = frame.predicates[i] as Predicate
  if (p.marker !== 'which' || p.mood === 'past-perfect') return null
  const deed = frame.predicates[infinitiveOf(frame, i)]
  const willing = p.lemma === 'be' && ['content', 'happy', 'willing', 'glad', 'pleased', 'prepared'].includes(wordOf(frame, p.to))
  const owner = subjectOf(frame, i)
  if (!deed || deed.negative || !owner || !(willing || commit.has(p.lemma))) return null
  const own = infinitiveOf(frame, i)
  if (deed.lemma !== 'do') return kindOf(frame, own) ? make(frame, own, { rule: `undertaking.${p.lemma}-to`, words: `“${wordOf(frame, p.verb)} to”`, owner, firmness: 2 }, i) : null
  const meant = askedBefore(frame, i)
  return meant < 0 ? null : make(frame, meant, { rule: 'undertaking.agreed-to-do-so', words: 'it was asked for, and somebody agreed to do it', owner, dueTo: frame.to, firmness: 2 }, i)
}

/** "ought to be taken up with the club, Mr Hill agreeing to do so": the deed that "so" means, or -1. */
function askedBefore(frame: Frame, i: number): number {
  for (let k = i - 1; k >= 0 && k > i - 5; k -= 1) if (kindOf(frame, k) && frame.predicates[k]?.mood !== 'past-perfect') return k
  return -1
}

function isGroupAgreed(frame: Frame, p: Predicate): boolean {
  return recipientWords.has(wordOf(frame, p.subjectTo - 1))
}

/** "it was agreed to invite the provider". */
export function agreedTo(frame: Frame, i: number): Duty | null {
  const p = frame.predicates[i] as Predicate
  const deed = infinitiveOf(frame, i)
  const d = frame.predicates[deed]
  if (!d || !isIt(frame, p)) return null
  const told = instructed(frame, deed, i)
  if (told) return told
  if (d.negative || nothingOwed(frame, deed, null) || (isState(d.lemma) && !taskKind(d.lemma))) return null
  const had = d.lemma === 'have' ? hadDone(frame, deed) : null
  if (had) return make(frame, deed, { rule: 'undertaking.it-was-agreed-to', words: '“it was agreed to” have it done', owner: had.actor, kind: had.kind }, i)
  // "to have a draft to look at at the next meeting": somebody brings it.
  if (!d.passive && ['have', 'see', 'receive'].includes(d.lemma) && isDated(frame, d.to, frame.to) && objectNouns(frame, d.to).slice(0, 3).some((noun) => informationNouns.has(noun) || noun === 'draft')) return make(frame, deed, { rule: 'undertaking.it-was-agreed-to', words: '“it was agreed to” have it', kind: 'report-back', firmness: 2, dueTo: frame.to }, i)
  // "to meet at 3.15 pm this winter"
  if (d.lemma === 'meet' && !d.passive && wordOf(frame, d.to) === 'at' && /^\d/.test(wordOf(frame, d.to + 1))) return null
  const kind = kindOf(frame, deed) ?? (d.lemma === 'go' && wordOf(frame, d.to) === 'ahead' ? 'implement' : null)
  if (!kind || d.lemma === 'vary' || d.lemma === 'change') return null
  if (!d.passive && kind === 'implement' && !hasDueWord(frame, d.to) && (goesOn.has(d.lemma) || nilKind(frame, d, objectNouns(frame, d.to)))) return null
  const last = lastOfRow(frame, deed)
  return make(frame, last, { rule: 'undertaking.it-was-agreed-to', words: '“it was agreed to”', owner: d.passive ? agentAfter(frame, d.to, frame.to) : wordOf(frame, p.to) === 'for' ? actorIn(frame.tokens, p.to + 1, d.from) : null, kind: kindOf(frame, last) ?? kind }, i)
}

/** "A commitment was made to hold a further session": by nobody in particular. */
export function wasCommitted(frame: Frame, i: number): Duty | null {
  const p = frame.predicates[i] as Predicate
  const deed = p.passive && !p.negative && p.lemma === 'commit' ? infinitiveOf(frame, i) : -1
  const d = frame.predicates[deed]
  const kind = d && !d.passive && !d.negative ? deedOf(frame, deed) : null
  if (!d || !kind || nothingOwed(frame, deed, null)) return null
  return make(frame, lastOfRow(frame, deed), { rule: 'undertaking.commit-to', words: 'a commitment was made to do it', owner: agentAfter(frame, p.to, d.from), kind, firmness: p.mood === 'past' ? 2 : 1 }, i)
}

/** How the meeting goes on, and what only says how a thing is to be seen. */
const goesOn = new Set(['proceed', 'take', 'make', 'keep', 'use', 'start', 'begin', 'open', 'close', 'move', 'set', 'hear', 'put', 'allow', 'become', 'agree', 'accept', 'support', 'help', 'continue', 'deal', 'determine', 'acknowledge', 'close', 'extend'])

function isIt(frame: Frame, p: Predicate): boolean {
  for (let i = p.subjectFrom; i < p.subjectTo; i += 1) if (['it', 'action', 'actions'].includes(wordOf(frame, i))) return true
  return p.subjectTo <= p.subjectFrom
}

/** "took an action to share the dashboard". */
export function tookAction(frame: Frame, i: number): Duty | null {
  const p = frame.predicates[i] as Predicate
  const deed = i + 1
  const d = frame.predicates[deed]
  const taker = subjectOf(frame, i)
  if (p.mood === 'past' && kindOf(frame, i) === 'investigate' && taker && (taker.sort === 'person' || taker.sort === 'post' || taker.sort === 'initials')) {
    return make(frame, i, { rule: 'undertaking.took-away', words: '“took away”', owner: taker, kind: 'investigate' })
  }
  const upon = wordOf(frame, p.to) === 'it' && (wordOf(frame, p.to + 1) === 'upon' || wordOf(frame, p.to + 1) === 'on')
  if (upon && d && d.governor === i && !d.passive && !d.negative && taker && isSomebody(taker) && deedOf(frame, deed) && !nothingOwed(frame, deed, taker)) return make(frame, lastOfRow(frame, deed), { rule: 'undertaking.took-action', words: '“took it upon” oneself', owner: taker, kind: kindOf(frame, lastOfRow(frame, deed)) ?? 'implement', firmness: 2 }, i)
  if (!d || d.link !== 'purpose' || d.governor !== i || d.marker !== 'action' || d.passive) return null
  const owner = subjectOf(frame, i)
  if (!owner || owner.sort === 'outsider') return null
  const last = lastOfRow(frame, deed)
  return make(frame, last, { rule: 'undertaking.took-action', words: '“took an action to”', owner, kind: kindOf(frame, last) ?? kindOf(frame, deed) ?? 'implement' }, i)
}
