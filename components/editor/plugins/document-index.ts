/**
 * The document as items with lines, kept up to date block by block: what has not changed is not looked at again. It
 * serves the outline, the reader and the healing of double ids, and is asked in pauses, never at a keystroke.
 */
import type { Node } from '@tiptap/pm/model'
import type { TextBlock } from '@/domain/document/nodes'
import { marksOfBlock, type PlacedMark } from '@/domain/document/decision-places'
import type { LineRole, OutlineItem, OutlineLine } from '@/domain/language/outline'

export interface IndexedBlock { id: string | null; pos: number; type: string; text: string }
export interface IndexedItem { item: OutlineItem; pos: number; fixedNumber: string | null }
export interface DocumentIndex {
  items: IndexedItem[]
  marks: PlacedMark[]
  positions: Map<string, number>
  duplicates: Set<string>
  words: number
}

interface Facts { text: string; line: OutlineLine | null; marks: PlacedMark[]; words: number }

const roles: Record<string, LineRole> = {
  purpose: 'purpose', presenter: 'presenter', subheading: 'subheading', paragraph: 'paragraph', point: 'point',
  leadIn: 'lead-in', resolution: 'resolution', action: 'action', vote: 'vote',
}

const remembered = new WeakMap<Node, Facts>()

function factsOf(node: Node): Facts {
  const known = remembered.get(node)
  if (known) return known
  const text = node.textBetween(0, node.content.size, '', '\n')
  const id = (node.attrs['id'] as string | null) ?? ''
  const role = roles[node.type.name]
  const listed = node.type.name === 'point' || node.type.name === 'resolution'
  const facts: Facts = {
    text,
    line: role && id ? { id, role, text, marker: listed ? (node.attrs['marker'] as string | null) : null, level: listed ? Number(node.attrs['level']) : 0 } : null,
    marks: id && hasReadingMark(node) ? marksOfBlock(node.toJSON() as TextBlock) : [],
    words: text.match(/\S+/g)?.length ?? 0,
  }
  remembered.set(node, facts)
  return facts
}

function hasReadingMark(node: Node): boolean {
  for (let i = 0; i < node.childCount; i += 1) if (node.child(i).marks.some((mark) => mark.type.name === 'reading')) return true
  return false
}

/** Walks the blocks once; text and marks of unchanged blocks come from memory. */
export function indexDocument(doc: Node): DocumentIndex {
  const index: DocumentIndex = { items: [], marks: [], positions: new Map(), duplicates: new Set(), words: 0 }
  let item: OutlineItem | null = null
  doc.descendants((node, pos) => {
    if (!node.isTextblock) return true
    const facts = factsOf(node)
    const id = node.attrs['id'] as string | null
    index.words += facts.words
    if (id) {
      if (index.positions.has(id)) index.duplicates.add(id)
      else index.positions.set(id, pos)
    }
    index.marks.push(...facts.marks)
    if (node.type.name === 'minute') {
      item = { id: id ?? `at ${pos}`, number: node.attrs['fixedNumber'] as string | null, title: facts.text, lines: [] }
      index.items.push({ item, pos, fixedNumber: item.number })
    } else if (facts.line) {
      if (!item) {
        item = { id: 'preamble', number: null, title: '', lines: [] }
        index.items.push({ item, pos: -1, fixedNumber: null })
      }
      item.lines.push(facts.line)
    }
    return false
  })
  return index
}
