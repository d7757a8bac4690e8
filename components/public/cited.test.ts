import { expect, it } from 'vitest'
import { cited } from './cited'

it.each([['27', '2.', '27 (2)'], ['27', '(b)', '27 (b)'], ['4', 'iii)', '4 (iii)'], ['17', '•', '17'], ['17', '', '17'], ['17', '–', '17']])('minute %s, marker %s: %s', (number, marker, words) => {
  expect(cited(number, marker)).toBe(words)
})
