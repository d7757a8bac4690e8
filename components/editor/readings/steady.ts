/** What is as it was stays the same object, so that nothing is drawn again for it. Pure. */
import type { PlacedReading } from '@/domain/document/decision-places'

export interface OutlineEntry { id: string; number: string; title: string }

/** `now` with the old object wherever it is the same; the old list itself where all are. */
export function steady<T>(before: T[], now: T[], same: (one: T, other: T) => boolean): T[] {
  let changed = before.length !== now.length
  const kept = now.map((one, index) => {
    const old = before[index]
    if (old !== undefined && same(old, one)) return old
    changed = true
    return one
  })
  return changed ? kept : before
}

export const sameEntry = (one: OutlineEntry, other: OutlineEntry): boolean => one.id === other.id && one.number === other.number && one.title === other.title

export function samePlaced(one: PlacedReading, other: PlacedReading): boolean {
  return one.name === other.name && one.reading === other.reading && one.settlement === other.settlement && one.state === other.state &&
    one.nodeId === other.nodeId && one.span?.start === other.span?.start && one.span?.end === other.span?.end &&
    one.sentence === other.sentence && one.gone === other.gone && one.changed?.now === other.changed?.now && one.changed?.was === other.changed?.was
}

/** Whether the same blocks stand in the same order, wherever they are. */
export function sameOrder(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): boolean {
  if (one.size !== other.size) return false
  const keys = other.keys()
  for (const key of one.keys()) if (key !== keys.next().value) return false
  return true
}
