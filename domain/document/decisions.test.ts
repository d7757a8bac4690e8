import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { marksOfBlock, placeReadings, type PlacedMark } from './decision-places'
import { activeDecisions, entriesFor, normaliseSentence, revocations, settle, undoEntries, type Act } from './decisions'
import type { DecidedFollowUp, Decision } from './nodes'
import type { Reading } from '@/domain/language/reading'

const sentence = 'That the Harbour Master report back in six months.'
const followUp = (title: string): DecidedFollowUp => ({
  kind: 'report-back', title, owner: { sort: 'words', words: 'Harbour Master' }, due: { type: 'none' },
  setByClerk: { owner: false, due: false }, because: [],
})
const counter = (start = 0) => { let n = start; return () => `d${String((n += 1)).padStart(4, '0')}` }
const act = (over: Partial<Act> = {}): Act => ({
  act: 'keep', readingId: 'r1', readingKey: 'n1|k', sentence, followUp: followUp('Report back'), ...over,
})
const reading = (over: Partial<Reading> = {}): Reading => ({
  key: 'n1|k', where: 'resolution', nodeId: 'n1', span: { start: 0, end: sentence.length }, item: 'Moorings', marker: null,
  leadIn: 'RESOLVED', text: sentence, resolution: null,
  followUp: { kind: 'report-back', title: 'Report back', owner: 'Harbour Master', ownerGuess: null, due: { type: 'none' }, certainty: 'sure', because: [], sameAs: null },
  ...over,
})
const mark = (over: Partial<PlacedMark> = {}): PlacedMark => ({ readingId: 'r1', nodeId: 'n1', span: { start: 0, end: sentence.length }, text: sentence, ...over })

describe('what acts come to', () => {
  const dismissed = act({ act: 'dismiss', followUp: null })
  test.each<[string, Act[], string]>([
    ['one keep', [act()], 'kept'],
    ['one dismissal', [dismissed], 'dismissed'],
    ['kept twice alike', [act(), act()], 'kept'],
    ['kept and dismissed at once', [act(), dismissed], 'conflict'],
    ['kept and changed at once', [act(), act({ act: 'change', followUp: followUp('Report sooner') })], 'conflict'],
    ['the same by two marks', [act(), act({ readingId: 'r2' })], 'kept'],
    ['differing by two marks under one key', [act(), { ...dismissed, readingId: 'r2' }], 'conflict'],
  ])('%s', (_name, acts, state) => {
    const newId = counter()
    const [settled, ...others] = settle(acts.flatMap((one) => entriesFor(one, null, newId)))
    expect(others).toEqual([])
    expect(settled?.state).toBe(state)
  })

  test('acts about different readings stay apart', () => {
    const newId = counter()
    const all = [...entriesFor(act(), null, newId), ...entriesFor(act({ readingId: 'r2', readingKey: 'n2|k' }), null, newId)]
    expect(settle(all)).toHaveLength(2)
  })

  test('attributes in another order are no difference', () => {
    const newId = counter()
    const [one] = entriesFor(act(), null, newId)
    const turned = { ...one!, id: 'x', followUp: { ...followUp('Report back'), owner: { words: 'Harbour Master', sort: 'words' as const } } }
    expect(settle([one!, turned])[0]?.state).toBe('kept')
  })

  test('whoever acts on what she sees leaves one answer; taking it back restores what stood before', () => {
    const kinds = fc.constantFrom<Act['act']>('keep', 'change', 'dismiss')
    fc.assert(fc.property(fc.array(kinds, { minLength: 1, maxLength: 8 }), (sequence) => {
      const newId = counter()
      let all: Decision[] = []
      for (const kind of sequence) {
        const before = settle(all)[0] ?? null
        const written = entriesFor(act({ act: kind, followUp: kind === 'dismiss' ? null : followUp(`${kind}`) }), before, newId)
        const after = [...all, ...written]
        expect(activeDecisions(after)).toHaveLength(1)
        const back = [...after, ...undoEntries(written, after, newId)]
        expect(settle(back)[0]?.state).toBe(before?.state ?? 'open')
        expect(settle(back)[0]?.followUp ?? null).toEqual(before?.followUp ?? null)
        all = after
      }
    }))
  })

  test('a merge in any order gives the same answer', () => {
    const newId = counter()
    const all = [...entriesFor(act(), null, newId), ...entriesFor(dismissed, null, newId), ...revocations([{ id: 'd0001', revokes: null, ...act() }], newId)]
    fc.assert(fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
      expect(settle(shuffled)).toEqual(settle(all))
    }))
  })
})

describe('where the answers stand', () => {
  const kept = () => settle(entriesFor(act(), null, counter()))
  test('an undecided reading is open', () => {
    expect(placeReadings([reading()], [], [])).toMatchObject([{ state: 'open', name: 'n1|k', changed: null, gone: false }])
  })
  test('a kept one is found by its mark though its key has changed', () => {
    const now = 'That the Harbour Master report back in nine months.'
    const [card] = placeReadings([reading({ key: 'n1|other', text: now })], [mark()], kept())
    expect(card).toMatchObject({ state: 'kept', name: 'r1', changed: { was: sentence, now } })
  })
  test('one whose mark was lost is found by its key', () => {
    expect(placeReadings([reading()], [], kept())).toMatchObject([{ state: 'kept', changed: null }])
  })
  test('a full stop and a capital are no change', () => {
    expect(placeReadings([reading({ key: 'z', text: sentence.toUpperCase().slice(0, -1) })], [mark()], kept())[0]?.changed).toBeNull()
  })
  test('one whose words are gone says so', () => {
    expect(placeReadings([], [], kept())).toMatchObject([{ gone: true, state: 'kept', nodeId: null }])
  })
  test('one that the reader does not find stands at its mark', () => {
    expect(placeReadings([], [mark()], kept())).toMatchObject([{ gone: false, reading: null, nodeId: 'n1', changed: null }])
  })
  test('a dismissal stays with its sentence when the key changes', () => {
    const settlements = settle(entriesFor(act({ act: 'dismiss', followUp: null }), null, counter()))
    expect(placeReadings([reading({ key: 'better' })], [mark()], settlements)).toMatchObject([{ state: 'dismissed' }])
  })
  test('a dismissed one whose words are gone needs no card', () => {
    expect(placeReadings([], [], settle(entriesFor(act({ act: 'dismiss', followUp: null }), null, counter())))).toEqual([])
  })
  test('a revoked one is open again', () => {
    const newId = counter()
    const written = entriesFor(act(), null, newId)
    expect(placeReadings([reading()], [mark()], settle([...written, ...undoEntries(written, written, newId)]))).toMatchObject([{ state: 'open', settlement: null }])
  })
  test('marks of a block count offsets over line breaks', () => {
    const marked = { type: 'reading' as const, attrs: { id: 'r1' } }
    expect(marksOfBlock({ type: 'paragraph', attrs: { id: 'n1', exempt: null }, content: [
      { type: 'text', text: 'One.' }, { type: 'hardBreak' }, { type: 'text', text: 'Two ', marks: [marked] }, { type: 'text', text: 'three.', marks: [marked, { type: 'bold' }] },
    ] })).toEqual([{ readingId: 'r1', nodeId: 'n1', span: { start: 5, end: 15 }, text: 'Two three.' }])
  })
  test('the normal form forgets shape, not words', () => {
    expect(normaliseSentence(' That  “it” be noted. ')).toBe('that "it" be noted')
    expect(normaliseSentence('That it be noted')).not.toBe(normaliseSentence('That it be agreed'))
  })
})
