/** Issuing: a follow-up becomes its own thing, and those who are asked get one mail. */
import { and, eq, inArray } from 'drizzle-orm'
import { followUps, minutes } from '@/db/schema'
import type { Change, CommandContext } from '@/server/command'
import { queueIssueMails } from '@/server/mail/issue'
import { planRemindersOf } from '@/server/mail/plan'
import { addDays } from '@/domain/calendar'
import { authorityCalendar, resolved } from './dues'
import type { FollowUpRow } from './load'
import { giveClerkWhoAsksNobody, writeOwners } from './owners'
import { addEvent, changeOf, personOf } from './record'

export interface Issued {
  /** Ids, those with nobody to ask among them. */
  followUpIds: string[]
  /** Ids of those that are the clerk's, since there is nobody to ask. */
  toClerk: string[]
}

/**
 * Issues rows of one meeting that stand as proposed: resolves each due against the calendar as it is now, writes who
 * is asked, gives to the clerk what has nobody to ask, and queues one mail a person.
 */
export async function issueRows(context: CommandContext, rows: readonly FollowUpRow[], of: { authorityId: string; meetingId: string }): Promise<{ result: Issued; changes: Change[] }> {
  const { tx, actor, now, today } = context
  const calendar = await authorityCalendar(tx, of.authorityId)
  const changes: Change[] = []
  for (const row of rows) {
    const due = resolved(row, calendar)
    const patch = { ...due, firstDueOn: due.dueOn, state: 'issued' as const, issuedAt: now, issuedBy: personOf(actor) }
    await tx.update(followUps).set(patch).where(eq(followUps.id, row.id))
    await writeOwners(tx, row.id, row.owner)
    await addEvent(context, row.id, { what: 'issued', words: `Issued${row.ownerWords ? `, for action by ${row.ownerWords}` : ''}${due.dueOn ? `, ${due.dueWords}` : ''}`, data: { dueOn: due.dueOn, dueWords: due.dueWords } })
    changes.push(changeOf(row, patch))
  }
  const followUpIds = rows.map((row) => row.id)
  const toClerk = await giveClerkWhoAsksNobody(tx, followUpIds, today)
  await queueIssueMails(context, { ...of, followUpIds })
  await planRemindersOf(tx, followUpIds, addDays(today, 1))
  return { result: { followUpIds, toClerk }, changes }
}

/** The proposed ones of a meeting, locked, in the order of the text. Two statements. @param ids null for all */
export async function proposedOf(context: CommandContext, meetingId: string, ids: readonly string[] | null): Promise<FollowUpRow[]> {
  const rows = await context.tx.select().from(followUps)
    .where(and(eq(followUps.meetingId, meetingId), ids === null ? eq(followUps.state, 'proposed') : inArray(followUps.id, [...ids])))
    .orderBy(followUps.id).for('update')
  const [written] = await context.tx.select({ content: minutes.content }).from(minutes).where(eq(minutes.meetingId, meetingId))
  const place = new Map((written?.content?.content ?? []).map((block, at) => [block.attrs.id, at]))
  const placeOf = (row: FollowUpRow) => place.get(row.nodeId) ?? place.size
  return rows.sort((a, b) => placeOf(a) - placeOf(b))
}
