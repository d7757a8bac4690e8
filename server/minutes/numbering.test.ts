import { describe, expect, it } from 'vitest'
import { firstNumberAfter, numberAfter } from './numbering'

const drawn = (count: number) => Array.from({ length: count }, () => null)

describe('the first number of a meeting', () => {
  it.each([
    ['nothing before', [], 1],
    ['a published one of six from 1', [{ date: 'a', firstNumber: 1, fixed: drawn(6) }], 7],
    ['a draft between counts', [{ date: 'a', firstNumber: 1, fixed: drawn(6) }, { date: 'b', firstNumber: null, fixed: drawn(3) }], 10],
    ['a published number holds against what is drawn before it', [{ date: 'a', firstNumber: null, fixed: drawn(2) }, { date: 'b', firstNumber: 40, fixed: drawn(2) }], 42],
  ])('%s', (_what, earlier, first) => {
    expect(firstNumberAfter(earlier)).toBe(first)
  })

  it('goes on after a number fixed by hand, and passes over letters', () => {
    expect(numberAfter(8, [null, '20', null])).toBe(22)
    expect(numberAfter(8, [null, '20A', null])).toBe(10)
  })
})
