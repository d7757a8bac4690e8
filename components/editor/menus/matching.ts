/** How what is typed after `/` or `@` narrows a list. */

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase()

/**
 * The items that what is typed fits, best first: those that begin with it, then those in which a word does, then those
 * in which each of its words begins one. All, in their order, where nothing is typed.
 * @param names what an item goes by, the name it is shown by first
 */
export function matching<Item>(items: readonly Item[], query: string, names: (item: Item) => readonly string[]): Item[] {
  const typed = plain(query).trim()
  if (typed === '') return [...items]
  const parts = typed.split(/\s+/)
  const rank = (item: Item): number => {
    const own = names(item).map(plain)
    if (own.some((name) => name.startsWith(typed))) return own[0]?.startsWith(typed) ? 0 : 1
    if (own.some((name) => name.includes(` ${typed}`))) return 2
    const words = own.flatMap((name) => name.split(/[\s\-(]+/))
    return parts.every((part) => words.some((word) => word.startsWith(part))) ? 3 : 4
  }
  return items.map((item) => ({ item, rank: rank(item) })).filter((one) => one.rank < 4)
    .sort((a, b) => a.rank - b.rank).map((one) => one.item)
}
