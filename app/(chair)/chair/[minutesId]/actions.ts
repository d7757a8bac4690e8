'use server'
import { actInForm } from '@/app/act'
import { noteInForm } from '@/app/say-instead'
import { runInForm } from '@/app/use-case'
import type { DeedState } from '@/components/layout/deed-form'
import type { SayState } from '@/components/minutes/say-instead'
import { takeBackNote } from '@/server/minutes/commands'
import { agreeTheDraft, askChairsChanges } from '@/server/minutes/freeze'

const text = (form: FormData, name: string) => String(form.get(name) ?? '')

/** Says what a paragraph should say instead. */
export async function sayInstead(minutesId: string, _before: SayState, form: FormData): Promise<SayState> {
  return noteInForm(minutesId, form)
}

/** Takes one of her own notes back. */
export async function forgetNote(_before: DeedState, form: FormData): Promise<DeedState> {
  return actInForm(takeBackNote, { noteId: text(form, 'noteId') })
}

/** Asks for changes: her notes go to the clerk with a word about the whole. */
export async function askForChanges(minutesId: string, _before: DeedState, form: FormData): Promise<DeedState> {
  const done = await runInForm((viewer) => askChairsChanges({ minutesId, message: text(form, 'message') }, viewer))
  return done.refusal && done.fields ? { ...done, refusal: [done.refusal, ...Object.values(done.fields)].join(' ') } : done
}

/** Agrees the text whose hash the page was made from. */
export async function agree(minutesId: string, _before: DeedState, form: FormData): Promise<DeedState> {
  return runInForm((viewer) => agreeTheDraft({ minutesId, hash: text(form, 'hash') }, viewer))
}
