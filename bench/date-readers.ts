/**
 * General readers of dates behind one generous face: everything that one of them could mean counts in its favour.
 * Days as ISO dates in the year of the meeting's calendar, recurrences as ISO 8601 durations.
 */
import { createRequire } from 'node:module'
import * as chrono from 'chrono-node'
import nlp from 'compromise'
import compromiseDates from 'compromise-dates'
import { addDays, addPeriod, isIsoDate } from '../domain/calendar/dates'

/** All that a reader could mean with a sentence. */
export interface FoundDates { days: string[]; spans: { start: string; end: string }[]; every: string[] }
export type DateReader = (text: string, meetingDate: string) => FoundDates

const nothing = (): FoundDates => ({ days: [], spans: [], every: [] })

/** chrono-node, British casual, forward dates. */
export const chronoReader: DateReader = (text, meetingDate) => {
  const found = nothing()
  for (const { start, end } of chrono.en.GB.parse(text, new Date(`${meetingDate}T12:00:00Z`), { forwardDate: true })) {
    const first = chronoDay(start)
    found.days.push(first)
    if (end) {
      found.days.push(chronoDay(end))
      found.spans.push({ start: first, end: chronoDay(end) })
    }
  }
  return found
}

function chronoDay(at: chrono.ParsedComponents): string {
  const pad = (n: number | null): string => String(n ?? 1).padStart(2, '0')
  return `${String(at.get('year'))}-${pad(at.get('month'))}-${pad(at.get('day'))}`
}

interface Recognized { typeName: string; resolution?: { values?: { timex?: string; type?: string; value?: string; start?: string; end?: string }[] } }
const recognizers = createRequire(import.meta.url)('@microsoft/recognizers-text-suite') as { recognizeDateTime(text: string, culture: string, options: number, reference: Date): Recognized[] }

/** recognizers-text, English; a duration counts as the day so long after the meeting. */
export const recognizersReader: DateReader = (text, meetingDate) => {
  const found = nothing()
  for (const { resolution } of recognizers.recognizeDateTime(text, 'en-us', 0, new Date(`${meetingDate}T12:00:00`))) {
    for (const { type, timex = '', value, start, end } of resolution?.values ?? []) {
      if (type === 'set') found.every.push(timex)
      else if (type === 'duration' && /^P\d+[DWMY]$/.test(timex)) found.days.push(addPeriod(meetingDate, timex))
      else if (start && end) found.spans.push({ start: start.slice(0, 10), end: addDays(end.slice(0, 10), -1) })
      for (const day of [value, start, end]) if (day && isIsoDate(day.slice(0, 10))) found.days.push(day.slice(0, 10))
    }
  }
  return found
}

interface CompromiseDates { dates(options: object): { get(): { start: string | null; end: string | null }[] } }
nlp.plugin(compromiseDates as Parameters<typeof nlp.plugin>[0])

/** compromise-dates; "by" ends a day early there, which is forgiven. */
export const compromiseReader: DateReader = (text, meetingDate) => {
  const found = nothing()
  const read = (nlp(text) as unknown as CompromiseDates).dates({ today: meetingDate, timezone: 'Europe/London' }).get()
  for (const { start, end } of read) {
    const [first, last] = [start?.slice(0, 10), end?.slice(0, 10)]
    if (first) found.days.push(first)
    if (last) found.days.push(last, addDays(last, 1))
    if (first && last && first !== last) found.spans.push({ start: first, end: last })
  }
  return found
}
