/** Tomorrow's mails, for the clerk to look through today. */
import { and, asc, eq, inArray, lte } from 'drizzle-orm'
import { Temporal } from 'temporal-polyfill'
import { authorities, bodies, followUps, mailItems, meetings, people } from '@/db/schema'
import { addDays, nextWorkingDay, type IsoDate } from '@/domain/calendar'
import type { MailItemKind } from '@/domain/workflow/states'
import { oneOf, reachOf, workedBodies } from '@/server/reach'
import { runtime } from '@/server/runtime'
import type { Viewer } from '@/server/people/viewer'

export interface TomorrowItem { id: string; kind: MailItemKind; title: string; body: string; dueOn: IsoDate | null; held: boolean; followUpId: string | null; meetingId: string | null }
export interface TomorrowMail { personId: string; name: string; address: string | null; items: TomorrowItem[] }
export interface Tomorrow { date: IsoDate; mails: TomorrowMail[] }

/** Whether eight o'clock in London is still to come today. */
const gathersToday = () => Temporal.Instant.from(runtime().council.now()).toZonedDateTimeISO('Europe/London').hour < 8

/**
 * What goes out at eight next, on a working day: today's before eight, else tomorrow's or a later one's. By person, of the committees that the viewer works
 * for as clerk; null for anybody else. Two statements.
 */
export async function tomorrowFor(viewer: Viewer): Promise<Tomorrow | null> {
  const { db, council } = runtime()
  const reach = reachOf(viewer, council.today())
  if (reach.clerkIn.length === 0) return null
  const [authority] = await db.select().from(authorities).where(oneOf(authorities.id, reach.clerkIn)).limit(1)
  const date = nextWorkingDay(gathersToday() ? council.today() : addDays(council.today(), 1), authority?.settings.closedDays ?? [])
  const rows = await db.select({ item: mailItems, person: people, row: followUps, body: bodies.shortName }).from(mailItems)
    .innerJoin(people, eq(people.id, mailItems.personId)).innerJoin(meetings, eq(meetings.id, mailItems.meetingId)).innerJoin(bodies, eq(bodies.id, meetings.bodyId))
    .leftJoin(followUps, eq(followUps.id, mailItems.followUpId))
    .where(and(inArray(mailItems.state, ['planned', 'held']), lte(mailItems.sendOn, date), workedBodies({ ...reach, monitoringIn: [] })))
    .orderBy(asc(people.surname), asc(people.id), asc(mailItems.sendOn), asc(mailItems.id)).limit(500)
  const by = new Map<string, TomorrowMail>()
  for (const { item, person, row, body } of rows) {
    const mail = by.get(person.id) ?? { personId: person.id, name: [person.firstName || person.title, person.surname].filter(Boolean).join(' '), address: person.email, items: [] }
    mail.items.push({ id: item.id, kind: item.kind, title: row?.title ?? '', body, dueOn: row?.dueOn ?? null, held: item.state === 'held', followUpId: item.followUpId, meetingId: item.meetingId })
    by.set(person.id, mail)
  }
  return { date, mails: [...by.values()] }
}
