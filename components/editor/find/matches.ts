/** Where words stand in the text. */
import type { Node } from '@tiptap/pm/model'

export interface FindOptions { matchCase: boolean; wholeWords: boolean }
export interface Match { from: number; to: number }

/** More are not counted: a letter in a long text would make a mark of half of it. */
export const mostMatches = 5_000

/**
 * The pattern of what is looked for, null where that is nothing. Straight and curly apostrophes and quotation marks
 * count as the same, so do the kinds of space and of dash: nobody can tell which of them stands in a text.
 */
export function patternOf(words: string, { matchCase, wholeWords }: FindOptions): RegExp | null {
  if (words === '') return null
  const body = [...words].map((sign) => {
    if (/['‘’]/.test(sign)) return "['‘’]"
    if (/["“”]/.test(sign)) return '["“”]'
    if (/[-‐‑–—]/.test(sign)) return '[-‐‑–—]'
    if (/\s/.test(sign)) return '\\s'
    return sign.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&')
  }).join('')
  const edge = '[\\p{L}\\p{N}]'
  return new RegExp(wholeWords ? `(?<!${edge})${body}(?!${edge})` : body, matchCase ? 'gu' : 'giu')
}

/** Every place of a pattern, in document order; none runs over the end of a line. */
export function matchesIn(doc: Node, pattern: RegExp | null): Match[] {
  const found: Match[] = []
  if (!pattern) return found
  doc.descendants((node, pos) => {
    if (!node.isTextblock) return found.length < mostMatches
    // Each character of this text is one position of the document: a line break counts as one in both.
    const text = node.textBetween(0, node.content.size, '', '\n')
    for (const { index, 0: { length } } of text.matchAll(pattern)) {
      if (found.length === mostMatches) break
      found.push({ from: pos + 1 + index, to: pos + 1 + index + length })
    }
    return false
  })
  return found
}
