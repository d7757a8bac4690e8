'use client'
import { startTransition, useActionState, useId } from 'react'
import type { DeedAction } from '@/components/layout/deed-form'
import { RefusalNotice } from '@/components/layout/refusal-notice'

/** Says which committee a printed name means. */
export function NameBody({ words, choices, authorityId, action }: { words: string; choices: readonly { id: string; name: string }[]; authorityId: string; action: DeedAction }) {
  const [state, run, busy] = useActionState(action, { refusal: null })
  const id = useId()
  return (
    <form action={run} onSubmit={(event) => {
      event.preventDefault()
      const data = new FormData(event.currentTarget)
      startTransition(() => run(data))
    }}>
      <RefusalNotice words={state.refusal} fields={state.fields} />
      <input type="hidden" name="authorityId" value={authorityId} />
      <input type="hidden" name="words" value={words} />
      <div className="field">
        <label htmlFor={id} className="visually-hidden">Committee meant by “{words}”</label>
        <select id={id} name="bodyId" defaultValue="" required>
          <option value="" disabled>Choose the committee</option>
          {choices.map((body) => <option key={body.id} value={body.id}>{body.name}</option>)}
          <option value="none">None of ours</option>
        </select>
      </div>
      <button disabled={busy}>That is the one</button>
    </form>
  )
}
