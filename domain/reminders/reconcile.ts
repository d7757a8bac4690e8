/** What must change in the stored plan so that it says what is wanted now. */
import type { IsoDate } from '@/domain/calendar'
import type { Reminder } from './schedule'

/** A stored item of the plan. */
export interface StoredItem {
  id: string
  personId: string
  cause: string
  sendOn: IsoDate
  state: 'planned' | 'held' | 'gathered' | 'dropped'
}

export interface PlanChange {
  /** To be planned; one that was dropped comes back by the same key. */
  add: (Reminder & { personId: string })[]
  /** Ids of items no longer wanted. */
  drop: string[]
}

const key = (item: { personId: string; cause: string }) => `${item.personId} ${item.cause}`

/**
 * Compares the plan that stands with the one that is wanted. What was sent is never planned again; what the clerk
 * holds stays held while its date does.
 * @param persons who is asked now
 * @param earliest nothing is newly planned before this date
 */
export function reconcile(stored: readonly StoredItem[], wanted: readonly Reminder[], persons: readonly string[], earliest: IsoDate): PlanChange {
  const said = new Set(stored.filter((item) => item.state === 'gathered').map(key))
  const waiting = new Map(stored.filter((item) => item.state === 'planned' || item.state === 'held').map((item) => [`${key(item)} ${item.sendOn}`, item]))
  const keep = new Set<string>()
  const add: PlanChange['add'] = []
  for (const personId of persons) {
    for (const reminder of wanted) {
      if (said.has(key({ personId, cause: reminder.cause }))) continue
      const stands = waiting.get(`${personId} ${reminder.cause} ${reminder.sendOn}`)
      if (stands) keep.add(stands.id)
      else if (reminder.sendOn >= earliest) add.push({ ...reminder, personId })
    }
  }
  const drop = [...waiting.values()].filter((item) => !keep.has(item.id)).map((item) => item.id)
  return { add, drop }
}
