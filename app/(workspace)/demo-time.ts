'use server'
import { refresh } from 'next/cache'
import type { DeedState } from '@/components/layout/deed-form'
import { moveTime } from '@/server/demo/time'

/** "Next day" and "To the next meeting" of the demo's banner. */
export async function moveDemoTime(_before: DeedState, form: FormData): Promise<DeedState> {
  const done = await moveTime(form.get('to') === 'next-meeting' ? 'next-meeting' : 'next-day')
  if (!done.ok) return { refusal: done.refusal.words }
  refresh()
  return { refusal: null, said: done.result }
}
