/** What the time of a deed makes of its kind. */
import type { Due } from '../reading'
import type { Duty, Frame } from '../speech/frame'
import { wordOf } from '../speech/frame'

const tells = new Set(['explain', 'tell', 'inform', 'advise', 'update', 'brief', 'answer', 'speak'])

/** What a meeting does with a matter. */
const treats = new Set(['discuss', 'consider', 'debate', 'deal', 'address', 'cover', 'revisit', 'raise'])

/** "discuss the lamp with the county": taken up with somebody, whenever that is. */
function withSomebody(frame: Frame, from: number): boolean {
  for (let i = from; i < Math.min(frame.to, from + 12); i += 1) if (wordOf(frame, i) === 'with') return !['deal', 'dealt'].includes(wordOf(frame, i - 1))
  return false
}

/** "explain at the September meeting" is a report to the body; "explain by Friday" is information for it. */
export function kindAt(frame: Frame, duty: Duty, due: Due): Duty['kind'] {
  const p = frame.predicates[duty.deed]
  const lemma = p?.lemma ?? ''
  // "the May meeting include a talk on bees": what a meeting is to hold.
  if (p && due.type === 'meeting' && duty.kind === 'implement' && wordOf(frame, p.subjectTo - 1) === 'meeting') return 'work-programme'
  if (p && treats.has(lemma) && (lemma === 'deal' || wordOf(frame, p.to) !== 'with') && !withSomebody(frame, p.to) && (p.passive || (due.type === 'meeting' && due.relation === 'at'))) {
    if ((due.type === 'meeting' && due.relation === 'at') || (lemma === 'discuss' && p.passive && p.mood !== 'modal')) return 'work-programme'
  }
  return duty.kind === 'provide-information' && tells.has(lemma) && due.type === 'meeting' && due.relation === 'at' ? 'report-back' : duty.kind
}
