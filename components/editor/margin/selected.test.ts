import { expect, test } from 'vitest'
import { sentenceAt } from './selected'

const text = 'Members asked about berths. The Harbour Master (Ms Ford) would write. “Soon,” she said.'

test.each([
  [0, 'Members asked about berths.'],
  [26, 'Members asked about berths.'],
  [30, 'The Harbour Master (Ms Ford) would write.'],
  [80, '“Soon,” she said.'],
  [text.length, '“Soon,” she said.'],
])('at %i', (offset, sentence) => {
  const { start, end } = sentenceAt(text, offset)
  expect(text.slice(start, end)).toBe(sentence)
})
