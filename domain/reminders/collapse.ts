/** After downtime several reminders of one action may wait: one says it, the others are settled by it. */

export interface Waiting { id: string; followUpId: string | null; minutesId?: string | null; kind: string; sendOn: string }

/**
 * Keeps, of the items that say the same of one thing, the latest.
 * @param sort what the item says: items of one sort about one follow-up, or about the same minutes, are one
 * @returns the kept items in their order, each with the ids that it settles (its own among them)
 */
export function collapse<Item extends Waiting>(items: readonly Item[], sort: (item: Item) => string): { item: Item; settles: string[] }[] {
  const kept = new Map<string, { item: Item; settles: string[] }>()
  for (const item of items) {
    const about = item.followUpId ?? item.minutesId
    const key = about ? `${sort(item)} ${about}` : item.id
    const before = kept.get(key)
    const latest = before && before.item.sendOn > item.sendOn ? before.item : item
    kept.set(key, { item: latest, settles: [...(before?.settles ?? []), item.id] })
  }
  return [...kept.values()]
}
