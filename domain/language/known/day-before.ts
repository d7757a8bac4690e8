/** "Fair on 4 December. JK to attend": the day of what somebody attends stands in the sentence before. */
import { duePhrases } from '../due/phrases'
import type { Scan } from '../due/scan'
import { textOf } from '../due/scan'
import type { FollowUpReading } from '../reading'
import type { Duty, Frame } from '../speech/frame'

const goes = new Set(['attend', 'go', 'represent'])

/** Gives a bare "to attend" the one day that the sentence before names. */
export function dayBefore(followUp: FollowUpReading, frame: Frame, duty: Duty, before: { scan: Scan; part: { from: number; to: number } } | null): void {
  const deed = frame.predicates[duty.deed]
  if (!before || followUp.due.type !== 'none' || followUp.due.words !== undefined || !deed || !goes.has(deed.lemma) || frame.tokens[deed.to]?.isWord && deed.to < frame.to) return
  const days = duePhrases(before.scan, before.part.from, before.part.to).filter(({ due }) => due.type === 'date')
  const [day] = days
  if (!day || days.length > 1 || day.due.type !== 'date' || (before.scan.meetingDate !== null && day.due.date <= before.scan.meetingDate)) return
  followUp.due = day.due
  if (followUp.certainty === 'sure') followUp.certainty = 'likely'
  followUp.because.push({ rule: 'due.day-before', words: `“${textOf(before.scan, day.from, day.to)}” stands before it`, span: null })
}
