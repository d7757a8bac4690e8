import fc from 'fast-check'
import { splitBlock, joinBackward, toggleMark } from '@tiptap/pm/commands'
import { EditorState, NodeSelection, Plugin, TextSelection, type Transaction } from '@tiptap/pm/state'
import { getRelativeSelection, initProseMirrorDoc, ProsemirrorBinding, prosemirrorToYXmlFragment, ySyncPluginKey } from '@tiptap/y-tiptap'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { minutesFragment, minutesSchema as schema } from '@/domain/document/schema'
import { onlyChange, quickBinding, relativeSelection } from './quick-binding'

const line = (id: string, words: string, type = 'paragraph') => schema.node(type, { id }, words === '' ? [] : [schema.text(words)])
const start = schema.node('doc', null, [line('a', 'Welcome', 'minute'), line('b', 'The berths were full.'), line('c', ''), line('d', 'RESOLVED', 'leadIn'), line('e', 'That they be counted.', 'resolution')])

const seed = (() => {
  const doc = new Y.Doc()
  prosemirrorToYXmlFragment(start, doc.getXmlFragment(minutesFragment))
  return Y.encodeStateAsUpdate(doc)
})()

/** An editor without a screen, bound to a Yjs document of its own. */
class Bound {
  readonly doc = new Y.Doc()
  readonly binding: ProsemirrorBinding
  state: EditorState
  hasFocus = (): boolean => false

  constructor(quick: boolean) {
    Y.applyUpdate(this.doc, seed)
    this.doc.clientID = 7
    const opened = initProseMirrorDoc(this.doc.getXmlFragment(minutesFragment), schema)
    const binding = new ProsemirrorBinding(this.doc.getXmlFragment(minutesFragment), opened.mapping)
    this.binding = binding
    const sync = new Plugin({ key: ySyncPluginKey, state: { init: () => ({ snapshot: null, prevSnapshot: null, binding }), apply: (_, value: unknown) => value } })
    this.state = EditorState.create({ doc: opened.doc, plugins: [sync] })
    binding.initView(this)
    if (quick) quickBinding(binding)
  }

  readonly dispatch = (transaction: Transaction): void => {
    this.state = this.state.apply(transaction)
    this.binding.mux(() => { this.doc.transact(() => { this.binding._prosemirrorChanged(this.state.doc) }, ySyncPluginKey) })
  }
}

/** Somebody else types into the first words of what both have. */
function fromElsewhere(bounds: readonly Bound[], words: string, client: number): void {
  const other = new Y.Doc()
  other.clientID = client
  Y.applyUpdate(other, Y.encodeStateAsUpdate(bounds[0]!.doc))
  const text = other.getXmlFragment(minutesFragment).toArray().flatMap((block) => (block as Y.XmlElement).toArray()).find((one) => one instanceof Y.XmlText)
  text?.insert(0, words)
  const update = Y.encodeStateAsUpdate(other, Y.encodeStateVector(bounds[0]!.doc))
  for (const { doc } of bounds) Y.applyUpdate(doc, update, 'network')
}

const deeds = ['type', 'break', 'delete', 'select', 'split', 'join', 'kind', 'bold', 'exempt', 'again', 'pick', 'elsewhere'] as const
const deed = fc.record({ what: fc.constantFrom(...deeds), at: fc.nat(), to: fc.nat(), words: fc.string({ minLength: 1, maxLength: 3 }) })

function doIt(bound: Bound, { what, at, to, words }: { what: (typeof deeds)[number]; at: number; to: number; words: string }): void {
  const { state, dispatch } = bound
  const { doc } = state
  const spot = (number: number) => TextSelection.near(doc.resolve(number % (doc.content.size + 1)))
  const here = state.apply(state.tr.setSelection(TextSelection.between(spot(at).$anchor, what === 'type' || what === 'break' ? spot(at).$anchor : spot(to).$anchor)))
  const run = { split: splitBlock, join: joinBackward, bold: toggleMark(schema.marks['bold']!) }
  const index = at % doc.childCount
  const pos = Array.from({ length: index }, (_, before) => doc.child(before).nodeSize).reduce((sum, size) => sum + size, 0)
  if (what === 'split' || what === 'join' || what === 'bold') run[what](here, dispatch)
  else if (what === 'type') dispatch(here.tr.insertText(words))
  else if (what === 'break') dispatch(here.tr.replaceSelectionWith(schema.node('hardBreak'), false))
  else if (what === 'delete') dispatch(here.tr.deleteSelection())
  else if (what === 'select') dispatch(here.tr.setSelection(here.selection))
  else if (what === 'pick') dispatch(state.tr.setSelection(NodeSelection.create(doc, pos)))
  else if (what === 'kind') dispatch(state.tr.setNodeMarkup(pos, schema.nodes[to % 2 === 0 ? 'paragraph' : 'point']!, { id: doc.child(index).attrs['id'] as string }))
  else if (what === 'exempt') dispatch(state.tr.setNodeAttribute(pos, 'aliases', [words]))
  else if (what === 'again') dispatch(state.tr.replaceWith(pos, pos + doc.child(index).nodeSize, doc.child(index).type.create(doc.child(index).attrs, doc.child(index).content)))
}

test('what comes into the Yjs document is what the binding itself brings there, whatever is done', () => {
  fc.assert(fc.property(fc.array(deed, { maxLength: 12 }), (done) => {
    const [plain, quick] = [new Bound(false), new Bound(true)]
    done.forEach((one, turn) => {
      if (one.what === 'elsewhere') fromElsewhere([plain, quick], one.words, 100 + turn)
      else for (const bound of [plain, quick]) doIt(bound, one)
      expect(quick.state.doc.toJSON()).toEqual(plain.state.doc.toJSON())
      expect(quick.state.selection.toJSON()).toEqual(plain.state.selection.toJSON())
      expect(Y.encodeStateAsUpdate(quick.doc)).toEqual(Y.encodeStateAsUpdate(plain.doc))
      expect(relativeSelection(quick.binding, quick.state)).toEqual(getRelativeSelection(plain.binding, plain.state))
    })
  }), { numRuns: 100 })
}, 60_000)

test('a letter changes one block, and no other is looked at', () => {
  const bound = new Bound(true)
  bound.dispatch(bound.state.tr.insertText('x', 3))
  const before = bound.state.doc
  let asked = 0
  const { toArray } = bound.binding.type
  bound.binding.type.toArray = () => { asked += 1; return toArray.call(bound.binding.type) }
  bound.dispatch(bound.state.tr.insertText('y', 4))
  expect(onlyChange(before, bound.state.doc)).toBe(0)
  expect(asked).toBe(0)
  bound.dispatch(bound.state.tr.split(5))
  expect(onlyChange(before, bound.state.doc)).toBeNull()
  expect(asked).toBeGreaterThan(0)
})
