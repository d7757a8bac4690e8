/**
 * What was read stands until anything is written. The database says which transactions are done
 * (`pg_current_snapshot`): while it says the same, the same question has the same answer, whichever process wrote.
 */
import { sql } from 'drizzle-orm'
import { runtime, type Database } from './runtime'

/** So many answers are kept at most: a page of fifty rows takes some 60 KB. */
const most = 200

/** By database: tests open several. */
const stores = new WeakMap<Database, { asOf: string; answers: Map<string, Promise<unknown>> }>()

/** Asks what is kept; `read` is given the same to ask within it, as of the same snapshot. */
export type Keep = <T>(what: string, by: unknown, read: (within: Keep) => Promise<T>) => Promise<T>

/**
 * Gives the answer that was found before, where nothing has been written since; else asks. One statement beside those
 * of `read`. Never inside a transaction: what that has written itself is in no snapshot. Who asks is part of `by`, with
 * all that her rights follow from; the council's date is added here.
 *
 * @param what name of the question
 * @param by everything that the answer depends on beside the database, as JSON
 * @param read asks the database; the answer is shared, so nobody may change it. A question within it goes through what
 *   it is given, and sends no statement of its own
 * @throws what `read` throws; nothing is kept then
 */
export const kept: Keep = async (what, by, read) => {
  const { db, council } = runtime()
  // Asked before the answer is: a write in between makes the answer newer than its key, never older.
  const [row] = await db.select({ snapshot: sql<string>`pg_current_snapshot()::text` }).from(sql`(select) as now`)
  const now = `${council.today()} ${row?.snapshot ?? ''}`
  const before = stores.get(db)
  const answers = before?.asOf === now && before.answers.size < most ? before.answers : new Map<string, Promise<unknown>>()
  stores.set(db, { asOf: now, answers })
  return among(answers)(what, by, read)
}

/** Asks among the answers of one snapshot. */
function among(answers: Map<string, Promise<unknown>>): Keep {
  const keep: Keep = <T>(what: string, by: unknown, read: (within: Keep) => Promise<T>): Promise<T> => {
    const key = `${what} ${JSON.stringify(by)}`
    const found = answers.get(key) as Promise<T> | undefined
    if (found) return found
    const answer = read(keep)
    answers.set(key, answer)
    answer.catch(() => { if (answers.get(key) === answer) answers.delete(key) })
    return answer
  }
  return keep
}
