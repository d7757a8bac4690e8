/** What somebody has asked of another since: "has also asked the Clerk to arrange". */
import { kindOf } from '../../duty/kind'
import { actorIn } from '../../grammar/actors'
import type { Predicate } from '../../grammar/predicate'
import { nothingOwed } from '../nothing-owed'
import type { Duty, Frame } from '../frame'
import { subjectOf, wordOf } from '../frame'
import { deedOf } from './conduct'
import { isOutside } from './go-between'
import { lastOfRow, make } from './make'

const asking = new Set(['ask', 'request', 'instruct', 'task'])

/** "has also asked the Clerk to arrange a visit": somebody of the body asked one by one, and it is not said to be done. */
export function hasAsked(frame: Frame, i: number, deed: number): Duty | null {
  const p = frame.predicates[i] as Predicate
  const d = frame.predicates[deed]
  if (!d || d.passive || d.negative || (p.link !== 'root' && p.link !== 'and') || !asking.has(p.lemma) || d.from - p.to > 12) return null
  const object = actorIn(frame.tokens, p.to, d.from)
  const kind = deedOf(frame, deed)
  if (!object || !(object.sort === 'post' || object.sort === 'person' || object.sort === 'initials') || !kind || isOutside(frame, p) || subjectOf(frame, i)?.sort === 'outsider' || nothingOwed(frame, deed, object)) return null
  const last = lastOfRow(frame, deed)
  return make(frame, last, { rule: 'undertaking.asked-to', words: `“${wordOf(frame, p.verb)} ... to”`, owner: object, kind: kindOf(frame, last) ?? kind, firmness: 2 }, i)
}
