import type { Due, IsoDate } from '../reading'
import type { Token } from '../text/tokens'

/** What the due grammar works on: one line's words and the day from which it counts. */
export interface Scan {
  text: string
  tokens: readonly Token[]
  /** Null where the meeting's date is not known; periods then stay periods. */
  meetingDate: IsoDate | null
  /** The body that met, so that its own name in "the next Panel meeting" is no other body. */
  body: string | null
  extraHolidays: readonly IsoDate[]
}

/** How much a phrase weighs against another in the same duty; the heaviest wins, then the first. */
export const weight = { condition: 1, vague: 2, adjective: 3, meeting: 4, range: 5, period: 6, date: 7, recurring: 8 } as const

/** A due phrase found at a place. */
export interface Hit {
  /** Token indexes; `to` is exclusive. */
  from: number
  to: number
  due: Due
  rule: string
  weight: number
  /** The preposition that leads it ("by", "in", "to"), or "". */
  lead: string
  /** Said of the noun that follows ("an annual report"), so it binds only to what is reported. */
  adjective?: boolean
}

/** The word at a place; "" past the ends and at marks the mark itself. */
export function wordAt(scan: Scan, i: number): string {
  return scan.tokens[i]?.word ?? ''
}

/** The text from one token to another (exclusive), as it stands. */
export function textOf(scan: Scan, from: number, to: number): string {
  const first = scan.tokens[from]
  const last = scan.tokens[to - 1]
  return first && last && to > from ? scan.text.slice(first.start, last.end) : ''
}
