/** Headings counted by letters or roman numerals: "A. Notes of July", "IV. ACCOMMODATION CHARGES". */
import type { SourceLine } from './blocks'
import type { Heading } from './heading-text'
import { isHeadingText, plainHeading, usual, verb } from './heading-text'
import { matchLeadIn } from './lead-ins'
import { isName } from './names'
import { placeOf } from './markers'

/** "(a)       Appointment of Chairman": letters in brackets, three or more, one of them over a title that agendas share. */
const bracketed = /^\(([a-z])\)\s+(?=[\p{Lu}“])/u

const signs = { letter: /^([A-Z])[.)]\s+(?=[\p{Lu}“])/u, roman: /^([IVX]{1,5})[.)]?\s+(?=[\p{Lu}“])/u, bracketed } as const

/** How many there must be: fewer where one of them is a title that agendas share. */
const least = (style: string, known: number): number => known === 0 ? 4 : style === 'bracketed' ? 3 : style === 'roman' ? 2 : 4

/** Adds such headings to a text in which no other number heads anything: four or more, each once and in its order, apart from what is above. */
export function byLetters(lines: readonly SourceLine[], found: Map<number, Heading>): void {
  if (found.size > 0) return
  for (const style of ['roman', 'letter', 'bracketed'] as const) {
    const members: [number, Heading][] = []
    let named = 0
    let known = 0
    lines.forEach((line, at) => {
      const { text } = line.rich
      const sign = line.table || line.list || text.length > 120 || (line.gap === 0 && !line.whole) ? null : signs[style].exec(text)
      if (!sign || placeOf((sign[1] ?? '').toLowerCase(), style === 'roman' ? style : 'letter') !== members.length + 1) return
      const title = text.slice(sign[0].length)
      if (!isHeadingText(title) || /[.;,:]$/.test(title) || verb.test(title) || matchLeadIn(title) || !lines[at + 1]) return
      if (/\p{Ll}/u.test(text) && isName(text)) named += 1
      if (usual.test(title)) known += 1
      members.push([at, plainHeading(line, style === 'bracketed' ? `(${sign[1] ?? ''})` : sign[1] ?? '', sign[0].length)])
    })
    if (members.length < least(style, known) || (style === 'bracketed' && known === 0) || named * 2 > members.length) continue
    for (const [at, heading] of members) found.set(at, heading)
    return
  }
}
