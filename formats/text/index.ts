/** Plain text (typed, copied from PDF or Word) -> minutes. Runs in the browser and on the server. */
import { documentFromBlocks } from '@/domain/document/from-blocks'
import type { MinutesDocument } from '@/domain/document/nodes'
import { outlineOf } from '@/domain/document/outline'
import type { Outline } from '@/domain/language/outline'
import type { SourceLine } from '@/domain/language/layout/blocks'
import { layOut } from '@/domain/language/layout/lay-out'
import { noticesOf } from '@/domain/language/text/notices'
import { ImportRefused } from './errors'
import { countKept } from './kept'
import { cleanText, linesOfText } from './lines'

export { ImportRefused, longestText } from './errors'
export { cleanText, linesOfText } from './lines'

export interface Imported {
  document: MinutesDocument
  /** The outline of `document`, with the furniture that was taken out. */
  outline: Outline
  /** Words of the source, and how many of them stand in their order in the document or in the furniture. */
  kept: { words: number; placed: number }
  /** What the clerk should know, in words; empty where all went well. */
  warnings: string[]
}

/**
 * Minutes from text.
 * @throws ImportRefused where the text is empty, too long (5,000,000 characters) or no text at all
 */
export function textToMinutes(text: string, { newId }: { newId: () => string }): Imported {
  return minutesFromLines(linesOfPlain(text), newId)
}

/**
 * The lines of a text.
 * @throws ImportRefused where it is empty, too long or no text at all
 */
export function linesOfPlain(text: string): SourceLine[] {
  const lines = linesOfText(cleanText(text))
  if (lines.length === 0) throw new ImportRefused('empty', 'There is no text in what was pasted. Nothing was changed.')
  return lines
}

/** Minutes from lines that a format found; used by the web page import too. */
export function minutesFromLines(lines: SourceLine[], newId: () => string): Imported {
  const laid = layOut(lines)
  const document = documentFromBlocks(laid, newId)
  const kept = countKept(lines, laid, document)
  const warnings: string[] = []
  if (kept.placed < kept.words) warnings.push(`${String(kept.words - kept.placed)} of ${String(kept.words)} words could not be placed. Compare with the source.`)
  const notices = noticesOf(lines.map((line) => line.rich.text))
  for (const { kind, words } of notices) if (kind === 'two-meetings') warnings.push(words)
  return { document, outline: { ...outlineOf(document), furniture: laid.furniture, notices }, kept, warnings }
}
