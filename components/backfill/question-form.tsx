'use client'
import { startTransition, useActionState, type ReactNode } from 'react'
import type { DeedAction } from '@/components/layout/deed-form'
import { RefusalNotice } from '@/components/layout/refusal-notice'

/** The answer to something that the old text does not say. Goes without script too. @param values what the answer is about */
export function QuestionForm({ action, values, children }: { action: DeedAction; values: Record<string, string>; children: ReactNode }) {
  const [state, run, busy] = useActionState(action, { refusal: null })
  return (
    <form action={run} onSubmit={(event) => {
      event.preventDefault()
      const data = new FormData(event.currentTarget)
      startTransition(() => run(data))
    }}>
      <RefusalNotice words={state.refusal} fields={state.fields} />
      {Object.entries(values).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}
      {children}
      <button disabled={busy}>That is the one</button>
    </form>
  )
}
