/** Settling many at once: what is chosen is of several committees, the deeds are of one at a time. */
import { asc, eq, inArray } from 'drizzle-orm'
import { oldDocuments, oldPromises } from '@/db/schema'
import { execute, type Actor, type Command, type Done } from '@/server/command'
import { refuse } from '@/server/refusal'
import { runtime } from '@/server/runtime'
import { archiveOldMinutes, dismissOldPromises, mostArchived, mostOpened, openOldPromises, takeBackOldPromises } from './commands'

/** How many were settled before one was refused, if one was. */
export interface Settled { done: number; toClerk: number; refused: string | null }

interface OfBody { id: string; bodyId: string | null }

/** Parts of one committee each, of no more than `most`. */
function parts(chosen: readonly OfBody[], most: number): string[][] {
  const byBody = new Map<string | null, string[]>()
  for (const { id, bodyId } of chosen) byBody.set(bodyId, [...(byBody.get(bodyId) ?? []), id])
  return [...byBody.values()].flatMap((ids) => Array.from({ length: Math.ceil(ids.length / most) }, (_, at) => ids.slice(at * most, (at + 1) * most)))
}

async function each<Input, Output>(command: Command<Input, Output>, input: (ids: string[]) => Input, chosen: readonly OfBody[], most: number, actor: Actor, toClerk: (output: Output) => number = () => 0): Promise<Done<Settled>> {
  if (chosen.length === 0) return { ok: false, refusal: refuse.invalid('Choose at least one first.').refusal }
  const settled: Settled = { done: 0, toClerk: 0, refused: null }
  for (const ids of parts(chosen, most)) {
    const done = await execute(command, input(ids), actor)
    if (!done.ok) {
      if (settled.done === 0) return done
      return { ok: true, result: { ...settled, refused: done.refusal.words } }
    }
    settled.done += ids.length
    settled.toClerk += toClerk(done.result)
  }
  return { ok: true, result: settled }
}

async function ofPromises(ids: readonly string[]): Promise<OfBody[]> {
  if (ids.length === 0) return []
  return runtime().db.select({ id: oldPromises.id, bodyId: oldDocuments.bodyId }).from(oldPromises).innerJoin(oldDocuments, eq(oldDocuments.id, oldPromises.documentId)).where(inArray(oldPromises.id, [...ids]))
    .orderBy(asc(oldDocuments.meetingDate), asc(oldPromises.place))
}

/** Opens promises as follow-ups; see the command. @param askedBy a day set for all of them; '' where each keeps its own */
export async function openPromises(ids: readonly string[], askedBy: string, actor: Actor): Promise<Done<Settled>> {
  return each(openOldPromises, (promiseIds) => ({ promiseIds, ...(askedBy === '' ? {} : { askedBy }) }), await ofPromises(ids), mostOpened, actor, (issued) => issued.toClerk.length)
}

/** Sets promises aside; see the command. */
export async function dismissPromises(ids: readonly string[], actor: Actor): Promise<Done<Settled>> {
  return each(dismissOldPromises, (promiseIds) => ({ promiseIds }), await ofPromises(ids), 200, actor)
}

/** Takes promises up again; see the command. */
export async function takeBackPromises(ids: readonly string[], actor: Actor): Promise<Done<Settled>> {
  return each(takeBackOldPromises, (promiseIds) => ({ promiseIds }), await ofPromises(ids), 200, actor)
}

/** Archives documents; see the command. */
export async function archiveDocuments(ids: readonly string[], how: { open: boolean; confirmed: boolean }, actor: Actor): Promise<Done<Settled>> {
  const chosen = ids.length === 0 ? [] : await runtime().db.select({ id: oldDocuments.id, bodyId: oldDocuments.bodyId }).from(oldDocuments).where(inArray(oldDocuments.id, [...ids])).orderBy(asc(oldDocuments.meetingDate))
  return each(archiveOldMinutes, (documentIds) => ({ documentIds, ...how }), chosen, mostArchived, actor)
}
