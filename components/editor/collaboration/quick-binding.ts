/**
 * Takes what is typed into the Yjs document by the one block that it changed. The binding by itself looks through all
 * blocks at each letter, to find what changed and again for each end of the selection: in long minutes that is most of
 * what a letter costs here. What comes out is the same; what is not the change of one block goes the binding's own way.
 */
import type { Node } from '@tiptap/pm/model'
import { TextSelection, type EditorState } from '@tiptap/pm/state'
import { absolutePositionToRelativePosition, getRelativeSelection, updateYFragment, ySyncPluginKey, type ProsemirrorBinding } from '@tiptap/y-tiptap'
import * as Y from 'yjs'

type RelativeSelection = ReturnType<typeof getRelativeSelection>

/** To be called once for a binding. */
export function quickBinding(binding: ProsemirrorBinding): void {
  const { doc, type } = binding
  const whole = binding._prosemirrorChanged.bind(binding)
  const selection = (): RelativeSelection => relativeSelection(binding, (binding.prosemirrorView as { state: EditorState }).state)

  binding._prosemirrorChanged = (now) => {
    // What was taken last; the binding forgets it when a change comes from elsewhere.
    const before = binding.mapping.get(type) as Node | undefined
    if (before === now) return
    const at = before ? onlyChange(before, now) : null
    const block = at === null || type.length !== now.childCount ? null : type.get(at)
    const [was, is] = [before?.child(at ?? 0), now.child(at ?? 0)]
    if (!(block instanceof Y.XmlElement) || binding.mapping.get(block) !== was || block.nodeName !== is.type.name) {
      whole(now)
      return
    }
    doc.transact(() => {
      binding.mapping.set(type, now)
      if (was?.eq(is)) binding.mapping.set(block, is)
      else updateYFragment(doc, block, is, binding)
      binding.beforeTransactionSelection = selection()
    }, ySyncPluginKey)
  }

  doc.off('beforeAllTransactions', binding.beforeAllTransactions)
  binding.beforeAllTransactions = () => {
    const kept = binding.beforeTransactionSelection as RelativeSelection | null
    if (kept === null && binding.prosemirrorView !== null) binding.beforeTransactionSelection = selection()
  }
  doc.on('beforeAllTransactions', binding.beforeAllTransactions)
}

/** Index of the one block in which two documents differ; null where they differ otherwise. */
export function onlyChange(before: Node, now: Node): number | null {
  const { childCount } = now
  if (before.childCount !== childCount || before.type !== now.type) return null
  let first = 0
  while (first < childCount && before.child(first) === now.child(first)) first += 1
  if (first === childCount) return null
  for (let at = childCount - 1; at > first; at -= 1) if (before.child(at) !== now.child(at)) return null
  return first
}

/** As `getRelativeSelection` of the binding, without a walk over the blocks before. */
export function relativeSelection(binding: ProsemirrorBinding, state: EditorState): RelativeSelection {
  const { selection } = state
  if (!(selection instanceof TextSelection)) return getRelativeSelection(binding, state)
  const anchor = letterAt(binding, state.doc, selection.anchor)
  const head = selection.empty ? anchor : letterAt(binding, state.doc, selection.head)
  return { type: 'text', depth: undefined, anchor, head, absAnchor: selection.anchor, absHead: selection.head }
}

function letterAt(binding: ProsemirrorBinding, doc: Node, pos: number): unknown {
  const place = doc.resolve(pos)
  const block = place.depth === 1 ? binding.type.get(place.index(0)) as unknown : null
  const words = block instanceof Y.XmlElement && block.length === 1 && binding.mapping.get(block) === place.parent ? block.get(0) as unknown : null
  if (words instanceof Y.XmlText && words.length >= place.parentOffset) return Y.createRelativePositionFromTypeIndex(words, place.parentOffset, -1)
  return absolutePositionToRelativePosition(pos, binding.type, binding.mapping) as unknown
}
