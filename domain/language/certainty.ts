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

/** "sure", "likely" or "ask". */
export function certaintyOf(signs: Signs): 'sure' | 'likely' | 'ask' {
  const { duty } = signs
  if (duty.firmness === 1) return 'ask'
  let doubts = 0
  if (duty.firmness === 2) doubts += 1
  if (signs.otherTimes > 0) doubts += 1
  if (signs.duties > 1) doubts += 1
  if (signs.length > 45) doubts += 1
  if (signs.pronoun) doubts += 1
  // Measured: named and firmly said, a deed of any sort was right in each of 36; unnamed it may only be talked of.
  if (duty.kind === 'implement' && signs.where === 'discussion' && (duty.owner === null || duty.owner.sort === 'outsider')) doubts += 1
  // "be recommended that it be reviewed after 12 months": the time may be theirs.
  if (duty.rule === 'decision.recommend' && 'after' in signs.due && signs.due.after !== undefined) doubts += 1
  // Seen wrong though sure, at first sight of sentences by others: a bare verb that only does something, an action without a doer, a long name.
  if (duty.kind === 'implement' && duty.rule === 'decision.named-to-do') doubts += 1
  if (signs.where === 'action-box' && duty.owner === null) doubts += 1
  if (duty.owner && duty.owner.to - duty.owner.from > longName) doubts += 1
  if (signs.due.type === 'none' && signs.due.words !== undefined && signs.where !== 'discussion') doubts += 1
  const { passedOver, inSubject, cutShort, unnamed } = signs.doubts
  for (const doubt of [passedOver, inSubject, cutShort, unnamed]) if (doubt) doubts += 1
  // Neither who nor when: the sentence may only say how the meeting goes on.
  if (signs.where === 'resolution' && duty.owner === null && signs.due.type === 'none' && duty.rule !== 'decision.recommend' && duty.kind !== 'report-back') doubts += 1
  if (doubts === 0) return 'sure'
  return doubts === 1 ? 'likely' : doubts > 2 ? 'ask' : 'likely'
}
