/**
 * Starts and stops the process. In order: the lock, the database, the runtime, live documents and jobs, the pages,
 * the http server. Stopping goes the other way, and nothing typed is lost by it.
 */
import { createServer, type Server } from 'node:http'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'drizzle-orm'
import { openDatabase, type OpenDatabase } from '@/db/client'
import { migrate } from '@/db/migrate'
import { executeSql } from '@/db/raw'
import { openJobs, type Jobs } from '@/jobs/boss'
import { resumeOldMinutes } from '@/jobs/backfill'
import { handlers } from '@/jobs/handlers'
import { resumeMails, stopMails } from '@/jobs/mail'
import { applyDocumentEdits, resumeDocuments } from '@/server/live/effects'
import { projectMinutes } from '@/server/minutes/project/store'
import type { Config } from '@/server/config'
import { fillRuntime, type Runtime } from '@/server/runtime'
import { machineClock, StoredCouncilClock } from './clock'
import { LiveDocuments } from './collab/live'
import { editorSocket } from './collab/socket'
import { Days } from './days'
import { clearBrokenDemo, demoStep, type DemoLoader } from './demo'
import { foundStep } from './found'
import { pathOf, Site } from './http/site'
import { StaticFiles } from './http/static'
import { lastEvent, openInstallation } from './installation'
import { takeLock } from './lock'
import { inProcessEpoch, PageCache } from './page-cache'
import { openPages } from './pages'

export interface HostOptions {
  config: Config
  /** `none`: co-editing and jobs only, for tests that kill the process. */
  pages: 'built' | 'dev' | 'none'
  /** Folder of Next's build, where pages are `built`. */
  distDir: string | null
  loadDemo: DemoLoader | null
  /** Says what has been done, a line a step. */
  say(line: string): void
  recheckEvery?: number
  /** Opens something else than the settings name, for tests. */
  database?: OpenDatabase
}

export interface Host {
  runtime: Runtime
  live: LiveDocuments
  cache: PageCache
  port: number
  stop(): Promise<void>
}

/** Raised where another program listens; the message is for the person who started this one. */
export class PortInUse extends Error {
  constructor({ host, port }: Config) {
    super(`PORT: ${port} is used by another program on ${host}. Stop it, or set PORT to another.`)
    this.name = 'PortInUse'
  }
}

/** Most milliseconds that stopping waits for each thing. */
const patience = { documents: 3_500, jobsSeconds: 3, requests: 1_000, mail: 1_000 }

/** @throws where it cannot start; what had been opened is closed again */
export async function startHost(options: HostOptions): Promise<Host> {
  const undo: (() => Promise<unknown> | void)[] = []
  try {
    return await open(options, undo)
  } catch (error) {
    for (const step of undo.reverse()) await Promise.resolve(step()).catch(() => undefined)
    throw error
  }
}

async function open({ config, pages: wanted, distDir, loadDemo, say, recheckEvery = 60_000, database: given }: HostOptions, undo: (() => Promise<unknown> | void)[]): Promise<Host> {
  const step = timedSteps(say)
  const lock = await takeLock(config.dataDir)
  undo.push(() => lock.release())
  // Next is slow to wake and needs nothing of the rest before its first request.
  const waking = wanted === 'none' ? Promise.resolve(null) : openPages({ dev: wanted === 'dev', host: config.host, port: config.port })
  waking.catch(() => undefined)
  undo.push(async () => await (await waking)?.close())
  clearBrokenDemo(config)
  const database = given ?? (await openDatabase(config))
  undo.push(() => database.close())
  await migrate(database.db)
  step(config.databaseUrl ? 'PostgreSQL opened and migrated' : `Records opened in ${join(config.dataDir, 'db')}`)

  const { runtime, live, jobs, days, cache } = await fill(config, database, recheckEvery)
  undo.push(() => jobs.stop(1), () => live.stop(1_000), () => void fillRuntime(undefined))
  await demoStep({ config, runtime, loadDemo, tidy: database.tidy, say })
  await foundStep({ config, runtime, say })
  await resumeDocuments()
  await resumeMails()
  await resumeOldMinutes()
  await jobs.work(handlers)
  step('Jobs and live documents ready')

  const pages = await waking
  if (pages) step('Pages ready')
  const site = new Site({
    config, machine: machineClock, cache,
    pages: pages?.handle ?? null,
    files: wanted === 'built' && distDir ? new StaticFiles(join(process.cwd(), distDir, 'static'), '/_next/static/') : null,
    healthy: () => answers(database),
  })
  const sockets = editorSocket(live.hocuspocus, site.hosts, site.rates, config.trustProxy)
  const server = createServer((request, response) => void site.handle(request, response))
  server.on('upgrade', (request, socket, head) => {
    if (pathOf(request) === '/collab') sockets.upgrade(request, socket, head)
    else if (pages) pages.upgrade(request, socket, head)
    else socket.destroy()
  })
  await listen(server, config)
  days.start()
  return {
    runtime, live, cache, port: config.port,
    stop: async () => {
      const closed = closeServer(server)
      const mailed = stopMails()
      await days.stop()
      await live.stop(patience.documents)
      sockets.close()
      await jobs.stop(patience.jobsSeconds)
      await Promise.race([mailed, pause(patience.mail)])
      await closed
      fillRuntime(undefined)
      await database.close()
      await lock.release()
      await pages?.close()
    },
  }
}

interface Filled { runtime: Runtime; live: LiveDocuments; jobs: Jobs; days: Days; cache: PageCache }

async function fill(config: Config, database: OpenDatabase, recheckEvery: number): Promise<Filled> {
  const { db } = database
  const here = await openInstallation(db)
  const council = new StoredCouncilClock(machineClock, here.council, await lastEvent(db))
  const epoch = inProcessEpoch()
  const live = new LiveDocuments({
    db, council, recheckEvery,
    project: async (minutesId, document, decisions) => void (await projectMinutes(db, minutesId, document, decisions)),
    writable: (minutesId) => applyDocumentEdits({ minutesId }),
  })
  const over = (connection: object) => ({ executeSql: (text: string, values?: unknown[]) => executeSql(connection, text, values) })
  const jobs = await openJobs(database.url ? { url: database.url } : over(db))
  const days = new Days(db, council, handlers, database.tidy)
  const runtime: Runtime = {
    config, db, council, machine: machineClock, collaboration: live,
    enqueue: (tx, name, payload, given) => jobs.send(over(tx), name, payload, given?.startAfter),
    publicChanged: (authorityId) => epoch.raise(authorityId),
    moveCouncilTime: async (to) => { await days.moveTo(to); epoch.raise('*') },
    secret: config.authSecret ?? here.secret,
  }
  fillRuntime(runtime)
  return { runtime, live, jobs, days, cache: new PageCache(epoch, () => council.today()) }
}

async function answers(database: OpenDatabase): Promise<boolean> {
  try {
    await database.db.execute(sql`select 1`)
    return true
  } catch {
    return false
  }
}

function listen(server: Server, config: Config): Promise<void> {
  return new Promise((done, failed) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      failed(error.code === 'EADDRINUSE' ? new PortInUse(config) : error)
    })
    server.listen(config.port, config.host, done)
  })
}

async function closeServer(server: Server): Promise<void> {
  const closed = new Promise<void>((done) => server.close(() => done()))
  server.closeIdleConnections()
  const late = setTimeout(() => server.closeAllConnections(), patience.requests)
  await closed
  clearTimeout(late)
}

/** Says each step with the time it took. */
export function timedSteps(say: (line: string) => void): (what: string) => void {
  let last = performance.now()
  return (what) => {
    const now = performance.now()
    say(`${what} (${((now - last) / 1000).toFixed(1)} s)`)
    last = now
  }
}
