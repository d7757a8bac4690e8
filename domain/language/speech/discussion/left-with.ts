/** What is left with somebody: "it fell to the Chair to reply". */
import type { Predicate } from '../../grammar/predicate'
import { agentAfter } from '../../duty/owner'
import { headNouns, kindOf } from '../../duty/kind'
import { nothingOwed } from '../nothing-owed'
import type { Duty, Frame } from '../frame'
import { clauseEnd, infinitiveOf } from '../frame'
import { isReceiver } from '../people'
import { deedOf } from './conduct'
import { lastOfRow, make } from './make'

/** "It was left with the Clerk to sound out the owner", "it fell to the Chair to reply". */
export function leftWith(frame: Frame, i: number): Duty | null {
  const p = frame.predicates[i] as Predicate
  if (!(p.lemma === 'fall' || (p.lemma === 'leave' && p.passive)) || p.mood === 'modal') return null
  const deed = infinitiveOf(frame, i)
  const d = frame.predicates[deed]
  if (!d && p.lemma === 'fall') return jobFell(frame, i)
  if (!d || d.negative) return null
  const owner = agentAfter(frame, p.to, d.from, ['with', 'to'])
  const kind = deedOf(frame, deed)
  if (!owner || owner.sort === 'outsider' || isReceiver(owner) || !kind || nothingOwed(frame, deed, owner)) return null
  const last = lastOfRow(frame, deed)
  return make(frame, last, { rule: 'undertaking.left-with', words: 'it was left with somebody to do', owner, kind: kindOf(frame, last) ?? kind }, i)
}

const jobs = new Set(['job', 'task', 'duty', 'work', 'business', 'responsibility'])

/** "The job of sorting the costumes fell to Mrs Ewart": the deed stands in what fell. */
function jobFell(frame: Frame, i: number): Duty | null {
  const p = frame.predicates[i] as Predicate
  if (p.mood !== 'past' || p.negative || !headNouns(frame, p.subjectFrom, p.subjectTo).some((noun) => jobs.has(noun)) || !frame.tokens.slice(p.subjectFrom, p.subjectTo).some(({ word }) => word.length > 5 && word.endsWith('ing'))) return null
  const owner = agentAfter(frame, p.to, clauseEnd(frame, i), ['to', 'on', 'upon'])
  return owner && owner.sort !== 'outsider' && owner.sort !== 'body' ? make(frame, i, { rule: 'undertaking.left-with', words: 'it was left with somebody to do', owner, kind: 'implement', firmness: 2 }) : null
}
