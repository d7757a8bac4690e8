/** What stands in the frame of every workspace page: the viewer's committees, how many actions are open, the demo. */
import { and, asc, count, eq, inArray } from 'drizzle-orm'
import { bodies, followUps } from '@/db/schema'
import { openStates } from '@/domain/workflow/states'
import { isDemo } from '@/server/installation'
import { notEnded, ownBodies, reachOf } from '@/server/reach'
import { runtime } from '@/server/runtime'
import type { Viewer } from '@/server/people/viewer'

export interface FrameFacts {
  committees: { id: string; name: string; slug: string }[]
  openActions: number
  staff: boolean
  administrator: boolean
  audit: boolean
  demo: { today: string } | null
}

/** Three statements, however many rows. */
export async function frameFor(viewer: Viewer): Promise<FrameFacts> {
  const { db, council } = runtime()
  const today = council.today()
  const reach = reachOf(viewer, today)
  const committees = await db.select({ id: bodies.id, name: bodies.shortName, slug: bodies.slug }).from(bodies)
    .where(and(ownBodies(reach), notEnded(today))).orderBy(asc(bodies.shortName)).limit(12)
  const [open] = await db.select({ number: count() }).from(followUps).innerJoin(bodies, eq(bodies.id, followUps.bodyId))
    .where(and(ownBodies(reach), inArray(followUps.state, [...openStates])))
  return {
    committees,
    openActions: open?.number ?? 0,
    staff: reach.clerkIn.length > 0 || reach.monitoringIn.length > 0,
    administrator: reach.administratorIn.length > 0,
    audit: reach.administratorIn.length > 0 || reach.monitoringIn.length > 0,
    demo: (await isDemo()) ? { today } : null,
  }
}

/** The council date of a demo; null where this is none. One statement. */
export async function demoFacts(): Promise<{ today: string } | null> {
  return (await isDemo()) ? { today: runtime().council.today() } : null
}
