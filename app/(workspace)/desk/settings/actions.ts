'use server'
import { actInForm } from '@/app/act'
import { lines, text, ticked } from '@/components/forms/read-form'
import type { DeedState } from '@/components/layout/deed-form'
import type { AuthoritySettings } from '@/domain/council'
import { changeSettings } from '@/server/settings/commands'

/** Keeps one part of the settings; errors stand at the form's own fields. */
async function keep(form: FormData, settings: Partial<AuthoritySettings>): Promise<DeedState> {
  const state = await actInForm(changeSettings, { authorityId: text(form, 'authorityId'), name: text(form, 'name'), settings }, 'Changed.')
  if (!state.fields) return state
  const own = (path: string) => path.replace(/^settings\./, '').replace(/^closedDays\..*$/, 'closedDays')
  return { ...state, fields: Object.fromEntries(Object.entries(state.fields).map(([path, words]) => [own(path), words])) }
}

export async function keepNamesAction(_before: DeedState, form: FormData): Promise<DeedState> {
  return keep(form, { nameStyle: text(form, 'nameStyle') as AuthoritySettings['nameStyle'], memberPrefix: text(form, 'memberPrefix') })
}

export async function keepMailAction(_before: DeedState, form: FormData): Promise<DeedState> {
  return keep(form, { mailbox: text(form, 'mailbox'), mailboxName: text(form, 'mailboxName'), telephone: text(form, 'telephone') })
}

export async function keepPublicWordsAction(_before: DeedState, form: FormData): Promise<DeedState> {
  const word = (key: string) => text(form, `progressWords.${key}`)
  return keep(form, { progressWords: { done: word('done'), inProgress: word('inProgress'), overdue: word('overdue'), ended: word('ended') } })
}

export async function keepCalendarAction(_before: DeedState, form: FormData): Promise<DeedState> {
  return keep(form, { remoteCountsAsPresent: ticked(form, 'remoteCountsAsPresent'), closedDays: lines(form, 'closedDays') })
}
