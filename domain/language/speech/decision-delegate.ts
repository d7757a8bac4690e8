/** Powers and time given to somebody: "be given delegated authority to", "be given until June to". */
import { kindOf } from '../duty/kind'
import { agentAfter } from '../duty/owner'
import type { Actor } from '../grammar/actors'
import { actorIn } from '../grammar/actors'
import type { Predicate } from '../grammar/predicate'
import { duty, lastDeed, owed } from './decision-duty'
import { standingPower } from './decision-words'
import { nothingOwed } from './nothing-owed'
import type { Frame, Statement } from './frame'
import { subjectOf, wordOf } from './frame'
import { isReceiver } from './people'

/** "be given delegated authority to V", "authority be given to A to V". */
export function authority(frame: Frame, i: number): Statement {
  const p = frame.predicates[i] as Predicate
  const deed = frame.predicates.findIndex((q, k) => k > i && k < i + 5 && q.governor === i && (q.link === 'to' || q.link === 'purpose'))
  if (standingPower(frame, p.from)) return { kind: 'delegated', predicate: i, duty: null }
  const owner = owed(subjectOf(frame, i)) ?? agentAfter(frame, p.to, deed >= 0 ? frame.predicates[deed]?.from ?? frame.to : frame.to, ['to']) ?? whoFor(frame, deed)
  const at = deed >= 0 ? deed : i
  return { kind: 'delegated', predicate: i, duty: duty(frame, at, { rule: 'decision.delegate', words: 'the thing is delegated to somebody to do', owner, kind: deed >= 0 ? kindOf(frame, deed) ?? 'implement' : 'implement', cueFrom: p.from, cueTo: p.to, dueFrom: p.subjectFrom }) }
}

/** "authority be given for officers to begin": who stands between "for" and the deed. */
export function whoFor(frame: Frame, deed: number): Actor | null {
  const d = frame.predicates[deed]
  return d && wordOf(frame, d.subjectFrom) === 'for' ? actorIn(frame.tokens, d.subjectFrom + 1, d.subjectTo) : null
}

/** "along the lines set out", "under the scheme": how it is done, behind who does it. */
const manner = new Set(['along', 'under', 'within', 'on', 'in', 'at', 'by', 'through', 'with', 'following', 'after', 'before'])

/** "delegates to the Chair and Vice-Chair the approval of the leaflet": their names end where the thing begins. */
export function upToThing(frame: Frame, owner: Actor | null): Actor | null {
  if (!owner) return null
  for (let i = owner.from + 2; i < owner.to; i += 1) {
    if (wordOf(frame, i) === 'the' && !['and', 'of', 'for', ',', '&', 'or', '(', '-', 'to'].includes(wordOf(frame, i - 1))) return { ...owner, to: manner.has(wordOf(frame, i - 1)) ? i - 1 : i }
  }
  return owner
}

/** "remits to the Head of Legal the drawing up of a memorandum": the deed is named by a noun, who does it by "to". */
export function entrust(frame: Frame, i: number): Statement | null {
  const p = frame.predicates[i] as Predicate
  const owner = agentAfter(frame, p.to, frame.to, ['to'])
  if (!owner || (owner.sort !== 'post' && owner.sort !== 'person')) return null
  for (let k = p.to; k < frame.to - 1; k += 1) if (['the', 'for'].includes(wordOf(frame, k)) && (wordOf(frame, k + 1).endsWith('ing') || wordOf(frame, k + 1) === 'action')) {
    return { kind: 'referred', predicate: i, duty: duty(frame, i, { rule: 'decision.entrusted', words: 'the task is given to somebody', owner: { ...owner, to: Math.min(owner.to, k > owner.from ? k : owner.to) }, kind: 'implement', firmness: 2, cueFrom: p.from, cueTo: p.to, dueFrom: p.subjectFrom }) }
  }
  return null
}

/** "be given until 30 June to bring back a scheme": the time is given for a deed. */
export function timeGiven(frame: Frame, i: number): Statement | null {
  const p = frame.predicates[i] as Predicate
  const deed = frame.predicates.findIndex((q, k) => k > i && k < i + 3 && q.governor === i && q.link === 'to')
  const owner = subjectOf(frame, i)
  if (deed < 0 || !owner || isReceiver(owner) || owner.sort === 'pronoun' || nothingOwed(frame, deed, owner)) return null
  return { kind: 'requested', predicate: i, duty: duty(frame, lastDeed(frame, deed), { rule: 'decision.given-time', words: 'somebody is given time to do it', owner, cueFrom: p.from, cueTo: p.to, dueFrom: p.subjectFrom }) }
}
