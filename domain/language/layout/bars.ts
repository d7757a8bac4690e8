/** Pages copied with the bars of their table: "76. |" over a title, "Item |", and a bare "|" after each row; or a row to a line under "No. | Item |". */
import type { SourceLine } from './blocks'
import { bareText, isHeadingText, verb } from './heading-text'
import { slice, trim } from './rich'
import { titleRunsOn } from './title-run-on'

const barred = /\s*\|$/

/**
 * The lines without the bar at their end, where three or more end in one and none has one inside.
 * @param head place in the source of the line "No. | Item |", or -1
 */
export function withoutBars(source: SourceLine[], head: number): SourceLine[] {
  const lines = head < 0 ? source : rows(source, head)
  const ends = lines.filter(({ rich: { text }, table }) => !table && barred.test(text))
  if (ends.length < 3 || ends.some(({ rich: { text } }) => text.slice(0, -1).includes('|'))) return lines
  return lines.flatMap((line) => {
    const end = line.table ? null : barred.exec(line.rich.text)
    if (!end) return [line]
    const rich = trim(slice(line.rich, 0, end.index))
    return rich.text === '' ? [line] : [{ ...line, rich, whole: true }]
  })
}

/** Where the table of such a page begins, as the place of its head in the source; -1 on any other page. */
export const barHead = (source: readonly SourceLine[]): number => source.find(({ rich: { text }, table }) => !table && /^\|?\s*No\.?\s*\|\s*Item\b/i.test(text))?.at ?? -1

const onlyBars = /^[|\s:-]*\|[|\s:-]*$/
const labels = /(?:^|\s)((?:Minutes|Decision|Additional documents|Supporting documents):)(?=\s|$)/g
/** What the agenda says of an item, behind its title. */
const purpose = /\s(?=(?:Report|See) attached\b|(?<=^(?:Declarations?|Disclosures?) of [Ii]nterests?\s)\p{Lu}|To (?:report|receive|consider|approve|note|agree|record|discuss|confirm|hear|review|appoint|elect|sign|deal|determine|question|answer)\b)/u

/** The lines of a page under "No. | Item |", its rows cut at their labels, the bars gone and each title by itself. */
function rows(lines: SourceLine[], head: number): SourceLine[] {
  let opens = true
  return lines.flatMap((line): SourceLine[] => {
    if (line.at <= head || line.table) return [line]
    if (onlyBars.test(line.rich.text)) { opens = true; return [] }
    const rich = trim(slice(line.rich, /^\|+ ?/.exec(line.rich.text)?.[0].length ?? 0, line.rich.text.replace(/[\s|]+$/, '').length))
    const begins = opens || /^.{3,400}?\sMinutes:(?:\s|$)/.test(rich.text)
    const cuts = begins ? rowCuts(rich.text) : [...rich.text.matchAll(labels)].flatMap(({ index, 0: all }) => [index, index + all.length])
    const titled = begins && (cuts[0] ?? 0) > 0
    opens = line.rich.text.endsWith('|')
    const at = [0, ...cuts, rich.text.length]
    return at.slice(1).flatMap((to, k): SourceLine[] => {
      const piece = trim(slice(rich, at[k] ?? 0, to))
      return piece.text === '' ? [] : [{ ...line, rich: piece, columns: [], gap: k === 0 ? Math.max(1, line.gap) : 0, list: null, whole: true, ...(k === 0 && titled ? { titled } : {}) }]
    })
  })
}

/** Where the title of a row ends, and where its labels stand; [0] where it has no title. */
function rowCuts(text: string): number[] {
  const found = [...text.matchAll(labels)].flatMap(({ index, 0: all }) => [index, index + all.length])
  const row = text.slice(0, found[0])
  const end = purpose.exec(row)?.index ?? (row.length < 40 ? null : titleRunsOn(row)) ?? row.length
  const title = bareText(row.slice(0, end).trim())
  if (!isHeadingText(title) || title.length > 200 || (/\.$/.test(title) && (verb.test(title) || /\b(?:may|must|should|can)\b/.test(title)))) return [0, ...found]
  return end < row.length ? [end, ...found] : found.length > 0 ? found : [row.length]
}
