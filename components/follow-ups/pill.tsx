'use client'
import { useRef, type ReactNode } from 'react'

/** One filter as a pill that opens below itself. Escape and leaving it close it; without script it is a disclosure. */
export function Pill({ words, label, on = false, children }: { words: string; label: string; on?: boolean; children: ReactNode }) {
  const pill = useRef<HTMLDetailsElement>(null)
  const close = (): void => { if (pill.current) pill.current.open = false }
  return (
    <details
      ref={pill} className="pill" name="filter"
      onKeyDown={(event) => { if (event.key === 'Escape' && pill.current?.open) { close(); pill.current.querySelector('summary')?.focus() } }}
      onBlur={(event) => { if (event.relatedTarget && !event.currentTarget.contains(event.relatedTarget)) close() }}
    >
      <summary className={on ? 'on' : undefined}><span className="visually-hidden">{label}: </span>{words}</summary>
      <div className="drop">{children}</div>
    </details>
  )
}
