import type { Actor } from '../grammar/actors'
import { generic } from '../lexicon/actors'

const receivers = new Set(['committee', 'panel', 'board', 'cabinet', 'council', 'executive', 'sub-committee', 'commission', 'forum', 'authority', 'group', 'assembly', 'members', 'councillors', 'partnership', 'trustees', 'governors', 'subgroup', 'sub-group'])

/** True for the body and its members as a whole: they receive, so being named first does not make them owe it. */
export function isReceiver(actor: Actor): boolean {
  return receivers.has(actor.head) && (actor.sort === 'body' || actor.sort === 'group')
}

/** True for "officers" and the like, who are nobody in particular. */
export function isGeneric(actor: Actor): boolean {
  return generic.has(actor.head) && actor.to - actor.from <= 2
}
