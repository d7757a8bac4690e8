import { Temporal } from 'temporal-polyfill'
import type { CouncilClock, MachineClock } from '@/server/runtime'

/** Council time that a test sets. Stands still until told. */
export class TestCouncilClock implements CouncilClock {
  constructor(private at: string) {}
  today(): string { return Temporal.Instant.from(this.at).toZonedDateTimeISO('Europe/London').toPlainDate().toString() }
  now(): string { return this.at }
  /** @param to "2027-01-14" (then 10:00 UTC) or an instant */
  set(to: string): void { this.at = to.length === 10 ? `${to}T10:00:00Z` : to }
}

/** Machine time that a test moves. */
export class TestMachineClock implements MachineClock {
  constructor(private at = 1_800_000_000_000) {}
  now(): number { return this.at }
  advance(milliseconds: number): void { this.at += milliseconds }
}
