import type { Actor } from '../grammar/actors'

const receivers = new Set(['committee', 'panel', 'board', 'cabinet', 'council', 'executive', 'sub-committee', 'commission', 'forum', 'authority', 'group', 'assembly', 'members', 'councillors', 'partnership', 'trustees', 'governors', 'subgroup', 'sub-group'])

/** True for the body and its members as a whole: they receive, so being named first does not make them owe it. */
export function isReceiver(actor: Actor): boolean {
  return receivers.has(actor.head) && (actor.sort === 'body' || actor.sort === 'group')
}

/** True for those who decide themselves what they do: the chair, members, a body, a person by name. */
export function isChairOrMembers(actor: Actor | null): boolean {
  return actor !== null && (/^(vice-)?chair|^mayor$|^provost$|^president$|^convener$|^convenor$|^leader$|^member$|^governor$|^trustee$|^holder$|^champion$|^councillor$/.test(actor.head) || actor.head === 'members' || actor.sort === 'body' || actor.sort === 'person')
}
