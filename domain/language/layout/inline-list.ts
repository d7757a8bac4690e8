/** Decisions run together in one paragraph: "That (i) the report be noted; (ii) ... and (iii) ...". */
import { parseMarker, placeOf } from './markers'

export interface InlinePiece {
  from: number
  to: number
  marker: string | null
  /** The words before the first marker ("That"). */
  lead: boolean
}

/** The pieces of `text` that markers counting on from the first part from each other; one piece where there are none. */
export function splitInlineList(text: string): InlinePiece[] {
  const whole: InlinePiece[] = [{ from: 0, to: text.length, marker: null, lead: false }]
  const bracketed = counted(text, /(?<=^|[\s;:,–-])\((\d{1,2}|[a-z]{1,4}|[A-Z])\)\s*/g)
  // "RESOLVED that Cabinet: 1. agrees ...; and 2. authorises ...": figures or letters with a dot, where one can stand.
  const dotted = bracketed.length > 1 ? bracketed : counted(text, /(?<=^|[:;.,–-]\s{1,3}|\band\s)(\d{1,2}|[A-Z]|[ivx]{1,4})[.)]\s+(?=["“]?(?:\p{L}|\d{2}\/\d))/gu)
  const bare = counted(text, bareNumbers)
  const cuts = bare.length > 2 && bare.length > dotted.length && /(?::|\bto|\bthat)\s*$|^$/.test(text.slice(0, bare[0]?.at ?? 0)) ? bare : dotted.length > 1 || !/(?:^|:\s{1,3})A \p{Lu}\p{Ll}+ /u.test(text.slice(0, 160)) ? dotted : counted(text, bareLetters)
  const first = cuts[0]
  if (cuts.length < 2 || !first || first.at > 160) return whole
  // "That, subject to (i) ... and (ii) ..., the minutes be signed": the list stands inside the sentence.
  if (/\b(?:subject to|including|namely|between|with|by)[:,]?\s*$/i.test(text.slice(0, first.at))) return whole
  // Each piece but the last ends like an entry of a list; "paragraphs (a) and (b) of the report" are no list.
  const short = cuts.some((cut, i) => text.slice(cut.end, cuts[i + 1]?.at ?? text.length).trim().length < 12)
  if (short) return whole
  const pieces = cuts.map((cut, i) => ({ from: cut.end, to: cuts[i + 1]?.at ?? text.length, marker: cut.marker, lead: false }))
  return first.at === 0 ? pieces : [{ from: 0, to: first.at, marker: null, lead: true }, ...pieces]
}

/** "to: A Note the plan B Agree that": letters alone, from the beginning or a colon on. */
const bareLetters = /(?<=^|\s)([A-Z])\s+(?=\p{Lu}\p{Ll}+ )/gu

/** "to: 1. Note the plan 2. Agree that": figures with no stop before them, three or more. */
const bareNumbers = /(?<=^|\s)(\d{1,2})\.\s+(?=\p{Lu}\p{Ll})/gu

/** The markers that count on from the first. */
function counted(text: string, pattern: RegExp): { at: number; end: number; marker: string }[] {
  const cuts: { at: number; end: number; marker: string }[] = []
  const signs = [...text.matchAll(pattern)]
  if (signs.length < 2) return cuts
  for (const sign of signs) {
    const marker = parseMarker(`(${sign[1] ?? ''}) x`)
    if (!marker) continue
    const wanted = cuts.length + 1
    const style = marker.style === 'roman' && wanted !== 1 && placeOf(marker.sign, 'letter') === wanted ? 'letter' : marker.style
    if (placeOf(marker.sign, style) !== wanted) continue
    cuts.push({ at: sign.index, end: sign.index + sign[0].length, marker: sign[0].trim() })
  }
  return cuts
}
