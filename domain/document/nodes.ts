/**
 * The minutes document as data: ProseMirror JSON with the field's own node types. Everything but the editor walks
 * this JSON; `schema.ts` builds the ProseMirror schema from the same facts.
 *
 * The document is flat: a minute is its heading and runs to the next one, a point or a resolution carries its
 * level. So Enter, Tab and joining never wrap or lift a node, ids survive, and two people editing at once cannot
 * tear a list apart (docs/decisions/0001-flat-document.md).
 */
import type { AttendanceGroup, BlockType, ListStyle, Mark } from '@/domain/language/layout/kinds'
import type { IsoDate } from '@/domain/language/reading'

export type { AttendanceGroup, ListStyle, Mark }

/** Why something is not for the public: Local Government Act 1972, Schedule 12A, or confidential under s.100A(2). */
export interface Exemption {
  /** Paragraph numbers 1 to 7 of Part 1 of Schedule 12A; empty where `confidential`. */
  paragraphs: number[]
  confidential: boolean
  /** Schedule 12A, paragraph 10: why the public interest in keeping it back outweighs. */
  publicInterest: string
  reviewOn: IsoDate | null
  /** On a minute: the heading the public sees in place of its own. */
  neutralHeading: string | null
  /** s.100C(2): the proper officer's summary; or why the rest of the record needs none. */
  publicSummary: string | null
  noSummaryBecause: string | null
}

export type Inline = { type: 'text'; text: string; marks?: Mark[] } | { type: 'hardBreak' }

/** Attributes every block bears. `aliases` are ids of blocks that were joined into this one. */
export interface BlockAttrs { id: string; aliases?: string[] }

/** Attributes of each node type, over and above {@link BlockAttrs}. All these nodes hold inline content only. */
export interface TextBlockAttrs extends Record<BlockType, object> {
  title: object
  attendanceHeading: { group: AttendanceGroup }
  attendee: { personId: string | null; presiding: boolean }
  /** The heading of a minute. `fixedNumber` only where a pasted number differs from the drawn one. */
  minute: {
    fixedNumber: string | null
    agendaNumber: string | null
    agendaItemId: string | null
    exempt: Exemption | null
  }
  purpose: object
  presenter: object
  subheading: object
  paragraph: { exempt: Exemption | null }
  /** `marker` as written in a pasted text ("i)"); null draws it from style and place. `level` from 0. */
  point: { level: number; style: ListStyle; marker: string | null; exempt: Exemption | null }
  /** "RESOLVED", "It was agreed that:", in its own words. */
  leadIn: object
  resolution: { level: number; marker: string | null; exempt: Exemption | null }
  /** An action box: "ACTION: Head of Finance to ...". */
  action: object
  vote: object
  signature: object
}
export type TextBlockType = BlockType

export type TextBlock = {
  [T in TextBlockType]: { type: T; attrs: BlockAttrs & TextBlockAttrs[T]; content?: Inline[] }
}[TextBlockType]

export interface TableCell { type: 'tableCell' | 'tableHeader'; attrs?: { colspan?: number; rowspan?: number }; content: Block[] }
export interface TableRow { type: 'tableRow'; content: TableCell[] }
export interface Table { type: 'table'; attrs: BlockAttrs; content: TableRow[] }

export type Block = TextBlock | Table
export interface MinutesDocument { type: 'doc'; content: Block[] }

/** One act of a clerk about a reading, kept in the document's `decisions` map, one entry an act, never overwritten. */
export interface Decision {
  /** Key of the entry. */
  id: string
  /** Id of the `reading` mark over the words it is about. */
  readingId: string
  /** Key of the reading as the reader gave it; null for one the clerk made by selecting text. */
  readingKey: string | null
  act: 'keep' | 'change' | 'dismiss' | 'add' | 'revoke'
  /** For `revoke`: the entry that no longer holds. */
  revokes: string | null
  /** The sentence as it stood when the act was done. */
  sentence: string
  /** What the clerk wants the follow-up to be (keep, change, add). */
  followUp: DecidedFollowUp | null
  /** Names of the rules that spoke for the reading when the act was done. */
  rules?: string[]
}

export interface DecidedFollowUp {
  kind: import('@/domain/language/reading').FollowUpKind
  title: string
  owner: DecidedOwner
  due: import('@/domain/language/reading').Due
  /** True where a person, not the text, gave the owner or the due. */
  setByClerk: { owner: boolean; due: boolean }
  because: string[]
}

/** An owner is a post, a person, a group of whom each answers, a lead with helpers, the body, an outside organisation, or words. */
export type DecidedOwner =
  | { sort: 'office'; officeId: string; words: string }
  | { sort: 'person'; personId: string; words: string }
  | { sort: 'group'; personIds: string[]; words: string }
  | { sort: 'lead'; lead: { officeId: string } | { personId: string }; helpers: ({ officeId: string } | { personId: string })[]; words: string }
  | { sort: 'body'; bodyId: string; words: string }
  | { sort: 'outside'; organisation: string; words: string }
  | { sort: 'words'; words: string | null }
