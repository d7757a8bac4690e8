'use client'
import { useEffect, useRef, type ReactNode } from 'react'

/**
 * A list whose cards leave it when their form is sent: the focus goes on to what opens the card that comes next, and
 * what has been recorded is said.
 */
export function KeepPlace({ said, children }: { said: string; children: ReactNode }) {
  const list = useRef<HTMLDivElement>(null)
  const at = useRef<number | null>(null)
  const openers = () => [...(list.current?.querySelectorAll<HTMLElement>('article details > summary') ?? [])]
  useEffect(() => {
    const index = at.current
    at.current = null
    if (index === null || (document.activeElement && document.activeElement !== document.body)) return
    const left = openers()
    left[Math.min(index, left.length - 1)]?.focus()
  }, [said])
  return (
    <div ref={list} onSubmit={(event) => { at.current = openers().findIndex((one) => one.closest('article')?.contains(event.target as Node)) }}>
      <p role="status" className={said ? 'notice green' : 'visually-hidden'}>{said}</p>
      {children}
    </div>
  )
}
