/** The chain of the minutes: of all lines that begin with a number, the heaviest run that counts on by one. */
import type { Heading } from './heading-text'
import { follows } from './item-number'

/** A line that may be a heading, by its number. */
export interface Candidate { at: number; heading: Heading; parts: number[]; form: string; weight: number }

/**
 * Dynamic programming over the last number of each chain: linear in the number of candidates.
 * @param stands whether one numbered line alone is a heading all the same
 */
export function heaviestChain(all: Candidate[], stands: (candidate: Candidate) => boolean): Candidate[] {
  const best: { sum: number; from: number; size: number }[] = []
  const ends = new Map<string, number>()
  /** The last of each part of an agenda, by its letter. */
  const parts = new Map<string, number>()
  let top = -1
  all.forEach((candidate, i) => {
    let from = -1
    let sum = candidate.weight
    const earlier = before(candidate).map(([key, gap]) => ({ j: ends.get(key), gap }))
    const part = partBefore(candidate)
    if (part) earlier.push({ j: parts.get(part), gap: 1 })
    for (const { j, gap } of earlier) {
      const past = j === undefined ? undefined : best[j]
      if (j === undefined || !past) continue
      const with_ = past.sum + candidate.weight - (gap - 1)
      if (with_ > sum || (from === -1 && with_ >= sum)) { sum = with_; from = j }
    }
    best[i] = { sum, from, size: (best[from]?.size ?? 0) + 1 }
    const key = keyOf(candidate.form, candidate.parts)
    const old = ends.get(key)
    if (old === undefined || (best[old]?.sum ?? 0) < sum) ends.set(key, i)
    if (lettered.test(candidate.form)) parts.set(candidate.form, i)
    if (top === -1 || sum > (best[top]?.sum ?? 0) || (from === top && sum === best[top]?.sum)) top = i
  })
  const end = best[top]
  // One numbered line is no chain, unless it is dressed as a heading.
  const only = all[top]
  const lone = end && end.size < 2 && end.sum < 5 && !(only && stands(only))
  if (!end || lone || end.sum < 3) return []
  const chain: Candidate[] = []
  for (let i = top; i >= 0; i = best[i]?.from ?? -1) {
    const candidate = all[i]
    if (candidate) chain.unshift(candidate)
  }
  return chain
}

const lettered = /^[^|]*\|([A-Z])#\|/

/** "B1" begins part B of an agenda: the form of what stands in the part before it; null for any other number. */
function partBefore({ form, parts }: Candidate): string | null {
  const letter = lettered.exec(form)?.[1]
  if (!letter || letter === 'A' || parts.length !== 1 || parts[0] !== 1) return null
  return form.replace(lettered, (before) => before.replace(`${letter}#`, `${String.fromCharCode(letter.charCodeAt(0) - 1)}#`))
}

const keyOf = (form: string, parts: number[]): string => `${form}#${parts.join('/')}`

function before(candidate: Candidate): [string, number][] {
  const keys: [string, number][] = []
  candidate.parts.forEach((part, i) => {
    for (let gap = 1; gap <= 3; gap++) {
      const parts = candidate.parts.with(i, part - gap)
      if (part - gap >= 0 && follows(parts, candidate.parts) === gap) keys.push([keyOf(candidate.form, parts), gap])
    }
  })
  return keys
}
