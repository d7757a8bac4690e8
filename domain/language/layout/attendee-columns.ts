/** Lines of a head that hold more than one thing: names side by side, and who presides. */
import type { AttendanceGroup } from './kinds'
import { isStyled, readAttendees } from './attendee'
import type { LaidBlock, SourceLine } from './blocks'
import { join, slice, trim } from './rich'

/** "... of the Committee. Present:- Councillor A": a list of names that begins inside a line of the title. */
export const labelInside = /(?<=[.;)]\s)(?:(?:Present|In attendance|Also present|Apologies)\s*(?::\s*[-–]*|[-–])\s+(?=\S)|apologies (?:(?:had|have) been|were) (?:sent|received|given) (?:by|from)\s+(?=\p{Lu}))/iu

/** "Councillor R Hope (Mayor) presided.": one name and no list. */
export function presides(text: string): boolean {
  const found = text.length < 120 ? /^(.+?),? (?:presided|(?:was |took )?(?:in )?the chair|presiding)\.?$/i.exec(text) : null
  return found !== null && (isStyled(text) || /^\p{Lu}\S* [^,]{2,40}, (?:(?:vice|deputy|depute)[ -])?(?:chair|conven)\p{L}*, /iu.test(text)) && readAttendees(found[1] ?? '', 'present').length === 1
}

/** Names set side by side, where each column holds names of its own. */
export function columns(line: SourceLine, group: AttendanceGroup, apart = false): LaidBlock['rich'][] {
  if (line.columns.length === 0) return [line.rich]
  const cuts = [0, ...line.columns, line.rich.text.length]
  const pieces = cuts.slice(0, -1).map((from, i) => trim(slice(line.rich, from, cuts[i + 1])))
  if (!line.posted && pieces.every((piece) => /\s/.test(piece.text) && readAttendees(piece.text, group).length === 1)) return pieces
  if (apart) return [line.rich]
  // A name and a post: the tab keeps them apart.
  return [pieces.reduce((sum, piece) => join(sum, '\t', piece))]
}
