import type { Due, IsoDate } from '../reading'
import { tokenise } from '../text/tokens'
import { duePhrases } from './phrases'
import { dayAt } from './days'
import { pointAt } from './points'
import { periodAt } from './periods'
import { meetingAt } from './meetings'
import type { Hit, Scan } from './scan'

/**
 * Reads words that a person typed into a due picker ("in 6 months", "next meeting", "30 April", "quarterly").
 * @param meetingDate ISO date from which is counted; null leaves periods as periods.
 * @returns null where the words say no time that the grammar knows.
 */
export function readDue(words: string, meetingDate: IsoDate | null, body: string | null = null): Due | null {
  const text = words.slice(0, 400)
  const scan: Scan = { text, tokens: tokenise(text), meetingDate, body, extraHolidays: [] }
  const best = heaviest(duePhrases(scan, 0, scan.tokens.length))
  if (best && best.due.type !== 'none') return best.due
  for (const lead of ['by ', 'at ', 'in ']) {
    const led: Scan = { ...scan, text: lead + text, tokens: tokenise(lead + text) }
    if (lead === 'by ' && !dayAt(led, 1)) continue
    if (lead === 'at ' && !meetingAt(led, 1)) continue
    if (lead === 'in ' && !periodAt(led, 1) && !pointAt(led, 1)) continue
    const found = heaviest(duePhrases(led, 0, led.tokens.length))
    if (found && found.due.type !== 'none') return found.due
  }
  return best?.due ?? null
}

/** The phrase that weighs most, the first of equals. */
export function heaviest(hits: readonly Hit[]): Hit | null {
  let best: Hit | null = null
  for (const hit of hits) if (!best || hit.weight > best.weight) best = hit
  return best
}
