/** What in a sentence gives cause to doubt a reading of it: times that were passed over, somebody who was not understood. */
import { monthOf, seasons, weekdayOf } from '../lexicon/calendar-words'
import { rateOf } from '../due/recurring'
import { numberOf } from '../lexicon/numbers'
import type { Duty, Frame } from '../speech/frame'
import { wordOf } from '../speech/frame'
import type { When } from './when'

export interface Doubts {
  /** A word of time stands outside the due that was taken. */
  passedOver: boolean
  /** The due stands in what the deed is done to, so that it may be another's. */
  inSubject: boolean
  /** The words go on where the due was taken to end ("the next meeting but one"). */
  cutShort: boolean
  /** Somebody is asked or told, but who was not understood. */
  unnamed: boolean
  /** Only proposed by somebody, in the words before it. */
  proposed: boolean
}

const proposals = new Set(['propose'])
const limits = new Set(['by', 'within', 'before'])
const goesOn = new Set(['but', 'thereafter', 'or', 'unless', 'after'])
const times = new Set(['easter', 'christmas', 'whitsun', 'michaelmas', 'term', 'quarter', 'fortnight', ...seasons.keys()])
const told = new Set(['decision.asked-to', 'decision.authorised-to', 'decision.body-asks', 'decision.named-to-do', 'decision.to-do', 'undertaking.agree-to'])
const comes = new Set(['come', 'go', 'return', 'revert'])

/** The doubts that stand in the words around a duty. */
export function doubtsOf(frame: Frame, duty: Duty, when: When): Doubts {
  const deed = frame.predicates[duty.deed]
  const taken = when.due.type !== 'none'
  return {
    passedOver: timeOutside(frame, when),
    inSubject: taken && deed !== undefined && deed.passive && when.due.type !== 'recurring' && when.from > deed.subjectFrom + 1 && when.to < deed.subjectTo,
    cutShort: taken && goesOn.has(wordOf(frame, when.to)),
    proposed: frame.predicates.some((p, i) => i < duty.deed && p.link === 'root' && proposals.has(p.lemma)),
    unnamed: duty.owner === null && told.has(duty.rule) && deed !== undefined && !comes.has(deed.lemma),
  }
}

/** "monthly", "annual": by its last letters, before it is looked up. */
function mayBeRate(word: string): boolean {
  const last = word.charCodeAt(word.length - 1)
  const before = word.charCodeAt(word.length - 2)
  return (last === 0x79 && before === 0x6c) || (last === 0x6c && before === 0x61)
}

function timeOutside(frame: Frame, when: When): boolean {
  for (let i = frame.from; i < frame.to; i += 1) {
    if (i >= when.from && i < when.to) continue
    const token = frame.tokens[i]
    if (!token?.isWord) continue
    const named = token.capital && (monthOf(token.word) !== null || (weekdayOf(token.word) !== null && token.word.length > 5))
    const digit = token.word.charCodeAt(0) < 0x3a
    const limit = digit && limits.has(wordOf(frame, i - 1))
    if (limit || named || times.has(token.word) || (token.word === 'month' && numberOf(wordOf(frame, i - 1)) !== null) || (!token.capital && mayBeRate(token.word) && rateOf(token.word) !== null)) return true
  }
  return false
}
