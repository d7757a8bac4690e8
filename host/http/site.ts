/** One request through the host: turned away, static, kept, or rendered. */
import { gunzipSync } from 'node:zlib'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Config } from '@/server/config'
import type { MachineClock } from '@/server/runtime'
import type { KeptPage, PageCache } from '../page-cache'
import { bodyOf, sendBody } from './body'
import { knownHosts, turnAway } from './guard'
import { closedPolicy, hashesOfBuiltPage, newNonce, policy, sealWithHashes, setCommonHeaders } from './headers'
import { intercept } from './intercept'
import { addressOf, RateCounter } from './limits'
import type { StaticFiles } from './static'
import { databaseGone, pageFailed, sendWords } from './words'

export type PageHandler = (request: IncomingMessage, response: ServerResponse) => Promise<void>

export interface SiteOptions {
  config: Config
  machine: MachineClock
  cache: PageCache
  /** Null where the process serves no pages. */
  pages: PageHandler | null
  /** Null in development. */
  files: StaticFiles | null
  /** Whether the database answers. */
  healthy(): Promise<boolean>
}

const workspace = /^\/(desk|api|sign-in|sign-out|answer|chair|_next)(\/|$)/
/** Headers by which the host speaks to the pages: from a visitor they are taken away. */
const visitorsOwn = ['content-security-policy', 'content-security-policy-report-only', 'x-nonce', 'x-accepted-encoding']
const forwarded = ['forwarded', 'x-forwarded-host', 'x-forwarded-port', 'x-forwarded-proto', 'x-real-ip']
const sessionCookie = /(?:^|[;\s])(?:__Secure-)?next-auth\.session-token/

export class Site {
  readonly hosts: ReadonlySet<string>
  readonly rates: RateCounter
  private readonly https: boolean

  constructor(private readonly options: SiteOptions) {
    this.hosts = knownHosts(options.config)
    this.rates = new RateCounter(options.machine)
    this.https = options.config.publicUrl.startsWith('https://')
  }

  /** Answers one request; whatever goes wrong is answered in words. */
  async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    try {
      await this.route(request, response)
    } catch (error) {
      console.error(`${request.method} ${pathOf(request)}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
      if (response.headersSent) response.destroy()
      else await this.failed(request, response)
    }
  }

  private async route(request: IncomingMessage, response: ServerResponse): Promise<void> {
    setCommonHeaders(response, this.https)
    const path = pathOf(request)
    const turned = turnAway(request, path, this.hosts, this.rates, this.options.config.trustProxy)
    if (turned) {
      for (const [name, value] of Object.entries(turned.headers ?? {})) response.setHeader(name, value)
      return sendWords(request, response, turned.status, turned.words)
    }
    if (path === '/api/health') return await this.health(request, response)
    response.setHeader('content-security-policy', closedPolicy)
    if (await this.options.files?.serve(request, response, path)) return
    if (!this.options.pages) return sendWords(request, response, 404, 'This process serves no pages.')
    if (this.options.files && isKept(request, path)) return await this.kept(request, response)
    this.takeAwayHeaders(request)
    return await this.rendered(request, response)
  }

  /** Before a page is asked: who forwarded a request is only for a trusted proxy to say. */
  private takeAwayHeaders(request: IncomingMessage): void {
    const { trustProxy } = this.options.config
    for (const name of trustProxy ? visitorsOwn : [...visitorsOwn, ...forwarded]) delete request.headers[name]
    request.headers['x-forwarded-for'] = addressOf(request, trustProxy)
  }

  /** For whoever watches the process: whether it can serve, and how many public pages came from memory. */
  private async health(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { cache, healthy } = this.options
    response.setHeader('cache-control', 'no-store')
    if (await healthy()) return void response.setHeader('content-type', 'application/json').end(JSON.stringify({ status: 'ok', publicPages: { kept: cache.hits, made: cache.misses } }))
    return sendWords(request, response, 503, databaseGone)
  }

  /** A public page: from memory, or rendered once for all who wait. */
  private async kept(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { cache } = this.options
    const key = cache.keyOf(request.url ?? '/')
    const page = cache.get(key) ?? (await cache.inTheMaking(key))
    if (page) return this.send(request, response, page)
    let made: (page: KeptPage | null) => void = () => undefined
    cache.make(key, new Promise((done) => { made = done }))
    response.once('close', () => made(null))
    this.takeAwayHeaders(request)
    await this.render(request, response, made)
  }

  private send(request: IncomingMessage, response: ServerResponse, page: KeptPage): void {
    for (const [name, value] of page.headers) response.setHeader(name, value)
    sendBody(request, response, page.body)
  }

  /** @param made told the page, or null where it is none to keep */
  private async render(request: IncomingMessage, response: ServerResponse, made: (page: KeptPage | null) => void): Promise<void> {
    const nonce = this.lendNonce(request)
    // Its whole text is wanted here, uncompressed; the browser's wish is kept for the sending.
    request.headers['x-accepted-encoding'] = String(request.headers['accept-encoding'] ?? '')
    delete request.headers['accept-encoding']
    const method = request.method
    if (method === 'HEAD') request.method = 'GET'
    intercept(response, {
      begin: () => 'hold',
      whole: (bytes) => {
        request.method = method
        if (response.statusCode >= 500) {
          made(null)
          void this.failed(request, response)
          return
        }
        const page = this.pageOf(response, bytes, nonce)
        const keep = response.statusCode === 200 && !response.hasHeader('set-cookie')
        made(keep ? page : null)
        this.send(request, response, page)
      },
    })
    await this.options.pages?.(request, response)
  }

  private pageOf(response: ServerResponse, bytes: Buffer, nonce: string): KeptPage {
    const type = String(response.getHeader('content-type') ?? 'text/html; charset=utf-8')
    const caching = response.statusCode === 200 ? 'public, max-age=0, must-revalidate' : 'no-store'
    const headers: [string, string][] = [['content-type', type], ['cache-control', caching]]
    const disposition = response.getHeader('content-disposition')
    if (disposition) headers.push(['content-disposition', String(disposition)])
    if (!type.startsWith('text/html')) return { headers, body: bodyOf(bytes, type) }
    const text = bytes.toString('utf8')
    const { html, sources } = isBuilt(response) ? { html: text, sources: hashesOfBuiltPage(text) } : sealWithHashes(text, nonce)
    headers.push(['content-security-policy', policy(sources, this.options.config.publicUrl)])
    dropInnerHeaders(response)
    return { headers, body: bodyOf(Buffer.from(html), type) }
  }

  /** A page for one person: streamed, with a nonce; built pages and failures are seen whole first. */
  private async rendered(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const nonce = this.lendNonce(request)
    const own = this.options.config.publicUrl
    const isPage = () => String(response.getHeader('content-type') ?? '').startsWith('text/html')
    intercept(response, {
      begin: () => {
        if (!isPage() || !this.options.files) {
          if (!this.options.files) response.removeHeader('content-security-policy')
          return 'pass'
        }
        if (response.statusCode >= 500 || isBuilt(response)) return 'hold'
        response.setHeader('content-security-policy', policy([`'nonce-${nonce}'`], own))
        return 'pass'
      },
      whole: (bytes) => {
        if (response.statusCode >= 500) return void this.failed(request, response)
        const zipped = response.getHeader('content-encoding') === 'gzip'
        response.setHeader('content-security-policy', policy(hashesOfBuiltPage((zipped ? gunzipSync(bytes) : bytes).toString('utf8')), own))
        response.setHeader('content-length', bytes.length)
        dropInnerHeaders(response)
        response.end(request.method === 'HEAD' ? undefined : bytes)
      },
    })
    await this.options.pages?.(request, response)
  }

  private async failed(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const healthy = await this.options.healthy()
    sendWords(request, response, healthy ? 500 : 503, healthy ? pageFailed : databaseGone)
  }

  /** Next gives its scripts the nonce that it finds in the policy of the request. */
  private lendNonce(request: IncomingMessage): string {
    const nonce = newNonce()
    request.headers['content-security-policy'] = `script-src 'nonce-${nonce}'`
    request.headers['x-nonce'] = nonce
    return nonce
  }
}

/** The path without its query. */
export function pathOf(request: IncomingMessage): string {
  return (request.url ?? '/').split('?', 1)[0] ?? '/'
}

/** Rendered when the program was built: bears no nonce, and nobody's data. */
const isBuilt = (response: ServerResponse) => response.hasHeader('x-nextjs-prerender') || response.getHeader('x-nextjs-cache') === 'HIT'

function isKept(request: IncomingMessage, path: string): boolean {
  if (request.method !== 'GET' && request.method !== 'HEAD') return false
  if (workspace.test(path) || sessionCookie.test(request.headers.cookie ?? '')) return false
  // Parts of pages for Next's own navigation are not whole pages.
  return request.headers['rsc'] === undefined && request.headers['next-router-state-tree'] === undefined
}

/** What Next says of its own cache is nobody's business. */
function dropInnerHeaders(response: ServerResponse): void {
  for (const name of ['x-nextjs-cache', 'x-nextjs-prerender', 'x-nextjs-stale-time', 'vary', 'link']) response.removeHeader(name)
}
