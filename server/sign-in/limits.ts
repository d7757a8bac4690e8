/** Attempts are counted by e-mail address and by network address, in windows of machine time. */
import { lt, sql } from 'drizzle-orm'
import { attempts } from '@/db/schema'
import { runtime } from '@/server/runtime'

export interface Limit { most: number; minutes: number }

export const limits = {
  /** Links asked for to one e-mail address. */
  address: { most: 5, minutes: 60 },
  /** Links asked for from one network address. */
  network: { most: 30, minutes: 60 },
  /** Links spent, or tried, from one network address. */
  spend: { most: 30, minutes: 15 },
} as const satisfies Record<string, Limit>

/**
 * Counts one attempt. One statement.
 * @param what which limit, and whose attempt ("address", "a@b.example")
 * @returns whether it is still within the limit
 */
export async function withinLimit(what: keyof typeof limits, whose: string): Promise<boolean> {
  const { most, minutes } = limits[what]
  const length = minutes * 60_000
  const window = Math.floor(runtime().machine.now() / length) * length
  const [row] = await runtime().db.insert(attempts).values({ key: `${what}:${whose}`, window, count: 1 })
    .onConflictDoUpdate({ target: [attempts.key, attempts.window], set: { count: sql`${attempts.count} + 1` } })
    .returning({ count: attempts.count })
  return (row?.count ?? 1) <= most
}

/** Forgets attempts older than a day. */
export async function forgetAttempts(): Promise<void> {
  await runtime().db.delete(attempts).where(lt(attempts.window, runtime().machine.now() - 24 * 60 * 60_000))
}
