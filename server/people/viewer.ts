/** Who is looking: loaded anew at each request, so that "disabled now" is out now. */
import { and, eq, isNull } from 'drizzle-orm'
import { bodyClerks, memberships, officeHolders, people, staff } from '@/db/schema'
import type { ViewerFacts } from '@/domain/workflow/standing'
import { runtime, type Database, type Transaction } from '@/server/runtime'

export interface Viewer extends ViewerFacts {
  /** "Priya Nair"; "a visitor" for somebody signed out. */
  name: string
  email: string | null
  jobTitle: string
}

/** Somebody signed out. */
export const visitor: Viewer = {
  personId: null, name: 'a visitor', email: null, jobTitle: '', staff: [], memberships: [], offices: [], clerkOf: [], link: null,
}

/** Somebody who came by an owner's link for one follow-up; `name` is who says to be writing. */
export function linkViewer(link: { followUpId: string; personId: string }, name: string): Viewer {
  return { ...visitor, name, link }
}

/**
 * The viewer for a person, with everything rights follow from. Always five statements.
 * @returns null where the person is unknown or disabled
 */
export async function loadViewer(personId: string, db: Database | Transaction = runtime().db): Promise<Viewer | null> {
  const [person] = await db.select().from(people).where(and(eq(people.id, personId), isNull(people.disabledAt)))
  if (!person) return null
  const roles = await db.select().from(staff).where(eq(staff.personId, personId))
  const seats = await db.select().from(memberships).where(eq(memberships.personId, personId))
  const held = await db.select().from(officeHolders).where(eq(officeHolders.personId, personId))
  const named = await db.select().from(bodyClerks).where(eq(bodyClerks.personId, personId))
  return {
    personId,
    name: [person.firstName || person.title, person.surname].filter(Boolean).join(' '),
    email: person.email,
    jobTitle: roles[0]?.jobTitle ?? '',
    staff: roles,
    memberships: seats,
    offices: held,
    clerkOf: named.map((row) => row.bodyId),
    link: null,
  }
}
