/** What a pasted text says about the meeting itself: proposed, to be looked at. */
import { and, eq, inArray } from 'drizzle-orm'
import { z } from 'zod'
import { newRowId } from '@/db/row-id'
import { agendaItems, attendances, authorityPeople, people } from '@/db/schema'
import { itemsOfHeadings, same } from '@/domain/document/tie'
import type { AttendanceCapacity } from '@/domain/meeting'
import type { Outline, OutlineAttendee } from '@/domain/language/outline'
import { personNamed, readName } from '@/domain/people/read-name'
import { defineCommand, type Change } from '@/server/command'
import type { Transaction } from '@/server/runtime'
import { itemsOf, loadMeeting, renumber, type ItemRow, type LoadedMeeting } from '../load'
import { peopleAround, seatsOn } from '../names'
import { meetingTarget } from '../target'

const isOutline = (value: unknown): value is Outline =>
  typeof value === 'object' && value !== null && Array.isArray((value as Outline).items) && Array.isArray((value as Outline).attendance)

const capacities: Record<OutlineAttendee['role'], AttendanceCapacity> = {
  chair: 'member', 'vice-chair': 'member', member: 'member', substitute: 'substitute', 'co-opted': 'co-opted', 'other-councillor': 'other-councillor', officer: 'officer', partner: 'partner',
}

async function proposeItems(tx: Transaction, { meeting }: LoadedMeeting, outline: Outline): Promise<Change[]> {
  const before = await itemsOf(tx, meeting.id)
  const order: ItemRow[] = []
  const changes: Change[] = []
  const headed = outline.items.filter(({ title }) => title.trim() !== '')
  const meant = itemsOfHeadings(headed, before)
  for (const [at, item] of headed.entries()) {
    const title = item.title.trim().slice(0, 300)
    const known = before.find(({ id }) => id === meant[at]?.id)
    if (known) {
      order.push(known)
      continue
    }
    const line = (role: string) => item.lines.find((row) => row.role === role)?.text.slice(0, 600) ?? ''
    const [row] = await tx.insert(agendaItems).values({
      id: newRowId(), authorityId: meeting.authorityId, meetingId: meeting.id, position: before.length + order.length + 1, number: item.number ?? '',
      title, purpose: line('purpose'), presenter: line('presenter'), proposed: true,
    }).returning()
    if (!row) continue
    order.push(row)
    changes.push({ type: 'agendaItem', id: row.id, after: { title, proposed: true } })
  }
  if (meeting.agendaPublishedAt === null) await renumber(tx, [...order, ...before.filter((row) => !order.includes(row))])
  return changes
}

async function proposeAttendance(tx: Transaction, { meeting, body }: LoadedMeeting, outline: Outline): Promise<Change[]> {
  const known = await peopleAround(tx, body)
  const seated = (await seatsOn(tx, body.id, meeting.date)).map((row) => row.person)
  const listed = await tx.select().from(attendances).where(eq(attendances.meetingId, meeting.id))
  const changes: Change[] = []
  let presides = listed.some((row) => row.presiding)
  for (const [index, attendee] of outline.attendance.entries()) {
    const name = [attendee.name, attendee.suffix].filter(Boolean).join(' ').slice(0, 120)
    if (!name) continue
    const memberish = attendee.role !== 'officer' && attendee.role !== 'partner'
    let person = (memberish ? personNamed(name, seated) : null) ?? personNamed(name, known)
    if (listed.some((row) => (person ? row.personId === person.id : same(row.name) === same(name)))) continue
    if (!person) {
      const [added] = await tx.insert(people).values({ id: newRowId(), ...readName(name) }).returning()
      if (!added) continue
      person = added
      known.push(added)
      await tx.insert(authorityPeople).values({ authorityId: meeting.authorityId, personId: added.id, proposed: true })
      changes.push({ type: 'person', id: added.id, after: { name, proposed: true } })
    }
    const presiding: boolean = attendee.role === 'chair' && attendee.status === 'present' && !presides
    presides ||= presiding
    const [row] = await tx.insert(attendances).values({
      id: newRowId(), authorityId: meeting.authorityId, meetingId: meeting.id, personId: person.id, name, capacity: capacities[attendee.role],
      status: attendee.status, presiding, office: attendee.office?.slice(0, 200) ?? '', substituteFor: attendee.substituteFor, position: listed.length + index + 1, proposed: true,
    }).returning()
    if (!row) continue
    listed.push(row)
    changes.push({ type: 'attendance', id: row.id, after: { name, status: row.status, capacity: row.capacity, proposed: true } })
  }
  return changes
}

/**
 * Makes agenda items, attendance and people out of a pasted text, as proposals beside what is known already. Pasting
 * the same text twice adds nothing.
 */
export const proposeFromPaste = defineCommand({
  name: 'meetings.proposeFromPaste',
  input: z.object({ meetingId: z.string(), outline: z.custom<Outline>(isOutline, 'The text has no outline.') }),
  may: { deed: 'agenda.write', target: (tx, input) => meetingTarget(tx, input.meetingId) },
  example: (world) => ({ meetingId: world['lastMeeting'], outline: { title: null, body: null, meetingDate: null, venue: null, attendance: [], preamble: [], items: [], signature: null, furniture: [] } }),
  run: async ({ tx }, { meetingId, outline }) => {
    const loaded = await loadMeeting(tx, meetingId)
    const items = await proposeItems(tx, loaded, outline)
    const attendance = await proposeAttendance(tx, loaded, outline)
    const changes = [...items, ...attendance]
    const count = (type: string) => changes.filter((change) => change.type === type).length
    return { result: { items: count('agendaItem'), attendances: count('attendance'), people: count('person') }, changes }
  },
})

/** Keeps everything that a pasted text proposed for a meeting, the people included. */
export const keepProposed = defineCommand({
  name: 'meetings.keepProposed',
  input: z.object({ meetingId: z.string() }),
  may: { deed: 'agenda.write', target: (tx, input) => meetingTarget(tx, input.meetingId) },
  example: (world) => ({ meetingId: world['lastMeeting'] }),
  run: async ({ tx, target }, { meetingId }) => {
    const items = await tx.update(agendaItems).set({ proposed: false }).where(and(eq(agendaItems.meetingId, meetingId), eq(agendaItems.proposed, true))).returning({ id: agendaItems.id })
    const rows = await tx.update(attendances).set({ proposed: false }).where(and(eq(attendances.meetingId, meetingId), eq(attendances.proposed, true))).returning({ id: attendances.id, personId: attendances.personId })
    const personIds = rows.flatMap((row) => row.personId ?? [])
    if (personIds.length > 0) {
      await tx.update(authorityPeople).set({ proposed: false }).where(and(eq(authorityPeople.authorityId, target.authorityId), inArray(authorityPeople.personId, personIds)))
    }
    return { result: { items: items.length, attendances: rows.length }, changes: [...items.map(({ id }) => ({ type: 'agendaItem', id, after: { proposed: false } })), ...rows.map(({ id }) => ({ type: 'attendance', id, after: { proposed: false } }))] }
  },
})
