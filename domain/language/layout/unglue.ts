/** Lines that a page glued together: a number of the minutes, or bullets, in the middle of a paragraph. */
import type { SourceLine } from './blocks'
import { splitInlineList } from './inline-list'
import { slice, trim } from './rich'

export interface Joined { line: SourceLine; from: number[] }

const start = /^(\d{1,2})[.)]\s+(?=\p{Lu})/u
const inside = /(?<=[\p{Ll})][.!?]["”’)]? |[\p{Ll})] )(\d{1,2})\.(\d{1,2})?\.?\s+(?=\p{Lu}\p{L}+)/gu
const bullets = /\s(?=[•▪·]\s+\p{Lu})/gu

/** "to: A Note that B Agree that": bullets behind its entries are theirs. */
const letteredList = /:\s{1,3}A \p{Lu}\p{Ll}+ .*\sB \p{Lu}\p{Ll}+ /u

/** "i. ...", "(a) ...", "1) ...": the first entry of a list. */
const listStart = /^(?:\((?:i|a|1)\)|(?:i|a|1)\)|i\.)\s+["“]?[\p{Lu}\d]/u

/** Where the further entries of a list begin that came as one line: each behind the end of a sentence and before a capital or figure. */
function entriesIn(text: string): number[] {
  const pieces = text.length > 4000 ? [] : splitInlineList(text)
  if (pieces.length < 2 || pieces.some(({ lead }) => lead)) return []
  const cuts = pieces.slice(1).map(({ from, marker }) => from - (text.slice(0, from).length - text.slice(0, from).lastIndexOf(marker ?? '')))
  return cuts.every((at) => /[.!?]["”’)]? $/.test(text.slice(0, at))) && pieces.every(({ from }) => /^["“]?[\p{Lu}\d]/u.test(text.slice(from))) ? cuts : []
}

/**
 * The lines, cut before a number that the run of the minutes lacks ("... was elected. 6. The accounts ...", where 5
 * and 7 begin lines of their own), before the parts of an item ("8. Reports 8.1 Chairman"), and before bullets.
 */
export function unglue(lines: Joined[]): Joined[] {
  const starts = lines.map(({ line }) => line.table ? 0 : Number(start.exec(line.rich.text)?.[1] ?? 0))
  const own = new Set(starts)
  const numbered = starts.filter((n) => n > 0).length > 2
  let last = 0
  let part = 0
  return lines.flatMap((joined, i) => {
    const { text } = joined.line.rich
    if (joined.line.table) return [joined]
    if (starts[i]) { last = starts[i]; part = 0 }
    if (text.length < 30) return [joined]
    const cuts: number[] = []
    if (numbered && last > 0) {
      for (const found of text.matchAll(inside)) {
        const [n, k] = [Number(found[1]), found[2] === undefined ? null : Number(found[2])]
        if (k !== null) { if (n === last && k === part + 1 && i > 0) { cuts.push(found.index); part = k } continue }
        if (n !== last + 1 || own.has(n) || !/[.!?]["”’)]? $/.test(text.slice(0, found.index)) || (!own.has(n + 1) && last < 4)) continue
        cuts.push(found.index)
        last = n
        part = 0
      }
    }
    const own1 = /^\d{1,2}\.(\d{1,2})\.?\s/.exec(text)
    if (own1 && part === Number(own1[1]) - 1) part += 1
    if (/[•▪]|(?:^|\s)·\s/.test(text) && !(text.length < 6000 && letteredList.test(text))) {
      const found = [...text.matchAll(bullets)].map(({ index }) => index + 1)
      if (found.length > 1 || (found.length === 1 && /^[•▪·]/.test(text))) cuts.push(...found)
    }
    if (cuts.length === 0 && listStart.test(text)) cuts.push(...entriesIn(text))
    if (cuts.length === 0) return [joined]
    const at = [0, ...cuts.sort((a, b) => a - b), text.length]
    return at.slice(0, -1).map((from, k) => ({
      line: { ...joined.line, rich: trim(slice(joined.line.rich, from, at[k + 1])), columns: [], gap: k === 0 ? joined.line.gap : 1, list: k === 0 ? joined.line.list : null },
      from: joined.from,
    }))
  })
}
