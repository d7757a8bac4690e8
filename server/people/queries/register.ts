/** Whose register (people, posts, committees) a viewer reads, and what she may do with it. */
import { asc } from 'drizzle-orm'
import { authorities } from '@/db/schema'
import type { AuthoritySettings } from '@/domain/council'
import { abilitiesOf } from '@/domain/workflow/deeds'
import { standingOf } from '@/domain/workflow/standing'
import type { Viewer } from '@/server/people/viewer'
import { oneOf, reachOf } from '@/server/reach'
import { runtime } from '@/server/runtime'

const registerDeeds = ['people.write', 'people.disable', 'people.giveRole', 'offices.write', 'bodies.write', 'memberships.write', 'settings.write', 'audit.read'] as const
export type RegisterAbilities = Record<(typeof registerDeeds)[number], boolean>

export interface Register {
  authorityId: string
  name: string
  settings: AuthoritySettings
  may: RegisterAbilities
}

/** Authorities whose register the viewer reads: as clerk, monitoring officer or administrator. Pure. */
export function registerIds(viewer: Viewer, on: string): string[] {
  const reach = reachOf(viewer, on)
  return [...new Set([...reach.clerkIn, ...reach.monitoringIn, ...reach.administratorIn])]
}

/** The registers that the viewer reads, by name of the authority; none for members, owners and visitors. One statement. */
export async function registersFor(viewer: Viewer): Promise<Register[]> {
  const { db, council } = runtime()
  const today = council.today()
  const rows = await db.select().from(authorities).where(oneOf(authorities.id, registerIds(viewer, today))).orderBy(asc(authorities.name))
  return rows.map(({ id, name, settings }) => ({ authorityId: id, name, settings, may: abilitiesOf(registerDeeds, standingOf(viewer, { authorityId: id }, today), null) }))
}

/** A pattern that finds the text anywhere, taking its own signs for what they are. */
export const anywhere = (text: string): string => `%${text.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`

/** Holds on the day: not before its first, not after its last. */
export const holdsOn = (span: { from: string; to: string | null }, day: string): boolean => span.from <= day && (span.to === null || day <= span.to)
