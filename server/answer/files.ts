/** Files that owners sent along, for those who may read the action's inner side. */
import { and, eq, or } from 'drizzle-orm'
import { bodies, files, followUpOwners, followUps } from '@/db/schema'
import { oneOf, reachOf, workedBodies } from '@/server/reach'
import { runtime } from '@/server/runtime'
import type { Viewer } from '@/server/people/viewer'

/**
 * A file, for staff of its committee, its members, and who is asked.
 * One statement. @returns null where there is none, or it is not for the viewer
 */
export async function fileFor(viewer: Viewer, id: string): Promise<{ name: string; type: string; bytes: Uint8Array } | null> {
  const reach = reachOf(viewer, runtime().council.today())
  if (reach.personId === null) return null
  const mayRead = or(workedBodies(reach), oneOf(bodies.id, reach.memberOf), eq(followUpOwners.personId, reach.personId), oneOf(followUpOwners.officeId, reach.officeIds))
  const [row] = await runtime().db.select({ name: files.name, type: files.type, bytes: files.bytes }).from(files)
    .innerJoin(followUps, eq(followUps.id, files.followUpId)).innerJoin(bodies, eq(bodies.id, followUps.bodyId))
    .leftJoin(followUpOwners, eq(followUpOwners.followUpId, followUps.id)).where(and(eq(files.id, id), mayRead)).limit(1)
  return row ?? null
}
