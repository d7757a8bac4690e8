import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { agendaItems, attendances, followUps, meetings, outcomes } from '@/db/schema'
import { defineCommand } from '@/server/command'
import { refuse } from '@/server/refusal'
import { loadMeeting } from '../load'
import { calendarChanged } from '../moved'
import { meetingTarget } from '../target'

/** Deletes a meeting that was entered in error: without minutes, never announced, with nothing due at it. */
export const deleteMeeting = defineCommand({
  name: 'meetings.delete',
  input: z.object({ meetingId: z.string() }),
  may: { deed: 'meetings.delete', target: (tx, input) => meetingTarget(tx, input.meetingId) },
  public: true,
  example: (world) => ({ meetingId: world['extraordinary'] }),
  run: async (context, { meetingId }) => {
    const { tx } = context
    const { meeting, minutes } = await loadMeeting(tx, meetingId)
    if (minutes) throw refuse.conflict('This meeting has minutes, so it stays. Nothing was deleted.')
    if (meeting.agendaPublishedAt) throw refuse.conflict('Its agenda was published, so the meeting stays. Cancel it instead: residents then read why.')
    const [spoken] = await tx.select({ id: outcomes.id }).from(outcomes).where(eq(outcomes.meetingId, meetingId)).limit(1)
    const [owed] = await tx.select({ id: followUps.id }).from(followUps).where(eq(followUps.meetingId, meetingId)).limit(1)
    const [before] = await tx.select({ id: meetings.id }).from(meetings).where(eq(meetings.adjournedToId, meetingId)).limit(1)
    if (spoken || owed || before) throw refuse.conflict('Other records refer to this meeting, so it stays. Cancel it instead.')
    await tx.update(followUps).set({ dueMeetingId: null }).where(eq(followUps.dueMeetingId, meetingId))
    await tx.delete(attendances).where(eq(attendances.meetingId, meetingId))
    await tx.delete(agendaItems).where(eq(agendaItems.meetingId, meetingId))
    await tx.delete(meetings).where(eq(meetings.id, meetingId))
    await calendarChanged(context, meeting.bodyId)
    return { result: { bodyId: meeting.bodyId }, changes: [{ type: 'meeting', id: meetingId, before: meeting }] }
  },
})
