/** What the toolbar's words make of the lines at the caret. */
import type { Command } from '@tiptap/pm/state'
import { TextSelection } from '@tiptap/pm/state'
import { newId } from '@/domain/document/ids'
import type { TextBlockType } from '@/domain/document/nodes'
import { blockAt, previousOf, turnInto, typeOf } from '../keys/blocks'

export interface FieldBlock {
  type: TextBlockType
  /** As the toolbar says it. */
  words: string
  key: string
  command: Command
}

/** A resolution stands under its lead-in: the first one brings "RESOLVED" along. */
const resolution: Command = (state, dispatch) => {
  const at = blockAt(state)
  if (!at) return false
  const above = typeOf(previousOf(at))
  if (above === 'leadIn' || above === 'resolution' || above === 'vote' || above === 'action' || at.$from.depth > 1) return turnInto('resolution')(state, dispatch)
  return turnInto('resolution')(state, dispatch && ((transaction) => {
    const leadIn = state.schema.nodes['leadIn']
    if (leadIn) transaction.insert(at.pos, leadIn.create({ id: newId() }, state.schema.text('RESOLVED')))
    dispatch(transaction.scrollIntoView())
  }))
}

export const fieldBlocks: readonly FieldBlock[] = [
  { type: 'paragraph', words: 'Text', key: 'Mod-Alt-0', command: turnInto('paragraph') },
  { type: 'minute', words: 'Heading', key: 'Mod-Alt-1', command: turnInto('minute') },
  { type: 'point', words: 'Points', key: 'Mod-Alt-2', command: turnInto('point', { style: 'bullet', marker: null }) },
  { type: 'resolution', words: 'Resolution', key: 'Mod-Alt-3', command: resolution },
  { type: 'action', words: 'Action', key: 'Mod-Alt-4', command: turnInto('action') },
  { type: 'vote', words: 'Vote', key: 'Mod-Alt-5', command: turnInto('vote') },
]

/** A table of two columns and three rows after the block at the caret, its first row headings. */
export const insertTable: Command = (state, dispatch) => {
  const at = blockAt(state)
  const { table, tableRow, tableCell, tableHeader, paragraph } = state.schema.nodes
  if (!at || at.$from.depth > 1 || !table || !tableRow || !tableCell || !tableHeader || !paragraph) return false
  const row = (cell: typeof tableCell) => tableRow.create(null, [0, 1].map(() => cell.create(null, paragraph.create({ id: newId() }))))
  const pos = at.pos + at.node.nodeSize
  const transaction = state.tr.insert(pos, table.create({ id: newId() }, [row(tableHeader), row(tableCell), row(tableCell)]))
  dispatch?.(transaction.setSelection(TextSelection.near(transaction.doc.resolve(pos + 4))).scrollIntoView())
  return true
}
