'use client'
import { useActionState } from 'react'

export interface AskState { typed: string; problem: string | null }

/** Asks for a sign-in link; works before and without script. */
export function AskLinkForm({ action, back }: { action: (before: AskState, form: FormData) => Promise<AskState>; back: string }) {
  const [state, run, busy] = useActionState(action, { typed: '', problem: null })
  return (
    <form action={run}>
      <input type="hidden" name="back" value={back} />
      <label htmlFor="email">E-mail address</label>
      <input
        id="email" name="email" type="email" autoComplete="email" required maxLength={254} key={state.typed} defaultValue={state.typed}
        aria-invalid={state.problem ? true : undefined} aria-describedby={state.problem ? 'email-problem' : undefined}
      />
      <div role="alert">{state.problem ? <p className="field-error" id="email-problem">{state.problem}</p> : null}</div>
      <button className="primary" disabled={busy}>Send me a link</button>
    </form>
  )
}
