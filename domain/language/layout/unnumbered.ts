/** Headings of minutes in which no heading bears a number: told by their dress and by the titles all agendas share. */
import { attendanceLabel } from './attendance'
import type { SourceLine } from './blocks'
import { iconNoise } from './furniture'
import type { Heading } from './heading-text'
import { bareText, isHeadingText, plainHeading, usual, verb } from './heading-text'
import { itemNumber } from './item-number'
import { isActionLine, isReasonsLabel, isVoteLine, opensActions } from './labels'
import { matchLeadIn } from './lead-ins'
import { whollyMarked } from './rich'
import { isNamesOnly } from './unlabelled'
import { entryBefore, headsNothing, mayStandOver } from './stands-over'

/** No number anywhere: lines in the dress that the usual agenda titles wear, else HTML headings or capitals. */
export function unnumbered(lines: SourceLine[], found: Map<number, Heading>): void {
  const dressOf = (line: SourceLine): string => {
    const text = line.rich.text
    if (line.heading > 0) return `h${String(line.heading)}`
    if (!/\p{Ll}/u.test(text) && /\p{Lu}{3}/u.test(text)) return 'capitals'
    if (whollyMarked(line.rich, 'bold')) return 'bold'
    return 'plain'
  }
  const lists = lines.filter(({ rich: { text }, gap }) => gap > 0 && opensActions(text) && !/[:;–-]$/.test(text))
  const actions = lists.length === 1 ? lists[0]?.rich.text : null
  const able = (line: SourceLine, next?: SourceLine): boolean => {
    const text = line.rich.text
    // "Apologies for absence" over a sentence is an item, over names a list of them.
    const list = attendanceLabel(text) !== null && !(usual.test(text) && next !== undefined && (verb.test(next.rich.text) || (/\.$/.test(next.rich.text) && !isNamesOnly(next.rich.text))))
    // "ACTIONS" once, in the dress of the headings: the list at the end.
    if (text === actions && dressOf(line) !== 'plain') return true
    return !line.table && !line.list && (isHeadingText(text) || (text.endsWith(':') && usual.test(text))) && !list && !matchLeadIn(text)
      && !isActionLine(text) && !isVoteLine(text) && !isReasonsLabel(text)
  }
  const votes = new Map<string, number>()
  const top = lines.slice(0, 6).findLastIndex((line) => titleOf.test(line.rich.text) && !confirmed.test(line.rich.text) && !/\b(?:last|previous|preceding)\b/i.test(line.rich.text))
  lines.forEach((line, at) => {
    if (at > top && able(line, lines[at + 1]) && usual.test(bareText(line.rich.text))) votes.set(dressOf(line), (votes.get(dressOf(line)) ?? 0) + 1)
  })
  const dress = [...votes].sort((a, b) => b[1] - a[1])[0] ?? commonHeading(lines.filter((line) => able(line)), dressOf)
  if (!dress || (dress[1] < 2 && dress[0] === 'plain')) { ledByCapitals(lines, found); overText(lines, found, able); ledByTitle(lines, found); return }
  if (dress[0] === 'plain') ledByTitle(lines, found, true)
  if (found.size > 0) return
  lines.forEach((line, at) => {
    if (at <= top || !able(line, lines[at + 1])) return
    const text = line.rich.text
    // "Fees pdf icon PDF 12 KB": the page says itself that a paper belongs to this.
    if (dressOf(line) !== dress[0] && !(dress[0] === 'bold' && whollyMarked(line.rich, 'bold')) && iconNoise(text) < 0) return
    const alone = line.gap > 0 && (lines[at + 1]?.gap ?? 1) > 0
    const heads = alone && !/[.:]$/.test(text) && text.length <= 100 && mayStandOver(line) && !entryBefore(lines[at - 1]) && !(headsNothing(lines[at + 1]) && headsNothing(lines[at + 2]))
    if (dress[0] === 'plain' && !usual.test(bareText(text)) && iconNoise(text) < 0 && !heads) return
    found.set(at, plainHeading(line, null, 0))
  })
  // What stands in the same dress above the first usual title is the name of the body or of the authority.
  // So is what stands above the list of those present.
  const present = lines.slice(0, 30).findIndex((line) => attendanceLabel(line.rich.text)?.group === 'present' || /[.;]\s(?:Present|Sederunt)\s*:/i.test(line.rich.text))
  const first = present >= 0 ? present : lines.findIndex((line, at) => found.has(at) && usual.test(bareText(line.rich.text)))
  for (let at = 0; at < first; at++) found.delete(at)
  numbersBelow(lines, found)
}

/** "Minutes of a meeting of the trustees": the title of the whole. */
const titleOf = /^(?:(?:draft|approved|unapproved|provisional) )?(?:minutes?|notes?) of (?:a|an|the|our)\b.*\bmeeting\b/i
const confirmed = /\b(?:was|were|be|as) (?:\p{L}+ ){0,3}(?:discussed|agreed|approved|signed|confirmed|accepted|read|correct|true)\b/iu
const capitals = /^(\p{Lu}[\p{Lu} &’'(),/-]{4,60}?)(?:\s*[.:–-]+\s+|\s+)(?=\p{Lu}?\p{Ll}|\p{Lu} \p{Ll}|\()/u

/** "FINANCE. A cheque was signed", "APOLOGIES were received from ...": paragraphs that begin with their title in capitals. */
function ledByCapitals(lines: SourceLine[], found: Map<number, Heading>): void {
  const led = lines.flatMap((line, at) => {
    const title = line.table || line.rich.text.length < 12 ? undefined : capitals.exec(line.rich.text)
    const words = title?.[1]?.trim() ?? ''
    const bare = words.replace(/^THE /, '')
    if (!title || !/\p{Lu}{5}/u.test(words) || (at < 6 && titleOf.test(line.rich.text)) || (line.gap === 0 && !line.whole && at > 0) || matchLeadIn(words) || isActionLine(`${words}:`) || isVoteLine(line.rich.text) || isReasonsLabel(words)) return []
    const names = attendanceLabel(`${bare}:`)
    return names && names.group !== 'apologies' ? [] : [{ at, line, title: words, end: title[0].length, known: usual.test(bare) }]
  })
  if (led.length < 4 || led.filter(({ known }) => known).length < 3) return
  for (const { at, line, title, end } of led) found.set(at, { ...plainHeading(line, null, 0), titleTo: title.length, runIn: end })
}

/**
 * "Welcome: Ann Ash welcomed everyone to the meeting.": where most paragraphs begin with a title and a colon; or nearly
 * all with one and a stop or a dash ("Plots - 14b has been given up.").
 * @param nearlyAll nothing less will do
 */
function ledByTitle(lines: SourceLine[], found: Map<number, Heading>, nearlyAll = false): void {
  if (found.size > 0) return
  const able = lines.flatMap((line, at) => {
    const { text } = line.rich
    return line.table || line.list || (line.gap === 0 && !line.whole) || text.length < 20 || attendanceLabel(text) ? [] : [{ at, line, text }]
  })
  const led = able.flatMap(({ at, line, text }) => {
    const title = /^(\p{Lu}\p{Ll}[^.:;?!]{2,60}?|A\.?O\.?B\.?)([:.]|\s[–-])\s+(?=\S)/u.exec(text)
    const [all = '', words = '', sign = ''] = title ?? []
    const rest = text.slice(all.length)
    if (all === '' || words.split(' ').length > (sign === ':' ? 9 : 6) || verb.test(words) || matchLeadIn(text) || isActionLine(text) || isVoteLine(text) || isReasonsLabel(words)) return []
    if (sign === ':' || sign === '.' ? !verb.test(rest) || (sign === ':' && (text.length < 60 || !/^\p{Lu}/u.test(rest))) : rest.length < 12) return []
    return [{ at, line, title: words.length, end: all.length, known: usual.test(words), sign }]
  })
  const colons = led.filter(({ sign }) => sign === ':')
  const long = able.filter(({ text }) => text.length >= 60).length
  const chosen = !nearlyAll && colons.length >= 3 && colons.length >= long * 0.5 ? colons : led.length >= 5 && led.length >= able.length * 0.7 ? led : []
  if (!chosen.some(({ known }) => known)) return
  for (const { at, line, title, end } of chosen) found.set(at, { ...plainHeading(line, null, 0), titleTo: title, runIn: end })
}

/** "Surgery news:" with a blank line above and below, over text: titles, where at least three stand so. */
function overText(lines: SourceLine[], found: Map<number, Heading>, able: (line: SourceLine) => boolean): void {
  if (found.size > 0) return
  const over = lines.flatMap((line, at) => {
    const text = line.rich.text
    const next = lines[at + 1]
    if (!/^\p{Lu}[^.:;?!]{2,60}:$/u.test(text) || verb.test(text) || line.table || line.list || !(line.gap > 0 || line.whole) || !next || !(next.gap > 0 || next.whole) || next.list || next.table || next.rich.text.length < 20) return []
    return able({ ...line, rich: { ...line.rich, text: text.slice(0, -1) } }) && !attendanceLabel(text) && !matchLeadIn(text) && !isActionLine(text) ? [{ at, line }] : []
  })
  if (over.length >= 3) for (const { at, line } of over) found.set(at, plainHeading(line, null, 0))
}

/** "MINUTES" over "2. The Committee had before it": the number of the item stands at the text below its heading. */
function numbersBelow(lines: SourceLine[], found: Map<number, Heading>): void {
  let counted = 0
  for (const at of [...found.keys()].sort((a, b) => a - b)) {
    const number = itemNumber(lines[at + 1]?.rich.text ?? '')
    if (number?.parts.length !== 1 || number.parts[0] !== counted + 1) continue
    counted += 1
  }
  if (counted < 3 || counted < found.size * 0.8) return
  for (const [at, heading] of found) heading.number = itemNumber(lines[at + 1]?.rich.text ?? '')?.written ?? null
}

/** Without any usual title: the dress of heading (HTML, or capitals over text) that is used most, if more than once. */
function commonHeading(lines: SourceLine[], dressOf: (line: SourceLine) => string): [string, number] | undefined {
  const counts = new Map<string, number>()
  for (const line of lines) {
    const dress = dressOf(line)
    if (line.heading > 0 || (dress === 'capitals' && line.gap > 0)) counts.set(dress, (counts.get(dress) ?? 0) + 1)
  }
  return [...counts].filter(([, n]) => n > 1).sort((a, b) => b[1] - a[1])[0]
}
