/**
 * A key or a paste is answered where the caret stands. The browser tells of a caret's move some milliseconds after it:
 * what came sooner, from a text expander or from dictation, would be put where the caret was before.
 */
import { Plugin } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'

function tellNow({ dom }: EditorView): false {
  dom.ownerDocument.dispatchEvent(new Event('selectionchange'))
  return false
}

export const caretFirst = (): Plugin => new Plugin({ props: { handleDOMEvents: { keydown: tellNow, paste: tellNow, cut: tellNow } } })
