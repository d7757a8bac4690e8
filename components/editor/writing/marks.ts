/** Bold, italic and links. */
import { toggleMark } from '@tiptap/pm/commands'
import type { MarkType } from '@tiptap/pm/model'
import type { Command, EditorState } from '@tiptap/pm/state'
import { safeHref } from '@/domain/document/schema'

export const toggle = (name: 'bold' | 'italic'): Command => (state, dispatch) => {
  const type = state.schema.marks[name]
  return type ? toggleMark(type)(state, dispatch) : false
}

/** Whether what is typed now, or all that is selected, bears the mark. */
export function bears(state: EditorState, name: string): boolean {
  const type = state.schema.marks[name]
  if (!type) return false
  const { from, to, empty, $from } = state.selection
  return empty ? Boolean(type.isInSet(state.storedMarks ?? $from.marks())) : state.doc.rangeHasMark(from, to, type)
}

/** The link at the caret and how far it reaches; null where there is none. */
export function linkAt(state: EditorState): { href: string; from: number; to: number } | null {
  const type = state.schema.marks['link']
  const { $from } = state.selection
  if (!type || !$from.parent.isTextblock) return null
  const base = $from.start()
  let found: { href: string; from: number; to: number } | null = null
  let open: { href: string; from: number; to: number } | null = null
  $from.parent.forEach((node, offset) => {
    const href = hrefOf(type, node.marks)
    const from = base + offset
    const to = from + node.nodeSize
    open = href === null ? null : open?.href === href ? { ...open, to } : { href, from, to }
    if (open && open.from <= $from.pos && $from.pos <= open.to) found = open
  })
  return found
}

const hrefOf = (type: MarkType, marks: readonly { type: MarkType; attrs: Record<string, unknown> }[]): string | null => {
  const mark = marks.find((one) => one.type === type)
  return mark ? String(mark.attrs['href']) : null
}

/**
 * Links the selection, or the link at the caret, to an address; an empty address takes the link away. An address
 * without a scheme is one of the web.
 * @returns a command that is refused where the address could carry script
 */
export function setLink(address: string): Command {
  return (state, dispatch) => {
    const type = state.schema.marks['link']
    const at = linkAt(state)
    const { from, to } = state.selection.empty && at ? at : state.selection
    if (!type || from === to) return false
    const wanted = address.trim()
    const safe = wanted === '' ? null : safeHref(/^(\w+:|\/|#)/.test(wanted) ? wanted : `https://${wanted}`)
    if (safe === false) return false
    const transaction = state.tr.removeMark(from, to, type)
    dispatch?.(safe ? transaction.addMark(from, to, type.create(safe)) : transaction)
    return true
  }
}
