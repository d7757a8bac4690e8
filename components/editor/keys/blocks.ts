/** Small questions about blocks that the key commands ask, and turning one kind of block into another. */
import type { Attrs, Node, NodeType, ResolvedPos } from '@tiptap/pm/model'
import type { Command, EditorState, Transaction } from '@tiptap/pm/state'
import type { TextBlockType } from '@/domain/document/nodes'

/** Nesting ends at six: deeper than any standing orders go. */
export const deepestLevel = 5

export interface BlockAtCaret { node: Node; pos: number; $from: ResolvedPos }

/** The text block that holds the start of the selection, null in a selection of whole nodes. */
export function blockAt(state: EditorState): BlockAtCaret | null {
  const { $from } = state.selection
  return $from.parent.isTextblock ? { node: $from.parent, pos: $from.before(), $from } : null
}

export const typeOf = (node: Node | null | undefined): TextBlockType | 'table' | null =>
  (node ? (node.type.name as TextBlockType | 'table') : null)

export const levelOf = (node: Node | null | undefined): number => Number(node?.attrs['level'] ?? 0)

/** The block before the one at the caret, in the same cell or document. */
export function previousOf({ $from }: BlockAtCaret): Node | null {
  const index = $from.index($from.depth - 1)
  return index > 0 ? $from.node($from.depth - 1).child(index - 1) : null
}

/** Attributes of a block as another type: what both have stays, so that id and exemption stay. */
export function carriedAttrs(node: Node, type: NodeType, given: Attrs = {}): Attrs {
  const carried = Object.fromEntries(
    Object.keys(type.spec.attrs ?? {}).filter((name) => name in node.attrs).map((name) => [name, node.attrs[name] as unknown]),
  )
  return { ...carried, ...given }
}

/** Turns the block at `pos` into another type, its id and words kept. */
export function turn(transaction: Transaction, pos: number, name: TextBlockType, given: Attrs = {}): Transaction {
  const node = transaction.doc.nodeAt(pos)
  const type = transaction.doc.type.schema.nodes[name]
  if (!node || !type) return transaction
  return transaction.setNodeMarkup(pos, type, carriedAttrs(node, type, given), node.marks)
}

/** Turns every text block in the selection into another type: what the toolbar's words do. */
export function turnInto(name: TextBlockType, given: Attrs = {}): Command {
  return (state, dispatch) => {
    const { from, to } = state.selection
    const places: number[] = []
    state.doc.nodesBetween(from, to, (node, pos) => {
      if (node.isTextblock) places.push(pos)
      return !node.isTextblock
    })
    if (places.length === 0) return false
    if (!dispatch) return true
    const transaction = state.tr
    for (const pos of places) turn(transaction, pos, name, given)
    dispatch(transaction.scrollIntoView())
    return true
  }
}
