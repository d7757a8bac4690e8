/** Pages whose table of items came as lines: each row a title, the agenda's words, the label "Minutes:" and the minutes, mostly with bars between the rows. */
import type { SourceLine } from './blocks'
import { bareText, isHeadingText, verb } from './heading-text'
import { matchLeadIn } from './lead-ins'
import { parseMarker } from './markers'
import type { Rich } from './rich'
import { join, slice, trim } from './rich'
import { titleRunsOn } from './title-run-on'

/** Where the table of such a page begins, as the place of its head in the source; -1 on any other page. */
export const rowsHead = (source: readonly SourceLine[]): number => source.find(({ rich: { text }, table }) => !table && /^\|?\s*No\.?\s*\|\s*Item\b/i.test(text))?.at ?? -1

const onlyBars = /^[|\s:-]*\|[|\s:-]*$/
const labels = /(?:^|(?<!\b(?:for|of|the|this|our))\s)((?:Minutes|Cofnodion|Decision|Additional documents|Supporting documents|Recommendations?):)(?=\s|$)/g
/** Not behind a number alone: "31   Minutes: It was resolved" is an item called Minutes. */
const row = /^(?!\S*\d\S*\s+(?:Minutes|Cofnodion):).{3,400}?\s(?:(?:Minutes|Cofnodion):(?:\s+(?=[\p{Lu}“"‘(])|$)|Additional documents:$)/u
/** What the agenda says of an item, behind its title. */
const purpose = /\s(?=(?:Report|See) attached\b|Report of (?:the )?\p{Lu}|Presented by\b|In accordance with\b|1\. \p{Lu}|(?<=^(?:Declarations?|Disclosures?) of [Ii]nterests?\s)\p{Lu}|The (?=\p{Lu}[\p{L} ]{2,60} (?:to|will|is|are|has)\b)|You (?:are|may|can|will) \p{Ll}|To \p{Ll}{3,}(?: |$))/u

interface Part { line: SourceLine; rich: Rich; opens: boolean }

/**
 * The lines of such a page, its rows cut at their labels, the bars gone and each title by itself; any other lines as they are.
 * @param head place in the source of "No. | Item |", or -1: then two rows must bear the label inside them
 */
export function cutRows(lines: SourceLine[], head: number): SourceLine[] {
  if (head < 0 && lines.filter(({ rich: { text }, table }) => !table && text.includes(':') && row.test(text)).length < 2) return lines
  return gather(lines, head).flatMap(({ line, rich, opens }, i, parts): SourceLine[] => {
    if (line.table || line.at <= head) return [line]
    const begins = opens || row.test(rich.text)
    const above = parts[i - 1]?.rich.text ?? ''
    const cuts = begins ? rowCuts(rich.text, /\.$/.test(above) && verb.test(above)) : /^(?:Minutes|Cofnodion|Decision):/.test(rich.text) || head >= 0 ? labelCuts(rich.text) : []
    const titled = begins && (cuts[0] ?? 0) > 0
    const at = [0, ...cuts, rich.text.length]
    return at.slice(1).flatMap((to, k): SourceLine[] => {
      const piece = trim(slice(rich, at[k] ?? 0, to))
      if (piece.text === '') return []
      return [cuts.length === 0 ? { ...line, rich: piece } : { ...line, rich: piece, columns: [], gap: k === 0 ? Math.max(1, line.gap) : 0, list: null, whole: true, ...(k === 0 && titled ? { titled } : {}) }]
    })
  })
}

/** The lines without their bars; under "No. | Item |" those of one sentence as one. */
function gather(lines: readonly SourceLine[], head: number): Part[] {
  const out: Part[] = []
  let opens = head >= 0
  let ended = true
  for (const line of lines) {
    const { text } = line.rich
    if (line.table || line.at <= head) { out.push({ line, rich: line.rich, opens: false }); continue }
    if (onlyBars.test(text)) { opens = ended = true; continue }
    const rich = trim(slice(line.rich, /^\|+ ?/.exec(text)?.[0].length ?? 0, text.replace(/[\s|]+$/, '').length))
    const last = out.at(-1)
    if (head >= 0 && last && !ended && !opens && last.line.gap <= line.gap + 1 && line.gap === 0 && !parseMarker(rich.text) && !/^(?:Minutes|Decision):/.test(rich.text) && matchLeadIn(rich.text)?.strength !== 'strong') last.rich = join(last.rich, ' ', rich)
    else out.push({ line, rich, opens })
    opens = text.endsWith('|')
    ended = opens || /[.:;!?]["”’)]?$/.test(text)
  }
  return out
}

const labelCuts = (text: string): number[] => [...text.matchAll(labels)].flatMap(({ index, 0: all }) => [index, index + all.length])

/**
 * Where the title of a row ends, and where its labels stand; 0 first where it has no title.
 * @param behind the row stands behind text, so that its purpose is all the title it has: "To consider the decisions of May. Minutes:"
 */
function rowCuts(text: string, behind: boolean): number[] {
  const found = labelCuts(text)
  const before = text.slice(0, found[0])
  const end = purpose.exec(before)?.index ?? (before.length < 40 ? null : titleRunsOn(before)) ?? before.length
  const title = bareText(before.slice(0, end).trim())
  if (behind && title.length < 160 && /^To (?:consider|receive) the\b[^.]*\.?$/.test(title)) return found.length > 0 ? found : [before.length]
  if (!isHeadingText(title) || title.length > 200 || /^\d{1,2}[.:]\d\d ?[ap]\.?m\.?$|\bin the chair$/i.test(title) || (/\.$/.test(title) && (verb.test(title) || /\b(?:may|must|should|can)\b/.test(title)))) return [0, ...found]
  return end < before.length ? [end, ...found] : found.length > 0 ? found : [before.length]
}
