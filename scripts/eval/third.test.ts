import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Case } from './cases'
import { readCase, scoreCases } from './cases'
import { sameDue, sameOwner } from './compare'
import { scoreCorpus } from './corpus'

/** Sentences and minutes by a writer who had not read the rules. docs/reading-figures.md keeps their first score. */
const here = 'domain/language/testing'
const cases = JSON.parse(readFileSync(`${here}/third.cases.json`, 'utf8')) as Case[]

describe('sentences by a further writer who had not read the rules', () => {
  it.each(cases.map((one) => [one.id, one.text, one] as const))('%s %s', (_id, _text, one) => {
    const got = readCase(one).find((reading) => reading.followUp && !reading.followUp.sameAs)?.followUp ?? null
    const wanted = [one.expect.followUp, ...(one.also ?? [])]
    const right = got ? wanted.some((want) => want !== null && sameDue(want.due, got.due) && sameOwner(want.owner, got.owner)) : wanted.includes(null)
    expect(right, JSON.stringify({ wanted, got: got && { owner: got.owner, due: got.due } })).toBe(true)
  })
  it('are sure of most, and right in what they are sure of', () => {
    const { sure } = scoreCases(`${here}/third.cases.json`) as { sure: { share: number; whole: number } }
    expect(sure.whole).toBeGreaterThanOrEqual(0.98)
    expect(sure.share).toBeGreaterThan(0.5)
  })
})

describe('minutes by the same writer', () => {
  it('are six documents, whole', () => expect(readdirSync(`${here}/third-corpus/minutes`)).toHaveLength(6))
  it('keep their figures', () => {
    const score = scoreCorpus(`${here}/third-corpus`) as { resolutions: { precision: number; recall: number }; followUps: { clearRecall: number; precision: number }; due: number; owner: number; attendance: number; items: number; textKept: number }
    expect(score.resolutions).toEqual({ precision: 1, recall: 1 })
    expect(score.followUps).toEqual({ clearRecall: 1, precision: 1 })
    expect(score.due).toBeGreaterThan(0.98)
    expect([score.owner, score.items, score.textKept]).toEqual([1, 1, 1])
    expect(score.attendance).toBeGreaterThan(0.97)
  })
})
