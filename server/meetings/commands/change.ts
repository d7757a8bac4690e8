import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { meetings } from '@/db/schema'
import { formatDate } from '@/domain/calendar'
import { defineCommand } from '@/server/command'
import { refuse } from '@/server/refusal'
import { meetingFields, neededField } from '../fields'
import { loadMeeting } from '../load'
import { calendarChanged } from '../moved'
import { meetingTarget } from '../target'
import { refuseTwoAtOnce } from './create'

/** Changes kind, day, time or place of a meeting. Actions due at it move with it. */
export const changeMeeting = defineCommand({
  name: 'meetings.change',
  input: z.object({ meetingId: z.string(), ...meetingFields }),
  may: { deed: 'meetings.write', target: (tx, input) => meetingTarget(tx, input.meetingId) },
  public: true,
  example: (world) => ({ meetingId: world['nextMeeting'], kind: 'ordinary', date: '2027-03-19', time: '14:00', place: 'Committee Room 1' }),
  run: async (context, { meetingId, ...facts }) => {
    const { tx, today } = context
    const { meeting, minutes } = await loadMeeting(tx, meetingId)
    if (meeting.state === 'cancelled') throw refuse.conflict('This meeting was cancelled. Take that back first.')
    if (meeting.state === 'held' && facts.date > today) throw refuse.invalid('This meeting was held, so it cannot be on a day to come.', { date: 'Give the day on which it was held.' })
    const published = minutes && ['published', 'confirmed', 'signed'].includes(minutes.state)
    if (published && facts.date !== meeting.date) {
      throw refuse.conflict(`The minutes of ${formatDate(meeting.date)} are published, so the date stays. Correct the minutes where it is wrong.`)
    }
    await refuseTwoAtOnce(tx, meeting.bodyId, facts, meetingId)
    await tx.update(meetings).set(facts).where(eq(meetings.id, meetingId))
    if (facts.date !== meeting.date) await calendarChanged(context, meeting.bodyId)
    const before = { kind: meeting.kind, date: meeting.date, time: meeting.time, place: meeting.place }
    return { result: { meetingId }, changes: [{ type: 'meeting', id: meetingId, before, after: facts }] }
  },
})

/** Says that the meeting took place. */
export const holdMeeting = defineCommand({
  name: 'meetings.hold',
  input: z.object({ meetingId: z.string() }),
  may: { deed: 'meetings.write', target: (tx, input) => meetingTarget(tx, input.meetingId) },
  public: true,
  example: (world) => ({ meetingId: world['lastMeeting'] }),
  run: async (context, { meetingId }) => {
    const { tx, today } = context
    const { meeting } = await loadMeeting(tx, meetingId)
    if (meeting.state === 'cancelled') throw refuse.conflict('This meeting was cancelled. Take that back first.')
    if (meeting.date > today) throw refuse.conflict(`The meeting is on ${formatDate(meeting.date)}. It cannot have been held before that day.`)
    await tx.update(meetings).set({ state: 'held' }).where(eq(meetings.id, meetingId))
    await calendarChanged(context, meeting.bodyId)
    return { result: { meetingId }, changes: [{ type: 'meeting', id: meetingId, before: { state: meeting.state }, after: { state: 'held' } }] }
  },
})

/** Cancels a planned meeting, with a reason that residents read. */
export const cancelMeeting = defineCommand({
  name: 'meetings.cancel',
  input: z.object({ meetingId: z.string(), because: neededField('Say why: residents read it with the notice.', 500) }),
  may: { deed: 'meetings.write', target: (tx, input) => meetingTarget(tx, input.meetingId) },
  public: true,
  example: (world) => ({ meetingId: world['nextMeeting'], because: 'There is no business to consider.' }),
  run: async (context, { meetingId, because }) => {
    const { tx } = context
    const { meeting, minutes } = await loadMeeting(tx, meetingId)
    if (minutes || meeting.state === 'held') throw refuse.conflict('This meeting was held, so it cannot be cancelled any more.')
    if (meeting.state !== 'planned') throw refuse.conflict('Only a planned meeting can be cancelled.')
    await tx.update(meetings).set({ state: 'cancelled', cancelledBecause: because }).where(eq(meetings.id, meetingId))
    await calendarChanged(context, meeting.bodyId)
    return { result: { meetingId }, changes: [{ type: 'meeting', id: meetingId, before: { state: meeting.state }, after: { state: 'cancelled', because } }] }
  },
})

/** Takes a cancellation back. */
export const reinstateMeeting = defineCommand({
  name: 'meetings.reinstate',
  input: z.object({ meetingId: z.string() }),
  may: { deed: 'meetings.write', target: (tx, input) => meetingTarget(tx, input.meetingId) },
  public: true,
  example: (world) => ({ meetingId: world['nextMeeting'] }),
  run: async (context, { meetingId }) => {
    const { tx } = context
    const { meeting } = await loadMeeting(tx, meetingId)
    if (meeting.state !== 'cancelled') throw refuse.conflict('This meeting is not cancelled.')
    await refuseTwoAtOnce(tx, meeting.bodyId, meeting, meetingId)
    await tx.update(meetings).set({ state: 'planned', cancelledBecause: null }).where(eq(meetings.id, meetingId))
    await calendarChanged(context, meeting.bodyId)
    return { result: { meetingId }, changes: [{ type: 'meeting', id: meetingId, before: { state: 'cancelled' }, after: { state: 'planned' } }] }
  },
})
