import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { newRowId } from '@/db/row-id'
import { followUpOwners, meetings, outcomes } from '@/db/schema'
import { formatDate } from '@/domain/calendar'
import { outcomeSentence } from '@/domain/follow-ups/outcomes'
import { followUpTransitions, verdicts, verdictWords, type FollowUpState, type Verdict } from '@/domain/workflow/states'
import { defineCommand, type CommandContext } from '@/server/command'
import { dropNotices, planNotice } from '@/server/mail/plan'
import { refuse } from '@/server/refusal'
import { chosenDue, type DueColumns } from '../dues'
import { dueField, idField } from '../fields'
import { followUpTarget, lockFollowUp, type FollowUpRow } from '../load'
import { proposeSentence } from '../propose'
import { changeFollowUp } from '../record'
import { openNextRound } from '../rounds'

const input = z.object({
  followUpId: idField, meetingId: idField, verdict: z.enum(verdicts, 'Choose what the committee said.'),
  reason: z.string().trim().max(1_000, 'Use at most 1000 characters.').default(''),
  /** As the clerk words it; the proposed sentence where left out. */
  sentence: z.string().trim().max(2_000).optional(),
  due: dueField.optional(),
}).superRefine(({ verdict, reason, due }, context) => {
  if (verdict !== 'done' && reason === '') context.addIssue({ code: 'custom', path: ['reason'], message: 'Give the reason, as the committee did.' })
  if (verdict === 'extended' && !due) context.addIssue({ code: 'custom', path: ['due'], message: 'Give the new date.' })
})

/** The meeting at which the body may speak of it. @throws {Refused} */
async function speakingMeeting({ tx, today }: CommandContext, row: FollowUpRow, meetingId: string) {
  const [meeting] = await tx.select().from(meetings).where(and(eq(meetings.id, meetingId), eq(meetings.bodyId, row.bodyId)))
  if (!meeting) throw refuse.notFound('meeting')
  if (meeting.state === 'cancelled') throw refuse.conflict('That meeting was cancelled, so nothing was decided there.')
  if (meeting.date > today) throw refuse.conflict(`The meeting of ${formatDate(meeting.date)} has not been held yet.`)
  if (meeting.date < row.askedOn) throw refuse.conflict('That meeting was before the one that asked for it.')
  return meeting
}

const stateAfter = (verdict: Verdict, before: FollowUpState): FollowUpState => {
  const transition = followUpTransitions.find((one) => one.deed === `outcome.${verdict}`)
  if (!transition || !(transition.from as readonly FollowUpState[]).includes(before)) throw refuse.conflict('This has moved on since the page was opened, so it was not done. The page now shows how it stands.')
  return transition.to
}

function patchFor(verdict: Verdict, state: FollowUpState, date: string, now: string, due: DueColumns | null, row: FollowUpRow) {
  const ended = state === 'closed' || state === 'ended-undone'
  return {
    state, unanswered: 0, calledIn: verdict === 'done' ? row.calledIn : false,
    ...(ended ? { closedAt: now, closedOn: date } : { reportedDoneAt: null, standing: '', standingOn: null }),
    ...(due ? { ...due, firstDueOn: row.firstDueOn ?? due.dueOn, setByClerk: { ...row.setByClerk, due: true } } : {}),
  }
}

/**
 * The body's word about a follow-up at one of its meetings: done; or extended, not good enough, paused, ended undone,
 * each with a reason. Proposes its sentence for that meeting's minutes, and closes or moves the follow-up; a recurring
 * one opens its next round when done.
 */
export const recordOutcome = defineCommand({
  name: 'followUps.recordOutcome',
  input,
  may: { deed: 'followUps.recordOutcome', target: (tx, one) => followUpTarget(tx, one.followUpId) },
  public: true,
  example: (world) => ({ followUpId: world['followUp'], meetingId: world['lastMeeting'], verdict: 'done' }),
  run: async (context, { followUpId, meetingId, verdict, reason, ...chosen }) => {
    const { tx, now, today, personId } = context
    const { row, body } = await lockFollowUp(tx, followUpId)
    const meeting = await speakingMeeting(context, row, meetingId)
    const state = stateAfter(verdict, row.state)
    const [before] = await tx.select({ id: outcomes.id }).from(outcomes).where(and(eq(outcomes.followUpId, followUpId), eq(outcomes.meetingId, meetingId)))
    if (before) throw refuse.conflict('What that meeting said of this action has been recorded already.')
    const due = chosen.due && (verdict === 'extended' || verdict === 'not-good-enough') ? await chosenDue(tx, body, chosen.due, today) : null
    const nodeId = newRowId()
    const sentence = chosen.sentence || outcomeSentence({ verdict, title: row.title, minuteNumber: row.minuteNumber, askedOn: row.askedOn, newDueWords: due?.dueOn ? due.dueWords : '', reason })
    const proposed = await proposeSentence(context, meetingId, { id: nodeId, sentence })
    // Ids sort in the order in which the meeting spoke, so that its sentences stand in the draft in that order.
    const spoken = await tx.$count(outcomes, eq(outcomes.meetingId, meetingId))
    const outcomeId = `${String(spoken + 1).padStart(4, '0')}-${newRowId()}`
    await tx.insert(outcomes).values({
      id: outcomeId, authorityId: row.authorityId, followUpId, meetingId, verdict, reason, newDue: due?.due ?? null, newDueOn: due?.dueOn ?? null, sentence, nodeId, at: now, byPersonId: personId ?? '',
    })
    if (state === 'in-progress') await tx.update(followUpOwners).set({ doneAt: null }).where(eq(followUpOwners.followUpId, followUpId))
    if (state === 'closed' || state === 'ended-undone') await dropNotices(tx, followUpId)
    const change = await changeFollowUp(context, row, patchFor(verdict, state, meeting.date, now, due, row), {
      what: 'outcome', words: `${verdictWords[verdict].words}, at the meeting of ${formatDate(meeting.date)}${due?.dueOn ? `: due ${due.dueWords}` : ''}`, reason,
      data: { verdict, meetingId, outcomeId, sentence, nodeId, from: row.dueOn, to: due?.dueOn ?? row.dueOn },
    })
    if (due) await planNotice(tx, followUpId, 'due-changed')
    const next = verdict === 'done' ? await openNextRound(context, row, meeting.date) : null
    return {
      result: { outcomeId, sentence, nodeId, state, proposed, nextRoundId: next?.id ?? null },
      changes: [change, { type: 'outcome', id: outcomeId, after: { followUpId, meetingId, verdict, reason, sentence } }, ...(next ? [next.change] : [])],
    }
  },
})
