import { describe, expect, it } from 'vitest'
import { rollChanges, type Roll, type RollLine } from './roll'

const line = (group: RollLine['group'], text: string, personId: string | null = text.split(' ').at(1) ?? null): RollLine => ({ group, text, personId, presiding: false })
const roll = (...lines: RollLine[]): Roll => ({ lines, apologies: null })
const [sedge, tern, rush] = [line('present', 'Cllr Sedge'), line('present', 'Cllr Tern'), line('apologies', 'Cllr Rush')]
const late = { ...tern, text: 'Cllr Tern (from item 2)' }
const away = { ...tern, group: 'apologies' as const }
const first = roll(sedge, tern, rush)
const history = { first, brought: [], left: null }
const none = { changes: [], stays: [] }

describe('an attendance that has changed since it was put in', () => {
  it('says nothing while it has not, whatever was written by hand', () => {
    expect(rollChanges(first.lines, history, first)).toEqual(none)
    expect(rollChanges([sedge, { ...tern, text: 'Cllr Tern, who left early' }], history, first)).toEqual(none)
  })
  it('changes, moves, brings in and takes out lines that stand as they were put in', () => {
    const wader = line('present', 'Cllr Wader')
    const { changes, stays } = rollChanges(first.lines, history, roll(sedge, late, wader))
    expect(changes).toEqual([{ at: 1, was: tern, now: late }, { at: 2, was: rush, now: null }, { at: null, was: null, now: wader }])
    expect(stays).toEqual([])
    expect(rollChanges(first.lines, history, roll(sedge, away, rush)).changes).toEqual([{ at: 1, was: tern, now: away }])
  })
  it('leaves what was written by hand, and names it where the meeting says something new', () => {
    const typed = { ...tern, text: 'Cllr Tern (arrived with the ferry)' }
    expect(rollChanges([sedge, typed, rush], history, roll(sedge, late, rush))).toEqual({ changes: [], stays: [{ text: typed.text, now: late }] })
    expect(rollChanges([sedge, rush], history, roll(sedge, late, rush))).toEqual({ changes: [], stays: [{ text: '', now: late }] })
    expect(rollChanges([sedge, rush], history, first)).toEqual(none)
  })
  it('knows a person by her name where the line is tied to nobody', () => {
    const guest = line('officers', 'Ann Moss, Head of Ferries', null)
    const typed = { ...guest, personId: null, text: 'Ann Moss (for item 3)' }
    expect(rollChanges([typed], { ...history, first: roll(guest) }, roll({ ...guest, group: 'partners' }))).toEqual({ changes: [], stays: [{ text: typed.text, now: { ...guest, group: 'partners' } }] })
    expect(rollChanges([{ ...tern, personId: null }], { ...history, first: roll(tern) }, roll(away)).changes).toEqual([{ at: 0, was: { ...tern, personId: null }, now: away }])
  })
  it('is done once it is brought in, and changes again from there', () => {
    expect(rollChanges([sedge, away, rush], { ...history, brought: [roll(sedge, away, rush)] }, roll(sedge, away, rush))).toEqual(none)
    expect(rollChanges([sedge, away, rush], { ...history, brought: [roll(sedge, away, rush)] }, first).changes).toEqual([{ at: 1, was: away, now: tern }])
  })
  it('is not offered again once it was left, until it changes once more', () => {
    const left = roll(sedge, late, rush)
    expect(rollChanges(first.lines, { ...history, left }, left)).toEqual(none)
    expect(rollChanges(first.lines, { ...history, left }, roll(sedge, away, rush)).changes).toEqual([{ at: 1, was: tern, now: away }])
  })
})
