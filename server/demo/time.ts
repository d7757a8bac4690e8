/** Moving council time on, in a demo only. */
import { and, asc, eq, gt, lte } from 'drizzle-orm'
import { Temporal } from 'temporal-polyfill'
import { bodies, mails, meetings } from '@/db/schema'
import { capital, counted, listed } from '@/domain/reminders/words'
import type { Done } from '@/server/command'
import { isDemo } from '@/server/installation'
import { refuse } from '@/server/refusal'
import { runtime } from '@/server/runtime'

/**
 * Moves the demo's date to the next day or to the next planned meeting, and runs the jobs of each day between.
 * @returns what happened on the way, in a sentence or two
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
  return { ok: true, result: await happened(today, target) }
}

/** "Twelve e-mails went out. Environment Scrutiny meets today." Two statements. */
async function happened(from: string, to: string): Promise<string> {
  const { db } = runtime()
  const sent = await db.$count(mails, and(gt(mails.date, from), lte(mails.date, to)))
  const met = await db.select({ name: bodies.shortName }).from(meetings).innerJoin(bodies, eq(bodies.id, meetings.bodyId))
    .where(and(eq(meetings.date, to), eq(meetings.state, 'planned'))).orderBy(asc(meetings.time))
  const mail = sent === 0 ? 'No e-mail was due' : `${capital(counted(sent, 'e-mail'))} went out`
  return `${mail}.${met.length > 0 ? ` Meeting today: ${listed(met.map((one) => one.name))}.` : ''}`
}
