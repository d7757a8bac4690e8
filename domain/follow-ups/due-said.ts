/** When something is due, as a clause that reads well also where the text gives no date. */
import type { Due } from '../language/reading'
import type { IsoDate } from '../calendar/dates'
import { noDateWords } from '../calendar/due-words'

export interface DueFacts {
  /** Last day; null where none can be said. */
  dueOn: IsoDate | null
  /** "by 14 July 2027"; for a due without a date the condition as it stands. */
  dueWords: string
  dueType: Due['type']
}

/** "Due by 14 July 2027", "No date was set", "No date was set: “once the grant is known”". Without a full stop. */
export function dueSaid(facts: DueFacts, lead = 'Due'): string {
  const { dueOn, dueWords, dueType } = facts
  if (dueOn === null && (dueWords === '' || dueWords === noDateWords)) return 'No date was set'
  if (dueOn === null && dueType === 'none') return `No date was set: “${dueWords}”`
  return `${lead} ${dueWords}`
}

/**
 * What a resident is told of a matter that has not ended, as sentences. A day that has passed is never said as one to come.
 * @param standing `overdue`, or `in-progress`: also what its owner reported done and what no published minutes record yet
 * @param paused the body has said so in published minutes
 */
export function publicDue(facts: DueFacts & { standing: 'in-progress' | 'overdue'; paused: boolean }, today: IsoDate): string {
  const past = facts.dueOn !== null && facts.dueOn < today
  const due = `${dueSaid(facts, past ? 'It was due' : 'It is due')}.`
  if (facts.paused) return `The committee has paused it. ${dueSaid(facts, 'It was due')}.`
  return past && facts.standing === 'in-progress' ? `${due} The published record does not say yet that it is done.` : due
}
