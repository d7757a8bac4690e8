/**
 * Keeps undo from taking more than was typed. Yjs undoes an insertion by the piece of text that it has become: where a
 * deleted line was brought back by undo, the piece may have been joined with its neighbours, and they would be deleted
 * with it. Cutting such pieces at their own ends, before undo looks, leaves the neighbours alone.
 */
import * as Y from 'yjs'

/** @returns stops watching over the undo manager */
export function undoExactly(undo: Y.UndoManager): () => void {
  const { doc } = undo
  const cutApart = (transaction: Y.Transaction): void => {
    if (transaction.origin !== undo) return
    const stack = undo.undoing ? undo.undoStack : undo.redoing ? undo.redoStack : []
    for (const { insertions } of stack) {
      Y.iterateDeletedStructs(transaction, insertions, (struct) => {
        if (struct instanceof Y.Item && struct.redone !== null) Y.getItemCleanEnd(transaction, doc.store, lastOf(doc, struct))
      })
    }
  }
  doc.on('beforeTransaction', cutApart)
  return () => { doc.off('beforeTransaction', cutApart) }
}

/** The place of a piece's last character in the piece that it was brought back as. */
function lastOf({ store }: Y.Doc, struct: Y.Item): Y.ID {
  let { client, clock } = struct.id
  for (let item: Y.Item | null = struct; item?.redone;) {
    const inside: number = clock - item.id.clock
    client = item.redone.client
    clock = item.redone.clock + inside
    const next = Y.getItem(store, Y.createID(client, clock)) as unknown
    item = next instanceof Y.Item ? next : null
  }
  return Y.createID(client, clock + struct.length - 1)
}
