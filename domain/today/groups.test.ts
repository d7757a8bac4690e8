import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { groupNeeds, needKinds, type NeedKind } from './groups'

let day = 0
const need = (kind: NeedKind) => { day += 1; return { kind, since: `2027-01-${String(day).padStart(2, '0')}`, key: `${kind} ${day}` } }
const several = (kind: NeedKind, number: number) => Array.from({ length: number }, () => need(kind))
const shape = (needs: ReturnType<typeof need>[]) => groupNeeds(needs).map(({ kind, shown, more }) => [kind, shown.length, more.length])

describe('what needs somebody', () => {
  it('stands by itself until there are three of a kind; of five the three oldest are shown', () => {
    expect(shape([...several('unanswered', 2), need('draft')])).toEqual([[null, 1, 0], [null, 1, 0], [null, 1, 0]])
    expect(shape(several('unanswered', 3))).toEqual([['unanswered', 3, 0]])
    expect(shape(several('unanswered', 4))).toEqual([['unanswered', 4, 0]])
    expect(shape(several('unanswered', 12))).toEqual([['unanswered', 3, 9]])
  })

  it('a group stands where its oldest stood, and takes the later ones of its kind to it', () => {
    const [first, draft, ...others] = [need('nobody'), need('draft'), ...several('nobody', 2)]
    expect(groupNeeds([first, draft, ...others].flatMap((one) => one ?? []))).toEqual([
      { kind: 'nobody', shown: [first, ...others], more: [] }, { kind: null, shown: [draft], more: [] },
    ])
  })

  it('loses nothing, doubles nothing, and keeps each kind in its order', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom(...needKinds)), (kinds) => {
      const needs = kinds.map((kind, at) => ({ kind, since: '2027-01-01', at }))
      const all = groupNeeds(needs).flatMap(({ shown, more }) => [...shown, ...more])
      expect(all.map(({ at }) => at).sort((a, b) => a - b)).toEqual(needs.map(({ at }) => at))
      for (const kind of needKinds) expect(all.filter((one) => one.kind === kind)).toEqual(needs.filter((one) => one.kind === kind))
    }))
  })
})
