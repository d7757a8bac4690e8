/** Answers are counted by link, in hours of machine time: a link that got into wrong hands cannot flood anybody. */
import { sql } from 'drizzle-orm'
import { attempts } from '@/db/schema'
import { runtime } from '@/server/runtime'
import type { AnswerLink } from './token'

export const mostAnswersAnHour = 30
const hour = 3_600_000

/** Counts one answer. One statement. @returns whether it is still within the limit */
export async function withinAnswerLimit(link: AnswerLink): Promise<boolean> {
  const { db, machine } = runtime()
  const window = Math.floor(machine.now() / hour) * hour
  const [row] = await db.insert(attempts).values({ key: `answer:${link.followUpId}:${link.personId}`, window, count: 1 })
    .onConflictDoUpdate({ target: [attempts.key, attempts.window], set: { count: sql`${attempts.count} + 1` } }).returning({ count: attempts.count })
  return (row?.count ?? 1) <= mostAnswersAnHour
}
