/** Word files made by hand, for tests and benches. */
import type { ZipEntry } from './zip'
import { zipOf } from './zip'

const space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'

export interface WordParts {
  /** Content of `w:body`. */
  body: string
  numbering?: string
  styles?: string
  /** Further files by their whole name. */
  more?: Record<string, string>
}

/** The entries of a .docx of these parts. */
export function wordEntries({ body, numbering, styles, more = {} }: WordParts): ZipEntry[] {
  const parts: Record<string, string> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    'word/document.xml': `<?xml version="1.0" encoding="UTF-8"?><w:document ${space}><w:body>${body}</w:body></w:document>`,
    ...(numbering === undefined ? {} : { 'word/numbering.xml': `<w:numbering ${space}>${numbering}</w:numbering>` }),
    ...(styles === undefined ? {} : { 'word/styles.xml': `<w:styles ${space}>${styles}</w:styles>` }),
    ...more,
  }
  return Object.entries(parts).map(([name, bytes]) => ({ name, bytes }))
}

export const wordFile = (parts: WordParts): Uint8Array => zipOf(wordEntries(parts))

/** A paragraph of plain text, with properties before it. */
export const p = (text: string, properties = ''): string => `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`
/** Properties of a paragraph in a list. */
export const inList = (list: number, level = 0): string => `<w:numPr><w:ilvl w:val="${String(level)}"/><w:numId w:val="${String(list)}"/></w:numPr>`

/** A level of a list: its format and the text with the places of the numbers. */
export const level = (at: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${String(at)}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`
export const abstract = (id: number, ...levels: string[]): string => `<w:abstractNum w:abstractNumId="${String(id)}">${levels.join('')}</w:abstractNum>`
export const list = (id: number, of: number, more = ''): string => `<w:num w:numId="${String(id)}"><w:abstractNumId w:val="${String(of)}"/>${more}</w:num>`
