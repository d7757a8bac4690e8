/** What a new day changes in the plan of mails. */
import { and, between, inArray, isNotNull } from 'drizzle-orm'
import { authorities, followUps } from '@/db/schema'
import { addDays, type IsoDate } from '@/domain/calendar'
import { remindedStates } from '@/domain/workflow/states'
import { runtime } from '@/server/runtime'
import { planDigests } from './digest'
import { planRemindersOf } from './plan'

/** Dues from so long ago (days) may still owe the mail of the day after, where holidays or downtime lie between. */
const behind = 21
/** Days by which a reminder can go before its due, and holidays before that. */
const ahead = 45

/**
 * Brings the plan in line with the day: posts change hands, members come and go, settings and agendas change.
 * @param date the day that begins; nothing is planned for an earlier one
 */
export async function planDay(date: IsoDate): Promise<void> {
  const { db } = runtime()
  const near = await db.select({ id: followUps.id }).from(followUps).where(and(
    inArray(followUps.state, [...remindedStates]), isNotNull(followUps.dueOn), between(followUps.dueOn, addDays(date, -behind), addDays(date, ahead))))
  await db.transaction((tx) => planRemindersOf(tx, near.map((row) => row.id), date))
  for (const { id } of await db.select({ id: authorities.id }).from(authorities)) await db.transaction((tx) => planDigests(tx, id, date))
}
