/** The beginning of a council day. What is due at eight o'clock is the gathering (jobs/mail). */
import type { IsoDate } from '@/domain/calendar'
import { openNextRounds } from '@/server/follow-ups/calendar'
import { planDay } from '@/server/mail/day'

/** Midnight: rounds of recurring actions that open, and the plan of mails. Doing it twice changes nothing. */
export async function beginDay({ date }: { date: IsoDate }): Promise<void> {
  await openNextRounds(date)
  await planDay(date)
}
