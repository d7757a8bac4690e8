'use client'
import { useEffect, useRef, type ReactNode } from 'react'

/**
 * A tap on a paragraph opens its "Say instead". Only a short cut: the disclosure below each paragraph stays for keys,
 * screen readers and browsers without script.
 */
export function TapToSay({ children }: { children: ReactNode }) {
  const root = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const here = root.current
    if (!here) return
    here.classList.add('taps')
    const tapped = (event: MouseEvent) => {
      const target = event.target as HTMLElement
      if (target.closest('a, button, summary, form, details') || String(document.getSelection()) !== '') return
      const say = target.closest('.b')?.querySelector<HTMLDetailsElement>('details.say')
      if (!say) return
      say.open = true
      say.querySelector('textarea')?.focus()
    }
    here.addEventListener('click', tapped)
    return () => here.removeEventListener('click', tapped)
  }, [])
  return <div ref={root}>{children}</div>
}
