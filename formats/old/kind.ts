/** What a file is, by its first bytes; its name only tells text that could be either. */

/** docx and its like are `zip` until their contents are seen. */
export type Kind = 'empty' | 'pdf' | 'zip' | 'html' | 'txt' | keyof typeof notRead

/** Kinds that are told and not read, with what is said of them. */
export const notRead = {
  doc: 'This is a Word document in the old format (.doc). Open it in Word and save it as .docx.',
  rtf: 'This is a Rich Text document (.rtf). Open it in Word and save it as .docx.',
  odt: 'This is an OpenDocument text (.odt). Open it in its own program and save it as .docx.',
  locked: 'This document is protected by a password. Open it, take the password away, and give the copy.',
  office: 'This is an Office file, but no Word document. Minutes are read from .docx, .pdf, .html and .txt.',
  archive: 'This is an archive of another sort. Unpack it, and give its files, or a ZIP of them.',
  nested: 'This is an archive. Unpack it, and give its files.',
  picture: 'This is a picture. Minutes are read from text, not from pictures of it.',
  mail: 'This is a saved e-mail or a web archive (.mht). Open it, and save it as a web page (HTML only).',
  xml: 'This is an XML file. Minutes are read from .docx, .pdf, .html and .txt.',
  binary: 'This is no text. Minutes are read from .docx, .pdf, .html and .txt.',
} as const

const signatures: [number[], Kind][] = [
  [[0x50, 0x4b, 0x03, 0x04], 'zip'], [[0x50, 0x4b, 0x05, 0x06], 'zip'],
  [[0x37, 0x7a, 0xbc, 0xaf], 'archive'], [[0x52, 0x61, 0x72, 0x21], 'archive'], [[0x1f, 0x8b], 'archive'],
  [[0x89, 0x50, 0x4e, 0x47], 'picture'], [[0xff, 0xd8, 0xff], 'picture'], [[0x47, 0x49, 0x46, 0x38], 'picture'],
  [[0x49, 0x49, 0x2a, 0x00], 'picture'], [[0x4d, 0x4d, 0x00, 0x2a], 'picture'],
]

/** The kind of bytes whose text is not wanted yet: all but html and txt, for which `null` stands. */
export function kindOfBytes(bytes: Uint8Array): Exclude<Kind, 'html' | 'txt'> | null {
  if (bytes.length === 0) return 'empty'
  for (const [signature, kind] of signatures) {
    if (signature.every((byte, i) => bytes[i] === byte)) return kind as Exclude<Kind, 'html' | 'txt'>
  }
  if ([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1].every((byte, i) => bytes[i] === byte)) return compound(bytes)
  const head = latin(bytes.subarray(0, 1024))
  if (head.includes('%PDF-')) return 'pdf'
  if (/^\s*\{\\rtf/.test(head)) return 'rtf'
  return null
}

/** A compound file (the old Office): the names of its streams stand in it as UTF-16. */
function compound(bytes: Uint8Array): 'doc' | 'locked' | 'office' {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (all.includes(Buffer.from('EncryptedPackage', 'utf16le'))) return 'locked'
  return all.includes(Buffer.from('WordDocument', 'utf16le')) ? 'doc' : 'office'
}

/** Text: a web page by how it begins or, where its name says so too, by its tags; mail and XML told apart. */
export function kindOfText(text: string, name: string): 'html' | 'txt' | 'mail' | 'xml' {
  const head = text.slice(0, 4000)
  if (/^\s*(?:[\w-]+:.*\r?\n)*?(?:MIME-Version|Received):/i.test(head)) return 'mail'
  const bare = head.replace(/^[\s\ufeff]*(?:<\?xml\s[^>]*>|<!--[^]*?-->|\s+)*/i, '')
  if (/^<(?:!doctype\s+html|html|head|body|meta|title|div|table|p|span|section|article|h[1-6]|center|font)\b/i.test(bare)) return 'html'
  if (/^[\s\ufeff]*<\?xml\s/.test(head)) return 'xml'
  return /\.(?:x?html?|aspx?|php)$/i.test(name) && (head.match(/<\/?[a-z][^<>]*>/gi)?.length ?? 0) >= 2 ? 'html' : 'txt'
}

/** What a package (zip) is by the names in it. */
export function kindOfPackage(names: ReadonlySet<string>): 'docx' | 'odt' | 'office' | 'nested' {
  if (names.has('word/document.xml')) return 'docx'
  const all = [...names]
  if (all.some((name) => /^word\//.test(name)) && names.has('[Content_Types].xml')) return 'docx'
  if (names.has('[Content_Types].xml') && all.some((name) => /^(?:xl|ppt)\//.test(name))) return 'office'
  return names.has('mimetype') && names.has('content.xml') ? 'odt' : 'nested'
}

/** Bytes as the letters of the same number, for looking at what is no text. */
export const latin = (bytes: Uint8Array): string => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
