/** Writes what a command decided into a live draft, so that open editors see it come. */
import * as Y from 'yjs'
import { prosemirrorJSONToYDoc } from '@tiptap/y-tiptap'
import { decisionsMap, minutesFragment, minutesSchema } from '@/domain/document/schema'
import type { DocumentEdit } from '@/domain/document/edit'
import type { Block } from '@/domain/document/nodes'

/**
 * Applies one edit inside the caller's transaction.
 * @returns false where its place is not there, or the words it replaces have changed meanwhile
 */
export function applyToDocument(doc: Y.Doc, edit: DocumentEdit): boolean {
  const fragment = doc.getXmlFragment(minutesFragment)
  if (edit.type === 'decide') {
    const decisions = doc.getMap(decisionsMap)
    for (const decision of edit.decisions) if (!decisions.has(decision.id)) decisions.set(decision.id, decision)
    return true
  }
  return edit.type === 'insert-after' ? insertAfter(fragment, edit.nodeId, edit.blocks) : replaceText(fragment, edit)
}

const idOf = (element: unknown) => (element instanceof Y.XmlElement ? (element.getAttribute('id') as string | undefined) : undefined)

/** Top-level blocks; ids of blocks that were joined into another count as that one's. */
function indexOf(fragment: Y.XmlFragment, nodeId: string): number {
  const children = fragment.toArray()
  const own = children.findIndex((child) => idOf(child) === nodeId)
  if (own >= 0) return own
  return children.findIndex((child) => {
    const aliases = child instanceof Y.XmlElement ? (child.getAttribute('aliases') as unknown) : null
    return Array.isArray(aliases) && aliases.includes(nodeId)
  })
}

function insertAfter(fragment: Y.XmlFragment, nodeId: string | null, blocks: readonly Block[]): boolean {
  const fresh = blocks.filter((block) => indexOf(fragment, block.attrs.id) < 0)
  if (fresh.length === 0) return true
  const at = nodeId === null ? fragment.length : indexOf(fragment, nodeId) + 1
  if (at === 0) return false
  const made = prosemirrorJSONToYDoc(minutesSchema, { type: 'doc', content: fresh }, minutesFragment)
  fragment.insert(at, made.getXmlFragment(minutesFragment).toArray().map((element) => element.clone() as Y.XmlElement))
  return true
}

/** Changes only the letters that differ, so that marks and cursors around them stay. */
function replaceText(fragment: Y.XmlFragment, edit: { nodeId: string; was: string; text: string }): boolean {
  const element = fragment.get(indexOf(fragment, edit.nodeId))
  if (!(element instanceof Y.XmlElement)) return false
  const found = plainText(element)
  if (found.text === edit.text) return true
  if (found.text !== edit.was) return false
  let start = 0
  while (start < edit.was.length && start < edit.text.length && edit.was[start] === edit.text[start]) start += 1
  let tail = 0
  while (tail < edit.was.length - start && tail < edit.text.length - start && edit.was.at(-1 - tail) === edit.text.at(-1 - tail)) tail += 1
  removeRange(found.parts, start, edit.was.length - tail)
  insertAt(element, found.parts, start, edit.text.slice(start, edit.text.length - tail))
  return true
}

interface Part { node: Y.XmlText | Y.XmlElement; from: number; length: number }

/** The text of a block as its readers see it: a line break counts as one character. */
function plainText(element: Y.XmlElement): { text: string; parts: Part[] } {
  const parts: Part[] = []
  let text = ''
  for (const node of element.toArray()) {
    if (!(node instanceof Y.XmlText) && !(node instanceof Y.XmlElement)) continue
    const words = node instanceof Y.XmlText ? (node.toDelta() as { insert: string }[]).map((piece) => piece.insert).join('') : '\n'
    parts.push({ node, from: text.length, length: words.length })
    text += words
  }
  return { text, parts }
}

function removeRange(parts: readonly Part[], from: number, to: number): void {
  for (const part of parts) {
    const start = Math.max(from, part.from) - part.from
    const length = Math.min(to, part.from + part.length) - part.from - start
    if (length <= 0) continue
    if (part.node instanceof Y.XmlText) part.node.delete(start, length)
    else removeElement(part.node)
  }
}

function removeElement(node: Y.XmlElement): void {
  const parent = node.parent
  if (parent instanceof Y.XmlFragment) parent.delete(parent.toArray().indexOf(node), 1)
}

function insertAt(element: Y.XmlElement, parts: readonly Part[], at: number, words: string): void {
  if (words === '') return
  const part = parts.find(({ node, from, length }) => node instanceof Y.XmlText && from <= at && at <= from + length)
  if (part?.node instanceof Y.XmlText) part.node.insert(at - part.from, words, part.from === at ? {} : undefined)
  else element.insert(0, [new Y.XmlText(words)])
}
