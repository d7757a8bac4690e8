/** Follow-ups grouped by what to do next. `server/follow-ups/tracker.ts` says the same in SQL; a test holds them together. */
import { addDays, type IsoDate } from '@/domain/calendar'
import { lateStates, openStates, type FollowUpState } from '@/domain/workflow/states'

export const followUpGroups = ['overdue', 'next-meeting', 'soon', 'say-done', 'later', 'no-date', 'ended'] as const
export type FollowUpGroup = (typeof followUpGroups)[number]

export const groupWords: Record<FollowUpGroup, string> = {
  overdue: 'Overdue',
  'next-meeting': 'Before the next meeting',
  soon: 'Due in 30 days',
  'say-done': 'Say they are done',
  later: 'Later',
  'no-date': 'No date',
  ended: 'Ended',
}

/** Days that count as soon. */
export const soonDays = 30

export interface Grouped {
  state: FollowUpState
  /** Last day of the due. */
  dueOn: IsoDate | null
  /** The next meeting of its body that is planned, today's included. */
  nextMeetingOn: IsoDate | null
}

/** Where it stands in the tracker on a day. What is paused waits under "Later", however old its due. */
export function groupOf({ state, dueOn, nextMeetingOn }: Grouped, today: IsoDate): FollowUpGroup {
  if (!openStates.includes(state)) return 'ended'
  if (state === 'reported-done') return 'say-done'
  if (state === 'paused') return 'later'
  if (dueOn === null) return 'no-date'
  if (dueOn < today && lateStates.includes(state)) return 'overdue'
  if (nextMeetingOn !== null && dueOn <= nextMeetingOn) return 'next-meeting'
  return dueOn <= addDays(today, soonDays) ? 'soon' : 'later'
}
