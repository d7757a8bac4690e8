/** One id for life, whatever one clerk does in whatever order: each line bears a word of its own, by which it is known. */
import { deleteSelection, joinBackward, joinForward, splitBlock } from '@tiptap/pm/commands'
import type { Slice } from '@tiptap/pm/model'
import { TextSelection } from '@tiptap/pm/state'
import { initProseMirrorDoc, prosemirrorJSONToYDoc, ySyncPluginKey } from '@tiptap/y-tiptap'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { minutesFragment, minutesSchema } from '@/domain/document/schema'
import { pastedToMinutes } from '@/formats/paste'
import { undoExactly } from '../collaboration/exact-undo'
import { insertBlocks, insertOwn } from '../paste/insert'
import { Clerk, meet } from '../testing/clerk'
import { idPluginKey } from './id-plugin'

/** A clerk who can undo, and who has a clipboard. */
class ClerkAtDesk extends Clerk {
  private readonly undoing = new Y.UndoManager(this.fragment, { trackedOrigins: new Set([ySyncPluginKey]), captureTimeout: 0 })
  private clipboard: Slice | null = null

  constructor(seed: Uint8Array, newId: () => string) {
    super(seed, newId)
    undoExactly(this.undoing)
  }

  undo(): void { if (this.undoing.undo()) this.show() }
  redo(): void { if (this.undoing.redo()) this.show() }

  copy(from: number, to: number): void { this.clipboard = this.state.doc.slice(from, to) }

  cut(from: number, to: number): void {
    this.dispatch(this.state.tr.setSelection(TextSelection.between(this.state.doc.resolve(from), this.state.doc.resolve(to))))
    this.clipboard = this.state.selection.content()
    // As the browser tells of it.
    this.state.plugins.find(({ spec }) => spec.key === idPluginKey)!.props.handleDOMEvents!.cut!.call({} as never, { state: this.state } as never, {} as never)
    this.run(deleteSelection)
  }

  paste(at: number): void {
    if (!this.clipboard) return
    this.dispatch(this.state.tr.setSelection(TextSelection.near(this.state.doc.resolve(at))))
    this.dispatch(insertOwn(this.state, this.clipboard) ?? this.state.tr.replaceSelection(this.clipboard).setMeta('uiEvent', 'paste'))
  }

  /** What the binding does when Yjs has undone something. */
  private show(): void {
    const { doc } = initProseMirrorDoc(this.fragment, minutesSchema)
    this.receive(Y.encodeStateAsUpdate(this.doc))
    expect(this.state.doc.toJSON()).toEqual(doc.toJSON())
  }
}

const lines = ['alpha', 'bravo', 'carol', 'delta', 'ember']
const kinds = ['minute', 'point', 'resolution', 'paragraph', 'point']
const seed = () => Y.encodeStateAsUpdate(prosemirrorJSONToYDoc(minutesSchema, {
  type: 'doc', content: lines.map((word, i) => ({ type: kinds[i], attrs: { id: `id-${word}` }, content: [{ type: 'text', text: `${word} and more` }] })),
}, minutesFragment))

const deeds = ['type', 'split', 'join', 'joinForward', 'move', 'copy', 'cut', 'paste', 'foreign', 'turn', 'delete', 'undo', 'redo'] as const
type Name = (typeof deeds)[number]
interface Deed { name: Name; at: number; to: number }
const deed: fc.Arbitrary<Deed> = fc.record({ name: fc.constantFrom(...deeds), at: fc.nat(997), to: fc.nat(991) })
/** Deeds that leave each line whole: after them its id stands where its word stands. */
const whole = new Set<Name>(['type', 'split', 'move', 'copy', 'foreign', 'turn', 'undo', 'redo'])
const wholeDeed = deed.filter(({ name }) => whole.has(name))

/** The block at a number that means any block, its place and size. */
function block(clerk: Clerk, n: number) {
  const index = n % clerk.state.doc.childCount
  let pos = 0
  for (let i = 0; i < index; i += 1) pos += clerk.state.doc.child(i).nodeSize
  return { node: clerk.state.doc.child(index), pos, index }
}

function perform(clerk: ClerkAtDesk, { name, at, to }: Deed, step: number): void {
  const { node, pos } = block(clerk, at)
  // Behind the word by which a line is known.
  const inside = pos + 1 + Math.min(node.content.size, 5 + (to % 6))
  const place = (where: number) => { clerk.dispatch(clerk.state.tr.setSelection(TextSelection.near(clerk.state.doc.resolve(where)))) }
  switch (name) {
    case 'type': return clerk.dispatch(clerk.state.tr.insertText('x', inside))
    case 'split': { place(inside); clerk.run(splitBlock); return }
    case 'join': { place(pos + 1); clerk.run(joinBackward); return }
    case 'joinForward': { place(pos + 1 + node.content.size); clerk.run(joinForward); return }
    case 'move': {
      const removed = clerk.state.tr.delete(pos, pos + node.nodeSize)
      if (removed.doc.childCount === clerk.state.doc.childCount) return
      let target = 0
      for (let i = 0; i < to % (removed.doc.childCount + 1); i += 1) target += removed.doc.child(i).nodeSize
      return clerk.dispatch(removed.insert(target, node))
    }
    case 'copy': { clerk.copy(pos, pos + node.nodeSize); clerk.paste(clerk.state.doc.content.size); return }
    case 'cut': return clerk.cut(pos + 1, block(clerk, to).pos + 1)
    case 'paste': return clerk.paste(inside)
    case 'foreign': {
      const { document } = pastedToMinutes({ text: `Words of paste ${step}\n\nRESOLVED - That they stand.`, html: null }, { newId: () => `made-${step}-${Math.random()}`, firstNumber: null, meetingDate: null, among: true })
      place(pos + 1 + node.content.size)
      return clerk.dispatch(insertBlocks(clerk.state, document.content))
    }
    case 'turn': return clerk.dispatch(clerk.state.tr.setNodeMarkup(pos, minutesSchema.nodes[kinds[to % kinds.length]!], { id: node.attrs['id'] as unknown, aliases: node.attrs['aliases'] as unknown }))
    case 'delete': { clerk.dispatch(clerk.state.tr.setSelection(TextSelection.between(clerk.state.doc.resolve(inside), clerk.state.doc.resolve(block(clerk, to).pos + 1)))); clerk.run(deleteSelection); return }
    case 'undo': return clerk.undo()
    case 'redo': return clerk.redo()
  }
}

const idsOf = (clerk: Clerk): (string | null)[] => clerk.blocks().map(({ id }) => id)

/** Both begin with the same bytes, as two browsers do. */
const stored = seed()

function begin(prefix = 'new'): ClerkAtDesk {
  let n = 0
  return new ClerkAtDesk(stored, () => `${prefix}-${(n += 1)}`)
}

describe('one clerk', () => {
  test('each line has one id, borne by no other, after every deed', () => {
    fc.assert(fc.property(fc.array(deed, { minLength: 1, maxLength: 30 }), (all) => {
      const clerk = begin()
      all.forEach((one, step) => {
        perform(clerk, one, step)
        const ids = idsOf(clerk)
        expect(ids).not.toContain(null)
        expect(new Set(ids).size).toBe(ids.length)
        clerk.state.doc.check()
      })
    }), { numRuns: 200 })
  }, 60_000)

  test('a line that is typed in, cut at its end, moved, copied, turned into another kind, undone and redone keeps its id', () => {
    fc.assert(fc.property(fc.array(wholeDeed, { minLength: 1, maxLength: 30 }), (all) => {
      const clerk = begin()
      all.forEach((one, step) => {
        perform(clerk, one, step)
        for (const word of lines) expect(clerk.blocks().find(({ id }) => id === `id-${word}`)?.text).toMatch(new RegExp(`^${word}`))
      })
    }), { numRuns: 200 })
  }, 60_000)

  test('lines that are cut and put in before another keep their ids, as do all others; put in again they are new', () => {
    fc.assert(fc.property(fc.nat(3), fc.nat(2), fc.nat(3), (from, more, to) => {
      const clerk = begin()
      const last = Math.min(3, from + more)
      clerk.cut(block(clerk, from).pos + 1, block(clerk, last + 1).pos + 1)
      clerk.paste(block(clerk, to).pos + 1)
      for (const word of lines) expect(clerk.blocks().find(({ id }) => id === `id-${word}`)?.text).toBe(`${word} and more`)
      expect(clerk.blocks()).toHaveLength(lines.length)
      clerk.paste(block(clerk, to).pos + 1)
      const ids = idsOf(clerk)
      expect(new Set(ids).size).toBe(ids.length)
      for (const word of lines) expect(clerk.blocks().filter(({ id }) => id === `id-${word}`)).toHaveLength(1)
    }))
  })

  test('undo gives back the ids that stood before, redo those after', () => {
    fc.assert(fc.property(fc.array(deed.filter(({ name }) => name !== 'undo' && name !== 'redo'), { minLength: 1, maxLength: 15 }), (all) => {
      const clerk = begin()
      const seen = [JSON.stringify(clerk.blocks())]
      all.forEach((one, step) => {
        perform(clerk, one, step)
        const now = JSON.stringify(clerk.blocks())
        if (now !== seen.at(-1)) seen.push(now)
      })
      const stood = [...seen]
      for (let guard = 0; guard < 60 && JSON.stringify(clerk.blocks()) !== stood[0]; guard += 1) clerk.undo()
      expect(JSON.stringify(clerk.blocks())).toBe(stood[0])
      for (let guard = 0; guard < 60 && JSON.stringify(clerk.blocks()) !== stood.at(-1); guard += 1) clerk.redo()
      expect(JSON.stringify(clerk.blocks())).toBe(stood.at(-1))
    }), { numRuns: 120 })
  }, 60_000)
})

describe('two clerks who do all this at once', () => {
  const between = fc.record({ who: fc.constantFrom(0, 1), meets: fc.boolean(), one: deed })
  test('come to one text, in which each line has an id of its own once it is next typed in', () => {
    fc.assert(fc.property(fc.array(between, { minLength: 1, maxLength: 20 }), (all) => {
      const clerks = [begin('left'), begin('right')] as const
      all.forEach(({ who, meets, one }, step) => {
        perform(clerks[who as 0 | 1], one, step)
        if (meets) meet(clerks[0], clerks[1])
      })
      meet(clerks[0], clerks[1])
      expect(clerks[0].blocks()).toEqual(clerks[1].blocks())

      const [clerk] = clerks
      const ids = idsOf(clerk)
      clerk.known = new Set(ids.filter((id, index): id is string => id !== null && ids.indexOf(id) !== index))
      for (let index = 0; index < clerk.state.doc.childCount; index += 1) {
        const { node, pos } = block(clerk, index)
        if (node.isTextblock) clerk.dispatch(clerk.state.tr.insertText('.', pos + 1))
      }
      const healed = idsOf(clerk)
      expect(healed).not.toContain(null)
      expect(new Set(healed).size).toBe(healed.length)
      clerk.state.doc.check()
    }), { numRuns: 150 })
  }, 60_000)
})
