import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Case } from './cases'
import { readCase, scoreCases } from './cases'
import { sameDue, sameOwner } from './compare'

/** Sentences labelled before the rules read them. docs/reading-figures.md keeps their first scores. */
const here = 'domain/language/testing'

describe.each([
  ['by another writer who had read only labelled sentences', 'fourth', 0.6],
  ['by one more such writer', 'fifth', 0.6],
  ['where the two before had failed, and some beside', 'sixth', 0.45],
] as const)('sentences %s', (_whose, name, leastSure) => {
  const file = `${here}/${name}.cases.json`
  const cases = JSON.parse(readFileSync(file, 'utf8')) as Case[]
  it.each(cases.map((one) => [one.id, one.text, one] as const))('%s %s', (_id, _text, one) => {
    const got = readCase(one).find((reading) => reading.followUp && !reading.followUp.sameAs)?.followUp ?? null
    const wanted = [one.expect.followUp, ...(one.also ?? [])]
    const right = got ? wanted.some((want) => want !== null && sameDue(want.due, got.due) && sameOwner(want.owner, got.owner)) : wanted.includes(null)
    expect(right, JSON.stringify({ wanted, got: got && { owner: got.owner, due: got.due } })).toBe(true)
  })
  it('are sure of most, and right in what they are sure of', () => {
    const { sure, kind, resolutionKind } = scoreCases(file) as { sure: { share: number; whole: number }; kind: number; resolutionKind: number }
    expect(sure.whole).toBeGreaterThanOrEqual(0.98)
    expect(sure.share).toBeGreaterThan(leastSure)
    expect(kind).toBeGreaterThan(0.8)
    expect(resolutionKind).toBeGreaterThan(0.85)
  })
})
