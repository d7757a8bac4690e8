/** Where a name ends because something is told of who bears it: "Head of Waste introduced the report and". */
import { verbForm } from '../lexicon/verbs'
import { determiners, informationNouns, recipientWords } from '../lexicon/words'
import type { Token } from '../text/tokens'

/** Participles that say which one is meant: "the officer named in the report". */
const which = new Set(['concerned', 'involved', 'named'])
const goesOn = new Set(['for', 'on', 'that', 'it', 'them', 'some', 'further', 'slides', 'and', 'briefly'])

/** The end of a name that may go on from `from`: before the first past in small letters with what it is said of, and the comma before it; else `to`. */
export function untilTold(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from + 1; i < to - 1; i += 1) if (tellsAt(tokens, i)) return tokens[i - 1]?.word === ',' ? i - 1 : i
  return to
}

/** A past behind a capital word, a bracket or a comma, with what it is said of. */
function tellsAt(tokens: readonly Token[], i: number): boolean {
  const [before, token, next] = [tokens[i - 1], tokens[i], tokens[i + 1]]
  if (!token?.isWord || token.capital || !(before?.capital || before?.word === ')' || before?.word === ',') || !next?.isWord) return false
  const form = verbForm(token.word)
  const past = form ? form.past && !form.base : token.word.length > 4 && token.word.endsWith('ed')
  return past && !which.has(token.word) && (determiners.has(next.word) || next.capital || recipientWords.has(next.word) || informationNouns.has(next.word) || goesOn.has(next.word))
}
