/** The versions of minutes, for those who work on them, with what changed from one to another. */
import { and, asc, eq } from 'drizzle-orm'
import { minutesVersions, people } from '@/db/schema'
import { changesOf, type BlockChange } from '@/domain/document/diff'
import { parseMinutesDocument } from '@/domain/document/parse'
import { plainName } from '@/domain/people/name'
import type { Viewer } from '@/server/people/viewer'
import { runtime } from '@/server/runtime'
import { minutesPage, type MinutesPage } from './page'

export const versionWords = { chair: 'As the chair read it', published: 'Published, subject to confirmation', corrected: 'Corrected', confirmed: 'Confirmed' } as const

export interface VersionLine { number: number; purpose: keyof typeof versionWords; at: string; by: string; note: string; open: boolean; hash: string }
export interface VersionsPage {
  page: MinutesPage
  versions: VersionLine[]
  compared: { from: number; to: number; changes: BlockChange[] } | null
}

/**
 * @param compare numbers of two versions; where they are left out the last two
 * @returns null where the viewer may not read the drafts of that meeting, or the minutes have not begun
 */
export async function versionsPage(viewer: Viewer, meetingId: string, compare: { from?: number; to?: number }): Promise<VersionsPage | null> {
  const page = await minutesPage(viewer, meetingId)
  if (!page?.minutes) return null
  const { db } = runtime()
  const rows = await db.select({
    number: minutesVersions.number, purpose: minutesVersions.purpose, at: minutesVersions.at, note: minutesVersions.note, open: minutesVersions.open, hash: minutesVersions.hash, person: people,
  }).from(minutesVersions).leftJoin(people, eq(people.id, minutesVersions.byPersonId)).where(eq(minutesVersions.minutesId, page.minutes.id)).orderBy(asc(minutesVersions.number))
  const versions = rows.map(({ person, ...rest }) => ({ ...rest, by: person ? plainName(person) : 'the program' }))
  const numbers = versions.map((one) => one.number)
  const to = compare.to ?? numbers.at(-1)
  const from = compare.from ?? numbers[numbers.indexOf(to ?? 0) - 1]
  if (from === undefined || to === undefined || from === to) return { page, versions, compared: null }
  const before = await documentAt(page.minutes.id, from)
  const after = await documentAt(page.minutes.id, to)
  return { page, versions, compared: before && after ? { from, to, changes: changesOf(before, after) } : null }
}

async function documentAt(minutesId: string, number: number) {
  const [row] = await runtime().db.select({ content: minutesVersions.content }).from(minutesVersions).where(and(eq(minutesVersions.minutesId, minutesId), eq(minutesVersions.number, number)))
  return row ? parseMinutesDocument(JSON.parse(row.content)) : null
}
