/** The stated limits: how large a request may be, and how many may come from one network address. */
import type { IncomingMessage } from 'node:http'
import type { MachineClock } from '@/server/runtime'

const megabyte = 1024 * 1024

/** Largest body by where it goes, the first prefix that fits. */
export const bodyLimits: readonly { prefix: string; bytes: number }[] = [
  /** Pasted minutes and evidence. */
  { prefix: '/desk', bytes: 12 * megabyte },
  /** An owner's answer with one file. */
  { prefix: '/answer', bytes: 12 * megabyte },
  /** Archives of old minutes; they go straight to disk. */
  { prefix: '/api/old-minutes', bytes: 512 * megabyte },
  { prefix: '/', bytes: megabyte },
]

/** Requests a minute from one network address. */
export const rateLimits = {
  /** Anything that may change something. */
  writes: 600,
  /** Coming in. */
  signIn: 60,
  /** Joining a live document. */
  sockets: 240,
} as const
export type Rate = keyof typeof rateLimits

/** Largest body for a path, in bytes. */
export function bodyLimitFor(path: string): number {
  return bodyLimits.find(({ prefix }) => path.startsWith(prefix))?.bytes ?? megabyte
}

const minute = 60_000

/** Counts in windows of a minute of machine time. What it knows of the last window is thrown away with it. */
export class RateCounter {
  private window = 0
  private counts = new Map<string, number>()

  constructor(private readonly machine: MachineClock) {}

  /** Counts one. @returns whether it is still within the limit */
  within(rate: Rate, address: string): boolean {
    const window = Math.floor(this.machine.now() / minute)
    if (window !== this.window) {
      this.window = window
      this.counts = new Map()
    }
    const key = `${rate} ${address}`
    const count = (this.counts.get(key) ?? 0) + 1
    this.counts.set(key, count)
    return count <= rateLimits[rate]
  }

  /** Seconds until the window ends. */
  secondsLeft(): number {
    return Math.ceil((minute - (this.machine.now() % minute)) / 1000)
  }
}

/** The network address a request came from; behind a trusted proxy the last one that it names. */
export function addressOf(request: IncomingMessage, trustProxy: boolean): string {
  const forwarded = trustProxy ? String(request.headers['x-forwarded-for'] ?? '').split(',').at(-1)?.trim() : ''
  return forwarded || request.socket.remoteAddress || 'unknown'
}
