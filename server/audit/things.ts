/** What the things of the audit are called, and where they stand. */
import { eq, inArray } from 'drizzle-orm'
import { agendaItems, attendances, bodies, followUps, meetings, memberships, minutes, officeHolders, offices, people } from '@/db/schema'
import { formatDate } from '@/domain/calendar'
import { plainName } from '@/domain/people/name'
import { runtime } from '@/server/runtime'

export interface NamedThing {
  type: string
  id: string
  /** Null where it has none that may stand here (texts, notes), or is gone. */
  name: string | null
  href: string | null
}

/**
 * Names things by their ids. Ten statements, however many there are. Titles of items and actions are left out: they
 * may be exempt.
 */
export async function nameThings(things: readonly { type: string; id: string }[]): Promise<Map<string, NamedThing>> {
  const { db } = runtime()
  const of = (...types: string[]) => [...new Set(things.filter((thing) => types.includes(thing.type)).map((thing) => thing.id))]
  const named = new Map<string, NamedThing>()
  const enter = (id: string, type: string, name: string, href: string | null) => named.set(id, { type, id, name, href })
  for (const row of await db.select().from(people).where(inArray(people.id, of('person')))) enter(row.id, 'person', plainName(row), `/desk/people/${row.id}`)
  for (const row of await db.select().from(bodies).where(inArray(bodies.id, of('body')))) enter(row.id, 'body', row.name, `/desk/committees/${row.slug}`)
  for (const row of await db.select({ id: offices.id, title: offices.title }).from(offices).where(inArray(offices.id, of('office')))) enter(row.id, 'office', row.title, `/desk/posts/${row.id}`)
  const holdings = await db.select({ id: officeHolders.id, officeId: offices.id, title: offices.title, person: people }).from(officeHolders)
    .innerJoin(offices, eq(offices.id, officeHolders.officeId)).innerJoin(people, eq(people.id, officeHolders.personId)).where(inArray(officeHolders.id, of('officeHolder')))
  for (const row of holdings) enter(row.id, 'officeHolder', `${plainName(row.person)}, ${row.title}`, `/desk/posts/${row.officeId}`)
  const seats = await db.select({ id: memberships.id, body: bodies.name, slug: bodies.slug, person: people }).from(memberships)
    .innerJoin(bodies, eq(bodies.id, memberships.bodyId)).innerJoin(people, eq(people.id, memberships.personId)).where(inArray(memberships.id, of('membership')))
  for (const row of seats) enter(row.id, 'membership', `${plainName(row.person)}, ${row.body}`, `/desk/committees/${row.slug}`)
  const sitting = { meetingId: meetings.id, date: meetings.date, body: bodies.name }
  const held = (row: { date: string; body: string }) => `${row.body}, ${formatDate(row.date)}`
  const sittings = await db.select(sitting).from(meetings).innerJoin(bodies, eq(bodies.id, meetings.bodyId)).where(inArray(meetings.id, of('meeting')))
  for (const row of sittings) enter(row.meetingId, 'meeting', held(row), `/desk/meetings/${row.meetingId}`)
  const items = await db.select({ id: agendaItems.id, ...sitting }).from(agendaItems).innerJoin(meetings, eq(meetings.id, agendaItems.meetingId))
    .innerJoin(bodies, eq(bodies.id, meetings.bodyId)).where(inArray(agendaItems.id, of('agendaItem')))
  for (const row of items) enter(row.id, 'agendaItem', held(row), `/desk/meetings/${row.meetingId}/agenda`)
  const present = await db.select({ id: attendances.id, ...sitting }).from(attendances).innerJoin(meetings, eq(meetings.id, attendances.meetingId))
    .innerJoin(bodies, eq(bodies.id, meetings.bodyId)).where(inArray(attendances.id, of('attendance')))
  for (const row of present) enter(row.id, 'attendance', held(row), `/desk/meetings/${row.meetingId}/attendance`)
  const records = await db.select({ id: minutes.id, ...sitting }).from(minutes).innerJoin(meetings, eq(meetings.id, minutes.meetingId))
    .innerJoin(bodies, eq(bodies.id, meetings.bodyId)).where(inArray(minutes.id, of('minutes')))
  for (const row of records) enter(row.id, 'minutes', held(row), `/desk/meetings/${row.meetingId}/minutes`)
  const actions = await db.select({ id: followUps.id, ...sitting }).from(followUps).innerJoin(meetings, eq(meetings.id, followUps.meetingId))
    .innerJoin(bodies, eq(bodies.id, followUps.bodyId)).where(inArray(followUps.id, of('follow-up')))
  for (const row of actions) enter(row.id, 'follow-up', held(row), `/desk/actions/${row.id}`)
  return named
}
