/** The sign of code 0: no text of ours holds it, and PostgreSQL takes none that does. It comes from broken programs and from mischief. */
const nul = '\u0000'

/** What a form or a request gave, without the sign of code 0 in its texts; everything else as it is. */
export function withoutNul(input: unknown): unknown {
  if (typeof input === 'string') return input.includes(nul) ? input.replaceAll(nul, '') : input
  if (Array.isArray(input)) return input.map(withoutNul)
  if (input === null || typeof input !== 'object' || Object.getPrototypeOf(input) !== Object.prototype) return input
  return Object.fromEntries(Object.entries(input).map(([name, value]) => [name, withoutNul(value)]))
}
