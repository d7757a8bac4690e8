/** Loads what the commands about meetings work on. */
import { asc, eq } from 'drizzle-orm'
import { agendaItems, authorities, bodies, meetings, minutes } from '@/db/schema'
import { meetingDates, type MeetingDates } from '@/domain/meeting-dates'
import { refuse } from '@/server/refusal'
import type { Transaction } from '@/server/runtime'

export type MeetingRow = typeof meetings.$inferSelect
export type ItemRow = typeof agendaItems.$inferSelect

export interface LoadedMeeting {
  meeting: MeetingRow
  body: typeof bodies.$inferSelect
  authority: typeof authorities.$inferSelect
  minutes: { id: string; state: string } | null
  dates: MeetingDates
}

/** A meeting with its body, authority, minutes and the dates before it. One statement. @throws {Refused} not-found */
export async function loadMeeting(tx: Transaction, meetingId: string): Promise<LoadedMeeting> {
  const [row] = await tx.select({ meeting: meetings, body: bodies, authority: authorities, minutes: { id: minutes.id, state: minutes.state } })
    .from(meetings).innerJoin(bodies, eq(bodies.id, meetings.bodyId)).innerJoin(authorities, eq(authorities.id, meetings.authorityId))
    .leftJoin(minutes, eq(minutes.meetingId, meetings.id)).where(eq(meetings.id, meetingId))
  if (!row) throw refuse.notFound('meeting')
  return { ...row, dates: meetingDates(row.meeting.date, row.body.settings, row.authority.settings.closedDays) }
}

/** The items of a meeting in the order of its agenda. */
export async function itemsOf(tx: Transaction, meetingId: string): Promise<ItemRow[]> {
  return tx.select().from(agendaItems).where(eq(agendaItems.meetingId, meetingId)).orderBy(asc(agendaItems.position), asc(agendaItems.id))
}

/** One item. @throws {Refused} not-found */
export async function loadItem(tx: Transaction, itemId: string): Promise<ItemRow> {
  const [item] = await tx.select().from(agendaItems).where(eq(agendaItems.id, itemId))
  if (!item) throw refuse.notFound('item')
  return item
}

/** Puts items in an order and draws their numbers, 1 to n. For an agenda that is not out yet. */
export async function renumber(tx: Transaction, ordered: readonly ItemRow[]): Promise<void> {
  for (const [index, item] of ordered.entries()) {
    const number = String(index + 1)
    if (item.position === index + 1 && item.number === number) continue
    await tx.update(agendaItems).set({ position: index + 1, number }).where(eq(agendaItems.id, item.id))
  }
}
