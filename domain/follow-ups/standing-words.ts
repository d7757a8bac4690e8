/** How a follow-up stands, in a few words for a list, with the colour that says the same. */
import { daysBetween, formatDate, formatDayMonth, type IsoDate } from '@/domain/calendar'
import { verdictWords, type FollowUpState, type Verdict } from '@/domain/workflow/states'

export type StandingColour = 'red' | 'amber' | 'green' | 'blue' | 'grey'

export interface StandingFacts {
  state: FollowUpState
  unanswered: number
  /** The latest word of an owner, shortened, and its day. */
  standing: string
  standingOn: IsoDate | null
  seenOn: IsoDate | null
  closedOn: IsoDate | null
  reminderOn: IsoDate | null
  issuedToClerk: boolean
  calledIn: boolean
  /** The body's last word; null before it gave one. */
  verdict: Verdict | null
  /** Who ends it. */
  closedBy: 'clerk' | 'body'
  /** Whoever looks may close it now. */
  mayClose: boolean
}

export interface StandingShown { words: string; colour: StandingColour; under: string }

/** "8 January" within a year of today, else with its year. */
export const nearDate = (date: IsoDate, today: IsoDate): string => (Math.abs(daysBetween(date, today)) < 300 ? formatDayMonth(date) : formatDate(date))

/** A text cut at a word, with an ellipsis, for a list. */
export function shortened(text: string, length = 48): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= length) return line
  const cut = line.slice(0, length + 1)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), length / 2)).replace(/[\s.,;:]+$/, '')}…`
}

/** The chip and the line below it. */
export function standingShown(facts: StandingFacts, today: IsoDate): StandingShown {
  const on = (date: IsoDate | null) => (date ? nearDate(date, today) : '')
  const reminder = facts.reminderOn ? `reminder on ${on(facts.reminderOn)}` : ''
  switch (facts.state) {
    case 'proposed': return { words: 'Not issued yet', colour: 'grey', under: '' }
    case 'closed': return { words: `Done${facts.closedOn ? `, ${on(facts.closedOn)}` : ''}`, colour: 'green', under: '' }
    case 'ended-undone': return { words: verdictWords['ended-undone'].words, colour: 'grey', under: on(facts.closedOn) }
    case 'withdrawn': return { words: 'Withdrawn', colour: 'grey', under: on(facts.closedOn) }
    case 'superseded': return { words: 'Superseded', colour: 'grey', under: on(facts.closedOn) }
    case 'paused': return { words: 'Paused', colour: 'grey', under: '' }
    case 'reported-done':
      return { words: `Done${facts.standingOn ? `, ${on(facts.standingOn)}` : ''}`, colour: 'green', under: facts.closedBy === 'body' ? 'for the committee to say' : facts.mayClose ? 'for you to close' : 'for the clerk to close' }
    default: return running(facts, on, reminder)
  }
}

function running(facts: StandingFacts, on: (date: IsoDate | null) => string, reminder: string): StandingShown {
  if (facts.unanswered >= 2) return { words: `No answer to ${facts.unanswered} reminders`, colour: 'red', under: '' }
  if (facts.verdict === 'not-good-enough') return { words: 'Not good enough', colour: 'red', under: reminder }
  if (facts.standing) return { words: facts.standing, colour: 'amber', under: on(facts.standingOn) }
  if (facts.verdict === 'extended') return { words: 'Extended', colour: 'amber', under: reminder }
  if (facts.state === 'carried-over') return { words: 'Carried over', colour: 'amber', under: reminder }
  if (facts.issuedToClerk) return { words: 'Nobody to ask: with the clerk', colour: 'amber', under: '' }
  if (facts.seenOn) return { words: `Seen on ${on(facts.seenOn)}`, colour: 'grey', under: reminder }
  return { words: 'Not opened yet', colour: 'grey', under: reminder }
}
