/** Columns of a page: two of prose that are read one after the other, and one of actions beside the text. */
import type { Line } from './lines'
import { isWide, letter, lineOf } from './lines'

/** Rows in each column: this many make two columns of prose, fewer a list set side by side. */
const leastRows = 12

/**
 * The lines in groups to be read one after the other: a page of two columns of prose is read down the one and then the
 * other, between lines that go across. Tables and lists of names side by side stay as they are.
 */
export function inColumns(lines: Line[], pageWidth: number): Line[][] {
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
    if (a.length > 0) left.push(lineOf(a))
    if (b.length > 0) right.push(lineOf(b))
  }
  flush()
  if (across.length > 0) out.push(across)
  return out
}

const crosses = (line: Line, x: number): boolean => line.parts.some((part) => part.x < x - 2 && part.x + part.width > x + 2)

function gutterOf(lines: Line[], pageWidth: number): number | null {
  let best: { x: number; crossing: number } | null = null
  for (let x = pageWidth * 0.38; x <= pageWidth * 0.62; x += Math.max(pageWidth / 150, 1)) {
    const crossing = lines.filter((line) => crosses(line, x)).length
    if (!best || crossing < best.crossing) best = { x, crossing }
  }
  if (!best) return null
  const { x } = best
  const sides = (line: Line): [number, number] => line.parts.reduce<[number, number]>(([a, b], part) => (part.x < x ? [a + part.text.length, b] : [a, b + part.text.length]), [0, 0])
  const open = lines.filter((line) => !crosses(line, x)).map(sides)
  // Prose fills its column on both sides, row after row; names and figures do not.
  const both = open.filter(([a, b]) => a >= 25 && b >= 25).length
  return both >= leastRows && both * 2 >= open.length && best.crossing * 2 <= lines.length ? x : null
}

/**
 * A paragraph with a narrow column at its right ("ACTION: Head of Transport", set over several rows): the two apart,
 * so that neither tears the other. Null where all of it is to be read row by row.
 */
export function withAside(block: Line[]): { text: Line[]; aside: Line } | null {
  if (block.length < 2) return null
  const cuts = block.map(lastGap)
  const at = cuts.reduce((x, cut) => (cut === null ? x : Math.min(x, cut.x)), Infinity)
  if (!Number.isFinite(at)) return null
  // The text beside it is prose that fills its own column, and nothing runs on under the aside.
  const ragged = cuts.some((cut, i) => (cut === null ? (block[i]?.right ?? 0) > at - 2 : Math.abs(cut.x - at) > 8 || cut.others || cut.letters > 30))
  if (ragged) return null
  const text = block.map((line) => lineOf(line.parts.filter((part) => part.x < at - 2)))
  const left = Math.min(...text.map((line) => line.left))
  const full = text.filter((line) => line.right - line.left > (at - left) * 0.7 && line.right - line.left > 35 * letter(line.size)).length
  if (full < Math.max(1, text.length - 1)) return null
  const aside = block.flatMap((line) => line.parts.filter((part) => part.x >= at - 2))
  let end = 0
  // One row after the other, as words of one line.
  return { text, aside: lineOf(aside.map((part) => { const moved = { ...part, x: end, y: block[0]?.y ?? 0 }; end += part.width + part.size * 0.3; return moved })) }
}

/** Where the last wide gap of a line ends, whether it has others, and how many letters stand after it. */
function lastGap(line: Line): { x: number; others: boolean; letters: number } | null {
  let found: { x: number; others: boolean; letters: number } | null = null
  let end: number | null = null
  for (const part of line.parts) {
    if (end !== null && isWide(part.x - end, line.size)) found = { x: part.x, others: found !== null, letters: 0 }
    if (found) found.letters += part.text.length
    end = Math.max(end ?? part.x, part.x + part.width)
  }
  return found
}
