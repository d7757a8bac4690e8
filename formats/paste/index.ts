/** What a clerk pastes -> minutes. The one way from a clipboard to the text: the editor and the evaluation both call it. */
import { inlineOf } from '@/domain/document/from-blocks'
import type { Inline, MinutesDocument } from '@/domain/document/nodes'
import { freeEqualNumbers, freeListNumbers } from '@/domain/document/numbering'
import { outlineOf } from '@/domain/document/outline'
import { formatDate } from '@/domain/calendar/format-date'
import type { SourceLine } from '@/domain/language/layout/blocks'
import { join, plain } from '@/domain/language/layout/rich'
import type { IsoDate } from '@/domain/language/reading'
import { linesOfPage } from '@/formats/html'
import type { Imported } from '@/formats/text'
import { ImportRefused, linesOfPlain, minutesFromLines } from '@/formats/text'

export { ImportRefused } from '@/formats/text'

/** What lies on a clipboard: either may be missing or empty. */
export interface Clipboard { html: string | null; text: string | null }

export interface PastePlace {
  newId: () => string
  /** Number that the first pasted minute would be drawn with; null where it is not known. */
  firstNumber: number | null
  /** Day of the meeting that the minutes are of; null where it is not known. */
  meetingDate: IsoDate | null
  /** True where the minutes already hold text: short lines at the head of what is pasted are then no title. */
  among: boolean
}

export interface Pasted extends Imported {
  /** The whole of it where it was a single line, as it was written, to stand within a line. */
  line: Inline[] | null
  /** True where more was found in it than paragraphs. */
  structured: boolean
  /** Number of each minute as it was written, by its id. */
  numbers: ReadonlyMap<string, string>
}

/** Longest text that a paste takes, in UTF-16 units: about 300 pages. More would hold the page up for seconds. */
export const longestPaste = 1_000_000

/**
 * Minutes from a clipboard. HTML is read before plain text, unless it holds less. No word is lost: what is left out
 * (page headers, labels of a web page) stands in `outline.furniture`, numbers that equal the drawn ones are drawn.
 * @throws ImportRefused where there is no text, too much, or what is no text at all
 */
export function pastedToMinutes(clipboard: Clipboard, place: PastePlace): Pasted {
  const lines = linesOf(clipboard)
  const imported = minutesFromLines(lines, place.newId)
  const titled = place.among ? untitled(imported.document) : imported.document
  const own = place.firstNumber === null ? titled : freeListNumbers(titled, place.firstNumber)
  const document = place.firstNumber === null ? own : freeEqualNumbers(own, place.firstNumber)
  const { furniture, meetingDate } = imported.outline
  const warnings = [
    ...imported.warnings,
    ...(own === titled ? [] : [`The text numbers its minutes from 1. Here they are numbered from ${String(place.firstNumber)}.`]),
    ...(meetingDate !== null && place.meetingDate !== null && meetingDate !== place.meetingDate
      ? [`The text names a meeting on ${formatDate(meetingDate)}. These minutes are of ${formatDate(place.meetingDate)}.`] : []),
  ]
  return {
    document, warnings, kept: imported.kept, outline: { ...outlineOf(document), furniture },
    line: lines.length === 1 && lines[0] && !lines[0].table ? inlineOf(withEnds(asWritten(lines[0]), clipboard.text ?? '')) : null,
    structured: document.content.some((block) => block.type !== 'paragraph'),
    numbers: new Map(imported.document.content.flatMap((block) => (block.type === 'minute' && block.attrs.fixedNumber !== null ? [[block.attrs.id, block.attrs.fixedNumber] as const] : []))),
  }
}

/**
 * The lines of a clipboard as they were written, without looking for structure: for the cell of a table.
 * @throws ImportRefused as {@link pastedToMinutes}
 */
export const pastedLines = (clipboard: Clipboard): Inline[][] =>
  linesOf(clipboard).flatMap((line) => (line.table ? line.table.rows.map((row) => row.flatMap((cell) => cell.lines).reduce((sum, rich) => join(sum, sum.text === '' ? '' : '\t', rich), plain(''))) : [asWritten(line)])).map(inlineOf)

const asWritten = (line: SourceLine): SourceLine['rich'] =>
  (line.list?.marker ? join(plain(line.list.marker), ' ', line.rich) : line.rich)

/** A part of a line keeps the spaces at its ends: they part it from the words beside it. */
const withEnds = (rich: SourceLine['rich'], text: string): SourceLine['rich'] =>
  join(plain(/^[ \u00a0]+\S/.test(text) ? ' ' : ''), '', join(rich, '', plain(/\S[ \u00a0]+$/.test(text) ? ' ' : '')))

function linesOf({ html, text }: Clipboard): SourceLine[] {
  const lines = richest(html ?? '', text ?? '')
  const length = lines.reduce((sum, line) => sum + textsOf(line).reduce((n, part) => n + part.length, 0), 0)
  if (length > longestPaste) throw tooLong(length)
  return lines
}

/** The page, or the plain text beside it where the page lost words that can be seen (pictures of text, hidden parts). */
function richest(html: string, text: string): SourceLine[] {
  if (html.trim() === '') return linesOfPlain(limited(text))
  let page: SourceLine[]
  try {
    page = linesOfPage(html)
  } catch (error) {
    if (error instanceof ImportRefused && (error.reason === 'empty' || error.reason === 'too-deep') && text.trim() !== '') return linesOfPlain(limited(text))
    throw error
  }
  if (text.length > longestPaste) return page
  const seen = longWords(text)
  return page.flatMap(textsOf).reduce((n, part) => n + longWords(part), 0) * 10 >= seen * 9 ? page : linesOfPlain(text)
}

const textsOf = (line: SourceLine): string[] =>
  [line.rich.text, ...(line.table?.rows.flatMap((row) => row.flatMap((cell) => cell.lines.map((rich) => rich.text))) ?? [])]

/** Words of three letters or more: markers of lists, which a page draws and a text writes, are shorter. */
const longWords = (text: string): number => text.match(/\p{L}{3,}/gu)?.length ?? 0

function limited(text: string): string {
  if (text.length > longestPaste) throw tooLong(text.length)
  return text
}

const tooLong = (length: number): ImportRefused => new ImportRefused('too-large',
  `This text has ${length.toLocaleString('en-GB')} characters; up to ${longestPaste.toLocaleString('en-GB')} can be read at once. Nothing was changed. Paste it in parts.`)

const untitled = (document: MinutesDocument): MinutesDocument => ({
  ...document,
  content: document.content.map((block) => (block.type === 'title' ? { ...block, type: 'paragraph', attrs: { ...block.attrs, exempt: null } } : block)),
})
