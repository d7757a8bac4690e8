/**
 * Reading untrusted files in a thread of their own: with a deadline, limits of memory, and none of this process's
 * handles. One thread serves all files, one after the other; it is replaced when it hangs or dies, ends when it has
 * had nothing to do for a while, and keeps no process alive while it waits.
 */
import { Worker } from 'node:worker_threads'
import type { Outline, ReadContext } from '@/domain/language/outline'
import type { Reading } from '@/domain/language/reading'
import type { OldFile } from './file'
import { refused } from './file'
import type { Limits } from './limits'
import { FileRefused, tooLarge, usualLimits } from './limits'
import type { OldMinutes } from './minutes'
import type { Answer, Order } from './worker'

/** Of the thread's own heap. Bytes of files lie beside it and are bounded by the limits and the watch below. */
const heap = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 }
const idleSeconds = 30
const watchMilliseconds = 25
/** Orders after which the thread is replaced in any case: what a library may keep is kept no longer. */
const ordersPerThread = 500

const tooLong = (seconds: number): string => `Reading it took more than ${String(seconds)} seconds. It was left out: save it anew, or give it in parts.`
const tooMuch = 'Reading it took more memory than a file may take. It was left out: save it anew, or give it in parts.'
const broke = 'It could not be read: it is damaged in a way that no program expects.'

interface Thread { worker: Worker; ready: Promise<void>; orders: number }

let thread: Thread | null = null
let idle: NodeJS.Timeout | null = null
let last: Promise<unknown> = Promise.resolve()

interface Given { name: string; bytes: Uint8Array }

/**
 * Reads a file of old minutes by what its content shows it to be. Never throws for bad input: what could not be taken
 * is said in words. What is asked for at the same time waits for each other.
 */
export async function readOldFile(given: Given, limits: Partial<Limits> = {}): Promise<OldFile> {
  return inFile(given, limits, false, (answer) => ('file' in answer ? answer.file : null), (words) => refused(words))
}

/** The same, laid out as the minutes of the meetings in it: nothing of a long file holds this process up. */
export async function minutesInFile(given: Given, limits: Partial<Limits> = {}): Promise<OldMinutes> {
  return inFile(given, limits, true, (answer) => ('minutes' in answer ? answer.minutes : null), (words) => ({ ...refused(words), meetings: [] }))
}

/**
 * What is promised and resolved in the minutes of a meeting.
 * @throws {FileRefused} where it takes longer or more memory than it may
 */
export async function readingsOf(outline: Outline, context: ReadContext, limits: Partial<Limits> = {}): Promise<Reading[]> {
  return inTurn({ outline, context }, { ...usualLimits, ...limits }, (answer) => ('readings' in answer ? answer.readings : null))
}

async function inFile<T>({ name, bytes }: Given, limits: Partial<Limits>, minutes: boolean, wanted: (answer: Answer) => T | null, no: (words: string) => T): Promise<T> {
  const most = { ...usualLimits, ...limits }
  if (bytes.length > most.fileBytes) return no(tooLarge(bytes.length, most))
  try {
    return await inTurn({ name, bytes, limits: most, minutes }, most, wanted)
  } catch (error) {
    if (error instanceof FileRefused) return no(error.message)
    throw error
  }
}

/** @throws {FileRefused} */
function inTurn<T>(order: Order, limits: Limits, wanted: (answer: Answer) => T | null): Promise<T> {
  const done = last.then(() => inThread(order, limits, wanted))
  last = done.catch(() => undefined)
  return done
}

async function inThread<T>(order: Order, limits: Limits, wanted: (answer: Answer) => T | null): Promise<T> {
  if (idle) clearTimeout(idle)
  thread ??= start()
  const current = thread
  current.worker.ref()
  try {
    await current.ready
    return await answerOf(current, order, limits, wanted)
  } finally {
    current.worker.unref()
    if (++current.orders >= ordersPerThread && thread === current) end(current)
    idle = setTimeout(() => { if (thread) end(thread) }, idleSeconds * 1000)
    idle.unref()
  }
}

function start(): Thread {
  // Beside the bundled host lies the bundled thread; sources are started as sources.
  const source = import.meta.url.endsWith('.ts')
  const worker = new Worker(new URL(source ? 'worker-from-source.mjs' : 'old-reader.mjs', import.meta.url), { resourceLimits: heap, execArgv: [], env: {} })
  const ready = new Promise<void>((resolve, reject) => {
    worker.once('message', () => { resolve() })
    worker.once('error', reject)
    worker.once('exit', () => { reject(new Error('the thread that reads files ended before it was ready')) })
  })
  const made = { worker, ready, orders: 0 }
  const gone = (): void => { if (thread === made) thread = null }
  worker.on('error', gone)
  worker.on('exit', gone)
  return made
}

function end(which: Thread): void {
  if (thread === which) thread = null
  void which.worker.terminate()
}

/** Hands an order to the thread and waits for its answer, its end, the deadline or too much memory. */
function answerOf<T>(current: Thread, order: Order, limits: Limits, wanted: (answer: Answer) => T | null): Promise<T> {
  const { worker } = current
  return new Promise((resolve, reject) => {
    const over = (): void => {
      clearTimeout(deadline)
      clearInterval(watch)
      worker.off('message', onMessage)
      worker.off('error', onError)
      worker.off('exit', onExit)
    }
    const giveUp = (words: string): void => { over(); end(current); reject(new FileRefused(words)) }
    const after = (seconds: number): NodeJS.Timeout => setTimeout(() => { giveUp(tooLong(seconds)) }, seconds * 1000)
    const onMessage = (message: Answer): void => {
      const answer = wanted(message)
      if (answer !== null) { over(); resolve(answer) }
      else if ('failed' in message) giveUp(broke)
      else if ('begun' in message) { clearTimeout(deadline); deadline = after(limits.layingSeconds) }
    }
    const onError = (error: Error & { code?: string }): void => { giveUp(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooMuch : broke) }
    const onExit = (): void => { giveUp(broke) }
    const before = process.memoryUsage.rss()
    let deadline = after('bytes' in order ? limits.seconds : limits.layingSeconds)
    const watch = setInterval(() => { if (process.memoryUsage.rss() - before > limits.memoryBytes) giveUp(tooMuch) }, watchMilliseconds)
    worker.on('message', onMessage)
    worker.on('error', onError)
    worker.on('exit', onExit)
    if (!('bytes' in order)) { worker.postMessage(order); return }
    // A copy is handed over: the caller keeps its bytes, and a view would drag its whole buffer along.
    const bytes = new Uint8Array(order.bytes)
    worker.postMessage({ ...order, bytes } satisfies Order, [bytes.buffer])
  })
}
