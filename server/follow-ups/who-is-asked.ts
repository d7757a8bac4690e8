/** Posts fall vacant and are filled, addresses come and go: what that means for those who are asked. */
import { and, eq, exists, inArray, or, sql } from 'drizzle-orm'
import { followUpOwners, followUps } from '@/db/schema'
import type { IsoDate } from '@/domain/calendar'
import { remindedStates } from '@/domain/workflow/states'
import { planNotice, planRemindersOf } from '@/server/mail/plan'
import type { Transaction } from '@/server/runtime'

/** Of which owners: those of a post, a person (in person or as holder of a post), or all. */
export type OfWhom = { officeId: string } | { personId: string } | 'all'

/**
 * Gives the clerk each open follow-up whose posts and persons no mail reaches any more, and takes it from her where
 * somebody is reached again; who is asked then is told, and reminders follow. Doing it twice changes nothing.
 * @param today the council's day: who holds a post on it
 * @param earliest no reminder is newly planned before this day
 */
export async function lookWhoIsAsked(tx: Transaction, of: OfWhom, today: IsoDate, earliest: IsoDate): Promise<void> {
  const owned = tx.select({ one: sql`1` }).from(followUpOwners).where(and(eq(followUpOwners.followUpId, followUps.id), whose(of, today)))
  const turned = await tx.update(followUps).set({ issuedToClerk: sql`not ${followUps.issuedToClerk}` })
    .where(and(inArray(followUps.state, [...remindedStates]), exists(owned), sql`${followUps.issuedToClerk} = ${reached(today)}`))
    .returning({ id: followUps.id, issuedToClerk: followUps.issuedToClerk })
  await planRemindersOf(tx, turned.map((row) => row.id), earliest)
  for (const row of turned) if (!row.issuedToClerk) await planNotice(tx, row.id, 'owner-changed')
}

const held = (today: IsoDate) => sql`h.from_date <= ${today}::date and (h.to_date is null or h.to_date >= ${today}::date)`

/** Some owner who has not done her part has an address and is not shut out. */
const reached = (today: IsoDate) => sql`exists (
  select 1 from ${followUpOwners} o left join office_holders h on h.office_id = o.office_id and ${held(today)}
  join people p on p.id = coalesce(o.person_id, h.person_id)
  where o.follow_up_id = ${followUps.id} and o.done_at is null and p.email is not null and p.disabled_at is null)`

function whose(of: OfWhom, today: IsoDate) {
  if (of === 'all') return undefined
  if ('officeId' in of) return eq(followUpOwners.officeId, of.officeId)
  return or(eq(followUpOwners.personId, of.personId), sql`${followUpOwners.officeId} in (select h.office_id from office_holders h where h.person_id = ${of.personId} and ${held(today)})`)
}
