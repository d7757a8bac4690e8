import { z } from 'zod'
import { whyTheBody } from '@/domain/follow-ups/closing'
import { defineCommand } from '@/server/command'
import { dropNotices } from '@/server/mail/plan'
import { refuse } from '@/server/refusal'
import { idField, textField } from '../fields'
import { followUpTarget, lockFollowUp } from '../load'
import { changeFollowUp } from '../record'
import { openNextRound } from '../rounds'

/** The clerk closes a small one herself, with the evidence that the next progress report shows once. */
export const closeFollowUp = defineCommand({
  name: 'followUps.close',
  input: z.object({ followUpId: idField, evidence: textField('Say by what it is seen to be done: the committee reads it in its next progress report.', 1_000) }),
  may: { deed: 'followUps.close', target: (tx, input) => followUpTarget(tx, input.followUpId) },
  public: true,
  example: (world) => ({ followUpId: world['smallFollowUp'], evidence: 'Circulated by e-mail to all members.' }),
  run: async (context, { followUpId, evidence }) => {
    const { row, body, resolutionKind } = await lockFollowUp(context.tx, followUpId)
    const why = whyTheBody({ kind: row.kind, calledIn: row.calledIn, resolutionKind }, body.settings.clerkCloses)
    if (why) throw refuse.conflict(why)
    await dropNotices(context.tx, followUpId)
    const change = await changeFollowUp(context, row, { state: 'closed', closedAt: context.now, closedOn: context.today, unanswered: 0 }, { what: 'closed', words: 'Closed by the clerk', reason: evidence })
    const next = await openNextRound(context, row, context.today)
    return { result: { nextRoundId: next?.id ?? null }, changes: next ? [change, next.change] : [change] }
  },
})

/** A member wants the committee to decide on it. */
export const callIn = defineCommand({
  name: 'followUps.callIn',
  input: z.object({ followUpId: idField, reason: z.string().trim().max(1_000).default('') }),
  may: { deed: 'followUps.callIn', target: (tx, input) => followUpTarget(tx, input.followUpId) },
  example: (world) => ({ followUpId: world['followUp'], reason: 'The figures were not complete last time.' }),
  run: async (context, { followUpId, reason }) => {
    const { row } = await lockFollowUp(context.tx, followUpId)
    if (row.calledIn) throw refuse.conflict('A member has asked for that already.')
    return { result: { followUpId }, changes: [await changeFollowUp(context, row, { calledIn: true }, { what: 'called-in', words: 'Asks that the committee decide on it', reason })] }
  },
})
