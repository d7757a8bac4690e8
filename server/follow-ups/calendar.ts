/** What the calendar does to dues: they move with the meeting they are tied to, and rounds open. */
import { and, eq, inArray, isNull, or, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { bodies, followUpEvents, followUps } from '@/db/schema'
import { addDays, formatDate, type IsoDate } from '@/domain/calendar'
import { openStates } from '@/domain/workflow/states'
import type { CommandContext } from '@/server/command'
import { carryOut } from '@/server/command'
import { planNotice, planRemindersOf } from '@/server/mail/plan'
import { runtime } from '@/server/runtime'
import { openRound } from './commands/open-round'
import { authorityCalendar, resolved, type DueColumns } from './dues'
import type { FollowUpRow } from './load'

const differs = (row: FollowUpRow, due: DueColumns) => row.dueOn !== due.dueOn || row.dueMeetingId !== due.dueMeetingId || row.dueWords !== due.dueWords

/**
 * Moves what is due at meetings of a body after one of them was added, moved, cancelled, adjourned or taken back. A due
 * stays once the meeting it is tied to has been held. The history says so, reminders move along, and owners are told
 * where the last day is another.
 * @returns how many moved
 */
export async function moveWithCalendar(context: Pick<CommandContext, 'tx' | 'today' | 'now'>, bodyId: string): Promise<number> {
  const { tx, today, now } = context
  const [body] = await tx.select().from(bodies).where(eq(bodies.id, bodyId))
  if (!body) return 0
  const calendar = await authorityCalendar(tx, body.authorityId)
  const rows = await tx.select().from(followUps).where(and(
    eq(followUps.authorityId, body.authorityId), inArray(followUps.state, [...openStates]), sql`${followUps.due}->>'type' = 'meeting'`,
    or(eq(followUps.bodyId, bodyId), sql`${followUps.due} ? 'body'`)))
  const moved = rows.flatMap((row) => {
    const tied = calendar.meetings.find((meeting) => meeting.id === row.dueMeetingId)
    if (tied?.state === 'held') return []
    const due = resolved(row, calendar)
    return differs(row, due) ? [{ row, due }] : []
  })
  for (const { row, due } of moved) {
    await tx.update(followUps).set({ ...due, firstDueOn: row.firstDueOn ?? due.dueOn }).where(eq(followUps.id, row.id))
    await tx.insert(followUpEvents).values({
      followUpId: row.id, at: now, on: today, what: 'due-moved', byName: 'The calendar of meetings', words: movedWords(row, due),
      data: { from: row.dueOn, to: due.dueOn, fromWords: row.dueWords, toWords: due.dueWords },
    })
  }
  await planRemindersOf(tx, moved.map(({ row }) => row.id), addDays(today, 1))
  for (const { row, due } of moved) if (row.dueOn !== due.dueOn) await planNotice(tx, row.id, 'due-changed')
  return moved.length
}

/** "Due before 20 May 2027 now, since the meeting moved; before that, by 18 March 2027". */
function movedWords(row: FollowUpRow, due: DueColumns): string {
  const now = due.dueOn ? `Due ${due.dueWords} now` : 'Without a date now, until the meeting is planned'
  const before = row.dueOn ? `; it was due ${row.dueWords || `by ${formatDate(row.dueOn)}`}` : ''
  return `The calendar of meetings changed. ${now}${before}`
}

/**
 * Opens the next round of recurring follow-ups that ended before or on a day and have none yet. A round opens when the
 * one before it closes; this is for those that closed otherwise. Doing it twice opens nothing twice.
 * @returns how many opened
 */
export async function openNextRounds(date: IsoDate): Promise<number> {
  const next = alias(followUps, 'next_round')
  const ended = await runtime().db.select({ id: followUps.id }).from(followUps).leftJoin(next, eq(next.previousId, followUps.id))
    .where(and(eq(followUps.state, 'closed'), sql`${followUps.due}->>'type' = 'recurring'`, sql`${followUps.closedOn} <= ${date}`, isNull(next.id)))
  for (const { id } of ended) await carryOut(openRound, { followUpId: id }, { system: true, name: 'The calendar' })
  return ended.length
}
