/** Loads what the deeds about follow-ups are done to, and what their rights depend on. */
import { and, eq, gte, inArray, isNull, lte, or } from 'drizzle-orm'
import { authorities, bodies, followUpOwners, followUps, officeHolders, progressReports, resolutions } from '@/db/schema'
import type { ResolutionKind } from '@/domain/language/reading'
import type { Target } from '@/domain/workflow/standing'
import { refuse } from '@/server/refusal'
import type { Database, Transaction } from '@/server/runtime'

export type FollowUpRow = typeof followUps.$inferSelect
export type OwnerRowStored = typeof followUpOwners.$inferSelect
export type ReportRow = typeof progressReports.$inferSelect

export interface LoadedFollowUp {
  row: FollowUpRow
  body: typeof bodies.$inferSelect
  authority: typeof authorities.$inferSelect
  owners: OwnerRowStored[]
  /** Kind of the resolution it comes from; null for an undertaking. */
  resolutionKind: ResolutionKind | null
}

/** A follow-up with what belongs to it; its row is locked until the transaction ends. Three statements. @throws {Refused} not-found */
export async function lockFollowUp(tx: Transaction, followUpId: string): Promise<LoadedFollowUp> {
  await tx.select({ id: followUps.id }).from(followUps).where(eq(followUps.id, followUpId)).for('update')
  const [found] = await tx.select({ row: followUps, body: bodies, authority: authorities, resolutionKind: resolutions.kind }).from(followUps)
    .innerJoin(bodies, eq(bodies.id, followUps.bodyId)).innerJoin(authorities, eq(authorities.id, followUps.authorityId))
    .leftJoin(resolutions, eq(resolutions.id, followUps.resolutionId)).where(eq(followUps.id, followUpId))
  if (!found) throw refuse.notFound('action')
  return { ...found, owners: await ownersOf(tx, followUpId) }
}

/** Who is asked, in the order in which they were named. */
export const ownersOf = (db: Database | Transaction, followUpId: string): Promise<OwnerRowStored[]> =>
  db.select().from(followUpOwners).where(eq(followUpOwners.followUpId, followUpId)).orderBy(followUpOwners.id)

/** The target of a deed about a follow-up: body, state, owners. Two statements. @throws {Refused} not-found */
export async function followUpTarget(db: Database | Transaction, followUpId: string): Promise<Target> {
  const [found] = await db.select({ authorityId: followUps.authorityId, bodyId: followUps.bodyId, state: followUps.state, restricted: bodies.restricted }).from(followUps)
    .innerJoin(bodies, eq(bodies.id, followUps.bodyId)).where(eq(followUps.id, followUpId))
  if (!found) throw refuse.notFound('action')
  const owners = await ownersOf(db, followUpId)
  return { ...found, followUpId, ownerOfficeIds: owners.flatMap((one) => one.officeId ?? []), ownerPersonIds: owners.flatMap((one) => one.personId ?? []) }
}

/**
 * As {@link followUpTarget}, where the actor may have come by the link of a post's holder: the persons who hold the
 * posts now count among the owners. Three statements. @throws {Refused} not-found
 */
export async function answerTarget(tx: Transaction, followUpId: string, today: string): Promise<Target> {
  const target = await followUpTarget(tx, followUpId)
  const holders = await holdersOf(tx, target.ownerOfficeIds ?? [], today)
  return { ...target, ownerPersonIds: [...(target.ownerPersonIds ?? []), ...holders.map((one) => one.personId)] }
}

/** The target of a deed about an owner's word: that of its follow-up. @throws {Refused} not-found */
export async function reportTarget(tx: Transaction, reportId: string): Promise<Target> {
  const [found] = await tx.select({ followUpId: progressReports.followUpId }).from(progressReports).where(eq(progressReports.id, reportId))
  if (!found) throw refuse.notFound('report')
  return followUpTarget(tx, found.followUpId)
}

/** An owner's word. @throws {Refused} not-found */
export async function loadReport(tx: Transaction, reportId: string): Promise<ReportRow> {
  const [found] = await tx.select().from(progressReports).where(eq(progressReports.id, reportId)).for('update')
  if (!found) throw refuse.notFound('report')
  return found
}

/** Who holds posts on a day. One statement; none for no posts. */
export async function holdersOf(db: Database | Transaction, officeIds: readonly string[], on: string): Promise<{ officeId: string; personId: string }[]> {
  if (officeIds.length === 0) return []
  return db.select({ officeId: officeHolders.officeId, personId: officeHolders.personId }).from(officeHolders)
    .where(and(inArray(officeHolders.officeId, [...officeIds]), lte(officeHolders.from, on), or(isNull(officeHolders.to), gte(officeHolders.to, on))))
}
