/** One file of old minutes: read outside, stored in one transaction, once. */
import { and, eq, gt, sql } from 'drizzle-orm'
import { oldDocuments, oldFiles, oldPromises } from '@/db/schema'
import { minutesInFile, type OldMinutes } from '@/formats/old'
import { FileRefused } from '@/formats/old/limits'
import { runtime, type Transaction } from '@/server/runtime'
import { bytesOf } from '../bytes'
import type { CouncilNames } from './facts'
import { meetingFrom, type FoundMeeting } from './meeting'

export type OldFileRow = typeof oldFiles.$inferSelect

/** Most times that reading a file is begun: one that ends the process each time must not do so for ever. */
const mostAttempts = 5

type Outcome = Pick<OldFileRow, 'state' | 'kind' | 'notices' | 'reason'>
const refused = (reason: string, kind: OldFileRow['kind'] = null): Outcome => ({ state: 'refused', kind, notices: [], reason })

/** Reads a waiting file and stores what it held. Doing it again, or twice at once, changes nothing. */
export async function readOneFile(file: OldFileRow, council: CouncilNames): Promise<void> {
  const { db } = runtime()
  if (file.attempts >= mostAttempts) return store(file, refused('Reading it stopped the program again and again, so it was left.'), [])
  await db.update(oldFiles).set({ attempts: sql`${oldFiles.attempts} + 1` }).where(eq(oldFiles.id, file.id))
  let read: OldMinutes
  try {
    read = await minutesInFile({ name: file.name, bytes: await bytesOf(file.digest) })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    return store(file, refused('Its bytes are no longer in the data folder. Give the file again.'), [])
  }
  if (read.state === 'refused') return store(file, refused(read.reason ?? 'It could not be read.', read.kind), [])
  try {
    const meetings: FoundMeeting[] = []
    for (const [place, one] of read.meetings.entries()) meetings.push(await meetingFrom(one, { ...file, title: read.title ?? null }, place, council))
    await store(file, { state: read.state, kind: read.kind, notices: [...new Set([...read.notices, ...meetings.flatMap((one) => one.notices)])], reason: null }, meetings)
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error
    await store(file, refused(error.message, read.kind), [])
  }
}

async function store(file: OldFileRow, outcome: Outcome, meetings: readonly FoundMeeting[]): Promise<void> {
  await runtime().db.transaction(async (tx) => {
    const [waiting] = await tx.select({ id: oldFiles.id }).from(oldFiles).where(and(eq(oldFiles.id, file.id), eq(oldFiles.state, 'waiting'))).for('update')
    if (!waiting) return
    await tx.update(oldFiles).set(outcome).where(eq(oldFiles.id, file.id))
    for (const { document, promises } of meetings) {
      await tx.insert(oldDocuments).values(document)
      if (promises.length > 0) await tx.insert(oldPromises).values(promises)
      await lookAgainAfter(tx, document)
    }
  })
}

/** Later minutes of the same committee that were gone through already may tell of what this file holds. */
export async function lookAgainAfter(tx: Transaction, { bodyId, meetingDate }: { bodyId?: string | null | undefined; meetingDate?: string | null | undefined }): Promise<void> {
  if (!bodyId || !meetingDate) return
  await tx.update(oldDocuments).set({ compared: false }).where(and(eq(oldDocuments.bodyId, bodyId), gt(oldDocuments.meetingDate, meetingDate), eq(oldDocuments.compared, true)))
}
