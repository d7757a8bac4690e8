/**
 * Key, place and result: what the keys do, as Word does it. Each row is a test. A line reads
 * `type level|text`, with `^` for the caret; `[` and `]` for a selection.
 */
export interface KeyRow { key: string; place: string; before: string[]; after: string[] | 'left to the browser' }

export const keyTable: KeyRow[] = [
  // Enter
  { key: 'Enter', place: 'middle of text', before: ['paragraph|One^ two'], after: ['paragraph|One', 'paragraph|^ two'] },
  { key: 'Enter', place: 'end of a heading', before: ['minute|Moorings^'], after: ['minute|Moorings', 'paragraph|^'] },
  { key: 'Enter', place: 'middle of a heading', before: ['minute|Moorings^ and buoys'], after: ['minute|Moorings', 'minute|^ and buoys'] },
  { key: 'Enter', place: 'start of a heading', before: ['minute|^Moorings'], after: ['paragraph|', 'minute|^Moorings'] },
  { key: 'Enter', place: 'end of a point', before: ['point 1|One^'], after: ['point 1|One', 'point 1|^'] },
  { key: 'Enter', place: 'start of a point', before: ['point|^One'], after: ['point|', 'point|^One'] },
  { key: 'Enter', place: 'empty point, deeper level', before: ['point|One', 'point 1|^'], after: ['point|One', 'point|^'] },
  { key: 'Enter', place: 'empty point, first level', before: ['point|One', 'point|^'], after: ['point|One', 'paragraph|^'] },
  { key: 'Enter', place: 'end of a lead-in', before: ['leadIn|RESOLVED^'], after: ['leadIn|RESOLVED', 'resolution|^'] },
  { key: 'Enter', place: 'middle of a lead-in', before: ['leadIn|RESOLVED^ That it be noted'], after: ['leadIn|RESOLVED', 'resolution|^ That it be noted'] },
  { key: 'Enter', place: 'empty lead-in', before: ['leadIn|^'], after: ['paragraph|^'] },
  { key: 'Enter', place: 'end of a resolution', before: ['resolution|That it be noted.^'], after: ['resolution|That it be noted.', 'resolution|^'] },
  { key: 'Enter', place: 'middle of a nested resolution', before: ['resolution 1|noted;^ and'], after: ['resolution 1|noted;', 'resolution 1|^ and'] },
  { key: 'Enter', place: 'empty nested resolution', before: ['resolution|That', 'resolution 1|^'], after: ['resolution|That', 'resolution|^'] },
  { key: 'Enter', place: 'empty resolution', before: ['resolution|That', 'resolution|^'], after: ['resolution|That', 'paragraph|^'] },
  { key: 'Enter', place: 'end of a vote', before: ['vote|For 4, against 1^'], after: ['vote|For 4, against 1', 'paragraph|^'] },
  { key: 'Enter', place: 'end of an attendance heading', before: ['attendanceHeading|Present^'], after: ['attendanceHeading|Present', 'attendee|^'] },
  { key: 'Enter', place: 'end of a name', before: ['attendee|Councillor A Mere^'], after: ['attendee|Councillor A Mere', 'attendee|^'] },
  { key: 'Enter', place: 'empty name', before: ['attendee|^'], after: ['paragraph|^'] },
  { key: 'Enter', place: 'over a selection', before: ['paragraph|On[e t]wo'], after: ['paragraph|On', 'paragraph|^wo'] },
  // Shift-Enter
  { key: 'Shift-Enter', place: 'in a resolution', before: ['resolution|That^ it'], after: ['resolution|That\\n^ it'] },
  { key: 'Shift-Enter', place: 'in a point', before: ['point|One^'], after: ['point|One\\n^'] },
  // Tab
  { key: 'Tab', place: 'second point', before: ['point|One', 'point|T^wo'], after: ['point|One', 'point 1|T^wo'] },
  { key: 'Tab', place: 'first point', before: ['paragraph|Text', 'point|O^ne'], after: ['paragraph|Text', 'point|O^ne'] },
  { key: 'Tab', place: 'point already one deeper', before: ['point|One', 'point 1|T^wo'], after: ['point|One', 'point 1|T^wo'] },
  { key: 'Tab', place: 'second resolution', before: ['leadIn|RESOLVED', 'resolution|That', 'resolution|^the'], after: ['leadIn|RESOLVED', 'resolution|That', 'resolution 1|^the'] },
  { key: 'Tab', place: 'first resolution', before: ['leadIn|RESOLVED', 'resolution|T^hat'], after: ['leadIn|RESOLVED', 'resolution|T^hat'] },
  { key: 'Tab', place: 'several points', before: ['point|One', 'point|T[wo', 'point|Thr]ee'], after: ['point|One', 'point 1|T[wo', 'point 1|Thr]ee'] },
  { key: 'Tab', place: 'start of text under a list', before: ['point|One', 'paragraph|^Two'], after: ['point|One', 'point|^Two'] },
  { key: 'Tab', place: 'in plain text', before: ['paragraph|One', 'paragraph|Tw^o'], after: 'left to the browser' },
  { key: 'Tab', place: 'in a heading', before: ['minute|Moor^ings'], after: 'left to the browser' },
  // Shift-Tab
  { key: 'Shift-Tab', place: 'nested point', before: ['point|One', 'point 1|T^wo'], after: ['point|One', 'point|T^wo'] },
  { key: 'Shift-Tab', place: 'point of the first level', before: ['point|O^ne'], after: ['point|O^ne'] },
  { key: 'Shift-Tab', place: 'nested resolution', before: ['resolution|That', 'resolution 1|^the'], after: ['resolution|That', 'resolution|^the'] },
  { key: 'Shift-Tab', place: 'in plain text', before: ['paragraph|O^ne'], after: 'left to the browser' },
  // Backspace
  { key: 'Backspace', place: 'in a word', before: ['paragraph|One^'], after: 'left to the browser' },
  { key: 'Backspace', place: 'start of text', before: ['paragraph|One', 'paragraph|^two'], after: ['paragraph|One^two'] },
  { key: 'Backspace', place: 'start of a point', before: ['point|One', 'point|^two'], after: ['point|One', 'paragraph|^two'] },
  { key: 'Backspace', place: 'start of a nested point', before: ['point|One', 'point 1|^two'], after: ['point|One', 'point|^two'] },
  { key: 'Backspace', place: 'start of text after a point', before: ['point|One', 'paragraph|^two'], after: ['point|One^two'] },
  { key: 'Backspace', place: 'start of a resolution', before: ['leadIn|RESOLVED', 'resolution|^That'], after: ['leadIn|RESOLVED', 'paragraph|^That'] },
  { key: 'Backspace', place: 'start of a lead-in', before: ['leadIn|^RESOLVED'], after: ['paragraph|^RESOLVED'] },
  { key: 'Backspace', place: 'start of an action box', before: ['action|^ACTION'], after: ['paragraph|^ACTION'] },
  { key: 'Backspace', place: 'start of a heading after an empty line', before: ['paragraph|', 'minute|^Moorings'], after: ['minute|^Moorings'] },
  { key: 'Backspace', place: 'start of a heading after text', before: ['paragraph|One', 'minute|^two'], after: ['paragraph|One^two'] },
  { key: 'Backspace', place: 'over a selection across lines', before: ['point|On[e', 'resolution|T]wo'], after: ['point|On^wo'] },
  // Delete
  { key: 'Delete', place: 'end of a point', before: ['point|One^', 'point 1|two'], after: ['point|One^two'] },
  { key: 'Delete', place: 'end of a lead-in', before: ['leadIn|RESOLVED^', 'resolution|That'], after: ['leadIn|RESOLVED^That'] },
  { key: 'Delete', place: 'in a word', before: ['paragraph|O^ne'], after: 'left to the browser' },
  // Home
  { key: 'Home', place: 'in a resolution', before: ['resolution|That^'], after: 'left to the browser' },
  { key: 'Home', place: 'in a point', before: ['point|One^'], after: 'left to the browser' },
]
