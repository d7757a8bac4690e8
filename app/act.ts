/** How server actions reach the door: as the person of this request, with the refusal as words for the form. */
import { refresh } from 'next/cache'
import { execute, type Command, type Done } from '@/server/command'
import type { DeedState } from '@/components/layout/deed-form'
import { currentViewer } from './viewer'

/** Carries a command out as the current viewer and refreshes the page it was asked from. */
export async function act<Input, Output>(command: Command<Input, Output>, input: unknown): Promise<Done<Output>> {
  const done = await execute(command, input, await currentViewer())
  if (done.ok) refresh()
  return done
}

/** As {@link act}, for {@link DeedForm}: `said` is announced when it went well. */
export async function actInForm<Input, Output>(command: Command<Input, Output>, input: unknown, said?: string): Promise<DeedState> {
  const done = await act(command, input)
  if (!done.ok) return { refusal: done.refusal.words, ...(done.refusal.fields ? { fields: done.refusal.fields } : {}) }
  return { refusal: null, ...(said ? { said } : {}) }
}
