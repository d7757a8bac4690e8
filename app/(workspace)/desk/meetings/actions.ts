'use server'
import { redirect } from 'next/navigation'
import { act, actInForm } from '@/app/act'
import { several, text } from '@/components/forms/read-form'
import type { DeedState } from '@/components/layout/deed-form'
import { adjournMeeting, cancelMeeting, changeMeeting, createMeeting, deleteMeeting, holdMeeting, keepProposed, reinstateMeeting } from '@/server/meetings/commands'
import type { MeetingKind } from '@/domain/meeting'

const facts = (form: FormData) => ({ kind: text(form, 'kind') as MeetingKind, date: text(form, 'date'), time: text(form, 'time'), place: text(form, 'place') })
const refused = (refusal: { words: string; fields?: Record<string, string> }): DeedState => ({ refusal: refusal.words, ...(refusal.fields ? { fields: refusal.fields } : {}) })

export async function createMeetingAction(_before: DeedState, form: FormData): Promise<DeedState> {
  const done = await act(createMeeting, { bodyId: text(form, 'bodyId'), ...facts(form) })
  if (!done.ok) return refused(done.refusal)
  redirect(`/desk/meetings/${done.result.meetingId}`)
}

export async function changeMeetingAction(_before: DeedState, form: FormData): Promise<DeedState> {
  const done = await act(changeMeeting, { meetingId: text(form, 'meetingId'), ...facts(form) })
  if (!done.ok) return refused(done.refusal)
  redirect(`/desk/meetings/${done.result.meetingId}`)
}

export async function cancelMeetingAction(_before: DeedState, form: FormData): Promise<DeedState> {
  const done = await act(cancelMeeting, { meetingId: text(form, 'meetingId'), because: text(form, 'because') })
  if (!done.ok) return refused(done.refusal)
  redirect(`/desk/meetings/${done.result.meetingId}`)
}

export async function adjournMeetingAction(_before: DeedState, form: FormData): Promise<DeedState> {
  const done = await act(adjournMeeting, { meetingId: text(form, 'meetingId'), date: text(form, 'date'), time: text(form, 'time'), place: text(form, 'place'), itemIds: several(form, 'itemId') })
  if (!done.ok) return refused(done.refusal)
  redirect(`/desk/meetings/${done.result.meetingId}`)
}

export async function deleteMeetingAction(_before: DeedState, form: FormData): Promise<DeedState> {
  const done = await act(deleteMeeting, { meetingId: text(form, 'meetingId') })
  if (!done.ok) return refused(done.refusal)
  redirect('/desk/meetings')
}

export async function reinstateMeetingAction(_before: DeedState, form: FormData): Promise<DeedState> {
  return actInForm(reinstateMeeting, { meetingId: text(form, 'meetingId') })
}

export async function holdMeetingAction(_before: DeedState, form: FormData): Promise<DeedState> {
  return actInForm(holdMeeting, { meetingId: text(form, 'meetingId') })
}

export async function keepProposedAction(_before: DeedState, form: FormData): Promise<DeedState> {
  return actInForm(keepProposed, { meetingId: text(form, 'meetingId') }, 'Everything that was found is kept.')
}
