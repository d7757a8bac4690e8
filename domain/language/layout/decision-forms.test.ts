/** What one sentence decides, by its form. */
import { describe, expect, it } from 'vitest'
import { decisionIn } from './decision-forms'
import { decisionSentences } from './decision-forms.table'

describe('decisionIn', () => {
  it.each(decisionSentences)('%s', (sentence, from) => {
    const at = decisionIn(sentence)
    expect(at === null ? null : sentence.slice(at, at + (from?.length ?? 20))).toBe(from)
  })
})
