import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { hasReached, instantAt, nextDay, StoredCouncilClock } from './clock'

const machine = (at: number) => ({ at, now() { return this.at } })
const start = 1_800_000_000_000 // 2027-01-15T08:00:00Z

describe('council time', () => {
  it('runs with the machine where it is not set', () => {
    const clock = new StoredCouncilClock(machine(start), null, null)
    expect(clock.now()).toBe('2027-01-15T08:00:00Z')
    expect(clock.today()).toBe('2027-01-15')
  })

  it('runs on from where it was set', () => {
    const time = machine(start)
    const clock = new StoredCouncilClock(time, { time: '2026-05-20T09:00:00Z', setAt: start - 60_000 }, null)
    expect(clock.now()).toBe('2026-05-20T09:01:00Z')
    time.at += 3_600_000
    expect(clock.now()).toBe('2026-05-20T10:01:00Z')
  })

  it('takes the date of Europe/London, in summer an hour before UTC', () => {
    const clock = new StoredCouncilClock(machine(start), null, null)
    clock.set('2027-06-30T23:30:00Z', null)
    expect(clock.today()).toBe('2027-07-01')
  })

  it('is not behind the last event, whatever the machine says', () => {
    const clock = new StoredCouncilClock(machine(start), null, '2027-02-01T12:00:00Z')
    expect(clock.now()).toBe('2027-02-01T12:00:00Z')
    expect(() => clock.set('2027-01-31T12:00:00Z', '2027-02-01T12:00:00Z')).toThrow(RangeError)
  })

  it('never goes back, however the machine jumps', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: -1e9, max: 1e9 })), (jumps) => {
      const time = machine(start)
      const clock = new StoredCouncilClock(time, null, null)
      let before = clock.now()
      for (const jump of jumps) {
        time.at += jump
        const now = clock.now()
        expect(now >= before).toBe(true)
        before = now
      }
    }))
  })
})

describe('times of day', () => {
  it('follow summer time', () => {
    expect(instantAt('2027-01-15', '08:00')).toBe('2027-01-15T08:00:00Z')
    expect(instantAt('2027-07-15', '08:00')).toBe('2027-07-15T07:00:00Z')
    expect(nextDay('2027-02-28')).toBe('2027-03-01')
  })

  it('are reached to the second', () => {
    const clock = new StoredCouncilClock(machine(start), null, null)
    expect(hasReached(clock, '2027-01-15', '08:00')).toBe(true)
    expect(hasReached(clock, '2027-01-15', '08:01')).toBe(false)
  })
})
