/** Things that are requested: "requested a breakdown", "asked for the inclusion of flooding". */
import type { Actor } from '../../grammar/actors'
import type { Predicate } from '../../grammar/predicate'
import { agentAfter } from '../../duty/owner'
import { headNouns, objectNouns } from '../../duty/kind'
import { informationNouns } from '../../lexicon/words'
import { requestedKind } from '../decision-duty'
import type { Duty, Frame } from '../frame'
import { askedFor, clauseEnd, thatOf, wordOf } from '../frame'
import { isReceiver } from '../people'
import { hasDueWord, isDated, make } from './make'
import { communicates } from './communicates'
import { isHadAtOnce } from './no-task'

/** "asked for a breakdown, which had been sent round": had since. */
function sentSince(frame: Frame, i: number): boolean {
  const next = frame.predicates[i + 1]
  return next?.link === 'relative' && next.passive && next.mood === 'past-perfect' && communicates.has(next.lemma)
}

/** What is arranged rather than sent. */
const sessions = new Set(['briefing', 'workshop', 'seminar', 'session', 'demonstration', 'visit', 'tour', 'training', 'hearing', 'meeting'])

/** "requested a breakdown", "asked the Clerk for a list": a thing, unless it was had at once. */
export function requestedThing(frame: Frame, i: number, subject: Actor | null): Duty | null {
  const p = frame.predicates[i] as Predicate
  if (thatOf(frame, i).length > 0 || sentSince(frame, i)) return null
  const whom = askedFor(frame, p)
  const at = whom ? whom.to + 1 : wordOf(frame, p.to) === 'for' ? p.to + 1 : p.to
  if (p.lemma !== 'request' && !whom && wordOf(frame, p.to) !== 'for') return null
  // "asked the Committee for any comments": those who sit there, there and then.
  if (whom && isReceiver(whom) && wordOf(frame, at) === 'any') return null
  const nouns = objectNouns(frame, at)
  const any = (p.lemma === 'request' || (subject !== null && doings.has(wordOf(frame, wordOf(frame, at) === 'the' ? at + 1 : at)))) && !whom && asksForIt(frame, p, subject, nouns) ? { rule: 'undertaking.requested-thing', words: p.lemma === 'request' ? '“requested”' : '“asked for”', kind: nouns.some((n) => informationNouns.has(n)) ? 'provide-information' as const : 'implement' as const, owner: agentAfter(frame, at, frame.to, ['from']), firmness: 1 as const } : null
  if (!nouns.some((n) => (informationNouns.has(n) || sessions.has(n)) && n !== 'clarification' && n !== 'explanation' && n !== 'advice' && n !== 'position' && n !== 'confirmation' && n !== 'comments' && n !== 'evidence')) return any && make(frame, i, any)
  const future = nouns.includes('further') || nouns.includes('report') || nouns.includes('breakdown') || nouns.includes('note') || nouns.includes('copy') || nouns.some((n) => sessions.has(n)) || hasDueWord(frame, at)
  if (!future) return any && make(frame, i, any)
  return make(frame, i, { rule: 'undertaking.requested-thing', words: '“requested”', kind: nouns.some((n) => sessions.has(n)) ? 'arrange' : requestedKind(nouns), owner: whom ?? agentAfter(frame, at, frame.to, ['from']), firmness: hasDueWord(frame, at) ? 2 : 1 })
}

/** "An update would be requested for the June meeting": somebody is to ask for it. */
export function toBeRequested(frame: Frame, i: number): Duty | null {
  const p = frame.predicates[i] as Predicate
  if (p.negative || !headNouns(frame, p.subjectFrom, p.subjectTo).some((noun) => informationNouns.has(noun) || sessions.has(noun))) return null
  return make(frame, i, { rule: 'undertaking.would-be', words: `“${p.modal} be requested”`, kind: 'raise', owner: agentAfter(frame, p.to, clauseEnd(frame, i)), firmness: isDated(frame, p.to, frame.to) ? 2 : 1 })
}

/** "Further updates on the plan were requested", "costings have been requested for the June meeting". */
export function wasRequested(frame: Frame, i: number): Duty | null {
  const p = frame.predicates[i] as Predicate
  const nouns = headNouns(frame, p.subjectFrom, p.subjectTo)
  const dated = isDated(frame, p.to, frame.to)
  if (p.link !== 'root' || !(p.mood === 'past' || (p.mood === 'perfect' && dated)) || !nouns.some((n) => informationNouns.has(n) || sessions.has(n)) || isHadAtOnce(nouns) || nouns.includes('no')) return null
  return make(frame, i, { rule: 'undertaking.requested-thing', words: '“requested”', kind: nouns.some((n) => sessions.has(n)) ? 'arrange' : requestedKind(nouns), owner: agentAfter(frame, p.to, frame.predicates[i + 1]?.from ?? frame.to, ['from']), firmness: dated ? 2 : 1, dueTo: frame.to })
}

/** "asked for the inclusion of flooding": nouns that say what somebody has to do. */
export const doings: ReadonlySet<string> = new Set(['inclusion', 'addition', 'insertion', 'removal', 'deletion', 'circulation', 'provision', 'publication', 'preparation', 'installation', 'replacement', 'completion', 'sight', 'submission', 'production', 'creation'])

/** "requested a plan of the drains", "requested sight of the lease": whatever it is, unless it was had at once. */
function asksForIt(frame: Frame, p: Predicate, subject: Actor | null, nouns: readonly string[]): boolean {
  return subject !== null && (isReceiver(subject) || subject.sort === 'person' || subject.sort === 'post') && nouns.length > 0 && (nouns.slice(0, 2).some((noun) => doings.has(noun)) || !isHadAtOnce(nouns.slice(0, 6))) && wordOf(frame, p.to) !== 'that'
}
