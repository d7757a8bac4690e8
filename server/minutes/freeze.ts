/**
 * Deeds that need the live document as well as the door: the host freezes before, the command writes, and where it is
 * refused the host lets the document be what the stored state says. The door itself never touches Yjs.
 */
import { eq } from 'drizzle-orm'
import { minutesNotes } from '@/db/schema'
import { execute, type Actor, type Command, type Done } from '@/server/command'
import type { Deed } from '@/domain/workflow/deeds'
import { runtime } from '@/server/runtime'
import * as commands from './commands'
import { mayDo } from './may'
import { projectMinutes } from './project/store'

/** Freezes, stores, carries out; a new generation begins where it was done. */
async function frozen<Input extends { minutesId: string }, Output extends { generation: number }>(command: Command<Input, Output>, input: unknown, actor: Actor, minutesId: string): Promise<Done<Output>> {
  const { collaboration, db } = runtime()
  if (!(await mayAttempt(command, input, actor, minutesId))) return execute(command, input, actor)
  try {
    const live = await collaboration.freeze(minutesId)
    await projectMinutes(db, minutesId, live.document, live.decisions)
    const done = await execute(command, input, actor)
    if (done.ok) await collaboration.newGeneration(minutesId, done.result.generation)
    else await collaboration.restore(minutesId)
    return done
  } catch (error) {
    await collaboration.restore(minutesId)
    throw error
  }
}

interface Askable { input: { safeParse(value: unknown): { success: boolean } }; may: { deed: Deed } }

/** Whether freezing makes sense: nobody who may not do the deed can stop others from typing, even for a moment. */
async function mayAttempt(command: Askable, input: unknown, actor: Actor, minutesId: string): Promise<boolean> {
  const { collaboration } = runtime()
  if (!command.input.safeParse(input).success) return false
  return (await mayDo(command.may.deed, actor, minutesId)) && (await collaboration.read(minutesId)) !== null
}

const minutesIdOf = (input: unknown): string => {
  const id = typeof input === 'object' && input !== null ? (input as { minutesId?: unknown }).minutesId : undefined
  return typeof id === 'string' ? id : ''
}

/** Sends the draft to its chair: see the command. */
export const sendDraftToChair = (input: unknown, actor: Actor) => frozen(commands.sendToChair, input, actor, minutesIdOf(input))

/** Publishes the minutes: see the command. */
export const publishTheMinutes = (input: unknown, actor: Actor) => frozen(commands.publishMinutes, input, actor, minutesIdOf(input))

/** Deeds after which the text can be typed in again. */
async function reopening<Input, Output>(command: Command<Input, Output>, input: unknown, actor: Actor): Promise<Done<Output>> {
  const done = await execute(command, input, actor)
  if (done.ok) await runtime().collaboration.restore(minutesIdOf(input))
  return done
}

/** The clerk takes the draft back: see the command. */
export const takeDraftBack = (input: unknown, actor: Actor) => reopening(commands.takeBack, input, actor)

/** The chair asks for changes: see the command. */
export const askChairsChanges = (input: unknown, actor: Actor) => reopening(commands.askForChanges, input, actor)

export type AgreedAndPublished = Done<{ published: boolean; notPublishedBecause: string | null }>

/** Agrees, and publishes where the body is set so. What stands against publishing is said, and the draft stays agreed. */
async function agreeing<Input>(command: Command<Input, { publishWhenAgreed: boolean }>, input: unknown, actor: Actor): Promise<AgreedAndPublished> {
  const done = await execute(command, input, actor)
  if (!done.ok) return done
  if (!done.result.publishWhenAgreed) return { ok: true, result: { published: false, notPublishedBecause: null } }
  const published = await publishTheMinutes({ minutesId: minutesIdOf(input) }, { system: true, name: 'Published when the chair agreed' })
  return { ok: true, result: { published: published.ok, notPublishedBecause: published.ok ? null : published.refusal.words } }
}

/** The chair agrees the draft: see the command. */
export const agreeTheDraft = (input: unknown, actor: Actor) => agreeing(commands.agreeDraft, input, actor)

/** The clerk records that it was agreed: see the command. */
export const recordDraftAgreed = (input: unknown, actor: Actor) => agreeing(commands.recordAgreed, input, actor)

/** Brings the rows up to date with what is typed at this moment: before issuing, and for the panel that asks. */
export async function bringUpToDate(minutesId: string): Promise<void> {
  const { collaboration, db } = runtime()
  const live = await collaboration.read(minutesId)
  if (live) await projectMinutes(db, minutesId, live.document, live.decisions)
}

/** The clerk takes a note into the text: see the command. What is typed at this moment is looked at, not what was stored last. */
export async function takeNoteNow(noteId: string, actor: Actor): Promise<Done<null>> {
  const [note] = await runtime().db.select({ minutesId: minutesNotes.minutesId }).from(minutesNotes).where(eq(minutesNotes.id, noteId))
  if (note && (await mayDo('minutes.settleNote', actor, note.minutesId))) await bringUpToDate(note.minutesId)
  return execute(commands.takeNote, { noteId }, actor)
}
