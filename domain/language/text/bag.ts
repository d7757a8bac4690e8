/** The words that say what a sentence is about, so that two tellings of one thing can be compared. */
import { lemmaOf } from '../lexicon/verbs'
import { tokenise } from './tokens'

const stop = new Set('the a an that this these those it its of to in on at by for with from and or be is are was were would will shall should been being as which who they he she his her their further also agreed requested asked resolved noted committee panel board members council cabinet officers meeting report update progress back there into'.split(' '))

/** Stems of the telling words in the first 2,000 signs of a text. */
export function bagOf(text: string): Set<string> {
  const bag = new Set<string>()
  for (const token of tokenise(text.slice(0, 2000))) {
    if (token.isWord && token.word.length >= 3 && !stop.has(token.word)) bag.add(stem(lemmaOf(token.word)))
  }
  return bag
}

/** How many words stand in both. */
export function shared(x: ReadonlySet<string>, y: ReadonlySet<string>): number {
  let n = 0
  for (const word of x) if (y.has(word)) n += 1
  return n
}

function stem(word: string): string {
  return word.length > 4 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word
}
