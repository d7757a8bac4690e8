/** Every block of the field as `/` offers it: its words, what else it may be called, and how it is put in. */
import type { Attrs } from '@tiptap/pm/model'
import { TextSelection, type Command, type EditorState, type Transaction } from '@tiptap/pm/state'
import type { AttendanceGroup, TextBlockType } from '@/domain/document/nodes'
import { blockAt, carriedAttrs } from '../keys/blocks'
import { insertTable } from '../writing/blocks-of-the-field'
import type { Choice } from './popup'

export interface Kind extends Choice {
  /** Other words by which it is found. */
  also: readonly string[]
  command: Command
}

interface Line { type: TextBlockType; attrs?: Attrs; text?: string }

/**
 * Puts lines in: the first takes the place of the line at the caret where that is empty, else all follow it. The caret
 * goes into the first line that is left to be written.
 */
function putIn(...lines: Line[]): Command {
  return (state, dispatch) => {
    const at = blockAt(state)
    if (!at) return false
    if (!dispatch) return true
    const empty = at.node.content.size === 0
    const nodes = lines.map(({ type, attrs, text }, index) => {
      const nodeType = state.schema.nodes[type]!
      return nodeType.create(empty && index === 0 ? carriedAttrs(at.node, nodeType, attrs) : attrs, text ? state.schema.text(text) : null)
    })
    const from = empty ? at.pos : at.pos + at.node.nodeSize
    const transaction = state.tr.replaceWith(from, at.pos + at.node.nodeSize, nodes)
    const unwritten = nodes.findIndex((node) => node.content.size === 0)
    const before = nodes.slice(0, Math.max(0, unwritten)).reduce((sum, node) => sum + node.nodeSize, 0)
    dispatch(transaction.setSelection(TextSelection.create(transaction.doc, from + before + 1)).scrollIntoView())
    return true
  }
}

/** A table in place of an empty line, or after the line at the caret. At the end of the text a line follows, to write on. */
const tableHere: Command = (state, dispatch) => insertTable(state, dispatch && ((transaction) => {
  const at = blockAt(state)
  if (at?.node.content.size === 0) transaction.delete(at.pos, at.pos + at.node.nodeSize)
  if (transaction.doc.lastChild?.type.name === 'table') transaction.insert(transaction.doc.content.size, state.schema.nodes['paragraph']!.create())
  dispatch(transaction)
}))

const kind = (words: string, hint: string | null, also: string, command: Command): Kind =>
  ({ key: words, words, hint, also: also.split(', '), command })

const people = (words: string, group: AttendanceGroup, also: string): Kind =>
  kind(words, 'a list of names', also, putIn({ type: 'attendanceHeading', attrs: { group }, text: words }, { type: 'attendee' }))

export const kinds: readonly Kind[] = [
  kind('Heading', 'a new minute', 'minute, item', putIn({ type: 'minute' })),
  kind('Subheading', null, 'small heading', putIn({ type: 'subheading' })),
  kind('Text', null, 'paragraph', putIn({ type: 'paragraph' })),
  kind('Points', '•', 'bullets, list, discussion', putIn({ type: 'point', attrs: { style: 'bullet', marker: null } })),
  kind('Numbered points', '1.', 'numbers, list', putIn({ type: 'point', attrs: { style: 'number', marker: null } })),
  kind('Lettered points', '(a)', 'letters, list', putIn({ type: 'point', attrs: { style: 'letter', marker: null } })),
  kind('Roman points', '(i)', 'numerals, list', putIn({ type: 'point', attrs: { style: 'roman', marker: null } })),
  kind('RESOLVED', 'lead-in and resolution', 'agreed, decision, lead-in', putIn({ type: 'leadIn', text: 'RESOLVED' }, { type: 'resolution' })),
  kind('Lead-in', 'in words of your own', 'it was agreed that', putIn({ type: 'leadIn' })),
  kind('Resolution', 'one more', 'decision, that', putIn({ type: 'resolution' })),
  kind('Action', 'who is to do what', 'task, to do', putIn({ type: 'action' })),
  kind('Vote', 'for, against, abstained', 'division, count', putIn({ type: 'vote' })),
  kind('Table', null, 'grid, columns', tableHere),
  kind('Purpose', 'of the report', 'to consider, to receive', putIn({ type: 'purpose' })),
  kind('Presenter', 'of the report', 'report of, introduced by', putIn({ type: 'presenter' })),
  people('Present', 'present', 'attendance, members'),
  people('Apologies', 'apologies', 'attendance, absent'),
  people('Officers', 'officers', 'attendance, in attendance'),
  people('Also present', 'other-councillors', 'attendance, other members'),
  kind('Signature', 'who signs, and when', 'signed, chair, confirmed', putIn({ type: 'signature' })),
]

/** In the cell of a table stand text and points, nothing that would number or decide. */
const inCells = new Set(['Text', 'Points', 'Numbered points', 'Lettered points', 'Roman points'])

export const kindsFor = (state: EditorState): readonly Kind[] =>
  (state.selection.$from.depth > 1 ? kinds.filter(({ key }) => inCells.has(key)) : kinds)

/** Takes out the typed `/words`, then puts the kind in: two changes that undo takes back together. */
export function putKind(one: Kind, range: { from: number; to: number }): Command {
  return (state, dispatch) => {
    const cleared: Transaction = state.tr.delete(range.from, range.to)
    const after = state.apply(cleared)
    return one.command(after, dispatch && ((transaction) => {
      for (const step of transaction.steps) cleared.step(step)
      dispatch(cleared.setSelection(TextSelection.create(cleared.doc, transaction.selection.from)).scrollIntoView())
    }))
  }
}
