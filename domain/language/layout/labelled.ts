/** Headings that the labels of a committee web site point to: below "Agenda item", above "Minutes:", around the day of a meeting. */
import type { SourceLine } from './blocks'
import { iconNoise, labelOf } from './furniture'
import type { Heading } from './heading-text'
import { bareText, isHeadingText, plainHeading, verb } from './heading-text'
import { itemNumber } from './item-number'
import { isReasonsLabel, isVoteLine } from './labels'
import { matchLeadIn } from './lead-ins'
import { meetingOf } from './paged'

/** "04/03/2026 - Berth fees ref: 1301  Approved": a decision in the list of a page. */
const published = /^(\d{2}\/\d{2}\/\d{4} - )(.{5,180}?)\s+ref: \d+\b/

/** Adds the titles under the label "Agenda item", above the label "Minutes:", and of issue pages. */
export function labelled(lines: SourceLine[], found: Map<number, Heading>): void {
  lines.forEach((line, at) => {
    const { text } = line.rich
    const decided = text.length < 260 ? published.exec(text) : null
    if (decided && !found.has(at)) { const from = decided[1]?.length ?? 0; found.set(at, { ...plainHeading(line, null, from), titleTo: from + (decided[2]?.length ?? 0) }); return }
    if (text.length < 200 && meetingOf.test(text)) { ofMeeting(lines, at, found); return }
    const label = labelOf(text)
    if (label === 'agenda-item' || label === 'decision') {
      const next = lines[at + 1]
      if (next && !found.has(at + 1) && !labelOf(next.rich.text) && next.rich.text.length <= 300 && !next.table && !isSentence(next.rich.text)) found.set(at + 1, numbered(next))
    } else if (label === 'minutes') aboveLabel(lines, labelOf(lines[at - 1]?.rich.text ?? '') === 'documents' ? at - 1 : at, found)
    else if (opensDecision(lines, at)) aboveLabel(lines, at - 1, found)
  })
}

const isSentence = (text: string): boolean => verb.test(text) && /\.$/.test(text)

/** An issue page: the item as that meeting called it stands below its day, else the page's own title above. */
function ofMeeting(lines: SourceLine[], at: number, found: Map<number, Heading>): void {
  const place = [at + 1, at - 1].find((k) => { const own = lines[k]; return own && (found.has(k) || (isHeadingText(bareText(own.rich.text)) && !labelOf(own.rich.text) && !isBody(lines, k))) })
  const own = place === undefined ? undefined : lines[place]
  if (place !== undefined && own && !found.has(place)) found.set(place, numbered(own))
}

/** The title stands at the top of the short lines before the label: title, presenter, purpose. */
function aboveLabel(lines: SourceLine[], at: number, found: Map<number, Heading>): void {
  let top = -1
  for (let i = at - 1; i >= Math.max(0, at - 5); i--) {
    const text = lines[i]?.rich.text ?? ''
    if (found.has(i)) { top = -1; break }
    // What stands right below "It was resolved to:" is decided.
    if (labelOf(text) || /^part (?:\d|[ivx]+|[ab]|one|two)\b/i.test(text) || matchLeadIn(lines[i - 1]?.rich.text ?? '')?.strength === 'strong' || text.length > 300 || isVoteLine(text) || isReasonsLabel(text.slice(0, 60)) || /;$|\band$|^\((?:\p{Ll}{1,4}|\d{1,2})\)\s/u.test(text) || matchLeadIn(text)?.strength === 'strong' || /^(?:\(?\p{L}{0,4}\d{0,2}[).]\s+)?That\b/u.test(text)) break
    const purpose = (/^\(?to \w+/i.test(text) || /^presented by\b/i.test(text)) && iconNoise(text) < 0
    if (!purpose && (!(isHeadingText(bareText(text)) || iconNoise(text) >= 0) || isBody(lines, i) || meetsAt.test(text))) break
    if (!purpose) top = i
    if (!purpose && iconNoise(text) >= 0) break
  }
  // The first line of all, over the agenda's own words: a single item was copied.
  const first = lines[0]?.rich.text ?? ''
  if (top < 0 && found.size === 0 && at < 12 && isHeadingText(bareText(first)) && !isSentence(first) && !lines.slice(0, at).some((line) => labelOf(line.rich.text) || matchLeadIn(line.rich.text)?.strength === 'strong')) top = 0
  const line = lines[top]
  if (top >= 0 && line && !underDocuments(lines, at) && ![...Array(4).keys()].some((k) => found.has(top - k) && !lines.slice(top - k, top).some((one) => labelOf(one.rich.text) === 'minutes'))) found.set(top, numbered(line))
}

/** "Additional documents:", and right below it "Decision:": the page prints what was decided above its minutes. */
const opensDecision = (lines: SourceLine[], at: number): boolean => /^decisions?:$/i.test(lines[at]?.rich.text ?? '') && labelOf(lines[at - 1]?.rich.text ?? '') === 'documents'

/** "Harbour Committee - Thursday 9 March 2026 6.00 pm": the page's own title. */
const meetsAt = /^(?:venue|contact|note)\s*:|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b.*\b(?:19|20)\d\d\b.*\d[.:]\d\d/i

/** Whether a line is what an item says: right below "Minutes:", or a sentence. */
const isBody = (lines: SourceLine[], at: number): boolean =>
  labelOf(lines[at - 1]?.rich.text ?? '') === 'minutes' || /^.*\b(?:was|were|is|are|had|has|would|will|be|been)\b.*\.(?: \|)?$|^.{50,}[.;]$/.test(lines[at]?.rich.text ?? '')

/** Whether what stands before a line are names of papers, under "Additional documents:". */
const underDocuments = (lines: SourceLine[], at: number): boolean =>
  lines.slice(Math.max(0, at - 5), at).some((line) => labelOf(line.rich.text) === 'documents')

function numbered(line: SourceLine): Heading {
  const number = itemNumber(line.rich.text)
  return plainHeading(line, number?.written ?? null, number?.end ?? 0)
}

