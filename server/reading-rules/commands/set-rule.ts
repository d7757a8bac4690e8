import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { readingRules } from '@/db/schema'
import { defineCommand } from '@/server/command'
import { authorityTarget } from '@/server/people/target'

/** Sets how a rule of the reader speaks for an authority: as it does everywhere, never sure, or not at all. */
export const setRule = defineCommand({
  name: 'settings.setRule',
  input: z.object({
    authorityId: z.string(), rule: z.string().max(80).regex(/^(?:decision|undertaking|action|owner|due)\.[a-z-]+$/, 'There is no such rule.'),
    setting: z.enum(['speaks', 'ask', 'off'], 'Choose how it is to speak.'),
  }),
  may: { deed: 'settings.write', target: (tx, input) => authorityTarget(tx, input.authorityId) },
  example: (world) => ({ authorityId: world['authority'], rule: 'undertaking.would', setting: 'ask' }),
  run: async ({ tx, now, personId }, { authorityId, rule, setting }) => {
    const of = and(eq(readingRules.authorityId, authorityId), eq(readingRules.rule, rule))
    const [before] = await tx.select({ setting: readingRules.setting }).from(readingRules).where(of).for('update')
    if (setting === 'speaks') await tx.delete(readingRules).where(of)
    else {
      const set = { setting, since: now, byPersonId: personId }
      await tx.insert(readingRules).values({ authorityId, rule, ...set }).onConflictDoUpdate({ target: [readingRules.authorityId, readingRules.rule], set })
    }
    return { result: { rule, setting }, changes: [{ type: 'reading rule', id: rule, before: { rule, setting: before?.setting ?? 'speaks' }, after: { rule, setting } }] }
  },
})
