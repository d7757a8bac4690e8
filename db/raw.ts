/**
 * Plain SQL over whatever carries a drizzle database or an open drizzle transaction. pg-boss speaks plain SQL, and
 * must be able to write its job inside the transaction of the command that sends it.
 */
import type { Sql } from 'postgres'
import type { PGlite, Transaction as PGliteTransaction } from '@electric-sql/pglite'

/** Rows as plain objects; for a batch of statements, those of the last one. */
export interface RawResult { rows: Record<string, unknown>[]; rowCount: number }

type PGliteClient = PGlite | PGliteTransaction

// Both drivers keep their connection there; drizzle has no public way to it.
const clientOf = (db: object): PGliteClient | Sql =>
  (db as { session: { client: PGliteClient | Sql } }).session.client

const isPGlite = (client: PGliteClient | Sql): client is PGliteClient => 'exec' in client

// drizzle switches postgres.js' own serialisers off, so objects are written as JSON here.
const plain = (value: unknown): unknown => {
  if (value === undefined) return null
  if (value === null || typeof value !== 'object') return value
  if (value instanceof Uint8Array || Array.isArray(value)) return value
  return value instanceof Date ? value.toISOString() : JSON.stringify(value)
}

/**
 * Runs SQL on the connection behind `db`, which may be an open transaction.
 * @param values parameters of a single statement; without them several statements may stand in `text`
 */
export async function executeSql(db: object, text: string, values?: readonly unknown[]): Promise<RawResult> {
  const client = clientOf(db)
  if (isPGlite(client)) {
    if (values) {
      const result = await client.query<Record<string, unknown>>(text, values.map(plain))
      return { rows: result.rows, rowCount: result.affectedRows ?? result.rows.length }
    }
    return await executeBatch(client, text)
  }
  const rows = values
    ? await client.unsafe(text, values.map(plain) as never[])
    : await client.unsafe(text).simple()
  const last = Array.isArray(rows[0]) ? rows[rows.length - 1] : rows
  return { rows: [...(last as unknown as Record<string, unknown>[])], rowCount: (last as { count?: number }).count ?? 0 }
}

async function executeBatch(client: PGliteClient, text: string): Promise<RawResult> {
  try {
    const results = await client.exec(text)
    const last = results.at(-1)
    return { rows: last?.rows ?? [], rowCount: last?.affectedRows ?? 0 }
  } catch (error) {
    // A failed "BEGIN; ...; COMMIT" leaves the one session of PGlite inside an aborted transaction.
    if (/\bBEGIN\b/i.test(text)) await client.exec('ROLLBACK').catch(() => undefined)
    throw error
  }
}
