/** What is given and taken in reading files of old minutes. */
import type { SourceLine } from '@/domain/language/layout/blocks'

/** read: whole. partly: something in it could not be read, which `notices` name. refused: nothing of it was taken. */
export type OldFileState = 'read' | 'partly' | 'refused'

export interface OldFile {
  state: OldFileState
  /** What its content shows it to be, whatever its name says; null where that is nothing that can be read. */
  kind: 'txt' | 'html' | 'docx' | 'pdf' | null
  /** Its lines, as `linesOfPage` and `linesOfPlain` give them: `minutesFromLines` of formats/text makes minutes of them. */
  blocks: SourceLine[]
  /** The same as plain text, a line each, columns of a table parted by tabs. */
  text: string
  /** In a clerk's words: what was kept, what could not be read. */
  notices: string[]
  /** Why it was refused, in a clerk's words; null where it was not. */
  reason: string | null
  /** The title that the file itself names. */
  title?: string | null
}

/** A file of an archive, or why it was left there. What concerns the whole archive has the empty name. */
export type ArchiveEntry = { name: string; bytes: Uint8Array } | { name: string; refused: string }

/** What the reader of one kind of file gives. */
export interface Read {
  lines: SourceLine[]
  notices: string[]
  /** Something in it could not be read. */
  partly: boolean
  /** As the file names itself, not yet cleaned. */
  title: string | null
}

/** A file that was not taken. */
export const refused = (reason: string, kind: OldFile['kind'] = null): OldFile =>
  ({ state: 'refused', kind, blocks: [], text: '', notices: [], reason, title: null })
