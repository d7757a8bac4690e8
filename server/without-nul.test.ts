import { expect, it } from 'vitest'
import { withoutNul } from './without-nul'

it('takes the sign of code 0 out of every text and leaves the rest as it is', () => {
  const bytes = new Uint8Array([0, 1])
  expect(withoutNul({ text: 'a\u0000b', list: ['\u0000', { deep: 'x\u0000' }], number: 3, none: null, bytes })).toEqual({ text: 'ab', list: ['', { deep: 'x' }], number: 3, none: null, bytes })
  expect((withoutNul({ bytes }) as { bytes: Uint8Array }).bytes).toBe(bytes)
})
