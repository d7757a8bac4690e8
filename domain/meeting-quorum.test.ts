import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { itemsAsTaken, quorumNeeded, quorumThrough, type QuorumAttendance, type QuorumItem } from './meeting-quorum'

const item = (id: string, position: number, more: Partial<QuorumItem> = {}): QuorumItem => ({ id, position, takenAs: null, state: 'listed', ...more })
const member = (more: Partial<QuorumAttendance> = {}): QuorumAttendance =>
  ({ capacity: 'member', status: 'present', remote: false, arrivedAtItemId: null, leftAtItemId: null, voting: true, ...more })
const three = [item('a', 1), item('b', 2), item('c', 3)]

describe('how many make a quorum', () => {
  it.each([[12, 0.25, 3, 3], [13, 0.25, 3, 4], [9, 1 / 3, 2, 3], [4, 0.25, 3, 3], [0, 0.25, 2, 2], [75, 0.25, 3, 19]])(
    '%i seats, %f, at least %i: %i', (seats, fraction, minimum, needed) => { expect(quorumNeeded(seats, { fraction, minimum })).toBe(needed) })
})

describe('the order in which items were taken', () => {
  it('follows the agenda save where another order was noted, and leaves out what was not taken', () => {
    const items = [item('a', 1), item('b', 2, { state: 'deferred' }), item('c', 3, { takenAs: 0 }), item('d', 4, { state: 'withdrawn' }), item('e', 5, { state: 'joined' })]
    expect(itemsAsTaken(items).map((row) => row.id)).toEqual(['c', 'a', 'e'])
  })
})

describe('the quorum at each item', () => {
  const through = (rows: QuorumAttendance[], remoteCounts = false) => quorumThrough(three, rows, { needed: 2, remoteCounts }).map((point) => point.there)
  it('counts who came late from then on and who left no longer', () => {
    expect(through([member(), member({ arrivedAtItemId: 'b' }), member({ leftAtItemId: 'c' })])).toEqual([2, 3, 2])
  })
  it('lapses at the item at which too few are left', () => {
    const points = quorumThrough(three, [member(), member({ leftAtItemId: 'c' })], { needed: 2, remoteCounts: false })
    expect(points.map((point) => point.quorate)).toEqual([true, true, false])
  })
  it('counts substitutes and co-opted members with a vote, nobody else', () => {
    expect(through([member({ capacity: 'substitute' }), member({ capacity: 'co-opted' }), member({ capacity: 'co-opted', voting: false }), member({ capacity: 'officer' }),
      member({ capacity: 'other-councillor' }), member({ status: 'apologies' }), member({ status: 'absent' })])).toEqual([2, 2, 2])
  })
  it('counts who attends by remote means only where the authority says so', () => {
    expect(through([member(), member({ remote: true })])).toEqual([1, 1, 1])
    expect(through([member(), member({ remote: true })], true)).toEqual([2, 2, 2])
  })
  it('never counts more than are there, nor fewer when one more stays to the end', () => {
    const place = fc.constantFrom('a', 'b', 'c', null)
    fc.assert(fc.property(fc.array(fc.record({ arrivedAtItemId: place, leftAtItemId: place }), { maxLength: 8 }), (rows) => {
      const members = rows.map((row) => member(row))
      const before = through(members)
      const after = through([...members, member()])
      expect(before.every((there) => there <= members.length)).toBe(true)
      expect(after).toEqual(before.map((there) => there + 1))
    }))
  })
})
