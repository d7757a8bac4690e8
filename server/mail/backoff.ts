const minute = 60_000

/** Minutes until the next attempt after each that was put off: half an hour's trouble is over soon, a day's is not. */
const steps = [1, 5, 15, 60, 120, 240] as const
/** Attempts before a mail counts as refused: about five days, as mail servers themselves give up (RFC 5321, 4.5.4.1). */
export const mostAttempts = 34

/**
 * Machine milliseconds to wait after an attempt that was put off.
 * @param attempts made so far, from 1
 * @returns null where it is given up
 */
export function waitAfter(attempts: number): number | null {
  if (attempts >= mostAttempts) return null
  return (steps[attempts - 1] ?? 240) * minute
}
