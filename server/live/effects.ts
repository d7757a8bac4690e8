/** Effects of commands on live drafts: the draft that begins, and the edits that wait for it to be writable. */
import { and, asc, eq, isNotNull, isNull } from 'drizzle-orm'
import { documentEdits, minutes } from '@/db/schema'
import { runtime } from '@/server/runtime'

/** Makes the live document of new minutes, once. */
export async function createDocument({ minutesId }: { minutesId: string }): Promise<void> {
  const { db, collaboration } = runtime()
  const [row] = await db.select({ generation: minutes.generation, initial: minutes.initial }).from(minutes).where(eq(minutes.id, minutesId))
  if (row?.initial) await collaboration.create(minutesId, row.generation, row.initial)
}

/**
 * Applies the edits that wait for one draft, in the order in which they were made. Those it cannot take (it is frozen,
 * or not begun) go on waiting and are tried again when it becomes writable.
 */
export async function applyDocumentEdits({ minutesId }: { minutesId: string }): Promise<void> {
  const { db, collaboration } = runtime()
  let waiting = await db.select().from(documentEdits).where(and(eq(documentEdits.minutesId, minutesId), eq(documentEdits.state, 'waiting'))).orderBy(asc(documentEdits.sequence))
  // One may still stand after what a later one brings, so they are gone through again while that helps.
  for (let before = Infinity; waiting.length > 0 && waiting.length < before;) {
    before = waiting.length
    const left: typeof waiting = []
    for (const one of waiting) {
      if (await collaboration.applyEdit(minutesId, one.edit) === 'waits') left.push(one)
      else await db.update(documentEdits).set({ state: 'applied' }).where(eq(documentEdits.id, one.id))
    }
    waiting = left
  }
}

/** At start: whatever a process that was killed had not got round to. */
export async function resumeDocuments(): Promise<void> {
  const { db } = runtime()
  const notBegun = await db.select({ minutesId: minutes.id }).from(minutes).where(and(isNull(minutes.ydoc), isNotNull(minutes.initial)))
  for (const one of notBegun) await createDocument(one)
  const waiting = await db.selectDistinct({ minutesId: documentEdits.minutesId }).from(documentEdits).where(eq(documentEdits.state, 'waiting'))
  for (const one of waiting) await applyDocumentEdits(one)
}
