/** Where the text of an item begins on the line of its title. */
import { isHeadingText, participle, usual, verb } from './heading-text'
import { told } from './title-run-on'

/** "Apologies: Cllr Lark." or "Minutes. The minutes were signed.": where the text after the short title begins, or null. */
export function runInAt(rest: string): number | null {
  if (/^[^.:;]{2,90}:$/.test(rest)) return null
  // "MARKET STALLS – TRADERS’ LETTER – The Clerk read it": capitals up to a dash.
  const capitals = /^([^\p{Ll}]{3,200})\s[–-]\s+(?=\p{Lu}?\p{Ll})/u.exec(rest)
  if (capitals && /\p{Lu}{3}/u.test(capitals[1] ?? '') && (told(rest.slice(capitals[0].length)) || /^(?:\S+\s+){3}.*\.$/.test(rest.slice(capitals[0].length)))) return capitals[0].length
  const decided = decidedAt.exec(rest) ?? unspaced.exec(rest) ?? roll.exec(rest) ?? dashed.exec(rest)
  if (decided && !verb.test(decided[1] ?? '')) return decided[0].length
  const colon = /^([\p{Lu}][^.:;]{2,90}?)(?::|\s[–-](?=\s))\s+(?=\S)/u.exec(rest)
  // "DIVERSION OF PATH 4 – PARISH OF ILK Members were told": the title goes on.
  if (colon && !/\p{Ll}/u.test(colon[1] ?? '') && /^\p{Lu}{3,}\s/u.test(rest.slice(colon[0].length)) && !colon[0].trimEnd().endsWith(':')) return null
  // "Finance: a) Mowing £93", "Apologies: none were received": the colon ends the title.
  if (colon?.[0].trimEnd().endsWith(':') && (usual.test(colon[1] ?? '') || verb.test(rest.slice(colon[0].length)) || ((colon[1]?.length ?? 0) < 40 && /^(?:\S+\s+){4}.*\.$/.test(rest.slice(colon[0].length))))) return colon[0].length
  if (colon && (colon[1]?.length ?? 0) <= 60 && !isHeadingText(rest) || colon && /\.$/.test(rest) && verbOrUsual(colon[1] ?? '', rest)) return colon[0].length
  const stop = /^([\p{Lu}][^.:;]{2,90}?)\.\s+(?=\p{Lu}\p{Ll}*(?:\s|\.?$))/u.exec(rest)
  return stop && (!verb.test(stop[1] ?? '') || participle.test(stop[1] ?? '')) && (verb.test(rest) || usual.test(stop[1] ?? '') || /^(?:None|Nil|Noted|Agreed|Nothing)(?: to report| declared| received)?\.?$/.test(rest.slice(stop[0].length))) ? stop[0].length : null
}

const verbOrUsual = (title: string, rest: string): boolean => usual.test(title) || verb.test(rest.slice(title.length))

/** "Minutes of the meeting held in May– RESOLVED that ...". */
const decidedAt = /^(\p{Lu}[^.:;]{2,140}?)\s?[:–-]\s+(?=(?:RESOLVED|AGREED|NOTED)\b)/u
/** "PRESENT: A. Ash", "Apologies -: Cllr Dow". */
const roll = /^(present|in attendance|attendance|apologies(?: for absence)?)\s?(?:[.:–-]+:?\s+|:)(?=\p{Lu})/iu
/** "Apologies.Apologies were received". */
const unspaced = /^(\p{Lu}\p{Ll}[^.:;]{2,40})\.(?=\p{Lu}\p{Ll}+ \p{Ll}+ )/u
/** "Declarations of interest – AB and CD in item 4". */
const dashed = /^((?:apologies|declarations?|disclosures?)\b[^.:;–-]{0,40}?)\s[–-]\s+(?=\p{Lu})/iu
