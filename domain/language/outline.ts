/**
 * Minutes as the reader sees them: items with their lines, however they came (typed, pasted, PDF text).
 * `layout/` makes an outline from lines of text; `formats/html` from a web page; `domain/document/outline.ts` from
 * the editor's document.
 */
import type { IsoDate, Span } from './reading'

export type LineRole =
  | 'purpose' | 'presenter' | 'subheading' | 'paragraph' | 'point' | 'lead-in' | 'resolution' | 'action' | 'vote'

export interface OutlineLine {
  /** Stable id of the node it stands in; spans are offsets in `text`. */
  id: string
  role: LineRole
  text: string
  /** As written: "(a)", "1.", "ii)"; null where there is none. */
  marker: string | null
  /** Depth of nesting, from 0. */
  level: number
  /** Of a cell: who and when in the same row of its table, in the text's words. */
  beside?: { owner: string | null; due: string | null }
  /** Stands in a log of what was decided before: nothing in it is new. */
  quoted?: boolean
}

export interface OutlineItem {
  id: string
  number: string | null
  title: string
  lines: OutlineLine[]
}

export interface OutlineAttendee {
  name: string
  role: 'chair' | 'vice-chair' | 'member' | 'substitute' | 'co-opted' | 'other-councillor' | 'officer' | 'partner'
  status: 'present' | 'apologies' | 'absent'
  /** Post-nominals ("CC", "MBE") or null. */
  suffix: string | null
  /** The post in the text's words, for officers. */
  office: string | null
  substituteFor: string | null
}

export interface Outline {
  title: string | null
  body: string | null
  meetingDate: IsoDate | null
  venue: string | null
  attendance: OutlineAttendee[]
  /** Lines before the first item that belong to no other field. */
  preamble: OutlineLine[]
  items: OutlineItem[]
  signature: { role: string; date: IsoDate | null; text: string } | null
  /** Page headers, footers and the like: kept, shown nowhere. */
  furniture: string[]
  /** What the reader of the outline should know: two meetings in one text, a language that is not read. */
  notices?: Notice[]
}

export interface Notice {
  kind: 'two-meetings' | 'not-english'
  /** In words for a clerk. */
  words: string
  /** Index among the lines asked about at which the second meeting begins; null where none does. */
  line: number | null
}

/** What the reader may know besides the text. All of it may be empty. */
export interface ReadContext {
  meetingDate: IsoDate | null
  body: string | null
  /** Names as printed, with the post each holds where known. */
  people: { name: string; office: string | null }[]
  /** Posts of the authority, in any of their names. */
  offices: string[]
  /** Other bodies, in any of their names. */
  bodies: string[]
  /** Bank holidays beyond those shipped. */
  extraHolidays?: IsoDate[]
  /** What the council has set about its reading. */
  settings?: ReadingSettings
}

/** `ask`: what the rule finds is never sure. `off`: the rule does not speak. */
export type RuleSetting = 'ask' | 'off'

/** What a council has set about its reading, in the open: every place that reads is given the same. */
export interface ReadingSettings {
  /** By the rule's name, as a reason bears it; a rule that is not here speaks as it does everywhere. */
  rules: Readonly<Record<string, RuleSetting>>
  /** Other names of posts and bodies, and the name that each means: "CFO" for "Chief Finance Officer". */
  otherNames: readonly { name: string; means: string }[]
}

export type { Span }
