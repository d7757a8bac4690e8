/** The words that say what a sentence is about, so that two tellings of one thing can be compared. */
import { lemmaOf } from '../lexicon/verbs'
import type { Token } from './tokens'
import { tokenise } from './tokens'

const stop = new Set('the a an that this these those it its of to in on at by for with from and or be is are was were would will shall should been being as which who they he she his her their further also agreed requested asked resolved noted committee panel board members council cabinet officers meeting report update progress back there into'.split(' '))

/** How far into a text its telling words are looked for, in UTF-16 units. */
const farthest = 2000

/** Stems of the telling words in the first 2,000 signs of a text. */
export function bagOf(text: string): Set<string> {
  return bagWithin(tokenise(text.slice(0, farthest)), 0, farthest)
}

/** The same of a stretch of a text whose tokens are at hand, from one place in the text to another. */
export function bagWithin(tokens: readonly Token[], start: number, end: number): Set<string> {
  const bag = new Set<string>()
  const last = Math.min(end, start + farthest)
  for (const token of tokens) {
    if (token.start < start) continue
    if (token.end > last) break
    if (token.isWord && token.word.length >= 3 && !stop.has(token.word)) bag.add(stem(lemmaOf(token.word)))
  }
  return bag
}

/** How many words stand in both. */
export function shared(x: ReadonlySet<string>, y: ReadonlySet<string>): number {
  const [few, many] = x.size < y.size ? [x, y] : [y, x]
  let n = 0
  for (const word of few) if (many.has(word)) n += 1
  return n
}

function stem(word: string): string {
  return word.length > 4 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word
}
