/** Loads what the deeds about minutes are done to, and what their rights depend on. */
import { and, desc, eq } from 'drizzle-orm'
import { attendances, authorities, bodies, factChecks, meetings, minutes, minutesNotes, minutesVersions } from '@/db/schema'
import type { Target } from '@/domain/workflow/standing'
import { refuse } from '@/server/refusal'
import type { Database, Transaction } from '@/server/runtime'

export type MinutesRow = typeof minutes.$inferSelect
export type VersionRow = typeof minutesVersions.$inferSelect
export type NoteRow = typeof minutesNotes.$inferSelect

export interface LoadedMinutes {
  row: MinutesRow
  meeting: typeof meetings.$inferSelect
  body: typeof bodies.$inferSelect
  authority: typeof authorities.$inferSelect
}

/**
 * Minutes with meeting, body and authority; the minutes' row is locked until the transaction ends, so that storing
 * and every other deed wait. Two statements.
 * @throws {Refused} not-found
 */
export async function lockMinutes(tx: Transaction, minutesId: string): Promise<LoadedMinutes> {
  await tx.select({ id: minutes.id }).from(minutes).where(eq(minutes.id, minutesId)).for('update')
  const found = await readMinutes(tx, minutesId)
  if (!found) throw refuse.notFound('record of a meeting')
  return found
}

/** As {@link lockMinutes}, without the lock; null where there are none. One statement. */
export async function readMinutes(db: Database | Transaction, minutesId: string): Promise<LoadedMinutes | null> {
  const [found] = await db.select({ row: minutes, meeting: meetings, body: bodies, authority: authorities }).from(minutes)
    .innerJoin(meetings, eq(meetings.id, minutes.meetingId)).innerJoin(bodies, eq(bodies.id, minutes.bodyId))
    .innerJoin(authorities, eq(authorities.id, minutes.authorityId)).where(eq(minutes.id, minutesId))
  return found ?? null
}

/**
 * The target of a deed about minutes. The chair is whoever the draft was sent to, else who presided; where neither is
 * known the body's chair or vice-chair stands in. Three statements.
 * @throws {Refused} not-found
 */
export async function minutesTarget(db: Database | Transaction, minutesId: string): Promise<Target> {
  const [found] = await db.select({
    authorityId: minutes.authorityId, bodyId: minutes.bodyId, restricted: bodies.restricted, state: minutes.state, chairId: minutes.chairId, meetingId: minutes.meetingId,
  }).from(minutes).innerJoin(bodies, eq(bodies.id, minutes.bodyId)).where(eq(minutes.id, minutesId))
  if (!found) throw refuse.notFound('record of a meeting')
  const { chairId, meetingId, ...target } = found
  const [presiding] = await db.select({ personId: attendances.personId }).from(attendances)
    .where(and(eq(attendances.meetingId, meetingId), eq(attendances.presiding, true))).limit(1)
  const checkers = await db.select({ personId: factChecks.personId }).from(factChecks).where(eq(factChecks.minutesId, minutesId))
  return { ...target, presidingId: chairId ?? presiding?.personId ?? null, checkerIds: checkers.map((one) => one.personId) }
}

/** The target of a deed about a note: that of its minutes. @throws {Refused} not-found */
export async function noteTarget(tx: Transaction, noteId: string): Promise<Target> {
  const [note] = await tx.select({ minutesId: minutesNotes.minutesId }).from(minutesNotes).where(eq(minutesNotes.id, noteId))
  if (!note) throw refuse.notFound('note')
  return minutesTarget(tx, note.minutesId)
}

/** Notes that nobody has taken, answered or taken back, in the order in which they were made. */
export async function openNotes(db: Database | Transaction, minutesId: string): Promise<NoteRow[]> {
  return db.select().from(minutesNotes).where(and(eq(minutesNotes.minutesId, minutesId), eq(minutesNotes.state, 'open'))).orderBy(minutesNotes.sequence)
}

/** The last version made for a purpose; null where there is none. */
export async function lastVersion(db: Database | Transaction, minutesId: string, purpose?: VersionRow['purpose']): Promise<VersionRow | null> {
  const [found] = await db.select().from(minutesVersions)
    .where(and(eq(minutesVersions.minutesId, minutesId), purpose ? eq(minutesVersions.purpose, purpose) : undefined)).orderBy(desc(minutesVersions.number)).limit(1)
  return found ?? null
}

/** The last version that residents may read; null where there is none. */
export async function lastOpenVersion(db: Database | Transaction, minutesId: string): Promise<VersionRow | null> {
  const [found] = await db.select().from(minutesVersions)
    .where(and(eq(minutesVersions.minutesId, minutesId), eq(minutesVersions.open, true))).orderBy(desc(minutesVersions.number)).limit(1)
  return found ?? null
}
