'use server'
import { actInForm } from '@/app/act'
import { number, several, text, ticked } from '@/components/forms/read-form'
import type { DeedState } from '@/components/layout/deed-form'
import type { BodySettings, StandingItem } from '@/domain/council'
import type { FollowUpKind } from '@/domain/language/reading'
import { changeBodySettings } from '@/server/people/commands'

/** Keeps one part of the settings; errors stand at the form's own fields, those of a line at its list. */
async function keep(form: FormData, settings: Partial<BodySettings>): Promise<DeedState> {
  const state = await actInForm(changeBodySettings, { bodyId: text(form, 'bodyId'), settings }, 'Changed.')
  if (!state.fields) return state
  const own = (path: string) => path.replace(/^settings\./, '').replace(/^(reminders\.daysBefore|clerkCloses)\..*$/, '$1')
  return { ...state, fields: Object.fromEntries(Object.entries(state.fields).map(([path, words]) => [own(path), words])) }
}

export async function keepMeetingsAction(_before: DeedState, form: FormData): Promise<DeedState> {
  return keep(form, {
    place: text(form, 'place'), time: text(form, 'time'), chairWord: text(form, 'chairWord'), numbering: text(form, 'numbering') as BodySettings['numbering'],
    quorum: { fraction: number(form, 'quorum.fraction'), minimum: number(form, 'quorum.minimum') },
    reportsDueWorkingDays: number(form, 'reportsDueWorkingDays'), agendaClearDays: number(form, 'agendaClearDays'),
  })
}

export async function keepStepsAction(_before: DeedState, form: FormData): Promise<DeedState> {
  return keep(form, { factCheck: ticked(form, 'factCheck'), chairReads: ticked(form, 'chairReads'), publishWhenAgreed: ticked(form, 'publishWhenAgreed'), publicOfficerNames: ticked(form, 'publicOfficerNames') })
}

export async function keepFormulaeAction(_before: DeedState, form: FormData): Promise<DeedState> {
  const words = (key: string) => text(form, `formulae.${key}`)
  return keep(form, { formulae: { apologies: words('apologies'), noDeclarations: words('noDeclarations'), minutesConfirmed: words('minutesConfirmed'), exclusion: words('exclusion') } })
}

export async function keepTemplateAction(_before: DeedState, form: FormData): Promise<DeedState> {
  const rows = Array.from({ length: Math.min(60, number(form, 'template.count') || 0) }, (_, at) => `template.${at}`)
  return keep(form, { template: rows.map((row) => ({ title: text(form, `${row}.title`), purpose: text(form, `${row}.purpose`), standing: (text(form, `${row}.standing`) || null) as StandingItem['standing'] })) })
}

export async function keepRemindersAction(_before: DeedState, form: FormData): Promise<DeedState> {
  const days = text(form, 'reminders.daysBefore').split(/[\s,;]+/).filter(Boolean).map(Number)
  return keep(form, { reminders: { daysBefore: days, dayAfter: ticked(form, 'reminders.dayAfter') }, clerkCloses: several(form, 'clerkCloses') as FollowUpKind[] })
}
