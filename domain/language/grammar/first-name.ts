/** Whether one capital word may be somebody's first name. */
import { groupHeads, outsiders, postHeads, things } from '../lexicon/actors'
import { verbForm } from '../lexicon/verbs'
import { informationNouns, prepositions, pronouns } from '../lexicon/words'
import type { Token } from '../text/tokens'

/** Longest first name, in letters, where it opens a sentence: a longer word there is rather a thing. */
const longest = 9
/** Words that open a sentence with "to" behind them and are nobody: "Pursuant to Minute 29". */
export const openers: ReadonlySet<string> = new Set(['pursuant', 'subject', 'contrary', 'according', 'owing', 'due', 'thanks', 'prior', 'further', 'similar', 'relative'])
const noName = /(?:s|ing|ion|wth|ment|ity|work|ness|thing|body|one|ance|ence|age)$/

/** @param opens it begins a sentence, where things have capitals too */
export function isFirstName({ word, capital, caps }: Token, opens: boolean): boolean {
  if (!capital || caps || word.length < 3 || informationNouns.has(word) || outsiders.has(word) || groupHeads.has(word) || postHeads.has(word) || things.has(word) || pronouns.has(word) || prepositions.has(word)) return false
  return !opens || (word.length <= longest && !noName.test(word) && !openers.has(word) && verbForm(word) === null)
}
