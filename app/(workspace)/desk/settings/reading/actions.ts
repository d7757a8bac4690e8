'use server'
import { actInForm } from '@/app/act'
import { text } from '@/components/forms/read-form'
import type { DeedState } from '@/components/layout/deed-form'
import { forgetName, giveName, setRule } from '@/server/reading-rules/commands'

export async function setRuleAction(_before: DeedState, form: FormData): Promise<DeedState> {
  return actInForm(setRule, { authorityId: text(form, 'authorityId'), rule: text(form, 'rule'), setting: text(form, 'setting') as 'speaks' | 'ask' | 'off' }, 'Set. Minutes are read so from now on.')
}

/** "office head-of-finance": a post or committee as the form names it. */
function whom(form: FormData) {
  const [of = '', ...id] = text(form, 'whom').split(' ')
  return { authorityId: text(form, 'authorityId'), of: of === 'body' ? 'body' as const : 'office' as const, id: id.join(' ') }
}

export async function giveNameAction(_before: DeedState, form: FormData): Promise<DeedState> {
  const state = await actInForm(giveName, { ...whom(form), name: text(form, 'name') }, 'The reader knows that name now.')
  return state.fields?.['id'] ? { ...state, fields: { ...state.fields, whom: state.fields['id'] } } : state
}

export async function forgetNameAction(_before: DeedState, form: FormData): Promise<DeedState> {
  return actInForm(forgetName, { ...whom(form), name: text(form, 'name') })
}
