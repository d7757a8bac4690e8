/** Opens the database: PGlite in the data folder by default, PostgreSQL by DATABASE_URL. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist'
import { drizzle as drizzlePGlite } from 'drizzle-orm/pglite'
import { drizzle as drizzlePostgres } from 'drizzle-orm/postgres-js'
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core'
import postgres from 'postgres'

export interface OpenDatabase {
  db: PgDatabase<PgQueryResultHKT>
  kind: 'pglite' | 'postgres'
  /** The connection string where it is PostgreSQL; pg-boss opens its own connections with it. */
  url: string | null
  /** Dead rows cleared and the planner told what is there. PGlite never does so by itself; PostgreSQL does, and here it is nothing. */
  tidy(): Promise<void>
  close(): Promise<void>
}

/** The oldest PostgreSQL the migrations are tested on. */
const oldestMajor = 15

/** Wraps an open PGlite, from a folder or from a dump. */
export function overPGlite(client: PGlite): OpenDatabase {
  return {
    db: drizzlePGlite({ client }) as unknown as PgDatabase<PgQueryResultHKT>,
    kind: 'pglite',
    url: null,
    tidy: async () => void (await client.exec('vacuum analyze')),
    close: async () => { if (!client.closed) await client.close() },
  }
}

/**
 * Connects to PostgreSQL and asks its version.
 * @throws where it cannot be reached, or is older than 15
 */
export async function openPostgres(url: string): Promise<OpenDatabase> {
  const client = postgres(url, { max: 10, connect_timeout: 10, onnotice: () => undefined })
  try {
    const [row] = await client<{ v: string }[]>`select current_setting('server_version_num') as v`
    const major = Math.floor(Number(row?.v ?? 0) / 10_000)
    if (major < oldestMajor) throw new Error(`DATABASE_URL: this is PostgreSQL ${major}; ${oldestMajor} or newer is needed`)
  } catch (error) {
    await client.end({ timeout: 1 })
    throw error
  }
  return {
    db: drizzlePostgres({ client }) as unknown as PgDatabase<PgQueryResultHKT>,
    kind: 'postgres',
    url,
    tidy: async () => undefined,
    close: () => client.end({ timeout: 5 }),
  }
}

/**
 * Opens what the settings name. The lock on the data folder must be held: two processes on one PGlite folder both
 * run, and lose rows silently.
 */
export async function openDatabase(config: { databaseUrl: string | null; dataDir: string }): Promise<OpenDatabase> {
  if (config.databaseUrl) return await openPostgres(config.databaseUrl)
  const folder = join(config.dataDir, 'db')
  mkdirSync(folder, { recursive: true })
  return overPGlite(await PGlite.create(folder, { extensions: { btree_gist } }))
}
