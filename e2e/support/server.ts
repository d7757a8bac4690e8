/** Starts the built app on a data folder of its own, and ends it. */
import { spawn, type ChildProcess } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

/** Where the demo council is prepared once for all journeys; `PREPARED_DEMO` names another place, for two who test at once. */
export const preparedFolder = process.env['PREPARED_DEMO'] ?? join(process.cwd(), '.test', 'demo')

export interface Served {
  url: string
  folder: string
  /** All that the process has said. */
  log(): string
  stop(): Promise<void>
}

async function freePort(): Promise<number> {
  return await new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      const port = typeof address === 'object' && address ? address.port : 0
      probe.close(() => resolve(port))
    })
  })
}

const builds = join(process.cwd(), '.builds')

/** The build that `npm run build` last made, or the one that `BUILD` names. */
export function currentBuild(): string {
  if (process.env['BUILD']) return process.env['BUILD']
  const pointer = join(builds, 'current')
  if (!existsSync(pointer)) throw new Error('There is no build yet: npm run build')
  return readFileSync(pointer, 'utf8').trim()
}

/** Serves a copy of the prepared demo (or `folder` as it is) on a free port, with mails kept in the outbox. */
export async function serve(options: { folder?: string; env?: Record<string, string>; patience?: number } = {}): Promise<Served> {
  const folder = options.folder ?? mkdtempSync(join(tmpdir(), 'matters-'))
  if (!options.folder) cpSync(preparedFolder, folder, { recursive: true })
  const build = currentBuild()
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const child = spawn(process.execPath, [join(builds, build, 'host.mjs')], {
    env: { ...process.env, NODE_ENV: 'production', NEXT_DIST_DIR: `.builds/${build}/next`, DATA_DIR: folder, PORT: String(port), HOST: '127.0.0.1', PUBLIC_URL: url, ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said: string[] = []
  child.stdout.on('data', (chunk: Buffer) => said.push(chunk.toString()))
  const complained: string[] = []
  child.stderr.on('data', (chunk: Buffer) => { said.push(chunk.toString()); complained.push(chunk.toString()) })
  await answering(url, child, said, options.patience ?? 120_000)
  return {
    url, folder, log: () => said.join(''),
    stop: async () => {
      await ended(child)
      if (complained.length > 0) console.log(`The app complained:\n${complained.join('')}`)
      if (!options.folder) rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function answering(url: string, child: ChildProcess, said: string[], patience: number): Promise<void> {
  const until = performance.now() + patience
  while (performance.now() < until) {
    if (child.exitCode !== null) throw new Error(`The app ended with ${child.exitCode}:\n${said.join('')}`)
    const answer = await fetch(`${url}/api/health`).catch(() => null)
    if (answer?.ok) return
    await pause(100)
  }
  throw new Error(`The app did not answer in ${patience / 1000} s:\n${said.join('')}`)
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return
  await new Promise<void>((resolve) => {
    child.once('exit', () => resolve())
    child.kill('SIGTERM')
  })
}
