import { z } from 'zod'
import { defineCommand } from '@/server/command'
import { refuse } from '@/server/refusal'
import { idField } from '../fields'
import { followUpTarget, lockFollowUp } from '../load'
import { openNextRound } from '../rounds'

/** Opens the next round of a recurring follow-up that closed without opening one. */
export const openRound = defineCommand({
  name: 'followUps.openRound',
  input: z.object({ followUpId: idField }),
  may: { deed: 'followUps.openRound', target: (tx, input) => followUpTarget(tx, input.followUpId) },
  public: true,
  example: (world) => ({ followUpId: world['closedFollowUp'] }),
  run: async (context, { followUpId }) => {
    const { row } = await lockFollowUp(context.tx, followUpId)
    const next = await openNextRound(context, row, row.closedOn ?? context.today)
    if (!next) throw refuse.conflict('This action has no further round to open.')
    return { result: { followUpId: next.id }, changes: [next.change] }
  },
})
