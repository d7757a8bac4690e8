/** Settings in the words of the pages. */
import { counted, inWords } from '@/domain/reminders/words'
import type { BodySettings } from '@/domain/council'

const fractions: [value: number, words: string][] = [[0, 'No share'], [0.25, 'A quarter'], [1 / 3, 'A third'], [0.5, 'Half']]
const near = (a: number, b: number) => Math.abs(a - b) < 0.001

/** Shares of the members that make a quorum, to choose from; the one that is set is among them. */
export function fractionChoices(set: number): { value: string; words: string }[] {
  const known = fractions.some(([value]) => near(value, set)) ? fractions : [...fractions, [set, `${Math.round(set * 100)} in a hundred`] as [number, string]]
  return known.map(([value, words]) => ({ value: String(near(value, set) ? set : value), words }))
}

/** "A quarter of the members, at least three". */
export function quorumWords({ fraction, minimum }: BodySettings['quorum']): string {
  const share = fractionChoices(fraction).find((one) => Number(one.value) === fraction)?.words ?? ''
  return fraction === 0 ? `${counted(minimum, 'member')}` : `${share} of the members, at least ${inWords(minimum)}`
}

/** "28 and 7 days before, and the day after"; "none". */
export function reminderWords({ daysBefore, dayAfter }: BodySettings['reminders']): string {
  const before = [...daysBefore].sort((a, b) => b - a)
  const list = before.length > 1 ? `${before.slice(0, -1).join(', ')} and ${before.at(-1)}` : `${before[0] ?? ''}`
  const parts = [before.length > 0 ? `${list} ${before.length === 1 && before[0] === 1 ? 'day' : 'days'} before` : '', dayAfter ? 'the day after' : ''].filter(Boolean)
  return parts.length > 0 ? parts.join(', and ') : 'None: owners are told at issue only'
}
