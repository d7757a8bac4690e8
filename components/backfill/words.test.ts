import { expect, it } from 'vitest'
import { sentWords } from './words'

it('says that reading has begun only where something came', () => {
  expect(sentWords(1, 0)).toBe('1 file sent. Reading has begun.')
  expect(sentWords(1_200, 200)).toBe('1,000 files sent. 200 files stood here already. Reading has begun.')
  expect(sentWords(120, 120)).toBe('All 120 files stand here already. Nothing was read again.')
  expect(sentWords(1, 1)).toBe('This file stands here already. Nothing was read again.')
})
