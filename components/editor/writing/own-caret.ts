/**
 * One's own caret stays at its letter while others type in the same line. The binding knows the letter (a place in the
 * Yjs text), but takes any change of the line's words for a line that was moved, and then counts letters from its start.
 */
import type { Node } from '@tiptap/pm/model'
import { Plugin, TextSelection } from '@tiptap/pm/state'
import { relativePositionToAbsolutePosition, ySyncPluginKey, type ProsemirrorBinding } from '@tiptap/y-tiptap'
import { cameFromElsewhere } from '../ids/id-plugin'

type RelativePosition = Parameters<typeof relativePositionToAbsolutePosition>[2]
interface Kept { type: string; anchor: RelativePosition; head: RelativePosition; absAnchor: number; absHead: number }

export function ownCaret(): Plugin {
  return new Plugin({
    appendTransaction: (transactions, before, after) => {
      if (!transactions.some(cameFromElsewhere)) return null
      const { binding, isUndoRedoOperation } = ySyncPluginKey.getState(after) as { binding: ProsemirrorBinding; isUndoRedoOperation: boolean }
      const kept = binding.beforeTransactionSelection as Kept | null
      if (isUndoRedoOperation || kept?.type !== 'text') return null
      const anchor = placeOf(binding, kept.anchor, [before.doc, kept.absAnchor], after.doc)
      const head = placeOf(binding, kept.head, [before.doc, kept.absHead], after.doc)
      if (anchor === null || head === null) return null
      const selection = TextSelection.between(after.doc.resolve(anchor), after.doc.resolve(head))
      return selection.eq(after.selection) ? null : after.tr.setSelection(selection).setMeta(ySyncPluginKey, { isChangeOrigin: true })
    },
  })
}

/** Where the letter stands now; null where its block is gone or was made anew, which the binding looks for itself. */
function placeOf(binding: ProsemirrorBinding, letter: RelativePosition, [before, was]: [Node, number], after: Node): number | null {
  const place = relativePositionToAbsolutePosition(binding.doc, binding.type, letter, binding.mapping)
  if (place === null || place > after.content.size || was > before.content.size) return null
  const block = after.resolve(place).parent
  return block.isTextblock && block.attrs['id'] === before.resolve(was).parent.attrs['id'] ? place : null
}
