/**
 * Words placed on a page -> rows of text in reading order, as a person reads the page: wide gaps stay wide (formats/text
 * takes them for columns), an indent becomes spaces, a larger space between rows an empty one.
 */
import { inColumns, withAside } from './columns'
import type { Line, Placed } from './lines'
import { letter, linesOf, quantile, textOf } from './lines'

export interface Row { text: string; bold: boolean; page: boolean }

const emptyRow: Row = { text: '', bold: false, page: false }

/** The rows of a page; an empty text is an empty row. */
export function rowsOf(placed: Placed[], pageWidth: number): Row[] {
  const out: Row[] = []
  for (const group of inColumns(linesOf(placed.filter((part) => !part.page)), pageWidth)) {
    if (group.length === 0) continue
    if (out.length > 0) out.push(emptyRow)
    out.push(...written(group))
  }
  // What is the page's own would tear the text apart where it stands: a watermark lies across it.
  return [...out, ...linesOf(placed.filter((part) => part.page)).map((line) => ({ text: textOf(line), bold: false, page: true }))]
}

function written(lines: Line[]): Row[] {
  const left = quantile(lines.map((line) => line.left), 0.05)
  const row = (line: Line): Row => ({
    text: ' '.repeat(Math.min(Math.max(Math.round((line.left - left) / letter(line.size)), 0), 60)) + textOf(line),
    bold: line.parts.every((part) => part.bold || !/\p{L}/u.test(part.text)) && line.parts.some((part) => part.bold), page: false,
  })
  return paragraphs(lines).flatMap((block, i) => {
    const apart = withAside(block)
    const rows = apart ? [...apart.text.map(row), emptyRow, { ...row(apart.aside), text: textOf(apart.aside) }] : block.map(row)
    return i === 0 ? rows : [emptyRow, ...rows]
  })
}

/** Lines in blocks that more than the usual step parts. */
function paragraphs(lines: Line[]): Line[][] {
  const size = quantile(lines.map((line) => line.size), 0.5)
  const steps = lines.slice(1).map((line, i) => (lines[i]?.y ?? line.y) - line.y).filter((step) => step > size * 0.8)
  // Most steps are from row to row of one paragraph.
  const step = Math.max(quantile(steps, 0.3), size)
  const out: Line[][] = []
  lines.forEach((line, i) => {
    const above = lines[i - 1]
    const open = out[out.length - 1]
    if (open && above && above.y - line.y <= step * 1.3) open.push(line)
    else out.push([line])
  })
  return out
}
