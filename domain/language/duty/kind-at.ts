/** What the time of a deed makes of its kind. */
import type { Due } from '../reading'
import type { Duty, Frame } from '../speech/frame'

const tells = new Set(['explain', 'tell', 'inform', 'advise', 'update', 'brief', 'answer', 'speak'])

/** "explain at the September meeting" is a report to the body; "explain by Friday" is information for it. */
export function kindAt(frame: Frame, duty: Duty, due: Due): Duty['kind'] {
  const lemma = frame.predicates[duty.deed]?.lemma ?? ''
  return duty.kind === 'provide-information' && tells.has(lemma) && due.type === 'meeting' && due.relation === 'at' ? 'report-back' : duty.kind
}
