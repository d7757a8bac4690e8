import { and, eq, inArray } from 'drizzle-orm'
import { z } from 'zod'
import { followUps } from '@/db/schema'
import { defineCommand } from '@/server/command'
import { meetingTarget } from '@/server/meetings/target'
import { refuse } from '@/server/refusal'
import { idField } from '../fields'
import { issueRows, proposedOf } from '../issue-rows'

/**
 * Issues one, some or all of what the clerk kept from a meeting, from the draft if wanted. Those with nobody to ask
 * are issued to the clerk. Bring the rows up to date with the draft before: `issueActions` does both.
 */
export const issueFollowUps = defineCommand({
  name: 'followUps.issue',
  input: z.object({ meetingId: idField, followUpIds: z.union([z.literal('all'), z.array(idField).min(1, 'Choose at least one action.').max(500)]) }),
  may: {
    deed: 'followUps.issue',
    target: async (tx, { meetingId, followUpIds }) => {
      const target = await meetingTarget(tx, meetingId)
      const [other] = followUpIds === 'all' ? [] : await tx.select({ state: followUps.state }).from(followUps)
        .where(and(eq(followUps.meetingId, meetingId), inArray(followUps.id, followUpIds))).orderBy(followUps.state).limit(1)
      return { ...target, state: other?.state ?? 'proposed' }
    },
  },
  public: true,
  example: (world) => ({ meetingId: world['lastMeeting'], followUpIds: [world['proposedFollowUp']] }),
  run: async (context, { meetingId, followUpIds }) => {
    const ids = followUpIds === 'all' ? null : [...new Set(followUpIds)]
    const rows = await proposedOf(context, meetingId, ids)
    if (ids && rows.length < ids.length) throw refuse.conflict('An action is no longer in the draft, so none was issued. The page now shows how it stands.')
    if (rows.length === 0) throw refuse.conflict('Nothing of this meeting is waiting to be issued.')
    if (rows.some((row) => row.state !== 'proposed')) throw refuse.conflict('An action has been issued already, so none was issued again. The page now shows how it stands.')
    return issueRows(context, rows, { authorityId: context.target.authorityId, meetingId })
  },
})
