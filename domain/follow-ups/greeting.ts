import { Temporal } from 'temporal-polyfill'

/** "Good morning", "Good afternoon" or "Good evening", by the hour in London. @param instant council time, ISO 8601 UTC */
export function greeting(instant: string): string {
  const { hour } = Temporal.Instant.from(instant).toZonedDateTimeISO('Europe/London')
  return hour < 12 ? 'Good morning' : hour < 18 ? 'Good afternoon' : 'Good evening'
}
