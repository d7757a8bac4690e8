import { z } from 'zod'
import { shortened } from '@/domain/follow-ups/standing-words'
import { wholeDone } from '@/domain/follow-ups/owners'
import { runtime } from '@/server/runtime'
import { defineCommand } from '@/server/command'
import { keepReport, markParts, partsOf, tellClerk } from '../answering'
import { fileField, idField, textField } from '../fields'
import { answerTarget, lockFollowUp } from '../load'
import { changeFollowUp } from '../record'

const said = (missing: string) => z.object({
  followUpId: idField, text: textField(missing),
  /** "Who is writing?" on the owner's page; the actor's own name where left out. */
  writer: z.string().trim().max(200).optional(),
  file: fileField.optional(),
})

/** An owner (or the clerk, for her) says how it stands. */
export const reportProgress = defineCommand({
  name: 'followUps.reportProgress',
  input: said('Write how it stands.'),
  may: { deed: 'followUps.reportProgress', target: (tx, input) => answerTarget(tx, input.followUpId, runtime().council.today()) },
  public: true,
  example: (world) => ({ followUpId: world['followUp'], text: 'The figures are being drawn up.' }),
  run: async (context, input) => {
    const found = await lockFollowUp(context.tx, input.followUpId)
    const report = await keepReport(context, found, { says: 'progress', text: input.text, writer: input.writer, file: input.file })
    await markParts(context, await partsOf(context, found), false)
    const change = await changeFollowUp(context, found.row, {
      state: 'in-progress', unanswered: 0, reportedDoneAt: null, standing: shortened(input.text), standingOn: context.today,
    }, { what: 'progress', words: input.text, by: report.writer, data: { reportId: report.id } })
    await tellClerk(context, found)
    return { result: { reportId: report.id, state: 'in-progress' as const }, changes: [change] }
  },
})

/**
 * An owner (or the clerk, for her) says that it is done. Of a group each answers: the whole is reported done with the
 * last one; of a lead with helpers with the lead's word.
 */
export const reportDone = defineCommand({
  name: 'followUps.reportDone',
  input: said('Say what was done.'),
  may: { deed: 'followUps.reportDone', target: (tx, input) => answerTarget(tx, input.followUpId, runtime().council.today()) },
  public: true,
  example: (world) => ({ followUpId: world['followUp'], text: 'The figures were circulated on Monday.' }),
  run: async (context, input) => {
    const found = await lockFollowUp(context.tx, input.followUpId)
    const report = await keepReport(context, found, { says: 'done', text: input.text, writer: input.writer, file: input.file })
    const own = await partsOf(context, found)
    const parts = own.length > 0 ? own : found.owners
    await markParts(context, parts, true)
    const whole = found.owners.length === 0 || wholeDone(found.owners.map((one) => ({ part: one.part, done: one.doneAt !== null || parts.some((part) => part.id === one.id) })))
    const left = found.owners.filter((one) => one.part !== 'helper' && one.doneAt === null && !parts.some((part) => part.id === one.id)).length
    const state = whole ? 'reported-done' as const : 'in-progress' as const
    const change = await changeFollowUp(context, found.row, {
      state, unanswered: 0, reportedDoneAt: whole ? context.now : null, standingOn: context.today,
      standing: whole ? shortened(input.text) : `${report.writer} is done, ${left} to answer`,
    }, { what: 'reported-done', words: input.text, by: report.writer, data: { reportId: report.id, whole } })
    await tellClerk(context, found)
    return { result: { reportId: report.id, state }, changes: [change] }
  },
})
