'use client'
import { DeedForm, type DeedAction } from './deed-form'

/** One press, one deed. `values` are what the action needs to know. */
export function DeedButton({ action, children, values = {}, primary = false, ghost = false }: { action: DeedAction; children: string; values?: Record<string, string>; primary?: boolean; ghost?: boolean }) {
  return (
    <DeedForm action={action}>
      {(_state, busy) => (
        <>
          {Object.entries(values).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}
          <button className={primary ? 'primary' : ghost ? 'ghost' : undefined} disabled={busy}>{children}</button>
        </>
      )}
    </DeedForm>
  )
}
