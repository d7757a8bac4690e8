/** All words in a file that a reader could get out of it, metadata included. */
import { inflateRawSync, inflateSync } from 'node:zlib'

/** Every part of a Word file, as text without its tags. */
export function wordText(bytes: Buffer): string {
  const parts: string[] = []
  for (let at = bytes.indexOf('PK\u0001\u0002'); at >= 0; at = bytes.indexOf('PK\u0001\u0002', at + 4)) {
    const header = bytes.readUInt32LE(at + 42)
    const start = header + 30 + bytes.readUInt16LE(header + 26) + bytes.readUInt16LE(header + 28)
    const data = bytes.subarray(start, start + bytes.readUInt32LE(at + 20))
    parts.push((bytes.readUInt16LE(at + 10) === 8 ? inflateRawSync(data) : data).toString('utf8'))
  }
  const xml = parts.join('\n')
  return `${xml}\n${xml.replace(/<\/w:p>/g, '\n').replace(/<[^>]+>/g, '')}`
}

/**
 * A PDF's plain parts and streams, and what its pages draw. Which font a string is drawn in is not followed: each is
 * read by the table of every font, and one of the readings is right.
 */
export function pdfText(bytes: Buffer): string {
  const streams = [...streamsOf(bytes)]
  const tables = streams.filter((stream) => stream.includes('beginbfchar') || stream.includes('beginbfrange')).map(glyphTable)
  const drawn = streams.flatMap((stream) => [...stream.matchAll(/\[((?:\((?:\\.|[^\\)])*\)|[^\]()])*)\] ?TJ/gs)].map(([whole]) => glyphsOf(whole)))
  return [bytes.toString('latin1'), ...streams, ...tables.map((table) => drawn.map((glyphs) => glyphs.map((glyph) => table.get(glyph) ?? '').join('')).join(' '))].join('\n')
}

function* streamsOf(bytes: Buffer): Generator<string> {
  const text = bytes.toString('latin1')
  for (const match of text.matchAll(/stream\r?\n/g)) {
    if (text.slice(match.index - 3, match.index) === 'end') continue
    const data = bytes.subarray(match.index + match[0].length, text.indexOf('endstream', match.index))
    try {
      yield inflateSync(data).toString('latin1')
    } catch {
      yield data.toString('latin1')
    }
  }
}

const unicode = (hex: string): string => Buffer.from(hex, 'hex').swap16().toString('utf16le')

function glyphTable(cmap: string): Map<number, string> {
  const table = new Map<number, string>()
  for (const [, body = ''] of cmap.matchAll(/beginbfchar(.*?)endbfchar/gs)) {
    for (const [, glyph = '', to = ''] of body.matchAll(/<([0-9a-fA-F]+)>\s*<([0-9a-fA-F]+)>/g)) table.set(parseInt(glyph, 16), unicode(to))
  }
  for (const [, body = ''] of cmap.matchAll(/beginbfrange(.*?)endbfrange/gs)) {
    for (const [, from = '', until = '', to = ''] of body.matchAll(/<([0-9a-fA-F]+)>\s*<([0-9a-fA-F]+)>\s*<([0-9a-fA-F]+)>/g)) {
      for (let glyph = parseInt(from, 16); glyph <= parseInt(until, 16); glyph += 1) table.set(glyph, String.fromCharCode(parseInt(to, 16) + glyph - parseInt(from, 16)))
    }
  }
  return table
}

const named: Record<string, number> = { n: 10, r: 13, t: 9, b: 8, f: 12 }

/** The glyph numbers, two bytes each, of one drawing instruction. */
function glyphsOf(instruction: string): number[] {
  const bytes: number[] = []
  for (const [, literal = ''] of instruction.matchAll(/\(((?:\\.|[^\\)])*)\)/gs)) {
    for (const [one, octal, escaped] of literal.matchAll(/\\([0-7]{1,3})|\\(.)|[^]/gs)) {
      bytes.push(octal ? parseInt(octal, 8) : escaped ? (named[escaped] ?? escaped.charCodeAt(0)) : one.charCodeAt(0))
    }
  }
  return Array.from({ length: bytes.length >> 1 }, (_, at) => ((bytes[at * 2] ?? 0) << 8) | (bytes[at * 2 + 1] ?? 0))
}
