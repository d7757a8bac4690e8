/** What may be sent along with an answer: documents and pictures, of a stated size, that are what they say. */

export const largestFile = 10 * 1024 * 1024

type Sort = 'pdf' | 'zip' | 'ole' | 'png' | 'jpeg' | 'text'

/** By the end of the name: what we say it is, and how its bytes must begin. */
const kinds: Record<string, { type: string; sort: Sort }> = {
  pdf: { type: 'application/pdf', sort: 'pdf' },
  docx: { type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', sort: 'zip' },
  xlsx: { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', sort: 'zip' },
  pptx: { type: 'application/vnd.openxmlformats-officedocument.presentationml.presentation', sort: 'zip' },
  odt: { type: 'application/vnd.oasis.opendocument.text', sort: 'zip' },
  ods: { type: 'application/vnd.oasis.opendocument.spreadsheet', sort: 'zip' },
  doc: { type: 'application/msword', sort: 'ole' },
  xls: { type: 'application/vnd.ms-excel', sort: 'ole' },
  msg: { type: 'application/vnd.ms-outlook', sort: 'ole' },
  png: { type: 'image/png', sort: 'png' },
  jpg: { type: 'image/jpeg', sort: 'jpeg' },
  jpeg: { type: 'image/jpeg', sort: 'jpeg' },
  txt: { type: 'text/plain', sort: 'text' },
  csv: { type: 'text/csv', sort: 'text' },
}

/** For the file field: which names it offers. */
export const acceptedNames = Object.keys(kinds).map((ending) => `.${ending}`).join(',')

const beginnings: Record<Exclude<Sort, 'text'>, readonly number[]> = {
  pdf: [0x25, 0x50, 0x44, 0x46],
  zip: [0x50, 0x4b, 0x03, 0x04],
  ole: [0xd0, 0xcf, 0x11, 0xe0],
  png: [0x89, 0x50, 0x4e, 0x47],
  jpeg: [0xff, 0xd8, 0xff],
}

const beginsRight = (bytes: Uint8Array, sort: Sort): boolean =>
  sort === 'text' ? !bytes.subarray(0, 4096).includes(0) : beginnings[sort].every((byte, at) => bytes[at] === byte)

export type JudgedFile = { ok: true; name: string; type: string; bytes: Uint8Array } | { ok: false; words: string }

/** Judges a file that somebody sends. The type is ours, never the sender's word; the name keeps its last part only. */
export function judgeFile(file: { name: string; bytes: Uint8Array }): JudgedFile {
  const name = (file.name.split(/[\\/]/).at(-1) ?? '').replace(/[\u0000-\u001f\u007f"]/g, '').slice(-120).trim() || 'file'
  const kind = kinds[/\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '']
  if (file.bytes.length > largestFile) return { ok: false, words: `The file is larger than ${largestFile / 1024 / 1024} MB. Send it in parts, or say where it can be found.` }
  if (file.bytes.length === 0) return { ok: false, words: 'The file is empty.' }
  if (!kind) return { ok: false, words: 'Files of this sort cannot be taken here. Documents, tables, pictures and text can: PDF, Word, Excel, PowerPoint, OpenDocument, PNG, JPEG, CSV.' }
  if (!beginsRight(file.bytes, kind.sort)) return { ok: false, words: 'The file is not what its name says. Save it anew from the program it comes from.' }
  return { ok: true, name, type: kind.type, bytes: file.bytes }
}
