import { eq, inArray } from 'drizzle-orm'
import { z } from 'zod'
import { newRowId } from '@/db/row-id'
import { agendaItems, meetings } from '@/db/schema'
import { defineCommand } from '@/server/command'
import { refuse } from '@/server/refusal'
import { meetingFields } from '../fields'
import { itemsOf, loadMeeting } from '../load'
import { calendarChanged } from '../moved'
import { meetingTarget } from '../target'
import { refuseTwoAtOnce } from './create'

/**
 * Adjourns a meeting to another day. The items that were not reached go to the agenda of that day; on this one they
 * stand as deferred.
 */
export const adjournMeeting = defineCommand({
  name: 'meetings.adjourn',
  input: z.object({ meetingId: z.string(), date: meetingFields.date, time: meetingFields.time, place: meetingFields.place, itemIds: z.array(z.string()).default([]) }),
  may: { deed: 'meetings.write', target: (tx, input) => meetingTarget(tx, input.meetingId) },
  public: true,
  example: (world) => ({ meetingId: world['nextMeeting'], date: '2027-03-25', time: '10:00', place: 'Committee Room 2' }),
  run: async (context, { meetingId, itemIds, ...when }) => {
    const { tx } = context
    const { meeting } = await loadMeeting(tx, meetingId)
    if (meeting.state === 'cancelled' || meeting.adjournedToId) throw refuse.conflict('This meeting was cancelled or adjourned already.')
    if (when.date < meeting.date) throw refuse.invalid('A meeting goes on after it began.', { date: 'Give a later day than that of the meeting.' })
    await refuseTwoAtOnce(tx, meeting.bodyId, when, meetingId)
    const continued = { id: newRowId(), authorityId: meeting.authorityId, bodyId: meeting.bodyId, kind: meeting.kind, ...when }
    await tx.insert(meetings).values(continued)
    const left = (await itemsOf(tx, meetingId)).filter((item) => itemIds.includes(item.id))
    if (left.length > 0) {
      await tx.insert(agendaItems).values(left.map(({ title, purpose, presenter, reportTitle, standing, exempt, urgencyReason, number, recommendations }, index) => ({
        authorityId: meeting.authorityId, meetingId: continued.id, position: index + 1, number, title, purpose, presenter, reportTitle, standing, exempt, urgencyReason, recommendations,
      })))
      await tx.update(agendaItems).set({ state: 'deferred' }).where(inArray(agendaItems.id, left.map((item) => item.id)))
    }
    await tx.update(meetings).set({ state: 'adjourned', adjournedToId: continued.id }).where(eq(meetings.id, meetingId))
    await calendarChanged(context, meeting.bodyId)
    return {
      result: { meetingId: continued.id },
      changes: [
        { type: 'meeting', id: meetingId, before: { state: meeting.state }, after: { state: 'adjourned', adjournedToId: continued.id } },
        { type: 'meeting', id: continued.id, after: continued },
      ],
    }
  },
})
