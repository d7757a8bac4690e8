/**
 * Finds the headings of minutes. Numbered headings are told from numbered points by their run: among all lines that
 * begin with a number, the heaviest chain that counts on by one through the document is the chain of the minutes.
 * Without numbers, headings are told by their dress (capitals, an HTML heading) and by the titles all agendas share.
 */
import { ownMotion } from '../text/motions'
import { betweenNumbers } from './between'
import type { SourceLine } from './blocks'
import { endsList } from './ends-list'
import { labelOf, iconNoise } from './furniture'
import { fewHeadings } from './few'
import type { Candidate } from './heading-chain'
import { heaviestChain } from './heading-chain'
import { itemNumber } from './item-number'
import { matchLeadIn, opensDecisions } from './lead-ins'
import { iconed } from './iconed'
import { isReasonsLabel, opensActions } from './labels'
import { meetingOf } from './paged'
import { slice, whollyMarked } from './rich'
import type { Heading } from './heading-text'
import { bareText, isHeadingText, participle, plainHeading, usual, verb } from './heading-text'
import { partsOfItems } from './parts-of-item'
import { runInAt } from './run-in'
import { titleRunsOn } from './title-run-on'
import { byLetters } from './lettered'
import { leftOut, withoutSentence } from './left-out'
import { numbersBelowTitles } from './number-below'
import { numbersAlone } from './numbers-alone'
import { numbersInside } from './numbers-inside'
import { standsOver } from './stands-over'
import { unnumbered } from './unnumbered'

function weight(line: SourceLine, rest: string): number {
  let sum = 1
  const upper = !/\p{Ll}/u.test(rest) && /\p{Lu}{2}/u.test(rest)
  if (upper) sum += 3
  if (line.heading > 0 || whollyMarked(line.rich, 'bold')) sum += 3
  if (line.gap > 0 || line.at === 0) sum += 1
  if (usual.test(rest)) sum += 4
  if (iconNoise(line.rich.text) >= 0) sum += 3
  if (!/[.;]$/.test(rest)) sum += 1
  if (!upper && verb.test(rest) && !participle.test(rest)) sum -= 4
  if (rest.length > 110) sum -= 1
  if (/;$|;?\s(?:and|or)$/.test(rest)) sum -= 4
  if (line.list) sum -= 1
  return sum
}

/** Headings by index into `lines`. */
export function findHeadings(lines: SourceLine[]): Map<number, Heading> {
  const found = new Map<number, Heading>()
  const counted = heaviestChain(candidates(lines), (candidate) => headsDecisions(lines, candidate))
  const chain = counted.length > 1 && isListOfItem(lines, counted) ? [] : counted
  const members = [...chain, ...leftOut(lines, chain)].map(({ at, heading }) => ({ at, heading: withoutSentence(lines[at], heading) }))
  // Paragraphs that are counted through under headings without a number.
  const bare = members.filter(({ heading }) => heading.number !== null && heading.titleTo === heading.titleFrom && !heading.titleBelow)
  if (bare.length > 2 && bare.length > members.length * 0.4) unnumbered(lines, found)
  const over = [...found.keys()].filter((at) => members.some((member) => member.at === at + 1))
  if (over.length < 3 || over.length < found.size * 0.6) { found.clear(); for (const { at, heading } of members) found.set(at, heading) }
  numbersBelowTitles(lines, found)
  iconed(lines, found)
  labelled(lines, found)
  byLetters(lines, found)
  if (found.size === 0) unnumbered(lines, found)
  standsOver(lines, found)
  if (found.size === 0) numbersAlone(lines, found)
  fewHeadings(lines, found)
  betweenNumbers(lines, found)
  numbersInside(lines, found)
  partsOfItems(lines, found)
  return found
}

/** A short chain without any title that agendas share, where three such titles stand apart without a number: a list inside an item. */
function isListOfItem(lines: SourceLine[], chain: readonly Candidate[]): boolean {
  const titleOf = (line: SourceLine | undefined): string => bareText(line?.rich.text ?? '').replace(/:$/, '')
  if (chain.length > 6 || chain.some(({ at, heading }) => usual.test((heading.titleBelow ? titleOf(lines[at + 1]) : titleOf(lines[at]).slice(heading.titleFrom, heading.titleTo)).trim()))) return false
  const apart = lines.filter((line, at) => !labelOf(line.rich.text) && line.gap > 0 && (lines[at + 1]?.gap ?? 0) > 0 && line.rich.text.length < 60 && !line.list && usual.test(titleOf(line)))
  return apart.length > 2
}

function candidates(lines: SourceLine[]): Candidate[] {
  const out: Candidate[] = []
  /** Number that the next entry of a list under "Actions agreed:" or "Cabinet agreed to" bears; such a list counts from one and is no chain of minutes. */
  let task = 0
  let entry = ''
  const years = new Set<string>()
  const twice = lines.filter((line) => doubled.test(line.rich.text)).length > 1
  lines.forEach((line, at) => {
    const dash = shoutedDash.test(line.rich.text)
    if (opensActions(line.rich.text) || (!dash && opensDecisions(line.rich.text))) { task = 1; return }
    if (line.table || (line.rich.text.length > 400 && !dash && !/^\d{1,2}[.)]/.test(line.rich.text))) return
    const written = line.list?.style === 'number' && line.list.level === 0 && line.list.marker ? `${line.list.marker} ` : ''
    const skipped = twice ? doubled.exec(line.rich.text)?.[0].length ?? 0 : 0
    const text = written + line.rich.text.slice(skipped)
    const number = itemNumber(text)
    if (!number) { if (task < 2 || !/^\p{Ll}/u.test(text)) task = 0; return }
    // "24.10" after "24.09" goes on counting in the year 24.
    const within = /^(\d{2})\.([1-9]\d)$/.exec(number.written)
    if (within && years.has(`|${within[1] ?? ''}.#|`)) { number.parts = [Number(within[2])]; number.form = `|${within[1] ?? ''}.#|` }
    years.add(number.form)
    const last = out.at(-1)?.parts
    const counts = last?.length === 1 && number.parts[0] === (last[0] ?? 0) + 1
    if (task > 0 && line.gap <= 2 && number.parts.length === 1 && number.parts[0] === task && !(task > 1 && counts && endsList(entry, text.slice(number.end).trim()))) {
      task += 1
      entry = text.slice(number.end).trim()
      return
    }
    task = 0
    const icon = iconNoise(text)
    const rest = text.slice(number.end, icon >= 0 ? icon : undefined).trim()
    const below = rest === ''
    const next = lines[at + 1]
    // "41/2026" over a sentence: a decision that has a number and no title.
    if (below && number.parts.length > 1 && next && (line.gap > 0 || at === 0) && next.gap <= 1 && /[.;:]$/.test(next.rich.text) && !itemNumber(next.rich.text)) {
      out.push({ at, parts: number.parts, form: number.form, weight: 2, heading: { ...plainHeading(line, number.written, text.length), titleTo: text.length } })
      return
    }
    if (below && (!next || next.gap > 1 || !(isHeadingText(bareText(next.rich.text).replace(/:$/, '')) || bareTitle(bareText(next.rich.text)) || isOwnWords(next.rich.text)) || itemNumber(next.rich.text))) return
    const runIn = below ? null : dressedEnd(line, rest) ?? titleEnd(rest)
    const title = below ? bareText(next?.rich.text ?? '') : rest.slice(0, runIn ?? undefined).trim()
    if (!(isHeadingText(title.replace(/:$/, '')) || (below && (bareTitle(title) || isOwnWords(title))) || agendaWords.test(title)) || matchLeadIn(title)?.strength === 'strong') return
    const shift = written.length - skipped
    out.push({
      at, parts: number.parts, form: number.form, weight: weight(below && next ? next : line, title.replace(/:$/, '')) - (runIn === null ? 0 : 1) + (meetingOf.exec(lines[at - 1]?.rich.text ?? '')?.[1] === number.written ? 4 : 0) + (below && isOwnWords(title) ? 6 : 0),
      heading: {
        number: number.written,
        titleFrom: Math.max(0, number.end - shift),
        titleTo: (runIn !== null ? number.end + withoutDash(rest.slice(0, runIn)) : icon >= 0 ? icon : text.length) - shift,
        titleBelow: below,
        runIn: runIn === null ? null : number.end + runIn - shift,
      },
    })
  })
  return out
}

/** Where the text begins after the title on its line: past a sign between them, else at the word that opens a sentence. */
const titleEnd = (rest: string): number | null => {
  const signed = rest.length > 400 && !shoutedDash.test(`1 ${rest}`) ? null : runInAt(rest.slice(0, 400))
  const run = rest.length < 40 && !/ (?:None|Nil)\.?$/.test(rest) ? null : titleRunsOn(rest)
  // "Reports from members 1. The paths": the stop is that of the list.
  // "STAITHE - PF/11/04 - Boat store The Planner reported": the last dash stands inside the title.
  if (signed !== null && run !== null && run > signed && /[–-]\s*$/.test(rest.slice(0, signed))) return run
  return signed === null || signed >= 90 || /\s1\.\s*$/.test(rest.slice(0, signed)) ? run ?? signed : signed
}

/** "JC/4 – FEES AND CHARGES – The Treasurer": a number, a title in capitals, a dash and text. */
const shoutedDash = /^[A-Z\d]\S{0,11}(?:\s[–-])?\s[^\p{Ll}]{4,160}\s[–-]\s+\p{Lu}?\p{Ll}/u

/** "1. 3. MINUTES": a list of the page, each beginning anew, around the number of the item. */
const doubled = /^\d{1,2}\.\s+(?=\d{1,2}\.\s)/

/** "“I will ask at the next meeting for a bench”": a question or notice of motion is the title of its minute. */
/** A line of somebody's own motion. */
const isOwnWords = (text: string): boolean => ownMotion.test(text) && text.length > 24 && text.length < 430

/** Length of a title without the dash that parts it from its text. */
const withoutDash = (title: string): number => title.replace(/\s*[–-]\s*$/, '').length

/** "**Work programme** - noted": where the text after a bold title and a dash begins, or null. */
function dressedEnd(line: SourceLine, rest: string): number | null {
  const dash = /^(.{2,90}?)\s+[–-]\s+(?=\S)/u.exec(rest)
  if (!dash) return null
  const from = line.rich.text.length - rest.length + dash[0].length
  const title = slice(line.rich, 0, from - dash[0].length + (dash[1]?.length ?? 0))
  const bold = line.rich.marks.some(({ start, end, mark }) => mark.type === 'bold' && end > from && start < line.rich.text.length)
  return whollyMarked(title, 'bold') && !bold ? dash[0].length : null
}

/** "To receive and accept apologies for absence": an agenda in its own words; what a list decides says nothing of these. */
const agendaWords = /^To (?:receive|approve|confirm|note|consider|agree)\b.{0,60}\b(?:apologies|declarations?|disclosures?|dispensations?|minutes of)\b/i

/** "Code of conduct. Relevant Authorities (Interests) Regulations 2012" below its number: two titles in one. */
const bareTitle = (text: string): boolean => text.length <= 140 && /^\p{Lu}/u.test(text) && !verb.test(text) && !/[.;,:]$/.test(text) && !matchLeadIn(text)

/**
 * A single item, as it is copied from longer minutes or as a special meeting has it: the first line of all by itself,
 * or a bare title that stands apart, over paragraphs numbered after it or over a decision.
 */
function headsDecisions(lines: SourceLine[], { at, heading, parts }: Candidate): boolean {
  if (at === 0 && (lines[1]?.gap ?? 0) > 0) return true
  const line = lines[at]
  const title = line?.rich.text.slice(heading.titleFrom, heading.titleTo) ?? ''
  if (!line || heading.titleBelow || heading.runIn !== null || (at > 0 && line.gap === 0) || verb.test(title) || /[.;:?]$/.test(title)) return false
  return lines.slice(at + 1, at + 400).some(({ rich: { text } }) =>
    text.startsWith(`${String(parts[0])}.1 `) || (text.length < 4000 && matchLeadIn(text)?.strength === 'strong'))
}

/** "04/03/2026 - Berth fees ref: 1301  Approved": a decision in the list of a page. */
const published = /^(\d{2}\/\d{2}\/\d{4} - )(.{5,180}?)\s+ref: \d+\b/

/** Titles under the label "Agenda item", and above the label "Minutes:". */
function labelled(lines: SourceLine[], found: Map<number, Heading>): void {
  lines.forEach((line, at) => {
    const decided = line.rich.text.length < 260 ? published.exec(line.rich.text) : null
    if (decided && !found.has(at)) { const from = decided[1]?.length ?? 0; found.set(at, { ...plainHeading(line, null, from), titleTo: from + (decided[2]?.length ?? 0) }); return }
    if (line.rich.text.length < 200 && meetingOf.test(line.rich.text)) {
      // An issue page: the item as that meeting called it stands below, else the page's own title above.
      const place = [at + 1, at - 1].find((k) => { const own = lines[k]; return own && (found.has(k) || (isHeadingText(bareText(own.rich.text)) && !labelOf(own.rich.text) && !isBody(lines, k))) })
      const own = place === undefined ? undefined : lines[place]
      if (place !== undefined && own && !found.has(place)) found.set(place, numbered(own))
      return
    }
    const label = labelOf(line.rich.text)
    if (label === 'agenda-item' || label === 'decision') {
      const next = lines[at + 1]
      if (next && !found.has(at + 1) && !labelOf(next.rich.text) && next.rich.text.length <= 300 && !next.table && !(verb.test(next.rich.text) && /\.$/.test(next.rich.text))) {
        found.set(at + 1, numbered(next))
      }
    } else if (label === 'minutes' || opensDecision(lines, at)) {
      // The title stands at the top of the short lines before the label: title, presenter, purpose.
      let top = -1
      const below = label === null || labelOf(lines[at - 1]?.rich.text ?? '') === 'documents' ? at - 1 : at
      for (let i = below - 1; i >= Math.max(0, below - 5); i--) {
        const text = lines[i]?.rich.text ?? ''
        if (found.has(i)) { top = -1; break }
        if (labelOf(text) || text.length > 300 || isReasonsLabel(text.slice(0, 60)) || /;$|\band$|^\((?:\p{Ll}{1,4}|\d{1,2})\)\s/u.test(text) || matchLeadIn(text)?.strength === 'strong' || /^(?:\(?\p{L}{0,4}\d{0,2}[).]\s+)?That\b/u.test(text)) break
        const purpose = /^\(?to \w+/i.test(text) && iconNoise(text) < 0
        if (!purpose && (!(isHeadingText(bareText(text)) || iconNoise(text) >= 0) || isBody(lines, i) || meetsAt.test(text))) break
        if (!purpose) top = i
        if (!purpose && iconNoise(text) >= 0) break
      }
      // The first line of all, over the agenda's own words: a single item was copied.
      if (top < 0 && found.size === 0 && at < 12 && isHeadingText(bareText(lines[0]?.rich.text ?? '')) && !lines.slice(0, at).some((line) => labelOf(line.rich.text) || matchLeadIn(line.rich.text)?.strength === 'strong')) top = 0
      const line = lines[top]
      if (top >= 0 && line && !underDocuments(lines, below) && ![...Array(4).keys()].some((k) => found.has(top - k) && !lines.slice(top - k, top).some((one) => labelOf(one.rich.text) === 'minutes'))) found.set(top, numbered(line))
    }
  })
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

