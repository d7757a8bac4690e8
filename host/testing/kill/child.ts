/** The process without pages as a child of the test, on a data folder of its own, to be killed. */
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import { openDatabase, type OpenDatabase } from '@/db/client'
import { migrate } from '@/db/migrate'
import { openTestDatabase, testsRunOn } from '@/db/testing/database'
import { testSecret } from '../council'

export interface Victim {
  port: number
  dataDir: string
  /** Starts it. Resolves when it is ready to serve. */
  start(): Promise<void>
  /** Starts it and does not wait. */
  spawn(): void
  /** Nothing it could do about it. */
  kill(): Promise<void>
  /** Asks it to end. @returns its exit code */
  stop(): Promise<number | null>
  /** Runs something on its database while it is down. */
  between<T>(work: (database: OpenDatabase) => Promise<T>): Promise<T>
  close(): Promise<void>
}

/** @param env settings beside those of the folder */
export async function openVictim(env: Record<string, string> = {}): Promise<Victim> {
  const dataDir = mkdtempSync(join(tmpdir(), 'matters-kill-'))
  const program = await bundle()
  const postgres = testsRunOn() === 'postgres' ? await openTestDatabase() : null
  const port = await freePort()
  const settings = {
    ...process.env, NODE_ENV: 'production' as const, DATA_DIR: dataDir, HOST: '127.0.0.1', PORT: String(port), AUTH_SECRET: testSecret, DEMO: 'false',
    ...(postgres?.url ? { DATABASE_URL: postgres.url } : {}), ...env,
  }
  let child: ChildProcess | null = null
  const said: string[] = []
  const begin = () => {
    const begun = spawn(process.execPath, [program, '--without-pages'], { env: settings, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] })
    for (const stream of [begun.stdout, begun.stderr]) stream?.on('data', (part: Buffer) => said.push(part.toString()))
    child = begun
    return begun
  }
  const end = async (signal: 'SIGKILL' | 'SIGTERM') => {
    const dying = child
    child = null
    if (!dying || dying.exitCode !== null || dying.signalCode !== null) return dying?.exitCode ?? null
    dying.kill(signal)
    return ((await once(dying, 'exit')) as [number | null])[0]
  }
  return {
    port, dataDir,
    spawn: () => void begin(),
    start: async () => {
      const begun = begin()
      const outcome = await Promise.race([once(begun, 'message').then(() => 'ready'), once(begun, 'exit').then(() => 'ended')])
      if (outcome === 'ended') throw new Error(`The process ended by itself:\n${said.slice(-20).join('')}`)
    },
    kill: async () => void (await end('SIGKILL')),
    stop: () => end('SIGTERM'),
    between: async (work) => {
      const database = postgres ?? await openDatabase({ databaseUrl: null, dataDir })
      try {
        await migrate(database.db)
        return await work(database)
      } finally {
        if (!postgres) await database.close()
      }
    },
    close: async () => {
      await end('SIGKILL')
      await postgres?.close()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

/** Runs it to its end. @param env all its settings @returns its exit code and what it said */
export async function runHost(env: Record<string, string>): Promise<{ code: number | null; said: string }> {
  const child = spawn(process.execPath, [await bundle(), '--without-pages'], { env: { ...process.env, NODE_ENV: 'production', ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
  const said: string[] = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => said.push(part.toString()))
  const [code] = (await once(child, 'close')) as [number | null]
  return { code, said: said.join('') }
}

let bundled: Promise<string> | null = null

/** The host in one file, and its reading thread beside it, so that it starts as fast as a built one. They lie where their packages are found. */
function bundle(): Promise<string> {
  bundled ??= (async () => {
    const root = process.cwd()
    const outdir = join(root, '.test', `host-${process.pid}`)
    await build({
      entryPoints: { host: join(root, 'host', 'main.ts'), 'old-reader': join(root, 'formats', 'old', 'worker.ts') }, outdir, outExtension: { '.js': '.mjs' },
      bundle: true, platform: 'node', format: 'esm', target: 'node20', packages: 'external', logLevel: 'silent', alias: { '@': root }, absWorkingDir: root,
    })
    process.once('exit', () => rmSync(outdir, { recursive: true, force: true }))
    return join(outdir, 'host.mjs')
  })()
  return bundled
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  await new Promise((done) => probe.close(done))
  return typeof address === 'object' && address ? address.port : 0
}
