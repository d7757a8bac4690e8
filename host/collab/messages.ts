/** What the host says to an editor besides the document itself: JSON in Hocuspocus' stateless messages. */
import { isTransactionOrigin, type Connection, type Document } from '@hocuspocus/server'

/** What a connection carries from the door. */
export interface ConnectionContext { personId?: string; name?: string; cookies?: string }

export type Told =
  /**
   * What is safe: base64 of a Yjs state vector and, where deletions were among what was stored, of a Yjs snapshot.
   * A browser's work is saved when the vector covers its own and the last snapshot its deletions.
   */
  | { type: 'stored'; vector: string; snapshot: string | null }
  | { type: 'writable' | 'frozen' | 'session-ended' | 'forbidden' }
  | { type: 'new-generation'; generation: number }
  /** A command has written into the text: whatever the page knows of what led to it is out of date. */
  | { type: 'news' }

/** Says something to one editor. */
export function tell(connection: Connection<ConnectionContext>, what: Told): void {
  connection.sendStateless(JSON.stringify(what))
}

/** Says something to all editors of a document. */
export function broadcast(document: Document, what: Told): void {
  document.broadcastStateless(JSON.stringify(what))
}

/** Whose connection a Yjs transaction came from; null for the program's own. */
export function personOf(origin: unknown): string | null {
  if (!isTransactionOrigin(origin) || origin.source !== 'connection') return null
  return (origin.connection as Connection<ConnectionContext>).context.personId ?? null
}
