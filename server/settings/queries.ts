/** How an authority is set, for who may change it. */
import type { AuthoritySettings } from '@/domain/council'
import type { Viewer } from '@/server/people/viewer'
import { registersFor } from '@/server/people/queries/register'

export interface SettingsPage { authorityId: string; name: string; settings: AuthoritySettings; others: { authorityId: string; name: string }[] }

/**
 * The settings of an authority that the viewer administers. One statement.
 * @param inAuthority which one; the first by name where left out
 * @returns null for who administers none
 */
export async function settingsPage(viewer: Viewer, inAuthority?: string): Promise<SettingsPage | null> {
  const own = (await registersFor(viewer)).filter((register) => register.may['settings.write'])
  const found = own.find((one) => one.authorityId === inAuthority) ?? own[0]
  if (!found) return null
  return { authorityId: found.authorityId, name: found.name, settings: found.settings, others: own.filter((one) => one !== found).map(({ authorityId, name }) => ({ authorityId, name })) }
}
