'use client'
import { startTransition, useActionState, useId } from 'react'
import type { DeedAction } from '@/components/layout/deed-form'
import { RefusalNotice } from '@/components/layout/refusal-notice'

interface Props { documentId: string; bodyId: string; date: string; choices: readonly { id: string; name: string }[]; action: DeedAction }

/** Says of which meeting a text is. */
export function SayMeeting({ documentId, bodyId, date, choices, action }: Props) {
  const [state, run, busy] = useActionState(action, { refusal: null })
  const id = useId()
  return (
    <form action={run} onSubmit={(event) => {
      event.preventDefault()
      const data = new FormData(event.currentTarget)
      startTransition(() => run(data))
    }}>
      <RefusalNotice words={state.refusal} fields={state.fields} />
      <input type="hidden" name="documentId" value={documentId} />
      <div className="field">
        <label htmlFor={`${id}-body`}>Committee</label>
        <select id={`${id}-body`} name="bodyId" defaultValue={bodyId} required>
          <option value="" disabled>Choose the committee</option>
          {choices.map((body) => <option key={body.id} value={body.id}>{body.name}</option>)}
        </select>
      </div>
      <div className="field day"><label htmlFor={`${id}-date`}>Day of the meeting</label><input id={`${id}-date`} name="date" type="date" defaultValue={date} required /></div>
      <button disabled={busy}>That is the one</button>
    </form>
  )
}
