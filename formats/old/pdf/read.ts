/** PDF -> lines, by PDF.js: only its text is asked for; pictures are not decoded, scripts never run. */
import type { SourceLine } from '@/domain/language/layout/blocks'
import { linesOfPlain } from '@/formats/text'
import type { PDFDocumentProxy } from 'unpdf/pdfjs'
import type { Read } from '../file'
import type { Limits } from '../limits'
import { FileRefused } from '../limits'
import { pdfLibrary } from './library'
import type { Fonts } from './page'
import { placedOn } from './page'
import type { Row } from './rows'
import { rowsOf } from './rows'

const scan = 'This PDF is a scan: it holds pictures of pages and no text. Let a program recognise the text (OCR) and save it again, or give the Word file.'

async function open(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  const { getDocument } = await pdfLibrary()
  const task = getDocument({
    data: bytes, verbosity: 0, isEvalSupported: false, enableXfa: false, useSystemFonts: true, disableFontFace: true, useWorkerFetch: false,
    // Pictures larger than a dot are passed over.
    maxImageSize: 1, isOffscreenCanvasSupported: false, isImageDecoderSupported: false,
  })
  return task.promise
}

/**
 * The text of a PDF with its structure of lines. Pages that cannot be read, or hold a picture and no text, are named.
 * @param bytes given away: they are empty afterwards
 * @throws FileRefused where it is protected, damaged, a scan, or its letters cannot be told
 */
export async function readPdf(bytes: Uint8Array, limits: Limits): Promise<Read> {
  const document = await open(bytes).catch((error: unknown) => { throw new FileRefused(whyClosed(error), { cause: error }) })
  try {
    const pages = await readPages(document, limits)
    const letters = pages.rows.reduce((n, page) => n + page.reduce((sum, row) => sum + row.text.replace(/\s/g, '').length, 0), 0)
    if (letters < 20 && pages.pictured.length > 0) throw new FileRefused(scan)
    if (letters === 0) throw new FileRefused(pages.failed.length > 0 ? whyClosed(null) : 'There is no text in this PDF.')
    const text = pages.rows.map((page) => page.map((row) => row.text).join('\n')).join('\f')
    const untold = text.match(/[\ufffd\ue000-\uf8ff\u0000-\u0008]/g)?.length ?? 0
    if (untold * 4 > letters) throw new FileRefused('The letters of this PDF cannot be told: its type does not say what they are. Give the Word file, or let a program recognise the text (OCR).')
    return { lines: ofPages(text, pages.rows), notices: noticesOf(pages), partly: noticesOf(pages).length > 0, title: await titleOf(document) }
  } finally {
    await document.destroy()
  }
}

function whyClosed(error: unknown): string {
  return error instanceof Error && error.name === 'PasswordException'
    ? 'This PDF is protected by a password. Save a copy without it, and give that.'
    : 'This PDF is damaged and cannot be read. Open it in its program and save it again.'
}

interface Pages {
  rows: Row[][]
  /** Pages that hold a picture and no text, and those that could not be read, from 1. */
  pictured: number[]
  failed: number[]
  /** Pages of the document, where not all were read. */
  of: number | null
}

async function readPages(document: PDFDocumentProxy, limits: Limits): Promise<Pages> {
  const out: Pages = { rows: [], pictured: [], failed: [], of: null }
  const until = performance.now() + limits.seconds * 800
  const fonts: Fonts = new Map()
  let length = 0
  for (let n = 1; n <= document.numPages; n++) {
    if (n > limits.pages || (performance.now() > until && out.rows.length > 0)) { out.of = document.numPages; break }
    try {
      const page = await document.getPage(n)
      const { placed, pictured } = await placedOn(page, fonts)
      const rows = rowsOf(placed, page.view[2] ?? 600)
      if (pictured) out.pictured.push(n)
      out.rows.push(rows)
      length += rows.reduce((sum, row) => sum + row.text.length, 0)
      page.cleanup()
    } catch {
      out.failed.push(n)
      out.rows.push([])
      if (out.failed.length >= 50 && length === 0) break
    }
  }
  return out
}

/** Lines of the text, with what else is known of their rows: bold, and that the file itself gives them to the page. */
function ofPages(text: string, pages: Row[][]): SourceLine[] {
  const rows = pages.flat().filter((row) => row.text.trim() !== '')
  return linesOfPlain(text).map((line) => {
    const row = rows[line.at]
    if (!row || line.table) return line
    return { ...line, page: row.page, rich: row.bold ? { text: line.rich.text, marks: [{ start: 0, end: line.rich.text.length, mark: { type: 'bold' } }] } : line.rich }
  })
}

function noticesOf({ pictured, failed, of, rows }: Pages): string[] {
  const out: string[] = []
  if (failed.length > 0) out.push(`${listed(failed)} could not be read.`)
  if (pictured.length > 0) out.push(`${listed(pictured)} ${pictured.length === 1 ? 'holds a picture' : 'hold pictures'} and no text: what stands there was not read.`)
  if (of !== null) out.push(`Only the first ${String(rows.length)} of its ${String(of)} pages were read.`)
  return out
}

const listed = (pages: number[]): string => {
  const [last, ...before] = pages.slice(0, 6).reverse()
  if (pages.length > 6) return `${String(pages.length)} pages (from page ${String(pages[0])} on)`
  return before.length === 0 ? `Page ${String(last)}` : `Pages ${before.reverse().join(', ')} and ${String(last)}`
}

async function titleOf(document: PDFDocumentProxy): Promise<string | null> {
  try {
    const { info } = await document.getMetadata()
    const title = (info as { Title?: unknown }).Title
    return typeof title === 'string' ? title : null
  } catch {
    return null
  }
}
