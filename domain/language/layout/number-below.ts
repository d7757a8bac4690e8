/** Titles over their numbers: "DECLARATIONS OF INTEREST", below it "PLA147/14" alone, then the text. */
import type { SourceLine } from './blocks'
import type { Heading } from './heading-text'
import { isHeadingText, plainHeading, verb } from './heading-text'
import { follows, itemNumber } from './item-number'

/** Adds such titles, where three or more numbers that count on stand alone, each below a title and over a sentence. */
export function numbersBelowTitles(lines: readonly SourceLine[], found: Map<number, Heading>): void {
  const members: { at: number; number: string; parts: number[] }[] = []
  lines.forEach((line, at) => {
    const [title, next] = [lines[at - 1], lines[at + 1]]
    if (!title || !next || line.table || title.table || line.rich.text.length > 24 || next.rich.text.length < 25) return
    const number = itemNumber(line.rich.text)
    if (number?.end !== line.rich.text.length || (number.parts.length < 2 && !/[A-Z]/.test(number.written))) return
    const above = title.rich.text
    if (!isHeadingText(above.replace(/\s*\([^()]*\)$/, '')) || verb.test(above) || itemNumber(above)) return
    const last = members.at(-1)
    if (last && follows(last.parts, number.parts) === 0) return
    members.push({ at, number: number.written, parts: number.parts })
  })
  if (members.length < 3 || [...found.keys()].filter((at) => members.some((member) => member.at === at)).length > members.length / 2) return
  found.clear()
  for (const { at, number } of members) { const line = lines[at - 1]; if (line) found.set(at - 1, { ...plainHeading(line, number, 0), numberBelow: true }) }
}
