/** "have the Finance Manager send", "get the contractor to mend": a deed that somebody sees to through somebody else. */
import { actorIn } from '../../grammar/actors'
import { taskKind, verbForm } from '../../lexicon/verbs'
import type { Duty, Frame } from '../frame'
import { wordOf } from '../frame'

const inPerson = new Set(['attend', 'come', 'join', 'speak', 'address', 'visit', 'present', 'explain', 'brief'])

/** The kind of the deed that another is had to do, or null where "have" has no such deed. */
export function hadDone(frame: Frame, i: number): Duty['kind'] | null {
  const p = frame.predicates[i]
  if (!p || p.lemma !== 'have' || p.passive || p.mood !== 'infinitive') return null
  for (let at = p.to + 1; at < Math.min(frame.to, p.to + 12); at += 1) {
    const form = frame.tokens[at]?.capital ? undefined : verbForm(wordOf(frame, at))
    if (!form?.base) continue
    const actor = actorIn(frame.tokens, p.to, at)
    if (actor && actor.sort !== 'pronoun') return inPerson.has(form.lemma) ? 'arrange' : taskKind(form.lemma) ?? 'implement'
  }
  return null
}
