/** How far old minutes are read, and what somebody has to be asked before they can be settled. */
import { and, asc, count, eq, isNotNull, isNull, or, sql } from 'drizzle-orm'
import { authorities, bodies, oldBodyNames, oldDocuments, oldFiles } from '@/db/schema'
import { plainBodyWords, type OldFileState } from '@/domain/backfill'
import { abilitiesOf } from '@/domain/workflow/deeds'
import { standingOf } from '@/domain/workflow/standing'
import type { Viewer } from '@/server/people/viewer'
import { oneOf, reachOf, type Reach } from '@/server/reach'
import { runtime } from '@/server/runtime'
import { backfillIn, documentsBody, readableDocuments } from '../rights'

export interface BackfillAuthority {
  authorityId: string
  name: string
  others: { authorityId: string; name: string }[]
  may: { give: boolean; settle: boolean }
}

/** The council whose old minutes the viewer looks at; null where she has a part in none. One statement. */
export async function backfillAuthority(viewer: Viewer, asked?: string): Promise<BackfillAuthority | null> {
  const { db, council } = runtime()
  const today = council.today()
  const rows = await db.select({ authorityId: authorities.id, name: authorities.name }).from(authorities).where(oneOf(authorities.id, backfillIn(reachOf(viewer, today)))).orderBy(asc(authorities.name))
  const here = rows.find((row) => row.authorityId === asked) ?? rows[0]
  if (!here) return null
  const may = abilitiesOf(['backfill.give', 'backfill.settle'], standingOf(viewer, { authorityId: here.authorityId }, today), null)
  return { ...here, others: rows.filter((row) => row !== here), may: { give: may['backfill.give'], settle: may['backfill.settle'] } }
}

export interface BackfillProgress {
  /** Files as they were given or unpacked; archives are not counted. */
  files: Record<OldFileState, number>
  archivesWaiting: number
  /** Meetings found, of how many it has been looked what they tell of earlier ones, and of how many that can be. */
  meetings: { found: number; comparable: number; compared: number }
  working: boolean
}

/** Two statements. */
export async function backfillProgress(authorityId: string): Promise<BackfillProgress> {
  const { db } = runtime()
  const counted = await db.select({ state: oldFiles.state, archive: oldFiles.archive, number: count() }).from(oldFiles).where(eq(oldFiles.authorityId, authorityId)).groupBy(oldFiles.state, oldFiles.archive)
  const comparable = sql`${oldDocuments.bodyId} is not null and ${oldDocuments.meetingDate} is not null`
  const [documents] = await db.select({
    found: count(), comparable: sql<number>`(count(*) filter (where ${comparable}))::int`, compared: sql<number>`(count(*) filter (where ${comparable} and ${oldDocuments.compared}))::int`,
  }).from(oldDocuments).where(eq(oldDocuments.authorityId, authorityId))
  const of = (state: OldFileState, archive = false) => counted.find((row) => row.state === state && row.archive === archive)?.number ?? 0
  const files = { waiting: of('waiting'), read: of('read'), partly: of('partly'), refused: of('refused'), same: of('same'), unpacked: 0 }
  const meetings = documents ?? { found: 0, comparable: 0, compared: 0 }
  const archivesWaiting = of('waiting', true)
  return { files, archivesWaiting, meetings, working: files.waiting > 0 || archivesWaiting > 0 || meetings.compared < meetings.comparable }
}

export interface BodyQuestion {
  /** As the first of the files prints it. */
  words: string
  meetings: number
  /** Name of one file that names it so. */
  example: string
  from: string | null
  until: string | null
}

/** Old minutes whose committee or day their text does not say. */
export interface MeetingQuestion { id: string; file: string; title: string; bodyId: string | null; date: string | null }

export interface OldQuestions {
  names: BodyQuestion[]
  meetings: MeetingQuestion[]
  /** Committees to choose from. */
  choices: { id: string; name: string }[]
}

/** Most documents that are asked about one by one. */
const mostMeetings = 40

/** What somebody has to be asked: names of committees that nobody has said anything about, those of most meetings first; and single meetings. Four statements. */
export async function questionsFor(viewer: Viewer, authorityId: string): Promise<OldQuestions> {
  const { db, council } = runtime()
  const reach: Reach = reachOf(viewer, council.today())
  const open = and(eq(oldDocuments.authorityId, authorityId), readableDocuments(reach))
  const rows = await db.select({ words: oldDocuments.bodyWords, date: oldDocuments.meetingDate, file: oldFiles.name }).from(oldDocuments)
    .innerJoin(oldFiles, eq(oldFiles.id, oldDocuments.fileId)).leftJoin(bodies, documentsBody).where(and(open, isNull(oldDocuments.bodyId))).orderBy(asc(oldDocuments.meetingDate))
  const answered = new Set((await db.select({ words: oldBodyNames.words }).from(oldBodyNames).where(eq(oldBodyNames.authorityId, authorityId))).map((one) => one.words))
  const choices = await db.select({ id: bodies.id, name: bodies.name }).from(bodies).where(eq(bodies.authorityId, authorityId)).orderBy(asc(bodies.name))
  const unsaid = await db.select({ id: oldDocuments.id, file: oldFiles.name, title: oldDocuments.title, bodyId: oldDocuments.bodyId, date: oldDocuments.meetingDate }).from(oldDocuments)
    .innerJoin(oldFiles, eq(oldFiles.id, oldDocuments.fileId)).leftJoin(bodies, documentsBody)
    .where(and(open, or(and(isNull(oldDocuments.bodyId), eq(oldDocuments.bodyWords, '')), and(isNotNull(oldDocuments.bodyId), isNull(oldDocuments.meetingDate))))).orderBy(asc(oldFiles.sequence)).limit(mostMeetings)
  const byName = new Map<string, BodyQuestion>()
  for (const row of rows) {
    const plain = plainBodyWords(row.words)
    if (plain === '' || answered.has(plain)) continue
    const before = byName.get(plain)
    byName.set(plain, before ? { ...before, meetings: before.meetings + 1, until: row.date ?? before.until } : { words: row.words, meetings: 1, example: row.file, from: row.date, until: row.date })
  }
  return { names: [...byName.values()].sort((a, b) => b.meetings - a.meetings), meetings: unsaid, choices }
}
