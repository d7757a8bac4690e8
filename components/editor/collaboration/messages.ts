/** What the host says to an editor besides the document itself. */
export type HostMessage =
  | { type: 'stored'; vector: string; snapshot: string | null }
  | { type: 'writable' | 'frozen'; reason?: string }
  | { type: 'session-ended' | 'forbidden' }
  | { type: 'new-generation'; generation: number }
  /** A command has written into the text: what is known of earlier actions and notes has changed with it. */
  | { type: 'news' }

const known = new Set(['stored', 'writable', 'frozen', 'session-ended', 'forbidden', 'new-generation', 'news'])

/** Reads a message; null where it is none that this editor knows (a newer host may say more). */
export function readHostMessage(payload: string): HostMessage | null {
  try {
    const message = JSON.parse(payload) as { type?: unknown; vector?: unknown }
    if (typeof message.type !== 'string' || !known.has(message.type)) return null
    if (message.type === 'stored' && typeof message.vector !== 'string') return null
    return message as HostMessage
  } catch {
    return null
  }
}
