/** What the register of people and posts needs: e-mails that did not arrive, vacant posts that owe something. */
import { and, asc, eq, gte, inArray, isNull, lte, or, sql } from 'drizzle-orm'
import { followUpOwners, followUps, mails, officeHolders, offices, people } from '@/db/schema'
import { addDays, type IsoDate } from '@/domain/calendar'
import { counted } from '@/domain/reminders/words'
import { remindedStates } from '@/domain/workflow/states'
import { londonDay } from '@/server/mail/plan'
import { oneOf, type Reach } from '@/server/reach'
import { runtime } from '@/server/runtime'
import { most, type Need } from './need'

/** Days for which a mail that did not arrive is asked about; it stays on the page of mails. */
const asked = 30

/** For administrators; what did not arrive for clerks too. Two statements. */
export async function registerNeeds(reach: Reach, today: IsoDate): Promise<Need[]> {
  const { db } = runtime()
  const authorityIds = [...new Set([...reach.clerkIn, ...reach.administratorIn])]
  // Once the address has been corrected it is no longer asked about; of several to one address the first is.
  const refused = authorityIds.length === 0 ? [] : await db.selectDistinctOn([mails.toAddress], { id: mails.id, name: mails.toName, address: mails.toAddress, answer: mails.answer, at: mails.settledAt, personId: mails.personId }).from(mails)
    .innerJoin(people, eq(people.id, mails.personId)).where(and(oneOf(mails.authorityId, authorityIds), eq(mails.state, 'refused'), eq(people.email, mails.toAddress), gte(sql`left(${mails.settledAt}::text, 10)`, addDays(today, -asked)))).orderBy(asc(mails.toAddress), asc(mails.settledAt)).limit(most)
  const held = db.select({ one: sql`1` }).from(officeHolders).where(and(eq(officeHolders.officeId, offices.id), lte(officeHolders.from, today), or(isNull(officeHolders.to), gte(officeHolders.to, today))))
  const vacant = reach.administratorIn.length === 0 ? [] : await db.select({ id: offices.id, title: offices.title, actions: sql<number>`count(distinct ${followUps.id})::int`, since: sql<IsoDate>`coalesce((select max(h.to_date) from ${officeHolders} h where h.office_id = ${offices.id}), min(${followUps.askedOn}))::text` }).from(offices)
    .innerJoin(followUpOwners, eq(followUpOwners.officeId, offices.id)).innerJoin(followUps, eq(followUps.id, followUpOwners.followUpId))
    .where(and(oneOf(offices.authorityId, reach.administratorIn), inArray(followUps.state, [...remindedStates]), isNull(followUpOwners.doneAt), sql`not exists ${held}`)).groupBy(offices.id, offices.title).orderBy(asc(offices.title)).limit(most)
  return [
    ...refused.map((row): Need => ({ kind: 'mail', key: `mail ${row.id}`, since: row.at ? londonDay(row.at) : today, what: `An e-mail to ${row.name || row.address} did not arrive`, inGroup: { what: row.name || row.address }, about: `${row.address}. ${row.answer}`, deed: 'Correct the address', href: `/desk/people/${row.personId ?? ''}` })),
    ...vacant.map((row): Need => ({ kind: 'vacant', key: `vacant ${row.id}`, since: row.since, what: `Vacant: ${row.title}`, inGroup: { what: row.title }, about: `${counted(row.actions, 'open action')} ${row.actions === 1 ? 'is' : 'are'} for action by this post, and nobody is asked`, deed: 'Appoint somebody', href: `/desk/posts/${row.id}` })),
  ]
}
