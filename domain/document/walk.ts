/** Walks over the minutes document, tables included. */
import type { Block, MinutesDocument, Table, TextBlock } from './nodes'

/** Calls `visit` for every block in document order, a table before the blocks in its cells. */
export function eachBlock(document: { content: Block[] }, visit: (block: Block) => void): void {
  for (const block of document.content) {
    visit(block)
    if (block.type === 'table') for (const row of block.content) for (const cell of row.content) eachBlock(cell, visit)
  }
}

/** Every block that holds text, in document order. */
export function textBlocks(document: { content: Block[] }): TextBlock[] {
  const found: TextBlock[] = []
  eachBlock(document, (block) => { if (block.type !== 'table') found.push(block) })
  return found
}

/** The document with each block replaced by what `change` gives for it; the blocks in a table's cells come after it. */
export function mapBlocks(document: MinutesDocument, change: (block: Block) => Block): MinutesDocument {
  return { ...document, content: mapContent(document.content, change) }
}

function mapContent(content: Block[], change: (block: Block) => Block): Block[] {
  return content.map((block) => {
    const changed = change(block)
    return changed.type === 'table' ? mapTable(changed, change) : changed
  })
}

const mapTable = (table: Table, change: (block: Block) => Block): Table => ({
  ...table,
  content: table.content.map((row) => ({
    ...row,
    content: row.content.map((cell) => ({ ...cell, content: mapContent(cell.content, change) })),
  })),
})

/** A minute with everything that stands under it, up to the next one. */
export interface Section { minute: (TextBlock & { type: 'minute' }) | null; blocks: Block[] }

/** The document cut at its minutes; the first section has no minute and holds the head (title, attendance). */
export function sections(document: MinutesDocument): Section[] {
  const out: Section[] = [{ minute: null, blocks: [] }]
  for (const block of document.content) {
    if (block.type === 'minute') out.push({ minute: block, blocks: [] })
    else out.at(-1)?.blocks.push(block)
  }
  return out
}
