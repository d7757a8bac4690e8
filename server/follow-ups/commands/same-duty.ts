import { z } from 'zod'
import { normaliseSentence } from '@/domain/document/decisions'
import { defineCommand, type Change } from '@/server/command'
import { queueIssueMails } from '@/server/mail/issue'
import { planNotice } from '@/server/mail/plan'
import { refuse } from '@/server/refusal'
import { idField } from '../fields'
import { handOver } from '../hand-over'
import { followUpTarget, lockFollowUp } from '../load'
import { newWordings } from '../new-wording'
import { changeFollowUp } from '../record'
import { moveDue } from './change'

const choice = z.enum(['as-worded', 'as-it-is']).default('as-it-is')
const because = 'The minutes say so now'

/**
 * The sentence of an issued follow-up reads otherwise now: the clerk says that it is the same duty, or that it has
 * changed, and whether the date and the owner of the new wording hold; then the owner is told.
 */
export const sameDuty = defineCommand({
  name: 'followUps.sameDuty',
  input: z.object({
    followUpId: idField, answer: z.enum(['same-duty', 'changed']), title: z.string().trim().min(1).max(200).optional(),
    /** The new wording that the clerk read, where her page showed it. */
    reads: z.string().optional(), due: choice, owner: choice,
  }),
  may: { deed: 'followUps.sameDuty', target: (tx, input) => followUpTarget(tx, input.followUpId) },
  public: true,
  example: (world) => ({ followUpId: world['changedFollowUp'], answer: 'same-duty' }),
  run: async (context, { followUpId, answer, title, reads, due, owner }) => {
    const { tx } = context
    const found = await lockFollowUp(tx, followUpId)
    const { row } = found
    if (row.changedSentence === null) throw refuse.conflict('Its sentence reads as it was issued. There is nothing to settle.')
    if (row.changedSentence === '') throw refuse.conflict('Its words are no longer in the minutes. Withdraw the action, or put its sentence back.')
    if (reads !== undefined && normaliseSentence(reads) !== normaliseSentence(row.changedSentence)) throw refuse.conflict('The sentence has changed again meanwhile. Nothing was settled: look at it once more.')
    const changed = answer === 'changed'
    const says = changed && (due === 'as-worded' || owner === 'as-worded') ? (await newWordings(tx, [row])).get(row.id) : undefined
    if (changed && ((due === 'as-worded' && !says?.due) || (owner === 'as-worded' && !says?.owner))) throw refuse.conflict('The new wording no longer says so. Nothing was settled: look at it once more.')
    const patch = { sentence: row.changedSentence, changedSentence: null, ...(title ? { title } : {}) }
    const changes: Change[] = [await changeFollowUp(context, row, patch, {
      what: 'sentence-changed', words: changed ? 'The minutes say it otherwise now, and what is asked has changed' : 'The minutes say it otherwise now; what is asked is the same', data: { was: row.sentence, now: row.changedSentence },
    })]
    const toOthers = owner === 'as-worded' && says?.owner
    if (toOthers) changes.push(await handOver(context, { ...found, row: { ...row, ...patch } }, toOthers, because, false))
    const setByClerk = toOthers ? { ...row.setByClerk, owner: false } : row.setByClerk
    if (due === 'as-worded' && says?.due) changes.push(await moveDue(context, { ...row, ...patch, setByClerk }, says.due, because, false))
    // Whoever is asked from now on gets the mail of issue, with all of it.
    if (toOthers) await queueIssueMails(context, { authorityId: row.authorityId, meetingId: row.meetingId, followUpIds: [row.id] })
    else if (changed) await planNotice(tx, followUpId, 'sentence-changed')
    return { result: { followUpId }, changes }
  },
})
