/**
 * Whether enough members were there, at each item: a quorum can lapse half way through a meeting.
 * Source: Local Government Act 1972, Sch. 12 para 6 (a quarter of the whole number, vacancies counted) for the full
 * council; standing orders for committees.
 */
import type { AgendaItemState, AttendanceCapacity, AttendanceStatus } from './meeting'

export interface QuorumItem { id: string; position: number; takenAs: number | null; state: AgendaItemState }

export interface QuorumAttendance {
  capacity: AttendanceCapacity
  status: AttendanceStatus
  remote: boolean
  /** There from this item on; null from the beginning. */
  arrivedAtItemId: string | null
  /** Gone from this item on; null to the end. */
  leftAtItemId: string | null
  /** False for a member without a vote, and for who is no member. */
  voting: boolean
}

export interface QuorumRule {
  /** Members needed. */
  needed: number
  /** Whether who attends by remote means is counted. */
  remoteCounts: boolean
}

/** How many members make a quorum: the fraction of all seats, rounded up, and never fewer than the minimum. */
export function quorumNeeded(seats: number, rule: { fraction: number; minimum: number }): number {
  // A third of 9 is 3: the product of a binary fraction must not round up to 4.
  return Math.max(rule.minimum, Math.ceil(seats * rule.fraction - 1e-9))
}

/** The items in the order in which they were taken; what was deferred or withdrawn is left out. */
export function itemsAsTaken<Item extends QuorumItem>(items: readonly Item[]): Item[] {
  return items.filter((item) => item.state === 'listed' || item.state === 'joined')
    .sort((a, b) => (a.takenAs ?? a.position) - (b.takenAs ?? b.position) || a.position - b.position)
}

export interface QuorumPoint { itemId: string; there: number; quorate: boolean }

const seated: readonly AttendanceCapacity[] = ['member', 'substitute', 'co-opted']

/** Members there at each item, in the order taken, and whether they were enough. */
export function quorumThrough(items: readonly QuorumItem[], attendances: readonly QuorumAttendance[], rule: QuorumRule): QuorumPoint[] {
  const taken = itemsAsTaken(items)
  const place = new Map(taken.map((item, index) => [item.id, index]))
  const counted = attendances.filter((row) => row.status === 'present' && row.voting && seated.includes(row.capacity) && (rule.remoteCounts || !row.remote))
  return taken.map((item, index) => {
    const there = counted.filter((row) => {
      const came = row.arrivedAtItemId === null ? 0 : (place.get(row.arrivedAtItemId) ?? 0)
      const went = row.leftAtItemId === null ? Number.POSITIVE_INFINITY : (place.get(row.leftAtItemId) ?? Number.POSITIVE_INFINITY)
      return came <= index && index < went
    }).length
    return { itemId: item.id, there, quorate: there >= rule.needed }
  })
}
