/** Words for meetings, their agenda and who was there. */
export const meetingKinds = ['ordinary', 'annual', 'extraordinary'] as const
export type MeetingKind = (typeof meetingKinds)[number]
export const meetingStates = ['planned', 'held', 'cancelled', 'adjourned'] as const
export type MeetingState = (typeof meetingStates)[number]
export const agendaItemStates = ['listed', 'joined', 'deferred', 'withdrawn'] as const
export type AgendaItemState = (typeof agendaItemStates)[number]
export const attendanceCapacities = ['member', 'substitute', 'co-opted', 'other-councillor', 'officer', 'partner'] as const
export type AttendanceCapacity = (typeof attendanceCapacities)[number]
export const attendanceStatuses = ['present', 'apologies', 'absent'] as const
export type AttendanceStatus = (typeof attendanceStatuses)[number]

/** What a report asks the body to decide, before it is voted on. */
export interface Recommendation {
  id: string
  /** As printed. */
  text: string
  /** The wording that the chair puts to the vote instead; null where she puts it as printed. */
  put: string | null
}
