/** Where a calendar day meets the clock. The only place of the calendar that knows a time zone. */
import { Temporal } from 'temporal-polyfill'
import type { IsoDate } from './dates'

/** The instant at which a day begins in Europe/London, ISO 8601 in UTC: "2027-07-01" begins at "2027-06-30T23:00:00Z". */
export function startOfCouncilDay(date: IsoDate): string {
  return Temporal.PlainDate.from(date).toZonedDateTime('Europe/London').toInstant().toString()
}
