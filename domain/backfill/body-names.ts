/** Which committee old minutes mean by the name they print. */

export interface NamedBody { id: string; name: string; shortName: string }

/** `bodyId` null: a name that is known to be none of this council's. `unknown`: somebody has to be asked. */
export type BodyMeant = { bodyId: string | null } | 'unknown'

/** A name without case, "the", "&" and signs: equal where two names mean the same. */
export function plainBodyWords(words: string): string {
  return words.toLowerCase().replaceAll('&', ' and ').replace(/['’]/g, '').replace(/[^\p{L}\p{N}]+/gu, ' ').replace(/\bthe\b/g, ' ').replace(/\s+/g, ' ').trim()
}

/**
 * Whom a printed name means: a committee of that name, with or without the council's own name before or after it; else
 * what was once answered for that name.
 * @param answered by plain words
 */
export function bodyMeant(words: string, bodies: readonly NamedBody[], authorityName: string, answered: ReadonlyMap<string, string | null>): BodyMeant {
  const printed = plainBodyWords(words)
  if (printed === '') return 'unknown'
  const given = answered.get(printed)
  if (given !== undefined) return { bodyId: given }
  const without = withoutAuthority(printed, plainBodyWords(authorityName))
  const found = bodies.filter((body) => [body.name, body.shortName].some((name) => {
    const own = plainBodyWords(name)
    return own !== '' && (own === printed || own === without)
  }))
  const [body] = found
  return body && found.length === 1 ? { bodyId: body.id } : 'unknown'
}

function withoutAuthority(words: string, authority: string): string {
  if (authority === '') return words
  const [start] = [`${authority} `, `${authority}s `].filter((one) => words.startsWith(one))
  if (start) return words.slice(start.length)
  const end = ` of ${authority}`
  return words.endsWith(end) ? words.slice(0, -end.length) : words
}
