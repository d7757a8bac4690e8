/**
 * Numbers drawn beside minutes, points and resolutions: attributes of their elements, nothing of them is in the
 * document. As decorations they would be looked through block by block at every letter.
 */
import { DOMSerializer, type Node } from '@tiptap/pm/model'
import { Plugin, PluginKey, type Transaction } from '@tiptap/pm/state'
import { Mapping } from '@tiptap/pm/transform'
import type { EditorView, NodeViewConstructor } from '@tiptap/pm/view'
import type { Block, MinutesDocument } from '@/domain/document/nodes'
import { drawnMarkers, minuteNumbers } from '@/domain/document/numbering'
import { cameFromElsewhere } from '../ids/id-plugin'
import { changedRange } from '../ids/id-repair'

/** Raised each time numbers may have changed. */
export const numberingKey = new PluginKey<number>('minutes-numbers')

const numbered = ['minute', 'point', 'resolution']

/** The document without its words: numbers depend on kinds, levels and order alone. Places stand in for ids. */
function skeleton(doc: Node): MinutesDocument {
  const content: Block[] = []
  doc.forEach((node, pos) => {
    if (node.isTextblock) content.push({ type: node.type.name, attrs: { ...node.attrs, id: String(pos) } } as unknown as Block)
  })
  return { type: 'doc', content }
}

function draw(view: EditorView, first: number | null): void {
  const bones = skeleton(view.state.doc)
  const numbers = new Map([...drawnMarkers(bones), ...minuteNumbers(bones, first)])
  view.state.doc.forEach((node, pos) => {
    if (!numbered.includes(node.type.name)) return
    const element = view.nodeDOM(pos)
    const words = numbers.get(String(pos))
    if (!(element instanceof HTMLElement) || element.dataset['n'] === words) return
    if (words === undefined) delete element.dataset['n']
    else element.dataset['n'] = words
  })
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
export function numberingPlugin(first: number | null): Plugin<number> {
  // An element made anew bears no number yet.
  let made = true
  const withNumber: NodeViewConstructor = (node) => {
    made = true
    const { dom, contentDOM } = DOMSerializer.renderSpec(document, node.type.spec.toDOM!(node))
    return { dom, contentDOM: contentDOM ?? null, ignoreMutation: (mutation) => mutation.type === 'attributes' && mutation.attributeName === 'data-n' }
  }
  return new Plugin<number>({
    key: numberingKey,
    state: {
      init: () => 0,
      // A change of attributes alone has no range in the mapping, and may be a level.
      apply: (transaction, times) => (transaction.docChanged && structureChanged(transaction) ? times + 1 : times),
    },
    props: { nodeViews: Object.fromEntries(numbered.map((name) => [name, withNumber])) },
    view: (view) => {
      let drawn = -1
      const update = (): void => {
        const times = numberingKey.getState(view.state) ?? 0
        if (times === drawn && !made) return
        drawn = times
        made = false
        draw(view, first)
      }
      update()
      return { update }
    },
  })
}
