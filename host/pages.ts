/** Next, inside this process. */
import { createServer, type IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import type { PageHandler } from './http/site'

export interface Pages {
  handle: PageHandler
  /** Development only: hot reload. In a built app there is none, and the socket is closed. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void
  close(): Promise<void>
}

interface NextApp {
  prepare(): Promise<void>
  getRequestHandler(): PageHandler
  close(): Promise<void>
}

/** @param distDir the folder of the build, relative to the working directory; in development Next's own */
export async function openPages(options: { dev: boolean; host: string; port: number }): Promise<Pages> {
  // Next listens for upgrades on the server it is given, and ends sockets that are none of its own.
  const decoy = createServer()
  // Loaded where pages are wanted: it is large.
  const { default: next } = await import('next')
  const make = next as unknown as (options: object) => NextApp
  const app = make({ dev: options.dev, dir: process.cwd(), hostname: options.host, port: options.port, httpServer: decoy })
  await app.prepare()
  return {
    handle: app.getRequestHandler(),
    upgrade: (request, socket, head) => {
      if (options.dev && decoy.listenerCount('upgrade') > 0) decoy.emit('upgrade', request, socket, head)
      else socket.destroy()
    },
    close: () => app.close(),
  }
}
