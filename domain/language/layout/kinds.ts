/** What a block of minutes can be, whoever stands in a list of people, how a list is counted, what marks words bear. */

/** The blocks that hold text, in the order in which minutes have them. */
export type BlockType =
  | 'title' | 'attendanceHeading' | 'attendee' | 'minute' | 'purpose' | 'presenter' | 'subheading' | 'paragraph' | 'point'
  | 'leadIn' | 'resolution' | 'action' | 'vote' | 'signature'

export type AttendanceGroup =
  | 'present' | 'apologies' | 'absent' | 'substitutes' | 'co-opted' | 'other-councillors' | 'officers' | 'partners'

export type ListStyle = 'bullet' | 'number' | 'letter' | 'roman'

export type Mark =
  | { type: 'bold' }
  | { type: 'italic' }
  | { type: 'link'; attrs: { href: string } }
  /** Ties a decision about a reading to its words. */
  | { type: 'reading'; attrs: { id: string } }
