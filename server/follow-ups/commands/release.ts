import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { progressReports } from '@/db/schema'
import { defineCommand } from '@/server/command'
import { refuse } from '@/server/refusal'
import { idField } from '../fields'
import { loadReport, lockFollowUp, reportTarget } from '../load'
import { addEvent } from '../record'

/** Lets residents read an owner's words beside the decision, or no longer. Never those of an exempt one. */
export const releaseReport = defineCommand({
  name: 'followUps.release',
  input: z.object({ reportId: idField, released: z.boolean() }),
  may: { deed: 'followUps.release', target: (tx, input) => reportTarget(tx, input.reportId) },
  public: true,
  example: (world) => ({ reportId: world['report'], released: true }),
  run: async (context, { reportId, released }) => {
    const report = await loadReport(context.tx, reportId)
    const { row } = await lockFollowUp(context.tx, report.followUpId)
    if (released && row.exempt) throw refuse.conflict('This action is exempt, so nothing of it is for the public.')
    if (report.released === released) throw refuse.conflict(released ? 'Residents read these words already.' : 'Residents do not read these words.')
    await context.tx.update(progressReports).set({ released }).where(eq(progressReports.id, reportId))
    await addEvent(context, row.id, { what: 'released', words: released ? 'The answer was released to the public' : 'The answer is no longer shown to the public', data: { reportId } })
    return { result: { released }, changes: [{ type: 'progress report', id: reportId, before: { released: report.released }, after: { released } }] }
  },
})
