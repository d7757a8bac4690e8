/** Times said in other words than a preposition and a date: "when it meets on 14 July", "now 30 June", "the November edition". */
import { dayAt } from './days'
import { fromPoint } from './hits'
import { leadAt } from './leads'
import { pointAt } from './points'
import type { Hit, Scan } from './scan'
import { weight, wordAt } from './scan'

const sittings = new Set(['meets', 'sits', 'convenes', 'gathers', 'reconvenes', 'meet', 'sit', 'reconvene', 'met', 'sat'])

/** "when it meets on Tuesday 14 July", "when the Board next meets": the meeting itself. */
export function whenItMeets(scan: Scan, at: number): Hit | null {
  for (let i = at + 1; i < at + 9 && scan.tokens[i]?.isWord; i += 1) {
    if (!sittings.has(wordAt(scan, i))) continue
    const next = wordAt(scan, i - 1) === 'next' || wordAt(scan, i + 1) === 'next' || wordAt(scan, i + 1) === 'again'
    let to = i + 1
    while (['next', 'again', 'on', 'in'].includes(wordAt(scan, to))) to += 1
    const point = pointAt(scan, to)
    if (point?.start && point.kind === 'day') return fromPoint(scan, at, point, { to, sense: 'at', words: 'at' })
    if (point?.start && point.kind === 'month') return { from: at, to: point.to, due: { type: 'meeting', which: 'named', month: point.start.slice(0, 7), relation: 'at' }, rule: 'due.meeting', weight: weight.meeting, lead: 'at' }
    return next ? { from: at, to, due: { type: 'meeting', which: 'next', relation: 'at' }, rule: 'due.meeting', weight: weight.meeting, lead: 'at' } : null
  }
  return null
}

/** "was due 30 April; now 30 June": the later one. */
export function moved(scan: Scan, at: number): Hit | null {
  const lead = leadAt(scan, at + 1)
  const from = lead && lead.sense !== 'from' ? lead.to : at + 1
  const day = dayAt(scan, from)
  return day ? fromPoint(scan, at, day, { to: from, sense: 'limit', words: 'now' }) : null
}

/** What comes out at a time. */
export const editions: ReadonlySet<string> = new Set(['edition', 'issue', 'bulletin', 'newsletter', 'magazine', 'number', 'mailing'])

/** "the November edition": a month, said of what comes out in it. */
export function editionAt(scan: Scan, at: number): Hit | null {
  if (wordAt(scan, at - 1) !== 'the' || !editions.has(wordAt(scan, at + 1))) return null
  const point = pointAt(scan, at)
  return point && point.kind === 'month' ? fromPoint(scan, at, point, { to: at, sense: 'in', words: 'in' }) : null
}
