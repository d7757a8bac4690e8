'use server'
import { redirect } from 'next/navigation'
import { act, actInForm } from '@/app/act'
import { lines, text, textOrNull } from '@/components/forms/read-form'
import type { DeedState } from '@/components/layout/deed-form'
import { appoint, changeOffice, createOffice, endHolding } from '@/server/people/commands'

const post = (form: FormData) => ({ title: text(form, 'title'), otherNames: lines(form, 'otherNames'), copyAddresses: lines(form, 'copyAddresses') })

/** Errors of one line of a list stand at the list. */
const atTheList = (state: DeedState): DeedState => ({ ...state, ...(state.fields ? { fields: Object.fromEntries(Object.entries(state.fields).map(([path, words]) => [path.split('.')[0] ?? path, words])) } : {}) })

export async function createPostAction(_before: DeedState, form: FormData): Promise<DeedState> {
  const done = await act(createOffice, { authorityId: text(form, 'authorityId'), ...post(form) })
  if (!done.ok) return atTheList({ refusal: done.refusal.words, ...(done.refusal.fields ? { fields: done.refusal.fields } : {}) })
  redirect(`/desk/posts/${done.result.officeId}`)
}

export async function changePostAction(_before: DeedState, form: FormData): Promise<DeedState> {
  return atTheList(await actInForm(changeOffice, { officeId: text(form, 'officeId'), ...post(form), endedOn: textOrNull(form, 'endedOn') }, 'Changed.'))
}

export async function appointAction(_before: DeedState, form: FormData): Promise<DeedState> {
  return actInForm(appoint, { officeId: text(form, 'officeId'), personId: text(form, 'personId'), from: text(form, 'from') }, 'Appointed.')
}

export async function endHoldingAction(_before: DeedState, form: FormData): Promise<DeedState> {
  return actInForm(endHolding, { holdingId: text(form, 'holdingId'), on: text(form, 'on') }, 'It ends then.')
}
