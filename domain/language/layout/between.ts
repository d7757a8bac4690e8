/** Headings without a number among numbered ones: "PUBLIC FORUM" between "2. MINUTES" and "3. FINANCE". */
import { attendanceLabel } from './attendance'
import type { SourceLine } from './blocks'
import type { Heading } from './heading-text'
import { plainHeading } from './heading-text'
import { whollyMarked } from './rich'
import { mayStandOver } from './stands-over'

/** What never is a part of another item. */
const ownItem = /^(?:public (?:participation|questions?|question time|speaking|forum|session|open session)|parishioners['’]? question time|open forum|any other (?:urgent )?business|dates? (?:and time )?of (?:the )?next meeting|close of (?:the )?meeting|exclusion of (?:the )?(?:press|public)\b.{0,40})$/i
/** "Questions" over "Questions submitted by Councillor Ash:" or over one in its own words. */
const asked = (text: string, next: string): boolean => /^(?:questions|notices? of motions?)$/i.test(text) && (/^(?:questions|notices?|motions?)\b/i.test(next) || /^(?:\S{1,5} )?[“"‘]/.test(next))
const part = /^(?:part|section|appendix|annex|schedule|exempt|confidential|recommendations?|minutes|agenda|draft|motions?|amendments?|division|vote|voting|decisions?|discussion|debate|declaration of)\b/i

/**
 * Adds lines in the dress that the numbered headings wear (capitals, bold), each over text, and a few titles that are no
 * part of another item, where three or more numbered headings have been found.
 */
export function betweenNumbers(lines: readonly SourceLine[], found: Map<number, Heading>): void {
  const numbered = [...found].filter(([, { number, titleTo, titleFrom }]) => number !== null && titleTo > titleFrom + 2)
  if (numbered.length < 3) return
  const titles = numbered.map(([at, heading]) => ({ line: lines[heading.titleBelow ? at + 1 : at], heading }))
  const share = (test: (text: string, line: SourceLine) => boolean): boolean =>
    titles.filter(({ line, heading }) => line && test(heading.titleBelow ? line.rich.text : line.rich.text.slice(heading.titleFrom, heading.titleTo), line)).length >= titles.length * 0.9
  const shouted = (text: string): boolean => !/\p{Ll}/u.test(text) && /\p{Lu}{4}/u.test(text)
  const capitals = share(shouted)
  const bold = !capitals && share((_, line) => whollyMarked(line.rich, 'bold'))
  const people = lines.slice(0, 40).findLastIndex(({ rich: { text } }, at) => !found.has(at) && attendanceLabel(text) !== null)
  const last = Math.max(...numbered.map(([at]) => at))
  lines.forEach((line, at) => {
    const next = lines[at + 1]
    const text = line.rich.text.replace(/:$/, '')
    if (at <= people || at < 2 || found.has(at) || found.has(at - 1) || !next || found.has(at + 1) || line.table || text.length > 80 || text.length < 5 || part.test(text)) return
    const dressed = (capitals && shouted(text)) || (bold && whollyMarked(line.rich, 'bold'))
    const own = line.gap > 0 && (ownItem.test(text) || (next !== undefined && asked(text, next.rich.text)))
    if ((!dressed && !own) || (dressed && at > last && !own) || attendanceLabel(line.rich.text) !== null || !mayStandOver(line) || next.rich.text.length < 20) return
    found.set(at, plainHeading(line, null, 0))
  })
}
