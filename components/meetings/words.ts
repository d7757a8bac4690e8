/** Meetings in the words of the pages. */
import type { AgendaItemState, AttendanceCapacity, AttendanceStatus, MeetingKind, MeetingState } from '@/domain/meeting'
import type { MinutesState } from '@/domain/workflow/states'

export { formatClock as clockWords } from '@/domain/calendar'

export const kindWords: Record<MeetingKind, string> = { ordinary: 'Ordinary meeting', annual: 'Annual meeting', extraordinary: 'Extraordinary meeting' }
export const meetingStateWords: Record<MeetingState, string> = { planned: 'Planned', held: 'Held', cancelled: 'Cancelled', adjourned: 'Adjourned' }
export const itemStateWords: Record<AgendaItemState, string> = { listed: 'Taken by itself', joined: 'Taken with another item', deferred: 'Deferred', withdrawn: 'Withdrawn' }
export const capacityWords: Record<AttendanceCapacity, string> = {
  member: 'Member', substitute: 'Substitute', 'co-opted': 'Co-opted member', 'other-councillor': 'Other councillor', officer: 'Officer', partner: 'Partner',
}
export const statusWords: Record<AttendanceStatus, string> = { present: 'Present', apologies: 'Apologies', absent: 'Absent' }

/** "item 3"; one that has no number, by its title. */
export const itemName = ({ number, title }: { number: string; title: string }): string => (number === '' ? `“${title}”` : `item ${number}`)

/** How the minutes of a meeting stand, in a word or two for a list. */
export const minutesWords: Record<MinutesState, string> = {
  draft: 'Minutes in draft', 'fact-check': 'Minutes in fact check', 'with-chair': 'Minutes with the chair', agreed: 'Minutes agreed', published: 'Minutes published', confirmed: 'Minutes confirmed', signed: 'Minutes signed',
}
