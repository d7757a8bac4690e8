/** The report: each file read, read in part, or refused and why. */
import { and, asc, desc, eq, inArray, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { bodies, oldDocuments, oldFiles, oldPromises } from '@/db/schema'
import { oldFileStates, type OldFileState } from '@/domain/backfill'
import type { Viewer } from '@/server/people/viewer'
import { oneOf, reachOf } from '@/server/reach'
import { runtime } from '@/server/runtime'
import { documentsBody, readableDocuments } from '../rights'

export interface ShownFile {
  id: string
  name: string
  archive: string | null
  state: OldFileState
  kind: string | null
  notices: string[]
  reason: string | null
  meetings: { id: string; readable: boolean; bodyName: string | null; bodyWords: string; date: string | null; promises: number; archived: boolean }[]
}

export interface FileReport { rows: ShownFile[]; total: number; pages: number; state: OldFileState | undefined }

export const filesAPage = 100

/** What needs somebody first. */
const order = ['refused', 'partly', 'waiting', 'read', 'same', 'unpacked'] as const satisfies readonly OldFileState[]

/**
 * A page of the report, for an administrator of the authority or its monitoring officer. What stands in the minutes of a
 * restricted committee is not told to others. Three statements.
 */
export async function filesFor(viewer: Viewer, authorityId: string, asked: { state?: string | undefined; page: number }): Promise<FileReport> {
  const { db, council } = runtime()
  const reach = reachOf(viewer, council.today())
  const state = oldFileStates.find((one) => one === asked.state)
  const archive = alias(oldFiles, 'archive')
  const where = and(eq(oldFiles.authorityId, authorityId), oneOf(oldFiles.authorityId, [...reach.administratorIn, ...reach.monitoringIn]), state ? eq(oldFiles.state, state) : undefined,
    sql`not (${oldFiles.archive} and ${oldFiles.state} = 'unpacked')`)
  const [all] = await db.select({ number: sql<number>`count(*)::int` }).from(oldFiles).where(where)
  const found = await db.select({ file: oldFiles, archive: archive.name }).from(oldFiles).leftJoin(archive, eq(archive.id, oldFiles.archiveId)).where(where)
    .orderBy(sql`array_position(array[${sql.join(order.map((one) => sql`${one}`), sql`, `)}]::text[], ${oldFiles.state})`, desc(oldFiles.givenAt), asc(oldFiles.sequence)).limit(filesAPage).offset((asked.page - 1) * filesAPage)
  const held = found.length === 0 ? [] : await db.select({
    id: oldDocuments.id, fileId: oldDocuments.fileId, bodyName: bodies.name, bodyWords: oldDocuments.bodyWords, date: oldDocuments.meetingDate, minutesId: oldDocuments.minutesId, readable: sql<boolean>`(${readableDocuments(reach)})`,
    promises: sql<number>`(select count(*)::int from ${oldPromises} p where p.document_id = ${oldDocuments.id})`,
  }).from(oldDocuments).leftJoin(bodies, documentsBody).where(inArray(oldDocuments.fileId, found.map((one) => one.file.id))).orderBy(asc(oldDocuments.place))
  return {
    state, total: all?.number ?? 0, pages: Math.max(1, Math.ceil((all?.number ?? 0) / filesAPage)),
    rows: found.map(({ file, archive: within }) => ({
      id: file.id, name: file.name, archive: within, state: file.state, kind: file.kind, notices: file.notices, reason: file.reason,
      meetings: held.filter((one) => one.fileId === file.id).map(({ minutesId, fileId: _, ...one }) => ({ ...one, archived: minutesId !== null })),
    })),
  }
}
