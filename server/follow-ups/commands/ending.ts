import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { followUps } from '@/db/schema'
import { defineCommand } from '@/server/command'
import { dropNotices, planNotice } from '@/server/mail/plan'
import { refuse } from '@/server/refusal'
import { chosenDue } from '../dues'
import { dueField, idField, reasonField } from '../fields'
import { followUpTarget, lockFollowUp } from '../load'
import { changeFollowUp } from '../record'

const withReason = z.object({ followUpId: idField, reason: reasonField })

/** What was paused or superseded goes on. */
export const resumeFollowUp = defineCommand({
  name: 'followUps.resume',
  input: withReason,
  may: { deed: 'followUps.resume', target: (tx, input) => followUpTarget(tx, input.followUpId) },
  public: true,
  example: (world) => ({ followUpId: world['pausedFollowUp'], reason: 'The review has ended.' }),
  run: async (context, { followUpId, reason }) => {
    const { row } = await lockFollowUp(context.tx, followUpId)
    const change = await changeFollowUp(context, row, { state: 'in-progress', supersededById: null, closedAt: null, closedOn: null }, { what: 'reopened', words: 'Goes on', reason })
    return { result: { followUpId }, changes: [change] }
  },
})

/** Issued in error: taken back, with the reason. Nobody is asked any more. */
export const withdrawFollowUp = defineCommand({
  name: 'followUps.withdraw',
  input: withReason,
  may: { deed: 'followUps.withdraw', target: (tx, input) => followUpTarget(tx, input.followUpId) },
  public: true,
  example: (world) => ({ followUpId: world['followUp'], reason: 'It was asked for twice.' }),
  run: async (context, { followUpId, reason }) => {
    const { row } = await lockFollowUp(context.tx, followUpId)
    await dropNotices(context.tx, followUpId)
    const change = await changeFollowUp(context, row, { state: 'withdrawn', closedAt: context.now, closedOn: context.today, changedSentence: null }, { what: 'withdrawn', words: 'Withdrawn', reason })
    return { result: { followUpId }, changes: [change] }
  },
})

/** Another follow-up of the same authority stands in its place. */
export const supersedeFollowUp = defineCommand({
  name: 'followUps.supersede',
  input: withReason.extend({ byId: idField }),
  may: { deed: 'followUps.supersede', target: (tx, input) => followUpTarget(tx, input.followUpId) },
  public: true,
  example: (world) => ({ followUpId: world['followUp'], byId: world['otherFollowUp'], reason: 'The Panel asked anew, and for more.' }),
  run: async (context, { followUpId, byId, reason }) => {
    const { tx } = context
    const { row } = await lockFollowUp(tx, followUpId)
    const [other] = await tx.select({ id: followUps.id, title: followUps.title, state: followUps.state, bodyId: followUps.bodyId }).from(followUps).where(and(eq(followUps.id, byId), eq(followUps.authorityId, row.authorityId)))
    if (!other || other.id === followUpId || other.bodyId !== row.bodyId || ['proposed', 'withdrawn', 'superseded'].includes(other.state)) {
      throw refuse.invalid('That action cannot stand in its place.', { byId: 'Choose another issued action of this committee.' })
    }
    await dropNotices(tx, followUpId)
    const change = await changeFollowUp(context, row, { state: 'superseded', supersededById: byId, closedAt: context.now, closedOn: context.today },
      { what: 'superseded', words: `Superseded by “${other.title}”`, reason, data: { byId } })
    return { result: { followUpId }, changes: [change] }
  },
})

/** Carried over: into the next municipal year, or to the next meeting, with a reason and a new date if one was given. */
export const carryOverFollowUp = defineCommand({
  name: 'followUps.carryOver',
  input: withReason.extend({ due: dueField.optional() }),
  may: { deed: 'followUps.carryOver', target: (tx, input) => followUpTarget(tx, input.followUpId) },
  public: true,
  example: (world) => ({ followUpId: world['followUp'], reason: 'The new Panel takes it up.' }),
  run: async (context, input) => {
    const { row, body } = await lockFollowUp(context.tx, input.followUpId)
    const due = input.due ? await chosenDue(context.tx, body, input.due, context.today) : null
    const patch = { state: 'carried-over' as const, ...(due ? { ...due, setByClerk: { ...row.setByClerk, due: true } } : {}) }
    const change = await changeFollowUp(context, row, patch, { what: 'carried-over', words: `Carried over${due ? `, due ${due.dueWords}` : ''}`, reason: input.reason, data: { from: row.dueOn, to: due?.dueOn ?? row.dueOn } })
    if (due) await planNotice(context.tx, row.id, 'due-changed')
    return { result: { followUpId: row.id }, changes: [change] }
  },
})
