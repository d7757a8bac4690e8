'use client'
import { useActionState, useEffect, useId, useRef } from 'react'

export interface SayState { refusal: string | null; instead: string; remark: string }
export type SayAction = (before: SayState, form: FormData) => Promise<SayState>

/**
 * "Say instead" at a paragraph. Works before the script is there: a disclosure and a form. What was typed comes back
 * with a refusal; once it is noted the form closes.
 */
export function SayInstead({ nodeId, text, action, open = false }: { nodeId: string; text: string; action: SayAction; open?: boolean }) {
  const [state, run, busy] = useActionState(action, { refusal: null, instead: text, remark: '' })
  const id = useId()
  const own = useRef<HTMLDetailsElement>(null)
  const first = useRef(state)
  useEffect(() => {
    if (state === first.current || state.refusal !== null || !own.current) return
    own.current.open = false
    own.current.querySelector('summary')?.focus()
  }, [state])
  return (
    <details ref={own} className="say" data-node={nodeId} open={open || state.refusal !== null}>
      <summary>Say instead</summary>
      <form action={run}>
        <div role="alert">{state.refusal ? <p className="notice red">{state.refusal}</p> : null}</div>
        <input type="hidden" name="nodeId" value={nodeId} />
        <label htmlFor={`${id}-instead`}>It should say</label>
        <textarea id={`${id}-instead`} name="instead" defaultValue={state.instead} rows={Math.min(12, Math.max(3, Math.ceil(text.length / 42)))} />
        <label htmlFor={`${id}-remark`}>A word to the clerk, if you like</label>
        <input id={`${id}-remark`} name="remark" defaultValue={state.remark} />
        <button className="primary" disabled={busy}>Note this</button>
      </form>
    </details>
  )
}
