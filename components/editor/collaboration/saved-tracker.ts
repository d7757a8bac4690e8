/**
 * Whether what was typed in this browser is in the database. The server tells what it has committed as a Yjs state
 * vector and, where something was deleted, a snapshot; "saved" means that both cover all that this browser made.
 */
import * as Y from 'yjs'

interface Deletion { client: number; clock: number; length: number }

export class SavedTracker {
  /** Clocks that this browser's own work has reached, by client. */
  private readonly made = new Map<number, number>()
  private readonly stored = new Map<number, number>()
  private deletions: Deletion[] = []
  private readonly stop: () => void

  /** @param isLocal tells changes made here from those the network or the browser's copy brought */
  constructor(private readonly doc: Y.Doc, isLocal: (origin: unknown) => boolean, onChange: () => void) {
    const note = (transaction: Y.Transaction): void => {
      if (!isLocal(transaction.origin)) return
      let changed = false
      for (const [client, clock] of transaction.afterState) {
        if (clock === (transaction.beforeState.get(client) ?? 0)) continue
        this.made.set(client, clock)
        changed = true
      }
      for (const [client, items] of transaction.deleteSet.clients) {
        for (const item of items) this.deletions.push({ client, clock: item.clock, length: item.len })
        changed = true
      }
      if (changed) onChange()
    }
    doc.on('afterTransaction', note)
    this.stop = () => doc.off('afterTransaction', note)
  }

  /** All that the browser's own copy holds counts as this browser's: it may never have been sent. */
  takeCopy(): void {
    for (const [client, clock] of Y.decodeStateVector(Y.encodeStateVector(this.doc))) {
      this.made.set(client, Math.max(clock, this.made.get(client) ?? 0))
    }
    for (const [client, items] of Y.createDeleteSetFromStructStore(this.doc.store).clients) {
      for (const item of items) this.deletions.push({ client, clock: item.clock, length: item.len })
    }
  }

  /** @param vector base64 of a state vector @param snapshot base64 of a snapshot, null where nothing was deleted */
  committed(vector: string, snapshot: string | null): void {
    for (const [client, clock] of Y.decodeStateVector(bytesOf(vector))) {
      this.stored.set(client, Math.max(clock, this.stored.get(client) ?? 0))
    }
    if (snapshot === null || this.deletions.length === 0) return
    const { ds } = Y.decodeSnapshot(bytesOf(snapshot))
    this.deletions = this.deletions.filter(({ client, clock, length }) => {
      for (const item of ds.clients.get(client) ?? []) {
        if (item.clock <= clock && clock + length <= item.clock + item.len) return false
      }
      return true
    })
  }

  get saved(): boolean {
    if (this.deletions.length > 0) return false
    for (const [client, clock] of this.made) if ((this.stored.get(client) ?? 0) < clock) return false
    return true
  }

  /** What was made here and is not stored, as ranges of clocks by client. */
  ranges(): Map<number, { from: number; to: number }> {
    const open = new Map<number, { from: number; to: number }>()
    for (const [client, to] of this.made) {
      const from = this.stored.get(client) ?? 0
      if (from < to) open.set(client, { from, to })
    }
    return open
  }

  destroy(): void { this.stop() }
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
}
