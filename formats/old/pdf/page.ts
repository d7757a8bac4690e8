/** One page of a PDF as PDF.js gives it: words with their places, and whether it is a picture. */
import type { PDFPageProxy } from 'unpdf/pdfjs'
import type { Placed } from './lines'
import { pdfLibrary } from './library'

/** Fonts of a document by the name that PDF.js gives them: true for bold ones. Filled page by page. */
export type Fonts = Map<string, boolean>

/** Most pages of a document whose drawing is walked for the names of fonts: new ones seldom come later. */
const pagesForFonts = 12

/** Where each piece of text of a page stands. Text that does not run from left to right (watermarks, stamps) is the page's own. */
export async function placedOn(page: PDFPageProxy, fonts: Fonts): Promise<{ placed: Placed[]; pictured: boolean }> {
  const { items } = await page.getTextContent({ includeMarkedContent: true })
  await learn(page, fonts, new Set(items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [item.fontName] : []))))
  const placed: Placed[] = []
  /** Depth of marked content, and that at which an artefact was opened. */
  let depth = 0
  let artefact: number | null = null
  for (const item of items) {
    if ('str' in item) {
      const [a = 1, b = 0, , , x = 0, y = 0] = item.transform as number[]
      const level = Math.abs(b) < Math.abs(a) * 0.2 && a > 0
      if (item.str.trim() !== '' && [x, y, item.width].every(Number.isFinite)) {
        placed.push({
          text: item.str, x, y, width: item.width, size: Math.min(Math.max(item.height || Math.hypot(a, b), 1), 200),
          bold: fonts.get(item.fontName) ?? false, page: artefact !== null || !level,
        })
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

/** Names of fonts only come with the drawing of a page: it is walked where there is one not met before. */
async function learn(page: PDFPageProxy, fonts: Fonts, used: ReadonlySet<string>): Promise<void> {
  if (page.pageNumber > pagesForFonts || [...used].every((name) => fonts.has(name))) return
  await page.getOperatorList()
  for (const name of used) {
    if (fonts.has(name)) continue
    const font = page.commonObjs.has(name) ? page.commonObjs.get(name) as { name?: unknown } : null
    fonts.set(name, typeof font?.name === 'string' && /bold|black|heavy|demi/i.test(font.name))
  }
}

/** A picture is painted into a unit square that was stretched over a good part of the page before. */
async function isPicture(page: PDFPageProxy): Promise<boolean> {
  const { OPS } = await pdfLibrary()
  const { fnArray, argsArray } = await page.getOperatorList()
  const large = (value: unknown): boolean => typeof value === 'number' && Math.abs(value) > 150
  return fnArray.some((operator, i) => {
    if (operator !== OPS.transform) return false
    const [a, b, c, d] = (argsArray[i] ?? []) as unknown[]
    return (large(a) && large(d)) || (large(b) && large(c))
  })
}
