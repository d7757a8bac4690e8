/** Requests of the discussion, and what the next sentence makes of them: answered on the spot, or taken up by somebody. */
import type { ReadContext } from '../outline'
import type { FollowUpReading, Reading } from '../reading'
import { answers, tells } from '../speech/discussion/moot'
import type { Duty, Frame } from '../speech/frame'
import { whoIs } from './who'

/** Requests that the next sentence may settle on the spot, and by what. */
export const settledBy: ReadonlyMap<string, (frame: Frame) => boolean> = new Map([
  ['undertaking.requested-thing', answers], ['undertaking.asked-for', answers], ['undertaking.asked-that', answers], ['undertaking.asked-whether', tells],
])

/** True for a note of what is to be done, behind which a further note may tell it done. */
export const isNoted = (rule: string): boolean => rule === 'undertaking.to-be-done' || rule === 'undertaking.x-to-do'

/** True for what names nobody as yet, so that the next sentence may say who does it. */
export const opensTask = (rule: string): boolean => settledBy.has(rule) || rule === 'undertaking.agreed-that'

const promises = /^undertaking\.(?:would|undertook|agreed-to|promised|offered|volunteer|agree-to|assured|committed)/

const doneAtEnd = /[-–—:]\s*\(?(?:now )?(?:complete[d]?|closed|done|actioned|discharged|no longer (?:needed|required|necessary)|not (?:needed|required|necessary))\)?\W*$/i
const doneWithin = /\s[-–—]\s*(?:now )?(?:complete[d]?|closed|done|no longer (?:needed|required|necessary)|not (?:needed|required|necessary))\b/i

/** "Clerk to clear the ditch – completed": what a list of earlier actions tells done is owed no more. */
export function dropDone(readings: Reading[], from: number, text: string): void {
  if (doneAtEnd.test(text.slice(-32))) readings.length = from
  else for (let i = readings.length - 1; i >= from; i -= 1) if (doneWithin.test(readings[i]?.text ?? '')) readings.splice(i, 1)
}

/** "Agreed." in a paragraph of its own: what was proposed before it holds. */
export const agreedAlone = /^(?:this |it |the proposal )?(?:was )?(?:unanimously )?agreed(?: unanimously)?\.?$/i

/** "This information will be brought in March": what was asked for before. */
const pointsBack = /^(?:this|these|that|it|they)\b(?: \p{Ll}+){0,2} (?:will|would|is to|are to)\b/iu

/** A request that names nobody, and the promise of somebody named in the next sentence: one task, two mentions. */
export function mention(asked: Reading | null, promised: Reading, rule: string, refers: boolean): void {
  const [a, b] = [asked?.followUp, promised.followUp]
  if (a && b && pointsBack.test(promised.text) && a.due.type === 'none' && promises.test(rule)) { a.sameAs = promised.key; return }
  if (!a || !b || (a.owner !== null && !refers) || a.due.type !== 'none' || b.owner === null || !promises.test(rule)) return
  a.sameAs = promised.key
}

/** "The Warden would see to this": what was asked for is the Warden's, by the time he says. */
export function takenUp(asked: FollowUpReading, promise: FollowUpReading, context: ReadContext): void {
  if (promise.owner === null) return
  const known = whoIs(promise.owner, context)
  asked.owner = promise.owner
  if (known) asked.ownerIs = known
  if (asked.due.type === 'none' && promise.due.type !== 'none') asked.due = promise.due
  if (asked.certainty === 'sure') asked.certainty = 'likely'
  asked.because.push({ rule: 'owner.takes-it-up', words: `${promise.owner} is to see to it`, span: null })
}

/** A deed that names nobody, in a list under "the Director be asked to:". */
export function underRequest(followUp: FollowUpReading, duty: Duty, asked: { owner: string } | null, context: ReadContext): FollowUpReading {
  if (!asked || followUp.owner !== null || duty.rule !== 'decision.to-do') return followUp
  const { owner } = asked
  const known = whoIs(owner, context)
  return { ...followUp, owner, ...(known ? { ownerIs: known } : {}), because: [...followUp.because, { rule: 'owner.lead-in', words: `the line above asks ${owner}`, span: null }] }
}
