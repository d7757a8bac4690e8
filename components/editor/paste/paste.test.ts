import { TextSelection } from '@tiptap/pm/state'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Block, MinutesDocument } from '@/domain/document/nodes'
import { minutesSchema } from '@/domain/document/schema'
import { documentWords, words } from '@/domain/document/text'
import { pastedToMinutes } from '@/formats/paste'
import { Clerk } from '../testing/clerk'
import { insertBlocks, insertLine } from './insert'
import { numberAt } from './place'

const counted = (prefix: string): (() => string) => { let n = 0; return () => `${prefix}${(n += 1)}` }

/** A clerk before lines written "point 1|Two^words", the caret at ^ or the selection from [ to ]. */
function clerkAt(...lines: string[]): Clerk {
  const clerk = new Clerk(undefined, counted('new'))
  const places: Record<string, number> = {}
  let pos = 0
  clerk.dispatch(clerk.state.tr.replaceWith(0, clerk.state.doc.content.size, lines.map((line, index) => {
    const [head = '', written = ''] = line.split('|')
    const [type = '', level] = head.split(' ')
    let text = ''
    for (const sign of written) if ('^[]'.includes(sign)) places[sign] = pos + 1 + text.length
    else text += sign
    pos += text.length + 2
    return minutesSchema.node(type, { id: `old${index}`, ...(level ? { level: Number(level) } : {}) }, text ? [minutesSchema.text(text)] : [])
  })))
  const anchor = places['['] ?? places['^'] ?? 1
  clerk.dispatch(clerk.state.tr.setSelection(TextSelection.create(clerk.state.doc, anchor, places[']'] ?? anchor)))
  return clerk
}

function linesOf({ state }: Clerk): string[] {
  const lines: string[] = []
  state.doc.forEach((node, pos) => {
    const level = Number(node.attrs['level'] ?? 0)
    const at = state.selection.from - pos - 1
    const text = node.textContent
    const shown = state.selection.from > pos && state.selection.from < pos + node.nodeSize && node.isTextblock ? `${text.slice(0, at)}^${text.slice(at)}` : text
    lines.push(`${node.type.name}${level ? ` ${level}` : ''}|${shown}`)
  })
  return lines
}

const blocksOf = (text: string, among = true): Block[] =>
  pastedToMinutes({ text, html: null }, { newId: counted('pasted'), firstNumber: null, meetingDate: null, among }).document.content

const two = '2. Piers\n\nThe Panel saw two piers.\n\nRESOLVED – That both be kept.'
const asBlocks = ['minute|Piers', 'paragraph|The Panel saw two piers.', 'leadIn|RESOLVED –', 'resolution|That both be kept.^']

describe('blocks', () => {
  test.each<[string, string[], string, string[]]>([
    ['into an empty text are all of it', ['paragraph|', 'paragraph|^'], two, ['minute|^Piers', ...asBlocks.slice(1, 3), 'resolution|That both be kept.']],
    ['in an empty line stand in its place', ['minute|Roads', 'paragraph|^', 'paragraph|After'], two, ['minute|Roads', ...asBlocks, 'paragraph|After']],
    ['before a line', ['minute|Roads', 'paragraph|^After'], two, ['minute|Roads', ...asBlocks, 'paragraph|After']],
    ['after a line', ['minute|Roads^', 'paragraph|After'], two, ['minute|Roads', ...asBlocks, 'paragraph|After']],
    ['amid a line, which is cut', ['paragraph|One ^two'], two, ['paragraph|One ', ...asBlocks, 'paragraph|two']],
    ['amid a heading: its second half is text, no second minute', ['minute|Roads^ and bridges'], two, ['minute|Roads', ...asBlocks, 'paragraph| and bridges']],
    ['over a selection', ['paragraph|One [two', 'point|thr]ee'], two, ['paragraph|One ', ...asBlocks, 'paragraph|ee']],
  ])('%s', (_, before, pasted, after) => {
    const clerk = clerkAt(...before)
    clerk.dispatch(insertBlocks(clerk.state, blocksOf(pasted)))
    expect(linesOf(clerk)).toEqual(after)
  })
  test.each<[string, string[], string, string[]]>([
    ['paragraphs go on where the caret stands', ['paragraph|One ^two'], 'first words.\n\nMiddle.\n\nLast ', ['paragraph|One first words.', 'paragraph|Middle.', 'paragraph|Last^two']],
    ['and in a heading leave the rest to the last of them', ['minute|Roads^'], ' and more\n\nSecond.', ['minute|Roadsand more', 'paragraph|Second.^']],
    ['a bare list among resolutions is one of resolutions', ['leadIn|RESOLVED', 'resolution|^'], '(a) the piers\n(b) the stages', ['leadIn|RESOLVED', 'resolution|the piers', 'resolution|the stages^']],
    ['lines in a point are points of its level', ['point|One', 'point 1|Two^'], ' more\n\nThree', ['point|One', 'point 1|Twomore', 'point 1|Three^']],
    ['names among names are names', ['attendanceHeading|Present', 'attendee|^'], 'Councillor D Sedge\n\nCouncillor R Tern', ['attendanceHeading|Present', 'attendee|Councillor D Sedge', 'attendee|Councillor R Tern^']],
  ])('%s', (_, before, pasted, after) => {
    const clerk = clerkAt(...before)
    clerk.dispatch(insertBlocks(clerk.state, blocksOf(pasted)))
    expect(linesOf(clerk)).toEqual(after)
  })
})

describe('words within a line', () => {
  test.each<[string, string[], string[]]>([
    ['at the caret', ['resolution|That ^ report'], ['resolution|That the Head of Coasts^ report']],
    ['over a selection', ['resolution|That [nobody] report'], ['resolution|That the Head of Coasts^ report']],
    ['over lines', ['point|That [no', 'point|bo]dy'], ['point|That the Head of Coasts^dy']],
  ])('%s', (_, before, after) => {
    const clerk = clerkAt(...before)
    clerk.dispatch(insertLine(clerk.state, [{ type: 'text', text: 'the Head of Coasts' }]))
    expect(linesOf(clerk)).toEqual(after)
  })
})

test('the number a minute would have at a place', () => {
  const { doc } = clerkAt('minute|One', 'paragraph|Two', 'minute|Three', 'paragraph|^').state
  expect([0, 4, 10, doc.content.size].map((pos) => numberAt(doc, pos, 43))).toEqual([43, 44, 44, 45])
  expect(numberAt(doc, 4, null)).toBeNull()
})

describe('whatever is pasted wherever', () => {
  const piece = fc.constantFrom('RESOLVED', 'That', 'the report be noted', 'Present:', 'Cllr A Reed', '7. Roads', '(a) one', '- two', 'ACTION: Clerk', 'Signed', '\n', '\n\n')
  const kind = fc.constantFrom('paragraph', 'minute', 'point', 'point 1', 'resolution', 'leadIn', 'attendee', 'action', 'title')
  test('no word is lost, each block has one id, and those that stood keep theirs', () => {
    fc.assert(fc.property(fc.array(piece, { minLength: 1, maxLength: 25 }), fc.array(kind, { minLength: 1, maxLength: 5 }), fc.nat(), (pieces, kinds, at) => {
      const text = pieces.join(' ')
      if (words(text).length === 0) return
      const index = at % kinds.length
      const offset = at % 8
      const clerk = clerkAt(...kinds.map((name, i) => `${name}|${i === index ? `${'before'.slice(0, offset)}^${'before'.slice(offset)}` : 'beside'}`))
      const stood = clerk.blocks().map(({ id }) => id)
      const signs = (document: unknown): string[] => [...documentWords(document as MinutesDocument).join('').replace(/[^\p{L}\p{N}]/gu, '')].sort()
      const before = signs(clerk.state.doc.toJSON())
      const pasted = blocksOf(text)
      clerk.dispatch(insertBlocks(clerk.state, pasted))
      expect(signs(clerk.state.doc.toJSON())).toEqual([...before, ...signs({ type: 'doc', content: pasted })].sort())
      const ids = clerk.blocks().map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
      expect(stood.filter((id) => ids.includes(id))).toEqual(stood)
      clerk.state.doc.check()
    }), { numRuns: 200 })
  }, 60_000)
})
