import { z } from 'zod'
import { defineCommand } from '@/server/command'
import { planNotice } from '@/server/mail/plan'
import { refuse } from '@/server/refusal'
import { idField } from '../fields'
import { followUpTarget, lockFollowUp } from '../load'
import { changeFollowUp } from '../record'

/**
 * The sentence of an issued follow-up reads otherwise now: the clerk says that it is the same duty, or that it has
 * changed; then the owner is told.
 */
export const sameDuty = defineCommand({
  name: 'followUps.sameDuty',
  input: z.object({ followUpId: idField, answer: z.enum(['same-duty', 'changed']), title: z.string().trim().min(1).max(200).optional() }),
  may: { deed: 'followUps.sameDuty', target: (tx, input) => followUpTarget(tx, input.followUpId) },
  public: true,
  example: (world) => ({ followUpId: world['changedFollowUp'], answer: 'same-duty' }),
  run: async (context, { followUpId, answer, title }) => {
    const { row } = await lockFollowUp(context.tx, followUpId)
    if (row.changedSentence === null) throw refuse.conflict('Its sentence reads as it was issued. There is nothing to settle.')
    if (row.changedSentence === '') throw refuse.conflict('Its words are no longer in the minutes. Withdraw the action, or put its sentence back.')
    const changed = answer === 'changed'
    const patch = { sentence: row.changedSentence, changedSentence: null, ...(title ? { title } : {}) }
    const change = await changeFollowUp(context, row, patch, {
      what: 'sentence-changed', words: changed ? 'The minutes say it otherwise now, and what is asked has changed' : 'The minutes say it otherwise now; what is asked is the same', data: { was: row.sentence, now: row.changedSentence },
    })
    if (changed) await planNotice(context.tx, followUpId, 'sentence-changed')
    return { result: { followUpId }, changes: [change] }
  },
})
