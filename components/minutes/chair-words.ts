/** Sentences of the chair's page. */
import { formatDate, formatDayMonth } from '@/domain/calendar'
import type { FollowUpKind } from '@/domain/language/reading'
import { capital, counted } from '@/domain/reminders/words'

export interface LedeFacts { because: 'presided' | 'chair' | 'vice-chair'; clerk: string; checkedBy: number; publishWhenAgreed: boolean; nextMeeting: string | null; bodyWord: string }

/** Who drafted it, who checked it, and what agreeing does. */
export function lede(facts: LedeFacts): string {
  const why = { presided: 'You presided.', chair: 'You are the chair.', 'vice-chair': 'You are the vice-chair.' }[facts.because]
  const drafted = `${facts.clerk} drafted these minutes${facts.checkedBy > 0 ? `; ${counted(facts.checkedBy, 'officer', 'officers')} checked their items` : ''}.`
  const until = facts.nextMeeting ? `until the ${facts.bodyWord} confirms it on ${formatDayMonth(facts.nextMeeting)}` : `until the ${facts.bodyWord} confirms it`
  const then = facts.publishWhenAgreed ? `When you agree the draft, it is published at once, marked as a draft ${until}.` : `If you agree the draft, ${facts.clerk.split(' ')[0] ?? 'the clerk'} publishes it, marked as a draft ${until}.`
  return `${why} ${drafted} ${then}`
}

const kindWords: Record<FollowUpKind, string> = {
  'report-back': 'a report', 'provide-information': 'information to give', circulate: 'something to circulate', write: 'a letter', raise: 'a matter to raise', investigate: 'a matter to look into',
  'work-programme': 'an item for the work programme', refer: 'a referral', respond: 'a response', arrange: 'something to arrange', attend: 'a visit or meeting', appoint: 'an appointment', implement: 'something to carry out', publish: 'something to publish',
}

/** ", a letter. It is due before 18 March 2027." */
export const forYouWords = (one: { kind: FollowUpKind; dueWords: string; dueOn: string | null }): string =>
  `${kindWords[one.kind]}. ${one.dueOn ? `${capital(one.dueWords)}.` : 'No date was set.'}`

/** The third tile: "7 actions, sent on 15 January". */
export const actionsWords = (number: number, sentOn: string | null): string =>
  `${number === 1 ? 'action' : 'actions'}${sentOn ? `, sent on ${formatDayMonth(sentOn)}` : number > 0 ? ', not sent yet' : ''}`

/** How it stands once her part is done; null while it is hers. */
export function standsWords(state: string, clerk: string, publishedOn: string | null): string | null {
  switch (state) {
    case 'with-chair': return null
    case 'agreed': return `You have agreed this draft. ${clerk} publishes it.`
    case 'draft': case 'fact-check': return `The draft is with ${clerk} again. It comes back to you when your notes are settled.`
    default: return `These minutes have been published${publishedOn ? ` on ${formatDate(publishedOn)}` : ''}. Nothing is left to do here.`
  }
}
