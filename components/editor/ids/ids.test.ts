import { deleteSelection, joinBackward, splitBlock } from '@tiptap/pm/commands'
import { Fragment, Slice } from '@tiptap/pm/model'
import { TextSelection } from '@tiptap/pm/state'
import fc from 'fast-check'
import * as Y from 'yjs'
import { prosemirrorJSONToYDoc } from '@tiptap/y-tiptap'
import { describe, expect, test } from 'vitest'
import { minutesFragment, minutesSchema } from '@/domain/document/schema'
import { watchLostWords } from '../collaboration/lost-words'
import { Clerk, meet } from '../testing/clerk'
import { pastedMeta } from './id-plugin'

const paragraph = (id: string | null, text: string) => ({ type: 'paragraph', attrs: { id }, ...(text ? { content: [{ type: 'text', text }] } : {}) })
const seedOf = (...blocks: object[]): Uint8Array =>
  Y.encodeStateAsUpdate(prosemirrorJSONToYDoc(minutesSchema, { type: 'doc', content: blocks }, minutesFragment))

function counted(prefix = 'new'): () => string {
  let n = 0
  return () => `${prefix}${(n += 1)}`
}
const clerkWith = (...blocks: object[]) => new Clerk(seedOf(...blocks), counted())
const ids = (clerk: Clerk) => clerk.blocks().map((block) => block.id)

/** Position in the text of the n-th block. */
function inBlock(clerk: Clerk, index: number, offset: number): number {
  let pos = 0
  for (let i = 0; i < index; i += 1) pos += clerk.state.doc.child(i).nodeSize
  return pos + 1 + offset
}
function select(clerk: Clerk, from: number, to = from): void {
  clerk.dispatch(clerk.state.tr.setSelection(TextSelection.create(clerk.state.doc, from, to)))
}
function type(clerk: Clerk, at: number, text: string): void {
  clerk.dispatch(clerk.state.tr.insertText(text, at))
}

describe('one id for life', () => {
  test('opening writes nothing, even where ids are missing or double', () => {
    const seed = seedOf(paragraph(null, 'One'), paragraph('a', 'Two'), paragraph('a', 'Three'))
    const clerk = new Clerk(seed)
    expect(Y.encodeStateVector(clerk.doc)).toEqual(Y.encodeStateVectorFromUpdate(seed))
    expect(ids(clerk)).toEqual([null, 'a', 'a'])
  })

  test('typing leaves ids as they are; a block without one gets it with its first letter', () => {
    const clerk = clerkWith(paragraph(null, ''), paragraph('a', 'Two'))
    type(clerk, inBlock(clerk, 1, 3), '!')
    expect(ids(clerk)).toEqual([null, 'a'])
    type(clerk, 1, 'x')
    expect(ids(clerk)).toEqual(['new1', 'a'])
  })

  test.each<[string, number, (string | null)[], string[]]>([
    ['in the middle: the first half keeps it', 3, ['a', 'new1', 'b'], ['One', ' two', 'Three']],
    ['at the end: the new line is new', 7, ['a', 'new1', 'b'], ['One two', '', 'Three']],
    ['at the start: the id goes with the words', 0, ['new1', 'a', 'b'], ['', 'One two', 'Three']],
  ])('split %s', (_name, offset, expected, texts) => {
    const clerk = clerkWith(paragraph('a', 'One two'), paragraph('b', 'Three'))
    select(clerk, inBlock(clerk, 0, offset))
    clerk.run(splitBlock)
    expect(ids(clerk)).toEqual(expected)
    expect(clerk.blocks().map((block) => block.text)).toEqual(texts)
  })

  test('join: the first survives, the other becomes its alias, with its own aliases', () => {
    const clerk = clerkWith(paragraph('a', 'One'), { ...paragraph('b', 'Two'), attrs: { id: 'b', aliases: ['c'] } })
    select(clerk, inBlock(clerk, 1, 0))
    clerk.run(joinBackward)
    expect(clerk.blocks()).toEqual([{ type: 'paragraph', id: 'a', aliases: ['b', 'c'], text: 'OneTwo' }])
  })

  test('deleting from one line into another joins the last, and leaves no alias of those between', () => {
    const clerk = clerkWith(paragraph('a', 'One'), paragraph('b', 'Two'), paragraph('c', 'Three'))
    select(clerk, inBlock(clerk, 0, 2), inBlock(clerk, 2, 2))
    clerk.run(deleteSelection)
    expect(clerk.blocks()).toEqual([{ type: 'paragraph', id: 'a', aliases: ['c'], text: 'Onree' }])
  })

  test('deleting a line whole and another in part leaves the words that stay their own id', () => {
    const clerk = clerkWith(paragraph('a', 'One'), paragraph('b', 'Two'), paragraph('c', 'Three'))
    select(clerk, inBlock(clerk, 0, 0), inBlock(clerk, 2, 2))
    clerk.run(deleteSelection)
    expect(clerk.blocks()).toEqual([{ type: 'paragraph', id: 'c', aliases: [], text: 'ree' }])
  })

  test('a copy gets a new id, before and after its model', () => {
    for (const at of [0, 1]) {
      const clerk = clerkWith(paragraph('a', 'One'), paragraph('b', 'Two'))
      const copy = new Slice(Fragment.from(clerk.state.doc.child(0)), 0, 0)
      clerk.dispatch(clerk.state.tr.replace(at * 5, at * 5, copy).setMeta(pastedMeta, true))
      expect(ids(clerk).filter((id) => id === 'a')).toHaveLength(1)
      expect(new Set(ids(clerk)).size).toBe(3)
    }
  })

  test('moving within one change keeps it', () => {
    const clerk = clerkWith(paragraph('a', 'One'), paragraph('b', 'Two'))
    const moved = clerk.state.doc.child(0)
    clerk.dispatch(clerk.state.tr.delete(0, 5).insert(5, moved))
    expect(ids(clerk)).toEqual(['b', 'a'])
  })

  test('ids from elsewhere count for nothing', () => {
    const clerk = clerkWith(paragraph('a', 'One'))
    const foreign = minutesSchema.nodeFromJSON(paragraph('foreign', 'Theirs'))
    clerk.dispatch(clerk.state.tr.insert(5, foreign).setMeta(pastedMeta, true))
    expect(ids(clerk)).toEqual(['a', 'new1'])
  })

  test('table cells hold blocks with ids of their own', () => {
    const clerk = clerkWith(paragraph('a', 'One'))
    const cell = minutesSchema.nodes['tableCell']!.createAndFill()!
    clerk.dispatch(clerk.state.tr.insert(5, minutesSchema.nodes['table']!.create(null, minutesSchema.nodes['tableRow']!.create(null, [cell, cell]))))
    const found: unknown[] = []
    clerk.state.doc.descendants((node) => { if ('id' in node.attrs) found.push(node.attrs['id']) })
    expect(new Set(found).size).toBe(4)
    expect(found).not.toContain(null)
  })
})

type Deed = { who: 0 | 1; deed: 'type' | 'split' | 'join' | 'turn' | 'meet'; at: number; word: number }
const deed: fc.Arbitrary<Deed> = fc.record({
  who: fc.constantFrom(0, 1),
  deed: fc.constantFrom('type', 'type', 'split', 'join', 'turn', 'meet'),
  at: fc.nat(1000),
  word: fc.nat(25),
})

describe('two clerks at once', () => {
  test('copies converge, each id projects once, each typed word is in the text or offered back', () => {
    fc.assert(fc.property(fc.array(deed, { minLength: 1, maxLength: 25 }), (deeds) => {
      const seed = seedOf(paragraph('a', 'One two'), paragraph('b', 'Three four'), paragraph('c', 'Five'))
      const clerks = [new Clerk(seed, counted('left')), new Clerk(seed, counted('right'))] as const
      const typed: string[] = []
      const offered: string[] = []
      clerks.forEach((clerk) => watchLostWords(clerk.doc, (lost) => offered.push(...lost.words)))
      deeds.forEach((one, index) => perform(one, index, clerks, typed))
      meet(clerks[0], clerks[1])

      expect(clerks[0].blocks()).toEqual(clerks[1].blocks())
      const text = clerks[0].blocks().map((block) => block.text).join('\n')
      for (const word of typed) {
        for (const character of word) expect(text.includes(character) || offered.some((lost) => lost.includes(character))).toBe(true)
      }
      healed(clerks[0])
    }), { numRuns: 300 })
  }, 60_000)
})

function perform(one: Deed, index: number, clerks: readonly [Clerk, Clerk], typed: string[]): void {
  const clerk = clerks[one.who]
  const block = one.at % clerk.state.doc.childCount
  const node = clerk.state.doc.child(block)
  const position = inBlock(clerk, block, one.at % (node.content.size + 1))
  if (one.deed === 'meet') return meet(clerks[0], clerks[1])
  if (one.deed === 'type') {
    // Characters of a private area: each is typed once in the whole run, so that it can be looked for.
    const word = String.fromCharCode(0xe000 + index * 2, 0xe001 + index * 2)
    typed.push(word)
    return type(clerk, position, word)
  }
  select(clerk, position)
  if (one.deed === 'split') clerk.run(splitBlock)
  if (one.deed === 'join') { select(clerk, inBlock(clerk, block, 0)); clerk.run(joinBackward) }
  if (one.deed === 'turn') {
    const target = node.type.name === 'point' ? 'paragraph' : 'point'
    clerk.dispatch(clerk.state.tr.setNodeMarkup(position - 1 - (one.at % (node.content.size + 1)), minutesSchema.nodes[target]!, { id: node.attrs['id'], aliases: node.attrs['aliases'] }))
  }
}

/** After a merge ids may stand twice; the next local edit of a block leaves it with one of its own. */
function healed(clerk: Clerk): void {
  clerk.known = new Set(ids(clerk).filter((id, index, all): id is string => id !== null && all.indexOf(id) !== index))
  for (let i = 0; i < clerk.state.doc.childCount; i += 1) type(clerk, inBlock(clerk, i, 0), '.')
  const all = ids(clerk)
  expect(new Set(all).size).toBe(all.length)
  expect(all).not.toContain(null)
}
