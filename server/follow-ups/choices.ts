/** What a form about an action offers to choose from. */
import { and, asc, eq, gte, inArray, isNull, ne, or, sql } from 'drizzle-orm'
import { meetings, offices, people } from '@/db/schema'
import { plainName } from '@/domain/people/name'
import { runtime } from '@/server/runtime'

export interface OwnerChoices { offices: { id: string; title: string }[]; people: { id: string; name: string }[] }

/** Posts that are not ended and people who are not disabled, of an authority. Two statements. */
export async function ownerChoices(authorityId: string, today: string): Promise<OwnerChoices> {
  const { db } = runtime()
  const posts = await db.select({ id: offices.id, title: offices.title }).from(offices).where(and(eq(offices.authorityId, authorityId), or(isNull(offices.endedOn), gte(offices.endedOn, today)))).orderBy(asc(offices.title))
  const known = await db.select({ person: people }).from(people).where(and(isNull(people.disabledAt), sql`exists (select 1 from authority_people ap where ap.person_id = ${people.id} and ap.authority_id = ${authorityId})`)).orderBy(asc(people.surname), asc(people.firstName))
  return { offices: posts, people: known.map(({ person }) => ({ id: person.id, name: plainName(person) })) }
}

/** Meetings of a body to come at which something can fall due; no extraordinary ones. One statement. */
export async function comingMeetings(bodyId: string, today: string): Promise<{ id: string; date: string }[]> {
  return runtime().db.select({ id: meetings.id, date: meetings.date }).from(meetings)
    .where(and(eq(meetings.bodyId, bodyId), gte(meetings.date, today), ne(meetings.kind, 'extraordinary'), inArray(meetings.state, ['planned', 'adjourned']))).orderBy(asc(meetings.date)).limit(12)
}
