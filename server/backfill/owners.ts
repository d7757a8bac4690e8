/** Whom the words of an old promise mean among the people, posts and committees of today. */
import { keptFrom, type NamesInUse } from '@/domain/document/keep'
import type { DecidedOwner } from '@/domain/document/nodes'
import { whoIs } from '@/domain/language'
import type { Due, FollowUpKind } from '@/domain/language/reading'
import type { ReaderFacts } from '@/server/minutes/read-context'

export interface OwedBy { bodyId: string; kind: FollowUpKind; title: string; ownerWords: string; due: Due }

/** The owner by name where the name is known; else the words, so that there is nobody to ask. Pure. */
export function ownerToday(promise: OwedBy, { choices, context }: ReaderFacts): DecidedOwner {
  const bodies = choices.bodies.map(({ id, name, shortName }) => ({ id, name, otherNames: [shortName] }))
  const names: NamesInUse = {
    body: bodies.find(({ id }) => id === promise.bodyId) ?? { id: promise.bodyId, name: '' }, bodies, people: choices.people,
    offices: choices.offices.map(({ id, title, otherNames }) => ({ id, name: title, otherNames })), chair: null,
  }
  const owner = promise.ownerWords || null
  const is = owner === null ? null : whoIs(owner, context)
  return keptFrom({ kind: promise.kind, title: promise.title, owner, ...(is ? { ownerIs: is } : {}), ownerGuess: null, due: promise.due, certainty: 'ask', because: [], sameAs: null }, names).owner
}

/** Whether anybody can be asked: a post that somebody holds, or a person. Pure. */
export function isAskable(owner: DecidedOwner, { choices }: ReaderFacts): boolean {
  if (owner.sort === 'office') return choices.offices.some(({ id, holder }) => id === owner.officeId && holder !== null)
  return owner.sort === 'person' || owner.sort === 'group' || owner.sort === 'lead'
}
