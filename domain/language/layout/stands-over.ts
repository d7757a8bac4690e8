/** Headings without number, dress or usual title: short lines that stand apart over text, where the whole text goes so. */
import { attendanceLabel } from './attendance'
import type { SourceLine } from './blocks'
import { labelOf } from './furniture'
import type { Heading } from './heading-text'
import { isHeadingText, participle, plainHeading, usual, verb } from './heading-text'
import { isActionLine, isReasonsLabel, isVoteLine, opensActions } from './labels'
import { matchLeadIn } from './lead-ins'
import { parseMarker } from './markers'

/** Last lines of minutes and facts of their head: short, apart, and no headings. */
const noTitle = /^(?:(?:the )?(?:next )?meeting (?:closed|opened|ended|finished|commenced|began|started)|next meeting:|date\b|time\b|venue\b|location\b|quorum\b|held\b|signed?\b|chair(?:man|woman|person)?\b[^’']{0,3}$|secretary\b[^’']{0,3}$|dated\b|end of\b|page\b|draft\b|present\b|[\d\s./:-]+$|\d+ ?[–-] )|[£$€] ?\d|[–-]$/i
const day = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day,? \d|\b\d{1,2}(?:st|nd|rd|th)?\s+\p{Lu}\p{Ll}{2,8}\s+(?:19|20)\d\d\b|\b\d{1,2}[.:]\d\d ?(?:[ap]\.?m|noon)?\b/iu
/** "Ann Ash (Chair)", "B Birch, Clerk": somebody rather than something. */
const somebody = /^(?:Cllrs?|Councillors?|Mr|Mrs|Ms|Miss|Dr)\b|\((?:chair\w*|vice\W.*|clerk|secretary|treasurer|\p{Lu}{2,3})\)$/iu

/** "Recognition: Reading Week": what sort of item, and which. */
const subject = /^(?:Resolution|Recognition|Report|Update|Presentation|Proposal|Planning|Motion|Policy)\b[^:]{0,60}: \p{Lu}/u
/** "(D-1)" behind a title: its place on the agenda. */
const coded = /\([A-Z](?:-?\d{1,2}[a-z]?)?(?:\/[A-Z]-?\d{1,2})?\)$/

/** True for a line that may stand over part of the minutes by its words alone. */
export function mayStandOver(line: SourceLine): boolean {
  const text = line.rich.text.replace(/:$/, '')
  if (line.table || line.list || line.columns.length > 0 || answer.test(text) || text.length > 200 || !isHeadingText(text.slice(0, 170)) || /[.!]$/.test(text) || (/:\s/.test(text) && !subject.test(text) && !coded.test(text))) return false
  if (text.length > 110 && !coded.test(text)) return false
  if (parseMarker(text) || noTitle.test(text) || day.test(text) || somebody.test(text) || labelOf(line.rich.text)) return false
  if (verb.test(text) && !participle.test(text) && !/\bminutes (?:approved|received|agreed)\b/i.test(text)) return false
  return !matchLeadIn(text) && !isActionLine(text) && (!isVoteLine(text) || /^Proposed (?!by\b)\p{Lu}\p{Ll}+s? /u.test(text)) && !isReasonsLabel(text) && !/\b(?:said|says|thanked|wanted|gave|asked|agreed to|to be)\b/.test(text)
}

/** "Name of member", "Type of interest", "Cllr Ash" below one another: cells of a table rather than titles over text. */
export const headsNothing = (line: SourceLine | undefined): boolean => line !== undefined && (somebody.test(line.rich.text) || mayStandOver(line))

const answer = /^(?:(?:none|nil|noted|agreed|accepted|approved)(?: [\p{Ll} ]{0,30})?|[^\p{L}\p{N}]+)$/iu

/** "3) Harbour fund – Finance and" without a stop: the entry of a list that may go on below. */
export const entryBefore = (line: SourceLine | undefined): boolean => line !== undefined && line.rich.text.length > 30 && !/[.:;!?)]["”’]?$/.test(line.rich.text) && !!parseMarker(line.rich.text)?.written

/** A sentence, a list entry or a list of people: what stands under a heading. */
const isText = (line: SourceLine): boolean => answer.test(line.rich.text) || line.table !== null || line.list !== null || line.rich.text.length > 60 || /[.;]$/.test(line.rich.text) || parseMarker(line.rich.text) !== null || attendanceLabel(line.rich.text) !== null

/**
 * Adds the headings of a text where at least four short lines stand apart from what is above them, each over text, and
 * most of the blocks begin with one (the text follows at once), or the text between them is long (a blank line follows).
 */
export function standsOver(lines: readonly SourceLine[], found: Map<number, Heading>): void {
  if (found.size > 1) return
  // The head of the minutes: to the last line of facts ("Venue: ...") or names before the first sentences.
  const prose = lines.findIndex(({ rich: { text } }) => text.length > 40 && /\.$/.test(text) && verb.test(text) && attendanceLabel(text) === null)
  const opening = lines.slice(0, Math.min(14, prose < 0 ? 14 : prose))
  const people = opening.findLastIndex(({ rich: { text } }) => (attendanceLabel(text) !== null && (attendanceLabel(text)?.end ?? 0) < text.length || /^[\p{Lu}][\p{L} ’']{2,24}: \S/u.test(text) && text.length < 90))
  const first = Math.max(1, people + 1)
  const apart = (at: number): boolean => (lines[at]?.gap ?? 0) > 0 || lines[at]?.whole === true
  const gather = (tight: boolean): number[] => lines.flatMap((line, at) => {
    const next = lines[at + 1]
    if (at < first || !next || !apart(at) || apart(at + 1) === tight || !mayStandOver(line) || entryBefore(lines[at - 1])) return []
    return isText(next) || (!tight && mayStandOver(next)) ? [at] : []
  })
  if (lines.filter(({ gap }) => gap === 0).length >= lines.length * 0.9) {
    const flat = lines.flatMap((line, at) => {
      const [before, next] = [lines[at - 1], lines[at + 1]]
      return at >= first && line.rich.text.length <= 60 && next && isText(next) && /[.!?:)]["”’]?$|^.{3,30}$/.test(before?.rich.text ?? '.') && mayStandOver(line) ? [at] : []
    })
    if (flat.length >= 4 && flat.length >= lines.length * 0.2) for (const at of flat) found.set(at, heading(lines[at]))
    return
  }
  if (found.size > 0) return
  const blocks = lines.filter((_, at) => at >= first && apart(at)).length
  const close = gather(true)
  if (close.length >= 5 && close.length >= blocks * 0.5) { for (const at of close) found.set(at, heading(lines[at])); return }
  // Notes of nothing but lists, each under its heading.
  const listed = close.filter((at) => { const line = lines[at]; return line && parseMarker(lines[at + 1]?.rich.text ?? '') !== null })
  if (listed.length >= 5 && listed.length * 3 >= blocks) {
    for (const at of listed) { const text = lines[at]?.rich.text ?? ''; if ((!opensActions(text) || at === listed.at(-1)) && !attendanceLabel(text)) found.set(at, heading(lines[at])) }
    return
  }
  const loose = gather(false).filter((at, i, all) => !(all.includes(at - 1) && !usual.test(lines[at]?.rich.text ?? '')))
  const over = loose.filter((at) => { const next = lines[at + 1]; return next !== undefined && isText(next) })
  const long = lines.filter((line, at) => at >= first && isText(line)).length
  if (over.length < 4 || over.length < loose.length * 0.75 || loose.length > (lines.length - first) * 0.5 || long < over.length) return
  for (const at of loose) found.set(at, heading(lines[at]))
}

const heading = (line: SourceLine | undefined): Heading => {
  if (!line) throw new Error('A heading without its line')
  return plainHeading(line, null, 0)
}
