'use server'
import { cookies, headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { after } from 'next/server'
import type { AskState } from '@/components/people/ask-link-form'
import { judgeAsk, sendLink } from '@/server/sign-in/ask'
import { backPath } from '@/server/sign-in/back'
import { signInBy } from '@/server/sign-in/call'
import { withinLimit } from '@/server/sign-in/limits'
import { keepCookies } from './keep-cookies'

/** The asker's network address as the process in front of Next saw it. */
async function networkAddress(): Promise<string> {
  return (await headers()).get('x-forwarded-for')?.split(',').at(-1)?.trim() || 'unknown'
}

/** Asks for a link. The answer is given before anything is looked up. */
export async function askForLink(_before: AskState, form: FormData): Promise<AskState> {
  const typed = String(form.get('email') ?? '').slice(0, 300)
  const back = backPath(form.get('back'))
  const { verdict, email } = await judgeAsk(typed, await networkAddress())
  if (verdict === 'no-address') return { typed, problem: 'This is not an e-mail address. One looks like p.nair@council.example.' }
  if (verdict === 'too-many') return { typed, problem: 'Too many links were asked for from here. Nothing was sent. Try again in an hour.' }
  if (email) after(() => sendLink(email, back))
  redirect('/sign-in/sent')
}

/** Spends a link: only the press on its page does. */
export async function comeInByLink(form: FormData): Promise<void> {
  const back = backPath(form.get('back'))
  if (!(await withinLimit('spend', await networkAddress()))) redirect('/sign-in?problem=too-many')
  const set = await signInBy('link', { token: String(form.get('token') ?? '') })
  if (!set) redirect(`/sign-in?problem=link&back=${encodeURIComponent(back)}`)
  keepCookies(await cookies(), set)
  redirect(back)
}

/** Comes in as one of the demo's people. */
export async function comeInAsGuest(form: FormData): Promise<void> {
  const back = backPath(form.get('back'))
  const set = await signInBy('demo', { personId: String(form.get('personId') ?? '') })
  if (!set) redirect('/sign-in?problem=guest')
  keepCookies(await cookies(), set)
  redirect(back)
}
