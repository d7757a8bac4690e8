/** A recurring follow-up opens its next round when one closes. Each round is a follow-up of its own, with links of its own. */
import { eq } from 'drizzle-orm'
import { newRowId } from '@/db/row-id'
import { followUps } from '@/db/schema'
import type { Change, CommandContext } from '@/server/command'
import { planReminders } from '@/server/mail/plan'
import { nextRoundDue } from './dues'
import type { FollowUpRow } from './load'
import { giveClerkWhoAsksNobody, writeOwners } from './owners'
import { addEvent } from './record'

/**
 * Opens the round after one that has closed.
 * @param closedOn the day on which it closed
 * @returns the new row's id and the change; null where the follow-up does not recur, or its next round is open already
 */
export async function openNextRound(context: CommandContext, row: FollowUpRow, closedOn: string): Promise<{ id: string; change: Change } | null> {
  const { tx, now, today } = context
  const due = nextRoundDue(row, closedOn)
  if (!due) return null
  const [there] = await tx.select({ id: followUps.id }).from(followUps).where(eq(followUps.previousId, row.id))
  if (there) return null
  const id = newRowId()
  const next = {
    ...row, ...due, id, state: 'issued' as const, round: row.round + 1, previousId: row.id, firstDueOn: due.dueOn, issuedAt: now, issuedToClerk: false,
    reportedDoneAt: null, closedAt: null, closedOn: null, calledIn: false, supersededById: null, unanswered: 0, standing: '', standingOn: null, changedSentence: null,
  }
  await tx.insert(followUps).values(next)
  await writeOwners(tx, id, row.owner)
  await giveClerkWhoAsksNobody(tx, [id], today)
  await addEvent(context, id, { what: 'next-round', words: `Round ${next.round} opened, due ${due.dueWords}`, data: { previousId: row.id } })
  await addEvent(context, row.id, { what: 'next-round', words: `The next round opened, due ${due.dueWords}`, data: { nextId: id } })
  await planReminders(tx, id)
  return { id, change: { type: 'follow-up', id, after: { round: next.round, previousId: row.id, dueOn: due.dueOn, state: 'issued' } } }
}
