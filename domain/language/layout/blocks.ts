/**
 * What goes into layout (lines, as a format found them) and what comes out (blocks in the order of the text).
 * Blocks are the minutes document without ids: `domain/document/from-blocks.ts` makes the one from the other.
 */
import type { AttendanceGroup, BlockType, ListStyle } from './kinds'
import type { Rich } from './rich'
import { plain } from './rich'

/** One line of the source: a line of a text file, or a paragraph, list entry or heading of a web page. */
export interface SourceLine {
  /** Index in the source, so that what became of each line can be told. */
  at: number
  /** White space collapsed to single spaces. */
  rich: Rich
  /** Offsets in the text where the source had a tab or a wide gap: columns. */
  columns: number[]
  /** Columns of white space before the first character. */
  indent: number
  /** Blank lines before it; a page break counts as one. */
  gap: number
  /** Level of an HTML heading, 0 for none. */
  heading: number
  /** Where the source itself says that this is a list entry. */
  list: ListHint | null
  /** A table passed through as it is. */
  table: LaidTable | null
  /** True where lines never wrap (paragraphs of a web page). */
  whole: boolean
  /** True where the source itself says that this belongs to the page (navigation, footer). */
  page: boolean
  /** The source itself says that this is the title of an item: the first words of a row of its table. */
  titled?: boolean
  /** A name, and in the second column the post of its holder. */
  posted?: boolean
  /** The line came from the column of those who act: it holds nothing but who. */
  margin?: boolean
}

export interface ListHint {
  level: number
  style: ListStyle
  /** What stands or is drawn before the entry; null for a bullet. */
  marker: string | null
  /** The marker is drawn by the source and need not be kept as written. */
  drawn: boolean
}

export interface LaidTable { rows: LaidCell[][] }
export interface LaidCell { header: boolean; colspan: number; rowspan: number; lines: Rich[] }

export interface LaidBlock {
  type: BlockType | 'table'
  rich: Rich
  /** Of a point or resolution as written, of a minute its number; null draws it. */
  marker: string | null
  level: number
  style: ListStyle
  group: AttendanceGroup | null
  presiding: boolean
  table: LaidTable | null
}

export interface LaidOut {
  blocks: LaidBlock[]
  /** Page headers, footers, labels of web pages and the like, in the order of the text. */
  furniture: string[]
  /** `at` of each source line that became furniture. */
  furnitureAt: Set<number>
}

/** A source line with everything at rest. */
export function sourceLine(at: number, rich: Rich, over: Partial<SourceLine> = {}): SourceLine {
  return { at, rich, columns: [], indent: 0, gap: 0, heading: 0, list: null, table: null, whole: false, page: false, ...over }
}

/** A block with everything at rest. */
export function block(type: LaidBlock['type'], rich: Rich, over: Partial<LaidBlock> = {}): LaidBlock {
  return { type, rich, marker: null, level: 0, style: 'bullet', group: null, presiding: false, table: null, ...over }
}

/** A table block; its words stand in the cells. */
export const tableBlock = (table: LaidTable): LaidBlock => block('table', plain(''), { table })
