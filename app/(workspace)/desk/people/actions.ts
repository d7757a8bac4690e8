'use server'
import { redirect } from 'next/navigation'
import { act, actInForm } from '@/app/act'
import { text } from '@/components/forms/read-form'
import type { DeedState } from '@/components/layout/deed-form'
import type { StaffRole } from '@/domain/council'
import { changePerson, createPerson, disablePerson, enablePerson, endRole, forgetPerson, giveRole, keepPerson, samePerson } from '@/server/people/commands'

const name = (form: FormData) => ({
  title: text(form, 'title'), initials: text(form, 'initials'), firstName: text(form, 'firstName'), surname: text(form, 'surname'), postNominals: text(form, 'postNominals'),
  email: text(form, 'email'), telephone: text(form, 'telephone'), group: text(form, 'group'),
})
const person = (form: FormData) => ({ authorityId: text(form, 'authorityId'), personId: text(form, 'personId') })
const refused = (refusal: { words: string; fields?: Record<string, string> }): DeedState => ({ refusal: refusal.words, ...(refusal.fields ? { fields: refusal.fields } : {}) })

export async function createPersonAction(_before: DeedState, form: FormData): Promise<DeedState> {
  const done = await act(createPerson, { authorityId: text(form, 'authorityId'), ...name(form) })
  if (!done.ok) return refused(done.refusal)
  redirect(`/desk/people/${done.result.personId}`)
}

export async function changePersonAction(_before: DeedState, form: FormData): Promise<DeedState> {
  return actInForm(changePerson, { ...person(form), ...name(form) }, 'Changed.')
}

export async function disablePersonAction(_before: DeedState, form: FormData): Promise<DeedState> {
  return actInForm(disablePerson, person(form))
}

export async function enablePersonAction(_before: DeedState, form: FormData): Promise<DeedState> {
  return actInForm(enablePerson, person(form))
}

export async function giveRoleAction(_before: DeedState, form: FormData): Promise<DeedState> {
  return actInForm(giveRole, { ...person(form), role: text(form, 'role') as StaffRole, jobTitle: text(form, 'jobTitle'), from: text(form, 'from') }, 'The role is given.')
}

export async function endRoleAction(_before: DeedState, form: FormData): Promise<DeedState> {
  return actInForm(endRole, { ...person(form), staffId: text(form, 'staffId'), on: text(form, 'on') }, 'The role ends then.')
}

export async function keepPersonAction(_before: DeedState, form: FormData): Promise<DeedState> {
  return actInForm(keepPerson, person(form))
}

export async function samePersonAction(_before: DeedState, form: FormData): Promise<DeedState> {
  const done = await act(samePerson, { ...person(form), knownId: text(form, 'knownId') })
  if (!done.ok) return refused(done.refusal)
  redirect(`/desk/people/${done.result.personId}`)
}

export async function forgetPersonAction(_before: DeedState, form: FormData): Promise<DeedState> {
  const done = await act(forgetPerson, person(form))
  if (!done.ok) return refused(done.refusal)
  redirect('/desk/people?which=proposed')
}
