import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { progressReports } from '@/db/schema'
import { formatDate } from '@/domain/calendar'
import { defineCommand } from '@/server/command'
import { queueIssueMails } from '@/server/mail/issue'
import { planNotice } from '@/server/mail/plan'
import { refuse } from '@/server/refusal'
import { runtime } from '@/server/runtime'
import { keepReport, markParts, partsOf, replaceOpen, tellClerk } from '../answering'
import { chosenDue } from '../dues'
import { dateField, idField, ownerField, reasonField, textField } from '../fields'
import { answerTarget, loadReport, lockFollowUp, reportTarget } from '../load'
import { checkedOwner } from '../owners'
import { handOver } from '../hand-over'
import { addEvent, changeFollowUp, changeOf } from '../record'

const writer = z.string().trim().max(200).optional()

/** An owner asks for another date. The clerk decides. */
export const askForDate = defineCommand({
  name: 'followUps.askForDate',
  input: z.object({ followUpId: idField, date: dateField, text: textField('Say why: the clerk decides by it.'), writer }),
  may: { deed: 'followUps.askForDate', target: (tx, input) => answerTarget(tx, input.followUpId, runtime().council.today()) },
  example: (world) => ({ followUpId: world['followUp'], date: '2027-06-30', text: 'The audit ends in June.' }),
  run: async (context, input) => {
    if (input.date <= context.today) throw refuse.invalid('That day has come or passed already.', { date: 'Give a later day.' })
    const found = await lockFollowUp(context.tx, input.followUpId)
    await replaceOpen(context, input.followUpId, 'other-date')
    const report = await keepReport(context, found, { says: 'other-date', text: input.text, writer: input.writer, proposedDate: input.date })
    await markParts(context, await partsOf(context, found), false)
    const change = await changeFollowUp(context, found.row, { unanswered: 0, standing: `Asks for ${formatDate(input.date)}`, standingOn: context.today },
      { what: 'asked-for-date', words: `Asks for ${formatDate(input.date)}`, reason: input.text, by: report.writer, data: { reportId: report.id, date: input.date } })
    await tellClerk(context, found)
    return { result: { reportId: report.id }, changes: [change] }
  },
})

/** An owner says that it is for somebody else. The clerk decides. */
export const sayNotMine = defineCommand({
  name: 'followUps.sayNotMine',
  input: z.object({ followUpId: idField, text: textField('Say whose it is, if you know.'), writer }),
  may: { deed: 'followUps.sayNotMine', target: (tx, input) => answerTarget(tx, input.followUpId, runtime().council.today()) },
  example: (world) => ({ followUpId: world['followUp'], text: 'This is for the Head of Roads.' }),
  run: async (context, input) => {
    const found = await lockFollowUp(context.tx, input.followUpId)
    await replaceOpen(context, input.followUpId, 'not-mine')
    const report = await keepReport(context, found, { says: 'not-mine', text: input.text, writer: input.writer })
    await markParts(context, await partsOf(context, found), false)
    const change = await changeFollowUp(context, found.row, { unanswered: 0, standing: 'Says it is for somebody else', standingOn: context.today },
      { what: 'not-mine', words: 'Says it is for somebody else', reason: input.text, by: report.writer, data: { reportId: report.id } })
    await tellClerk(context, found)
    return { result: { reportId: report.id }, changes: [change] }
  },
})

/** The clerk decides what an owner asked: another date, or another owner. */
export const settleAsked = defineCommand({
  name: 'followUps.settleAsked',
  input: z.object({ reportId: idField, accept: z.boolean(), reason: reasonField, owner: ownerField.optional() }),
  may: { deed: 'followUps.settleAsked', target: (tx, input) => reportTarget(tx, input.reportId) },
  public: true,
  example: (world) => ({ reportId: world['askedReport'], accept: true, reason: 'The audit ends in June.' }),
  run: async (context, input) => {
    const { tx } = context
    const report = await loadReport(tx, input.reportId)
    if (report.settled !== 'open') throw refuse.conflict('This has been settled already. The page now shows how.')
    const found = await lockFollowUp(tx, report.followUpId)
    await tx.update(progressReports).set({ settled: input.accept ? 'accepted' : 'refused' }).where(eq(progressReports.id, report.id))
    const change = { type: 'progress report', id: report.id, before: { settled: 'open' }, after: { settled: input.accept ? 'accepted' : 'refused', reason: input.reason } }
    const result = { followUpId: found.row.id }
    if (!input.accept) {
      const words = report.says === 'other-date' ? 'The date stays as it is' : 'It stays with whom it is with'
      await addEvent(context, found.row.id, { what: report.says === 'other-date' ? 'due-changed' : 'owner-changed', words, reason: input.reason, data: { refused: true, reportId: report.id } })
      const asked = report.says === 'other-date' ? formatDate(report.proposedDate ?? '') : 'somebody else to be asked'
      await planNotice(tx, found.row.id, 'request-refused', { personId: report.byPersonId, data: { asked, reason: input.reason } })
      return { result, changes: [change] }
    }
    if (report.says === 'not-mine') {
      if (!input.owner) throw refuse.invalid('Choose for action by whom it is instead.', { owner: 'Choose a post or person.' })
      const handed = await handOver(context, found, await checkedOwner(tx, found.body, input.owner), input.reason)
      await queueIssueMails(context, { authorityId: found.row.authorityId, meetingId: found.row.meetingId, followUpIds: [found.row.id] })
      return { result, changes: [change, handed] }
    }
    const due = await chosenDue(tx, found.body, { date: report.proposedDate ?? '' }, context.today)
    const patch = { ...due, setByClerk: { ...found.row.setByClerk, due: true } }
    await changeFollowUp(context, found.row, patch, { what: 'due-changed', words: `Extended to ${formatDate(report.proposedDate ?? '')}`, reason: input.reason, data: { from: found.row.dueOn, to: due.dueOn, reportId: report.id } })
    await planNotice(tx, found.row.id, 'due-changed')
    return { result, changes: [change, changeOf(found.row, patch, input.reason)] }
  },
})
