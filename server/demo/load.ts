/**
 * Makes the demo council: two municipal years of seven committees, by the commands its people would have given, with
 * council time set back, so that history, audit and mails are what they would have been.
 */
import { Temporal } from 'temporal-polyfill'
import { count, ne } from 'drizzle-orm'
import { followUps, minutes, resolutions } from '@/db/schema'
import { formatDate } from '@/domain/calendar'
import type { Runtime } from '@/server/runtime'
import { demoMeetings, demoStart } from './dates'
import { foundCouncil } from './found'
import { planMeetings } from './meetings'
import { Chance } from './random'
import { Timeline } from './timeline'

/**
 * @param runtime of an empty installation that is marked as a demo
 * @param say told how far it is, in words
 * @throws where a deed is refused that should not be
 */
export async function loadDemoCouncil(runtime: Runtime, say: (line: string) => void): Promise<void> {
  const now = Temporal.Instant.fromEpochMilliseconds(runtime.machine.now())
  const today = now.toZonedDateTimeISO('Europe/London').toPlainDate().toString()
  const start = demoStart(today)
  await runtime.moveCouncilTime(`${start}T07:00:00Z`)
  const council = await foundCouncil(start)
  say(`${council.people.size} people, ${council.offices.size} posts, ${council.bodies.size} committees`)
  const timeline = new Timeline(today)
  await planMeetings({ council, timeline, chance: new Chance(1974), today, start }, demoMeetings(today))
  let month = ''
  await timeline.run(runtime.moveCouncilTime, (date) => {
    if (date.slice(0, 7) !== month) say(`at ${formatDate(date)}`)
    month = date.slice(0, 7)
  })
  await runtime.moveCouncilTime(now.toString())
  const { db } = runtime
  const [written] = await db.select({ n: count() }).from(minutes)
  const [resolved] = await db.select({ n: count() }).from(resolutions)
  const [asked] = await db.select({ n: count() }).from(followUps).where(ne(followUps.state, 'proposed'))
  say(`${written?.n ?? 0} minutes, ${resolved?.n ?? 0} resolutions, ${asked?.n ?? 0} follow-ups`)
}
