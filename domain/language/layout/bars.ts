/** Pages copied with the bars of their table: "76. |" over a title, "Item |", and a bare "|" after each row. */
import type { SourceLine } from './blocks'
import { slice, trim } from './rich'

const barred = /\s*\|$/

/** The lines without the bar at their end, where three or more end in one and none has one inside. */
export function withoutBars(lines: SourceLine[]): SourceLine[] {
  const ends = lines.filter(({ rich: { text }, table }) => !table && barred.test(text))
  if (ends.length < 3 || ends.some(({ rich: { text } }) => text.slice(0, -1).includes('|'))) return lines
  return lines.flatMap((line) => {
    const end = line.table ? null : barred.exec(line.rich.text)
    if (!end) return [line]
    const rich = trim(slice(line.rich, 0, end.index))
    return rich.text === '' ? [line] : [{ ...line, rich, whole: true }]
  })
}
