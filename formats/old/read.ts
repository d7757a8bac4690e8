/** Reads one file where it stands: no limit of time or memory guards it. `readOldFile` does it in a thread that has both. */
import type { SourceLine } from '@/domain/language/layout/blocks'
import { linesOfPage } from '@/formats/html'
import { ImportRefused, linesOfPlain } from '@/formats/text'
import { Parser } from 'htmlparser2'
import { decodeText } from './charset'
import type { OldFile, Read } from './file'
import { refused } from './file'
import { kindOfBytes, kindOfText, notRead } from './kind'
import type { Limits } from './limits'
import { FileRefused, tooLarge } from './limits'
import { readPdf } from './pdf/read'
import { readWord } from './word/read'

const empty = 'The file is empty.'

/**
 * Reads a file by what its content shows it to be. Bad input is an answer, not an error.
 * @throws only what is no matter of the file (a fault of ours, no memory)
 */
export async function readHere({ name, bytes }: { name: string; bytes: Uint8Array }, limits: Limits): Promise<OldFile> {
  if (bytes.length > limits.fileBytes) return refused(tooLarge(bytes.length, limits))
  const kind = kindOfBytes(bytes)
  try {
    if (kind === 'empty') return refused(empty)
    if (kind === 'zip') return finished('docx', await readWord(bytes, limits), limits)
    if (kind === 'pdf') return finished('pdf', await readPdf(bytes, limits), limits)
    if (kind !== null) return refused(notRead[kind])
    return readText(name, bytes, limits)
  } catch (error) {
    const known = kind === 'zip' ? 'docx' : kind === 'pdf' ? 'pdf' : null
    if (error instanceof FileRefused) return refused(error.message, known)
    if (error instanceof ImportRefused) return refused(inFile(error), known)
    throw error
  }
}

function readText(name: string, bytes: Uint8Array, limits: Limits): OldFile {
  const first = decodeText(bytes, { page: true })
  const kind = kindOfText(first.text, name)
  if (kind === 'mail' || kind === 'xml') return refused(notRead[kind])
  const { text, notice, lost } = kind === 'html' ? first : decodeText(bytes, { page: false })
  if (text.trim() === '') return refused(empty)
  if (kind !== 'html' && hasMoreLines(text, limits.lines)) return refused(tooManyLines(limits), kind)
  try {
    const lines = kind === 'html' ? linesOfPage(text) : linesOfPlain(text)
    return finished(kind, { lines, notices: notice === null ? [] : [notice], partly: lost > 0, title: kind === 'html' ? titleOfPage(text) : null }, limits)
  } catch (error) {
    if (error instanceof ImportRefused) return refused(inFile(error), error.reason === 'binary' ? null : kind)
    throw error
  }
}

/** What the import of pasted text says, as it is said of a file. */
function inFile(error: ImportRefused): string {
  switch (error.reason) {
    case 'binary': return notRead.binary
    case 'empty': return 'There is no text in the file.'
    case 'too-deep': return 'The parts of this page stand in one another so deep that it cannot be read. Open it, copy its text, and save that as text.'
    case 'too-large': return 'The file holds more text than can be read at once (some 800,000 words). Give it in parts.'
  }
}

const tooManyLines = ({ lines }: Limits): string => `The file holds more than ${lines.toLocaleString('en-GB')} lines, the most that can be read at once. Give it in parts.`

/** True where a text has more lines than `most`, blank ones not counted: known before any line is made. */
function hasMoreLines(text: string, most: number): boolean {
  let lines = 1
  for (let at = text.indexOf('\n'); at >= 0 && lines <= most; at = text.indexOf('\n', at + 1)) if (!'\r\n'.includes(text.charAt(at + 1))) lines += 1
  return lines > most
}

function finished(kind: NonNullable<OldFile['kind']>, { lines, notices, partly, title }: Read, limits: Limits): OldFile {
  if (lines.length > limits.lines) return refused(tooManyLines(limits), kind)
  return { state: partly ? 'partly' : 'read', kind, blocks: lines, text: lines.map(written).join('\n'), notices, reason: null, title: cleanTitle(title) }
}

const written = (line: SourceLine): string => line.table
  ? line.table.rows.map((row) => row.map((cell) => cell.lines.map((rich) => rich.text).join(' ')).join('\t')).join('\n')
  : `${line.list?.marker ? `${line.list.marker} ` : ''}${line.rich.text}`

/** Names that programs give by themselves ("Microsoft Word - Minutes.doc") are no title. */
function cleanTitle(title: string | null): string | null {
  const clean = (title ?? '').replace(/[\u0000-\u001f\u007f-\u009f\s]+/g, ' ').trim()
  return clean === '' || /^(?:microsoft word - |untitled|document\d*$)|\.(?:docx?|pdf)$/i.test(clean) ? null : clean.slice(0, 300)
}

/** The title in the head of a page. */
function titleOfPage(html: string): string {
  let inside = false
  let title = ''
  const parser = new Parser({
    onopentag: (name) => { if (name === 'title' && title === '') inside = true }, onclosetag: (name) => { if (name === 'title') inside = false },
    ontext: (text) => { if (inside) title += text },
  })
  parser.end(html.slice(0, 65_536))
  return title
}
