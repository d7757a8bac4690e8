/** Brings a database to the state that the generated migrations in `drizzle/` describe. */
import { readFileSync } from 'node:fs'
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { readMigrationFiles } from 'drizzle-orm/migrator'
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core'

interface Migrating {
  dialect: { migrate(migrations: unknown, session: unknown, config: object): Promise<void> }
  session: unknown
}

/**
 * Runs the migrations that have not run yet, in one transaction.
 * @param folder where the migrations lie; by default `drizzle/` in the working directory
 */
export async function migrate(db: PgDatabase<PgQueryResultHKT>, folder = migrationsFolder()): Promise<void> {
  // Both drivers' own `migrate` do just this; going through the dialect serves either.
  const inner = db as unknown as Migrating
  await inner.dialect.migrate(readMigrationFiles({ migrationsFolder: folder }), inner.session, {})
}

/** `drizzle/` in the root of the project. */
export function migrationsFolder(): string {
  return join(process.cwd(), 'drizzle')
}

/** A digest of all migrations: names a cached dump of a migrated database. */
export function migrationsDigest(folder = migrationsFolder()): string {
  const hash = createHash('sha256')
  for (const migration of readMigrationFiles({ migrationsFolder: folder })) hash.update(migration.hash)
  hash.update(readFileSync(join(folder, 'meta', '_journal.json')))
  return hash.digest('hex').slice(0, 16)
}
