/** One meeting as residents see it: its agenda once published, its minutes once published. */
import { and, asc, eq } from 'drizzle-orm'
import { isIsoDate } from '@/domain/calendar/dates'
import { agendaItems, bodies, meetings, minutes } from '@/db/schema'
import { runtime } from '@/server/runtime'
import { meetingHref, publicMinutes, type PublicMeetingPage } from './queries'

/**
 * @param slug the committee's name in its address
 * @param when "2027-01-14", or "2027-01-14-2" for the second meeting of that day
 * @param version number of an earlier open version; the latest without it
 */
export async function publicMeeting(slug: string, when: string, version?: number): Promise<PublicMeetingPage | null> {
  const match = /^(\d{4}-\d{2}-\d{2})(?:-(\d))?$/.exec(when)
  if (!match?.[1] || !isIsoDate(match[1])) return null
  const { db } = runtime()
  const rows = await db.select({ meeting: meetings, bodyName: bodies.name, bodySlug: bodies.slug, minutes }).from(meetings)
    .innerJoin(bodies, eq(bodies.id, meetings.bodyId)).leftJoin(minutes, eq(minutes.meetingId, meetings.id))
    .where(and(eq(bodies.slug, slug), eq(meetings.date, match[1]))).orderBy(asc(meetings.time), asc(meetings.id))
  const place = Number(match[2] ?? 1) - 1
  const row = rows[place]
  if (!row) return null
  const published = row.meeting.agendaPublishedAt !== null
  const items = published ? await db.select().from(agendaItems).where(eq(agendaItems.meetingId, row.meeting.id)).orderBy(asc(agendaItems.position)) : []
  const shown = row.minutes ? await publicMinutes(row.minutes.id, version) : null
  const withdrawn = row.minutes?.withdrawnAt && row.minutes.publishedAt
  return {
    meeting: {
      id: row.meeting.id, href: meetingHref(row.bodySlug, row.meeting.date, place), date: row.meeting.date, time: row.meeting.time, place: row.meeting.place, kind: row.meeting.kind, state: row.meeting.state,
      bodyName: row.bodyName, bodySlug: row.bodySlug, agendaPublished: published,
      minutes: withdrawn ? 'withdrawn' : shown ? (shown.state === 'published' ? 'draft' : 'confirmed') : null,
    },
    withdrawnBecause: withdrawn ? (row.minutes?.withdrawnBecause ?? '') : null,
    agenda: items.filter((item) => item.state !== 'withdrawn').map((item) => ({
      number: item.number,
      title: item.exempt ? (item.exempt.neutralHeading ?? 'An item that is not for the public') : item.title,
      purpose: item.exempt ? '' : item.purpose, presenter: item.exempt ? '' : item.presenter, reportTitle: item.exempt ? '' : item.reportTitle,
      exempt: item.exempt !== null, urgencyReason: item.exempt ? null : item.urgencyReason,
    })),
    minutes: shown,
  }
}
