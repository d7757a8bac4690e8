/**
 * Joins what a page tore apart: lines wrapped at the margin, words hyphenated at it, and paragraphs cut by a page
 * break. Works on lines from which page furniture has been taken.
 */
import type { SourceLine } from './blocks'
import { attendanceLabel } from './attendance'
import { isStyled, readAttendees } from './attendee'
import { isNamesOnly } from './unlabelled'
import { itemNumber } from './item-number'
import { matchLeadIn } from './lead-ins'
import { parseMarker } from './markers'
import { isActionLine, isMarginName, isReasonsLabel } from './labels'
import { join } from './rich'

/** Words that keep their hyphen when a line breaks after it. */
const keepsHyphen = /(?:^|[\s(])(?:non|well|co|re|long|short|self|sub|inter|part|post|pre|multi|cross|all|half|year|vice|ex|mid|anti|full|high|low|cost|face|day|end|follow|on|off|up|in|to|of|the|and|by|one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty)-$/i

/** Width at which the lines of a text wrap, or null where each line is a paragraph. */
export function wrapWidth(lines: SourceLine[]): number | null {
  const lengths = lines.filter((l) => !l.whole && !l.table).map((l) => l.rich.text.length + l.indent).sort((a, b) => a - b)
  if (lengths.length < 6) return null
  const top = lengths[Math.floor(lengths.length * 0.95)] ?? 0
  if (top > 180 || top < 40) return null
  // Wrapped text has many lines close to the margin that stop in mid-sentence.
  let broken = 0
  lines.forEach((line, i) => {
    const next = lines[i + 1]
    if (!next || next.gap > 0 || line.rich.text.length + line.indent < top * 0.75) return
    if (!/[.:;!?]["”’)]?$/.test(line.rich.text)) broken++
  })
  return broken >= 2 ? top : null
}

/** Width of a text in which a blank line stands behind every line, those of one paragraph included; 0 for any other. */
function spacedWidth(lines: readonly SourceLine[]): number {
  if (lines.length < 20 || lines.some(({ whole, table }) => whole || table !== null)) return 0
  const torn = lines.filter((line, i) => i > 0 && line.gap === 1 && /^\p{Ll}/u.test(line.rich.text) && !/[.:;!?]$/.test(lines[i - 1]?.rich.text ?? '.')).length
  const lengths = lines.map(({ rich: { text } }) => text.length).sort((a, b) => a - b)
  const top = lengths[Math.floor(lengths.length * 0.95)] ?? 0
  return torn >= lines.length * 0.15 && top <= 130 && lines.filter(({ gap }) => gap === 1).length >= lines.length * 0.8 ? top : 0
}

/** The lines with torn ones joined. The first line of a joined run keeps its place, indent and gap. */
export function rejoin(lines: SourceLine[]): { line: SourceLine; from: number[] }[] {
  const width = wrapWidth(lines)
  const spaced = spacedWidth(lines)
  const out: { line: SourceLine; from: number[] }[] = []
  const known = width === null ? new Set<string>() : hyphenatedWords(lines)
  let last: SourceLine | null = null
  for (const line of lines) {
    const open = out.at(-1)
    if (open && last && continues(open.line, last, line, width, spaced)) {
      open.line = glue(open.line, line, known)
      open.from.push(line.at)
    } else out.push({ line, from: [line.at] })
    last = line
  }
  return out
}

function continues(open: SourceLine, last: SourceLine, line: SourceLine, width: number | null, spaced: number): boolean {
  if (isMarginName(line) || isMarginName(last)) return false
  if (line.whole || last.whole || line.table || last.table || line.heading || last.heading) return false
  const text = line.rich.text
  const before = last.rich.text
  const ended = /[.:;!?]["”’)\]]?$/.test(before) || /:\s?[-–—]$/.test(before)
  const lower = /^[\p{Ll}]/u.test(text)
  // "(iii)" alone on its line, as cells of a page come apart.
  if (open === last && bareMarker.test(before) && line.gap <= 1 && !parseMarker(text) && matchLeadIn(text) === null && !itemNumber(text)) return true
  // "(iv) That" alone on its line.
  if (lower && line.gap === 0 && /(?:^|[)\d.]\s+)That$/.test(before)) return true
  // "..., Ms Ash, Mr" over "Birch, Dr Cole".
  if (line.gap === 0 && endsInTitle.test(before) && /^\p{Lu}\p{Ll}/u.test(text)) return true
  // "published by 31" over "August 2026": a date that the margin cut.
  if (line.gap === 0 && /\p{L} \d{1,2}(?:st|nd|rd|th)?$/u.test(before) && monthFirst.test(text)) return true
  if (startsBlock(text)) return false
  // "It was moved by A, seconded by B and" over what was moved.
  if (/\bseconded\b.{0,60}\band$/i.test(before) && /^\p{Lu}/u.test(text)) return false
  if (line.gap === 0 && titleGoesOn(open.rich.text, before, text)) return true
  if (line.gap <= 1 && goesOnNaming(before, text)) return true
  // A person to a line, under the label of an attendance list.
  if (isStyled(text) && attendanceLabel(open.rich.text) !== null && !/(?:[,;&]|\band)$/.test(before) && readAttendees(text, 'present').length === 1) return false
  if (spaced > 0 && line.gap === 1 && !ended && before.length > spaced * 0.75 && /^\p{L}/u.test(text) && !/^[^\p{Ll}]{4,}$/u.test(before)) return true
  // A page break or a stray blank line in mid-sentence: a long line that does not end, then a small letter.
  if (line.gap > 0 && open.rich.text.length > 60 && /\b(?:the|an?|of|in|by|for|with|at|from|its|their|his|her|until)$/.test(before) && /^\p{L}/u.test(text) && !/^[^\p{Ll}]{4,}$/u.test(text)) return true
  // "(1)   the duties for home to school transport" over "           provision be noted;": a hanging indent.
  if (line.gap > 0 && lower && !ended && line.indent >= 6 && line.indent > open.indent && open.rich.text.length > 30 && parseMarker(open.rich.text)) return true
  // Entries of a list that lost its bullets, each as deep: "that the terms be reviewed", "to amend the plan".
  if (line.gap > 0 && line.indent >= 6 && line.indent === last.indent && /^(?:that|to) \p{Ll}/u.test(text)) return false
  if (line.gap > 0) return lower && !ended && open.rich.text.length > 60 && !/,$|\b(?:and|or)$/.test(before)
  // "That the Treasurer and" over "Head of Law prepare a note": a line that cannot end there.
  if ((before.length > 40 && danglesOn.test(before) || headless.test(before)) && /^(?!That\b)\p{Lu}\p{Ll}/u.test(text)) return true
  if (fielded.test(text) && fielded.test(before)) return false
  if (lower && !ended && (before.length > 60 || width !== null)) return !/^.{0,40}:$/.test(before)
  if (width === null) return false
  // Greedy wrapping: the next word did not fit. Some slack for proportional type.
  const first = /^\S+/.exec(text)?.[0].length ?? 0
  const full = last.indent + before.length + 1 + first > width * 0.9
  if (!full || (isPerson(text) && isPerson(before)) || (isRow(text) && isRow(before))) return false
  if (isShortHeading(open) && !lower) return false
  return line.indent >= open.indent - 1 || !ended
}

/** "164. HOUSING ACCOUNT AND DECENT" over "NEIGHBOURHOODS PROGRAMME": a title in capitals that a narrow page broke. */
function titleGoesOn(open: string, before: string, text: string): boolean {
  if (/\p{Ll}/u.test(before) || /\p{Ll}/u.test(text) || !/\p{Lu}{3}/u.test(text) || text.length > 90 || /[.:;]$/.test(before)) return false
  return (itemNumber(open) !== null && before.length > 34) || (before.includes('(') && !before.includes(')'))
}

/** "Councillors Ash, Birch," over "Cole and Dow"; "Head of Roads" over "(Mr A Elm)": a list of people that goes on below. */
function goesOnNaming(before: string, text: string): boolean {
  if (before.length > 160 || text.length > 160 || !(before.endsWith(',') || /^\((?:Mr|Mrs|Ms|Miss|Dr)\b/.test(text)) || !/^[\p{Lu}(]/u.test(text) || text.endsWith(':') || !isNamesOnly(text) || !isNamesOnly(before)) return false
  return (before.length > 50 || (before.match(/,/g)?.length ?? 0) > 1) && before.includes(', ') || text.startsWith('(')
}

const monthFirst = /^(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/

/** A line that stops before what it joins or governs. */
const danglesOn = /\p{L} (?:and|&|or|of|the|for|to|with|by|in|at|from)$/u

/** "(b) That the Democratic": a decision that has only begun. */
const headless = /^(?:\S{1,5} )?That the (?:\p{Lu}[\p{L}’'&-]+ ){0,3}\p{Lu}[\p{L}’'-]+$/u

const endsInTitle = /(?:^|(?<!\))\s)(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Cllr|Councillor)\.?$/

/** "clerk / Ann Ash" over "present / Bo Birch": a table of two columns. */
const fielded = /^\p{L}[\p{L} ]{2,40} [/|] \S/u

/** "Ann Ash / Parent / Bo Birch / Staff": a row of a table copied as text. */
const isRow = (text: string): boolean => text.length < 160 && /^[^/|]+ ([/|]) [^/|]+ \1 ./.test(text)

/** "Ida Crewe IC Head of Estates", "B Dow, Clerk": one person with a post, a line to each. */
function isPerson(text: string): boolean {
  if (text.length > 140 || /[.;,:]$/.test(text) || !/^\p{Lu}/u.test(text) || !isNamesOnly(text)) return false
  const people = readAttendees(text, 'present')
  return people.length === 1 && (people[0]?.office !== null || people[0].role !== 'member')
}

const bareMarker = /^(?:\((?:\d{1,2}|[a-z]{1,4}|[A-Z])\)|(?:\d{1,2}|[a-z]{1,4})\)|[ivx]{1,4}\.)$/

/** "26/00231/PP": the number of a planning application. */
const applied = /^\d{2,4}\/\d{3,5}\/\p{Lu}{1,4}\b/u

function startsBlock(text: string): boolean {
  if (parseMarker(text) || applied.test(text) || /^o \p{L}/u.test(text) || /^To (?:receive|consider|note|approve|confirm|agree)\b/.test(text)) return true
  if (attendanceLabel(text) || isActionLine(text) || isReasonsLabel(text)) return true
  const number = itemNumber(text)
  if (number && /^[\p{Lu}]/u.test(text.slice(number.end))) return true
  return matchLeadIn(text) !== null && !/^[\p{Ll}]/u.test(text)
}

const isShortHeading = (line: SourceLine): boolean => /^[^\p{Ll}]{3,}$/u.test(line.rich.text) && line.rich.text.length < 60

function glue(a: SourceLine, b: SourceLine, known: Set<string>): SourceLine {
  const text = a.rich.text
  const torn = /(\p{L}+)-$/u.exec(text)
  const next = /^\p{Ll}+/u.exec(b.rich.text)
  if (torn && next) {
    const whole = `${torn[1] ?? ''}-${next[0]}`.toLowerCase()
    if (keepsHyphen.test(text) || known.has(whole)) return { ...a, rich: join(a.rich, '', b.rich) }
    const cut = { text: text.slice(0, -1), marks: a.rich.marks.map((m) => ({ ...m, end: Math.min(m.end, text.length - 1) })) }
    return { ...a, rich: join(cut, '', b.rich) }
  }
  return { ...a, rich: join(a.rich, ' ', b.rich) }
}

/** Words with a hyphen inside a line: such a word keeps it when it is torn there. */
function hyphenatedWords(lines: SourceLine[]): Set<string> {
  const found = new Set<string>()
  for (const line of lines) {
    for (const word of line.rich.text.match(/\p{L}+-\p{L}+/gu) ?? []) found.add(word.toLowerCase())
  }
  return found
}
