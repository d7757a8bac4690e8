import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { scoreCorpus } from './corpus'

/** Invented minutes in layouts that stood in no other set, labelled before they were read; their follow-ups are not labelled. */
const folder = 'domain/language/testing/layouts-corpus'

describe('thirty whole minutes in further layouts', () => {
  it('are read with their items, people and decisions, and lose no word', () => {
    const score = scoreCorpus(folder) as { resolutions: { precision: number; recall: number }; attendance: number; items: number; textKept: number }
    expect(readdirSync(`${folder}/minutes`).length).toBe(30)
    expect([score.attendance, score.textKept]).toEqual([1, 1])
    expect(score.items).toBeGreaterThan(0.985)
    expect(score.resolutions.precision).toBeGreaterThan(0.98)
    expect(score.resolutions.recall).toBeGreaterThan(0.96)
  })
})
