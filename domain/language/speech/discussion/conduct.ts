/** Verbs after "would" that tell how somebody is or goes on, not what is owed. */
import type { Actor } from '../../grammar/actors'
import type { Predicate } from '../../grammar/predicate'
import type { Frame } from '../frame'
import { wordOf } from '../frame'

/** What a person does or is without owing it to anybody. */
const conduct = new Set('be have like mean need allow hope expect prefer want seem appear remain know think feel sit live fall rise cost vary depend welcome support become face stay result affect cause see contain return happen occur exist operate continue provide give receive benefit lead cover start begin run open close leave retire serve act hold keep reflect include change move enter use proceed declare agree accept approve consider determine'.split(' '))

/** True for a verb that by itself is nobody's task. */
export function isConduct(lemma: string): boolean {
  return conduct.has(lemma)
}

const habitual = new Set(['normally', 'usually', 'generally', 'typically', 'ordinarily', 'always', 'often', 'sometimes', 'routinely', 'customarily'])

/** "would normally reply within 28 days": how things are. */
export function isHabit(frame: Frame, p: Predicate): boolean {
  for (let i = p.from; i < p.verb; i += 1) if (habitual.has(wordOf(frame, i))) return true
  return false
}

/** True for a person, a post, "he" or "she". */
export function isSomebody(actor: Actor): boolean {
  return actor.sort === 'person' || actor.sort === 'post' || actor.head === 'he' || actor.head === 'she' || actor.head === 'i'
}
