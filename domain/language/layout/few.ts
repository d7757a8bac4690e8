/** Text in which nothing else is found: an item copied by itself under its title, or a few titles each over what was decided there. */
import { attendanceLabel } from './attendance'
import type { SourceLine } from './blocks'
import type { Heading } from './heading-text'
import { plainHeading, verb } from './heading-text'
import { matchLeadIn } from './lead-ins'
import { parseMarker } from './markers'
import { isPurpose } from './presenter'
import { entryBefore, mayStandOver } from './stands-over'

/** The title of a whole text, or the name of who met. */
const titleOfAll = /^(?:draft|confirmed|unconfirmed|approved|agenda)\b|\b(?:minutes|notes|decisions? (?:list|notice|sheet)|documents?|attendance|present|list)\b|\b(?:meeting|council|committee|board|panel|forum|trust|trustees|governors|group|association|society|club|authority|cabinet|executive|partnership|school|university|court|senate)$/i

const sentence = ({ rich: { text } }: SourceLine): boolean => text.length > 60 && verb.test(text) && (text.length > 120 || /[.:;]["”’]?$/.test(text))
const opensText = (line: SourceLine | undefined): boolean => line !== undefined && !line.table && (sentence(line) || (parseMarker(line.rich.text) !== null && line.rich.text.length > 40))
const decides = (line: SourceLine): boolean => line.rich.text.length < 4000 && matchLeadIn(line.rich.text) !== null

/** Adds the headings of such a text. */
export function fewHeadings(lines: readonly SourceLine[], found: Map<number, Heading>): void {
  if (found.size > 0 || lines.length < 3 || !lines.some(decides)) return
  const first = lines[0]
  const heads = lines.flatMap((line, at) => {
    const apart = at === 0 || (line.gap > 0 && (lines[at + 1]?.gap ?? 0) > 0)
    const able = apart && line.rich.text.length > 7 && mayStandOver(line) && !titleOfAll.test(line.rich.text) && !entryBefore(lines[at - 1]) && !/:$/.test(line.rich.text)
    return able && (opensText(lines[at + 1]) || (at === 0 && isPurpose(lines[1]?.rich.text ?? ''))) ? [at] : []
  })
  const ends = heads.map((_, i) => heads[i + 1] ?? lines.length)
  const over = heads.length > 1 && heads.length < 5 && heads.every((at, i) => i === heads.length - 1 || lines.slice(at, ends[i]).some(decides))
  const set = (at: number): void => { const line = lines[at]; if (line) found.set(at, plainHeading(line, null, 0)) }
  if (over) heads.forEach(set)
  else if (first && heads[0] === 0 && !lines.slice(0, 12).some((line) => attendanceLabel(line.rich.text) !== null)) set(0)
}
