/**
 * Copies that this browser kept of earlier generations of the same minutes. They are never merged: a copy that was
 * typed before the text was frozen would bring back what others agreed to leave out. What in them was never sent is
 * shown, to be copied or proposed as a correction.
 */
import { IndexeddbPersistence } from 'y-indexeddb'
import * as Y from 'yjs'
import { minutesFragment } from '@/domain/document/schema'
import { unsentKey } from './session'

export interface OldCopy { name: string; lines: string[] }

/**
 * @param before the first generation that counts as today's
 * @param known lines of the document of today
 * @returns unsent lines of earlier generations that the document of today does not have; copies without are deleted
 */
export async function findOldCopies(minutesId: string, before: number, known: ReadonlySet<string>): Promise<OldCopy[]> {
  if (typeof indexedDB === 'undefined' || !('databases' in indexedDB)) return []
  const prefix = `minutes:${minutesId}:`
  const names = (await indexedDB.databases()).map(({ name }) => name ?? '').filter((name) => name.startsWith(prefix))
  const old = names.filter((name) => Number(name.slice(prefix.length)) < before)
  const found: OldCopy[] = []
  for (const name of old) {
    const doc = new Y.Doc()
    const copy = new IndexeddbPersistence(name, doc)
    await copy.whenSynced
    const unsent = (await copy.get(unsentKey)) === 'yes'
    const lines = unsent ? linesOf(doc).filter((line) => !known.has(line)) : []
    if (lines.length > 0) found.push({ name, lines })
    else await copy.clearData()
    await copy.destroy()
    doc.destroy()
  }
  return found
}

/** Removes a copy for good. */
export async function forgetCopy(name: string): Promise<void> {
  await new Promise<void>((done) => {
    const request = indexedDB.deleteDatabase(name)
    request.onsuccess = request.onerror = request.onblocked = () => { done() }
  })
}

/** The text of each block that has words. */
export function linesOf(doc: Y.Doc): string[] {
  const lines: string[] = []
  const visit = (type: Y.XmlFragment | Y.XmlElement): void => {
    let line = ''
    type.toArray().forEach((child) => {
      if (child instanceof Y.XmlText) line += child.toDelta().map((part: { insert?: unknown }) => (typeof part.insert === 'string' ? part.insert : '')).join('')
      else if (child instanceof Y.XmlElement && child.nodeName !== 'hardBreak') visit(child)
    })
    if (line.trim()) lines.push(line.trim())
  }
  visit(doc.getXmlFragment(minutesFragment))
  return lines
}
