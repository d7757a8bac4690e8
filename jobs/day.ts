/** The beginning of a council day. What is due at eight o'clock is the gathering (jobs/mail). */
import type { IsoDate } from '@/domain/calendar'
import { openNextRounds } from '@/server/follow-ups/calendar'
import { lookWhoIsAsked } from '@/server/follow-ups/who-is-asked'
import { runtime } from '@/server/runtime'
import { planDay } from '@/server/mail/day'

/** Midnight: rounds of recurring actions that open, posts that fell vacant or were filled, and the plan of mails. Doing it twice changes nothing. */
export async function beginDay({ date }: { date: IsoDate }): Promise<void> {
  await openNextRounds(date)
  await runtime().db.transaction((tx) => lookWhoIsAsked(tx, 'all', date, date))
  await planDay(date)
}
