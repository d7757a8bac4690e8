import { describe, expect, it } from 'vitest'
import { scoreCorpus } from './corpus'

interface Score {
  documents: number
  resolutions: { precision: number; recall: number }
  followUps: { clearRecall: number; precision: number }
  due: number
  owner: number
  sure: { whole: number }
  attendance: number
  items: number
  textKept: number
}

/** Minutes as councils publish them, by a writer who had not read the rules. docs/reading-figures.md keeps their first score. */
describe('documents as councils publish them', () => {
  it('keep their figures', () => {
    const score = scoreCorpus('domain/language/testing/fourth-corpus') as unknown as Score
    expect(score.documents).toBe(6)
    expect(score.resolutions).toEqual({ precision: 1, recall: 1 })
    expect([score.attendance, score.items]).toEqual([1, 1])
    expect(score.followUps.clearRecall).toBeGreaterThan(0.86)
    expect(score.followUps.precision).toBeGreaterThan(0.97)
    expect(score.due).toBeGreaterThan(0.93)
    expect(score.owner).toBeGreaterThan(0.97)
    expect(score.sure.whole).toBeGreaterThanOrEqual(0.98)
    expect(score.textKept).toBeGreaterThan(0.998)
  })
})

/** Six layouts by a fifth writer. Its labels leave out the four motions that were lost, which the reader finds. */
describe('documents of a fifth writer', () => {
  it('keep their figures', () => {
    const score = scoreCorpus('domain/language/testing/eighth-corpus') as unknown as Score
    expect(score.documents).toBe(6)
    expect(score.resolutions.recall).toBe(1)
    expect(score.resolutions.precision).toBeGreaterThanOrEqual(0.95)
    expect([score.items, score.textKept]).toEqual([1, 1])
    expect(score.attendance).toBeGreaterThan(0.98)
    expect(score.followUps.clearRecall).toBeGreaterThan(0.91)
    expect(score.followUps.precision).toBeGreaterThan(0.94)
    expect(score.due).toBeGreaterThan(0.97)
    expect(score.owner).toBeGreaterThan(0.96)
  })
})
