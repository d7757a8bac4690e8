'use client'
import type { EditorSession } from '../collaboration/session'
import { useSession } from '../use-session'

/** Her session has ended while she typed: she goes on typing, and signs in again in another tab. */
export function SignedOut({ session, signInHref }: { session: EditorSession; signInHref: string }) {
  if (!useSession(session, 'sessionEnded')) return null
  return (
    <div className="notice signed-out" role="alert">
      <p>You have been signed out. Go on typing: it is kept on this device and sent when you are back.</p>
      <a className="button" href={signInHref} target="_blank" rel="noopener">Sign in again</a>
      <button type="button" className="ghost" onClick={() => { session.reconnect() }}>I have signed in</button>
    </div>
  )
}
