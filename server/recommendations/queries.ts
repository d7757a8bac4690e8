/** The recommendations of a meeting before they are voted on, for whoever presides: what each leaves open, and wording that mends it. */
import { and, asc, eq, notInArray } from 'drizzle-orm'
import { agendaItems, bodies, meetings, minutes } from '@/db/schema'
import { whoIs } from '@/domain/language'
import { clarity, type Unclear } from '@/domain/language/clarity/clarity'
import { abilitiesOf } from '@/domain/workflow/deeds'
import { standingOf } from '@/domain/workflow/standing'
import { meetingTarget } from '@/server/meetings/target'
import { readerFacts } from '@/server/minutes/read-context'
import type { Viewer } from '@/server/people/viewer'
import { runtime } from '@/server/runtime'

export interface ShownRecommendation {
  id: string
  /** The words in which it is put to the vote. */
  text: string
  /** As printed, where it is put in other words. */
  printed: string | null
  notes: Unclear[]
}

export interface RecommendationsPage {
  meetingId: string
  bodyName: string
  date: string
  items: { id: string; number: string; title: string; exempt: boolean; recommendations: ShownRecommendation[] }[]
  /** The minutes have been started: what was resolved is worded there. */
  minuted: boolean
  may: { put: boolean }
}

/** Null for everybody but the chair and the clerks of the meeting. Ten statements. */
export async function recommendationsPage(viewer: Viewer, meetingId: string): Promise<RecommendationsPage | null> {
  const { db, council } = runtime()
  const [found] = await db.select({ meeting: meetings, bodyName: bodies.name, minutesId: minutes.id }).from(meetings).innerJoin(bodies, eq(bodies.id, meetings.bodyId))
    .leftJoin(minutes, eq(minutes.meetingId, meetings.id)).where(eq(meetings.id, meetingId))
  if (!found) return null
  const target = await meetingTarget(db, meetingId)
  const may = abilitiesOf(['agenda.putWording'], standingOf(viewer, target, council.today()), null)
  if (!may['agenda.putWording']) return null
  const items = await db.select().from(agendaItems)
    .where(and(eq(agendaItems.meetingId, meetingId), eq(agendaItems.proposed, false), notInArray(agendaItems.state, ['deferred', 'withdrawn']))).orderBy(asc(agendaItems.position), asc(agendaItems.id))
  const { context } = await readerFacts(db, found.meeting)
  const minuted = found.minutesId !== null
  return {
    meetingId, bodyName: found.bodyName, date: found.meeting.date, minuted, may: { put: !minuted },
    items: items.filter((item) => item.recommendations.length > 0).map((item) => {
      const author = whoIs(item.presenter, context)?.office ?? null
      return {
        id: item.id, number: item.number, title: item.title, exempt: item.exempt !== null,
        recommendations: item.recommendations.map(({ id, text, put }) => ({ id, text: put ?? text, printed: put === null ? null : text, notes: clarity(put ?? text, { ...context, author }) })),
      }
    }),
  }
}
