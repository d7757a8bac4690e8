/** Who may come to a live document, and whether to write: asked when she comes, and again when rights or state change. */
import { and, eq } from 'drizzle-orm'
import { attendances, bodies, factChecks, minutes } from '@/db/schema'
import { judge } from '@/domain/workflow/deeds'
import { standingOf } from '@/domain/workflow/standing'
import { loadViewer } from '@/server/people/viewer'
import { personIdFromCookies } from '@/server/sign-in/session'
import { runtime } from '@/server/runtime'
import type { DocumentName } from './names'

/** Why somebody is not let in; the editor has words for each. */
export type Refusal = 'unknown-document' | 'old-generation' | 'session-ended' | 'forbidden' | 'try-again'

/** Thrown to Hocuspocus, which hands `reason` to the browser. */
export interface DoorRefusal { reason: Refusal }
const refused = (reason: Refusal): DoorRefusal => ({ reason })

export interface Guest { personId: string; name: string; mayType: boolean }

/**
 * Asks for one connection.
 * @param cookies the `Cookie` header it came with
 * @throws {DoorRefusal}
 */
export async function askAtTheDoor(name: DocumentName | null, cookies: string): Promise<Guest> {
  if (!name) throw refused('unknown-document')
  const { db, council } = runtime()
  const personId = await personIdFromCookies(cookies)
  const viewer = personId ? await loadViewer(personId) : null
  if (!personId || !viewer) throw refused('session-ended')
  const [row] = await db.select({
    authorityId: minutes.authorityId, bodyId: minutes.bodyId, meetingId: minutes.meetingId, state: minutes.state, generation: minutes.generation, restricted: bodies.restricted,
  }).from(minutes).innerJoin(bodies, eq(bodies.id, minutes.bodyId)).where(eq(minutes.id, name.minutesId))
  if (!row) throw refused('unknown-document')
  const [presiding] = await db.select({ personId: attendances.personId }).from(attendances)
    .where(and(eq(attendances.meetingId, row.meetingId), eq(attendances.presiding, true)))
  const checkers = await db.select({ personId: factChecks.personId }).from(factChecks).where(eq(factChecks.minutesId, name.minutesId))
  const target = { ...row, presidingId: presiding?.personId ?? null, checkerIds: checkers.map((one) => one.personId) }
  const standing = standingOf(viewer, target, council.today())
  if (judge('minutes.readDraft', standing, row.state) !== true) throw refused('forbidden')
  if (row.generation !== name.generation) throw refused('old-generation')
  return { personId, name: viewer.name, mayType: judge('minutes.type', standing, row.state) === true }
}

/** Whether something thrown is a refusal of the door. */
export function isDoorRefusal(thrown: unknown): thrown is DoorRefusal {
  return typeof thrown === 'object' && thrown !== null && 'reason' in thrown
}
