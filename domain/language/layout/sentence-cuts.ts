/** Decisions that stand as a sentence inside a paragraph: where they begin and where they end. */

import { votedDown } from '../text/motions'
import { splitInlineList } from './inline-list'

const resolved = /(?:[.;]["”]?|(?<=^[\p{Lu}][\p{L} ]{2,20}|\b(?:Minutes|Decision)):)\s+(?=R E S O L V E D\b|(?:It was (?:unanimously |also |further |then |therefore ){0,2}|IT WAS )?RESOLVED\b|(?:The|THE) [A-Z][\w-]*(?: [A-Z][\w-]*){0,4} RESOLVED\b|It was (?:unanimously |also |further |then |therefore ){0,2}resolved (?:\(|that\b|to\b)|(?:After|Following|Having|On|Upon|With)\b[^.;:]{0,110}?\bit was (?:unanimously |also |further |then |therefore ){0,2}(?:resolved|RESOLVED) (?:\(|that\b|to\b)|Resolved(?: also| further| unanimously)?(?: that\b| to\b|\s*[:–-])|[^.;:]{0,120}\b(?:proposed|moved|seconded)\b[^.;:]{0,120}\b(?:it was|and) (?:unanimously |duly )?(?:resolved|RESOLVED)\b)|(?<=[^.;]{20},?)\s(?=and it was (?:unanimously |also |further |then |therefore ){0,2}(?:resolved|RESOLVED) (?:that|to)\b)/u
const sentenceEnd = /(?<!\b(?:Cllrs?|Mrs?|Ms|Dr|Rev|Prof|No|para|approx|St|[Pp]rop|[Ss]ec)|\b[A-Z])[.!?]["”)]?\s+(?=["“(]?\p{Lu})/gu
const moved = new RegExp([
  `^(?:[^.]{0,80}\\b)?(?:motion|amendment|proposal|proposition)\\b[^.]{0,220}\\b${votedDown}\\b[^.]{0,60}\\.?$`,
  `^(?:on|upon|when|after) (?:being |having been )?(?:put|a (?:vote|division|show of hands)|the vote)\\b[^.]{0,60}\\b(?:this|it|these)\\b[^.]{0,30}\\b${votedDown}\\b[^.]{0,60}\\.?$`,
  '^(?:as )?there (?:being|was|were) no seconders?\\b[^.]{0,100}\\b(?:fell|lapsed)\\b[^.]{0,40}\\.?$',
].join('|'), 'i')

/** "To approve the minutes. Decision: The minutes were approved.": the label of a page inside the paragraph. */
const labelled = /[.?!]\s+(?=Decisions?: \p{Lu})/u

/** Where a paragraph of several sentences comes to its decision ("... . It was RESOLVED that"), or null. */
export function sentenceLeadIn(text: string): number | null {
  const found = (/resolved|R E S O L V E D/i.test(text) ? resolved.exec(text) : null) ?? labelled.exec(text)
  return found ? found.index + found[0].length : null
}

/** "... Members spoke. The Committee agreed:-": where the last sentence of a paragraph that ends in a colon begins, or null. */
export function lastSentence(text: string): number | null {
  const at = /:\s*[-–—]*$/.test(text) && text.length < 6000 ? sentenceStarts(text).at(-2) ?? 0 : 0
  return at > 0 && /\b(?:agreed|decided|resolved|approved)\b/i.test(text.slice(at)) ? at : null
}

/** Offsets at which the sentences of a paragraph begin, and its length at the end. */
export function sentenceStarts(text: string): number[] {
  return [0, ...[...text.matchAll(sentenceEnd)].map((found) => found.index + found[0].length), text.length]
}

/** How many sentences a paragraph has, as a rough count. */
export const sentenceCount = (text: string): number => text.split(/[.!?]["”]?\s+(?=\p{Lu})/u).length

/** "On being put to the vote the proposal was rejected.": a sentence that says that what was moved fell. */
export const saysLost = (sentence: string): boolean => sentence.length < 260 && moved.test(sentence.trim())

/** Where a decision that began inside a paragraph ends: the next sentence that goes on with something else; or its length. */
export function decisionEnd(text: string): number {
  // A paragraph of many thousand letters is no decision with talk behind it.
  if (text.length > 6000 || splitInlineList(text).length > 1) return text.length
  const starts = sentenceStarts(text)
  for (let i = 1; i < starts.length - 1; i++) {
    const at = starts[i] ?? text.length
    const sentence = text.slice(at, starts[i + 1])
    if (!/^["“(]?(?:That|To|And|Also|\([a-z0-9]+\))\b/.test(sentence) && (opensOther.test(sentence) || !subjunctive.test(sentence) || finite.test(sentence))) return at
  }
  return text.length
}

/** A decision of its own, or an action. */
const opensOther = /^(?:It (?:was|is)|RESOLVED|Resolved|AGREED|Agreed|ORDERED|Ordered|ACTIONS?|Actions?)\b/

/** "A notice be put up at both ends.": what is decided, with no verb that tells. */
const subjunctive = /(?<!\b(?:would|will|should|could|to|must|can|may|might|shall|cannot|not) )\bbe \p{Ll}/u
const finite = /\b(?:was|were|is|are|had|has|would|will|could|said|asked|thought|reported|noted|moved|wished|requested|proposed|seconded|suggested)\b/
