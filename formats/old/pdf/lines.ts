/** Words placed on a page -> lines: what stands on one baseline. Lengths are points; y grows upwards as in PDF. */

export interface Placed {
  text: string
  x: number
  y: number
  width: number
  /** Height of the type. */
  size: number
  bold: boolean
  /** The file itself says that it belongs to the page: header, footer, watermark. */
  page: boolean
}

export interface Line { y: number; size: number; parts: Placed[]; left: number; right: number }

/** Lines from the top down, each from left to right; raised and lowered signs go with theirs. */
export function linesOf(placed: Placed[]): Line[] {
  const lines: Placed[][] = []
  let y = 0
  let size = 0
  for (const part of [...placed].sort((a, b) => b.y - a.y || a.x - b.x)) {
    const line = lines[lines.length - 1]
    if (line && y - part.y < Math.min(Math.max(size, part.size), 2 * Math.min(size, part.size)) * 0.45) {
      line.push(part)
      if (part.size > size) { size = part.size; y = part.y }
    } else {
      lines.push([part])
      size = part.size
      y = part.y
    }
  }
  return lines.map((parts) => lineOf(parts.sort((a, b) => a.x - b.x)))
}

/** A line of these parts; it stands where its largest type does. */
export function lineOf(parts: Placed[]): Line {
  const largest = parts.reduce((most, part) => (part.size > most.size ? part : most))
  return {
    y: largest.y, size: largest.size, parts,
    left: parts.reduce((n, part) => Math.min(n, part.x), Infinity), right: parts.reduce((n, part) => Math.max(n, part.x + part.width), -Infinity),
  }
}

/** Letters of running text are about half as wide as high. */
export const letter = (size: number): number => Math.max(size * 0.5, 1)

/** True for a gap that parts columns, and not words. */
export const isWide = (gap: number, size: number): boolean => gap > size * 1.2

/** The text of a line; a wide gap is as many spaces as letters would have room there. */
export function textOf(line: Line): string {
  let out = ''
  let end: number | null = null
  for (const part of line.parts) {
    if (end !== null) {
      const gap = part.x - end
      if (isWide(gap, line.size)) out += ' '.repeat(Math.min(Math.max(Math.round(gap / letter(line.size)), 3), 60))
      else if (gap > line.size * 0.13 && !/\s$/.test(out) && !/^\s/.test(part.text)) out += ' '
    }
    out += part.text
    end = Math.max(end ?? part.x, part.x + part.width)
  }
  return out.trim()
}

export function quantile(values: number[], q: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? 0
}
