/** Word files (.docx) -> lines. */
import type { Entry, ZipFile } from 'yauzl'
import { linesOfHtml } from '@/formats/html'
import type { Read } from '../file'
import { kindOfPackage, notRead } from '../kind'
import type { Limits } from '../limits'
import { FileRefused } from '../limits'
import { nameOf, openZip, unpack } from '../zip'
import { bodyOf } from './body'
import { Numbering } from './numbering'
import { Styles } from './styles'
import { walk } from './xml'

const damaged = 'This Word document is damaged and cannot be read. Open it in Word, which can often mend it, and save it again.'

/**
 * A Word file: the body, then its notes; headers and footers as furniture of the page. Only parts that hold text are
 * unpacked, together at most as large as the limits say.
 * @throws FileRefused where it is another package, damaged or too large when unpacked
 */
export async function readWord(bytes: Uint8Array, limits: Limits): Promise<Read> {
  const zip = await openZip(bytes).catch(() => { throw new FileRefused(damaged) })
  try {
    const entries = await listed(zip, limits)
    const kind = kindOfPackage(new Set(entries.keys()))
    if (kind !== 'docx') throw new FileRefused(notRead[kind])
    return await readParts(partsOf(zip, entries, limits), [...entries.keys()])
  } finally {
    zip.close()
  }
}

async function listed(zip: ZipFile, limits: Limits): Promise<Map<string, Entry>> {
  const found = new Map<string, Entry>()
  try {
    for await (const entry of zip.eachEntry()) {
      if (found.size >= limits.entries) throw new FileRefused(damaged)
      found.set(nameOf(entry).replace(/^\//, ''), entry)
    }
  } catch (cause) {
    throw cause instanceof FileRefused ? cause : new FileRefused(damaged, { cause })
  }
  return found
}

type Parts = (name: string) => Promise<string | null>

/** Reads parts by name, and counts what they become together. */
function partsOf(zip: ZipFile, entries: Map<string, Entry>, limits: Limits): Parts {
  let left = limits.unpackedBytes
  return async (name) => {
    const entry = entries.get(name)
    if (!entry) return null
    const bytes = await unpack(zip, entry, left, limits)
    left -= bytes.length
    const wide = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8'
    return new TextDecoder(wide).decode(bytes)
  }
}

async function readParts(part: Parts, names: string[]): Promise<Read> {
  const main = names.includes('word/document.xml') ? 'word/document.xml' : names.find((name) => /^word\/document\d*\.xml$/.test(name)) ?? ''
  const xml = await part(main)
  if (xml === null) throw new FileRefused(damaged)
  const context = {
    styles: new Styles(await part('word/styles.xml')), numbering: new Numbering(await part('word/numbering.xml')),
    links: linksOf(await part(`word/_rels/${main.slice('word/'.length)}.rels`)),
  }
  const body = bodyOf(xml, context)
  const notes: string[] = []
  for (const name of ['word/footnotes.xml', 'word/endnotes.xml']) notes.push(bodyOf(await part(name) ?? '', context).html)
  const edges = new Set<string>()
  for (const name of names.filter((n) => /^word\/(?:header|footer)\d*\.xml$/.test(n)).slice(0, 30)) edges.add(bodyOf(await part(name) ?? '', context).html)
  const lines = linesOfHtml(`${body.html}${notes.join('')}${[...edges].map((html) => `<footer>${html}</footer>`).join('')}`)
  if (!lines.some((line) => !line.page)) {
    throw new FileRefused(body.met.pictures > 0 ? 'This Word document holds pictures and no text. Words in pictures are not read.' : 'There is no text in this Word document.')
  }
  return {
    lines, notices: noticesOf(body.met, notes.some((html) => html !== ''), countOf(await part('word/comments.xml'), 'w:comment')),
    partly: false, title: titleOf(await part('docProps/core.xml')),
  }
}

function noticesOf(met: { changes: number; pictures: number }, notes: boolean, comments: number): string[] {
  const out: string[] = []
  if (met.changes > 0) out.push('It holds tracked changes; they were read as if they had been accepted.')
  if (comments > 0) out.push(`${String(comments)} ${comments === 1 ? 'comment was' : 'comments were'} left out.`)
  if (notes) out.push('Its footnotes stand at the end.')
  if (met.pictures > 0) out.push(`It holds ${met.pictures === 1 ? 'a picture' : `${String(met.pictures)} pictures`}; words in pictures are not read.`)
  return out
}

function linksOf(xml: string | null): Map<string, string> {
  const links = new Map<string, string>()
  walk(xml ?? '', { open: (name, attributes) => {
    if (name === 'Relationship' && attributes['TargetMode'] === 'External' && /\/hyperlink$/.test(attributes['Type'] ?? '')) links.set(attributes['Id'] ?? '', attributes['Target'] ?? '')
  } })
  return links
}

function countOf(xml: string | null, element: string): number {
  let count = 0
  walk(xml ?? '', { open: (name) => { if (name === element) count++ } })
  return count
}

function titleOf(xml: string | null): string | null {
  let inside = false
  let title = ''
  walk(xml ?? '', {
    open: (name) => { inside = name === 'dc:title' }, close: () => { inside = false },
    text: (text) => { if (inside) title += text },
  })
  return title
}
