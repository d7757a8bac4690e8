/** One page of a PDF as PDF.js gives it: words with their places, and whether it is a picture. */
import { getResolvedPDFJS } from 'unpdf'
import type { PDFPageProxy } from 'unpdf/pdfjs'
import type { Placed } from './rows'

/** Most pieces of text taken of one page: a page of the smallest print has some ten thousand. */
const mostPieces = 60_000

/** Where each piece of text of a page stands. Text that does not run from left to right (watermarks, stamps) is the page's own. */
export async function placedOn(page: PDFPageProxy): Promise<{ placed: Placed[]; pictured: boolean }> {
  const { items } = await page.getTextContent({ includeMarkedContent: true })
  const placed: Placed[] = []
  /** Depth of marked content, and that at which an artefact was opened. */
  let depth = 0
  let artefact: number | null = null
  for (const item of items) {
    if ('str' in item) {
      const [a = 1, b = 0, , , x = 0, y = 0] = item.transform as number[]
      const level = Math.abs(b) < Math.abs(a) * 0.2 && a > 0
      if (item.str.trim() !== '' && placed.length < mostPieces && [x, y, item.width].every(Number.isFinite)) {
        placed.push({ text: item.str, x, y, width: item.width, size: Math.min(Math.max(item.height || Math.hypot(a, b), 1), 200), page: artefact !== null || !level })
      }
    } else if (item.type === 'endMarkedContent') {
      if (artefact === depth) artefact = null
      depth = Math.max(0, depth - 1)
    } else {
      depth++
      if ((item as { tag?: string | null }).tag === 'Artifact') artefact ??= depth
    }
  }
  return { placed, pictured: placed.length === 0 && await isPicture(page) }
}

/** A picture is painted into a unit square that was stretched over a good part of the page before. */
async function isPicture(page: PDFPageProxy): Promise<boolean> {
  const { OPS } = await getResolvedPDFJS()
  const { fnArray, argsArray } = await page.getOperatorList()
  const large = (value: unknown): boolean => typeof value === 'number' && Math.abs(value) > 150
  return fnArray.some((operator, i) => {
    if (operator !== OPS.transform) return false
    const [a, b, c, d] = (argsArray[i] ?? []) as unknown[]
    return (large(a) && large(d)) || (large(b) && large(c))
  })
}
