/**
 * Minutes as tagged PDF (PDF/UA-1), by Typst. Server only. Give it what `publicView` made, unless it is for those who
 * may see exempt text.
 */
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import type { MinutesDocument } from '@/domain/document/nodes'
import { plainText } from '@/domain/document/text'
import { partsOf } from './parts'
import { minutesTemplate } from './template'

export interface PdfOptions {
  authorityName: string
  /** Runs at the head of each further page: "Corporate Parenting Panel, 14 January 2027". */
  runningTitle: string
  /** `draft` before the chair has agreed, `published` while it still has to be confirmed, `confirmed` after that. */
  standing: 'draft' | 'published' | 'confirmed'
  /** Number of the first minute; null draws none. */
  firstNumber: number | null
  /** Room to sign, and who does: "Chair". Null leaves none. */
  signatory: string | null
}

/** The PDF could not be made; `cause` holds what the typesetter said. */
export class PdfFailed extends Error {
  override readonly name = 'PdfFailed'
}

let compiler: NodeCompiler | null = null
let made = 0

/**
 * The minutes as PDF bytes: tagged, with title and language, numbered pages, and a DRAFT mark until they are confirmed.
 * The first call starts the typesetter (about a second), later ones take under 0.1 s for ordinary minutes.
 * @throws PdfFailed
 */
export function minutesPdf(document: MinutesDocument, options: PdfOptions): Uint8Array {
  const marks = { draft: ['DRAFT', ''], published: ['DRAFT', 'subject to confirmation'], confirmed: ['', ''] }[options.standing]
  const title = document.content.filter((b) => b.type === 'title').map(plainText).join(', ').replace(/\s+/g, ' ')
  const parts = partsOf(document, options.firstNumber)
  const data = {
    title: title || options.runningTitle, author: options.authorityName, running: options.runningTitle,
    mark: marks[0], markNote: marks[1], chair: options.signatory ?? '', room: options.signatory !== null,
    parts: titled(parts, options),
  }
  try {
    compiler ??= NodeCompiler.create()
    const pdf = compiler.pdf({ mainFileContent: minutesTemplate, inputs: { data: JSON.stringify(data) } }, { pdfStandard: 'ua-1' })
    // The typesetter remembers what it set: forget what was not used of late.
    if (++made % 20 === 0) compiler.evictCache(10)
    return new Uint8Array(pdf)
  } catch (cause) {
    throw new PdfFailed('The minutes could not be set as PDF.', { cause })
  }
}

/** The first title line but the authority's own name is the document's heading. */
function titled(parts: ReturnType<typeof partsOf>, options: PdfOptions): ReturnType<typeof partsOf> {
  const rest = parts.filter((p) => !(p.kind === 'title' && p.runs.map((r) => r.text).join('').trim().toLowerCase() === options.authorityName.toLowerCase()))
  const first = rest.findIndex((p) => p.kind === 'title')
  if (first < 0) {
    return [{ kind: 'heading', level: 1, number: null, runs: [{ text: options.runningTitle, bold: false, italic: false, href: null, break: false }] }, ...rest]
  }
  return rest.map((p, i) => (i === first && p.kind === 'title' ? { kind: 'heading', level: 1, number: null, runs: p.runs } : p))
}
