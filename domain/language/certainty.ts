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

/**
 * What speaks against a reading. A weak doubt alone leaves it sure: of those that had only a condition, a long sentence,
 * somebody named but less firmly, or neither who nor when against them, as many were right as of those without any doubt.
 */
function doubtsIn({ duty, due, otherTimes, where, duties, length, pronoun, doubts }: Signs): { strong: number; weak: number } {
  const found = { strong: 0, weak: 0 }
  const doubt = (speaks: boolean): void => { if (speaks) found.strong += 1 }
  const weakly = (speaks: boolean): void => { if (speaks) found.weak += 1 }
  const named = duty.owner !== null && (duty.owner.sort === 'post' || duty.owner.sort === 'person' || duty.owner.sort === 'initials')
  const lessFirm = duty.firmness === 2
  doubt(lessFirm && !(named && duty.kind !== 'implement'))
  weakly(lessFirm && named && duty.kind !== 'implement')
  // "to Council": hardly more than the words that lead to what is recommended.
  doubt(duty.rule === 'decision.recommend' && length < fewWords)
  doubt(otherTimes > 0)
  doubt(duties > 1)
  weakly(length > 45)
  doubt(pronoun)
  // Measured: named and firmly said, a deed of any sort was right in each of 36; unnamed it may only be talked of.
  doubt(duty.kind === 'implement' && where === 'discussion' && (duty.owner === null || duty.owner.sort === 'outsider'))
  // "be recommended that it be reviewed after 12 months": the time may be theirs.
  doubt(duty.rule === 'decision.recommend' && 'after' in due && due.after !== undefined)
  // Seen wrong though sure, at first sight of sentences by others: a bare verb that only does something, an action without a doer, a long name.
  doubt(duty.kind === 'implement' && duty.rule === 'decision.named-to-do')
  doubt(where === 'action-box' && duty.owner === null)
  doubt(duty.owner !== null && duty.owner.to - duty.owner.from > longName)
  weakly(due.type === 'none' && due.words !== undefined && where !== 'discussion')
  doubt(doubts.passedOver)
  doubt(doubts.inSubject)
  doubt(doubts.cutShort)
  doubt(doubts.unnamed)
  // Neither who nor when: the sentence may only say how the meeting goes on.
  weakly(where === 'resolution' && duty.owner === null && due.type === 'none' && duty.rule !== 'decision.recommend' && duty.kind !== 'report-back')
  return found
}

/** "sure", "likely" or "ask". */
export function certaintyOf(signs: Signs): 'sure' | 'likely' | 'ask' {
  if (signs.duty.firmness === 1) return 'ask'
  const { strong, weak } = doubtsIn(signs)
  if (strong === 0 && weak < 2) return 'sure'
  return strong + weak > 2 ? 'ask' : 'likely'
}
