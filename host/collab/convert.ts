/** Between the Yjs document and the JSON that everything else walks. */
import * as Y from 'yjs'
import { prosemirrorJSONToYDoc, yXmlFragmentToProsemirrorJSON } from '@tiptap/y-tiptap'
import { decisionsMap, minutesFragment, minutesSchema } from '@/domain/document/schema'
import type { Decision, MinutesDocument } from '@/domain/document/nodes'

/**
 * The bytes new minutes begin with. Done once in the life of minutes: a document made twice from the same JSON
 * and merged has every word twice.
 */
export function bytesOf(initial: MinutesDocument): Uint8Array {
  return Y.encodeStateAsUpdate(prosemirrorJSONToYDoc(minutesSchema, initial, minutesFragment))
}

/** The document as JSON with every attribute, those at their default too. */
export function documentOf(doc: Y.Doc): MinutesDocument {
  const json = yXmlFragmentToProsemirrorJSON(doc.getXmlFragment(minutesFragment))
  return minutesSchema.nodeFromJSON(json).toJSON() as MinutesDocument
}

/** What was decided about readings, by the key of each entry, so that equal maps give equal lists. */
export function decisionsOf(doc: Y.Doc): Decision[] {
  const entries = [...doc.getMap<Decision>(decisionsMap).entries()]
  return entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, decision]) => decision)
}

/** A document of stored bytes that nobody has open. */
export function documentFrom(updates: readonly Uint8Array[]): Y.Doc {
  const doc = new Y.Doc()
  applyAll(doc, updates)
  return doc
}

/** Applies stored updates in one transaction. */
export function applyAll(doc: Y.Doc, updates: readonly Uint8Array[]): void {
  doc.transact(() => { for (const update of updates) Y.applyUpdate(doc, update) })
}
