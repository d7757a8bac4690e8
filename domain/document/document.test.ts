import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultBodySettings } from '@/domain/council'
import type { Outline, OutlineLine } from '@/domain/language/outline'
import { canonicalJson } from './canonical'
import { changesOf, diffDocuments } from './diff'
import { documentFromOutline } from './from-outline'
import { healIds, liveIds, newId } from './ids'
import type { Block, MinutesDocument } from './nodes'
import { drawnMarkers, freeEqualNumbers, minuteNumbers, sign } from './numbering'
import { outlineOf } from './outline'
import { DocumentShapeError, parseMinutesDocument } from './parse'
import { heldAt, startMinutes, type StartMinutes } from './templates'
import { documentWords, plainText } from './text'
import { eachBlock, sections } from './walk'
import { wordDiff } from './word-diff'

const text = (words: string) => (words === '' ? {} : { content: [{ type: 'text' as const, text: words }] })
const paragraph = (id: string, words: string): Block => ({ type: 'paragraph', attrs: { id, exempt: null }, ...text(words) })
const minute = (id: string, words: string, fixedNumber: string | null = null): Block =>
  ({ type: 'minute', attrs: { id, fixedNumber, agendaNumber: null, agendaItemId: null, exempt: null }, ...text(words) })
const resolution = (id: string, marker: string | null = null, level = 0): Block => ({ type: 'resolution', attrs: { id, marker, level, exempt: null }, ...text(id) })
const doc = (...content: Block[]): MinutesDocument => ({ type: 'doc', content })

const words = fc.string({ maxLength: 40 }).map((s) => s.replace(/\s+/g, ' ').trim()).filter((s) => s !== '')
const line: fc.Arbitrary<OutlineLine> = fc.record({
  id: fc.uuid(), role: fc.constantFrom('purpose', 'presenter', 'subheading', 'paragraph', 'point', 'lead-in', 'resolution', 'action', 'vote'),
  text: words, marker: fc.constant(null), level: fc.constant(0),
})
const outline: fc.Arbitrary<Outline> = fc.record({
  title: fc.constantFrom(null, 'Minutes of the Panel'), body: fc.constant(null), meetingDate: fc.constant(null), venue: fc.constant(null), attendance: fc.constant([]),
  preamble: fc.array(line, { maxLength: 4 }), items: fc.array(fc.record({ id: fc.uuid(), number: fc.constantFrom(null, '8', '34/21'), title: words, lines: fc.array(line, { maxLength: 6 }) }), { maxLength: 5 }),
  signature: fc.constant(null), furniture: fc.constant([]),
})

describe('outline and document', () => {
  it('keep ids, roles and words both ways', () => {
    fc.assert(fc.property(outline, (o) => {
      const back = outlineOf(documentFromOutline(o, newId))
      expect(back.items).toEqual(o.items)
      expect(back.preamble).toEqual(o.preamble)
      expect(back.title).toBe(o.title)
    }))
  })
  it('gives spans that fit: a hard break is one line feed', () => {
    const block: Block = { type: 'paragraph', attrs: { id: 'p', exempt: null }, content: [{ type: 'text', text: 'one' }, { type: 'hardBreak' }, { type: 'text', text: 'two', marks: [{ type: 'bold' }] }] }
    expect(outlineOf(doc(block)).preamble[0]?.text).toBe('one\ntwo')
  })
})

describe('ids', () => {
  it('are short, and differ', () => {
    const many = new Set(Array.from({ length: 5000 }, newId))
    expect(many.size).toBe(5000)
    expect([...many].every((id) => /^[a-z0-9]{12}$/.test(id))).toBe(true)
  })
  it('are borne once after healing: the first in the document keeps its own', () => {
    fc.assert(fc.property(fc.array(fc.record({ id: fc.constantFrom('a', 'b', 'a~2', ''), alias: fc.constantFrom(null, 'a', 'z') }), { maxLength: 12 }), (plan) => {
      const before = doc(...plan.map(({ id, alias }) => ({ ...paragraph(id, 'x'), attrs: { id, exempt: null, ...(alias ? { aliases: [alias] } : {}) } }) as Block))
      const healed = healIds(before)
      const ids: string[] = []
      eachBlock(healed, (b) => ids.push(b.attrs.id))
      expect(new Set(ids).size).toBe(ids.length)
      plan.forEach(({ id }, i) => { if (id !== '' && plan.findIndex((p) => p.id === id) === i) expect(ids[i]).toBe(id) })
      expect(healIds(healed)).toEqual(healed)
    }))
  })
  it('are found under the name of a block that was joined into another', () => {
    expect(liveIds(doc({ ...paragraph('a', 'x'), attrs: { id: 'a', aliases: ['gone'], exempt: null } } as Block)).get('gone')).toBe('a')
  })
})

describe('numbers', () => {
  it('are drawn from the first; a fixed one stands and counting goes on after it', () => {
    const d = doc(minute('a', 'A'), minute('b', 'B', '31'), minute('c', 'C'), minute('d', 'D', '12a'), minute('e', 'E'))
    expect([...minuteNumbers(d, 27).values()]).toEqual(['27', '31', '32', '12a', '33'])
    expect([...minuteNumbers(d, null).values()]).toEqual(['31', '12a'])
  })
  it('pasted like the drawn ones are set free', () => {
    const freed = freeEqualNumbers(doc(minute('a', 'A', '8'), minute('b', 'B', '9'), minute('c', 'C', '11')), 8)
    expect(freed.content.map((b) => (b.type === 'minute' ? b.attrs.fixedNumber : ''))).toEqual([null, null, '11'])
  })
  it.each<[Block[], (string | undefined)[]]>([
    [[resolution('a')], [undefined]],
    [[resolution('a'), resolution('b')], ['(1)', '(2)']],
    [[resolution('a'), resolution('b', null, 1), resolution('c', null, 1), resolution('d')], ['(1)', '(a)', '(b)', '(2)']],
    [[resolution('a', '(a)'), resolution('b'), resolution('c')], ['(a)', '(b)', '(c)']],
    [[resolution('a', 'i)'), resolution('b')], ['i)', 'ii)']],
  ])('markers %#', (blocks, wanted) => {
    const drawn = drawnMarkers(doc(...blocks))
    expect(blocks.map((b) => drawn.get(b.attrs.id))).toEqual(wanted)
  })
  it('signs', () => { expect([sign(28, 'letter'), sign(49, 'roman'), sign(7, 'number')]).toEqual(['bb', 'xlix', '7']) })
})

describe('differences', () => {
  it('of two texts give both back', () => {
    fc.assert(fc.property(fc.string({ maxLength: 80 }), fc.string({ maxLength: 80 }), (a, b) => {
      const pieces = wordDiff(a, b)
      expect(pieces.filter((p) => p.kind !== 'added').map((p) => p.text).join('')).toBe(a)
      expect(pieces.filter((p) => p.kind !== 'removed').map((p) => p.text).join('')).toBe(b)
    }), { numRuns: 500 })
  })
  it('name the changed, added, removed and moved blocks', () => {
    const before = doc(minute('m', 'Roads'), paragraph('a', 'The road was long.'), paragraph('b', 'Gone.'), paragraph('c', 'Stays.'), paragraph('d', 'Moves.'))
    const after = doc(minute('m', 'Roads'), paragraph('d', 'Moves.'), paragraph('a', 'The road was short.'), paragraph('c', 'Stays.'), paragraph('e', 'New.'))
    expect(changesOf(before, after).map((c) => [c.id, c.kind, c.moved])).toEqual([['d', 'changed', true], ['a', 'changed', false], ['b', 'removed', false], ['e', 'added', false]])
    expect(diffDocuments(before, after).find((c) => c.id === 'a')?.pieces).toEqual([
      { kind: 'same', text: 'The road was ' }, { kind: 'removed', text: 'long' }, { kind: 'added', text: 'short' }, { kind: 'same', text: '.' },
    ])
    expect(changesOf(before, before)).toEqual([])
  })
})

describe('canonical JSON', () => {
  it('does not depend on the order of keys', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => {
      const turned = (v: unknown): unknown => (Array.isArray(v) ? v.map(turned) : v !== null && typeof v === 'object' ? Object.fromEntries(Object.entries(v).reverse().map(([k, x]) => [k, turned(x)])) : v)
      expect(canonicalJson(turned(value))).toBe(canonicalJson(value))
      expect(canonicalJson(JSON.parse(canonicalJson(value)))).toBe(canonicalJson(value))
    }))
  })
  it('refuses what JSON cannot hold', () => { expect(() => canonicalJson({ a: Number.NaN })).toThrow(TypeError) })
})

describe('parseMinutesDocument', () => {
  it('takes every document it is given back unchanged', () => {
    fc.assert(fc.property(outline, (o) => {
      const d = documentFromOutline(o, newId)
      expect(parseMinutesDocument(JSON.parse(JSON.stringify(d)))).toEqual(d)
    }))
  })
  it.each<[unknown, string]>([
    [null, 'document'], [{ type: 'page' }, 'document.type'], [{ type: 'doc', content: [{ type: 'video' }] }, 'document.content[0].type'],
    [{ type: 'doc', content: [{ type: 'point', attrs: { id: 'a', level: -1 } }] }, 'document.content[0].attrs.level'],
    [{ type: 'doc', content: [{ type: 'paragraph', attrs: { id: 'a' }, content: [{ type: 'text', text: 5 }] }] }, 'document.content[0].content[0].text'],
    [{ type: 'doc', content: [{ type: 'minute', attrs: { id: 'a', exempt: { paragraphs: [9] } } }] }, 'document.content[0].attrs.exempt.paragraphs[0]'],
  ])('names the path: %#', (value, path) => {
    try { parseMinutesDocument(value); expect.fail('accepted') } catch (error) { expect((error as DocumentShapeError).path).toBe(path) }
  })
  it('survives any JSON', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => {
      try { parseMinutesDocument(value) } catch (error) { expect(error).toBeInstanceOf(DocumentShapeError) }
    }))
  })
})

describe('starting the minutes', () => {
  const exempt = { paragraphs: [1, 3], confidential: false, publicInterest: '', reviewOn: null, neutralHeading: null, publicSummary: null, noSummaryBecause: null }
  const item = (id: string, title: string, over: Partial<StartMinutes['items'][number]> = {}) => ({ id, number: id, title, purpose: '', presenter: '', standing: null, urgencyReason: null, exempt: null, ...over })
  const person = (name: string, over: Partial<StartMinutes['attendance'][number]> = {}) => ({ personId: null, name, capacity: 'member' as const, status: 'present' as const, presiding: false, office: '', substituteFor: null, ...over })
  const d = startMinutes({
    authorityName: 'Wold County Council', bodyName: 'Ferries Panel', date: '2027-01-14', time: '10:00', place: 'Pier House', chairWord: 'Chairman', previousMeeting: '2026-11-12', formulae: defaultBodySettings.formulae,
    attendance: [person('Mr A. Pike'), person('Mrs A. Reed', { presiding: true }), person('T. Moss', { capacity: 'officer', office: 'Solicitor' }), person('B. Sand', { status: 'apologies' }), person('C. Tarn', { status: 'apologies' })],
    items: [item('1', 'Apologies', { standing: 'apologies' }), item('2', 'Declarations', { standing: 'declarations' }), item('3', 'Minutes', { standing: 'minutes' }), item('4', 'Piers', { purpose: 'To consider piers.', presenter: 'T. Moss' }), item('5', 'Lease', { exempt })],
  }, newId)
  it.each([['Committee Room 2, County Hall', 'in Committee Room 2, County Hall'], ['Council Chamber, Guildhall', 'in the Council Chamber, Guildhall'], ['the Council Chamber', 'in the Council Chamber'], ['County Hall, Room 4', 'at County Hall, Room 4']])('held %s', (place, said) => expect(heldAt(place)).toBe(said))
  it('writes nothing twice and puts the formulae where they belong', () => {
    expect(d.content.map(plainText)).toEqual([
      'Wold County Council', 'Minutes of a meeting of the Ferries Panel held at Pier House on 14 January 2027 at 10.00 am',
      'Present', 'Mrs A. Reed (in the Chair)', 'Mr A. Pike', 'Officers', 'T. Moss, Solicitor', 'Apologies', 'B. Sand', 'C. Tarn',
      'Apologies', 'Apologies for absence were received from B. Sand and C. Tarn.', 'Declarations', 'There were no declarations of interest.',
      'Minutes', 'RESOLVED', 'That the minutes of the meeting held on 12 November 2026 be confirmed as a correct record and signed by the Chairman.',
      'Piers', 'To consider piers.', 'T. Moss', '', 'Exclusion of the public', 'RESOLVED', expect.stringContaining('paragraphs 1 and 3 of Part 1 of Schedule 12A'), 'Lease', '',
    ])
  })
  it('can be read back', () => {
    expect(outlineOf(d)).toMatchObject({ body: 'Ferries Panel', meetingDate: '2027-01-14', venue: 'Pier House' })
    expect(sections(d).map((s) => s.minute?.attrs.agendaNumber ?? null)).toEqual([null, '1', '2', '3', '4', null, '5'])
    expect(documentWords(d)).toContain('Piers')
  })
})
