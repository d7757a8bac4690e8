/** Committees: the list, and one with its members over time and how it is set. */
import { and, asc, count, desc, eq, gte, inArray, isNull, lt, lte, or, sql } from 'drizzle-orm'
import { authorities, bodies, bodyAuthorities, bodyClerks, meetings, memberships, people, staff } from '@/db/schema'
import type { BodyKind, BodySettings, MembershipRole } from '@/domain/council'
import { listedName, memberName, plainName, printedName } from '@/domain/people/name'
import { abilitiesOf } from '@/domain/workflow/deeds'
import { standingOf } from '@/domain/workflow/standing'
import type { Viewer } from '@/server/people/viewer'
import { oneOf, ownBodies, reachOf, type Reach } from '@/server/reach'
import { runtime } from '@/server/runtime'
import { knownPeople, type Held } from './person'
import { holdsOn, registersFor, type Register } from './register'

/** Committees that stand in the viewer's list: her own, and all of an authority that she administers. For a query that joins `bodies`. */
const listed = (reach: Reach) => or(ownBodies(reach), oneOf(bodies.authorityId, reach.administratorIn)) ?? sql`false`

export interface ListedCommittee {
  id: string
  name: string
  slug: string
  kind: BodyKind
  authorityId: string
  authorityName: string
  restricted: boolean
  endedOn: string | null
  chair: { name: string; word: string } | null
  members: number
  nextMeeting: { id: string; date: string } | null
}

export interface CommitteeList { registers: Register[]; committees: ListedCommittee[]; today: string }

/** The viewer's committees by name, those that have ended last. Five statements, however many there are. */
export async function committeeList(viewer: Viewer): Promise<CommitteeList> {
  const { db, council } = runtime()
  const today = council.today()
  const registers = await registersFor(viewer)
  const rows = await db.select({ body: bodies, authorityName: authorities.name }).from(bodies).innerJoin(authorities, eq(authorities.id, bodies.authorityId))
    .where(listed(reachOf(viewer, today))).orderBy(asc(authorities.name), asc(bodies.name))
  const ids = rows.map((row) => row.body.id)
  const now = and(inArray(memberships.bodyId, ids), lte(memberships.from, today), or(isNull(memberships.to), gte(memberships.to, today)))
  const sizes = await db.select({ bodyId: memberships.bodyId, number: count() }).from(memberships).where(and(now, sql`${memberships.role} <> 'substitute'`)).groupBy(memberships.bodyId)
  const chairs = await db.select({ bodyId: memberships.bodyId, word: memberships.chairWord, person: people }).from(memberships).innerJoin(people, eq(people.id, memberships.personId)).where(and(now, eq(memberships.role, 'chair')))
  const next = await db.selectDistinctOn([meetings.bodyId], { bodyId: meetings.bodyId, id: meetings.id, date: meetings.date }).from(meetings)
    .where(and(inArray(meetings.bodyId, ids), gte(meetings.date, today), eq(meetings.state, 'planned'))).orderBy(asc(meetings.bodyId), asc(meetings.date))
  const committees = rows.map(({ body, authorityName }) => {
    const chair = chairs.find((row) => row.bodyId === body.id)
    const meeting = next.find((row) => row.bodyId === body.id)
    return {
      id: body.id, name: body.name, slug: body.slug, kind: body.kind, authorityId: body.authorityId, authorityName, restricted: body.restricted, endedOn: body.endedOn,
      chair: chair ? { name: plainName(chair.person), word: chair.word ?? body.settings.chairWord } : null,
      members: sizes.find((row) => row.bodyId === body.id)?.number ?? 0, nextMeeting: meeting ? { id: meeting.id, date: meeting.date } : null,
    }
  })
  const ended = (row: ListedCommittee) => Number(row.endedOn !== null && row.endedOn < today)
  return { registers, today, committees: committees.sort((a, b) => ended(a) - ended(b)) }
}

export interface Seat extends Held { personId: string; name: string; role: MembershipRole; chairWord: string | null; voting: boolean }

export interface CommitteePage {
  id: string
  name: string
  shortName: string
  slug: string
  kind: BodyKind
  authority: { id: string; name: string }
  endedOn: string | null
  /** What the chair is called here. */
  chairWord: string
  /** The newest first. */
  seats: Seat[]
  nextMeeting: { id: string; date: string; time: string; place: string } | null
  lastMeeting: { id: string; date: string } | null
  may: { 'bodies.write': boolean; 'memberships.write': boolean }
  /** How it is set: for staff, the monitoring officer and the administrator only. */
  inside: CommitteeInside | null
  today: string
}

export interface CommitteeInside {
  settings: BodySettings
  restricted: boolean
  /** Democratic services staff of the authority; `named`: acts on it while it is restricted. */
  clerks: { personId: string; name: string; jobTitle: string; named: boolean }[]
  /** Other authorities of this installation; `joined`: has members on it. */
  otherAuthorities: { id: string; name: string; joined: boolean }[]
  people: { personId: string; name: string }[]
}

/**
 * A committee by the name in its address. Nine statements for staff, five for members.
 * @returns null where it is not in the viewer's list
 */
export async function committeePage(viewer: Viewer, slug: string): Promise<CommitteePage | null> {
  const { db, council } = runtime()
  const today = council.today()
  const reach = reachOf(viewer, today)
  const [row] = await db.select({ body: bodies, authority: authorities }).from(bodies).innerJoin(authorities, eq(authorities.id, bodies.authorityId))
    .where(and(eq(bodies.slug, slug), listed(reach))).orderBy(asc(authorities.name)).limit(1)
  if (!row) return null
  const { body, authority } = row
  const standing = standingOf(viewer, { authorityId: body.authorityId, bodyId: body.id, restricted: body.restricted }, today)
  const staffed = standing.has('clerk') || standing.has('monitoring-officer') || standing.has('administrator')
  const seats = await db.select({ seat: memberships, person: people }).from(memberships).innerJoin(people, eq(people.id, memberships.personId))
    .where(and(eq(memberships.bodyId, body.id), staffed ? undefined : or(isNull(memberships.to), gte(memberships.to, today)))).orderBy(desc(memberships.from), asc(people.surname), asc(people.firstName))
  const [next] = await db.select().from(meetings).where(and(eq(meetings.bodyId, body.id), gte(meetings.date, today), eq(meetings.state, 'planned'))).orderBy(asc(meetings.date)).limit(1)
  const [last] = await db.select().from(meetings).where(and(eq(meetings.bodyId, body.id), lt(meetings.date, today), eq(meetings.state, 'held'))).orderBy(desc(meetings.date)).limit(1)
  const { nameStyle, memberPrefix } = authority.settings
  const print = (seat: (typeof seats)[number]) => (seat.seat.role === 'co-opted' ? printedName(seat.person, nameStyle) : memberName(seat.person, nameStyle, memberPrefix))
  return {
    id: body.id, name: body.name, shortName: body.shortName, slug: body.slug, kind: body.kind, authority: { id: authority.id, name: authority.name }, endedOn: body.endedOn, chairWord: body.settings.chairWord, today,
    seats: seats.map((one) => ({ ...seatOf(one.seat), name: print(one) })),
    nextMeeting: next ? { id: next.id, date: next.date, time: next.time, place: next.place } : null,
    lastMeeting: last ? { id: last.id, date: last.date } : null,
    may: abilitiesOf(['bodies.write', 'memberships.write'], standing, null),
    inside: staffed ? await insideOf(body) : null,
  }
}

const seatOf = ({ id, from, to, personId, role, chairWord, voting }: typeof memberships.$inferSelect) => ({ id, from, to, personId, role, chairWord, voting })

async function insideOf(body: typeof bodies.$inferSelect): Promise<CommitteeInside> {
  const { db, council } = runtime()
  const named = await db.select({ personId: bodyClerks.personId }).from(bodyClerks).where(eq(bodyClerks.bodyId, body.id))
  const clerks = await db.select({ role: staff, person: people }).from(staff).innerJoin(people, eq(people.id, staff.personId))
    .where(and(eq(staff.authorityId, body.authorityId), eq(staff.role, 'clerk'))).orderBy(asc(people.surname), asc(people.firstName))
  const all = await db.select({ id: authorities.id, name: authorities.name, joined: bodyAuthorities.bodyId }).from(authorities)
    .leftJoin(bodyAuthorities, and(eq(bodyAuthorities.authorityId, authorities.id), eq(bodyAuthorities.bodyId, body.id))).orderBy(asc(authorities.name))
  const joined = all.filter((one) => one.joined !== null).map((one) => one.id)
  return {
    settings: body.settings, restricted: body.restricted,
    clerks: clerks.filter(({ role }) => holdsOn(role, council.today())).map(({ role, person }) => ({ personId: person.id, name: listedName(person), jobTitle: role.jobTitle, named: named.some((one) => one.personId === person.id) })),
    otherAuthorities: all.filter((one) => one.id !== body.authorityId).map(({ id, name, joined: by }) => ({ id, name, joined: by !== null })),
    people: await knownPeople(body.authorityId, joined),
  }
}
