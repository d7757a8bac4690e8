/** Red, amber, green, grey as a body means them in its progress report; each has its word. */
import { verdictWords, type FollowUpState, type Verdict } from '@/domain/workflow/states'

export interface Rag { colour: 'green' | 'amber' | 'red' | 'grey' | 'blue'; words: string }

/**
 * The colour of a follow-up: green done, amber extended, red not good enough or overdue without an outcome since,
 * grey paused or ended.
 * @param one.verdict the body's last word about it
 */
export function ragOf(one: { state: FollowUpState; verdict: Verdict | null; overdue: boolean }): Rag {
  const said = (verdict: Verdict): Rag => ({ colour: verdictWords[verdict].rag, words: verdictWords[verdict].words })
  if (one.state === 'closed') return said('done')
  if (one.state === 'ended-undone') return said('ended-undone')
  if (one.state === 'paused') return said('paused')
  if (one.state === 'withdrawn' || one.state === 'superseded') return { colour: 'grey', words: one.state === 'withdrawn' ? 'Withdrawn' : 'Superseded' }
  if (one.verdict === 'not-good-enough') return said('not-good-enough')
  if (one.overdue) return { colour: 'red', words: 'Overdue' }
  if (one.state === 'reported-done') return { colour: 'green', words: 'Reported done' }
  if (one.verdict === 'extended') return said('extended')
  return { colour: 'blue', words: 'In progress' }
}
