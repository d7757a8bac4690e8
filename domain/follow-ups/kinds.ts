/** Kinds of follow-up in words. */
import type { FollowUpKind } from '@/domain/language/reading'

export const kindWords: Record<FollowUpKind, string> = {
  'report-back': 'Report back', 'provide-information': 'Provide information', circulate: 'Circulate', write: 'Write', raise: 'Raise', investigate: 'Look into',
  'work-programme': 'Work programme', refer: 'Refer', respond: 'Respond', arrange: 'Arrange', attend: 'Attend', appoint: 'Appoint', implement: 'Carry out', publish: 'Publish',
}
