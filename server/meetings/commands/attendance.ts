import { and, eq, max } from 'drizzle-orm'
import { z } from 'zod'
import { newRowId } from '@/db/row-id'
import { attendances } from '@/db/schema'
import { attendanceCapacities, attendanceStatuses } from '@/domain/meeting'
import { personNamed } from '@/domain/people/read-name'
import { defineCommand, type Change } from '@/server/command'
import { refuse } from '@/server/refusal'
import { runtime, type Transaction } from '@/server/runtime'
import { neededField, textField } from '../fields'
import { itemsOf, loadMeeting } from '../load'
import { capacityOf, nameInList, peopleAround, seatsOn } from '../names'
import { attendanceTarget, meetingTarget } from '../target'

async function nextPlace(tx: Transaction, meetingId: string): Promise<number> {
  const [last] = await tx.select({ place: max(attendances.position) }).from(attendances).where(eq(attendances.meetingId, meetingId))
  return (last?.place ?? 0) + 1
}

/** Who has the minutes open is offered the list as it stands now. */
const tellEditors = (meetingId: string) => () => runtime().collaboration.news(meetingId)

/**
 * Marks somebody as present, sent apologies or absent, or takes the mark away: one press a name. The chair, once
 * present, presides unless somebody does already.
 */
export const markAttendance = defineCommand({
  name: 'attendance.mark',
  input: z.object({ meetingId: z.string(), personId: z.string(), status: z.enum([...attendanceStatuses, 'unmarked']) }),
  may: { deed: 'attendance.write', target: (tx, input) => meetingTarget(tx, input.meetingId) },
  example: (world) => ({ meetingId: world['lastMeeting'], personId: world['member'], status: 'present' }),
  run: async ({ tx, target, afterCommit }, { meetingId, personId, status }): Promise<{ result: { attendanceId: string | null }; changes: Change[] }> => {
    afterCommit(tellEditors(meetingId))
    const { meeting, body, authority } = await loadMeeting(tx, meetingId)
    const rows = await tx.select().from(attendances).where(eq(attendances.meetingId, meetingId))
    const before = rows.find((row) => row.personId === personId)
    if (status === 'unmarked') {
      if (before) await tx.delete(attendances).where(eq(attendances.id, before.id))
      return { result: { attendanceId: null }, changes: before ? [{ type: 'attendance', id: before.id, before: { name: before.name, status: before.status } }] : [] }
    }
    if (before) {
      await tx.update(attendances).set({ status, proposed: false, ...(status === 'present' ? {} : { presiding: false, arrivedAtItemId: null, leftAtItemId: null, remote: false }) }).where(eq(attendances.id, before.id))
      return { result: { attendanceId: before.id }, changes: [{ type: 'attendance', id: before.id, before: { status: before.status }, after: { status } }] }
    }
    const person = (await peopleAround(tx, body)).find((row) => row.id === personId)
    if (!person) throw refuse.notFound('person')
    const seat = (await seatsOn(tx, body.id, meeting.date)).find((row) => row.person.id === personId)?.seat
    const capacity = capacityOf(seat?.role ?? null)
    const presiding = status === 'present' && seat?.role === 'chair' && !rows.some((row) => row.presiding)
    const row = {
      id: newRowId(), authorityId: target.authorityId, meetingId, personId, name: nameInList(person, capacity, authority.settings),
      capacity, status, presiding, position: await nextPlace(tx, meetingId),
    }
    await tx.insert(attendances).values(row)
    return { result: { attendanceId: row.id }, changes: [{ type: 'attendance', id: row.id, after: { personId, name: row.name, status, capacity, presiding } }] }
  },
})

/** Marks every member without a mark as present: on most days all but two are. */
export const markRestPresent = defineCommand({
  name: 'attendance.restPresent',
  input: z.object({ meetingId: z.string() }),
  may: { deed: 'attendance.write', target: (tx, input) => meetingTarget(tx, input.meetingId) },
  example: (world) => ({ meetingId: world['lastMeeting'] }),
  run: async ({ tx, target, afterCommit }, { meetingId }) => {
    afterCommit(tellEditors(meetingId))
    const { meeting, body, authority } = await loadMeeting(tx, meetingId)
    const rows = await tx.select().from(attendances).where(eq(attendances.meetingId, meetingId))
    const place = await nextPlace(tx, meetingId)
    let presides = rows.some((row) => row.presiding)
    const added = (await seatsOn(tx, body.id, meeting.date))
      .filter(({ person, seat }) => seat.role !== 'substitute' && !rows.some((row) => row.personId === person.id))
      .map(({ person, seat }, index) => {
        const capacity = capacityOf(seat.role)
        const presiding: boolean = seat.role === 'chair' && !presides
        presides ||= presiding
        return {
          id: newRowId(), authorityId: target.authorityId, meetingId, personId: person.id, name: nameInList(person, capacity, authority.settings),
          capacity, status: 'present' as const, presiding, position: place + index,
        }
      })
    if (added.length > 0) await tx.insert(attendances).values(added)
    return { result: { added: added.length }, changes: added.map((row) => ({ type: 'attendance', id: row.id, after: { name: row.name, status: row.status } })) }
  },
})

/** Adds somebody who is no member: a substitute, a councillor from elsewhere, an officer, a partner. */
export const addAttendance = defineCommand({
  name: 'attendance.add',
  input: z.object({
    meetingId: z.string(), name: neededField('Give the name as it is to be printed.', 120), capacity: z.enum(attendanceCapacities),
    status: z.enum(attendanceStatuses).default('present'), office: textField(200), substituteFor: textField(120), remote: z.boolean().default(false),
  }),
  may: { deed: 'attendance.write', target: (tx, input) => meetingTarget(tx, input.meetingId) },
  example: (world) => ({ meetingId: world['lastMeeting'], name: 'Dee Walsh', capacity: 'officer', office: 'Service Manager (Fostering)' }),
  run: async ({ tx, target, afterCommit }, { meetingId, ...fields }) => {
    afterCommit(tellEditors(meetingId))
    if (fields.capacity === 'substitute' && !fields.substituteFor) throw refuse.invalid('Say for whom.', { substituteFor: 'Whose place does the substitute take?' })
    const { body } = await loadMeeting(tx, meetingId)
    const person = personNamed(fields.name, await peopleAround(tx, body))
    if (person) {
      const [twice] = await tx.select({ id: attendances.id }).from(attendances).where(and(eq(attendances.meetingId, meetingId), eq(attendances.personId, person.id)))
      if (twice) throw refuse.invalid('This person is on the list already.', { name: 'On the list already: change the line there.' })
    }
    const row = { id: newRowId(), authorityId: target.authorityId, meetingId, personId: person?.id ?? null, ...fields, substituteFor: fields.substituteFor || null, position: await nextPlace(tx, meetingId) }
    await tx.insert(attendances).values(row)
    return { result: { attendanceId: row.id }, changes: [{ type: 'attendance', id: row.id, after: { ...fields, personId: row.personId } }] }
  },
})

/** Changes a line: when somebody came and left, how she attended, for whom, in which post. */
export const changeAttendance = defineCommand({
  name: 'attendance.change',
  input: z.object({
    attendanceId: z.string(), name: neededField('Give the name as it is to be printed.', 120), capacity: z.enum(attendanceCapacities), office: textField(200),
    substituteFor: textField(120), remote: z.boolean(), arrivedAtItemId: z.string().nullable(), leftAtItemId: z.string().nullable(),
  }),
  may: { deed: 'attendance.write', target: (tx, input) => attendanceTarget(tx, input.attendanceId) },
  example: (world) => ({ attendanceId: world['attendance'], name: 'Ms M Example', capacity: 'member', remote: true, arrivedAtItemId: null, leftAtItemId: null }),
  run: async ({ tx, afterCommit }, { attendanceId, ...fields }) => {
    const [before] = await tx.select().from(attendances).where(eq(attendances.id, attendanceId))
    if (!before) throw refuse.notFound('name')
    afterCommit(tellEditors(before.meetingId))
    const ids = (await itemsOf(tx, before.meetingId)).map((item) => item.id)
    for (const field of ['arrivedAtItemId', 'leftAtItemId'] as const) {
      const itemId = fields[field]
      if (itemId !== null && !ids.includes(itemId)) throw refuse.invalid('This item is not on the agenda any more.', { [field]: 'Choose an item of this agenda.' })
    }
    const after = { ...fields, substituteFor: fields.substituteFor || null, proposed: false }
    await tx.update(attendances).set(after).where(eq(attendances.id, attendanceId))
    return { result: { attendanceId }, changes: [{ type: 'attendance', id: attendanceId, before, after }] }
  },
})

/** Says who presided; nobody else does then. */
export const setPresiding = defineCommand({
  name: 'attendance.preside',
  input: z.object({ attendanceId: z.string() }),
  may: { deed: 'attendance.write', target: (tx, input) => attendanceTarget(tx, input.attendanceId) },
  example: (world) => ({ attendanceId: world['attendance'] }),
  run: async ({ tx, afterCommit }, { attendanceId }) => {
    const [row] = await tx.select().from(attendances).where(eq(attendances.id, attendanceId))
    if (!row) throw refuse.notFound('name')
    afterCommit(tellEditors(row.meetingId))
    if (row.status !== 'present') throw refuse.conflict('Only somebody who was present can have presided.')
    await tx.update(attendances).set({ presiding: false }).where(eq(attendances.meetingId, row.meetingId))
    await tx.update(attendances).set({ presiding: true }).where(eq(attendances.id, attendanceId))
    return { result: { attendanceId }, changes: [{ type: 'attendance', id: attendanceId, after: { presiding: true } }] }
  },
})

/** Takes a line off the list. */
export const removeAttendance = defineCommand({
  name: 'attendance.remove',
  input: z.object({ attendanceId: z.string() }),
  may: { deed: 'attendance.write', target: (tx, input) => attendanceTarget(tx, input.attendanceId) },
  example: (world) => ({ attendanceId: world['attendance'] }),
  run: async ({ tx, afterCommit }, { attendanceId }) => {
    const [row] = await tx.select().from(attendances).where(eq(attendances.id, attendanceId))
    if (!row) throw refuse.notFound('name')
    afterCommit(tellEditors(row.meetingId))
    await tx.delete(attendances).where(eq(attendances.id, attendanceId))
    return { result: { meetingId: row.meetingId }, changes: [{ type: 'attendance', id: attendanceId, before: { name: row.name, status: row.status } }] }
  },
})
