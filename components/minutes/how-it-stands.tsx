'use client'
import { useEffect, useRef } from 'react'

/**
 * What the chair is told above the draft. When a deed at the foot of the page has changed it, the page goes up to it
 * and it takes the focus: on a phone the answer would stand out of sight.
 */
export function HowItStands({ words, done }: { words: string; done: boolean }) {
  const line = useRef<HTMLParagraphElement>(null)
  const was = useRef(done)
  useEffect(() => {
    if (done && !was.current) {
      line.current?.focus({ preventScroll: true })
      scrollTo({ top: 0 })
    }
    was.current = done
  }, [done])
  return <p ref={line} className={done ? 'lede notice green' : 'lede'} tabIndex={-1}>{words}</p>
}
