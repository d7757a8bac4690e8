/** Promises whose doer stands elsewhere than before the verb: "the Solicitor, who will advise", "it was for the Secretary to set the date". */
import type { Actor } from '../../grammar/actors'
import { actorIn } from '../../grammar/actors'
import type { Predicate } from '../../grammar/predicate'
import { kindOf } from '../../duty/kind'
import { agentAfter } from '../../duty/owner'
import { commit, verbForm } from '../../lexicon/verbs'
import { prepositions } from '../../lexicon/words'
import { nothingOwed } from '../nothing-owed'
import type { Duty, Frame } from '../frame'
import { infinitiveOf, wordOf } from '../frame'
import { isReceiver } from '../people'
import { deedOf, isConduct, isHabit, takesUpPost } from './conduct'
import { firstName } from './first-names'
import { lastOfRow, make } from './make'

/** "The matter rests with the Solicitor, who will advise": whom "who" means owes it. */
export function whoPromise(frame: Frame, i: number): Duty | null {
  const p = frame.predicates[i] as Predicate
  const own = commit.has(p.lemma) && p.mood === 'past' && !p.passive && !p.negative ? infinitiveOf(frame, i) : -1
  if (own >= 0) {
    // "..., who undertook to send the figures"
    const owner = before(frame, p.subjectFrom - 1)
    const last = lastOfRow(frame, own)
    return owner && owner.sort !== 'outsider' && !isReceiver(owner) && kindOf(frame, last) ? make(frame, last, { rule: `undertaking.${p.lemma}-to`, words: `“${wordOf(frame, p.verb)} to”`, owner }, i) : null
  }
  if (p.passive || p.negative || isHabit(frame, p) || !(p.modal === 'would' || p.modal === 'will' || p.mood === 'be-to')) return null
  const kind = kindOf(frame, i)
  if (!kind || kind === 'implement' || kind === 'attend' || isConduct(p.lemma) || (p.lemma === 'take' && takesUpPost(frame, p))) return null
  const owner = before(frame, p.subjectFrom - 1)
  if (!owner || owner.sort === 'outsider' || owner.sort === 'body' || isReceiver(owner)) return null
  const last = lastOfRow(frame, i)
  return make(frame, last, { rule: 'undertaking.who-would', words: `“who ${p.modal || 'is to'}” do it`, owner, kind: kindOf(frame, last) ?? kind, firmness: 2 }, i)
}

/** The longest name that ends before a "who", past its comma. */
function before(frame: Frame, who: number): Actor | null {
  const end = wordOf(frame, who - 1) === ',' ? who - 1 : who
  for (let from = Math.max(frame.from, end - 10); from < end; from += 1) {
    const lead = wordOf(frame, from - 1)
    if (from > frame.from && !prepositions.has(lead) && !verbForm(lead) && lead !== ',' && lead !== 'and') continue
    const actor = actorIn(frame.tokens, from, end)
    if (actor && actor.sort !== 'pronoun') return actor
  }
  return null
}

/** "It was for the Secretary to set the date": as good as asked, if it is no question of deciding. */
export function itIsFor(frame: Frame, i: number): Duty | null {
  const p = frame.predicates[i] as Predicate
  const leftTo = p.lemma === 'leave' && p.passive && p.mood === 'past'
  const down = p.lemma === 'be' && !p.passive && ['down', 'set', 'lined', 'booked'].includes(wordOf(frame, p.to))
  if (!leftTo && !down && !(p.lemma === 'be' && !p.passive && p.mood !== 'modal' && wordOf(frame, p.to) === 'for' && wordOf(frame, p.subjectTo - 1) === 'it')) return null
  const deed = infinitiveOf(frame, i)
  const d = frame.predicates[deed]
  if (!d || d.negative || d.passive) return null
  // "she was left to price up the boards": who was left with it stands before.
  const owner = leftTo || down ? (d.from <= p.to + 2 ? actorIn(frame.tokens, p.subjectFrom, p.subjectTo) ?? firstName(frame, p) : null) : agentAfter(frame, p.to, d.from, ['for'])
  const kind = down ? deedOf(frame, deed) : kindOf(frame, deed)
  if (!owner || owner.sort === 'outsider' || owner.sort === 'body' || isReceiver(owner) || !kind || (down && kind === 'implement' && owner.sort !== 'person') || nothingOwed(frame, deed, owner)) return null
  const last = lastOfRow(frame, deed)
  return make(frame, last, { rule: 'undertaking.it-is-for', words: 'it is somebody’s to do', owner, kind: kindOf(frame, last) ?? kind, firmness: leftTo ? 2 : 1 }, i)
}
