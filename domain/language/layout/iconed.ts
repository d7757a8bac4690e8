/**
 * Titles without a number that a page of a committee web site marks by the paper that belongs to them: "Terms of
 * reference pdf icon PDF 341 KB", by the label "Additional documents:" below them, or by what the agenda says of them.
 */
import { attendanceLabel } from './attendance'
import type { SourceLine } from './blocks'
import { iconNoise, labelOf } from './furniture'
import type { Heading } from './heading-text'
import { bareText, isHeadingText, plainHeading, usual, verb } from './heading-text'
import { itemNumber } from './item-number'
import { matchLeadIn } from './lead-ins'
import { isPurpose } from './presenter'

/** Where two titles or more are marked so and none of them has been found, these are the headings of the page. */
export function iconed(lines: readonly SourceLine[], found: Map<number, Heading>): void {
  const marked = lines.flatMap(({ rich: { text }, table, list }, at) =>
    !table && !list && iconNoise(text) > 4 && (isHeadingText(bareText(text)) || (/^(?:To|The|Report|Proposal) /.test(text) && text.length < 320)) && !itemNumber(text) && !isPaper(lines, at) ? [at] : [])
  if (marked.length < 2 || marked.some((at) => found.has(at) || found.has(at - 1))) return
  found.clear()
  for (const at of marked) found.set(at, plainHeading(lines[at] as SourceLine, null, 0))
  besideMarked(lines, marked, found)
}

/** Titles over "To approve ...", "To consider ...", where two or more stand so and none bears a number: beside what was found. */
export function overPurposes(lines: readonly SourceLine[], found: Map<number, Heading>): void {
  if ([...found.values()].some(({ number }) => number !== null)) return
  const marked = lines.flatMap((line, at) => !line.list && overPurpose(lines, at) && isHeadingText(bareText(line.rich.text)) && !itemNumber(line.rich.text) ? [at] : [])
  if (marked.length < 2) return
  const none = found.size === 0
  for (const at of marked) if (!found.has(at)) found.set(at, plainHeading(lines[at] as SourceLine, null, 0))
  if (none) besideMarked(lines, marked, found)
}

/** "To confirm the minutes of 8 May." below the text of another item: the agenda's own words are the title. */
export function titledByPurpose(lines: readonly SourceLine[], found: Map<number, Heading>): void {
  if (found.size < 3 || [...found.values()].some(({ number }) => number !== null)) return
  const first = Math.min(...found.keys())
  lines.forEach((line, at) => {
    if (at > first && !line.list && ofMinutes.test(line.rich.text) && !found.has(at) && !found.has(at - 1) && /\.$/.test(lines[at - 1]?.rich.text ?? '')) found.set(at, plainHeading(line, null, 0))
  })
}

const ofMinutes = /^To (?:confirm|approve|receive|agree|sign)\b.{0,60}\bminutes of the\b.{0,80}\bmeetings? (?:held )?on\b.{0,60}$/i

/** Adds the usual titles that stand apart, and those that own papers or stand far from what is above them. */
function besideMarked(lines: readonly SourceLine[], marked: readonly number[], found: Map<number, Heading>): void {
  lines.forEach((line, at) => {
    const text = bareText(line.rich.text)
    const able = line.gap > 0 && (lines[at + 1]?.gap ?? 0) > 0 && !line.table && !line.list && !found.has(at) && isHeadingText(text) && !verb.test(text) && !labelOf(text) && !itemNumber(text) && !matchLeadIn(text)
    if (able && (usual.test(text) || (line.gap > 1 && !attendanceLabel(text) && !/[.?]$/.test(text) && (ownsPapers(lines, at, marked) || (line.gap > 2 && (lines[at + 1]?.gap ?? 0) > 1))))) found.set(at, plainHeading(line, null, 0))
  })
}

/** "Minutes of the previous meeting" over "To approve the minutes ...": a title and the agenda's own words. */
function overPurpose(lines: readonly SourceLine[], at: number): boolean {
  const [line, next] = [lines[at], lines[at + 1]]
  if (!line || !next || next.table || !/^To \p{Ll}+ \S/u.test(next.rich.text) || !isPurpose(next.rich.text)) return false
  const { text } = line.rich
  return (at === 0 || line.gap > 0) && text.length < 120 && !verb.test(text) && !/[.:;?]$/.test(text) && !matchLeadIn(text) && !labelOf(text) && attendanceLabel(text) === null
}

/** The name of a paper, right below the label or another name: "- Appendix A PDF 387 KB". */
const isPaper = (lines: readonly SourceLine[], at: number): boolean => {
  if (/^[-–•·*]/.test(lines[at]?.rich.text ?? '')) return true
  for (let i = at; i > 0 && (lines[i]?.gap ?? 0) < 2; i -= 1) {
    const above = lines[i - 1]?.rich.text ?? ''
    if (labelOf(above) === 'documents') return true
    if (iconNoise(above) < 0) return false
  }
  return false
}

/** The next label of papers below belongs to this line: no marked title stands between, and no other label. */
function ownsPapers(lines: readonly SourceLine[], at: number, marked: readonly number[]): boolean {
  for (let i = at + 1; i < Math.min(lines.length, at + 12); i += 1) {
    if (marked.includes(i)) return false
    if (labelOf(lines[i]?.rich.text ?? '') === 'documents') return true
  }
  return false
}
