/** Where a numbered list of decisions ends and the next item, whose number goes on with it by chance, begins. */
import { verbForm } from '../lexicon/verbs'
import { isHeadingText, verb } from './heading-text'

const closed = /[.;:,]$|\b(?:and|or)$/
const clause = /^[“"]?(?:that|to)\b/i

/**
 * "3. Care leavers" after "2. That the report be noted.": the next heading, though the list has come to the same number.
 * @param entry the words of the entry before
 * @param text the words behind the number
 */
export function endsList(entry: string, text: string): boolean {
  if (!isHeadingText(text) || clause.test(text) || closed.test(text) || verb.test(text)) return false
  const deed = (words: string) => verbForm(/^\p{L}+/u.exec(words)?.[0]?.toLowerCase() ?? '') !== null
  return closed.test(entry) || clause.test(entry) || (deed(entry) && !deed(text))
}
