/** Who a follow-up is for, checked against the authority and written as rows of those who are asked. */
import { and, eq, inArray, or } from 'drizzle-orm'
import { authorityPeople, bodies, bodyAuthorities, followUpOwners, followUps, offices, people } from '@/db/schema'
import type { DecidedOwner } from '@/domain/document/nodes'
import { ownerRows } from '@/domain/follow-ups/owners'
import { plainName } from '@/domain/people/name'
import { askedFor } from '@/server/mail/asked'
import { refuse } from '@/server/refusal'
import type { Transaction } from '@/server/runtime'
import type { OwnerInput } from './fields'

/**
 * An owner as chosen, with its words, where everybody named belongs to the body's authorities (a joint body has
 * owners from each). Four statements at most.
 * @throws {Refused} invalid beside the field `owner`
 */
export async function checkedOwner(tx: Transaction, body: { id: string; authorityId: string }, owner: OwnerInput): Promise<DecidedOwner> {
  if (owner.sort === 'words') return owner
  if (owner.sort === 'outside') return { ...owner, words: owner.words || owner.organisation }
  const shared = await tx.select({ id: bodyAuthorities.authorityId }).from(bodyAuthorities).where(eq(bodyAuthorities.bodyId, body.id))
  const authorityIds = [body.authorityId, ...shared.map((one) => one.id)]
  if (owner.sort === 'body') {
    const [found] = await tx.select().from(bodies).where(and(eq(bodies.id, owner.bodyId), inArray(bodies.authorityId, authorityIds)))
    if (!found) throw unknown()
    return { ...owner, words: owner.words || found.name }
  }
  const rows = ownerRows(owner)
  const officeIds = rows.flatMap((row) => row.officeId ?? [])
  const personIds = rows.flatMap((row) => row.personId ?? [])
  const names = new Map<string, string>()
  if (officeIds.length > 0) {
    for (const post of await tx.select().from(offices).where(and(inArray(offices.id, officeIds), inArray(offices.authorityId, authorityIds)))) names.set(post.id, post.title)
  }
  if (personIds.length > 0) {
    const known = await tx.selectDistinct({ person: people }).from(people).innerJoin(authorityPeople, eq(authorityPeople.personId, people.id))
      .where(and(inArray(people.id, personIds), or(...authorityIds.map((id) => eq(authorityPeople.authorityId, id)))))
    for (const { person } of known) names.set(person.id, plainName(person))
  }
  const named = rows.map((row) => names.get(row.officeId ?? row.personId ?? ''))
  if (named.some((name) => name === undefined)) throw unknown()
  return { ...owner, words: owner.words || wordsOf(owner, named as string[]) }
}

const unknown = () => refuse.invalid('Somebody chosen is not known here.', { owner: 'Choose a post or person of this authority.' })

function wordsOf(owner: OwnerInput, names: readonly string[]): string {
  const listed = names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`
  return owner.sort === 'lead' && names.length > 1 ? `${names[0] ?? ''}, with ${names.slice(1).join(', ')}` : listed
}

/** Writes who is asked, in place of who was. Two statements. */
export async function writeOwners(tx: Transaction, followUpId: string, owner: DecidedOwner): Promise<void> {
  await tx.delete(followUpOwners).where(eq(followUpOwners.followUpId, followUpId))
  const rows = ownerRows(owner).map((row) => ({ ...row, followUpId }))
  if (rows.length > 0) await tx.insert(followUpOwners).values(rows)
}

/**
 * Sets on each follow-up whether there is nobody to ask, so that it is the clerk's. Reads owners as written.
 * @returns ids of those that are the clerk's
 */
export async function giveClerkWhoAsksNobody(tx: Transaction, ids: readonly string[], today: string): Promise<string[]> {
  const asked = await askedFor(tx, ids, today)
  const alone = ids.filter((id) => (asked.get(id) ?? []).length === 0)
  const others = ids.filter((id) => !alone.includes(id))
  if (alone.length > 0) await tx.update(followUps).set({ issuedToClerk: true }).where(inArray(followUps.id, alone))
  if (others.length > 0) await tx.update(followUps).set({ issuedToClerk: false }).where(inArray(followUps.id, others))
  return alone
}
