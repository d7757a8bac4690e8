/** What stands around the deed of a decision: names in a list, who acts "as" something, what is to take place. */
import type { Actor } from '../grammar/actors'
import { actorIn } from '../grammar/actors'
import type { Predicate } from '../grammar/predicate'
import { duty } from './decision-duty'
import type { Frame, Statement } from './frame'
import { thatOf, wordOf } from './frame'

/** Whether the words before a second deed only go on with a list of names that belongs to the first. */
export function inList(frame: Frame, before: Statement, p: Predicate): boolean {
  const owner = before.duty?.owner
  if (owner && p.subjectFrom > owner.from && p.subjectFrom < owner.to) return true
  const verb = frame.predicates[before.duty?.deed ?? before.predicate]
  if (!verb) return false
  for (let i = verb.to; i < p.subjectFrom - 1 && i < verb.to + 4; i += 1) {
    if (['with', 'between'].includes(wordOf(frame, i))) return actorIn(frame.tokens, i + 1, p.subjectFrom - 1) !== null
  }
  return false
}

/** "authorises the Clerk as proper officer to": who stands before "as". */
export function actorAs(frame: Frame, from: number, to: number): Actor | null {
  for (let i = from + 1; i < to; i += 1) if (wordOf(frame, i) === 'as') return actorIn(frame.tokens, from, i)
  return null
}

/** "That a wider review take place in May": it is to be held. */
export function takesPlace(frame: Frame, i: number): Statement | null {
  const p = frame.predicates[i]
  if (!p || p.lemma !== 'take' || p.passive || p.negative || p.mood !== 'subjunctive' || wordOf(frame, p.to) !== 'place' || p.subjectTo <= p.subjectFrom) return null
  return { kind: 'agreed', predicate: i, duty: duty(frame, i, { rule: 'decision.passive', words: 'it is to take place', kind: 'arrange', firmness: 2, dueFrom: p.subjectFrom }) }
}

/** "approves the proposal to enact": what stands before the "to" is what they decide upon. */
export const approves: ReadonlySet<string> = new Set(['approve', 'endorse', 'adopt', 'support', 'accept', 'confirm', 'acknowledge'])

/** "It was resolved that", "was agreed to". */
export const settles: ReadonlySet<string> = new Set(['resolve', 'agree', 'decide', 'carry', 'settle', 'determine', 'order', 'vote'])
/** "Ann Ash proposed, and Bo Tait seconded, that ...": in a decision, what was carried. */
export const moves: ReadonlySet<string> = new Set(['propose', 'move', 'second', 'carry'])

/** "It was the Board's decision to have the roof priced": the infinitive behind says what was decided. */
export function isDecisionTo(frame: Frame, i: number): boolean {
  const p = frame.predicates[i]
  const d = frame.predicates[i + 1]
  return p !== undefined && d !== undefined && (d.link === 'purpose' || d.link === 'to') && d.governor === i && !d.passive && !d.negative && !['a', 'an', 'no'].includes(wordOf(frame, p.to)) && frame.tokens.slice(p.to, d.from).some(({ word }) => word === 'decision' || word === 'agreement' || word === 'consensus')
}

/** "were of one mind that", "was in agreement that": a body that decides by what it is. */
export function isAgreed(frame: Frame, p: Predicate): boolean {
  for (let k = p.to; k < p.to + 4; k += 1) if (['mind', 'agreement', 'agreed', 'unanimous'].includes(wordOf(frame, k))) return true
  return false
}

/** "RECOMMENDED that the report be noted", to nobody else: their own decision, where it is one that asks nothing. */
export function recommendedHere(frame: Frame, i: number, read: (frame: Frame, at: number, used: Set<number>) => Statement | null): Statement | null {
  const p = frame.predicates[i] as Predicate
  const inner = thatOf(frame, i)
  if (inner.length === 0 || wordOf(frame, p.to) === 'to') return null
  const statements = inner.map((t) => read(frame, t, new Set()))
  const first = statements[0]
  return first && statements.every((one) => one && !one.duty && ['noted', 'received', 'confirmed-minutes', 'thanked', 'excluded-public'].includes(one.kind)) ? first : null
}
