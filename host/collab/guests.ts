/** Who is connected to the live documents: asked at the door, again whenever rights or state may have changed, and told. */
import type { Connection, Hocuspocus } from '@hocuspocus/server'
import { askAtTheDoor, isDoorRefusal, type DoorRefusal } from './door'
import { tell, type ConnectionContext } from './messages'
import { parseDocumentName } from './names'

export class Guests {
  /** Minutes that nobody types in, by id, whatever their stored state says. */
  readonly frozen = new Set<string>()
  /** The process ends: whoever comes is asked to try again. */
  stopping = false

  /** @param documents asked for late: they are made with callbacks that ask here */
  constructor(private readonly documents: () => Hocuspocus<ConnectionContext>) {}

  /** @throws {DoorRefusal} where she may not come in, or not yet */
  async ask(name: string, cookies: string) {
    if (this.stopping) throw { reason: 'try-again' } satisfies DoorRefusal
    try {
      return await askAtTheDoor(parseDocumentName(name), cookies)
    } catch (error) {
      if (isDoorRefusal(error)) throw error
      console.error(`A connection could not be checked: ${String(error)}`)
      throw { reason: 'try-again' } satisfies DoorRefusal
    }
  }

  readOnly(name: string, mayType: boolean): boolean {
    return !mayType || this.frozen.has(parseDocumentName(name)?.minutesId ?? '')
  }

  of(name: string): Connection<ConnectionContext>[] {
    return [...(this.documents().documents.get(name)?.getConnections() ?? [])] as Connection<ConnectionContext>[]
  }

  /** Nobody types from here on; who is connected is told. */
  stopTyping(name: string): void {
    for (const connection of this.of(name)) {
      connection.readOnly = true
      tell(connection, { type: 'frozen' })
    }
  }

  /** Asks again for everybody connected, and sends away whose session or right has ended. */
  async recheck(name: string): Promise<void> {
    for (const connection of this.of(name)) {
      try {
        const guest = await this.ask(name, connection.context.cookies ?? '')
        connection.readOnly = this.readOnly(name, guest.mayType)
        tell(connection, { type: connection.readOnly ? 'frozen' : 'writable' })
      } catch (error) {
        if (!isDoorRefusal(error)) throw error
        if (error.reason === 'try-again') continue
        tell(connection, { type: error.reason === 'session-ended' ? 'session-ended' : 'forbidden' })
        connection.close({ code: 4401, reason: error.reason })
      }
    }
  }
}
