/** One person as an authority knows her, with what she was and is there. */
import { and, asc, desc, eq, inArray, or } from 'drizzle-orm'
import { authorityPeople, bodies, bodyAuthorities, memberships, officeHolders, offices, people, staff } from '@/db/schema'
import type { MembershipRole, StaffRole } from '@/domain/council'
import { listedName, memberName, plainName, printedName, type PersonName } from '@/domain/people/name'
import type { Viewer } from '@/server/people/viewer'
import { runtime } from '@/server/runtime'
import { holdsOn, registersFor, type Register } from './register'

export interface Held { id: string; from: string; to: string | null }

export interface PersonPage {
  register: Register
  /** Other authorities of the viewer that know her too. */
  others: { authorityId: string; name: string }[]
  personId: string
  name: PersonName
  plain: string
  /** As the authority's minutes print her today. */
  printed: string
  email: string | null
  telephone: string
  group: string
  disabledAt: string | null
  proposed: boolean
  /** It is the viewer herself. */
  own: boolean
  roles: (Held & { role: StaffRole; jobTitle: string })[]
  posts: (Held & { officeId: string; title: string })[]
  seats: (Held & { body: string; slug: string; role: MembershipRole; voting: boolean })[]
  /** Whom a proposed person may turn out to be. */
  known: { personId: string; name: string }[]
  today: string
}

/**
 * A person's page. Six statements.
 * @param inAuthority as which authority knows her; the viewer's first where left out
 * @returns null where none of the viewer's authorities knows her
 */
export async function personPage(viewer: Viewer, personId: string, inAuthority?: string): Promise<PersonPage | null> {
  const { db, council } = runtime()
  const today = council.today()
  const registers = await registersFor(viewer)
  const rows = await db.select({ person: people, known: authorityPeople }).from(authorityPeople).innerJoin(people, eq(people.id, authorityPeople.personId))
    .where(and(eq(authorityPeople.personId, personId), inArray(authorityPeople.authorityId, registers.map((one) => one.authorityId))))
  const knowing = registers.filter((one) => rows.some((row) => row.known.authorityId === one.authorityId))
  const register = knowing.find((one) => one.authorityId === inAuthority) ?? knowing[0]
  const row = rows.find((one) => one.known.authorityId === register?.authorityId)
  if (!register || !row) return null
  const { authorityId } = register
  const roles = await db.select().from(staff).where(and(eq(staff.personId, personId), eq(staff.authorityId, authorityId))).orderBy(desc(staff.from))
  const posts = await db.select({ id: officeHolders.id, from: officeHolders.from, to: officeHolders.to, officeId: offices.id, title: offices.title }).from(officeHolders)
    .innerJoin(offices, eq(offices.id, officeHolders.officeId)).where(and(eq(officeHolders.personId, personId), eq(offices.authorityId, authorityId))).orderBy(desc(officeHolders.from))
  const joined = db.select({ id: bodyAuthorities.bodyId }).from(bodyAuthorities).where(eq(bodyAuthorities.authorityId, authorityId))
  const seats = await db.select({ id: memberships.id, from: memberships.from, to: memberships.to, role: memberships.role, voting: memberships.voting, body: bodies.name, slug: bodies.slug })
    .from(memberships).innerJoin(bodies, eq(bodies.id, memberships.bodyId))
    .where(and(eq(memberships.personId, personId), or(eq(bodies.authorityId, authorityId), inArray(bodies.id, joined)))).orderBy(desc(memberships.from), asc(bodies.name))
  const known = row.known.proposed ? await knownPeople(authorityId) : []
  const { person } = row
  const style = register.settings.nameStyle
  return {
    register, personId, name: person, plain: plainName(person), own: viewer.personId === personId, today,
    others: knowing.filter((one) => one !== register).map(({ authorityId: id, name }) => ({ authorityId: id, name })),
    printed: seats.some((seat) => holdsOn(seat, today) && seat.role !== 'co-opted') ? memberName(person, style, register.settings.memberPrefix) : printedName(person, style),
    email: person.email, telephone: person.telephone, group: row.known.group, disabledAt: person.disabledAt, proposed: row.known.proposed,
    roles, posts, seats, known: known.filter((one) => one.personId !== personId),
  }
}

/** Everybody whom an authority knows and has looked at, by surname: to choose from. One statement. */
export async function knownPeople(authorityId: string, also: readonly string[] = []): Promise<{ personId: string; name: string }[]> {
  const rows = await runtime().db.selectDistinct({ personId: people.id, title: people.title, initials: people.initials, firstName: people.firstName, surname: people.surname, postNominals: people.postNominals })
    .from(authorityPeople).innerJoin(people, eq(people.id, authorityPeople.personId))
    .where(and(inArray(authorityPeople.authorityId, [authorityId, ...also]), eq(authorityPeople.proposed, false))).orderBy(asc(people.surname), asc(people.firstName), asc(people.id))
  return rows.map((row) => ({ personId: row.personId, name: listedName(row) }))
}
