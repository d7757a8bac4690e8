/** Who may come to a live document, and whether to write: asked when she comes, and again when rights or state change. */
import { eq } from 'drizzle-orm'
import { minutes } from '@/db/schema'
import { judge } from '@/domain/workflow/deeds'
import { standingOf, type Target } from '@/domain/workflow/standing'
import { minutesTarget } from '@/server/minutes/load'
import { loadViewer } from '@/server/people/viewer'
import { personIdFromCookies } from '@/server/sign-in/session'
import { Refused } from '@/server/refusal'
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
  const personId = await personIdFromCookies(cookies)
  const viewer = personId ? await loadViewer(personId) : null
  if (!personId || !viewer) throw refused('session-ended')
  const target = await targetOf(name.minutesId)
  const standing = standingOf(viewer, target, runtime().council.today())
  const state = target.state ?? null
  if (judge('minutes.readDraft', standing, state) !== true) throw refused('forbidden')
  const [row] = await runtime().db.select({ generation: minutes.generation }).from(minutes).where(eq(minutes.id, name.minutesId))
  if (row?.generation !== name.generation) throw refused('old-generation')
  return { personId, name: viewer.name, mayType: judge('minutes.type', standing, state) === true }
}

async function targetOf(minutesId: string): Promise<Target> {
  try {
    return await minutesTarget(runtime().db, minutesId)
  } catch (error) {
    throw error instanceof Refused ? refused('unknown-document') : error
  }
}

/** Whether something thrown is a refusal of the door. */
export function isDoorRefusal(thrown: unknown): thrown is DoorRefusal {
  return typeof thrown === 'object' && thrown !== null && 'reason' in thrown
}
