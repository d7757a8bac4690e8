/** Files that owners sent along. */
import { and, eq } from 'drizzle-orm'
import { bodies, files, followUps } from '@/db/schema'
import { visibleTo } from '@/server/follow-ups/reading'
import { reachOf } from '@/server/reach'
import { runtime } from '@/server/runtime'
import type { Viewer } from '@/server/people/viewer'

/**
 * A file, for whoever may see its action: staff of its committee, its members, and who is asked.
 * One statement. @returns null where there is none, or it is not for the viewer
 */
export async function fileFor(viewer: Viewer, id: string): Promise<{ name: string; type: string; bytes: Uint8Array } | null> {
  const { db, council } = runtime()
  const [row] = await db.select({ name: files.name, type: files.type, bytes: files.bytes }).from(files)
    .innerJoin(followUps, eq(followUps.id, files.followUpId)).innerJoin(bodies, eq(bodies.id, followUps.bodyId))
    .where(and(eq(files.id, id), visibleTo(reachOf(viewer, council.today()))))
  return row ?? null
}
