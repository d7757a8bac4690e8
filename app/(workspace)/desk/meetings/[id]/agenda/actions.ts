'use server'
import { actInForm } from '@/app/act'
import { several, text, textOrNull, ticked } from '@/components/forms/read-form'
import type { DeedState } from '@/components/layout/deed-form'
import type { Exemption } from '@/domain/document/nodes'
import type { AgendaItemState } from '@/domain/meeting'
import { addAgendaItem, addStanding, changeAgendaItem, orderAgenda, publishAgenda, removeAgendaItem, settleAgendaItem, takeInOrder } from '@/server/meetings/commands'

/** Not for the public where a paragraph or "confidential" is ticked; else open. */
function exemption(form: FormData): Exemption | null {
  const paragraphs = several(form, 'paragraph').map(Number)
  const confidential = ticked(form, 'confidential')
  if (paragraphs.length === 0 && !confidential) return null
  return {
    paragraphs, confidential, publicInterest: text(form, 'publicInterest'), reviewOn: textOrNull(form, 'reviewOn'), neutralHeading: textOrNull(form, 'neutralHeading'),
    publicSummary: null, noSummaryBecause: null,
  }
}

/** Each recommendation with the id it had; the fields stand in pairs. */
function recommendations(form: FormData): { id: string | null; text: string }[] {
  const ids = form.getAll('recommendationId').map(String)
  return form.getAll('recommendation').map((words, at) => ({ id: ids[at] || null, text: String(words) }))
}

const itemFields = (form: FormData) => ({
  title: text(form, 'title'), purpose: text(form, 'purpose'), presenter: text(form, 'presenter'), reportTitle: text(form, 'reportTitle'),
  urgencyReason: text(form, 'urgencyReason'), exempt: exemption(form), recommendations: recommendations(form),
})

export async function addItemAction(_before: DeedState, form: FormData): Promise<DeedState> {
  return actInForm(addAgendaItem, { meetingId: text(form, 'meetingId'), ...itemFields(form) }, 'The item is on the agenda.')
}
export async function changeItemAction(_before: DeedState, form: FormData): Promise<DeedState> {
  return actInForm(changeAgendaItem, { itemId: text(form, 'itemId'), ...itemFields(form) }, 'The item is changed.')
}
export async function removeItemAction(_before: DeedState, form: FormData): Promise<DeedState> {
  return actInForm(removeAgendaItem, { itemId: text(form, 'itemId') })
}
export async function settleItemAction(_before: DeedState, form: FormData): Promise<DeedState> {
  const [state = 'listed', joinedWithId] = text(form, 'state').split(':')
  return actInForm(settleAgendaItem, { itemId: text(form, 'itemId'), state: state as AgendaItemState, joinedWithId: joinedWithId ?? null }, 'Noted.')
}
export async function addStandingAction(_before: DeedState, form: FormData): Promise<DeedState> {
  return actInForm(addStanding, { meetingId: text(form, 'meetingId') })
}
export async function publishAction(_before: DeedState, form: FormData): Promise<DeedState> {
  return actInForm(publishAgenda, { meetingId: text(form, 'meetingId'), lateBecause: text(form, 'lateBecause') }, 'The agenda is published.')
}

/** Called by the list itself: `as` says which order was changed. */
export async function orderAction(meetingId: string, itemIds: string[], as: 'printed' | 'taken'): Promise<DeedState> {
  return actInForm(as === 'printed' ? orderAgenda : takeInOrder, { meetingId, itemIds })
}
