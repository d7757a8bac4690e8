/** Numbers drawn beside minutes, points and resolutions. They are decorations: nothing of them is in the document. */
import type { Node } from '@tiptap/pm/model'
import { Plugin, PluginKey, type Transaction } from '@tiptap/pm/state'
import { Mapping } from '@tiptap/pm/transform'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import type { Block, MinutesDocument } from '@/domain/document/nodes'
import { drawnMarkers, minuteNumbers } from '@/domain/document/numbering'
import { cameFromElsewhere } from '../ids/id-plugin'
import { changedRange } from '../ids/id-repair'

export const numberingKey = new PluginKey<DecorationSet>('minutes-numbers')

/** The document without its words: numbers depend on kinds, levels and order alone. Places stand in for ids. */
function skeleton(doc: Node): MinutesDocument {
  const content: Block[] = []
  doc.forEach((node, pos) => {
    if (node.isTextblock) content.push({ type: node.type.name, attrs: { ...node.attrs, id: String(pos) } } as unknown as Block)
  })
  return { type: 'doc', content }
}

function draw(doc: Node, first: number | null): DecorationSet {
  const bones = skeleton(doc)
  const numbers = new Map([...drawnMarkers(bones), ...minuteNumbers(bones, first)])
  const decorations: Decoration[] = []
  for (const [place, words] of numbers) {
    const pos = Number(place)
    const node = doc.nodeAt(pos)
    if (node) decorations.push(Decoration.node(pos, pos + node.nodeSize, { 'data-n': words }))
  }
  return DecorationSet.create(doc, decorations)
}

/** True where blocks came, went or changed their kind: only then numbers can have changed. */
function structureChanged(transaction: Transaction): boolean {
  if (cameFromElsewhere(transaction)) return true
  const mapping = new Mapping()
  mapping.appendMapping(transaction.mapping)
  const range = changedRange(mapping)
  if (!range) return transaction.docChanged
  const kinds = (doc: Node, from: number, to: number): unknown[] => {
    const found: unknown[] = []
    doc.nodesBetween(Math.max(0, Math.min(from, doc.content.size)), Math.min(to, doc.content.size), (node) => {
      found.push(node.type, node.attrs)
      return false
    })
    return found
  }
  const before = kinds(transaction.before, range.fromOld, range.toOld)
  const after = kinds(transaction.doc, range.fromNew, range.toNew)
  return before.length !== after.length || before.some((kind, index) => kind !== after[index])
}

/** @param first number of the first minute, null where it is not known */
export function numberingPlugin(first: number | null): Plugin<DecorationSet> {
  return new Plugin<DecorationSet>({
    key: numberingKey,
    state: {
      init: (_config, { doc }) => draw(doc, first),
      apply: (transaction, drawn) => {
        if (!transaction.docChanged) return drawn
        // A change of attributes alone has no range in the mapping, and may be a level.
        return structureChanged(transaction) ? draw(transaction.doc, first) : drawn.map(transaction.mapping, transaction.doc)
      },
    },
    props: { decorations: (state) => numberingKey.getState(state) },
  })
}
