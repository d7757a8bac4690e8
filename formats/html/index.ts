/** Web pages and the clipboard's HTML (Word, Outlook, Modern.gov) -> minutes. Runs in the browser and on the server. */
import type { SourceLine } from '@/domain/language/layout/blocks'
import type { Imported } from '@/formats/text'
import { cleanText, ImportRefused, minutesFromLines } from '@/formats/text'
import { linesOfHtml } from './read'

/** Longest HTML taken, in UTF-16 units: Word's clipboard is some ten times as long as its text. */
export const longestHtml = 20_000_000

/**
 * Minutes from HTML. Structure is found by the same rules as in plain text, helped by headings, lists and tables of
 * the page; bold, italic and safe links stay; scripts, styles, event handlers and hidden parts never come in.
 * @throws ImportRefused where the page holds no text, too much, or no text at all
 */
export function htmlToMinutes(html: string, { newId }: { newId: () => string }): Imported {
  return minutesFromLines(linesOfPage(html), newId)
}

/**
 * The lines of a page.
 * @throws ImportRefused where it holds no text, too much, or no text at all
 */
export function linesOfPage(html: string): SourceLine[] {
  if (html.length > longestHtml) {
    throw new ImportRefused('too-large', `This page has ${html.length.toLocaleString('en-GB')} characters of HTML; up to ${longestHtml.toLocaleString('en-GB')} can be read at once. Nothing was changed. Paste it in parts.`)
  }
  const lines = linesOfHtml(cleanHtml(html))
  if (lines.length === 0) throw new ImportRefused('empty', 'There is no text in what was pasted. Nothing was changed.')
  return lines
}

/** Control characters and binary junk are dealt with as in plain text, piece by piece because HTML may be longer. */
function cleanHtml(html: string): string {
  const piece = 4_000_000
  let out = ''
  for (let at = 0; at < html.length; at += piece) out += cleanText(html.slice(at, at + piece))
  return out
}

export { linesOfHtml } from './read'
