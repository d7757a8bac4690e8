/** What a card says. Pure. */
import type { DueCalendar } from '@/domain/calendar'
import type { PlacedReading } from '@/domain/document/decision-places'
import type { DecidedFollowUp, Decision } from '@/domain/document/nodes'
import type { Reading } from '@/domain/language/reading'
import { capital } from '@/domain/reminders/words'
import { inShort } from './in-short'
import { dueInWords, ownerInWords, withoutDate } from '../readings/decide'

export interface CardWords {
  what: string
  who: string
  due: string
  /** True where the text gives no date. */
  dueMissing: boolean
  ownerMissing: boolean
  /** Each reason by itself, and all of them as a short sentence. */
  reasons: string[]
  why: string
  /** How sure the reader is, in words; null where it is, or where a clerk has decided. */
  doubt: 'Likely' | 'Is this one?' | null
}

/** @param followUp what is kept, or would be */
export function cardWords(placed: PlacedReading, followUp: DecidedFollowUp, calendar: DueCalendar): CardWords {
  const due = dueInWords(followUp.due, calendar)
  const dueMissing = withoutDate(followUp.due)
  const certainty = placed.state === 'open' ? placed.reading?.followUp?.certainty : 'sure'
  const all = [...followUp.because, ...(dueMissing ? [] : stillToSay(due.because, followUp.because))]
  const reasons = all.filter((words, index) => words !== '' && all.indexOf(words) === index)
  return {
    what: followUp.title,
    who: ownerInWords(followUp.owner),
    due: dueMissing ? (followUp.setByClerk.due ? 'No date' : 'No date in the text') : due.words,
    dueMissing,
    ownerMissing: followUp.owner.sort === 'words' && !followUp.owner.words,
    reasons,
    why: sentence(inShort(reasons).join('; ')),
    doubt: certainty === 'ask' ? 'Is this one?' : certainty === 'likely' ? 'Likely' : null,
  }
}

/** Of the calendar's reason, what the reader has not said already. */
function stillToSay(because: string, said: readonly string[]): string[] {
  if (because === 'the date is in the text') return []
  return because.split('; ').filter((part) => !said.some((reason) => reason.includes(part)))
}

/** Why an action is as it is once a clerk has changed it: what she set is no longer the text's. */
export function reasonsFor(changed: DecidedFollowUp, reading: Reading | null): string[] {
  const { setByClerk } = changed
  const of = (rule: string, part: 'owner' | 'due') => setByClerk[part] && rule.startsWith(`${part}.`)
  const read = reading?.followUp?.because.filter(({ rule }) => !of(rule, 'owner') && !of(rule, 'due')).map(({ words }) => words)
  const set = [setByClerk.owner ? 'the clerk set who' : '', setByClerk.due ? 'the clerk set when' : ''].filter((words) => words !== '')
  return [...(read ?? changed.because.filter((words) => !set.includes(words))), ...set]
}

const sentence = (words: string): string => (words === '' ? '' : `${capital(words)}${/[.?!]$/.test(words) ? '' : '.'}`)

/**
 * Who decided what, where two acts hold at once: "You kept it, Tom Ashby said that it is none."
 * @param nameOf who did an act; null where it is not known
 */
export function conflictWords(acts: readonly Decision[], nameOf: (act: Decision) => string | null): string {
  const said = acts.map((act) => `${nameOf(act) ?? 'somebody'} ${act.act === 'dismiss' ? 'said that it is none' : act.act === 'change' ? 'changed it' : 'kept it'}`)
  const words = said.join(', ')
  return `${capital(words)}.`
}
