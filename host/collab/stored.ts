/** What the database holds of a draft. Reading only, but for the one moment at which a draft begins. */
import * as Y from 'yjs'
import { and, asc, eq, gt, isNull, max } from 'drizzle-orm'
import { minutes, minutesUpdates } from '@/db/schema'
import type { MinutesDocument } from '@/domain/document/nodes'
import type { MinutesState } from '@/domain/workflow/states'
import type { Database } from '@/server/runtime'
import { bytesOf } from './convert'

export interface StoredDraft {
  generation: number
  state: MinutesState
  /** The compacted bytes and the updates after them, in order. */
  updates: Uint8Array[]
  /** The last sequence of any generation: numbers go on from there. */
  sequence: number
  compacted: number
}

/**
 * Rows after the compacted bytes are read whatever their generation: storing refuses an old generation's name, so
 * all of them were written before the present one began.
 * @returns null where there are no such minutes, or their document has not begun
 */
export async function readStored(db: Database, minutesId: string): Promise<StoredDraft | null> {
  const [row] = await db.select().from(minutes).where(eq(minutes.id, minutesId))
  if (!row?.ydoc) return null
  const after = await db.select({ bytes: minutesUpdates.bytes }).from(minutesUpdates)
    .where(and(eq(minutesUpdates.minutesId, minutesId), gt(minutesUpdates.sequence, row.ydocSequence)))
    .orderBy(asc(minutesUpdates.sequence))
  const [last] = await db.select({ sequence: max(minutesUpdates.sequence) }).from(minutesUpdates).where(eq(minutesUpdates.minutesId, minutesId))
  return {
    generation: row.generation,
    state: row.state,
    updates: [row.ydoc, ...after.map((one) => one.bytes)],
    sequence: Math.max(last?.sequence ?? 0, row.ydocSequence),
    compacted: row.ydocSequence,
  }
}

/**
 * Gives new minutes their bytes, exactly once: whoever comes second finds them there.
 * @returns whether this call did it
 */
export async function beginDraft(db: Database, minutesId: string, generation: number, initial: MinutesDocument): Promise<boolean> {
  const begun = await db.update(minutes).set({ ydoc: bytesOf(initial) })
    .where(and(eq(minutes.id, minutesId), eq(minutes.generation, generation), isNull(minutes.ydoc))).returning({ id: minutes.id })
  return begun.length > 0
}

/** What a draft that has not begun will begin with. */
export async function readInitial(db: Database, minutesId: string): Promise<{ generation: number; initial: MinutesDocument } | null> {
  const [row] = await db.select({ generation: minutes.generation, initial: minutes.initial }).from(minutes).where(eq(minutes.id, minutesId))
  return row?.initial ? { generation: row.generation, initial: row.initial } : null
}

/**
 * Raises the generation; what was stored becomes its beginning. A second call with the same number does nothing.
 */
export async function beginGeneration(db: Database, minutesId: string, generation: number): Promise<void> {
  await db.transaction(async (tx) => {
    const [row] = await tx.select().from(minutes).where(eq(minutes.id, minutesId)).for('update')
    if (!row?.ydoc || row.generation > generation) return
    const after = await tx.select().from(minutesUpdates)
      .where(and(eq(minutesUpdates.minutesId, minutesId), gt(minutesUpdates.sequence, row.ydocSequence))).orderBy(asc(minutesUpdates.sequence))
    const ydoc = after.length > 0 ? Y.mergeUpdates([row.ydoc, ...after.map((one) => one.bytes)]) : row.ydoc
    await tx.update(minutes).set({ generation, ydoc, ydocSequence: after.at(-1)?.sequence ?? row.ydocSequence }).where(eq(minutes.id, minutesId))
  })
}
