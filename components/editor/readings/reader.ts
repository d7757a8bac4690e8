/** Reads the items that changed, in small slices, and remembers the others: typing is never held. */
import { readItem } from '@/domain/language'
import type { OutlineItem, ReadContext } from '@/domain/language/outline'
import type { Reading } from '@/domain/language/reading'
import { Slices } from './slices'

interface Read { item: OutlineItem; readings: Reading[] }

function sameItem(one: OutlineItem, other: OutlineItem): boolean {
  return one.title === other.title && one.number === other.number && one.lines.length === other.lines.length &&
    one.lines.every((line, index) => {
      const that = other.lines[index]!
      return line === that || (line.id === that.id && line.text === that.text && line.role === that.role && line.level === that.level && line.marker === that.marker)
    })
}

export class IncrementalReader {
  private known = new Map<string, Read>()
  private readonly slices = new Slices()

  constructor(private readonly context: ReadContext) {}

  /**
   * Readings of all items in order; only changed items are read. A call while another is under way ends that one.
   * @returns null where a later call took over
   */
  async read(items: readonly OutlineItem[]): Promise<Reading[] | null> {
    const next = new Map<string, Read>()
    const whole = await this.slices.each(items, (item) => {
      const before = this.known.get(item.id)
      const readings = before && sameItem(before.item, item) ? before.readings : readItem(item, this.context)
      next.set(item.id, { item, readings })
      if (!before || before.readings !== readings) this.known.set(item.id, { item, readings })
    })
    if (!whole) return null
    this.known = next
    return [...next.values()].flatMap((one) => one.readings)
  }
}
