import { expect, it } from 'vitest'
import { killWhileReading } from './testing/kill/reading'

it('killed ten times while it reads old minutes, it has read each file once, and nothing was ever half there', async () => {
  const found = await killWhileReading(10)
  expect(found).toMatchObject({ kills: 10, lost: 0, twice: 0, half: [], promises: found.expected })
  // Else the test would have proved nothing.
  expect(found.underWay).toBeGreaterThan(2)
}, 300_000)
