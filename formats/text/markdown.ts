/** Marks of Markdown in a text (converters of PDF write them): headings, bold, tables of bars. */
import type { LaidTable, SourceLine } from '@/domain/language/layout/blocks'
import { sourceLine } from '@/domain/language/layout/blocks'
import type { MarkSpan, Rich } from '@/domain/language/layout/rich'
import { plain } from '@/domain/language/layout/rich'

/** "## Minutes" -> level 2 and the text after it; null where the line is no such heading. */
export function hashHeading(text: string): { level: number; text: string } | null {
  const found = /^(#{1,6})\s+(\S.*?)(?:\s+#+)?$/.exec(text)
  return found ? { level: found[1]?.length ?? 1, text: found[2] ?? '' } : null
}

/** "**bold**" as a mark. Stars that enclose nothing stay. */
export function starred(text: string): Rich {
  // "*Money*", "_Money_": a whole line in single signs.
  const whole = /^([*_])(?=[^\s*_])([^*_]{2,100})(?<=\S)\1$/.exec(text)?.[2]
  if (whole !== undefined) return { text: whole, marks: [{ start: 0, end: whole.length, mark: { type: 'bold' } }] }
  if (!text.includes('**')) return plain(text)
  const marks: MarkSpan[] = []
  let out = ''
  let at = 0
  for (const found of text.matchAll(/\*\*(?=\S)([^*]{1,400}?)(?<=\S)\*\*/g)) {
    out += text.slice(at, found.index)
    const start = out.length
    out += found[1] ?? ''
    marks.push({ start, end: out.length, mark: { type: 'bold' } })
    at = found.index + found[0].length
  }
  return { text: out + text.slice(at), marks }
}

const bar = /^\|.*\|$/
const rule = /^\|[\s|:-]+\|$/

/** Rows "| a | b |" that follow each other, with a rule under the first or with three cells and more in each of three rows, become one line that bears a table. */
export function barTables(lines: SourceLine[]): SourceLine[] {
  const out: SourceLine[] = []
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]
    if (!line) continue
    let end = i
    while (end < lines.length && bar.test(lines[end]?.rich.text ?? '') && (end === i || lines[end]?.gap === 0)) end++
    const rows = lines.slice(i, end)
    const ruled = rule.test(rows[1]?.rich.text ?? '')
    const cells = rows.map(({ rich }) => rich.text.split('|').length - 2)
    if (rows.length >= 2 && (ruled || (rows.length > 2 && (cells[0] ?? 0) > 2 && cells.every((n) => n === cells[0])))) {
      out.push(sourceLine(line.at, plain(''), { gap: line.gap, table: tableOf(rows.filter((_, k) => !ruled || k !== 1)) }))
      i = end - 1
    } else out.push(line)
  }
  return out
}

const tableOf = (rows: SourceLine[]): LaidTable => ({
  rows: rows.map((row, i) => row.rich.text.slice(1, -1).split('|').map((cell) => ({
    header: i === 0, colspan: 1, rowspan: 1, lines: cell.trim() === '' ? [] : [starred(cell.trim())],
  }))),
})
