/** What "Start the minutes" begins with: nothing is typed twice. */
import { and, asc, desc, eq, lt, ne, notInArray } from 'drizzle-orm'
import { agendaItems, attendances, meetings } from '@/db/schema'
import type { AuthoritySettings, BodySettings } from '@/domain/council'
import { itemsAsTaken } from '@/domain/meeting-quorum'
import type { Transaction } from '@/server/runtime'
import { loadMeeting, type ItemRow, type MeetingRow } from './load'
import { seatsOn } from './names'

export interface MeetingOutline {
  meeting: MeetingRow
  body: { id: string; name: string; shortName: string; settings: BodySettings }
  authority: { id: string; name: string; settings: AuthoritySettings }
  /** Items that were taken, in the order taken; what was deferred or withdrawn is in `left`. */
  items: ItemRow[]
  left: ItemRow[]
  /** In the order of the list, proposed lines included. */
  attendance: (typeof attendances.$inferSelect)[]
  /** What whoever presides is called, by person: "Chair", "Chairman", "Chairwoman". */
  chairWord: string
  presidingId: string | null
  /** Date of the ordinary or annual meeting before, whose minutes this one confirms; null for the first. */
  lastMeetingDate: string | null
}

/** Agenda, attendance and settings for the minutes of a meeting. Five statements. @throws {Refused} not-found */
export async function meetingOutlineFor(tx: Transaction, meetingId: string): Promise<MeetingOutline> {
  const { meeting, body, authority } = await loadMeeting(tx, meetingId)
  const items = await tx.select().from(agendaItems).where(eq(agendaItems.meetingId, meetingId)).orderBy(asc(agendaItems.position), asc(agendaItems.id))
  const attendance = await tx.select().from(attendances).where(eq(attendances.meetingId, meetingId)).orderBy(asc(attendances.position), asc(attendances.id))
  const seats = await seatsOn(tx, body.id, meeting.date)
  const [last] = await tx.select({ date: meetings.date }).from(meetings)
    .where(and(eq(meetings.bodyId, body.id), lt(meetings.date, meeting.date), ne(meetings.kind, 'extraordinary'), notInArray(meetings.state, ['cancelled'])))
    .orderBy(desc(meetings.date)).limit(1)
  const presiding = attendance.find((row) => row.presiding)
  const seat = seats.find((row) => (presiding ? row.person.id === presiding.personId : row.seat.role === 'chair'))?.seat
  const taken = itemsAsTaken(items)
  return {
    meeting,
    body: { id: body.id, name: body.name, shortName: body.shortName, settings: body.settings },
    authority: { id: authority.id, name: authority.name, settings: authority.settings },
    items: taken,
    left: items.filter((item) => !taken.includes(item)),
    attendance,
    chairWord: seat?.chairWord ?? body.settings.chairWord,
    presidingId: presiding?.personId ?? null,
    lastMeetingDate: last?.date ?? null,
  }
}
