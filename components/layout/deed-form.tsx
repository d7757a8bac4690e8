'use client'
import { startTransition as startDeed, useActionState, type ReactNode } from 'react'
import { RefusalNotice } from './refusal-notice'

/** What a server action gives back: nothing to say, or a refusal in words. */
export interface DeedState {
  refusal: string | null
  fields?: Record<string, string>
  /** Said in a live region when it went well and the page stays. */
  said?: string
}
export type DeedAction = (before: DeedState, form: FormData) => Promise<DeedState>

/**
 * A form for one deed: hands its fields to a server action and shows the refusal above them. Fields are
 * uncontrolled, and React clears them only when nothing was refused.
 */
export function DeedForm({ action, children, className, label }: { action: DeedAction; children: ReactNode | ((state: DeedState, busy: boolean) => ReactNode); className?: string; label?: string }) {
  const [state, run, busy] = useActionState(action, { refusal: null })
  return (
    <form
      className={className}
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault()
        const form = new FormData(event.currentTarget, (event.nativeEvent as SubmitEvent).submitter)
        startDeed(() => run(form))
      }}
    >
      <RefusalNotice words={state.refusal} fields={state.fields} />
      <div role="status" className={state.said ? 'notice green' : 'visually-hidden'}>{state.said ?? ''}</div>
      {typeof children === 'function' ? children(state, busy) : children}
    </form>
  )
}
