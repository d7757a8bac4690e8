/** Decisions that stand as a sentence inside a paragraph: where they begin and where they end. */

const resolved = /[.;]["”]?\s+(?=(?:It was (?:unanimously )?|IT WAS )?RESOLVED\b|(?:The|THE) [A-Z][\w-]*(?: [A-Z][\w-]*){0,4} RESOLVED\b|It was (?:unanimously )?resolved (?:that|to)\b)/
const sentenceEnd = /(?<!\b(?:Cllrs?|Mrs?|Ms|Dr|Rev|Prof|No|para|approx|St)|\b[A-Z])[.!?]["”)]?\s+(?=["“(]?\p{Lu})/gu
const moved = /^(?:[^.]{0,80}\b)?(?:motion|amendment|proposal|proposition)\b[^.]{0,160}\b(?:lost|defeated|rejected|fell|not carried)\b[^.]{0,60}\.?$/i

/** Where a paragraph of several sentences comes to its decision ("... . It was RESOLVED that"), or null. */
export function sentenceLeadIn(text: string): number | null {
  const found = resolved.exec(text)
  return found ? found.index + found[0].length : null
}

/** Offsets at which the sentences of a paragraph begin, and its length at the end. */
export function sentenceStarts(text: string): number[] {
  return [0, ...[...text.matchAll(sentenceEnd)].map((found) => found.index + found[0].length), text.length]
}

/** "On being put to the vote the proposal was rejected.": a sentence that says that what was moved fell. */
export const saysLost = (sentence: string): boolean => sentence.length < 260 && moved.test(sentence.trim())

/** Where a decision that began inside a paragraph ends: the next sentence that goes on with something else; or its length. */
export function decisionEnd(text: string): number {
  const starts = sentenceStarts(text)
  for (const at of starts.slice(1, -1)) if (!/^["“(]?(?:That|To|And|It was further|\([a-z0-9]+\))\b/.test(text.slice(at))) return at
  return text.length
}
