/** Times that no calendar knows: "in due course", "once the report is published". They are kept as words. */
import { modals } from '../lexicon/words'
import type { Scan } from './scan'
import { wordAt } from './scan'

const fixed: readonly (readonly string[])[] = [
  ['in', 'due', 'course'], ['as', 'soon', 'as'], ['at', 'the', 'earliest', 'opportunity'], ['at', 'the', 'earliest'],
  ['at', 'the', 'next', 'opportunity'], ['at', 'the', 'first', 'opportunity'], ['at', 'an', 'early', 'opportunity'], ['at', 'the', 'earliest', 'possible'],
  ['with', 'immediate', 'effect'], ['without', 'delay'], ['in', 'the', 'near', 'future'], ['in', 'the', 'coming'], ['in', 'good', 'time'],
  ['at', 'the', 'appropriate', 'time'], ['at', 'an', 'appropriate', 'time'], ['as', 'quickly', 'as'], ['as', 'and', 'when'],
  ['on', 'a', 'regular', 'basis'], ['on', 'an', 'ongoing', 'basis'], ['at', 'regular', 'intervals'], ['by', 'return'], ['on', 'completion'], ['upon', 'completion'],
  ['in', 'the', 'new', 'municipal'], ['in', 'the', 'next', 'municipal'], ['in', 'the', 'new', 'financial'], ['in', 'the', 'next', 'financial'],
  ['at', 'a', 'later', 'date'], ['at', 'a', 'future', 'date'], ['at', 'a', 'later', 'stage'], ['at', 'the', 'relevant', 'time'], ['when', 'available'], ['if', 'necessary'],
  ['outside', 'the', 'meeting'], ['outside', 'of', 'the'], ['next', 'term'], ['later', 'this'], ['later', 'in', 'the', 'year'], ['over', 'the', 'coming'],
  ['during', 'the', 'next', 'municipal'], ['before', 'the', 'end', 'of', 'the', 'municipal'], ['by', 'the', 'end', 'of', 'the', 'municipal'],
  ['by', 'the', 'end', 'of', 'term'], ['by', 'the', 'end', 'of', 'the', 'term'], ['in', 'the', 'future'], ['as', 'a', 'matter', 'of', 'urgency'],
]
/** Phrases that say all there is to say: what follows them belongs to the sentence. */
const whole = new Set(['in due course', 'in the near future', 'in good time', 'at the appropriate time', 'at an appropriate time', 'at the relevant time', 'at a later date', 'at a future date', 'at a later stage', 'by return', 'in the future', 'without delay', 'with immediate effect', 'on a regular basis', 'on an ongoing basis', 'outside the meeting', 'later in the year', 'at the earliest opportunity', 'at the next opportunity', 'at the first opportunity', 'at an early opportunity', 'as a matter of urgency', 'next term'])

const single = new Set(['forthwith', 'shortly', 'soon', 'immediately', 'urgently', 'asap', 'promptly', 'tbc', 'ongoing', 'on-going', 'regularly', 'periodically', 'a.s.a.p'])
const opening = new Set(['following', 'once', 'when', 'after', 'upon', 'pending', 'until', 'whenever'])

/** What "upon" may wait for. */
const happenings = new Set(['completion', 'receipt', 'publication', 'approval', 'adoption', 'expiry', 'request', 'conclusion', 'appointment', 'confirmation', 'return', 'arrival', 'payment', 'agreement', 'signature', 'notification', 'termination', 'issue', 'occupation', 'grant'])

const listed = new Set(['comments', 'points', 'changes', 'amendments', 'recommendations', 'actions', 'items', 'questions', 'suggestions', 'matters', 'issues', 'objections', 'observations'])

const byFirst = new Map<string, (readonly string[])[]>()
for (const phrase of fixed) {
  const first = phrase[0] ?? ''
  byFirst.set(first, [...(byFirst.get(first) ?? []), phrase])
}

/** True for words with which a condition can begin. */
export const opensCondition = (word: string): boolean => single.has(word) || opening.has(word) || byFirst.has(word)

/** The end of a condition that begins at a token (exclusive), or null. */
export function conditionAt(scan: Scan, at: number): number | null {
  const word = wordAt(scan, at)
  if (single.has(word)) return at + 1
  for (const phrase of byFirst.get(word) ?? []) {
    let matches = true
    for (let k = 1; k < phrase.length && matches; k += 1) matches = wordAt(scan, at + k) === phrase[k]
    // "wished her well in the future"
    if (matches && phrase[2] === 'future' && ['well', 'success', 'luck', 'best'].includes(wordAt(scan, at - 1))) continue
    if (matches) return phrase[0] === 'when' || phrase[0] === 'if' || whole.has(phrase.join(' ')) ? at + phrase.length : clauseEnd(scan, at + phrase.length)
  }
  if (!opening.has(word)) return null
  // "Looked After Children": a word of a name opens no time.
  if (scan.tokens[at]?.capital && scan.tokens[at - 1]?.capital) return null
  // "called upon to", "a briefing upon finance": no time.
  if (word === 'upon' && !happenings.has(wordAt(scan, at + 1)) && !happenings.has(wordAt(scan, at + 2)) && !wordAt(scan, at + 1).endsWith('ing')) return null
  // "the following topics", "following on": not a time.
  if (word === 'following' && (wordAt(scan, at - 1) === 'the' || scan.tokens[at + 1]?.isWord !== true)) return null
  // "make following comments"
  if (word === 'following' && listed.has(wordAt(scan, at + 1))) return null
  const end = clauseEnd(scan, at + 1)
  return word === 'following' || word === 'after' ? beforeDoer(scan, at, end) : end
}

/** "Following the storm the Ranger would inspect": what it follows ends where somebody acts. */
function beforeDoer(scan: Scan, at: number, end: number): number {
  for (let i = at + 2; i < end; i += 1) {
    // "after considering whether the plan could be updated"
    if (['whether', 'that', 'how', 'which'].includes(wordAt(scan, i))) return end
    if (!modals.has(wordAt(scan, i))) continue
    for (let k = i - 1; k > at + 1; k -= 1) if (wordAt(scan, k) === 'the' || (scan.tokens[k]?.capital && !scan.tokens[k - 1]?.capital)) return k
    return end
  }
  return end
}

function clauseEnd(scan: Scan, from: number): number {
  let i = from
  const limit = Math.min(scan.tokens.length, from + 24)
  while (i < limit) {
    const token = scan.tokens[i]
    if (!token) break
    if (!token.isWord && (token.word === '.' || token.word === ',' || token.word === ';' || token.word === ':')) break
    if (i > from && (token.word === 'and' || token.word === 'but')) break
    i += 1
  }
  return i
}
