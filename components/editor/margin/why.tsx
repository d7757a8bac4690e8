'use client'
import { useEffect, useRef } from 'react'
import type { Reason } from '@/domain/language/reading'
import { capital } from '@/domain/reminders/words'
import type { Desk } from '../desk'
import { showWhy } from '../writing/why-words'

interface WhyProps {
  desk: Desk
  nodeId: string
  because: readonly Reason[]
  /** What a clerk set, and what the calendar adds: no words of the text led to it. */
  further: readonly string[]
  onClose: () => void
}

/** The reasons one by one; each shows its words in the text while it has the focus, or the pointer. */
export function Why({ desk, nodeId, because, further, onClose }: WhyProps) {
  const list = useRef<HTMLUListElement>(null)
  const show = (reason: Reason | null) => { if (!desk.editor.isDestroyed) showWhy(desk.editor.view, reason?.span ? { nodeId, span: reason.span } : null) }
  useEffect(() => {
    list.current?.querySelector('button')?.focus({ preventScroll: true })
    return () => { if (!desk.editor.isDestroyed) showWhy(desk.editor.view, null) }
  }, [desk])
  return (
    <ul
      ref={list} className="reasons" aria-label="Why"
      onKeyDown={(event) => { if (event.key === 'Escape') { event.preventDefault(); event.stopPropagation(); onClose() } }}
      onBlur={() => { show(null) }} onMouseLeave={() => { show(null) }}
    >
      {because.map((reason) => (
        <li key={`${reason.rule} ${reason.words}`}>
          {reason.span
            ? <button type="button" onFocus={() => { show(reason) }} onMouseEnter={() => { show(reason) }} onClick={() => { show(reason) }}>{capital(reason.words)}<span className="visually-hidden">: shows its words in the text</span></button>
            : capital(reason.words)}
        </li>
      ))}
      {further.map((words) => <li key={words}>{capital(words)}</li>)}
    </ul>
  )
}
