/** What a viewer may see of follow-ups, in SQL, so that what she may not see does not leave the database. */
import { and, eq, exists, inArray, isNotNull, isNull, ne, notInArray, or, sql, type SQL } from 'drizzle-orm'
import { QueryBuilder } from 'drizzle-orm/pg-core'
import { bodies, followUpOwners, followUps, minutes } from '@/db/schema'
import { oneOf, workedBodies, type Reach } from '@/server/reach'

/** The viewer is asked herself, in person or by a post she holds now. */
export function ownedBy(reach: Reach): SQL {
  const whom = or(reach.personId ? eq(followUpOwners.personId, reach.personId) : sql`false`, reach.officeIds.length > 0 ? inArray(followUpOwners.officeId, reach.officeIds) : sql`false`)
  return exists(new QueryBuilder().select({ one: sql`1` }).from(followUpOwners).where(and(eq(followUpOwners.followUpId, followUps.id), whom)))
}

/**
 * Issued follow-ups of bodies in which the viewer is staff or member, and those that she is asked for herself. All of
 * these may read what is exempt. For a query that joins `bodies`.
 */
export function visibleTo(reach: Reach): SQL {
  return and(ne(followUps.state, 'proposed'), or(workedBodies(reach), oneOf(bodies.id, reach.memberOf), ownedBy(reach))) ?? sql`false`
}

/** As {@link visibleTo}, where the ids of her own bodies have been read already: no join, for many rows. */
export function visibleIn(bodyIds: readonly string[], reach: Reach): SQL {
  return and(ne(followUps.state, 'proposed'), or(oneOf(followUps.bodyId, bodyIds), ownedBy(reach))) ?? sql`false`
}

/** Of {@link visibleIn} those of her own bodies. */
export function visibleInBodies(bodyIds: readonly string[]): SQL {
  return and(ne(followUps.state, 'proposed'), oneOf(followUps.bodyId, bodyIds)) ?? sql`false`
}

/** Of {@link visibleIn} those of other bodies, that she is asked for herself. */
export function visibleOutside(bodyIds: readonly string[], reach: Reach): SQL {
  return and(ne(followUps.state, 'proposed'), bodyIds.length > 0 ? notInArray(followUps.bodyId, [...bodyIds]) : undefined, ownedBy(reach)) ?? sql`false`
}

/** Whether she may read the sentence: a member does not read it from a draft. For a query that joins `bodies` and `minutes`. */
export function mayReadSentence(reach: Reach): SQL<boolean> {
  return sql<boolean>`(${or(and(isNotNull(minutes.publishedAt), isNull(minutes.withdrawnAt)), workedBodies(reach), ownedBy(reach))})`
}
