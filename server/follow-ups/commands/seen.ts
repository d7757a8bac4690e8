import { inArray } from 'drizzle-orm'
import { z } from 'zod'
import { followUpOwners } from '@/db/schema'
import { defineCommand } from '@/server/command'
import { runtime } from '@/server/runtime'
import { partsOf } from '../answering'
import { idField } from '../fields'
import { answerTarget, lockFollowUp } from '../load'
import { addEvent } from '../record'

/** An owner has seen it: by a press on the page, never by opening it. A second press changes nothing. */
export const markSeen = defineCommand({
  name: 'followUps.markSeen',
  input: z.object({ followUpId: idField }),
  may: { deed: 'followUps.markSeen', target: (tx, input) => answerTarget(tx, input.followUpId, runtime().council.today()) },
  example: (world) => ({ followUpId: world['followUp'] }),
  run: async (context, { followUpId }) => {
    const found = await lockFollowUp(context.tx, followUpId)
    const unseen = (await partsOf(context, found)).filter((one) => one.seenAt === null)
    if (unseen.length === 0) return { result: { seen: false }, changes: [] }
    await context.tx.update(followUpOwners).set({ seenAt: context.now }).where(inArray(followUpOwners.id, unseen.map((one) => one.id)))
    await addEvent(context, followUpId, { what: 'seen', words: 'Seen' })
    return { result: { seen: true }, changes: [{ type: 'follow-up', id: followUpId, after: { seenBy: unseen.map((one) => one.id) } }] }
  },
})
