'use client'
import { useSyncExternalStore } from 'react'
import type { EditorSession, SessionState } from './collaboration/session'

/** One thing of the session; drawn again only when that changes. */
export function useSession<Part extends keyof SessionState>(session: EditorSession, part: Part): SessionState[Part] {
  const get = () => session.snapshot()[part]
  return useSyncExternalStore(session.subscribe, get, get)
}
