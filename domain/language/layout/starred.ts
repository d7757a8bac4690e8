/** "* Denotes attendance": a list of all members in which a mark says who came. */

const legend = /^\(?\s*([*†‡#§])\s*(?:=|[-–—:])?\s*(?:denotes?|indicates?|signifies|means|marks)?\s*(?:the )?(?:attendance|attended|(?:those |members? )?present|(?:those |members? )?in attendance)\s*(?:at (?:the )?meeting)?\.?\s*\)?$/i

/** The mark that stands before whoever came, where a line of the head says so, or null. */
export function markOfPresence(lines: readonly string[]): string | null {
  for (const line of lines) if (line.length < 60) { const mark = legend.exec(line.trim())?.[1]; if (mark) return mark }
  return null
}

/**
 * The names of a list apart by their mark: "* Cllr Ash, * Cllr Birch, Cllr Cole".
 * @returns null where all or none of them bear it, so that it says nothing
 */
export function byMark<T extends { text: string; presiding: boolean }>(names: readonly T[], mark: string): { came: T[]; stayed: T[] } | null {
  const each = names.filter(({ text }) => !legend.test(text)).flatMap((name) => (name.text.includes(mark) ? name.text.split(/[,;](?![^(]*\))/) : [name.text])
    .map((text, at) => ({ ...name, text: text.trim(), presiding: name.presiding && at === 0 })).filter(({ text }) => text !== ''))
  const came = each.filter(({ text }) => text.includes(mark))
  if (came.length === 0 || came.length === each.length) return null
  return { came: came.map((name) => ({ ...name, text: name.text.replace(mark, '').trim() })), stayed: each.filter(({ text }) => !text.includes(mark)) }
}
