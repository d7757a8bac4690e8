/** Words of this browser that the database does not have, found in the Yjs document itself. */
import * as Y from 'yjs'

/** From a clock (inclusive) to a clock (exclusive). */
export interface ClockRange { from: number; to: number }

/**
 * The lines in which something stands that was typed here and never stored, whole, in no particular order.
 * @param ranges by Yjs client, what is not stored
 */
export function unsentLines(doc: Y.Doc, ranges: ReadonlyMap<number, ClockRange>): string[] {
  const lines = new Set<string>()
  for (const [client, { from, to }] of ranges) {
    for (const struct of doc.store.clients.get(client) ?? []) {
      if (struct.id.clock + struct.length <= from || struct.id.clock >= to) continue
      if (!(struct instanceof Y.Item) || struct.deleted || !(struct.content instanceof Y.ContentString)) continue
      const line = struct.parent instanceof Y.XmlText ? textOf(struct.parent) : struct.content.str
      if (line.trim() !== '') lines.add(line.trim())
    }
  }
  return [...lines]
}

function textOf(text: Y.XmlText): string {
  return (text.toDelta() as { insert?: unknown }[]).map(({ insert }) => (typeof insert === 'string' ? insert : '')).join('')
}
