/** Moving council time on, in a demo only. */
import { and, asc, eq, gt } from 'drizzle-orm'
import { Temporal } from 'temporal-polyfill'
import { meetings } from '@/db/schema'
import type { Done } from '@/server/command'
import { isDemo } from '@/server/installation'
import { refuse } from '@/server/refusal'
import { runtime } from '@/server/runtime'

/**
 * Moves the demo's date to the next day or to the next planned meeting, and runs the jobs of each day between.
 * @returns the date it is there now (ISO 8601)
 */
export async function moveTime(to: 'next-day' | 'next-meeting'): Promise<Done<string>> {
  const { db, council, moveCouncilTime } = runtime()
  if (!(await isDemo())) return { ok: false, refusal: refuse.forbidden('Only a demonstration can move its date.').refusal }
  const today = council.today()
  let target = Temporal.PlainDate.from(today).add({ days: 1 }).toString()
  if (to === 'next-meeting') {
    const [next] = await db.select({ date: meetings.date }).from(meetings)
      .where(and(eq(meetings.state, 'planned'), gt(meetings.date, today))).orderBy(asc(meetings.date)).limit(1)
    if (!next) return { ok: false, refusal: refuse.conflict('No further meeting is planned. The date stays as it is.').refusal }
    target = next.date
  }
  await moveCouncilTime(target)
  return { ok: true, result: target }
}
