/**
 * Notices when a change from elsewhere takes words away that were typed in this browser. Two people who turn, split
 * or join one paragraph at once can lose each other's words in any Yjs editor; what cannot be prevented is said, and
 * the words are offered back.
 */
import * as Y from 'yjs'

export interface LostWords {
  /** What this browser typed and the text no longer has, in runs as they stood. */
  words: string[]
  /** The line in which the first of them stood, as far as it was deleted with them. */
  line: string
}

interface Fragment { item: Y.Item; text: string }

/**
 * @param doc the document this browser types in
 * @param onLost called once for each change from elsewhere that took words
 * @returns stops watching
 */
export function watchLostWords(doc: Y.Doc, onLost: (lost: LostWords) => void): () => void {
  const own = new Set([doc.clientID])
  const begin = (): void => { own.add(doc.clientID) }
  const look = (transaction: Y.Transaction): void => {
    if (transaction.local || transaction.deleteSet.clients.size === 0) return
    const deleted = deletedOwn(transaction, own)
    if (deleted.length === 0) return
    const words = withoutMoved(joinRuns(deleted), insertedText(transaction))
    if (words.length > 0) onLost({ words, line: lineOf(deleted[0]!.item) })
  }
  doc.on('beforeTransaction', begin)
  doc.on('afterTransaction', look)
  return () => { doc.off('beforeTransaction', begin); doc.off('afterTransaction', look) }
}

function deletedOwn(transaction: Y.Transaction, own: ReadonlySet<number>): Fragment[] {
  const found: Fragment[] = []
  for (const client of own) {
    if (!transaction.deleteSet.clients.has(client)) continue
    Y.iterateDeletedStructs(transaction, transaction.deleteSet, (struct) => {
      if (!(struct instanceof Y.Item) || struct.id.client !== client) return
      if (struct.content instanceof Y.ContentString) found.push({ item: struct, text: struct.content.str })
    })
  }
  return found
}

/** All text that the change brought in, a string for each item. */
function insertedText(transaction: Y.Transaction): string[] {
  const found: string[] = []
  for (const [client, clock] of transaction.afterState) {
    const before = transaction.beforeState.get(client) ?? 0
    if (clock === before) continue
    for (const struct of transaction.doc.store.clients.get(client) ?? []) {
      if (struct.id.clock < before || !(struct instanceof Y.Item) || struct.deleted) continue
      if (struct.content instanceof Y.ContentString) found.push(struct.content.str)
    }
  }
  return found
}

/** A paragraph that became a point is written anew: runs found in what came in were moved, each only once. */
function withoutMoved(runs: string[], inserted: string[]): string[] {
  const left = [...inserted]
  return runs.filter((run) => {
    const at = left.findIndex((text) => text.includes(run))
    if (at < 0) return true
    left[at] = left[at]!.replace(run, '\u0000')
    return false
  })
}

/** Neighbours in the text become one run. */
function joinRuns(fragments: Fragment[]): string[] {
  const runs: { text: string; last: Y.Item }[] = []
  for (const { item, text } of fragments) {
    const run = runs.at(-1)
    if (run && (run.last.right === item || run.last.next === item)) {
      run.text += text
      run.last = item
    } else runs.push({ text, last: item })
  }
  return runs.map((run) => run.text).filter((text) => text.trim() !== '')
}

function lineOf(item: Y.Item): string {
  let first: Y.Item = item
  while (first.left) first = first.left
  let line = ''
  for (let at: Y.Item | null = first; at; at = at.right) {
    if (at.content instanceof Y.ContentString) line += at.content.str
  }
  return line
}
