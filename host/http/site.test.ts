import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { parseConfig } from '@/server/config'
import { TestMachineClock } from '@/server/testing/clocks'
import { inProcessEpoch, PageCache } from '../page-cache'
import { Site } from './site'

let server: Server | null = null
afterEach(() => { server?.close(); server = null })

/** The headers that the pages see of a request. */
async function seen(settings: Record<string, string>, headers: Record<string, string>): Promise<IncomingHttpHeaders> {
  let got: IncomingHttpHeaders = {}
  server = createServer()
  await new Promise<void>((done) => server?.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  const site = new Site({
    config: parseConfig({ PORT: String(port), ...settings }), machine: new TestMachineClock(), cache: new PageCache(inProcessEpoch(), () => '2027-01-18'), files: null, healthy: async () => true,
    pages: async (request, response) => { got = { ...request.headers }; response.end('<html></html>') },
  })
  server.on('request', (request, response) => void site.handle(request, response))
  await (await fetch(`http://127.0.0.1:${port}/desk/today`, { headers })).text()
  return got
}

const claimed = { 'x-forwarded-for': '203.0.113.7, 198.51.100.2', 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https', 'x-nonce': 'mine', 'x-real-ip': '203.0.113.7' }

describe('who a request says it comes from', () => {
  it('is the socket’s word, not the visitor’s', async () => {
    const headers = await seen({}, claimed)
    expect(headers['x-forwarded-for']).toBe('127.0.0.1')
    for (const name of ['x-forwarded-host', 'x-forwarded-proto', 'x-real-ip']) expect(headers[name]).toBeUndefined()
    expect(headers['x-nonce']).not.toBe('mine')
  })

  it('is a trusted proxy’s last word', async () => {
    const headers = await seen({ TRUST_PROXY: 'true' }, claimed)
    expect(headers['x-forwarded-for']).toBe('198.51.100.2')
    expect(headers['x-forwarded-proto']).toBe('https')
  })
})
