/** `npm run audit:check` as an operator runs it, on a data folder that somebody has been at. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { eq } from 'drizzle-orm'
import { openDatabase } from '@/db/client'
import { migrate } from '@/db/migrate'
import { auditEvents, authorities } from '@/db/schema'
import { defaultAuthoritySettings } from '@/domain/council'
import { appendAudit } from '@/server/audit/chain'
import type { Database } from '@/server/runtime'

const folder = mkdtempSync(join(tmpdir(), 'audit-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function within(work: (db: Database) => Promise<void>): Promise<void> {
  const opened = await openDatabase({ databaseUrl: null, dataDir: folder })
  try { await work(opened.db) } finally { await opened.close() }
}

function check(): { status: number | null; said: string } {
  const done = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/audit-check.ts'], { encoding: 'utf8', env: { ...process.env, DATABASE_URL: '', DATA_DIR: folder } })
  return { status: done.status, said: `${done.stdout}${done.stderr}`.trim() }
}

beforeAll(async () => {
  await within(async (db) => {
    await migrate(db)
    await db.insert(authorities).values({ id: 'wold', name: 'Wold County Council', slug: 'wold', settings: defaultAuthoritySettings })
    for (const command of ['people.create', 'people.change', 'minutes.publish', 'minutes.withdraw']) {
      await db.transaction((tx) => appendAudit(tx, { authorityId: 'wold', at: '2027-01-18T10:00:00Z', actorId: null, actorName: 'The test', command, content: { changes: [] } }))
    }
  })
}, 120_000)

it('proves a chain, names the first broken link, and ends with 1 where there is one', async () => {
  expect(check()).toEqual({ status: 0, said: 'Wold County Council: 4 events, the chain holds' })
  await within(async (db) => { await db.update(auditEvents).set({ actorId: 'p-1' }).where(eq(auditEvents.sequence, 3)) })
  expect(check()).toEqual({ status: 1, said: 'Wold County Council: broken at event 3 of 4: its facts were changed' })
  await within(async (db) => { await db.delete(auditEvents).where(eq(auditEvents.sequence, 2)) })
  expect(check()).toEqual({ status: 1, said: 'Wold County Council: broken at event 2 of 4: the event is missing' })
}, 240_000)
