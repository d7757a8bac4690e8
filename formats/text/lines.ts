/** Text -> lines. */
import type { SourceLine } from '@/domain/language/layout/blocks'
import { sourceLine } from '@/domain/language/layout/blocks'
import { slice } from '@/domain/language/layout/rich'
import { ImportRefused, longestText } from './errors'
import { barTables, hashHeading, starred } from './markdown'

/**
 * Text without what no minutes hold: control characters, byte order marks, soft hyphens, zero-width signs, halves of
 * surrogate pairs. Line ends become "\n", a page break stays as form feed.
 * @throws ImportRefused where the text is longer than {@link longestText} or is no text at all
 */
export function cleanText(text: string): string {
  if (text.length > longestText) {
    throw new ImportRefused('too-large', `This text has ${text.length.toLocaleString('en-GB')} characters; up to ${longestText.toLocaleString('en-GB')} can be read at once. Nothing was changed. Paste it in parts.`)
  }
  const head = text.slice(0, 100_000)
  // Bytes read as text: many control characters or replacement signs, where text has next to none.
  const strange = head.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f\u007f\ufffd]/g)?.length ?? 0
  if (strange > 8 && strange > head.length / 50) {
    throw new ImportRefused('binary', 'This is not text but the inside of a file. Nothing was changed. Open the file in its own program and copy the text from there.')
  }
  return text
    .replace(/\r\n?|\u2028|\u2029|\u0085/g, '\n')
    .replace(/\u000b/g, '\n')
    .replace(/[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u200b-\u200f\u2060\ufeff\ufffe\uffff]/g, '')
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')
}

/** The lines of a clean text that hold anything, with indent, gap before and columns. */
export function linesOfText(text: string): SourceLine[] {
  const out: SourceLine[] = []
  let gap = 0
  let at = 0
  for (const page of text.split('\f')) {
    for (const raw of page.split('\n')) {
      const line = lineOf(raw, at, gap)
      if (line) { out.push(line); gap = 0; at++ } else gap++
    }
    gap++
  }
  return barTables(out)
}

function lineOf(raw: string, at: number, gap: number): SourceLine | null {
  const spaced = raw.replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
  const body = spaced.trim()
  if (body === '') return null
  const lead = /^\s*/.exec(spaced)?.[0] ?? ''
  const indent = [...lead].reduce((n, ch) => n + (ch === '\t' ? 4 : 1), 0)
  const columns: number[] = []
  let out = ''
  for (const part of body.split(/(\s{3,}|\s*\t\s*)/)) {
    if (part.trim() === '') { if (out !== '') { out += ' '; columns.push(out.length) } } else out += part.replace(/\s+/g, ' ')
  }
  const heading = hashHeading(out)
  const rich = starred(heading?.text ?? out)
  // Stars and hashes that went shift the columns: a heading or a bold line has none.
  const shifted = rich.text.length !== out.length
  return sourceLine(at, slice(rich, 0), { indent, gap, columns: shifted ? [] : columns, heading: heading?.level ?? 0 })
}
