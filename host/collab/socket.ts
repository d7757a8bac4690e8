/** The websocket of the editor at /collab. */
import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import crossws from 'crossws/adapters/node'
import type { Hocuspocus } from '@hocuspocus/server'
import { isOwnOrigin } from '../http/guard'
import { addressOf, type RateCounter } from '../http/limits'
import type { ConnectionContext } from './messages'

/** Largest single message: a paste of 5 MB with its marks. */
const largest = 16 * 1024 * 1024

type Client = ReturnType<Hocuspocus<ConnectionContext>['handleConnection']>
type Incoming = Parameters<Hocuspocus<ConnectionContext>['handleConnection']>[0]

export interface EditorSocket {
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void
  close(): void
}

/** @param hosts by which this process may be called: a page of another site may not open the socket */
export function editorSocket(hocuspocus: Hocuspocus<ConnectionContext>, hosts: ReadonlySet<string>, rates: RateCounter, trustProxy: boolean): EditorSocket {
  const clients = new WeakMap<object, Client>()
  const adapter = crossws({
    serverOptions: { maxPayload: largest },
    hooks: {
      open: (peer) => { clients.set(peer, hocuspocus.handleConnection(peer.websocket as unknown as Incoming, peer.request as Request)) },
      message: (peer, message) => clients.get(peer)?.handleMessage(message.uint8Array()),
      close: (peer, event) => clients.get(peer)?.handleClose({ code: event.code ?? 1000, reason: event.reason ?? '' }),
      error: () => undefined,
    },
  })
  const refuse = (socket: Duplex, line: string) => socket.end(`HTTP/1.1 ${line}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`)
  return {
    upgrade: (request, socket, head) => {
      socket.on('error', () => socket.destroy())
      const { origin, host } = request.headers
      if (!hosts.has(host ?? '') || (origin !== undefined && !isOwnOrigin(origin, hosts))) return void refuse(socket, '403 Forbidden')
      if (!rates.within('sockets', addressOf(request, trustProxy))) return void refuse(socket, '429 Too Many Requests')
      void adapter.handleUpgrade(request, socket, head)
    },
    close: () => adapter.closeAll(1001, 'stopping', true),
  }
}
