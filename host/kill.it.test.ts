import { describe, expect, it } from 'vitest'
import { killWhileSending } from './testing/kill/sending'
import { killWhileTyping } from './testing/kill/typing'

const rounds = 20

describe(`killed ${rounds} times`, () => {
  it('while two clerks type, it has kept all that it had shown as saved', async () => {
    const found = await killWhileTyping(rounds)
    expect(found.lost).toEqual([])
    expect(found.kills).toBe(rounds)
    // Else the test would have proved nothing.
    expect(found.shown).toBeGreaterThan(rounds / 2)
  }, 600_000)

  it('at random points of sending, each mail arrives, and at most one comes again for each kill, as the same mail', async () => {
    const found = await killWhileSending(rounds)
    expect(found).toMatchObject({ kills: rounds, missing: 0, renamed: 0, unsettled: 0 })
    expect(found.mostPerKill).toBeLessThanOrEqual(1)
    expect(found.repeats).toBeLessThanOrEqual(rounds)
  }, 600_000)
})
