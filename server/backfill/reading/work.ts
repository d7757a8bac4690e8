/**
 * The job that reads old minutes, a step at a time: an archive is unpacked, a file read, a
 * document read again whose meeting was said, a document looked through.
 * Each step stands by itself in the database, so that a process which dies in between loses no file and reads none
 * twice. It works for a while and then sends itself again, so that nothing else waits for it.
 */
import { setImmediate as breathe } from 'node:timers/promises'
import { and, asc, eq, isNotNull } from 'drizzle-orm'
import { oldDocuments, oldFiles } from '@/db/schema'
import { runtime } from '@/server/runtime'
import { compareDocument } from './compare'
import { councilNames, type CouncilNames } from './facts'
import { readAgain } from './read-again'
import { readOneFile } from './read-file'
import { sameAs, unpackArchive } from './unpack'

/** Machine milliseconds that one run works before it sends itself again. */
const spell = 15_000

/** Reads what waits of an authority. */
export async function readOldMinutes({ authorityId }: { authorityId: string }): Promise<void> {
  const { db, machine, enqueue } = runtime()
  const until = machine.now() + spell
  const council = await councilNames(authorityId)
  while (machine.now() < until) {
    if (!(await nextStep(authorityId, council))) return
    await breathe()
  }
  await db.transaction((tx) => enqueue(tx, 'backfill.read', { authorityId }))
}

/** Does the next step. @returns false where nothing waits */
export async function nextStep(authorityId: string, council: CouncilNames): Promise<boolean> {
  const { db } = runtime()
  const [file] = await db.select().from(oldFiles).where(and(eq(oldFiles.authorityId, authorityId), eq(oldFiles.state, 'waiting'))).orderBy(asc(oldFiles.sequence)).limit(1)
  if (file) {
    const same = await sameAs(file)
    if (same !== null) await db.update(oldFiles).set({ state: 'same', reason: `The same file as “${same}”. It was read once.` }).where(and(eq(oldFiles.id, file.id), eq(oldFiles.state, 'waiting')))
    else if (file.archive) await unpackArchive(file)
    else await readOneFile(file, council)
    return true
  }
  const [again] = await db.select().from(oldDocuments).where(and(eq(oldDocuments.authorityId, authorityId), eq(oldDocuments.readAgain, true))).orderBy(asc(oldDocuments.id)).limit(1)
  if (again) {
    await readAgain(again)
    return true
  }
  const [document] = await db.select({ id: oldDocuments.id }).from(oldDocuments)
    .where(and(eq(oldDocuments.authorityId, authorityId), eq(oldDocuments.compared, false), isNotNull(oldDocuments.bodyId), isNotNull(oldDocuments.meetingDate)))
    .orderBy(asc(oldDocuments.meetingDate), asc(oldDocuments.id)).limit(1)
  if (!document) return false
  await compareDocument(document.id)
  return true
}

/** At start: authorities whose files still wait, whatever became of the job that should have read them. */
export async function resumeOldMinutes(): Promise<void> {
  const { db, enqueue } = runtime()
  const waiting = await db.selectDistinct({ authorityId: oldFiles.authorityId }).from(oldFiles).where(eq(oldFiles.state, 'waiting'))
  const unlooked = await db.selectDistinct({ authorityId: oldDocuments.authorityId }).from(oldDocuments)
    .where(and(eq(oldDocuments.compared, false), isNotNull(oldDocuments.bodyId), isNotNull(oldDocuments.meetingDate)))
  for (const authorityId of new Set([...waiting, ...unlooked].map((one) => one.authorityId))) {
    await db.transaction((tx) => enqueue(tx, 'backfill.read', { authorityId }))
  }
}
