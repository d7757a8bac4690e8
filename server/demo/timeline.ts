/** What happens when in the demo council's past, done in the order of its days with council time set to each. */
import type { IsoDate } from '@/domain/language/reading'
import { runtime } from '@/server/runtime'

interface Happening { date: IsoDate; time: string; place: number; work: () => Promise<void> }

export class Timeline {
  private waiting: Happening[] = []
  private placed = 0

  /** @param until the day the council has reached: what would happen later does not */
  constructor(private readonly until: IsoDate) {}

  /** Plans something. It may be planned while another thing happens. @param time "10:30", UTC */
  at(date: IsoDate, time: string, work: () => Promise<void>): void {
    if (date <= this.until) this.waiting.push({ date, time, place: (this.placed += 1), work })
  }

  /**
   * Does all of it, in order.
   * @param moveTo sets council time to an instant
   * @param onDay told each day on which something happened
   */
  async run(moveTo: (instant: string) => Promise<void>, onDay: (date: IsoDate) => void): Promise<void> {
    let day = ''
    for (let next = this.take(); next; next = this.take()) {
      const instant = `${next.date}T${next.time}:00Z`
      // What came before may have taken its time: the clock runs on meanwhile, and is never set back.
      if (Date.parse(instant) > Date.parse(runtime().council.now())) await moveTo(instant)
      if (next.date !== day) onDay(next.date)
      day = next.date
      await next.work()
    }
  }

  private take(): Happening | undefined {
    const before = (a: Happening, b: Happening) => (a.date + a.time < b.date + b.time ? -1 : a.date + a.time > b.date + b.time ? 1 : a.place - b.place)
    const next = this.waiting.reduce<Happening | undefined>((first, one) => (first && before(first, one) < 0 ? first : one), undefined)
    if (next) this.waiting.splice(this.waiting.indexOf(next), 1)
    return next
  }
}
