/**
 * The two clocks, and the only place that asks the machine for the time. Machine time is for sessions, leases and
 * limits. Council time is for facts: it runs with the machine's, in a demo it can be set, and it never runs behind
 * what has already been recorded.
 */
import { Temporal } from 'temporal-polyfill'
import type { CouncilClock, MachineClock } from '@/server/runtime'

export const machineClock: MachineClock = { now: () => Date.now() }

/** Council time as it is stored: what it was set to, and the machine's milliseconds at that moment. */
export interface CouncilSetting { time: string; setAt: number }

const milliseconds = (instant: string) => Temporal.Instant.from(instant).epochMilliseconds
const iso = (at: number) => Temporal.Instant.fromEpochMilliseconds(Math.floor(at / 1000) * 1000).toString()

export class StoredCouncilClock implements CouncilClock {
  /** The latest instant of an event: time is never before it. */
  private floor: number
  private day = { from: 0, until: 0, date: '' }
  /** The setting in milliseconds: it is asked at every request. */
  private running: { from: number; setAt: number } | null

  /**
   * @param setting null: it runs with the machine's clock
   * @param lastEvent ISO instant of the last recorded event, null where there is none
   */
  constructor(private readonly machine: MachineClock, setting: CouncilSetting | null, lastEvent: string | null) {
    this.running = setting && { from: milliseconds(setting.time), setAt: setting.setAt }
    this.floor = lastEvent ? milliseconds(lastEvent) : 0
  }

  now(): string {
    return iso(this.at())
  }

  today(): string {
    const at = this.at()
    if (at < this.day.from || at >= this.day.until) this.day = dayAround(at)
    return this.day.date
  }

  /**
   * Sets it; it runs on from there.
   * @param to ISO instant
   * @param lastEvent ISO instant of the last recorded event
   * @returns what is to be stored
   * @throws RangeError where that would be before the last event
   */
  set(to: string, lastEvent: string | null): CouncilSetting {
    if (lastEvent && milliseconds(to) < milliseconds(lastEvent)) {
      throw new RangeError(`Council time cannot be set to ${to}: something is recorded at ${lastEvent}`)
    }
    const setAt = this.machine.now()
    this.running = { from: milliseconds(to), setAt }
    this.floor = this.running.from
    return { time: to, setAt }
  }

  private at(): number {
    const running = this.running ? this.running.from + Math.max(0, this.machine.now() - this.running.setAt) : this.machine.now()
    // The machine's clock may be put back; what has been said once is not unsaid.
    this.floor = Math.max(this.floor, running)
    return this.floor
  }
}

function dayAround(at: number): { from: number; until: number; date: string } {
  const date = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO('Europe/London').toPlainDate()
  return {
    from: date.toZonedDateTime('Europe/London').epochMilliseconds,
    until: date.add({ days: 1 }).toZonedDateTime('Europe/London').epochMilliseconds,
    date: date.toString(),
  }
}

/** The instant at which a time of day falls in Europe/London. @param time "08:00" */
export function instantAt(date: string, time: string): string {
  return Temporal.PlainDate.from(date).toZonedDateTime({ timeZone: 'Europe/London', plainTime: time }).toInstant().toString()
}

/** Whether council time has reached a time of day in Europe/London. @param time "08:00" */
export function hasReached(clock: CouncilClock, date: string, time: string): boolean {
  return milliseconds(clock.now()) >= milliseconds(instantAt(date, time))
}

/** The day after. */
export function nextDay(date: string): string {
  return Temporal.PlainDate.from(date).add({ days: 1 }).toString()
}
