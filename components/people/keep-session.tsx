'use client'
import { useEffect } from 'react'

const everyMinutes = 10

/** Keeps the session alive while somebody works: asks for a fresh cookie when something was typed or pressed since. */
export function KeepSession() {
  useEffect(() => {
    let used = true
    const note = () => { used = true }
    const ask = () => {
      if (!used || document.visibilityState === 'hidden') return
      used = false
      void fetch('/api/auth/session', { headers: { accept: 'application/json' } }).then((answer) => answer.text()).catch(() => { used = true })
    }
    ask()
    const timer = setInterval(ask, everyMinutes * 60_000)
    window.addEventListener('keydown', note)
    window.addEventListener('pointerdown', note)
    return () => {
      clearInterval(timer)
      window.removeEventListener('keydown', note)
      window.removeEventListener('pointerdown', note)
    }
  }, [])
  return null
}
