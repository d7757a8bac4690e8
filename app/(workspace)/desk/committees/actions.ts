'use server'
import { redirect } from 'next/navigation'
import { act, actInForm } from '@/app/act'
import { several, text, textOrNull, ticked } from '@/components/forms/read-form'
import type { DeedState } from '@/components/layout/deed-form'
import type { BodyKind, MembershipRole } from '@/domain/council'
import { addMembership, changeBody, changeMembership, createBody, joinAuthorities, nameClerks } from '@/server/people/commands'

const facts = (form: FormData) => ({ name: text(form, 'name'), shortName: text(form, 'shortName'), kind: text(form, 'kind') as BodyKind })
const seat = (form: FormData) => ({ role: text(form, 'role') as MembershipRole, chairWord: text(form, 'chairWord'), voting: ticked(form, 'voting'), from: text(form, 'from'), to: textOrNull(form, 'to') })

export async function createCommitteeAction(_before: DeedState, form: FormData): Promise<DeedState> {
  const done = await act(createBody, { authorityId: text(form, 'authorityId'), ...facts(form) })
  if (!done.ok) return { refusal: done.refusal.words, ...(done.refusal.fields ? { fields: done.refusal.fields } : {}) }
  redirect(`/desk/committees/${done.result.slug}`)
}

export async function changeCommitteeAction(_before: DeedState, form: FormData): Promise<DeedState> {
  return actInForm(changeBody, { bodyId: text(form, 'bodyId'), ...facts(form), endedOn: textOrNull(form, 'endedOn') }, 'Changed.')
}

export async function addMemberAction(_before: DeedState, form: FormData): Promise<DeedState> {
  return actInForm(addMembership, { bodyId: text(form, 'bodyId'), personId: text(form, 'personId'), ...seat(form) }, 'Entered.')
}

export async function changeMemberAction(_before: DeedState, form: FormData): Promise<DeedState> {
  return actInForm(changeMembership, { membershipId: text(form, 'membershipId'), ...seat(form) }, 'Changed.')
}

export async function nameClerksAction(_before: DeedState, form: FormData): Promise<DeedState> {
  return actInForm(nameClerks, { bodyId: text(form, 'bodyId'), restricted: ticked(form, 'restricted'), personIds: several(form, 'personIds') }, 'Changed.')
}

export async function joinAuthoritiesAction(_before: DeedState, form: FormData): Promise<DeedState> {
  return actInForm(joinAuthorities, { bodyId: text(form, 'bodyId'), authorityIds: several(form, 'authorityIds') }, 'Changed.')
}
