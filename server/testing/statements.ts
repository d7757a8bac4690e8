import type { Database } from '@/server/runtime'

interface Logged { session: { logger: { logQuery(query: string, params: unknown[]): void } } }

/** The statements that a read sends to the database, outside transactions. */
export async function statementsOf(db: Database, read: () => Promise<unknown>): Promise<string[]> {
  const { session } = db as unknown as Logged
  const before = session.logger
  const seen: string[] = []
  session.logger = { logQuery: (query) => void seen.push(query) }
  try {
    await read()
  } finally {
    session.logger = before
  }
  return seen
}
