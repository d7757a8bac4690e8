import { prosemirrorJSONToYDoc, yDocToProsemirrorJSON } from '@tiptap/y-tiptap'
import { describe, expect, test } from 'vitest'
import type { MinutesDocument } from './nodes'
import { minutesFragment, minutesSchema, safeHref } from './schema'
import { blockFacts } from './schema-facts'

const text = (words: string) => [{ type: 'text' as const, text: words }]

const everything: MinutesDocument = {
  type: 'doc',
  content: [
    { type: 'title', attrs: { id: 'a' }, content: text('Harbour Panel') },
    { type: 'attendanceHeading', attrs: { id: 'b', group: 'present' }, content: text('Present') },
    { type: 'attendee', attrs: { id: 'c', personId: 'p1', presiding: true }, content: text('Councillor A Mere (Chair)') },
    { type: 'minute', attrs: { id: 'd', fixedNumber: null, agendaNumber: '5', agendaItemId: null, exempt: null }, content: text('Moorings') },
    { type: 'purpose', attrs: { id: 'e' }, content: text('To receive a report.') },
    { type: 'presenter', attrs: { id: 'f' }, content: text('Harbour Master') },
    { type: 'subheading', attrs: { id: 'g' }, content: text('Winter') },
    { type: 'paragraph', attrs: { id: 'h', exempt: { paragraphs: [3], confidential: false, publicInterest: 'costs', reviewOn: null, neutralHeading: null, publicSummary: null, noSummaryBecause: null } }, content: [{ type: 'text', text: 'bold', marks: [{ type: 'bold' }, { type: 'reading', attrs: { id: 'r1' } }] }, { type: 'hardBreak' }, { type: 'text', text: 'next' }] },
    { type: 'point', attrs: { id: 'i', level: 1, style: 'roman', marker: 'ii)', exempt: null }, content: text('A point') },
    { type: 'leadIn', attrs: { id: 'j' }, content: text('RESOLVED') },
    { type: 'resolution', attrs: { id: 'k', aliases: ['z'], level: 0, marker: null, exempt: null }, content: text('That it be noted.') },
    { type: 'action', attrs: { id: 'l' }, content: text('ACTION: Harbour Master') },
    { type: 'vote', attrs: { id: 'm' }, content: text('For 4, against 1') },
    { type: 'table', attrs: { id: 'n' }, content: [{ type: 'tableRow', content: [{ type: 'tableHeader', content: [{ type: 'paragraph', attrs: { id: 'o', exempt: null }, content: text('Berth') }] }] }] },
    { type: 'signature', attrs: { id: 'p' }, content: text('Chair') },
  ],
}

describe('the schema of the minutes', () => {
  test('knows every block of the document contract', () => {
    const known = new Set(everything.content.map((block) => block.type))
    for (const type of Object.keys(blockFacts)) expect(known.has(type as never)).toBe(true)
  })

  test('accepts one of each and gives it back through Yjs', () => {
    const node = minutesSchema.nodeFromJSON(everything)
    node.check()
    const back = minutesSchema.nodeFromJSON(yDocToProsemirrorJSON(prosemirrorJSONToYDoc(minutesSchema, everything, minutesFragment), minutesFragment))
    expect(back.toJSON()).toEqual(node.toJSON())
  })

  test('fills an empty document with a paragraph', () => {
    expect(minutesSchema.topNodeType.createAndFill()?.firstChild?.type.name).toBe('paragraph')
  })

  test('takes blocks in any order, so that no merge can lose words', () => {
    const shuffled = { ...everything, content: [...everything.content].reverse() }
    expect(() => minutesSchema.nodeFromJSON(shuffled).check()).not.toThrow()
  })

  test.each([
    ['https://wold.example/report', true],
    ['mailto:clerk@wold.example', true],
    ['/r/abc', true],
    ['javascript:alert(1)', false],
    ['//elsewhere.example', false],
    ['data:text/html,x', false],
  ])('link to %s allowed: %s', (href, allowed) => {
    expect(Boolean(safeHref(href))).toBe(allowed)
  })
})
