import { and, eq, ne } from 'drizzle-orm'
import { z } from 'zod'
import { agendaItems, bodies, meetings } from '@/db/schema'
import type { StandingItem } from '@/domain/council'
import { newRowId } from '@/db/row-id'
import { defineCommand } from '@/server/command'
import { refuse } from '@/server/refusal'
import type { Transaction } from '@/server/runtime'
import { meetingFields } from '../fields'
import { bodyTarget } from '../target'
import { calendarChanged } from '../moved'

/** Refuses two meetings of a body at one hour. */
export async function refuseTwoAtOnce(tx: Transaction, bodyId: string, at: { date: string; time: string }, but: string | null): Promise<void> {
  const [other] = await tx.select({ id: meetings.id }).from(meetings).where(and(
    eq(meetings.bodyId, bodyId), eq(meetings.date, at.date), eq(meetings.time, at.time), ne(meetings.state, 'cancelled'), ne(meetings.id, but ?? ''),
  )).limit(1)
  if (other) throw refuse.invalid('This committee already meets then.', { date: 'It already meets on this day at this time.' })
}

/** Puts standing items on an agenda that is empty. */
export async function addStandingItems(tx: Transaction, meeting: { id: string; authorityId: string }, template: readonly StandingItem[], from = 1): Promise<void> {
  if (template.length === 0) return
  await tx.insert(agendaItems).values(template.map((item, index) => ({
    authorityId: meeting.authorityId, meetingId: meeting.id, position: from + index, number: String(from + index),
    title: item.title, purpose: item.purpose, standing: item.standing,
  })))
}

/** Puts a meeting in the calendar, with the standing items of its body on the agenda. */
export const createMeeting = defineCommand({
  name: 'meetings.create',
  input: z.object({ bodyId: z.string(), ...meetingFields, standingItems: z.boolean().default(true) }),
  may: { deed: 'meetings.write', target: (tx, input) => bodyTarget(tx, input.bodyId) },
  public: true,
  example: (world) => ({ bodyId: world['panel'], kind: 'ordinary', date: '2027-06-10', time: '10:00', place: 'Committee Room 2' }),
  run: async (context, { bodyId, standingItems, ...facts }) => {
    const { tx, target } = context
    await refuseTwoAtOnce(tx, bodyId, facts, null)
    const meeting = { id: newRowId(), authorityId: target.authorityId, bodyId, ...facts }
    await tx.insert(meetings).values(meeting)
    const [body] = await tx.select({ settings: bodies.settings }).from(bodies).where(eq(bodies.id, bodyId))
    if (standingItems) await addStandingItems(tx, meeting, body?.settings.template ?? [])
    await calendarChanged(context, bodyId)
    return { result: { meetingId: meeting.id }, changes: [{ type: 'meeting', id: meeting.id, after: meeting }] }
  },
})
