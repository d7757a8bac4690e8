/** Plain text of nodes. Offsets in it are the spans of readings, so it must not change shape: a hard break is "\n". */
import type { Block, Inline, MinutesDocument, Table } from './nodes'
import { eachBlock } from './walk'

/** Text of inline content; marks leave no trace, a hard break is "\n". */
export const inlineText = (content: Inline[] | undefined): string =>
  (content ?? []).map((node) => (node.type === 'text' ? node.text : '\n')).join('')

/** Text of a block; of a table its cells by tab, its rows by line. */
export function plainText(node: Block | { content?: Inline[] }): string {
  if ('type' in node && node.type === 'table') return tableText(node)
  return inlineText((node as { content?: Inline[] }).content)
}

const tableText = (table: Table): string => table.content
  .map((row) => row.content.map((cell) => cell.content.map(plainText).join('\n')).join('\t')).join('\n')

/** Words of a text as they are counted: runs between white space, without punctuation at their ends. */
export const words = (text: string): string[] => text.split(/\s+/u)
  .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')).filter((word) => word !== '')

/** All words of a document in their order: numbers of minutes and markers as written stand before their text. */
export function documentWords(document: MinutesDocument): string[] {
  const out: string[] = []
  const add = (text: string): void => { for (const word of words(text)) out.push(word) }
  eachBlock(document, (block) => {
    if (block.type === 'table') return
    if (block.type === 'minute' && block.attrs.fixedNumber !== null) add(block.attrs.fixedNumber)
    if ((block.type === 'point' || block.type === 'resolution') && block.attrs.marker !== null) add(block.attrs.marker)
    add(inlineText(block.content))
  })
  return out
}
