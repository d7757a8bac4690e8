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
import { iconed, overPurposes, titledByPurpose } from './iconed'
import { opensActions } from './labels'
import { meetingOf } from './paged'
import { slice, whollyMarked } from './rich'
import type { Heading } from './heading-text'
import { bareText, isHeadingText, participle, plainHeading, usual, verb } from './heading-text'
import { partsOfItems, partsOfPage } from './parts-of-item'
import { runInAt } from './run-in'
import { titleRunsOn } from './title-run-on'
import { labelled } from './labelled'
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
  const titled = lines.flatMap((line, at) => line.titled ? [at] : [])
  const chain = (counted.length > 1 && isListOfItem(lines, counted)) || (counted.length === 1 && titled.length > 1) ? [] : counted
  const members = [...chain, ...leftOut(lines, chain)].map(({ at, heading }) => ({ at, heading: withoutSentence(lines[at], heading) }))
  // Paragraphs that are counted through under headings without a number.
  const bare = members.filter(({ heading }) => heading.number !== null && heading.titleTo === heading.titleFrom && !heading.titleBelow)
  if (bare.length > 2 && bare.length > members.length * 0.4) unnumbered(lines, found)
  const over = [...found.keys()].filter((at) => members.some((member) => member.at === at + 1))
  if (over.length < 3 || over.length < found.size * 0.6) { found.clear(); for (const { at, heading } of members) found.set(at, heading) }
  numbersBelowTitles(lines, found)
  iconed(lines, found)
  if (members.length === 0) for (const at of titled) { const line = lines[at]; if (line && !found.has(at)) found.set(at, plainHeading(line, null, 0)) }
  labelled(lines, found)
  byLetters(lines, found)
  if (found.size === 0) unnumbered(lines, found)
  overPurposes(lines, found)
  standsOver(lines, found)
  if (found.size === 0) numbersAlone(lines, found)
  titledByPurpose(lines, found)
  fewHeadings(lines, found)
  betweenNumbers(lines, found)
  numbersInside(lines, found)
  partsOfItems(lines, found)
  partsOfPage(lines, found)
  return found
}

/** A short chain without any title that agendas share, where three such titles stand apart without a number: a list inside an item. */
function isListOfItem(lines: SourceLine[], chain: readonly Candidate[]): boolean {
  const titleOf = (line: SourceLine | undefined): string => bareText(line?.rich.text ?? '').replace(/:$/, '')
  if (chain.length > 6 || chain.some(({ at, heading }) => usual.test((heading.titleBelow ? titleOf(lines[at + 1]) : titleOf(lines[at]).slice(heading.titleFrom, heading.titleTo)).trim()))) return false
  // "The following are outstanding." over "1. Lamps", "2. Moles"
  const over = lines[(chain[0]?.at ?? 0) - 1]?.rich.text ?? ''
  if (/\bfollowing\b.{0,80}[.:]$/i.test(over) && chain.every(({ at }, i) => i === 0 || at - (chain[i - 1]?.at ?? 0) === 1)) return true
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
    const text = written + line.rich.text.slice(skipped).replace(/^[•·]\s+(?=\d{1,3}\.$)/, '')
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
    if (below && (!next || next.gap > 1 || !(isHeadingText(bareText(next.rich.text).replace(/:$/, '')) || bareTitle(bareText(next.rich.text)) || isOwnWords(next.rich.text) || ofAgenda(lines, at + 1)) || itemNumber(next.rich.text))) return
    const runIn = below ? null : dressedEnd(line, rest) ?? titleEnd(rest)
    const title = below ? bareText(next?.rich.text ?? '') : rest.slice(0, runIn ?? undefined).trim()
    if (!(isHeadingText(title.replace(/:$/, '')) || (below && (bareTitle(title) || isOwnWords(title) || ofAgenda(lines, at + 1))) || agendaWords.test(title)) || matchLeadIn(title)?.strength === 'strong') return
    const shift = written.length - skipped
    out.push({
      at, parts: number.parts, form: number.form, weight: weight(below && next ? next : line, title.replace(/:$/, '')) - (runIn === null ? 0 : 1) + (meetingOf.exec(lines[at - 1]?.rich.text ?? '')?.[1] === number.written ? 4 : 0) + (below && (isOwnWords(title) || ofAgenda(lines, at + 1)) ? 6 : 0) + (below && ofYear.test(number.written) ? 3 : 0) + (below && verb.test(title) && !/[.;]$/.test(title) ? 4 : 0),
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

/** "45/26" alone over a title: the minutes of a year are counted through. */
const ofYear = /^\d{1,4}\/(?:20)?\d\d$/

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

/** "To confirm that the items of Part 1 will be heard in public", below its number and right above "Minutes:": a title in the agenda's words. */
const ofAgenda = (lines: readonly SourceLine[], at: number): boolean => {
  const title = bareText(lines[at]?.rich.text ?? '')
  return title.length < 260 && /^\p{Lu}/u.test(title) && !/[.;:]$/.test(title) && labelOf(lines[at + 1]?.rich.text ?? '') === 'minutes'
}

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
