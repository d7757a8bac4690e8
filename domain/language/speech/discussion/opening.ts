/** What led to something, said before it: "Following a request for a mirror to be installed, the Engineer explained ...". */
import type { Frame } from '../frame'
import { wordOf } from '../frame'

const opens = new Set(['following', 'after', 'given', 'despite', 'notwithstanding', 'further', 'pursuant', 'in'])

/** True for a "to be done" that was asked for in such an opening, with what came of it behind the comma. */
export function inOpening(frame: Frame, i: number): boolean {
  const p = frame.predicates[i]
  if (!p?.passive || (p.mood !== 'infinitive' && p.mood !== 'telegraphic') || !opens.has(wordOf(frame, frame.from))) return false
  let askedFor = false
  for (let k = frame.from; k < p.verb; k += 1) {
    if (wordOf(frame, k) === ',') return false
    askedFor ||= wordOf(frame, k) === 'for'
  }
  let comma = p.to
  while (comma < frame.to && wordOf(frame, comma) !== ',') comma += 1
  return askedFor && frame.predicates.some((other) => other.from > comma && other.mood !== 'infinitive' && other.mood !== 'telegraphic')
}
