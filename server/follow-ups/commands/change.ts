import { z } from 'zod'
import { formatDate } from '@/domain/calendar'
import { defineCommand, type Change, type CommandContext } from '@/server/command'
import { queueIssueMails } from '@/server/mail/issue'
import { planNotice } from '@/server/mail/plan'
import { refuse } from '@/server/refusal'
import { chosenDue, type DueColumns } from '../dues'
import { dueField, idField, ownerField, reasonField } from '../fields'
import { handOver } from '../hand-over'
import { followUpTarget, lockFollowUp, type FollowUpRow } from '../load'
import { checkedOwner } from '../owners'
import { changeFollowUp } from '../record'

/** Gives a follow-up to somebody else. Whoever is asked now gets the mail of issue; the old link closes. */
export const changeOwner = defineCommand({
  name: 'followUps.changeOwner',
  input: z.object({ followUpId: idField, owner: ownerField, reason: reasonField }),
  may: { deed: 'followUps.changeOwner', target: (tx, input) => followUpTarget(tx, input.followUpId) },
  public: true,
  example: (world) => ({ followUpId: world['followUp'], owner: { sort: 'office', officeId: world['office'] }, reason: 'The post has passed on.' }),
  run: async (context, input) => {
    const found = await lockFollowUp(context.tx, input.followUpId)
    const change = await handOver(context, found, await checkedOwner(context.tx, found.body, input.owner), input.reason)
    await queueIssueMails(context, { authorityId: found.row.authorityId, meetingId: found.row.meetingId, followUpIds: [found.row.id] })
    return { result: { followUpId: found.row.id }, changes: [change] }
  },
})

/**
 * Writes another due, with its history; the first date is kept. Whoever is asked is told.
 * @param byClerk false where the text of the minutes gives it
 */
export async function moveDue(context: CommandContext, row: FollowUpRow, due: DueColumns, reason: string, byClerk = true): Promise<Change> {
  const was = row.dueOn ? `; it was due ${row.dueWords || `by ${formatDate(row.dueOn)}`}` : ''
  const patch = { ...due, firstDueOn: row.firstDueOn ?? due.dueOn, setByClerk: { ...row.setByClerk, due: byClerk } }
  const change = await changeFollowUp(context, row, patch, { what: 'due-changed', words: `Due ${due.dueWords}${was}`, reason, data: { from: row.dueOn, to: due.dueOn } })
  await planNotice(context.tx, row.id, 'due-changed')
  return change
}

/** Gives a follow-up another date, or a meeting, with a reason. The first date is kept. */
export const changeDue = defineCommand({
  name: 'followUps.changeDue',
  input: z.object({ followUpId: idField, due: dueField, reason: reasonField }),
  may: { deed: 'followUps.changeDue', target: (tx, input) => followUpTarget(tx, input.followUpId) },
  public: true,
  example: (world) => ({ followUpId: world['followUp'], due: { date: '2027-06-30' }, reason: 'The audit ends in June.' }),
  run: async (context, input) => {
    const { tx, today } = context
    const { row, body } = await lockFollowUp(tx, input.followUpId)
    const due = await chosenDue(tx, body, input.due, today)
    if (due.dueOn === row.dueOn && due.dueWords === row.dueWords) throw refuse.invalid('It is due then already.', { due: 'Choose another date.' })
    const change = await moveDue(context, row, due, input.reason)
    return { result: { followUpId: row.id, dueOn: due.dueOn }, changes: [change] }
  },
})
