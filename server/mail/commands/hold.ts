import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { bodies, mailItems, meetings } from '@/db/schema'
import type { Target } from '@/domain/workflow/standing'
import { defineCommand } from '@/server/command'
import { refuse } from '@/server/refusal'
import type { Transaction } from '@/server/runtime'

async function itemTarget(tx: Transaction, itemId: string): Promise<Target> {
  const [row] = await tx.select({ authorityId: mailItems.authorityId, bodyId: bodies.id, restricted: bodies.restricted }).from(mailItems)
    .leftJoin(meetings, eq(meetings.id, mailItems.meetingId)).leftJoin(bodies, eq(bodies.id, meetings.bodyId)).where(eq(mailItems.id, itemId))
  if (!row) throw refuse.notFound('mail')
  return { authorityId: row.authorityId, bodyId: row.bodyId, restricted: row.restricted ?? false }
}

/**
 * Holds something that would be mailed, or lets it go. What is let go after its day goes with the next morning's mail.
 */
export const holdMail = defineCommand({
  name: 'mail.hold',
  input: z.object({ itemId: z.string(), hold: z.boolean() }),
  may: { deed: 'mail.hold', target: (tx, input) => itemTarget(tx, input.itemId) },
  example: (world) => ({ itemId: world['mailItem'], hold: true }),
  run: async ({ tx }, { itemId, hold }) => {
    const [item] = await tx.select().from(mailItems).where(eq(mailItems.id, itemId)).for('update')
    if (item?.state === 'gathered') throw refuse.conflict('This mail has gone out since the page was opened, so it could not be held.')
    if (item?.state === 'dropped') throw refuse.conflict('This is no longer to be mailed: what it was about has changed.')
    const state = hold ? 'held' as const : 'planned' as const
    await tx.update(mailItems).set({ state }).where(eq(mailItems.id, itemId))
    return { result: { itemId, state }, changes: [{ type: 'mail item', id: itemId, before: { state: item?.state }, after: { state } }] }
  },
})
