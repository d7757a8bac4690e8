/** One account for all authorities: what touches it needs the right in each that knows the person. */
import { and, asc, eq, gte, inArray, isNull, lte, ne, notExists, or } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { authorities, authorityPeople, staff } from '@/db/schema'
import type { StaffRole } from '@/domain/council'
import { listed } from '@/domain/reminders/words'
import type { CommandContext } from '@/server/command'
import { refuse } from '@/server/refusal'

/**
 * Shutting out, letting in and another address change what somebody is at every authority that knows her.
 * @param about the person, the authority as which it is done, and the roles that may do it
 * @throws {Refused} conflict, naming the other authorities for which the actor may not
 */
export async function refuseForOthers({ tx, personId: actor, today }: CommandContext, about: { personId: string; authorityId: string; roles: StaffRole[] }): Promise<void> {
  if (actor === null) return
  const own = alias(staff, 'own')
  const role = tx.select({ id: own.id }).from(own).where(and(eq(own.personId, actor), eq(own.authorityId, authorityPeople.authorityId), inArray(own.role, about.roles), lte(own.from, today), or(isNull(own.to), gte(own.to, today))))
  const others = await tx.select({ name: authorities.name }).from(authorityPeople).innerJoin(authorities, eq(authorities.id, authorityPeople.authorityId))
    .where(and(eq(authorityPeople.personId, about.personId), ne(authorityPeople.authorityId, about.authorityId), notExists(role))).orderBy(asc(authorities.name))
  if (others.length === 0) return
  throw refuse.conflict(`This person also signs in for ${listed(others.map((one) => one.name))}, with the same account, so it needs an administrator of each. Here you can end roles, posts and seats: they count from the next press.`)
}
