import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { agendaItems } from '@/db/schema'
import { defineCommand } from '@/server/command'
import { refuse } from '@/server/refusal'
import { loadItem, loadMeeting } from '../load'
import { itemTarget } from '../target'

/**
 * Says in which words a recommendation is put to the vote; empty for as printed. The minutes begin with them, and what
 * the report recommended stays beside them.
 */
export const putWording = defineCommand({
  name: 'agenda.putWording',
  input: z.object({ itemId: z.string(), recommendationId: z.string(), wording: z.string().trim().max(4_000, 'Use at most 4000 characters.') }),
  may: { deed: 'agenda.putWording', target: (tx, input) => itemTarget(tx, input.itemId) },
  example: (world) => ({ itemId: world['agendaItem'], recommendationId: 'rec-1', wording: 'That the Head of Finance report back in June 2027.' }),
  run: async ({ tx }, { itemId, recommendationId, wording }) => {
    const item = await loadItem(tx, itemId)
    const { minutes } = await loadMeeting(tx, item.meetingId)
    if (minutes) throw refuse.conflict('The minutes of this meeting have been started: what was resolved is worded there.')
    const before = item.recommendations.find(({ id }) => id === recommendationId)
    if (!before) throw refuse.notFound('recommendation')
    const put = wording === '' || wording === before.text ? null : wording
    await tx.update(agendaItems).set({ recommendations: item.recommendations.map((one) => (one.id === recommendationId ? { ...one, put } : one)) }).where(eq(agendaItems.id, itemId))
    return { result: { itemId }, changes: [{ type: 'agendaItem', id: itemId, before: { put: before.put ?? before.text }, after: { put: put ?? before.text } }] }
  },
})
