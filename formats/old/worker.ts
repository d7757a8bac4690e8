/** The thread in which untrusted files are read: one after the other, until it is ended. */
import { parentPort } from 'node:worker_threads'
import { read } from '@/domain/language'
import type { Outline, ReadContext } from '@/domain/language/outline'
import type { Reading } from '@/domain/language/reading'
import type { OldFile } from './file'
import type { Limits } from './limits'
import { minutesOf, type OldMinutes } from './minutes'
import { pdfLibrary } from './pdf/library'
import { readHere } from './read'

/** A file to be read, whose bytes are handed over; whether its minutes are laid out too. */
export interface FileOrder { name: string; bytes: Uint8Array; limits: Limits; minutes: boolean }
/** Minutes whose promises are to be found. */
export interface ReadingsOrder { outline: Outline; context: ReadContext }
export type Order = FileOrder | ReadingsOrder
/** `begun`: the bytes are read, and what remains has its own time. */
export type Answer = { ready: true } | { begun: 'laying' } | { file: OldFile } | { minutes: OldMinutes } | { readings: Reading[] } | { failed: string }

const port = parentPort
if (port) {
  // PDF.js leaves promises behind that nobody waits for; the page they belong to says itself that it failed.
  process.on('unhandledRejection', () => undefined)
  const answer = (message: Answer): void => { port.postMessage(message) }
  port.on('message', (order: Order) => {
    carryOut(order, answer).catch((error: unknown) => { answer({ failed: error instanceof Error ? error.stack ?? error.message : String(error) }) })
  })
  // Loaded beforehand, so that it does not count against the first PDF.
  pdfLibrary().then(() => { answer({ ready: true }) }, () => { answer({ ready: true }) })
}

async function carryOut(order: Order, answer: (message: Answer) => void): Promise<void> {
  if ('outline' in order) { answer({ readings: read(order.outline, order.context) }); return }
  const file = await readHere(order, order.limits)
  if (!order.minutes) { answer({ file }); return }
  answer({ begun: 'laying' })
  answer({ minutes: minutesOf(file) })
}
