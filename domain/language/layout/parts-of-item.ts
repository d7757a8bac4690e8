/** Parts of an item that are minutes of their own: "5.1 Chairman's report", "5.2 Clerk's report" over their text. */
import type { SourceLine } from './blocks'
import { labelOf } from './furniture'
import type { Heading } from './heading-text'
import { isHeadingText, plainHeading, verb } from './heading-text'
import { parseMarker } from './markers'
import { titleRunsOn } from './title-run-on'

const numbered = /^(\d{1,2})\.(\d{1,2})[.)]?\s+(?=\p{Lu})/u

/** A short title, alone on its line or running into its text; null for a sentence or a paragraph with a number. */
function titled(line: SourceLine, from: number, written: string): Heading | null {
  const rest = line.rich.text.slice(from)
  const run = titleRunsOn(rest)
  const title = (run === null ? rest : rest.slice(0, run)).trim().replace(/:$/, '')
  if (title.length > 60 || title.split(' ').length > 7 || !isHeadingText(title) || /[.;:,?!]/.test(title) || verb.test(title) || /^(?:To|That|No|The|It|There|Members|Cllr)\b/.test(title)) return null
  return { ...plainHeading(line, written, from), titleTo: run === null ? line.rich.text.length : from + title.length, runIn: run === null ? null : from + run }
}

/** "5.1" alone over a title, and the label "Minutes:" below it: a page minutes the parts of an item each by itself. */
export function partsOfPage(lines: readonly SourceLine[], found: Map<number, Heading>): void {
  let number = ''
  lines.forEach((line, at) => {
    const own = found.get(at)
    if (own) { number = own.number ?? ''; return }
    const sign = /^(\d{1,3})(?:\.\d{1,2}|[a-z])$/.exec(line.rich.text)
    const title = sign && sign[1] === number.replace(/\.\d+$|[a-z]$/, '') ? lines[at + 1]?.rich.text : undefined
    if (!title || title.length > 200 || !lines.slice(at + 2, at + 8).some(({ rich: { text } }) => labelOf(text) === 'minutes')) return
    found.set(at, { ...plainHeading(line, line.rich.text, line.rich.text.length), titleBelow: true })
    number = sign?.[1] ?? ''
  })
}

/**
 * Adds the parts of the items found, where an item has at least two, counted from one under its number, and each stands
 * over text: paragraphs that bear such numbers, and lists of papers, stay what they are.
 */
export function partsOfItems(lines: readonly SourceLine[], found: Map<number, Heading>): void {
  const at = [...found.keys()].sort((a, b) => a - b)
  at.forEach((from, i) => {
    const number = found.get(from)?.number
    if (!number || !/^\d{1,2}$/.test(number)) return
    const parts: [number, Heading][] = []
    let last = 0
    const end = at[i + 1] ?? lines.length
    for (let k = from + 1; k < end; k += 1) {
      const line = lines[k]
      const sign = line && !line.table && !line.list ? numbered.exec(line.rich.text) : null
      if (!line || sign?.[1] !== number) continue
      const part = Number(sign[2])
      const heading = titled(line, sign[0].length, `${number}.${sign[2] ?? ''}`)
      const next = lines[k + 1]
      // One of them a sentence: the paragraphs of the item are numbered.
      if (!heading || (part !== last + 1 && part !== last) || (heading.runIn === null && (k + 1 >= end || !next || numbered.test(next.rich.text) || (parseMarker(next.rich.text)?.dotted ?? false)))) return
      last = part
      parts.push([k, heading])
    }
    if (parts.length > 1) for (const [k, heading] of parts) found.set(k, heading)
  })
}
