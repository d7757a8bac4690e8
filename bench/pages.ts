/** Pages against yardsticks in one process: a public page against a file, the tracker against fixed rows, script against none. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import prepare from '@/e2e/support/prepare'
import { preparedFolder } from '@/e2e/support/server'
import { sessionOf, testSecret } from '@/host/testing/council'
import { atLeast, atMost, median, type Measurement } from './measure'
import { buildSite } from './site/build'
import { addActions } from './site/rows'
import { start, type Running } from './site/serve'

const load = { connections: '20', seconds: '10' }

/** Requests a second that the generator, a process of its own, gets answered. @throws where an answer is no 200 */
async function rate(url: string, headers: Record<string, string>, seconds = load.seconds): Promise<number> {
  const args = [join('node_modules', 'autocannon', 'autocannon.js'), '-j', '-c', load.connections, '-d', seconds, ...Object.entries(headers).flatMap(([name, value]) => ['-H', `${name}=${value}`]), url]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'ignore'] })
  const parts: Buffer[] = []
  child.stdout.on('data', (part: Buffer) => parts.push(part))
  await once(child, 'close')
  const told = JSON.parse(Buffer.concat(parts).toString()) as { requests: { average: number }; non2xx: number; errors: number }
  if (told.non2xx + told.errors > 0) throw new Error(`${url}: ${told.non2xx} answers were no 200, ${told.errors} failed`)
  return told.requests.average
}

/** A B A B after a warm round of each; the medians. */
async function twice(a: () => Promise<number>, b: () => Promise<number>, warm: () => Promise<unknown>): Promise<{ a: number; b: number }> {
  await warm()
  const [as, bs]: [number[], number[]] = [[], []]
  for (let round = 0; round < 2; round += 1) {
    as.push(await a())
    bs.push(await b())
  }
  return { a: median(as), b: median(bs) }
}

async function kept(url: string): Promise<{ kept: number; made: number }> {
  const told = await (await fetch(`${url}/api/health`)).json() as { publicPages: { kept: number; made: number } }
  return told.publicPages
}

/** A page of published minutes against the same bytes as a file, in the same encoding. */
async function publicMinutes({ url }: Running, statics: string): Promise<{ rows: Measurement[]; path: string }> {
  const path = /href="(\/committees\/[^"/]+\/\d{4}-\d\d-\d\d)"/.exec(await (await fetch(`${url}/`)).text())?.[1]
  if (!path) throw new Error('The demo council has no published minutes on its first page')
  const html = await (await fetch(url + path)).text()
  mkdirSync(join(statics, 'bench'), { recursive: true })
  writeFileSync(join(statics, 'bench', 'minutes.html'), html)
  const encoding = { 'accept-encoding': 'br' }
  const file = `${url}/_next/static/bench/minutes.html`
  const before = await kept(url)
  const { a, b } = await twice(() => rate(url + path, encoding), () => rate(file, encoding), async () => { await rate(url + path, encoding, '2'); await rate(file, encoding, '2') })
  const after = await kept(url)
  const hits = after.kept - before.kept
  const share = Math.round((hits / (hits + after.made - before.made)) * 10_000) / 100
  return { path, rows: [atLeast(`a public page of minutes (${share} % from memory) against the same bytes as a file`, a, b, 'requests/s', 0.8)] }
}

/** Bytes of script that a page loads first, gzipped. */
async function scriptOf(url: string, path: string): Promise<number> {
  const html = await (await fetch(url + path)).text()
  const sources = new Set([...html.matchAll(/<script[^>]*\ssrc="([^"]+)"/g)].map(([, source]) => source ?? ''))
  let bytes = 0
  for (const source of sources) bytes += gzipSync(Buffer.from(await (await fetch(new URL(source, url))).arrayBuffer())).length
  return bytes / 1024
}

export async function run(): Promise<Measurement[]> {
  await prepare()
  const { folder, build } = buildSite()
  const dataDir = resolve('data', 'bench', 'records')
  rmSync(dataDir, { recursive: true, force: true })
  cpSync(preparedFolder, dataDir, { recursive: true })
  const clerk = await addActions(dataDir, 10_000)
  const running = await start([join('.builds', build, 'host.mjs')], { cwd: folder, dataDir, env: { NEXT_DIST_DIR: `.builds/${build}/next`, AUTH_SECRET: testSecret } })
  try {
    const open = await publicMinutes(running, join(folder, '.builds', build, 'next', 'static'))
    const cookie = { cookie: await sessionOf(clerk, Date.now()) }
    const page = (path: string, seconds?: string) => rate(`${running.url}${path}`, cookie, seconds)
    const tracker = await twice(() => page('/desk/actions'), () => page('/desk/fixed-rows'), async () => { await page('/desk/actions', '2'); await page('/desk/fixed-rows', '2') })
    return [
      ...open.rows,
      atLeast('first page of 50 of 10,000 actions, nothing written meanwhile, against fifty fixed rows in the same layout', tracker.a, tracker.b, 'requests/s', 0.6),
      atMost('script of a public page against a bare page', await scriptOf(running.url, open.path), await scriptOf(running.url, '/bare'), 'KB gzipped', 1.05),
    ]
  } finally {
    await running.stop()
    rmSync(resolve('data', 'bench'), { recursive: true, force: true })
  }
}
