/**
 * What the keys do in lists and resolution blocks. The document is flat, so a level is an attribute: nothing is ever
 * wrapped or lifted, and ids and other people's carets stay where they are. `keys.table.ts` says it row by row.
 */
import { chainCommands, joinBackward, joinForward, newlineInCode, selectNodeBackward, selectNodeForward, deleteSelection, splitBlockAs } from '@tiptap/pm/commands'
import type { Attrs, NodeType } from '@tiptap/pm/model'
import { TextSelection, type Command } from '@tiptap/pm/state'
import { addRowAfter, goToNextCell, isInTable } from '@tiptap/pm/tables'
import type { TextBlockType } from '@/domain/document/nodes'
import { blockAt, deepestLevel, levelOf, previousOf, turn, typeOf } from './blocks'

const listed = (name: string | null): name is 'point' | 'resolution' => name === 'point' || name === 'resolution'

/** What a new line after the end of a block is. Blocks not named here are followed by plain text. */
const followedBy: Partial<Record<TextBlockType, TextBlockType>> = {
  point: 'point', leadIn: 'resolution', resolution: 'resolution', attendanceHeading: 'attendee', attendee: 'attendee',
}
/** Kinds of which a split in the middle leaves two alike; of the others the second half is what follows. */
const splitsAlike = new Set<string>(['paragraph', 'point', 'resolution', 'attendee', 'action', 'minute', 'subheading'])

/** Enter in an empty line of a list goes one level out, and from the first level out of the list. */
const leaveEmptyLine: Command = (state, dispatch) => {
  const at = blockAt(state)
  const name = typeOf(at?.node)
  if (!at || at.node.content.size > 0 || name === null || !(name in followedBy)) return false
  if (listed(name) && levelOf(at.node) > 0) return shiftLevel(-1)(state, dispatch)
  dispatch?.(turn(state.tr, at.pos, 'paragraph').scrollIntoView())
  return true
}

/**
 * Enter at the start of a line makes room above it, so that the words keep their block. Above a heading the room is
 * plain text: a heading without words would take a number.
 */
const roomAbove: Command = (state, dispatch) => {
  const at = blockAt(state)
  if (!at || !state.selection.empty || at.$from.parentOffset > 0 || at.node.content.size === 0) return false
  const name = at.node.type.name as TextBlockType
  const above = splitsAlike.has(name) && name !== 'minute' ? name : 'paragraph'
  const { id: _id, aliases: _aliases, ...attrs } = attrsOfNext(at.node.attrs, name, above)
  dispatch?.(state.tr.insert(at.pos, state.schema.nodes[above]!.create(attrs)).scrollIntoView())
  return true
}

const splitToNext: Command = splitBlockAs((node, atEnd): { type: NodeType; attrs?: Attrs } | null => {
  const name = node.type.name as TextBlockType
  const next = atEnd ? (followedBy[name] ?? 'paragraph') : splitsAlike.has(name) ? name : (followedBy[name] ?? 'paragraph')
  const type = node.type.schema.nodes[next]
  if (!type) return null
  return { type, attrs: attrsOfNext(node.attrs, name, next) }
})

/** A new line has the level and style of the one it comes from, never its marker, its fixed number or its agenda item. */
function attrsOfNext(attrs: Attrs, from: TextBlockType, to: TextBlockType): Attrs {
  const same = from === to
  const exempt = 'exempt' in attrs && (same || to === 'resolution' || to === 'paragraph') ? { exempt: attrs['exempt'] as unknown } : {}
  // The id goes along: the repair that follows leaves it with the half that has the words.
  const id = { id: attrs['id'] as unknown, aliases: attrs['aliases'] as unknown }
  if (same && to === 'point') return { ...id, ...exempt, level: attrs['level'] as unknown, style: attrs['style'] as unknown, marker: null }
  if (same && to === 'resolution') return { ...id, ...exempt, level: attrs['level'] as unknown, marker: null }
  if (same && to === 'attendee') return { ...id, personId: null, presiding: false }
  return same ? { ...id, ...exempt } : {}
}

/** Moves the lines of a list in the selection one level in or out; a line goes at most one deeper than the one above. */
export function shiftLevel(by: 1 | -1): Command {
  return (state, dispatch) => {
    const { from, to } = state.selection
    const transaction = state.tr
    let inList = false
    state.doc.nodesBetween(from, to, (node, pos, parent, index) => {
      if (!node.isTextblock) return true
      if (!listed(node.type.name)) return false
      inList = true
      const above = parent && index > 0 ? transaction.doc.resolve(pos).nodeBefore : null
      const deepest = above && above.type === node.type ? Math.min(levelOf(above) + 1, deepestLevel) : 0
      const level = Math.max(0, by > 0 ? Math.min(levelOf(node) + by, deepest) : levelOf(node) + by)
      // A marker as written belongs to its level; at another one it is drawn.
      if (level !== levelOf(node)) transaction.setNodeMarkup(pos, null, { ...node.attrs, level, marker: null })
      return false
    })
    if (!inList) return false
    if (transaction.docChanged) dispatch?.(transaction.scrollIntoView())
    return true
  }
}

/** Backspace at the start of a line of a list or block takes away what it is before it joins anything. */
const backToText: Command = (state, dispatch) => {
  const at = blockAt(state)
  if (!at || !state.selection.empty || at.$from.parentOffset > 0) return false
  const name = typeOf(at.node)
  if (listed(name) && levelOf(at.node) > 0) return shiftLevel(-1)(state, dispatch)
  if (!listed(name) && name !== 'leadIn' && name !== 'action' && name !== 'vote') return false
  dispatch?.(turn(state.tr, at.pos, 'paragraph').scrollIntoView())
  return true
}

/** Tab before plain text under a list makes it a line of that list, as Word does. */
const intoListAbove: Command = (state, dispatch) => {
  const at = blockAt(state)
  if (!at || !state.selection.empty || at.$from.parentOffset > 0 || typeOf(at.node) !== 'paragraph') return false
  const above = previousOf(at)
  const name = typeOf(above)
  if (!above || !listed(name)) return false
  dispatch?.(turn(state.tr, at.pos, name, { level: levelOf(above), ...(name === 'point' ? { style: above.attrs['style'] as string } : {}) }).scrollIntoView())
  return true
}

const nextCell: Command = (state, dispatch, view) => {
  if (!isInTable(state)) return false
  if (goToNextCell(1)(state, dispatch)) return true
  if (!dispatch || !view) return addRowAfter(state, dispatch)
  return addRowAfter(state, dispatch) && goToNextCell(1)(view.state, view.dispatch)
}

const lineBreak: Command = (state, dispatch) => {
  const type = state.schema.nodes['hardBreak']
  if (!type || !blockAt(state)) return false
  dispatch?.(state.tr.replaceSelectionWith(type.create()).scrollIntoView())
  return true
}

/** Backspace after the last table must not delete it at one press: it is selected first. */
const backspace = chainCommands(deleteSelection, backToText, joinBackward, selectNodeBackward)
const forwardDelete = chainCommands(deleteSelection, joinForward, selectNodeForward)

/** Puts the caret at the start or end of the whole text, for Mod-Home and Mod-End where the browser leaves it. */
export const toEdge = (edge: 'start' | 'end'): Command => (state, dispatch) => {
  const selection = edge === 'start' ? TextSelection.atStart(state.doc) : TextSelection.atEnd(state.doc)
  dispatch?.(state.tr.setSelection(selection).scrollIntoView())
  return true
}

/** Keys as ProseMirror's keymap names them. Home, End and the arrows are left to the browser. */
export const minutesKeys: Record<string, Command> = {
  Enter: chainCommands(newlineInCode, leaveEmptyLine, roomAbove, splitToNext),
  'Shift-Enter': lineBreak,
  Tab: chainCommands(nextCell, shiftLevel(1), intoListAbove),
  'Shift-Tab': chainCommands(goToNextCell(-1), shiftLevel(-1)),
  Backspace: backspace,
  'Mod-Backspace': backspace,
  'Shift-Backspace': backspace,
  Delete: forwardDelete,
  'Mod-Delete': forwardDelete,
}
