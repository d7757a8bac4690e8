import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { authorities } from '@/db/schema'
import { defaultAuthoritySettings, type AuthoritySettings } from '@/domain/council'
import { isDateOfForm } from '@/domain/calendar'
import { defineCommand } from '@/server/command'
import { neededField } from '@/server/meetings/fields'
import { authorityTarget } from '@/server/people/target'
import { refuse } from '@/server/refusal'

const settingsField = z.object({
  nameStyle: z.enum(['title-initials-surname', 'title-first-surname', 'first-surname']),
  memberPrefix: z.string().trim().max(40, 'Use at most 40 characters.'),
  /** A mailbox within the house ("democratic.services@localhost") will do. */
  mailbox: z.string().trim().max(254).regex(/^[^\s@<>"]+@[^\s@<>"]+$/, 'This is not an e-mail address.'),
  mailboxName: neededField('Give the name that mails come from.', 120),
  telephone: z.string().trim().max(40, 'Use at most 40 characters.'),
  progressWords: z.object({ done: neededField('Give a word.', 40), inProgress: neededField('Give a word.', 40), overdue: neededField('Give a word.', 40), ended: neededField('Give a word.', 40) }),
  remoteCountsAsPresent: z.boolean(),
  closedDays: z.array(z.string().refine(isDateOfForm, 'One of these is no date. Write one a line, as 2027-12-24.')).max(400),
})

/** Changes an authority's name and those of its settings that are given. */
export const changeSettings = defineCommand({
  name: 'settings.change',
  input: z.object({ authorityId: z.string(), name: neededField('Give the authority its name.', 160), settings: settingsField.partial() }),
  may: { deed: 'settings.write', target: (tx, input) => authorityTarget(tx, input.authorityId) },
  public: true,
  example: (world) => ({ authorityId: world['authority'], name: 'Wold County Council', settings: defaultAuthoritySettings }),
  run: async ({ tx }, { authorityId, name, settings }) => {
    const [before] = await tx.select().from(authorities).where(eq(authorities.id, authorityId)).for('update')
    if (!before) throw refuse.notFound('authority')
    const part = settings.closedDays ? { ...settings, closedDays: [...new Set(settings.closedDays)].sort() } : settings
    const given = Object.keys(part) as (keyof AuthoritySettings)[]
    await tx.update(authorities).set({ name, settings: { ...before.settings, ...part } as AuthoritySettings }).where(eq(authorities.id, authorityId))
    return { result: { authorityId }, changes: [{ type: 'authority', id: authorityId, before: { name: before.name, settings: Object.fromEntries(given.map((key) => [key, before.settings[key]])) }, after: { name, settings: part } }] }
  },
})
