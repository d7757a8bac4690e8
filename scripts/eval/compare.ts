/** How an owner, a due and a sentence are held against what a careful reader noted. */
import { plain } from '../../domain/calendar/dates'
import type { Due } from '../../domain/language/reading'

export interface GoldDue {
  type: string
  date?: string
  start?: string
  end?: string
  which?: string
  month?: string
  every?: string
  after?: string
}

/** Equal ignoring case, a leading "the" and plural or possessive marks at the end; null must be null. */
export function sameOwner(expected: string | null, got: string | null): boolean {
  if (expected === null || got === null) return expected === got
  return bare(expected) === bare(got)
}

function bare(owner: string): string {
  return owner.toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ').trim().replace(/^the /, '').replace(/(?:'s|s'|s|')$/, '')
}

/** Equal type and equal value of every field that the gold names; periods as lengths (P2W = P14D, P12M = P1Y). */
export function sameDue(expected: GoldDue, got: Due): boolean {
  if (expected.type === 'period' && got.type === 'date' && got.after) return days(expected.after ?? '') === days(got.after)
  if (expected.type !== got.type) return false
  const actual = got as GoldDue
  if (expected.date !== undefined && expected.date !== actual.date) return false
  if (expected.start !== undefined && expected.start !== actual.start) return false
  if (expected.end !== undefined && expected.end !== actual.end) return false
  if (expected.which !== undefined && expected.which !== actual.which) return false
  if (expected.month !== undefined && expected.month !== actual.month) return false
  if (expected.every !== undefined && days(expected.every) !== days(actual.every ?? '')) return false
  return expected.after === undefined || days(expected.after) === days(actual.after ?? '')
}

/** True for recurrences of one length (P12M = P1Y). */
export function sameEvery(a: string, b: string): boolean {
  return days(a) === days(b)
}

/** A period as a length that compares: months and days apart. */
function days(period: string): string {
  const match = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/.exec(period)
  if (!match) return period
  const n = (i: number): number => Number(match[i] ?? 0)
  return `${n(1) * 12 + n(2)}m${n(3) * 7 + n(4)}d`
}

/** Words of a text as the measure counts them. */
export function words(text: string): string[] {
  return text.toLowerCase().replaceAll('’', "'").match(/[\p{L}\p{N}']+/gu) ?? []
}

/** F1 of the words of two texts, each word as often as it stands. */
export function tokenF1(a: string, b: string): number {
  const x = words(a)
  const y = words(b)
  if (x.length === 0 || y.length === 0) return 0
  const count = new Map<string, number>()
  for (const word of x) count.set(word, (count.get(word) ?? 0) + 1)
  let shared = 0
  for (const word of y) {
    const left = count.get(word) ?? 0
    if (left > 0) {
      shared += 1
      count.set(word, left - 1)
    }
  }
  return (2 * shared) / (x.length + y.length)
}

/** True where the text is an ISO date. */
export function isDate(text: string | null): boolean {
  if (!text) return false
  try {
    plain(text)
    return true
  } catch {
    return false
  }
}

/** A share rounded to four places; 1 where there is nothing to count. */
export function share(part: number, whole: number): number {
  return whole === 0 ? 1 : Math.round((part / whole) * 10_000) / 10_000
}
