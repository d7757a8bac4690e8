/**
 * Minutes as tagged PDF (PDF/UA-1), by Typst. Server only. Give it what `publicView` made, unless it is for those who
 * may see exempt text.
 */
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import type { MinutesDocument } from '@/domain/document/nodes'
import { plainText } from '@/domain/document/text'
import { headMarks, titledParts, type Standing } from './parts'
import { minutesTemplate } from './template'

export interface PdfOptions {
  authorityName: string
  /** Runs at the head of each further page: "Corporate Parenting Panel, 14 January 2027". */
  runningTitle: string
  /** `draft` before the chair has agreed, `published` while it still has to be confirmed, `confirmed` after that. */
  standing: Standing
  /** Number of the first minute; null draws none. */
  firstNumber: number | null
  /** Room to sign, and who does: "Chair". Null leaves none. */
  signatory: string | null
  /** "Signed by Councillor D Ruiz on 18 March 2027", in place of the room to sign. */
  signed?: string | null
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
  const title = document.content.filter((b) => b.type === 'title').map(plainText).join(', ').replace(/\s+/g, ' ')
  const parts = titledParts(document, options)
  const { mark, note } = headMarks(options.standing, parts)
  const data = {
    title: title || options.runningTitle, author: options.authorityName, running: options.runningTitle,
    mark, markNote: note, chair: options.signatory ?? '', room: options.signatory !== null && !options.signed, signed: options.signed ?? '', parts,
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
