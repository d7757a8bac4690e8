/**
 * What residents may read. Every statement here filters on what is published and not withdrawn; text comes from the
 * published version through `publicView`, so that exempt words never leave.
 */
import { and, asc, desc, eq, gte, inArray, isNotNull, isNull, lt, ne, or, sql } from 'drizzle-orm'
import { agendaItems, authorities, bodies, followUps, meetings, memberships, minutes, minutesVersions, people } from '@/db/schema'
import type { MembershipRole } from '@/domain/council'
import { parseMinutesDocument } from '@/domain/document/parse'
import { publicView } from '@/domain/document/public-view'
import type { MinutesDocument } from '@/domain/document/nodes'
import { capacityOf, nameInList } from '@/server/meetings/names'
import { notEnded } from '@/server/reach'
import { runtime } from '@/server/runtime'

export interface PublicAuthority { id: string; name: string; progressWords: { done: string; inProgress: string; overdue: string; ended: string } }

/** The authority that this installation speaks for; the first by name where there are several. */
export async function publicAuthority(): Promise<PublicAuthority | null> {
  const [found] = await runtime().db.select().from(authorities).orderBy(asc(authorities.name)).limit(1)
  return found ? { id: found.id, name: found.name, progressWords: found.settings.progressWords } : null
}

/** Minutes that residents may read: published and not withdrawn. For a query that joins `minutes`. */
export const isPublished = and(isNotNull(minutes.publishedAt), isNull(minutes.withdrawnAt), inArray(minutes.state, ['published', 'confirmed', 'signed']))

export interface PublicBody { id: string; name: string; slug: string; kind: string; authorityId: string; authorityName: string; officerNames: boolean }

/** All committees, by authority and name. */
export async function publicBodies(): Promise<PublicBody[]> {
  const { db, council } = runtime()
  const rows = await db.select({ body: bodies, authorityName: authorities.name }).from(bodies)
    .innerJoin(authorities, eq(authorities.id, bodies.authorityId)).where(notEnded(council.today())).orderBy(asc(authorities.name), asc(bodies.name))
  return rows.map(({ body, authorityName }) => shown(body, authorityName))
}

const shown = (body: typeof bodies.$inferSelect, authorityName: string): PublicBody =>
  ({ id: body.id, name: body.name, slug: body.slug, kind: body.kind, authorityId: body.authorityId, authorityName, officerNames: body.settings.publicOfficerNames })

/** A committee by the name in its address; null where there is none. */
export async function publicBody(slug: string): Promise<PublicBody | null> {
  const [row] = await runtime().db.select({ body: bodies, authorityName: authorities.name }).from(bodies)
    .innerJoin(authorities, eq(authorities.id, bodies.authorityId)).where(eq(bodies.slug, slug)).orderBy(asc(authorities.name)).limit(1)
  return row ? shown(row.body, row.authorityName) : null
}

export interface PublicMember { name: string; role: MembershipRole }

/** Who sits on a committee today, the chair first, each as the authority prints names. */
export async function publicMembers(bodyId: string): Promise<PublicMember[]> {
  const { db, council } = runtime()
  const today = council.today()
  const rows = await db.select({ person: people, role: memberships.role, settings: authorities.settings })
    .from(memberships).innerJoin(people, eq(people.id, memberships.personId)).innerJoin(authorities, eq(authorities.id, memberships.authorityId))
    .where(and(eq(memberships.bodyId, bodyId), sql`${memberships.from} <= ${today}`, or(isNull(memberships.to), gte(memberships.to, today))))
    .orderBy(asc(people.surname), asc(people.firstName))
  const order: MembershipRole[] = ['chair', 'vice-chair', 'member', 'co-opted', 'substitute']
  return rows.map(({ person, role, settings }) => ({ name: nameInList(person, capacityOf(role), settings), role }))
    .sort((a, b) => order.indexOf(a.role) - order.indexOf(b.role))
}

export interface PublicMeeting {
  id: string
  /** Of its page: /committees/panel/2027-01-14; -2 for the second of that day. */
  href: string
  date: string
  time: string
  place: string
  kind: string
  state: string
  bodyName: string
  bodySlug: string
  agendaPublished: boolean
  /** 'draft' until a later meeting has confirmed them. */
  minutes: 'draft' | 'confirmed' | 'withdrawn' | null
}

/** How many meetings of the same committee and day come before it: the second of a day has an address of its own. */
export const placeInDay = sql<number>`(select count(*)::int from ${meetings} other where other.body_id = ${meetings.bodyId} and other.date = ${meetings.date}
  and (other.time, other.id) < (${meetings.time}, ${meetings.id}))`

/** Address of a meeting's public page. @param place {@link placeInDay} */
export const meetingHref = (slug: string, date: string, place: number): string => `/committees/${slug}/${date}${place > 0 ? `-${String(place + 1)}` : ''}`

const meetingRows = () =>
  runtime().db.select({ meeting: meetings, place: placeInDay, bodyName: bodies.name, bodySlug: bodies.slug, publishedAt: minutes.publishedAt, state: minutes.state, withdrawnAt: minutes.withdrawnAt })
    .from(meetings).innerJoin(bodies, eq(bodies.id, meetings.bodyId)).leftJoin(minutes, eq(minutes.meetingId, meetings.id))

type MeetingRow = Awaited<ReturnType<typeof meetingRows>>[number]

const asMeeting = (row: MeetingRow): PublicMeeting => ({
  id: row.meeting.id, href: meetingHref(row.bodySlug, row.meeting.date, row.place), date: row.meeting.date, time: row.meeting.time, place: row.meeting.place, kind: row.meeting.kind, state: row.meeting.state,
  bodyName: row.bodyName, bodySlug: row.bodySlug, agendaPublished: row.meeting.agendaPublishedAt !== null,
  minutes: row.publishedAt === null ? null : row.withdrawnAt !== null ? 'withdrawn' : row.state === 'published' ? 'draft' : 'confirmed',
})

/** Meetings to come, the nearest first. */
export async function comingMeetings(bodyId: string | null, limit = 40): Promise<PublicMeeting[]> {
  const today = runtime().council.today()
  const rows = await meetingRows().where(and(gte(meetings.date, today), bodyId ? eq(meetings.bodyId, bodyId) : undefined)).orderBy(asc(meetings.date), asc(meetings.time)).limit(limit)
  return rows.map(asMeeting)
}

/** Meetings held, the latest first. */
export async function pastMeetings(bodyId: string | null, limit = 60): Promise<PublicMeeting[]> {
  const today = runtime().council.today()
  const rows = await meetingRows().where(and(lt(meetings.date, today), bodyId ? eq(meetings.bodyId, bodyId) : undefined)).orderBy(desc(meetings.date), asc(meetings.time)).limit(limit)
  return rows.map(asMeeting)
}

export interface PublicVersion { id: string; number: number; at: string; note: string; purpose: string }
export interface PublicMinutes {
  minutesId: string
  state: string
  document: MinutesDocument
  firstNumber: number
  version: PublicVersion
  versions: PublicVersion[]
  confirmedOn: string | null
  signedBy: string | null
  signedOn: string | null
  /** Ids of the blocks from which something followed that residents can read about. */
  followed: string[]
}

export interface PublicMeetingPage {
  meeting: PublicMeeting
  withdrawnBecause: string | null
  agenda: { number: string; title: string; purpose: string; presenter: string; reportTitle: string; exempt: boolean; urgencyReason: string | null }[]
  minutes: PublicMinutes | null
}

/** The latest open version of published minutes, as residents see it; null where there is none. */
export async function publicMinutes(minutesId: string, versionNumber?: number): Promise<PublicMinutes | null> {
  const { db } = runtime()
  const [row] = await db.select().from(minutes).where(and(eq(minutes.id, minutesId), isPublished))
  if (!row) return null
  const versions = await db.select().from(minutesVersions).where(and(eq(minutesVersions.minutesId, minutesId), eq(minutesVersions.open, true))).orderBy(desc(minutesVersions.number))
  const version = versionNumber === undefined ? versions[0] : versions.find((one) => one.number === versionNumber)
  if (!version) return null
  const brief = (one: typeof version): PublicVersion => ({ id: one.id, number: one.number, at: one.at, note: one.note, purpose: one.purpose })
  const [confirmed] = row.confirmedAtMeetingId ? await db.select({ date: meetings.date }).from(meetings).where(eq(meetings.id, row.confirmedAtMeetingId)) : []
  const closed = await db.select({ id: agendaItems.id, exempt: agendaItems.exempt }).from(agendaItems).where(and(eq(agendaItems.meetingId, row.meetingId), isNotNull(agendaItems.exempt)))
  const followed = await db.selectDistinct({ nodeId: followUps.nodeId }).from(followUps)
    .where(and(eq(followUps.minutesId, minutesId), isNull(followUps.exempt), ne(followUps.state, 'proposed')))
  const [body] = await db.select({ settings: bodies.settings }).from(bodies).where(eq(bodies.id, row.bodyId))
  const exemptItems = new Map(closed.flatMap((item) => (item.exempt ? [[item.id, item.exempt] as const] : [])))
  return {
    minutesId, state: row.state, firstNumber: version.firstNumber,
    document: publicView(parseMinutesDocument(JSON.parse(version.content)), { exemptItems, officerNames: body?.settings.publicOfficerNames ?? false }),
    version: brief(version), versions: versions.map(brief), confirmedOn: confirmed?.date ?? null, signedBy: row.signedBy, signedOn: row.signedOn,
    followed: followed.map((one) => one.nodeId),
  }
}
