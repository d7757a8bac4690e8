/** What the deeds about promises and documents of old minutes are done to: those of one committee at a time. */
import { and, asc, eq, inArray } from 'drizzle-orm'
import { bodies, oldDocuments, oldPromises } from '@/db/schema'
import type { Target } from '@/domain/workflow/standing'
import { refuse } from '@/server/refusal'
import type { Transaction } from '@/server/runtime'

type BodyRow = typeof bodies.$inferSelect

const oneBody = (bodyIds: readonly (string | null)[]): string => {
  const [first] = bodyIds
  if (first === undefined) throw refuse.notFound('promise')
  if (first === null) throw refuse.invalid('It is not known yet of which committee these minutes are. Say it first, beside the files.')
  if (bodyIds.some((id) => id !== first)) throw refuse.invalid('These are of several committees. Settle those of one at a time.')
  return first
}

async function targetOf(tx: Transaction, bodyId: string): Promise<Target> {
  const [body] = await tx.select({ authorityId: bodies.authorityId, bodyId: bodies.id, restricted: bodies.restricted }).from(bodies).where(eq(bodies.id, bodyId))
  if (!body) throw refuse.notFound('committee')
  return body
}

/** @throws {Refused} where there is no such document, or they are of no or of several committees */
export async function documentsTarget(tx: Transaction, ids: readonly string[]): Promise<Target> {
  const rows = await tx.selectDistinct({ bodyId: oldDocuments.bodyId }).from(oldDocuments).where(inArray(oldDocuments.id, [...ids]))
  return targetOf(tx, oneBody(rows.map((row) => row.bodyId)))
}

/** @throws {Refused} as {@link documentsTarget} */
export async function promisesTarget(tx: Transaction, ids: readonly string[]): Promise<Target> {
  const rows = await tx.selectDistinct({ bodyId: oldDocuments.bodyId }).from(oldPromises).innerJoin(oldDocuments, eq(oldDocuments.id, oldPromises.documentId)).where(inArray(oldPromises.id, [...ids]))
  return targetOf(tx, oneBody(rows.map((row) => row.bodyId)))
}

/** Documents, locked, in order of their meetings. @throws {Refused} where one is gone */
export async function lockDocuments(tx: Transaction, ids: readonly string[]) {
  const rows = await tx.select().from(oldDocuments).where(inArray(oldDocuments.id, [...ids])).orderBy(asc(oldDocuments.meetingDate), asc(oldDocuments.id)).for('update')
  if (rows.length < new Set(ids).size) throw refuse.notFound('document')
  return rows
}

/** Promises of which nothing was decided yet, locked. @throws {Refused} where one was decided, or is gone */
export async function lockFound(tx: Transaction, ids: readonly string[], state: 'found' | 'dismissed') {
  const rows = await tx.select().from(oldPromises).where(and(inArray(oldPromises.id, [...ids]), eq(oldPromises.state, state))).orderBy(asc(oldPromises.documentId), asc(oldPromises.place)).for('update')
  if (rows.length < new Set(ids).size) throw refuse.conflict('One of these has been settled meanwhile, so nothing was done. The page now shows how they stand.')
  return rows
}

/** The committee of a deed. */
export async function bodyOfTarget(tx: Transaction, target: Target): Promise<BodyRow> {
  const [body] = await tx.select().from(bodies).where(eq(bodies.id, target.bodyId ?? ''))
  if (!body) throw refuse.notFound('committee')
  return body
}
