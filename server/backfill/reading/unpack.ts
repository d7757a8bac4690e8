/** An archive of old minutes: each of its files is kept and entered, one after the other. */
import { and, asc, eq, inArray, ne, notInArray } from 'drizzle-orm'
import { oldFiles } from '@/db/schema'
import { openArchive } from '@/formats/old'
import { runtime } from '@/server/runtime'
import { forgetBytes, keepBytes, pathOfBytes } from '../bytes'
import type { OldFileRow } from './read-file'

/**
 * Enters the files of an archive. Begun again after it was broken off, it leaves out what stands there already: a file
 * is known by its place in the archive.
 */
export async function unpackArchive(archive: OldFileRow): Promise<void> {
  const { db } = runtime()
  const entered = new Set((await db.select({ place: oldFiles.place }).from(oldFiles).where(eq(oldFiles.archiveId, archive.id))).map((one) => one.place))
  const of = { authorityId: archive.authorityId, archiveId: archive.id, givenAt: archive.givenAt, givenBy: archive.givenBy }
  let place = -1
  let whole: string | null = null
  for await (const entry of openArchive(pathOfBytes(archive.digest))) {
    if (entry.name === '' && 'refused' in entry) {
      whole = entry.refused
      continue
    }
    place += 1
    if (entered.has(place)) continue
    const kept = 'bytes' in entry ? await keepBytes(entry.bytes) : { digest: '', size: 0 }
    await db.insert(oldFiles).values({ ...of, ...kept, place, name: entry.name, ...('refused' in entry ? { state: 'refused' as const, reason: entry.refused } : {}) })
      .onConflictDoNothing({ target: [oldFiles.archiveId, oldFiles.place] })
  }
  const state = place < 0 ? 'refused' : whole === null ? 'unpacked' : 'partly'
  const reason = state === 'refused' ? (whole ?? 'The archive holds no file.') : null
  await db.update(oldFiles).set({ state, reason, notices: state === 'partly' && whole ? [whole] : [] }).where(and(eq(oldFiles.id, archive.id), eq(oldFiles.state, 'waiting')))
  const [again] = await db.select({ id: oldFiles.id }).from(oldFiles).where(and(eq(oldFiles.digest, archive.digest), inArray(oldFiles.state, ['waiting']))).limit(1)
  if (!again) await forgetBytes(archive.digest)
}

/** Whether the same bytes stand there under an earlier name, and were or will be read there. */
export async function sameAs(file: OldFileRow): Promise<string | null> {
  if (file.digest === '') return null
  const [other] = await runtime().db.select({ name: oldFiles.name, sequence: oldFiles.sequence }).from(oldFiles)
    .where(and(eq(oldFiles.authorityId, file.authorityId), eq(oldFiles.digest, file.digest), ne(oldFiles.id, file.id), notInArray(oldFiles.state, ['refused', 'same'])))
    .orderBy(asc(oldFiles.sequence)).limit(1)
  return other && other.sequence < file.sequence ? other.name : null
}
