'use server'
import { actInForm } from '@/app/act'
import { text, textOrNull, ticked } from '@/components/forms/read-form'
import type { DeedState } from '@/components/layout/deed-form'
import type { AttendanceCapacity, AttendanceStatus } from '@/domain/meeting'
import { addAttendance, changeAttendance, markAttendance, markRestPresent, removeAttendance, setPresiding } from '@/server/meetings/commands'

export async function markAction(_before: DeedState, form: FormData): Promise<DeedState> {
  return actInForm(markAttendance, { meetingId: text(form, 'meetingId'), personId: text(form, 'personId'), status: text(form, 'status') as AttendanceStatus | 'unmarked' })
}
export async function restPresentAction(_before: DeedState, form: FormData): Promise<DeedState> {
  return actInForm(markRestPresent, { meetingId: text(form, 'meetingId') }, 'Everybody without a mark is present.')
}
export async function addAction(_before: DeedState, form: FormData): Promise<DeedState> {
  return actInForm(addAttendance, {
    meetingId: text(form, 'meetingId'), name: text(form, 'name'), capacity: text(form, 'capacity') as AttendanceCapacity, status: (text(form, 'status') || 'present') as AttendanceStatus,
    office: text(form, 'office'), substituteFor: text(form, 'substituteFor'), remote: ticked(form, 'remote'),
  }, 'On the list.')
}
export async function changeAction(_before: DeedState, form: FormData): Promise<DeedState> {
  return actInForm(changeAttendance, {
    attendanceId: text(form, 'attendanceId'), name: text(form, 'name'), capacity: text(form, 'capacity') as AttendanceCapacity, office: text(form, 'office'), substituteFor: text(form, 'substituteFor'),
    remote: ticked(form, 'remote'), arrivedAtItemId: textOrNull(form, 'arrivedAtItemId'), leftAtItemId: textOrNull(form, 'leftAtItemId'),
  }, 'Changed.')
}
export async function presideAction(_before: DeedState, form: FormData): Promise<DeedState> {
  return actInForm(setPresiding, { attendanceId: text(form, 'attendanceId') })
}
export async function removeAction(_before: DeedState, form: FormData): Promise<DeedState> {
  return actInForm(removeAttendance, { attendanceId: text(form, 'attendanceId') })
}
