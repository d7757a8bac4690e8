/** The things that deeds about meetings are done to, as far as rights depend on them. */
import { and, eq } from 'drizzle-orm'
import { agendaItems, attendances, bodies, meetings } from '@/db/schema'
import type { Target } from '@/domain/workflow/standing'
import { refuse } from '@/server/refusal'
import type { Database, Transaction } from '@/server/runtime'

/** A body. @throws {Refused} not-found */
export async function bodyTarget(tx: Transaction, bodyId: string): Promise<Target> {
  const [body] = await tx.select({ id: bodies.id, authorityId: bodies.authorityId, restricted: bodies.restricted }).from(bodies).where(eq(bodies.id, bodyId))
  if (!body) throw refuse.notFound('committee')
  return { authorityId: body.authorityId, bodyId: body.id, restricted: body.restricted }
}

/** A meeting, with who presided at it. @throws {Refused} not-found */
export async function meetingTarget(tx: Database | Transaction, meetingId: string): Promise<Target> {
  const [row] = await tx.select({ authorityId: meetings.authorityId, bodyId: meetings.bodyId, restricted: bodies.restricted, state: meetings.state, presidingId: attendances.personId })
    .from(meetings).innerJoin(bodies, eq(bodies.id, meetings.bodyId))
    .leftJoin(attendances, and(eq(attendances.meetingId, meetings.id), eq(attendances.presiding, true)))
    .where(eq(meetings.id, meetingId)).limit(1)
  if (!row) throw refuse.notFound('meeting')
  return row
}

/** The meeting of an agenda item. @throws {Refused} not-found */
export async function itemTarget(tx: Transaction, itemId: string): Promise<Target> {
  const [item] = await tx.select({ meetingId: agendaItems.meetingId }).from(agendaItems).where(eq(agendaItems.id, itemId))
  if (!item) throw refuse.notFound('item')
  return meetingTarget(tx, item.meetingId)
}

/** The meeting of a line of the attendance. @throws {Refused} not-found */
export async function attendanceTarget(tx: Transaction, attendanceId: string): Promise<Target> {
  const [row] = await tx.select({ meetingId: attendances.meetingId }).from(attendances).where(eq(attendances.id, attendanceId))
  if (!row) throw refuse.notFound('name')
  return meetingTarget(tx, row.meetingId)
}
