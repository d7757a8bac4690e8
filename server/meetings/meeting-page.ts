/** One meeting: what it is, its dates, its agenda, who was there, and what this viewer may do with it. */
import { and, asc, eq, inArray, isNull, or, sql } from 'drizzle-orm'
import { agendaItems, attendances, authorities, bodies, followUps, meetings, minutes } from '@/db/schema'
import type { MembershipRole } from '@/domain/council'
import type { Exemption } from '@/domain/document/nodes'
import type { AgendaItemState, AttendanceCapacity, AttendanceStatus, MeetingKind, MeetingState, Recommendation } from '@/domain/meeting'
import { isLateItem, meetingDates, type MeetingDates } from '@/domain/meeting-dates'
import { quorumNeeded, quorumThrough, type QuorumPoint } from '@/domain/meeting-quorum'
import { printedName } from '@/domain/people/name'
import { abilitiesOf } from '@/domain/workflow/deeds'
import { standingOf } from '@/domain/workflow/standing'
import { openStates, type MinutesState } from '@/domain/workflow/states'
import type { Viewer } from '@/server/people/viewer'
import { oneOf, ownBodies, reachOf } from '@/server/reach'
import { runtime } from '@/server/runtime'
import { capacityOf, nameInList, peopleAround, seatsOn } from './names'

const asked = ['meetings.write', 'meetings.delete', 'agenda.write', 'agenda.publish', 'agenda.putWording', 'attendance.write', 'minutes.start', 'minutes.readDraft'] as const

export interface PageItem {
  id: string; position: number; number: string; title: string; purpose: string; presenter: string; reportTitle: string
  standing: string | null; state: AgendaItemState; joinedWithId: string | null; takenAs: number | null
  urgencyReason: string | null; exempt: Exemption | null; proposed: boolean; recommendations: Recommendation[]
}

export interface PageAttendance {
  id: string; personId: string | null; name: string; capacity: AttendanceCapacity; status: AttendanceStatus; presiding: boolean; office: string
  substituteFor: string | null; remote: boolean; arrivedAtItemId: string | null; leftAtItemId: string | null; proposed: boolean
}

export interface PageMember { personId: string; name: string; role: MembershipRole; voting: boolean; chairWord: string | null }

export interface MeetingPage {
  meeting: {
    id: string; kind: MeetingKind; state: MeetingState; date: string; time: string; place: string
    agendaPublishedAt: string | null; cancelledBecause: string | null; adjournedTo: { id: string; date: string } | null; adjournedFrom: { id: string; date: string } | null
  }
  body: { id: string; name: string; shortName: string; slug: string; chairWord: string }
  dates: MeetingDates
  /** An item put on the agenda now needs a reason for urgency. */
  late: boolean
  items: PageItem[]
  attendance: PageAttendance[]
  /** Who sits on the body on the day of the meeting, the chair first. */
  members: PageMember[]
  quorum: { needed: number; seats: number; points: QuorumPoint[] }
  /** `open`: residents may read them. `archived`: they came as a file of old minutes. */
  minutes: { id: string; state: MinutesState; withdrawn: boolean; open: boolean; archived: boolean } | null
  /** Open actions that the body hears of at this meeting; null for who has no part in the body, since the report is not for her. */
  openActions: number | null
  /** Names to choose from, as printed; for who may write. */
  known: { name: string }[]
  abilities: Record<(typeof asked)[number], boolean>
  today: string
}

const rank: readonly MembershipRole[] = ['chair', 'vice-chair', 'member', 'co-opted', 'substitute']

/**
 * A meeting for a viewer. Seven statements whatever it holds; one where it is not for her to see.
 * @returns null where there is none, or she has no part in its body
 */
export async function meetingPage(viewer: Viewer, meetingId: string): Promise<MeetingPage | null> {
  const { db, council } = runtime()
  const today = council.today()
  const reach = reachOf(viewer, today)
  const [found] = await db.select({ meeting: meetings, body: bodies, authority: authorities, mine: sql<boolean>`${ownBodies(reach)}`, minutes: { id: minutes.id, state: minutes.state, withdrawnAt: minutes.withdrawnAt, publishedAt: minutes.publishedAt, archivedFrom: minutes.archivedFrom } })
    .from(meetings).innerJoin(bodies, eq(bodies.id, meetings.bodyId)).innerJoin(authorities, eq(authorities.id, meetings.authorityId))
    .leftJoin(minutes, eq(minutes.meetingId, meetings.id))
    .where(and(eq(meetings.id, meetingId), or(ownBodies(reach), oneOf(bodies.authorityId, reach.administratorIn))))
  if (!found) return null
  const { meeting, body, authority } = found
  const items = await db.select().from(agendaItems).where(eq(agendaItems.meetingId, meetingId)).orderBy(asc(agendaItems.position), asc(agendaItems.id))
  const rows = await db.select().from(attendances).where(eq(attendances.meetingId, meetingId)).orderBy(asc(attendances.position), asc(attendances.id))
  const seats = await seatsOn(db, body.id, meeting.date)
  const linked = await db.select({ id: meetings.id, date: meetings.date, adjournedToId: meetings.adjournedToId }).from(meetings)
    .where(or(eq(meetings.adjournedToId, meetingId), eq(meetings.id, meeting.adjournedToId ?? '')))
  const [open] = await db.select({ number: sql<number>`count(*)::int` }).from(followUps)
    .where(and(eq(followUps.bodyId, body.id), inArray(followUps.state, [...openStates]), sql`${followUps.askedOn} < ${meeting.date}`, isNull(followUps.exempt)))
  const presidingId = rows.find((row) => row.presiding)?.personId ?? null
  const standing = standingOf(viewer, { authorityId: body.authorityId, bodyId: body.id, restricted: body.restricted, presidingId }, today)
  const abilities = abilitiesOf(asked, standing, null)
  const known = abilities['attendance.write'] ? await peopleAround(db, body) : []
  // Exempt matter is for members and staff of the body; whoever else reads this page sees the neutral heading.
  const mayReadExempt = standing.has('clerk') || standing.has('monitoring-officer') || standing.has('member')
  const voting = new Map(seats.map(({ person, seat }) => [person.id, seat.voting]))
  const counted = seats.filter(({ seat }) => seat.voting && seat.role !== 'substitute').length
  const needed = quorumNeeded(counted, body.settings.quorum)
  const dates = meetingDates(meeting.date, body.settings, authority.settings.closedDays)
  const to = linked.find((row) => row.id === meeting.adjournedToId)
  const before = linked.find((row) => row.adjournedToId === meeting.id)
  return {
    meeting: {
      id: meeting.id, kind: meeting.kind, state: meeting.state, date: meeting.date, time: meeting.time, place: meeting.place,
      agendaPublishedAt: meeting.agendaPublishedAt, cancelledBecause: meeting.cancelledBecause,
      adjournedTo: to ? { id: to.id, date: to.date } : null, adjournedFrom: before ? { id: before.id, date: before.date } : null,
    },
    body: { id: body.id, name: body.name, shortName: body.shortName, slug: body.slug, chairWord: body.settings.chairWord },
    dates,
    late: isLateItem(today, dates.agendaBy, meeting.agendaPublishedAt !== null),
    items: items.filter((item) => abilities['agenda.write'] || !item.proposed).map((item) => shownItem(item, mayReadExempt)),
    attendance: rows.filter((row) => abilities['attendance.write'] || !row.proposed),
    members: seats
      .map(({ person, seat }) => ({ personId: person.id, name: nameInList(person, capacityOf(seat.role), authority.settings), role: seat.role, voting: seat.voting, chairWord: seat.chairWord }))
      .sort((a, b) => rank.indexOf(a.role) - rank.indexOf(b.role)),
    quorum: {
      needed, seats: counted,
      points: quorumThrough(items, rows.map((row) => ({ ...row, voting: row.personId ? (voting.get(row.personId) ?? row.capacity !== 'co-opted') : row.capacity !== 'co-opted' })), { needed, remoteCounts: authority.settings.remoteCountsAsPresent }),
    },
    minutes: found.minutes ? { id: found.minutes.id, state: found.minutes.state, withdrawn: found.minutes.withdrawnAt !== null, open: found.minutes.publishedAt !== null && found.minutes.withdrawnAt === null, archived: found.minutes.archivedFrom !== null } : null,
    openActions: found.mine ? (open?.number ?? 0) : null,
    known: known.map((person) => ({ name: printedName(person, authority.settings.nameStyle) })),
    abilities,
    today,
  }
}

function shownItem(item: typeof agendaItems.$inferSelect, mayReadExempt: boolean): PageItem {
  const { id, position, number, title, purpose, presenter, reportTitle, standing, state, joinedWithId, takenAs, urgencyReason, exempt, proposed, recommendations } = item
  const whole = { id, position, number, title, purpose, presenter, reportTitle, standing, state, joinedWithId, takenAs, urgencyReason, exempt, proposed, recommendations }
  if (!exempt || mayReadExempt) return whole
  return { ...whole, title: exempt.neutralHeading ?? 'Exempt item', purpose: '', presenter: '', reportTitle: '', recommendations: [], exempt: { ...exempt, publicInterest: '', publicSummary: null, noSummaryBecause: null } }
}

