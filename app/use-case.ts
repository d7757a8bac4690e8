/** How server actions reach a use-case that does more than one command: as the person of this request. */
import { refresh } from 'next/cache'
import type { DeedState } from '@/components/layout/deed-form'
import type { Done } from '@/server/command'
import type { Viewer } from '@/server/people/viewer'
import { currentViewer } from './viewer'

/** Runs it as the current viewer; `said` is announced when it went well and the page stays. */
export async function runInForm<Output>(useCase: (viewer: Viewer) => Promise<Done<Output>>, said?: (result: Output) => string): Promise<DeedState> {
  const done = await useCase(await currentViewer())
  if (!done.ok) return { refusal: done.refusal.words, ...(done.refusal.fields ? { fields: done.refusal.fields } : {}) }
  refresh()
  return { refusal: null, ...(said ? { said: said(done.result) } : {}) }
}
