/** The first authority and its first administrator, made once where the records are empty and no demo is wanted. */
import { newRowId } from '@/db/row-id'
import { authorities } from '@/db/schema'
import { defaultAuthoritySettings } from '@/domain/council'
import { carryOut, type Actor } from '@/server/command'
import type { Config } from '@/server/config'
import { createPerson, giveRole } from '@/server/people/commands'
import { slugOf } from '@/server/people/commands/bodies'
import type { Runtime } from '@/server/runtime'
import { authorityIds } from './installation'

const founder: Actor = { system: true, name: 'The first start' }

/**
 * Founds the authority that COUNCIL_NAME and ADMINISTRATOR name; everything else she enters on its pages. Does nothing
 * where there is one already.
 */
export async function foundStep({ config, runtime, say }: { config: Config; runtime: Runtime; say(line: string): void }): Promise<void> {
  if (config.demo || (await authorityIds(runtime.db)).length > 0) return
  if (!config.first) {
    say('These records are empty. Set COUNCIL_NAME and ADMINISTRATOR and start again: then somebody can come in.')
    return
  }
  const { councilName, administrator } = config.first
  const authorityId = newRowId()
  await runtime.db.insert(authorities).values({ id: authorityId, name: councilName, slug: slugOf(councilName), settings: { ...defaultAuthoritySettings, mailbox: config.mailFrom } })
  const { personId } = await carryOut(createPerson, { authorityId, firstName: administrator.firstName, surname: administrator.surname, email: administrator.email }, founder)
  await carryOut(giveRole, { authorityId, personId, role: 'administrator', jobTitle: 'Administrator', from: runtime.council.today() }, founder)
  say(`${councilName} founded. ${administrator.firstName} ${administrator.surname} signs in with ${administrator.email} and enters the rest.`)
}
