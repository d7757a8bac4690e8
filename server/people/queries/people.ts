/** People as a list: found by name, address or post, a page at a time. */
import { and, asc, count, eq, exists, gte, ilike, inArray, isNotNull, isNull, lte, not, or, sql, type SQL } from 'drizzle-orm'
import { authorityPeople, bodies, memberships, officeHolders, offices, people, staff } from '@/db/schema'
import type { MembershipRole } from '@/domain/council'
import { listedName } from '@/domain/people/name'
import type { Viewer } from '@/server/people/viewer'
import { oneOf } from '@/server/reach'
import { runtime } from '@/server/runtime'
import { anywhere, registersFor, type Register } from './register'

export const peopleSorts = ['all', 'members', 'officers', 'staff', 'proposed', 'disabled'] as const
export type PeopleSort = (typeof peopleSorts)[number]
export const peoplePerPage = 50

export interface PeopleFilter { text?: string | undefined; which: PeopleSort; authorityId?: string | undefined; page: number }

export interface ListedPerson {
  personId: string
  authorityId: string
  /** "Example, Wendy". */
  name: string
  email: string | null
  group: string
  disabled: boolean
  proposed: boolean
  /** Roles in democratic services, posts, seats, as they stand today. */
  roles: string[]
  posts: string[]
  seats: { body: string; role: MembershipRole }[]
}

export interface PeopleList { registers: Register[]; people: ListedPerson[]; total: number; proposed: number; pages: number }

/** Reads the filter from an address. */
export function readPeopleFilter(query: Record<string, string | string[] | undefined>): PeopleFilter {
  const text = (name: string) => { const value = query[name]; return typeof value === 'string' && value.trim() !== '' ? value.trim().slice(0, 100) : undefined }
  return { text: text('text'), which: peopleSorts.find((one) => one === query['which']) ?? 'all', authorityId: text('in'), page: Math.max(1, Math.trunc(Number(query['page'])) || 1) }
}

const current = (table: typeof staff | typeof memberships | typeof officeHolders, today: string) => and(lte(table.from, today), or(isNull(table.to), gte(table.to, today)))

function chosen(filter: PeopleFilter, today: string): SQL | undefined {
  const { db } = runtime()
  const known = and(eq(authorityPeople.personId, people.id))
  const roles = exists(db.select({ one: sql`1` }).from(staff).where(and(eq(staff.personId, people.id), eq(staff.authorityId, authorityPeople.authorityId), current(staff, today))))
  const seats = exists(db.select({ one: sql`1` }).from(memberships).where(and(eq(memberships.personId, people.id), eq(memberships.authorityId, authorityPeople.authorityId), current(memberships, today))))
  const posts = exists(db.select({ one: sql`1` }).from(officeHolders).where(and(eq(officeHolders.personId, people.id), eq(officeHolders.authorityId, authorityPeople.authorityId), current(officeHolders, today))))
  const pattern = filter.text ? anywhere(filter.text) : null
  const holding = pattern ? exists(db.select({ one: sql`1` }).from(officeHolders).innerJoin(offices, eq(offices.id, officeHolders.officeId))
    .where(and(eq(officeHolders.personId, people.id), eq(offices.authorityId, authorityPeople.authorityId), ilike(offices.title, pattern), current(officeHolders, today)))) : undefined
  const words = pattern ? or(ilike(sql`concat_ws(' ', ${people.title}, nullif(${people.firstName}, ''), ${people.surname}, ${people.email}, ${authorityPeople.group})`, pattern), holding) : undefined
  const sort = { all: undefined, members: seats, officers: and(posts, not(seats)), staff: roles, proposed: eq(authorityPeople.proposed, true), disabled: isNotNull(people.disabledAt) }[filter.which]
  return and(known, words, sort)
}

/**
 * The people that the viewer's authorities know, in the order of surnames. Seven statements, however many there are.
 * @returns null for who reads no register
 */
export async function peopleList(viewer: Viewer, filter: PeopleFilter): Promise<PeopleList | null> {
  const { db, council } = runtime()
  const today = council.today()
  const registers = await registersFor(viewer)
  if (registers.length === 0) return null
  const ids = registers.map((register) => register.authorityId).filter((id) => filter.authorityId === undefined || id === filter.authorityId)
  const within = and(oneOf(authorityPeople.authorityId, ids), chosen(filter, today))
  const [total] = await db.select({ number: count() }).from(authorityPeople).innerJoin(people, eq(people.id, authorityPeople.personId)).where(within)
  const [proposed] = await db.select({ number: count() }).from(authorityPeople).where(and(oneOf(authorityPeople.authorityId, ids), eq(authorityPeople.proposed, true)))
  const rows = await db.select({ person: people, known: authorityPeople }).from(authorityPeople).innerJoin(people, eq(people.id, authorityPeople.personId))
    .where(within).orderBy(asc(people.surname), asc(people.firstName), asc(people.id)).limit(peoplePerPage).offset((filter.page - 1) * peoplePerPage)
  const shown = rows.map((row) => row.person.id)
  const roles = await db.select().from(staff).where(and(inArray(staff.personId, shown), oneOf(staff.authorityId, ids), current(staff, today))).orderBy(asc(staff.role))
  const posts = await db.select({ personId: officeHolders.personId, authorityId: offices.authorityId, title: offices.title }).from(officeHolders)
    .innerJoin(offices, eq(offices.id, officeHolders.officeId)).where(and(inArray(officeHolders.personId, shown), oneOf(offices.authorityId, ids), current(officeHolders, today))).orderBy(asc(offices.title))
  const seats = await db.select({ personId: memberships.personId, authorityId: bodies.authorityId, body: bodies.shortName, role: memberships.role }).from(memberships)
    .innerJoin(bodies, eq(bodies.id, memberships.bodyId)).where(and(inArray(memberships.personId, shown), oneOf(bodies.authorityId, ids), current(memberships, today))).orderBy(asc(bodies.shortName))
  return {
    registers, total: total?.number ?? 0, proposed: proposed?.number ?? 0, pages: Math.max(1, Math.ceil((total?.number ?? 0) / peoplePerPage)),
    people: rows.map(({ person, known }) => {
      const own = <T extends { personId: string; authorityId: string }>(all: T[]) => all.filter((row) => row.personId === person.id && row.authorityId === known.authorityId)
      return {
        personId: person.id, authorityId: known.authorityId, name: listedName(person), email: person.email, group: known.group, disabled: person.disabledAt !== null, proposed: known.proposed,
        roles: own(roles).map((row) => row.jobTitle), posts: own(posts).map((row) => row.title), seats: own(seats).map(({ body, role }) => ({ body, role })),
      }
    }),
  }
}
