/**
 * Reading untrusted files in a thread of their own: with a deadline, limits of memory, and none of this process's
 * handles. One thread serves all files, one after the other; it is replaced when it hangs or dies, ends when it has
 * had nothing to do for a while, and keeps no process alive while it waits.
 */
import { Worker } from 'node:worker_threads'
import type { OldFile } from './file'
import { refused } from './file'
import type { Limits } from './limits'
import { tooLarge, usualLimits } from './limits'
import type { Answer, Order } from './worker'

/** Of the thread's own heap. Bytes of files lie beside it and are bounded by the limits and the watch below. */
const heap = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 }
const idleSeconds = 30
const watchMilliseconds = 25
/** Files after which the thread is replaced in any case: what a library may keep is kept no longer. */
const filesPerThread = 250

const tooLong = (limits: Limits): string => `Reading it took more than ${String(limits.seconds)} seconds. It was left out: save it anew, or give it in parts.`
const tooMuch = 'Reading it took more memory than a file may take. It was left out: save it anew, or give it in parts.'
const broke = 'It could not be read: it is damaged in a way that no program expects.'

interface Thread { worker: Worker; ready: Promise<void>; files: number }

let thread: Thread | null = null
let idle: NodeJS.Timeout | null = null
let last: Promise<unknown> = Promise.resolve()

/**
 * Reads a file of old minutes by what its content shows it to be. Never throws for bad input: what could not be taken
 * is said in words. Files given at the same time wait for each other.
 */
export function readOldFile({ name, bytes }: { name: string; bytes: Uint8Array }, limits: Partial<Limits> = {}): Promise<OldFile> {
  const most = { ...usualLimits, ...limits }
  if (bytes.length > most.fileBytes) return Promise.resolve(refused(tooLarge(bytes.length, most)))
  const done = last.then(() => readInThread({ name, bytes, limits: most }))
  last = done.catch(() => undefined)
  return done
}

async function readInThread(order: Order): Promise<OldFile> {
  if (idle) clearTimeout(idle)
  thread ??= start()
  const current = thread
  current.worker.ref()
  try {
    await current.ready
    return await answerOf(current, order)
  } finally {
    current.worker.unref()
    if (++current.files >= filesPerThread && thread === current) end(current)
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
  const made = { worker, ready, files: 0 }
  const gone = (): void => { if (thread === made) thread = null }
  worker.on('error', gone)
  worker.on('exit', gone)
  return made
}

function end(which: Thread): void {
  if (thread === which) thread = null
  void which.worker.terminate()
}

/** Hands a file to the thread and waits for its answer, its end, the deadline or too much memory. */
function answerOf(current: Thread, { name, bytes, limits }: Order): Promise<OldFile> {
  const { worker } = current
  return new Promise((resolve) => {
    const settle = (file: OldFile, stop: boolean): void => {
      clearTimeout(deadline)
      clearInterval(watch)
      worker.off('message', onMessage)
      worker.off('error', onError)
      worker.off('exit', onExit)
      if (stop) end(current)
      resolve(file)
    }
    const onMessage = (message: Answer): void => {
      if ('file' in message) settle(message.file, false)
      else if ('failed' in message) settle(refused(broke), true)
    }
    const onError = (error: Error & { code?: string }): void => { settle(refused(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooMuch : broke), true) }
    const onExit = (): void => { settle(refused(broke), true) }
    const before = process.memoryUsage.rss()
    const deadline = setTimeout(() => { settle(refused(tooLong(limits)), true) }, limits.seconds * 1000)
    const watch = setInterval(() => { if (process.memoryUsage.rss() - before > limits.memoryBytes) settle(refused(tooMuch), true) }, watchMilliseconds)
    worker.on('message', onMessage)
    worker.on('error', onError)
    worker.on('exit', onExit)
    // A copy is handed over: the caller keeps its bytes, and a view would drag its whole buffer along.
    const copy = new Uint8Array(bytes)
    worker.postMessage({ name, bytes: copy, limits } satisfies Order, [copy.buffer])
  })
}
