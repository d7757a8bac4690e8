/**
 * Databases for tests. On PGlite each is loaded from one migrated dump, kept under node_modules/.cache; on
 * PostgreSQL (TEST_ON=postgres, TEST_DATABASE_URL) each is copied from one migrated template.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist'
import postgres from 'postgres'
import { migrate, migrationsDigest } from '../migrate'
import { openPostgres, overPGlite, type OpenDatabase } from '../client'

/** Which database the tests of this run use. */
export function testsRunOn(): 'pglite' | 'postgres' {
  return process.env['TEST_ON'] === 'postgres' ? 'postgres' : 'pglite'
}

/** A fresh, migrated, empty database; `close` drops it. */
export async function openTestDatabase(): Promise<OpenDatabase> {
  return testsRunOn() === 'postgres' ? await copyTemplate() : await loadDump()
}

async function loadDump(): Promise<OpenDatabase> {
  const dump = await migratedDump()
  return overPGlite(await PGlite.create({ loadDataDir: new Blob([new Uint8Array(dump)]), extensions: { btree_gist }, relaxedDurability: true }))
}

async function migratedDump(): Promise<Buffer> {
  const file = join(process.cwd(), 'node_modules', '.cache', `migrated-${migrationsDigest()}.tar`)
  if (existsSync(file)) return readFileSync(file)
  const client = await PGlite.create({ extensions: { btree_gist } })
  await migrate(overPGlite(client).db)
  const bytes = Buffer.from(await (await client.dumpDataDir('none')).arrayBuffer())
  await client.close()
  mkdirSync(join(file, '..'), { recursive: true })
  // Written beside and renamed: another worker may be making the same dump.
  const beside = `${file}.${randomBytes(6).toString('hex')}`
  writeFileSync(beside, bytes)
  renameSync(beside, file)
  return bytes
}

const withDatabase = (url: string, name: string) => {
  const changed = new URL(url)
  changed.pathname = `/${name}`
  return changed.toString()
}

async function copyTemplate(): Promise<OpenDatabase> {
  const url = process.env['TEST_DATABASE_URL']
  if (!url) throw new Error('TEST_ON=postgres needs TEST_DATABASE_URL, a database whose user may create databases')
  const admin = postgres(url, { max: 1, onnotice: () => undefined })
  const template = `matters_template_${migrationsDigest()}`
  const name = `matters_test_${randomBytes(6).toString('hex')}`
  try {
    await ensureTemplate(admin, url, template)
    await admin.unsafe(`create database ${name} template ${template}`)
  } finally {
    await admin.end()
  }
  const opened = await openPostgres(withDatabase(url, name))
  return { ...opened, close: async () => { await opened.close(); await dropDatabase(url, name) } }
}

async function ensureTemplate(admin: postgres.Sql, url: string, template: string): Promise<void> {
  // Held for the session: of several workers one makes the template, the others wait.
  await admin`select pg_advisory_lock(420042)`
  const found = await admin`select 1 from pg_database where datname = ${template}`
  if (found.length === 0) {
    const making = `${template}_making`
    await admin.unsafe(`drop database if exists ${making}`)
    await admin.unsafe(`create database ${making}`)
    const opened = await openPostgres(withDatabase(url, making))
    try {
      await migrate(opened.db)
    } finally {
      await opened.close()
    }
    await admin.unsafe(`alter database ${making} rename to ${template}`)
  }
  await admin`select pg_advisory_unlock(420042)`
}

async function dropDatabase(url: string, name: string): Promise<void> {
  const admin = postgres(url, { max: 1, onnotice: () => undefined })
  try {
    await admin.unsafe(`drop database if exists ${name} with (force)`)
  } finally {
    await admin.end()
  }
}
