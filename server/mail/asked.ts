/** Who is asked about a follow-up, and which clerk speaks for it. Bulk reads: the same number of statements for any number. */
import { and, asc, eq, gte, inArray, isNotNull, isNull, lte, or } from 'drizzle-orm'
import { bodyClerks, followUpOwners, type followUps, officeHolders, offices, people, staff } from '@/db/schema'
import type { IsoDate } from '@/domain/calendar'
import type { Database, Transaction } from '@/server/runtime'

export interface Addressee {
  personId: string
  firstName: string
  surname: string
  /** As a letter head says it: "Dee Walsh". */
  name: string
  email: string
  telephone: string
}

/** Somebody who is asked, as holder of a post or in person. */
export interface Asked extends Addressee {
  /** The post's title; empty for a person. */
  office: string
  /** Deputy and PA of the post. */
  copyTo: string[]
}

type Row = typeof followUps.$inferSelect
type Reader = Database | Transaction

const held = (today: IsoDate) => and(lte(officeHolders.from, today), or(isNull(officeHolders.to), gte(officeHolders.to, today)))
/** Somebody a mail can reach. */
const reachable = and(isNotNull(people.email), isNull(people.disabledAt))

/** A person's row as an addressee; null where no mail reaches her. */
export function addressee(person: typeof people.$inferSelect): Addressee | null {
  if (!person.email || person.disabledAt) return null
  const name = [person.firstName || person.title, person.surname].filter(Boolean).join(' ')
  return { personId: person.id, firstName: person.firstName, surname: person.surname, name, email: person.email, telephone: person.telephone }
}

/**
 * Who still has to answer each follow-up on a date: holders of its posts and its persons, without those who have done
 * their part and those whom no mail reaches. Two statements.
 */
export async function askedFor(db: Reader, ids: readonly string[], today: IsoDate): Promise<Map<string, Asked[]>> {
  const found = new Map<string, Asked[]>(ids.map((id) => [id, []]))
  if (ids.length === 0) return found
  const owes = and(inArray(followUpOwners.followUpId, [...ids]), isNull(followUpOwners.doneAt), reachable)
  const posts = await db.select({ id: followUpOwners.followUpId, office: offices, person: people }).from(followUpOwners)
    .innerJoin(offices, eq(offices.id, followUpOwners.officeId))
    .innerJoin(officeHolders, and(eq(officeHolders.officeId, offices.id), held(today)))
    .innerJoin(people, eq(people.id, officeHolders.personId)).where(owes)
  const persons = await db.select({ id: followUpOwners.followUpId, person: people }).from(followUpOwners)
    .innerJoin(people, eq(people.id, followUpOwners.personId)).where(owes)
  const add = (id: string, person: typeof people.$inferSelect, office: string, copyTo: string[]) => {
    const reached = addressee(person)
    const list = found.get(id)
    if (reached && list && !list.some((other) => other.personId === reached.personId)) list.push({ ...reached, office, copyTo })
  }
  for (const row of posts) add(row.id, row.person, row.office.title, row.office.copyAddresses)
  for (const row of persons) add(row.id, row.person, '', [])
  return found
}

export interface Clerk extends Addressee {
  jobTitle: string
}

/**
 * The clerk who speaks for each follow-up: who issued it, else one named for its committee, else one of the authority's.
 * Two statements.
 * @param about what rights and mailbox depend on: a key of the caller's, authority, committee, and who issued it
 */
export async function clerksFor(db: Reader, about: readonly { key: string; authorityId: string; bodyId: string | null; issuedBy: string | null }[], today: IsoDate): Promise<Map<string, Clerk>> {
  const found = new Map<string, Clerk>()
  if (about.length === 0) return found
  const rows = await db.select({ person: people, authorityId: staff.authorityId, jobTitle: staff.jobTitle }).from(staff).innerJoin(people, eq(people.id, staff.personId))
    .where(and(inArray(staff.authorityId, [...new Set(about.map((one) => one.authorityId))]), eq(staff.role, 'clerk'), reachable,
      lte(staff.from, today), or(isNull(staff.to), gte(staff.to, today)))).orderBy(asc(staff.from), asc(people.id))
  const named = await db.select().from(bodyClerks).where(inArray(bodyClerks.bodyId, [...new Set(about.map((one) => one.bodyId ?? ''))]))
  for (const one of about) {
    const here = rows.filter((row) => row.authorityId === one.authorityId)
    const forBody = named.filter((row) => row.bodyId === one.bodyId).map((row) => row.personId)
    const row = here.find(({ person }) => person.id === one.issuedBy) ?? here.find(({ person }) => forBody.includes(person.id)) ?? here[0]
    const reached = row && addressee(row.person)
    if (row && reached) found.set(one.key, { ...reached, jobTitle: row.jobTitle })
  }
  return found
}

/** {@link clerksFor} by follow-up. */
export const clerksOf = (db: Reader, rows: readonly Row[], today: IsoDate): Promise<Map<string, Clerk>> =>
  clerksFor(db, rows.map((row) => ({ key: row.id, authorityId: row.authorityId, bodyId: row.bodyId, issuedBy: row.issuedBy })), today)
