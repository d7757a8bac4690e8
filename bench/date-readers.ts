import * as chrono from 'chrono-node'

/** The last day that chrono-node's British casual reader finds in a sentence, as an ISO date, or null. */
export function chronoDate(text: string, meetingDate: string): string | null {
  const results = chrono.en.GB.parse(text, new Date(`${meetingDate}T12:00:00Z`), { forwardDate: true })
  const last = results[results.length - 1]
  if (!last) return null
  const { start } = last
  const pad = (n: number | null): string => String(n ?? 1).padStart(2, '0')
  return `${String(start.get('year'))}-${pad(start.get('month'))}-${pad(start.get('day'))}`
}
