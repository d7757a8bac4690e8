/** Minutes that a page ran into one line: "... Members present: A Ash, B Birch. 1. Apologies There were none. 2. Minutes ...". */
import type { SourceLine } from './blocks'
import { slice, trim } from './rich'

const label = /(?<=\S )(?<!\b(?:Other|Also) )(?=(?:(?:Other |Also )?(?:Members|Councillors|Officers|Officials|Those|Also)(?: of (?:the )?\p{Lu}\p{L}+)?(?: also)? (?:[Pp]resent|[Ii]n [Aa]ttendance)|(?<!\b(?:Members|Councillors|Officers|Officials|Also|Those|of \p{L}+) )(?:PRESENT|Present|IN ATTENDANCE|In [Aa]ttendance|APOLOGIES|Apologies(?: for [Aa]bsence)?|Attendees|Members|Secretariat))\s*:\s\S)/gu
/** "Mr B Birch in the Chair", and the sentence of apologies behind the names. */
const chair = /(?<=\S )(?=(?:Mr|Mrs|Ms|Miss|Dr|Cllr|Councillor)\.? (?:\p{Lu}\.? ){0,3}\p{Lu}[\p{L}’'-]+ in the Chair\b)|(?<= in the Chair )|(?<=\S )(?=Apologies for absence (?:were|was|had)\b)/gu
const number = /(?<=\S )(?=(\d{1,2})\. \p{Lu}\p{L}+)/gu
const paragraph = /(?<=\S )(?=(\d{1,2})\.(\d{1,2})\.? \p{Lu}\p{L}*)/gu

/** The lines, a long one of them cut before the labels of its head, the numbers that count on from one and their paragraphs, where at least three items count. */
export function cutOneLine(lines: SourceLine[]): SourceLine[] {
  if (lines.length > 12) return lines
  return lines.flatMap((line) => {
    const { text } = line.rich
    if (line.table || text.length < 600) return [line]
    const items: number[] = []
    for (const found of text.matchAll(number)) if (Number(found[1]) === items.length + 1) items.push(found.index)
    if (items.length < 3) return [line]
    const first = items[0] ?? 0
    // "1. Calling of the roll Present: ...": the names stand in the first item.
    const labels = [...text.slice(0, items[1]).matchAll(label), ...text.slice(0, items[1]).matchAll(chair)].map(({ index }) => index)
    const last = new Map<string, number>()
    const parts = [...text.matchAll(paragraph)].flatMap(({ index, 1: item = '', 2: part = '' }) => {
      if (index < first || Number(part) !== (last.get(item) ?? 0) + 1) return []
      last.set(item, Number(part))
      return [index]
    })
    const at = [0, ...[...new Set([...labels, ...items, ...parts])].sort((a, b) => a - b), text.length]
    return at.slice(0, -1).flatMap((from, k): SourceLine[] => {
      const rich = trim(slice(line.rich, from, at[k + 1]))
      return rich.text === '' ? [] : [{ ...line, rich, columns: [], gap: k === 0 ? line.gap : 1, list: null, whole: true }]
    })
  })
}
