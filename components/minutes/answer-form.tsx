'use client'
import { useActionState, type ReactNode } from 'react'
import type { DeedAction } from '@/components/layout/deed-form'

/** A form that works before the script is there; the refusal stands above its fields. */
export function AnswerForm({ action, children, className, values = {} }: { action: DeedAction; children: ReactNode; className?: string; values?: Record<string, string> }) {
  const [state, run, busy] = useActionState(action, { refusal: null })
  return (
    <form action={run} className={className} aria-busy={busy}>
      <div role="alert">{state.refusal ? <p className="notice red">{state.refusal}</p> : null}</div>
      {Object.entries(values).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}
      {children}
    </form>
  )
}
