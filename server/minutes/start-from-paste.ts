/** Minutes that were typed elsewhere, pasted into a meeting that has none: its items, attendance and people come with them. */
import { eq } from 'drizzle-orm'
import { minutes } from '@/db/schema'
import { newId } from '@/domain/document/ids'
import { tieToMeeting } from '@/domain/document/tie'
import { ImportRefused, pastedToMinutes, type Clipboard, type Pasted } from '@/formats/paste'
import { execute, type Actor, type Done } from '@/server/command'
import { proposeFromPaste } from '@/server/meetings/commands'
import { loadMeeting } from '@/server/meetings/load'
import { meetingOutlineFor } from '@/server/meetings/outline'
import { refuse } from '@/server/refusal'
import { runtime } from '@/server/runtime'
import { startTheMinutes } from './commands'
import { firstNumberOf } from './numbering'

/**
 * Starts the minutes of a meeting with a pasted text. What the text says of agenda, attendance and people is proposed
 * beside what is known, never silently made (`meetings.proposeFromPaste`).
 * @returns the id of the minutes; or why not, in words, and then nothing was made
 */
export async function startFromPaste(meetingId: string, clipboard: Clipboard, actor: Actor): Promise<Done<{ minutesId: string }>> {
  const { db } = runtime()
  const [begun] = await db.select({ id: minutes.id }).from(minutes).where(eq(minutes.meetingId, meetingId))
  if (begun) return { ok: false, refusal: refuse.conflict('The minutes of this meeting have been started already. Open them and paste there.').refusal }
  const read = await readPaste(meetingId, clipboard)
  if (!read.ok) return read
  const proposed = await execute(proposeFromPaste, { meetingId, outline: read.result.outline }, actor)
  if (!proposed.ok) return proposed
  const { items, attendance } = await db.transaction((tx) => meetingOutlineFor(tx, meetingId))
  return execute(startTheMinutes, { meetingId, document: tieToMeeting(read.result.document, { items, attendance }) }, actor)
}

async function readPaste(meetingId: string, clipboard: Clipboard): Promise<Done<Pasted>> {
  const { db } = runtime()
  const { meeting, body } = await db.transaction((tx) => loadMeeting(tx, meetingId))
  const firstNumber = await firstNumberOf(db, { row: { firstNumber: null }, meeting, body })
  try {
    return { ok: true, result: pastedToMinutes(clipboard, { newId, firstNumber, meetingDate: meeting.date, among: false }) }
  } catch (error) {
    if (error instanceof ImportRefused) return { ok: false, refusal: refuse.invalid(error.message).refusal }
    throw error
  }
}
