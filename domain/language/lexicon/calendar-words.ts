import { table } from './table'

const months = table<number>({
  january: 1, jan: 1, february: 2, feb: 2, march: 3, mar: 3, april: 4, apr: 4, may: 5, june: 6, jun: 6, july: 7, jul: 7,
  august: 8, aug: 8, september: 9, sept: 9, sep: 9, october: 10, oct: 10, november: 11, nov: 11, december: 12, dec: 12,
})

export const monthNames: readonly string[] = [...months.keys()]

/** Number of a month by its name or usual abbreviation ("Sept", "September's"), or null. */
export function monthOf(word: string): number | null {
  return months.get(word) ?? (word.endsWith("'s") ? months.get(word.slice(0, -2)) ?? null : null)
}

/** Names of months that are other words too, so that they need a capital. */
export const ambiguousMonths: ReadonlySet<string> = new Set(['may', 'march', 'mar', 'jan', 'sep', 'dec', 'apr', 'jun'])

const weekdays = table<number>({
  monday: 1, mon: 1, tuesday: 2, tue: 2, tues: 2, wednesday: 3, wed: 3, thursday: 4, thu: 4, thur: 4, thurs: 4,
  friday: 5, fri: 5, saturday: 6, sat: 6, sunday: 7, sun: 7,
})

export const weekdayNames: readonly string[] = [...weekdays.keys()]

/** ISO number of a weekday (Monday is 1), or null. */
export function weekdayOf(word: string): number | null {
  return weekdays.get(word) ?? null
}

/** First and last month of a season: spring is March to May, winter December to February. */
export const seasons = table<readonly [number, number]>({
  spring: [3, 5], summer: [6, 8], autumn: [9, 11], winter: [12, 2], springtime: [3, 5], summertime: [6, 8],
})
