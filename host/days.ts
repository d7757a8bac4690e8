/**
 * The council's days: at midnight what became late or recurs and the records tidied, at eight the gathered mail. Days that passed while the
 * process was down are caught up one by one, their mail is gathered once. In a demo the date can be moved, and the
 * days in between happen.
 */
import type { JobHandlers } from '@/jobs/boss'
import type { Database } from '@/server/runtime'
import { hasReached, instantAt, nextDay, type StoredCouncilClock } from './clock'
import { authorityIds, lastEvent, readLastDay, storeCouncilTime, storeLastDay } from './installation'

const gatherAt = '08:00'
const lookEvery = 20_000

export class Days {
  private last: Promise<unknown> = Promise.resolve()
  private timer: NodeJS.Timeout | null = null
  private gathered = ''
  private stopping = false

  constructor(private readonly db: Database, private readonly clock: StoredCouncilClock, private readonly handlers: JobHandlers, private readonly tidy: () => Promise<void> = async () => undefined) {}

  /** Looks now and then what the clock has reached. */
  start(): void {
    const look = () => {
      this.catchUp().catch((error: unknown) => console.error(`The day's work failed and will be tried again: ${String(error)}`))
    }
    this.timer = setInterval(look, lookEvery)
    this.timer.unref()
    look()
  }

  /** Stops looking and waits for the day that is under way. */
  async stop(): Promise<void> {
    this.stopping = true
    if (this.timer) clearInterval(this.timer)
    this.timer = null
    await this.last.catch(() => undefined)
  }

  /** Runs what the clock has reached and has not run yet. */
  catchUp(): Promise<void> {
    return this.oneAtATime(async () => {
      const today = this.clock.today()
      const done = await readLastDay(this.db)
      const first = done ? nextDay(done) : today
      for (let day = first; day <= today && !this.stopping; day = nextDay(day)) await this.begin(day)
      if (first <= today && !this.stopping) await this.tidy()
      if (!this.stopping && this.gathered !== today && hasReached(this.clock, today, gatherAt)) await this.gather(today)
    })
  }

  /**
   * Moves council time and runs each day between; eight o'clock of the last day is reached.
   * @param to a date, or an instant of the last day ("2027-01-14T15:30:00Z")
   * @throws RangeError where something is recorded later than that
   */
  moveTo(to: string): Promise<void> {
    return this.oneAtATime(async () => {
      const target = to.slice(0, 10)
      if (this.clock.today() < target) {
        for (let day = nextDay(this.clock.today()); day <= target && !this.stopping; day = nextDay(day)) {
          await this.set(instantAt(day, gatherAt))
          await this.begin(day)
          await this.gather(day)
        }
        if (to.length > 10 && to > this.clock.now() && !this.stopping) await this.set(to)
      } else {
        const before = this.clock.today()
        await this.set(to.length > 10 ? to : instantAt(target, gatherAt))
        if (this.clock.today() !== before) await storeLastDay(this.db, this.clock.today())
      }
    })
  }

  private async set(instant: string): Promise<void> {
    await storeCouncilTime(this.db, this.clock.set(instant, await lastEvent(this.db)))
  }

  private async begin(date: string): Promise<void> {
    await this.handlers['day.begin']?.({ date })
    await storeLastDay(this.db, date)
  }

  private async gather(date: string): Promise<void> {
    for (const authorityId of await authorityIds(this.db)) await this.handlers['mail.gather']?.({ authorityId, date })
    this.gathered = date
  }

  private oneAtATime<T>(work: () => Promise<T>): Promise<T> {
    const next = this.last.then(work, work)
    this.last = next.catch(() => undefined)
    return next
  }
}
