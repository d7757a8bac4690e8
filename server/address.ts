/** What stands in the query of an address. */
export type Query = Record<string, string | string[] | undefined>

/** A word of it, trimmed and cut at 200 characters; undefined where it is missing, empty or given twice. */
export function textIn(query: Query, name: string): string | undefined {
  const value = query[name]
  return typeof value === 'string' && value.trim() !== '' ? value.trim().slice(0, 200) : undefined
}
