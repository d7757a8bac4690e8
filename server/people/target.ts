/** The things that deeds about people, posts and committees are done to. */
import { and, eq } from 'drizzle-orm'
import { authorityPeople, bodies, memberships, officeHolders, offices } from '@/db/schema'
import type { Target } from '@/domain/workflow/standing'
import { refuse } from '@/server/refusal'
import type { Transaction } from '@/server/runtime'

/** An authority as a whole. */
export const authorityTarget = async (_tx: Transaction, authorityId: string): Promise<Target> => ({ authorityId })

/** A person as an authority knows her. @throws {Refused} not-found where it does not */
export async function personTarget(tx: Transaction, authorityId: string, personId: string): Promise<Target> {
  const [row] = await tx.select({ authorityId: authorityPeople.authorityId }).from(authorityPeople).where(and(eq(authorityPeople.authorityId, authorityId), eq(authorityPeople.personId, personId)))
  if (!row) throw refuse.notFound('person')
  return row
}

/** A post. @throws {Refused} not-found */
export async function officeTarget(tx: Transaction, officeId: string): Promise<Target> {
  const [row] = await tx.select({ authorityId: offices.authorityId }).from(offices).where(eq(offices.id, officeId))
  if (!row) throw refuse.notFound('post')
  return row
}

/** The post of a holding. @throws {Refused} not-found */
export async function holdingTarget(tx: Transaction, holdingId: string): Promise<Target> {
  const [row] = await tx.select({ authorityId: officeHolders.authorityId }).from(officeHolders).where(eq(officeHolders.id, holdingId))
  if (!row) throw refuse.notFound('post')
  return row
}

/** The committee of a membership. @throws {Refused} not-found */
export async function membershipTarget(tx: Transaction, membershipId: string): Promise<Target> {
  const [row] = await tx.select({ authorityId: bodies.authorityId, bodyId: bodies.id, restricted: bodies.restricted })
    .from(memberships).innerJoin(bodies, eq(bodies.id, memberships.bodyId)).where(eq(memberships.id, membershipId))
  if (!row) throw refuse.notFound('membership')
  return row
}
