/** Puts what was pasted into the text: one transaction, so that one undo takes it back. */
import { Fragment, Slice, type Node } from '@tiptap/pm/model'
import { NodeSelection, TextSelection, type EditorState, type Transaction } from '@tiptap/pm/state'
import type { Block, Inline } from '@/domain/document/nodes'
import { pastedMeta } from '../ids/id-plugin'
import { asThePlaceHasIt, isEmpty } from './place'

/** Kinds of which a line cut in two leaves two alike; after the others the second half is text. */
const cutAlike = new Set(['paragraph', 'point', 'resolution', 'attendee'])

/** Says that this is a paste, and which ids were made for it. */
function marked(transaction: Transaction, nodes: readonly Node[] = []): Transaction {
  const ids = new Set<string>()
  const remember = (node: Node): void => {
    if (typeof node.attrs['id'] === 'string') ids.add(node.attrs['id'])
    if (!node.isTextblock) node.forEach(remember)
  }
  nodes.forEach(remember)
  return transaction.setMeta(pastedMeta, ids).setMeta('uiEvent', 'paste').scrollIntoView()
}

/** Words within a line, in place of the selection. */
export function insertLine(state: EditorState, line: readonly Inline[]): Transaction {
  return marked(state.tr.replaceSelection(new Slice(Fragment.from(line.map((part) => state.schema.nodeFromJSON(part))), 0, 0)))
}

/** Blocks in place of the selection: the whole text where there is none yet, else before, after or amid the line there. */
export function insertBlocks(state: EditorState, blocks: readonly Block[]): Transaction {
  const made = (list: readonly Block[]): Node[] => list.map((block) => state.schema.nodeFromJSON(block))
  if (isEmpty(state.doc)) return whole(state, made(blocks))
  const transaction = state.selection.empty ? state.tr : state.tr.deleteSelection()
  const { $from } = transaction.selection
  if (!$from.parent.isTextblock || transaction.selection instanceof NodeSelection) {
    const { from, to } = transaction.selection
    return ended(transaction, from, to, made(blocks))
  }
  const place = $from.parent
  const fitting = asThePlaceHasIt(blocks, place)
  const nodes = made(fitting ?? blocks)
  const pos = $from.before()
  if (place.content.size === 0) return ended(transaction, pos, pos + place.nodeSize, nodes)
  // A line that brings its own bullet or number begins anew, plain words go on in the line.
  if (blocks[0]?.type === 'paragraph' && (fitting || blocks.every((block) => block.type === 'paragraph'))) return goingOn(transaction, nodes)
  if ($from.parentOffset === 0) return ended(transaction, pos, pos, nodes)
  const after = $from.after()
  if ($from.parentOffset === place.content.size) return ended(transaction, after, after, nodes)
  const rest = cutAlike.has(place.type.name) ? null : [{ type: state.schema.nodes['paragraph']! }]
  transaction.split($from.pos, 1, rest ?? undefined)
  return ended(transaction, $from.pos + 1, $from.pos + 1, nodes)
}

/**
 * Lines that were cut or copied here, put in before a line: they stand as lines of their own, so that each goes on with
 * the words it is known by. Null where they are to join the line at the caret, as the editor does by itself.
 */
export function insertOwn(state: EditorState, { content, openStart, openEnd }: Slice): Transaction | null {
  const lines = content.content
  if (openStart !== 1 || lines.length < 2 || !lines.every((line) => line.isTextblock)) return null
  const transaction = state.selection.empty ? state.tr : state.tr.deleteSelection()
  const { $from } = transaction.selection
  if (!$from.parent.isTextblock || $from.parentOffset > 0) return null
  const begun = openEnd === 1 ? lines.at(-1)?.content ?? Fragment.empty : Fragment.empty
  const whole = openEnd === 1 ? lines.slice(0, -1) : lines
  transaction.insert($from.pos, begun).insert($from.before(), whole)
  const caret = $from.pos + sizeOf(whole) + begun.size
  return transaction.setSelection(TextSelection.create(transaction.doc, caret)).setMeta(pastedMeta, true).setMeta('uiEvent', 'paste').scrollIntoView()
}

/** The whole of the minutes, the caret at its head: that is where reading over begins. */
function whole(state: EditorState, nodes: readonly Node[]): Transaction {
  const transaction = state.tr.replaceWith(0, state.doc.content.size, nodes)
  return marked(transaction.setSelection(TextSelection.atStart(transaction.doc)), nodes)
}

/** The minutes as they read now that others were joined to them: only what differs is put in, the caret at its head. */
export function joined(state: EditorState, blocks: readonly Block[]): Transaction {
  const { doc } = state
  const nodes = blocks.map((block) => state.schema.nodeFromJSON(block))
  const shared = Math.min(nodes.length, doc.childCount)
  let first = 0
  while (first < shared && doc.child(first).eq(nodes[first]!)) first++
  let behind = 0
  while (behind < shared - first && doc.child(doc.childCount - 1 - behind).eq(nodes[nodes.length - 1 - behind]!)) behind++
  const at = sizeOf(doc.content.content.slice(0, first))
  const changed = nodes.slice(first, nodes.length - behind)
  const transaction = state.tr.replaceWith(at, doc.content.size - sizeOf(doc.content.content.slice(doc.childCount - behind)), changed)
  return marked(transaction.setSelection(TextSelection.near(transaction.doc.resolve(at))), changed)
}

const sizeOf = (nodes: readonly Node[]): number => nodes.reduce((sum, node) => sum + node.nodeSize, 0)

/** Lines of the place's own kind: the first goes on where the caret stands, the last is followed by what stood after it. */
function goingOn(transaction: Transaction, nodes: readonly Node[]): Transaction {
  const { $from } = transaction.selection
  const place = $from.parent
  const [first, ...others] = nodes
  const last = others.at(-1)
  if (!first) return marked(transaction)
  if (!last) return marked(transaction.insert($from.pos, first.content))
  const tail = place.content.cut($from.parentOffset)
  const rest = others.map((node) => (node === last ? node.copy(node.content.append(tail)) : node))
  const end = $from.end()
  transaction.replaceWith($from.pos, end, first.content)
  const after = $from.pos + first.content.size + 1
  transaction.insert(after, rest)
  return marked(transaction.setSelection(TextSelection.create(transaction.doc, after + sizeOf(rest) - 1 - tail.size)), nodes)
}

/** Blocks in place of a range between blocks, the caret at their end. */
function ended(transaction: Transaction, from: number, to: number, nodes: readonly Node[]): Transaction {
  transaction.replaceWith(from, to, nodes)
  return marked(transaction.setSelection(TextSelection.near(transaction.doc.resolve(from + sizeOf(nodes)), -1)), nodes)
}
