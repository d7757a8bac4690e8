/** People as an attendance list of a meeting names them. */
import { and, eq, gte, isNull, lte, or } from 'drizzle-orm'
import { authorityPeople, bodyAuthorities, memberships, people } from '@/db/schema'
import type { AuthoritySettings, MembershipRole } from '@/domain/council'
import type { AttendanceCapacity } from '@/domain/meeting'
import { memberName, printedName } from '@/domain/people/name'
import type { Database, Transaction } from '@/server/runtime'

export type PersonRow = typeof people.$inferSelect
export type SeatRow = typeof memberships.$inferSelect

/** Who sits on a body on a day, with the person. By surname. */
export async function seatsOn(tx: Transaction | Database, bodyId: string, on: string): Promise<{ person: PersonRow; seat: SeatRow }[]> {
  return tx.select({ person: people, seat: memberships }).from(memberships).innerJoin(people, eq(people.id, memberships.personId))
    .where(and(eq(memberships.bodyId, bodyId), lte(memberships.from, on), or(isNull(memberships.to), gte(memberships.to, on))))
    .orderBy(people.surname, people.firstName, people.id)
}

/** Everybody who may be named at a meeting of a body: those the host authority knows, or another of a joint body does. */
export async function peopleAround(tx: Transaction | Database, body: { id: string; authorityId: string }): Promise<PersonRow[]> {
  const rows = await tx.selectDistinct({ person: people }).from(authorityPeople)
    .innerJoin(people, eq(people.id, authorityPeople.personId))
    .leftJoin(bodyAuthorities, and(eq(bodyAuthorities.authorityId, authorityPeople.authorityId), eq(bodyAuthorities.bodyId, body.id)))
    .where(or(eq(authorityPeople.authorityId, body.authorityId), eq(bodyAuthorities.bodyId, body.id)))
  return rows.map((row) => row.person).sort((a, b) => a.surname.localeCompare(b.surname) || a.firstName.localeCompare(b.firstName))
}

/** In what capacity somebody attends by her seat; somebody without one is another councillor until told otherwise. */
export function capacityOf(role: MembershipRole | null): AttendanceCapacity {
  if (role === null) return 'other-councillor'
  return role === 'substitute' || role === 'co-opted' ? role : 'member'
}

/** A name as printed in the list: the word for members goes before councillors' names, not before officers'. */
export function nameInList(person: PersonRow, capacity: AttendanceCapacity, settings: AuthoritySettings): string {
  const councillor = capacity === 'member' || capacity === 'substitute' || capacity === 'other-councillor'
  return councillor ? memberName(person, settings.nameStyle, settings.memberPrefix) : printedName(person, settings.nameStyle)
}
