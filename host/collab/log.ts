/**
 * The log of typing of one open document. Every update is written to the database within a tenth of a second, and
 * only after that commit are its writers told that it is saved.
 */
import * as Y from 'yjs'
import { max, and, eq, inArray, lte, sql } from 'drizzle-orm'
import { minutes, minutesUpdates, readingActs } from '@/db/schema'
import { writableStates } from '@/domain/workflow/states'
import type { Database, Transaction } from '@/server/runtime'
import type { DocumentName } from './names'

/** Updates are gathered for this long, in milliseconds, so that one transaction serves several keystrokes. */
const gatherFor = 50
const retryAfter = 500

/** The state says that nothing more may be stored: frozen meanwhile, or a newer generation has begun. */
export class StorageRefused extends Error {
  constructor(minutesId: string) {
    super(`The minutes ${minutesId} take no more changes`)
    this.name = 'StorageRefused'
  }
}

/** What is safely stored: base64 of a Yjs state vector and, where deletions are in it, of a Yjs snapshot. */
export interface Stored { vector: string; snapshot: string | null }

interface Piece { bytes: Uint8Array; personId: string | null }
interface Act { actId: string; personId: string }

export interface LogEvents {
  stored(stored: Stored): void
  refused(): void
  /** Council time, for the record. */
  now(): string
}

const base64 = (bytes: Uint8Array) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64')
const hasDeletions = (update: Uint8Array) => Y.decodeUpdate(update).ds.clients.size > 0

export class UpdateLog {
  private pieces: Piece[] = []
  private acts: Act[] = []
  private timer: NodeJS.Timeout | null = null
  private writing: Promise<void> = Promise.resolve()
  private snapshotStored: string | null = null
  private vectorStored: string
  refused = false

  /** @param sequence of the last row written for these minutes @param compacted the sequence up to which the stored bytes reach */
  constructor(
    private readonly db: Database, private readonly name: DocumentName, private readonly doc: Y.Doc,
    private readonly events: LogEvents, private sequence: number, private compacted: number,
  ) {
    this.vectorStored = base64(Y.encodeStateVector(doc))
    this.snapshotStored = base64(Y.encodeSnapshot(Y.snapshot(doc)))
  }

  /** What the database has now; for a browser that has just come. */
  get stored(): Stored {
    return { vector: this.vectorStored, snapshot: this.snapshotStored }
  }

  /** Takes an update that has just been applied to the document. */
  push(bytes: Uint8Array, personId: string | null): void {
    if (this.refused) return
    this.pieces.push({ bytes, personId })
    this.schedule(gatherFor)
  }

  /** Takes an act of the decisions map, with the person whose connection brought it. */
  pushAct(actId: string, personId: string): void {
    this.acts.push({ actId, personId })
  }

  /** Writes what is waiting. Resolves when everything pushed before the call is committed. @throws {StorageRefused} */
  flush(): Promise<void> {
    if (this.timer) clearTimeout(this.timer)
    this.timer = null
    const next = this.writing.then(() => this.write())
    this.writing = next.catch(() => undefined)
    return next
  }

  private schedule(after: number): void {
    this.timer ??= setTimeout(() => {
      this.timer = null
      this.flush().catch((error: unknown) => this.failed(error))
    }, after)
  }

  private failed(error: unknown): void {
    if (error instanceof StorageRefused) return
    console.error(`Typing could not be stored and will be tried again: ${error instanceof Error ? error.message : String(error)}`)
    this.schedule(retryAfter)
  }

  private async write(): Promise<void> {
    if (this.refused) throw new StorageRefused(this.name.minutesId)
    if (this.pieces.length === 0) return
    const pieces = this.pieces
    const acts = this.acts
    this.pieces = []
    this.acts = []
    // Taken together with the pieces: the vector covers these and everything written before, and nothing else.
    const vector = base64(Y.encodeStateVector(this.doc))
    const snapshot = pieces.some((piece) => hasDeletions(piece.bytes)) ? base64(Y.encodeSnapshot(Y.snapshot(this.doc))) : null
    try {
      await this.db.transaction((tx) => this.insert(tx, mergedByPerson(pieces), acts))
    } catch (error) {
      if (error instanceof StorageRefused) {
        this.refused = true
        this.events.refused()
      } else {
        this.pieces = [...pieces, ...this.pieces]
        this.acts = [...acts, ...this.acts]
      }
      throw error
    }
    this.vectorStored = vector
    if (snapshot) this.snapshotStored = snapshot
    this.events.stored({ vector, snapshot })
  }

  private async insert(tx: Transaction, pieces: readonly Piece[], acts: readonly Act[]): Promise<void> {
    await lockWritable(tx, this.name)
    const at = this.events.now()
    const rows = pieces.map((piece, index) => ({ ...this.name, sequence: this.sequence + index + 1, ...piece, at }))
    await tx.insert(minutesUpdates).values(rows)
    if (acts.length > 0) await tx.insert(readingActs).values(acts.map((act) => ({ minutesId: this.name.minutesId, ...act, at }))).onConflictDoNothing()
    this.sequence += rows.length
  }

  /**
   * Puts everything into one row, and takes out of the log what that row holds, save the last line of each person:
   * who wrote in these minutes stays known. Does nothing where nothing was written since.
   * @returns whether anything was written
   */
  async compact(): Promise<boolean> {
    await this.flush()
    if (this.sequence === this.compacted) return false
    const upTo = this.sequence
    const bytes = Y.encodeStateAsUpdate(this.doc)
    await this.db.transaction(async (tx) => {
      await lockWritable(tx, this.name)
      await tx.update(minutes).set({ ydoc: bytes, ydocSequence: upTo }).where(eq(minutes.id, this.name.minutesId))
      const mine = and(eq(minutesUpdates.minutesId, this.name.minutesId), lte(minutesUpdates.sequence, upTo))
      const last = tx.select({ sequence: max(minutesUpdates.sequence) }).from(minutesUpdates).where(mine).groupBy(minutesUpdates.personId)
      await tx.delete(minutesUpdates).where(and(mine, sql`${minutesUpdates.sequence} not in ${last}`))
    })
    this.compacted = upTo
    return true
  }
}

async function lockWritable(tx: Transaction, name: DocumentName): Promise<void> {
  const [row] = await tx.select({ state: minutes.state, generation: minutes.generation }).from(minutes)
    .where(and(eq(minutes.id, name.minutesId), inArray(minutes.state, [...writableStates]))).for('share')
  if (row?.generation !== name.generation) throw new StorageRefused(name.minutesId)
}

/** Neighbouring updates of one person become one. */
function mergedByPerson(pieces: readonly Piece[]): Piece[] {
  const runs: { personId: string | null; updates: Uint8Array[] }[] = []
  for (const piece of pieces) {
    const last = runs.at(-1)
    if (last && last.personId === piece.personId) last.updates.push(piece.bytes)
    else runs.push({ personId: piece.personId, updates: [piece.bytes] })
  }
  return runs.map(({ personId, updates }) => ({ personId, bytes: updates.length === 1 ? updates[0]! : Y.mergeUpdates(updates) }))
}
