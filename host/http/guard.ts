/** What is refused before anything else looks at it: strange hosts, foreign forms, bodies too large, too many requests. */
import type { IncomingMessage } from 'node:http'
import type { Config } from '@/server/config'
import { addressOf, bodyLimitFor, type RateCounter } from './limits'

export interface Turned { status: number; words: string; headers?: Record<string, string> }

const reading = new Set(['GET', 'HEAD', 'OPTIONS'])

/** Hosts (name and port) by which this process may be called. */
export function knownHosts(config: Pick<Config, 'publicUrl' | 'host' | 'port'>): ReadonlySet<string> {
  const named = [config.host, 'localhost', '127.0.0.1', '[::1]'].map((name) => `${name}:${config.port}`)
  return new Set([new URL(config.publicUrl).host, ...named])
}

/** Whether an `Origin` header is one of our own pages. */
export function isOwnOrigin(origin: string, hosts: ReadonlySet<string>): boolean {
  try {
    const url = new URL(origin)
    return /^https?:$/.test(url.protocol) && hosts.has(url.host)
  } catch {
    return false
  }
}

/**
 * Looks at a request.
 * @returns why it is turned away, or null
 */
export function turnAway(request: IncomingMessage, path: string, hosts: ReadonlySet<string>, rates: RateCounter, trustProxy: boolean): Turned | null {
  if (!hosts.has(request.headers.host ?? '')) {
    return { status: 421, words: 'This address is not one that the service answers to. Its operator sets it as PUBLIC_URL.' }
  }
  // The owner's link says in its own words that it opens nothing.
  if (/%00/.test(request.url ?? '') && !path.startsWith('/answer/')) return { status: 404, words: 'There is nothing at this address: it holds a sign that no page of ours has.' }
  if (reading.has(request.method ?? 'GET')) return null
  const { origin } = request.headers
  const foreign = origin === undefined ? request.headers['sec-fetch-site'] === 'cross-site' : !isOwnOrigin(origin, hosts)
  if (foreign) return { status: 403, words: 'This form was sent from another site, so nothing was done. Open the page here and send it again.' }
  return tooLarge(request, path) ?? tooMany(path, addressOf(request, trustProxy), rates)
}

function tooLarge(request: IncomingMessage, path: string): Turned | null {
  const most = bodyLimitFor(path)
  const length = request.headers['content-length']
  if (length === undefined && request.headers['transfer-encoding'] !== undefined) {
    return { status: 411, words: 'A request must say how long it is.', headers: { connection: 'close' } }
  }
  if (Number(length ?? 0) <= most) return null
  const megabytes = most / 1024 / 1024
  return {
    status: 413,
    words: `That is more than the ${megabytes} MB that can be sent here, so nothing was kept of it. What you had on the page is still there: send it in parts.`,
    headers: { connection: 'close' },
  }
}

function tooMany(path: string, address: string, rates: RateCounter): Turned | null {
  const rate = /^\/(sign-in|api\/auth)/.test(path) ? 'signIn' : 'writes'
  if (rates.within(rate, address)) return null
  const seconds = rates.secondsLeft()
  return {
    status: 429,
    words: `Too many requests came from your network address. Nothing was done; try again in ${seconds} seconds.`,
    headers: { 'retry-after': String(seconds) },
  }
}
