/** The process without pages, inside the test: on a fresh database, with a small council. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openTestDatabase } from '@/db/testing/database'
import type { OpenDatabase } from '@/db/client'
import type { MinutesDocument } from '@/domain/document/nodes'
import { parseConfig } from '@/server/config'
import { machineClock } from '../clock'
import { startHost, type Host } from '../start'
import { TestClerk, type ClerkOptions } from './clerk'
import { fillCouncil, sessionOf, testSecret } from './council'

export interface TestHost {
  host: Host
  database: OpenDatabase
  port: number
  /** Joins a draft as a person. */
  join(personId: string, options?: Partial<ClerkOptions>): Promise<TestClerk>
  cookie(personId: string): Promise<string>
  close(): Promise<void>
}

/** @param port from 4200 to 4249, one a file of tests @param text in which the drafts begin */
export async function openTestHost(port: number, drafts?: readonly string[], text?: MinutesDocument): Promise<TestHost> {
  const dataDir = mkdtempSync(join(tmpdir(), 'matters-host-'))
  const database = await openTestDatabase()
  await fillCouncil(database.db, drafts, text)
  const config = parseConfig({ DATA_DIR: dataDir, PORT: String(port), AUTH_SECRET: testSecret, DEMO: 'false' })
  const host = await startHost({ config, pages: 'none', distDir: null, loadDemo: null, say: () => undefined, database })
  const clerks: TestClerk[] = []
  const cookie = (personId: string) => sessionOf(personId, machineClock.now())
  return {
    host, database, port, cookie,
    join: async (personId, options = {}) => {
      const clerk = new TestClerk({ port, minutesId: 'draft', cookie: await cookie(personId), ...options })
      clerks.push(clerk)
      return clerk
    },
    close: async () => {
      for (const clerk of clerks) clerk.leave()
      await host.stop()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}
