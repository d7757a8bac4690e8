/** Meetings found in old minutes, to be archived; and the text of one. */
import { and, asc, desc, eq, gte, isNotNull, isNull, lte, sql } from 'drizzle-orm'
import { bodies, meetings, minutes, oldDocuments, oldFiles, oldPromises } from '@/db/schema'
import type { MinutesDocument } from '@/domain/document/nodes'
import { abilitiesOf } from '@/domain/workflow/deeds'
import { standingOf } from '@/domain/workflow/standing'
import type { Viewer } from '@/server/people/viewer'
import { reachOf } from '@/server/reach'
import { runtime } from '@/server/runtime'
import { documentsBody, readableDocuments } from '../rights'

export interface MeetingFilter { body?: string | undefined; year?: number | undefined; archived?: 'yes' | 'no' | undefined; page: number }

export interface OldMeeting {
  id: string
  bodyName: string
  date: string
  file: string
  promises: number
  /** The meeting it is the record of, and whether residents may read that. */
  archived: { meetingId: string; open: boolean } | null
  /** Minutes of that day stand here already, from elsewhere. */
  here: boolean
  maySettle: boolean
}

export interface OldMeetings { rows: OldMeeting[]; total: number; pages: number; years: number[]; bodies: { slug: string; name: string }[]; counts: { archived: number; waiting: number } }

export const meetingsAPage = 100

/** Reads a filter from an address. */
export function readMeetingFilter(query: Record<string, string | string[] | undefined>): MeetingFilter {
  const text = (name: string) => { const value = query[name]; return typeof value === 'string' && value !== '' ? value : undefined }
  const archived = text('archived')
  return {
    body: text('body'), year: /^\d{4}$/.test(text('year') ?? '') ? Number(text('year')) : undefined, archived: archived === 'yes' || archived === 'no' ? archived : undefined,
    page: Math.max(1, Math.trunc(Number(text('page'))) || 1),
  }
}

/** A page of meetings whose committee and day are known, the latest first. Five statements. */
export async function oldMeetingsFor(viewer: Viewer, authorityId: string, filter: MeetingFilter): Promise<OldMeetings> {
  const { db, council } = runtime()
  const today = council.today()
  const readable = and(eq(oldDocuments.authorityId, authorityId), isNotNull(oldDocuments.bodyId), isNotNull(oldDocuments.meetingDate), readableDocuments(reachOf(viewer, today)))
  const where = and(
    readable, filter.body ? eq(bodies.slug, filter.body) : undefined, filter.year ? and(gte(oldDocuments.meetingDate, `${filter.year}-01-01`), lte(oldDocuments.meetingDate, `${filter.year}-12-31`)) : undefined,
    filter.archived === 'yes' ? isNotNull(oldDocuments.minutesId) : filter.archived === 'no' ? isNull(oldDocuments.minutesId) : undefined,
  )
  const [all] = await db.select({ number: sql<number>`count(*)::int` }).from(oldDocuments).innerJoin(bodies, documentsBody).where(where)
  const [counted] = await db.select({ archived: sql<number>`(count(${oldDocuments.minutesId}))::int`, all: sql<number>`count(*)::int` }).from(oldDocuments).innerJoin(bodies, documentsBody).where(readable)
  const years = await db.selectDistinct({ year: sql<number>`extract(year from ${oldDocuments.meetingDate})::int` }).from(oldDocuments).innerJoin(bodies, documentsBody).where(readable).orderBy(desc(sql`1`))
  const own = await db.selectDistinct({ slug: bodies.slug, name: bodies.name }).from(oldDocuments).innerJoin(bodies, documentsBody).where(readable).orderBy(asc(bodies.name))
  const rows = await db.select({
    id: oldDocuments.id, date: oldDocuments.meetingDate, file: oldFiles.name, body: bodies, minutesId: oldDocuments.minutesId, meetingId: minutes.meetingId, publishedAt: minutes.publishedAt,
    promises: sql<number>`(select count(*)::int from ${oldPromises} p where p.document_id = ${oldDocuments.id})`,
    here: sql<boolean>`exists (select 1 from ${meetings} m join ${minutes} n on n.meeting_id = m.id where m.body_id = ${oldDocuments.bodyId} and m.date = ${oldDocuments.meetingDate} and m.state <> 'cancelled')`,
  }).from(oldDocuments).innerJoin(oldFiles, eq(oldFiles.id, oldDocuments.fileId)).innerJoin(bodies, documentsBody).leftJoin(minutes, eq(minutes.id, oldDocuments.minutesId))
    .where(where).orderBy(desc(oldDocuments.meetingDate), asc(bodies.name), asc(oldDocuments.id)).limit(meetingsAPage).offset((filter.page - 1) * meetingsAPage)
  return {
    total: all?.number ?? 0, pages: Math.max(1, Math.ceil((all?.number ?? 0) / meetingsAPage)), years: years.map((one) => one.year), bodies: own,
    counts: { archived: counted?.archived ?? 0, waiting: (counted?.all ?? 0) - (counted?.archived ?? 0) },
    rows: rows.map(({ id, date, file, body, minutesId, meetingId, publishedAt, promises, here }) => {
      const standing = standingOf(viewer, { authorityId, bodyId: body.id, restricted: body.restricted }, today)
      return {
        id, bodyName: body.name, date: date ?? '', file, promises, archived: minutesId && meetingId ? { meetingId, open: publishedAt !== null } : null, here: here && minutesId === null,
        maySettle: (!body.restricted || standing.has('clerk')) && abilitiesOf(['backfill.settle'], standing, null)['backfill.settle'],
      }
    }),
  }
}

export interface OldDocument { id: string; title: string; file: string; bodyName: string | null; date: string | null; document: MinutesDocument; promises: { nodeId: string; title: string }[]; meetingId: string | null }

/** One old document; null where there is none, or it is not for the viewer. Two statements. */
export async function oldDocumentFor(viewer: Viewer, id: string): Promise<OldDocument | null> {
  const { db, council } = runtime()
  const [found] = await db.select({ document: oldDocuments, file: oldFiles.name, body: bodies.name, meetingId: minutes.meetingId }).from(oldDocuments)
    .innerJoin(oldFiles, eq(oldFiles.id, oldDocuments.fileId)).leftJoin(bodies, documentsBody).leftJoin(minutes, eq(minutes.id, oldDocuments.minutesId))
    .where(and(eq(oldDocuments.id, id), readableDocuments(reachOf(viewer, council.today()))))
  if (!found) return null
  const promises = await db.select({ nodeId: oldPromises.nodeId, title: oldPromises.title }).from(oldPromises).where(eq(oldPromises.documentId, id)).orderBy(asc(oldPromises.place))
  return { id, title: found.document.title, file: found.file, bodyName: found.body, date: found.document.meetingDate, document: found.document.content, promises, meetingId: found.meetingId }
}
