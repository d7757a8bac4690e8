/** The edge beside all that stands under an item that is not for the public. */
import type { Node } from '@tiptap/pm/model'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'

export const edgeKey = new PluginKey<DecorationSet>('minutes-exempt-edge')

/** Class of a block that is kept from the public by the item it stands under. */
export const underExempt = 'under-exempt'

/** Blocks under exempt minutes, each up to the next minute; the signature is under none. */
function edges(doc: Node): Decoration[] {
  const found: Decoration[] = []
  let closed = false
  doc.forEach((node, pos) => {
    if (node.type.name === 'minute') closed = node.attrs['exempt'] !== null
    else if (closed && node.type.name !== 'signature') found.push(Decoration.node(pos, pos + node.nodeSize, { class: underExempt }))
  })
  return found
}

/** Draws the edge; a text without an exempt item pays one look at its blocks. */
export function exemptEdge(): Plugin<DecorationSet> {
  const drawn = (doc: Node): DecorationSet => {
    const found = edges(doc)
    return found.length === 0 ? DecorationSet.empty : DecorationSet.create(doc, found)
  }
  return new Plugin<DecorationSet>({
    key: edgeKey,
    state: { init: (_, { doc }) => drawn(doc), apply: (transaction, before) => (transaction.docChanged ? drawn(transaction.doc) : before) },
    props: { decorations: (state) => edgeKey.getState(state) },
  })
}
