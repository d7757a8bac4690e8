/** Whose deed a statement of a decision is, where its own words do not name them. */
import { kindOf } from '../duty/kind'
import type { Actor } from '../grammar/actors'
import { duty, lastDeed } from './decision-duty'
import { nothingOwed } from './nothing-owed'
import { deedOf } from './discussion/conduct'
import type { Frame, Statement } from './frame'
import { clauseEnd, infinitiveOf, ownSubject, sharedWith, subjectOf } from './frame'
import { isReceiver } from './people'

/** "the Chief Executive continue to let pitches, and that she account": the post named before a "she"; null where there is none. */
export function antecedent(frame: Frame, i: number, stated: Actor | null): Actor | null {
  if (stated?.sort !== 'pronoun' || !['he', 'she', 'they'].includes(stated.head)) return null
  for (let k = i - 1; k >= 0 && k > i - 8; k -= 1) {
    const p = frame.predicates[k]
    const actor = p && p.subjectTo > p.subjectFrom ? ownSubject(frame, p) : null
    if (actor && (actor.sort === 'post' || actor.sort === 'person')) return actor
  }
  return null
}

const decides = new Set(['agree', 'resolve', 'decide', 'determine', 'vote'])

/** "Cabinet AGREED to (1) publish": the body that decides is not the one that does it. */
export function inherited(frame: Frame, i: number, subject: Actor): boolean {
  const p = frame.predicates[i]
  if (!p || subject.sort !== 'body' || p.subjectTo > p.subjectFrom) return false
  const from = frame.predicates[sharedWith(frame, i)]
  return from !== undefined && decides.has(from.lemma)
}

/** "Councillors Hume and Pardoe act as a sub-group to draft the response": what they are a group for is owed. */
export function actsTo(frame: Frame, i: number, owner: Actor | null): Statement | null {
  const p = frame.predicates[i]
  const deed = infinitiveOf(frame, i)
  const d = frame.predicates[deed]
  if (!p || !d || d.negative || !owner || owner.sort === 'pronoun' || !['act', 'serve'].includes(p.lemma) || !deedOf(frame, deed)) return null
  return { kind: 'requested', predicate: i, duty: duty(frame, lastDeed(frame, deed), { rule: 'decision.group-to-do', words: 'they are a group to do it', owner, firmness: 2, cueFrom: p.from, cueTo: p.to, dueFrom: p.subjectFrom, dueTo: clauseEnd(frame, deed) }) }
}

/** "..., which the Head of Commissioning was to re-write": arranged already, and owed. */
export function relativeDuty(frame: Frame, i: number): Statement | null {
  const p = frame.predicates[i]
  if (!p || p.mood !== 'be-to' || p.passive || p.negative || p.marker !== 'which') return null
  const owner = subjectOf(frame, i)
  if (!owner || (owner.sort !== 'post' && owner.sort !== 'person') || !deedOf(frame, i) || nothingOwed(frame, i, owner)) return null
  const last = lastDeed(frame, i)
  return { kind: 'requested', predicate: i, duty: duty(frame, last, { rule: 'decision.which-is-to', words: 'it says who is to do it', owner, kind: kindOf(frame, last) ?? 'implement', firmness: 2, cueFrom: p.from, cueTo: p.to }) }
}

/** The body itself, "it", or nobody named: who decides. */
export function isDecider(frame: Frame, i: number): boolean {
  const p = frame.predicates[i]
  if (!p) return false
  const subject = subjectOf(frame, i)
  return subject === null || subject.sort === 'body' || isReceiver(subject) || subject.sort === 'pronoun'
}
