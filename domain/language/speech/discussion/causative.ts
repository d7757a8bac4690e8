/** "have the Finance Manager send", "get the contractor to mend": a deed that somebody sees to through somebody else. */
import type { Actor } from '../../grammar/actors'
import { actorIn } from '../../grammar/actors'
import { taskKind, verbForm } from '../../lexicon/verbs'
import { determiners, prepositions } from '../../lexicon/words'
import type { Duty, Frame } from '../frame'
import { wordOf } from '../frame'

const inPerson = new Set(['attend', 'come', 'join', 'speak', 'address', 'visit', 'present', 'explain', 'brief'])

/** Who is had to do what sort of deed, or null where "have" has no such deed. */
export function hadDone(frame: Frame, i: number): { actor: Actor; kind: Duty['kind'] } | null {
  const p = frame.predicates[i]
  if (!p || p.lemma !== 'have' || p.passive || p.mood !== 'infinitive') return null
  for (let at = p.to + 1; at < Math.min(frame.to, p.to + 12); at += 1) {
    const form = frame.tokens[at]?.capital ? undefined : verbForm(wordOf(frame, at))
    // "have the Warden fit a lock": before an object any word is a deed.
    const word = wordOf(frame, at)
    if (!(form ? form.base : !frame.tokens[at]?.capital && frame.tokens[at]?.isWord && determiners.has(wordOf(frame, at + 1)) && !determiners.has(word) && !prepositions.has(word))) continue
    const lemma = form?.lemma ?? word
    const actor = actorIn(frame.tokens, p.to, at)
    if (actor && actor.sort !== 'pronoun') return { actor, kind: inPerson.has(lemma) ? 'arrange' : taskKind(lemma) ?? 'implement' }
  }
  return null
}
