/** Counts what became of the words of a source: the proof that none was lost. */
import type { MinutesDocument } from '@/domain/document/nodes'
import { documentWords, words } from '@/domain/document/text'
import type { LaidOut, SourceLine } from '@/domain/language/layout/blocks'

/**
 * Words of the source, and how many stand in their order in the document or in the furniture. A word that was torn at
 * the margin ("accommo-", "dation") counts as kept where it stands whole.
 */
export function countKept(lines: SourceLine[], laid: LaidOut, document: MinutesDocument): { words: number; placed: number } {
  const target = documentWords(document)
  const furniture = laid.furniture.flatMap(words)
  let total = 0
  let placed = 0
  let at = 0
  let beside = 0
  const source: { word: string; furniture: boolean }[] = []
  for (const line of lines) {
    const own = laid.furnitureAt.has(line.at)
    const add = (text: string): void => { for (const word of words(text)) source.push({ word, furniture: own }) }
    if (line.list?.marker && !line.list.drawn) add(line.list.marker)
    add(line.rich.text)
    line.table?.rows.forEach((row) => row.forEach((cell) => cell.lines.forEach((rich) => add(rich.text))))
  }
  for (let i = 0; i < source.length; i++) {
    const entry = source[i]
    if (!entry) continue
    total++
    if (entry.furniture) { placed++; beside++; continue }
    const next = source[i + 1]
    if (target[at] === entry.word) { placed++; at++ }
    else if (next && (target[at] === entry.word + next.word || target[at] === `${entry.word}-${next.word}`)) { placed += 2; total++; at++; i++ }
    else if (apart(target[at], target[at + 1]) === bare(entry.word)) { placed++; at += 2 }
    else if (apart(`${target[at] ?? ''}${target[at + 1] ?? ''}`, target[at + 2]) === bare(entry.word)) { placed++; at += 3 }
    else if (furniture[beside] === entry.word) { placed++; beside++ }
    else {
      const ahead = target.indexOf(entry.word, at)
      if (ahead >= 0 && ahead - at < 200) { placed++; at = ahead + 1 }
    }
  }
  return { words: total, placed }
}

const bare = (word: string): string => word.replace(/[^\p{L}\p{N}]+/gu, '')

/** "1.Welcome" of the source stands as the number and the title, "2.Apologies:Ann" as these and the text. */
const apart = (word: string | undefined, next: string | undefined): string | null => word === undefined || next === undefined ? null : bare(word + next)
