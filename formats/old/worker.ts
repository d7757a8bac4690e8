/** The thread in which untrusted files are read: one after the other, until it is ended. */
import { parentPort } from 'node:worker_threads'
import type { OldFile } from './file'
import type { Limits } from './limits'
import { pdfLibrary } from './pdf/library'
import { readHere } from './read'

/** A file to be read; its bytes are handed over. */
export interface Order { name: string; bytes: Uint8Array; limits: Limits }
export type Answer = { ready: true } | { file: OldFile } | { failed: string }

const port = parentPort
if (port) {
  // PDF.js leaves promises behind that nobody waits for; the page they belong to says itself that it failed.
  process.on('unhandledRejection', () => undefined)
  const answer = (message: Answer): void => { port.postMessage(message) }
  port.on('message', (order: Order) => {
    readHere(order, order.limits).then((file) => { answer({ file }) }, (error: unknown) => {
      answer({ failed: error instanceof Error ? error.stack ?? error.message : String(error) })
    })
  })
  // Loaded beforehand, so that it does not count against the first PDF.
  pdfLibrary().then(() => { answer({ ready: true }) }, () => { answer({ ready: true }) })
}
