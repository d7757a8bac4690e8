/** The markers that lists of a page bear without writing them. */
import type { SourceLine } from './blocks'
import { isActionLine, opensActions } from './labels'
import type { Marker } from './markers'
import { parseMarker, placeOf } from './markers'
import type { Rich } from './rich'
import { slice, trim } from './rich'

/** The marker of a line: as the source says it, or as the text begins. */
export function markerOf(line: SourceLine): Marker | null {
  if (!line.list) return parseMarker(line.rich.text)
  const { style, marker, drawn } = line.list
  return { written: drawn ? null : marker, style, sign: marker?.replace(/[^\p{L}\p{N}]/gu, '') ?? '•', form: 'list', end: 0, dotted: false }
}

/** The letter or roman numeral that a page draws before the first entry of its list: resolutions would draw a figure. */
export const firstLetter = ({ list }: SourceLine): string | null =>
  (list?.drawn && (list.style === 'letter' || list.style === 'roman') && placeOf(list.marker?.replace('.', '') ?? '', list.style) === 1 ? list.marker : null)

/**
 * "- ACTION: clerk to write", "• TODO Ann :: book the hall": the action that is an entry of a bulleted list, or null.
 * @param acting every entry of the list is one
 */
export function actionInList(line: SourceLine, acting: boolean): Rich | null {
  const marker = acting || /to-?do|action/i.test(line.rich.text.slice(0, 14)) ? markerOf(line) : null
  if (marker?.written !== null || marker.end === line.rich.text.length) return null
  const text = line.rich.text.slice(marker.end)
  return acting || (isActionLine(text) && !opensActions(text)) ? trim(slice(line.rich, marker.end)) : null
}
