/** What a bench gives back, and how two things are compared in one run on a noisy machine. */
export interface Measurement {
  name: string
  value: number
  unit: string
  /** The same unit, measured in the same run; null for an absolute figure. */
  baseline: number | null
  ratio: number | null
  target: string
  met: boolean
}

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2
}

export const percentile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0

/** Milliseconds that `work` takes. */
export async function timed(work: () => unknown): Promise<number> {
  const from = performance.now()
  await work()
  return performance.now() - from
}

/** Runs both in turn (A B A B ...), `rounds` times after one warm round each, and gives the medians in milliseconds. */
export async function inTurn(rounds: number, a: () => unknown, b: () => unknown): Promise<{ a: number; b: number }> {
  await a()
  await b()
  const took: { a: number[]; b: number[] } = { a: [], b: [] }
  for (let round = 0; round < rounds; round++) {
    took.a.push(await timed(a))
    took.b.push(await timed(b))
  }
  return { a: median(took.a), b: median(took.b) }
}

const rounded = (value: number) => Math.round(value * 1000) / 1000

/** A ratio that must not pass `most`. */
export const atMost = (name: string, value: number, baseline: number, unit: string, most: number): Measurement =>
  ({ name, value: rounded(value), unit, baseline: rounded(baseline), ratio: rounded(value / baseline), target: `ratio at most ${most}`, met: value / baseline <= most })

/** A ratio that must reach `least`. */
export const atLeast = (name: string, value: number, baseline: number, unit: string, least: number): Measurement =>
  ({ name, value: rounded(value), unit, baseline: rounded(baseline), ratio: rounded(value / baseline), target: `ratio at least ${least}`, met: value / baseline >= least })

/** An absolute figure with a limit. */
export const within = (name: string, value: number, unit: string, most: number): Measurement =>
  ({ name, value: rounded(value), unit, baseline: null, ratio: null, target: `at most ${most} ${unit}`, met: value <= most })
