/**
 * Minutes as a Word file: heading styles, numbers and markers as they are printed, DRAFT in the header until they are
 * confirmed. Server only. Give it what `publicView` made, unless it is for those who may see exempt text.
 */
import { Document, Packer } from 'docx'
import type { MinutesDocument } from '@/domain/document/nodes'
import { plainText } from '@/domain/document/text'
import { headMarks, titledParts, type Standing } from '@/formats/pdf/parts'
import { authorityLine, blocksOf, footer, header } from './blocks'

export interface DocxOptions {
  authorityName: string
  /** Runs at the head of each page: "Corporate Parenting Panel, 14 January 2027". */
  runningTitle: string
  standing: Standing
  /** Number of the first minute; null draws none. */
  firstNumber: number | null
  /** Who signs ("Chair"), with room for it; null leaves none. */
  signatory: string | null
  /** "Signed by Councillor D Ruiz on 18 March 2027", in place of the room to sign. */
  signed?: string | null
}

/** The minutes as bytes of a .docx file. */
export async function minutesDocx(document: MinutesDocument, options: DocxOptions): Promise<Uint8Array> {
  const title = document.content.filter((b) => b.type === 'title').map(plainText).join(', ').replace(/\s+/g, ' ')
  const parts = titledParts(document, options)
  const { mark, note } = headMarks(options.standing, parts)
  const file = new Document({
    title: title || options.runningTitle,
    creator: options.authorityName,
    styles: { default: {
      document: { run: { font: 'Georgia', size: 23, language: { value: 'en-GB' } }, paragraph: { spacing: { after: 160, line: 288 } } },
      heading1: { run: { font: 'Georgia', size: 32, bold: true, color: '1c1c1a' }, paragraph: { spacing: { before: 120, after: 200 } } },
      heading2: { run: { font: 'Georgia', size: 25, bold: true, color: '1c1c1a' }, paragraph: { spacing: { before: 320, after: 120 }, keepNext: true } },
      heading3: { run: { font: 'Georgia', size: 23, italics: true, color: '1c1c1a' }, paragraph: { spacing: { before: 240, after: 120 }, keepNext: true } },
    } },
    sections: [{
      properties: { page: { size: { width: 11906, height: 16838 }, margin: { top: 1500, bottom: 1400, left: 1450, right: 1450 } } },
      headers: { default: header(options.runningTitle, [mark, note].filter(Boolean).join(', ')) },
      footers: { default: footer(options.authorityName) },
      children: [authorityLine(options.authorityName), ...blocksOf(parts, options)],
    }],
  })
  return new Uint8Array(await Packer.toArrayBuffer(file))
}
