/**
 * How sure a reading is. The three words are measured, not felt: docs/reading.md keeps the share of right ones for
 * each, and `npm run eval` prints it.
 */
import type { Due } from './reading'
import type { Doubts } from './duty/signs'
import type { Duty } from './speech/frame'

export interface Signs {
  duty: Duty
  due: Due
  /** Times in the sentence that were not taken. */
  otherTimes: number
  where: 'resolution' | 'discussion' | 'action-box'
  /** Duties found in the same sentence. */
  duties: number
  /** Words in the sentence. */
  length: number
  /** The owner stood as "he", "she" or "they". */
  pronoun: boolean
  /** What in the words around it gives cause to doubt. */
  doubts: Doubts
}

/** Words of a name past which it may hold more than a name. */
const longName = 9
/** Words below which a recommendation says nothing. */
const fewWords = 9
/** Words past which a sentence may say more than what was found. */
const longSentence = 45

/**
 * What speaks against a reading. A weak doubt alone leaves it sure: of those that had only a condition, a long sentence,
 * somebody named but less firmly, or neither who nor when against them, as many were right as of those without any doubt.
 */
function doubtsIn({ duty, due, otherTimes, where, duties, length, pronoun, doubts }: Signs): { strong: number; weak: number } {
  const { owner, rule, kind } = duty
  const recommends = rule === 'decision.recommend'
  const lessFirm = duty.firmness === 2
  const told = lessFirm && kind !== 'implement' && owner !== null && (owner.sort === 'post' || owner.sort === 'person' || owner.sort === 'initials')
  let strong = 0
  if (lessFirm && !told) strong += 1
  // "to Council": hardly more than the words that lead to what is recommended; "reviewed after 12 months": the time may be theirs.
  if (recommends && length < fewWords) strong += 1
  if (recommends && 'after' in due && due.after !== undefined) strong += 1
  if (otherTimes > 0) strong += 1
  if (duties > 1) strong += 1
  if (pronoun) strong += 1
  // Measured: named and firmly said, a deed of any sort was right in each of 36; unnamed it may only be talked of.
  if (kind === 'implement' && where === 'discussion' && (owner === null || owner.sort === 'outsider')) strong += 1
  // Seen wrong though sure, at first sight of sentences by others: a bare verb that only does something, an action without a doer, a long name.
  if (kind === 'implement' && rule === 'decision.named-to-do') strong += 1
  if (where === 'action-box' && owner === null) strong += 1
  if (owner !== null && owner.to - owner.from > longName) strong += 1
  if (doubts.passedOver) strong += 1
  if (doubts.inSubject) strong += 1
  if (doubts.cutShort) strong += 1
  if (doubts.unnamed) strong += 1
  if (doubts.proposed && where === 'discussion') strong += 1
  let weak = 0
  if (told) weak += 1
  if (length > longSentence) weak += 1
  if (due.type === 'none' && due.words !== undefined && where !== 'discussion') weak += 1
  // Neither who nor when: the sentence may only say how the meeting goes on.
  if (where === 'resolution' && owner === null && due.type === 'none' && !recommends && kind !== 'report-back') weak += 1
  return { strong, weak }
}

/** "sure", "likely" or "ask". */
export function certaintyOf(signs: Signs): 'sure' | 'likely' | 'ask' {
  if (signs.duty.firmness === 1) return 'ask'
  const { strong, weak } = doubtsIn(signs)
  if (strong === 0 && weak < 2) return 'sure'
  return strong + weak > 2 ? 'ask' : 'likely'
}
