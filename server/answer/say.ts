/** What an owner says by her link, carried through the door in her name. */
import { execute, type Done } from '@/server/command'
import { askForDate, sayNotMine } from '@/server/follow-ups/commands/ask'
import { reportDone, reportProgress } from '@/server/follow-ups/commands/report'
import { markSeen } from '@/server/follow-ups/commands/seen'
import { linkViewer } from '@/server/people/viewer'
import { refuse } from '@/server/refusal'
import { withoutNul } from '@/server/without-nul'
import { withinAnswerLimit } from './limit'
import { answerPage, type Refilled, type Shown } from './page'
import { answerFor, type OpenAnswer } from './read'

/** The fields of the page's forms. */
export interface Said { says: string; writer: string; text: string; date: string; file: { name: string; bytes: Uint8Array } | null }

/** Back to the page, which says what was kept; or the page itself with what was refused and all that was typed. */
export type Outcome = { to: string } | Shown

async function carryOut(answer: OpenAnswer, said: Said): Promise<Done<unknown>> {
  const writer = said.writer.trim()
  const actor = linkViewer(answer.link, writer || answer.person)
  const { followUpId } = answer.link
  const words = { followUpId, text: said.text, writer }
  const file = said.file ? { file: said.file } : {}
  switch (said.says) {
    case 'seen': return await execute(markSeen, { followUpId }, actor)
    case 'progress': return await execute(reportProgress, { ...words, ...file }, actor)
    case 'done': return await execute(reportDone, { ...words, ...file }, actor)
    case 'other-date': return await execute(askForDate, { ...words, date: said.date }, actor)
    case 'not-mine': return await execute(sayNotMine, words, actor)
    default: return { ok: false, refusal: refuse.invalid('Choose what you want to say.').refusal }
  }
}

/**
 * Takes what the form sent. A link that opens nothing, or no longer, is answered as it is on reading.
 * @param token of the address
 */
export async function sayByLink(token: string, given: Said): Promise<Outcome> {
  const said = withoutNul(given) as Said
  const answer = await answerFor(token)
  if (answer.is !== 'open') return answerPage(answer, null, null)
  const again = (words: string, fields: Record<string, string> = {}, status = 422): Shown => {
    const refilled: Refilled = { says: said.says, writer: said.writer, text: said.text, date: said.date, words, fields }
    return { ...answerPage(answer, null, refilled), status }
  }
  if (!(await withinAnswerLimit(answer.link))) return again('Too much was sent by this link within the hour. What you wrote is still here: send it later, or reply to the mail.', {}, 429)
  if (said.says !== 'seen' && said.writer.trim() === '') return again('Say who is writing. What you wrote is still here.', { writer: 'Write your name.' })
  const done = await carryOut(answer, said)
  if (done.ok) return { to: `/answer/${token}?said=${encodeURIComponent(said.says)}` }
  return again(done.refusal.words, done.refusal.fields)
}
