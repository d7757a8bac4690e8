import type { SessionState } from '../collaboration/session'

type Connection = Pick<SessionState, 'loaded' | 'connected' | 'saved' | 'waiting' | 'writable' | 'sessionEnded' | 'forbidden'>

/**
 * What may be said about the text. "Saved" only where the database has all that this browser typed; what is said
 * while there is no connection is true of this device alone.
 */
export function savedWords({ loaded, connected, saved, waiting, writable, sessionEnded, forbidden }: Connection): string {
  if (!saved && (!connected || waiting || sessionEnded || forbidden || !writable)) return 'Kept on this device, not sent yet'
  if (!connected) return loaded ? 'Not connected. Nothing waits to be sent' : 'Connecting'
  if (!loaded) return 'Opening'
  if (!writable) return 'Read only'
  return saved ? 'Saved' : 'Saving'
}
