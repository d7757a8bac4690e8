/** The markers that lists of a page bear without writing them. */
import type { SourceLine } from './blocks'
import type { Marker } from './markers'
import { parseMarker, placeOf } from './markers'

/** The marker of a line: as the source says it, or as the text begins. */
export function markerOf(line: SourceLine): Marker | null {
  if (!line.list) return parseMarker(line.rich.text)
  const { style, marker, drawn } = line.list
  return { written: drawn ? null : marker, style, sign: marker?.replace(/[^\p{L}\p{N}]/gu, '') ?? '•', form: 'list', end: 0, dotted: false }
}

/** The letter or roman numeral that a page draws before the first entry of its list: resolutions would draw a figure. */
export const firstLetter = ({ list }: SourceLine): string | null =>
  (list?.drawn && (list.style === 'letter' || list.style === 'roman') && placeOf(list.marker?.replace('.', '') ?? '', list.style) === 1 ? list.marker : null)
