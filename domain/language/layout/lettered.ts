/** Headings counted by letters or roman numerals: "A. Notes of July", "IV. ACCOMMODATION CHARGES". */
import type { SourceLine } from './blocks'
import type { Heading } from './heading-text'
import { isHeadingText, plainHeading, verb } from './heading-text'
import { matchLeadIn } from './lead-ins'
import { isName } from './names'
import { placeOf } from './markers'

const signs = { letter: /^([A-Z])[.)]\s+(?=[\p{Lu}“])/u, roman: /^([IVX]{1,5})[.)]?\s+(?=[\p{Lu}“])/u } as const

/** Adds such headings to a text in which no other number heads anything: four or more, each once and in its order, apart from what is above. */
export function byLetters(lines: readonly SourceLine[], found: Map<number, Heading>): void {
  if (found.size > 0) return
  for (const style of ['roman', 'letter'] as const) {
    const members: [number, Heading][] = []
    let named = 0
    lines.forEach((line, at) => {
      const { text } = line.rich
      const sign = line.table || line.list || text.length > 120 || (line.gap === 0 && !line.whole) ? null : signs[style].exec(text)
      if (!sign || placeOf((sign[1] ?? '').toLowerCase(), style) !== members.length + 1) return
      const title = text.slice(sign[0].length)
      if (!isHeadingText(title) || /[.;,:]$/.test(title) || verb.test(title) || matchLeadIn(title) || !lines[at + 1]) return
      if (isName(text)) named += 1
      members.push([at, plainHeading(line, sign[1] ?? '', sign[0].length)])
    })
    if (members.length < 4 || named * 2 > members.length) continue
    for (const [at, heading] of members) found.set(at, heading)
    return
  }
}
