/** What every answer bears, and what is turned away: the host itself, with pages that stand in for Next's. */
import { createHash } from 'node:crypto'
import { createServer, request as httpRequest, type IncomingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { parseConfig } from '@/server/config'
import { TestMachineClock } from '@/server/testing/clocks'
import { inProcessEpoch, PageCache } from '../page-cache'
import { bodyLimits, rateLimits } from './limits'
import { Site, type PageHandler } from './site'
import { StaticFiles } from './static'

let server: Server | null = null
afterEach(() => { server?.closeAllConnections(); server?.close(); server = null })

interface Answer { status: number; headers: IncomingHttpHeaders; text: string }
type Ask = (path: string, options?: { method?: string; headers?: Record<string, string>; body?: Buffer | string }) => Promise<Answer>

/** A page as Next makes them: its own scripts with the nonce it was lent, and one that somebody smuggled in. */
const page: PageHandler = async (request, response) => {
  const nonce = String(request.headers['x-nonce'])
  response.setHeader('content-type', 'text/html; charset=utf-8')
  response.end(`<!doctype html><script nonce="${nonce}">own()</script><script>smuggled()</script><script nonce="${nonce}" src="/_next/static/a.js"></script>`)
}

async function open(settings: Record<string, string> = {}, pages = page): Promise<Ask> {
  server = createServer()
  await new Promise<void>((done) => server?.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  const site = new Site({
    config: parseConfig({ PORT: String(port), ...settings }), machine: new TestMachineClock(), cache: new PageCache(inProcessEpoch(), () => '2027-01-18'),
    files: new StaticFiles('/nowhere', '/_next/static/'), healthy: async () => true, pages,
  })
  server.on('request', (request, response) => void site.handle(request, response))
  return (path, { method = 'GET', headers = {}, body } = {}) => new Promise((done, failed) => {
    const asked = httpRequest({ port, host: '127.0.0.1', path, method, agent: false, headers: { host: `127.0.0.1:${port}`, ...headers } }, (answer) => {
      let text = ''
      answer.on('data', (part: Buffer) => { text += part.toString() })
      answer.on('end', () => done({ status: answer.statusCode ?? 0, headers: answer.headers, text }))
    })
    asked.on('error', failed)
    asked.end(body)
  })
}

const scriptsOf = (answer: Answer) => /script-src ([^;]*)/.exec(String(answer.headers['content-security-policy']))?.[1] ?? ''
const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

describe('every answer', () => {
  it.each(['/', '/desk/today', '/answer/x', '/api/health', '/_next/static/none.js'])('%s bears the headers that keep it safe', async (path) => {
    const { headers } = await (await open())(path)
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'same-origin', 'x-frame-options': 'DENY', 'cross-origin-opener-policy': 'same-origin' })
    if (path !== '/api/health') expect(headers['content-security-policy']).toContain("frame-ancestors 'none'")
    expect(headers['strict-transport-security']).toBeUndefined()
    expect(headers['x-powered-by']).toBeUndefined()
  })

  it('tells browsers to stay on https where the service is there', async () => {
    const { headers } = await (await open({ PUBLIC_URL: 'https://minutes.example.gov.uk' }))('/desk/today')
    expect(headers['strict-transport-security']).toBe('max-age=31536000')
  })
})

describe('the scripts of a page', () => {
  it('in the workspace run by a nonce that is new each time; nothing else runs', async () => {
    const ask = await open()
    const [first, second] = [await ask('/desk/today'), await ask('/desk/today')]
    for (const answer of [first, second]) expect(scriptsOf(answer)).toMatch(/^'self' 'nonce-[\w-]{22}'$/)
    expect(scriptsOf(first)).not.toBe(scriptsOf(second))
  })

  it('of a public page run by their hash, at the first visit and from memory; a smuggled one never', async () => {
    const ask = await open()
    const [rendered, kept] = [await ask('/committees'), await ask('/committees')]
    expect(kept.text).toBe(rendered.text)
    for (const answer of [rendered, kept]) {
      expect(scriptsOf(answer)).toBe(`'self' ${hashOf('own()')}`)
      expect(scriptsOf(answer)).not.toContain('unsafe')
      expect(answer.text).not.toContain('nonce')
    }
  })

  it('cannot be let through by a visitor’s own headers', async () => {
    const answer = await (await open())('/desk/today', { headers: { 'x-nonce': 'mine', 'content-security-policy': "script-src 'nonce-mine'" } })
    expect(scriptsOf(answer)).not.toContain('mine')
    expect(answer.text).not.toContain('mine')
  })
})

describe('what may change something', () => {
  const form = { method: 'POST', body: 'says=done' }
  const status = async (ask: Ask, headers: Record<string, string>) => (await ask('/answer/x', { ...form, headers })).status

  it('is refused from a page of another site, and taken from our own', async () => {
    const ask = await open({ PUBLIC_URL: 'https://minutes.example.gov.uk' })
    for (const origin of ['https://elsewhere.example', 'null', 'https://minutes.example.gov.uk.evil.example', 'https://minutes.example.gov.uk:8443', 'file://']) expect(await status(ask, { origin })).toBe(403)
    expect(await status(ask, { 'sec-fetch-site': 'cross-site' })).toBe(403)
    expect(await status(ask, { origin: 'https://minutes.example.gov.uk' })).toBe(200)
    for (const method of ['PUT', 'PATCH', 'DELETE']) expect((await ask('/desk/today', { method, headers: { origin: 'https://elsewhere.example' } })).status).toBe(403)
  })

  it('says in words that nothing was done', async () => {
    const answer = await (await open())('/desk/today', { ...form, headers: { origin: 'https://elsewhere.example', accept: 'text/html' } })
    expect(answer.text).toContain('This form was sent from another site, so nothing was done.')
    expect(answer.headers['content-security-policy']).toContain("default-src 'none'")
  })

  it('and what only reads is not looked for at an address with the sign of code 0, which no record can hold', async () => {
    const ask = await open()
    for (const path of ['/r/%00', '/committees/panel%00', '/desk/actions?text=a%00b']) expect((await ask(path, {})).status).toBe(404)
  })

  it('is not answered under a name that is not ours', async () => {
    expect((await (await open())('/', { headers: { host: 'evil.example' } })).status).toBe(421)
  })

  it.each(bodyLimits.map(({ prefix, bytes }) => [prefix, bytes] as const))('on %s ends at %i bytes with 413, before anything is read', async (prefix, bytes) => {
    const ask = await open()
    const path = prefix === '/' ? '/sign-in' : `${prefix}/x`
    const answer = await ask(path, { method: 'POST', headers: { 'content-length': String(bytes + 1) }, body: '' })
    expect(answer.status).toBe(413)
    expect(answer.text).toContain('nothing was kept of it')
    expect((await ask(path, { method: 'POST', headers: { 'transfer-encoding': 'chunked' }, body: 'x' })).status).toBe(411)
    expect((await ask(path, { ...form })).status).toBe(200)
  })

  it.each([['/answer/x', rateLimits.writes], ['/sign-in', rateLimits.signIn]] as const)('on %s ends after %i a minute with 429, and says when to come again', async (path, most) => {
    const ask = await open()
    for (let at = 0; at < most; at += 1) expect((await ask(path, form)).status).toBe(200)
    const answer = await ask(path, form)
    expect(answer.status).toBe(429)
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0)
    expect(answer.text).toContain('Nothing was done; try again in')
    expect((await ask(path)).status).toBe(200)
  })
})

describe('a page that fails', () => {
  it('says what happened in words, and nothing of its inside', async () => {
    const answer = await (await open({}, async () => { throw new Error('PLANTED') }))('/desk/today', { headers: { accept: 'text/html' } })
    expect(answer.status).toBe(500)
    expect(answer.text).toContain('Nothing that was saved is lost')
    expect(answer.text).not.toContain('PLANTED')
  })
})
