/** Asking through somebody: "would be asked by the Clerk to attend", "Network Rail would be asked to explain". */
import { agentAfter } from '../../duty/owner'
import { headNouns } from '../../duty/kind'
import type { Actor } from '../../grammar/actors'
import type { Predicate } from '../../grammar/predicate'
import { outsiders } from '../../lexicon/actors'
import type { Duty, Frame } from '../frame'
import { make } from './make'

/** Coming in person: somebody else sends the invitation. */
const comes = new Set(['attend', 'join', 'come', 'speak', 'address', 'visit', 'present', 'meet', 'observe', 'participate'])

/** What somebody would be asked to do is theirs; the asking is owed by the one named after "by", or by nobody named where those asked stand outside. */
export function goBetween(frame: Frame, i: number, deed: number, asked: Actor | null): Duty | null {
  const p = frame.predicates[i]
  const d = frame.predicates[deed]
  if (!p || !d || d.negative || !(p.modal === 'would' || p.modal === 'will' || p.mood === 'be-to') || !['ask', 'invite', 'request', 'urge', 'press', 'remind'].includes(p.lemma)) return null
  const owner = agentAfter(frame, p.to, d.from)
  const inPerson = comes.has(d.lemma)
  if (!owner && !(isOutside(frame, p) || asked?.sort === 'outsider' || (inPerson && p.lemma === 'invite'))) return null
  if (owner && (owner.sort === 'outsider' || owner.sort === 'body')) return null
  return make(frame, i, { rule: 'undertaking.would-be-asked', words: 'somebody would be asked to do it', owner, kind: inPerson ? 'arrange' : 'raise', firmness: 2, dueTo: frame.to })
}

/** True where the words before a verb are headed by somebody outside the authority ("a resident of Chapel Row"). */
export function isOutside(frame: Frame, p: Predicate): boolean {
  const nouns = headNouns(frame, p.subjectFrom, p.subjectTo)
  return outsiders.has(nouns[0] ?? '') || ['petitioner', 'petitioners', 'objector', 'objectors', 'complainant', 'speaker', 'questioner'].includes(nouns[0] ?? '')
}
