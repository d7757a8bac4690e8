/**
 * Words placed on a page -> rows of text in reading order, as a person reads the page: words of one baseline are one
 * row, wide gaps stay wide (formats/text takes them for columns), an indent becomes spaces, a larger space between rows
 * an empty one. Lengths are points; y grows upwards as in PDF.
 */

export interface Placed {
  text: string
  x: number
  y: number
  width: number
  /** Height of the type. */
  size: number
  /** The file itself says that it belongs to the page: header, footer, watermark. */
  page: boolean
}

export interface Row { text: string; page: boolean }

interface Line { y: number; size: number; parts: Placed[]; left: number; right: number }

/** The rows of a page; an empty text is an empty row. */
export function rowsOf(placed: Placed[], pageWidth: number): Row[] {
  const out: Row[] = []
  for (const group of inColumns(linesOf(placed.filter((part) => !part.page)), pageWidth)) {
    if (group.length === 0) continue
    if (out.length > 0) out.push({ text: '', page: false })
    out.push(...written(group).map((text) => ({ text, page: false })))
  }
  // What is the page's own would tear the text apart where it stands: a watermark lies across it.
  return [...out, ...linesOf(placed.filter((part) => part.page)).map((line) => ({ text: textOf(line), page: true }))]
}

/** Words on one baseline, from the top down; raised and lowered signs go with theirs. */
function linesOf(placed: Placed[]): Line[] {
  const lines: Line[] = []
  for (const part of [...placed].sort((a, b) => b.y - a.y || a.x - b.x)) {
    const line = lines[lines.length - 1]
    if (line && line.y - part.y < Math.min(Math.max(line.size, part.size), 2 * Math.min(line.size, part.size)) * 0.45) {
      line.parts.push(part)
      line.left = Math.min(line.left, part.x)
      line.right = Math.max(line.right, part.x + part.width)
      if (part.size > line.size) { line.size = part.size; line.y = part.y }
    } else lines.push({ y: part.y, size: part.size, parts: [part], left: part.x, right: part.x + part.width })
  }
  for (const line of lines) line.parts.sort((a, b) => a.x - b.x)
  return lines
}

/** Letters of running text are about half as wide as high. */
const letter = (size: number): number => Math.max(size * 0.5, 1)

function written(lines: Line[]): string[] {
  const left = quantile(lines.map((line) => line.left), 0.05)
  const size = quantile(lines.map((line) => line.size), 0.5)
  const steps = lines.slice(1).map((line, i) => (lines[i]?.y ?? line.y) - line.y).filter((step) => step > size * 0.8)
  // Most steps are from row to row of one paragraph.
  const step = Math.max(quantile(steps, 0.3), size)
  return lines.flatMap((line, i) => {
    const above = lines[i - 1]
    const apart = above !== undefined && above.y - line.y > step * 1.3
    const row = ' '.repeat(Math.min(Math.max(Math.round((line.left - left) / letter(size)), 0), 60)) + textOf(line)
    return apart ? ['', row] : [row]
  })
}

function textOf(line: Line): string {
  let out = ''
  let end: number | null = null
  for (const part of line.parts) {
    if (end !== null) {
      const gap = part.x - end
      const spaced = /\s$/.test(out) || /^\s/.test(part.text)
      if (gap > line.size * 1.2) out += ' '.repeat(Math.min(Math.max(Math.round(gap / letter(line.size)), 3), 60))
      else if (gap > line.size * 0.13 && !spaced) out += ' '
    }
    out += part.text
    end = Math.max(end ?? part.x, part.x + part.width)
  }
  return out.trim()
}

/** Rows in each column: this many make two columns of prose, fewer a list set side by side. */
const leastRows = 12

/**
 * The lines in groups to be read one after the other: a page of two columns of prose is read down the one and then the
 * other, between lines that go across. Tables and lists of names side by side stay as they are.
 */
function inColumns(lines: Line[], pageWidth: number): Line[][] {
  const gutter = gutterOf(lines, pageWidth)
  if (gutter === null) return [lines]
  const out: Line[][] = []
  let left: Line[] = []
  let right: Line[] = []
  let across: Line[] = []
  const flush = (): void => {
    out.push(...[left, right].filter((group) => group.length > 0))
    left = []
    right = []
  }
  for (const line of lines) {
    if (crosses(line, gutter)) { flush(); across.push(line); continue }
    if (across.length > 0) { out.push(across); across = [] }
    const [a, b] = [line.parts.filter((part) => part.x < gutter), line.parts.filter((part) => part.x >= gutter)]
    if (a.length > 0) left.push(lineOf(line, a))
    if (b.length > 0) right.push(lineOf(line, b))
  }
  flush()
  if (across.length > 0) out.push(across)
  return out
}

const lineOf = (line: Line, parts: Placed[]): Line => ({
  y: line.y, size: line.size, parts, left: Math.min(...parts.map((part) => part.x)), right: Math.max(...parts.map((part) => part.x + part.width)),
})

const crosses = (line: Line, x: number): boolean => line.parts.some((part) => part.x < x - 2 && part.x + part.width > x + 2)

function gutterOf(lines: Line[], pageWidth: number): number | null {
  let best: { x: number; crossing: number } | null = null
  for (let x = pageWidth * 0.38; x <= pageWidth * 0.62; x += 4) {
    const crossing = lines.filter((line) => crosses(line, x)).length
    if (!best || crossing < best.crossing) best = { x, crossing }
  }
  if (!best) return null
  const { x } = best
  const sides = (line: Line): [number, number] => line.parts.reduce<[number, number]>(([a, b], part) => (part.x < x ? [a + part.text.length, b] : [a, b + part.text.length]), [0, 0])
  const open = lines.filter((line) => !crosses(line, x)).map(sides)
  // Prose fills its column on both sides, row after row; names and figures do not.
  const filled = ([a, b]: [number, number]): boolean => a >= 25 && b >= 25
  const both = open.filter(filled).length
  return both >= leastRows && both * 2 >= open.length && best.crossing * 2 <= lines.length ? x : null
}

function quantile(values: number[], q: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? 0
}
