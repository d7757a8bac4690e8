/** The mail at issue: one to each person who is asked, at once, for all that one deed issues to her. */
import { formatDate, type IsoDate } from '@/domain/calendar'
import { capital, counted, listed, shortDate } from '@/domain/reminders/words'
import { aboutLink, askedBy, signed, subjectBody, told, type Signature, type ToldAction } from './letter'
import { aside, compose, say, type MailContent, type Part } from './parts'

export interface IssueMail {
  greeting: string
  today: IsoDate
  by: Signature
  actions: readonly ToldAction[]
}

/** "For the Panel before 18 March: foster carer figures by district". */
function subjectOf(mail: IssueMail): string {
  const [first] = mail.actions
  const bodies = [...new Set(mail.actions.map(subjectBody))]
  const dates = mail.actions.flatMap((action) => action.dueOn ?? []).sort()
  if (mail.actions.length === 1 && first) {
    const when = first.dueOn ? ` ${/^before\b/.test(first.dueWords) ? 'before' : 'by'} ${shortDate(first.dueOn, mail.today)}` : ''
    return `For ${bodies.join()}${when}: ${first.exempt ? 'an action under an exempt item' : first.title}`
  }
  const when = dates[0] ? `, the first by ${shortDate(dates[0], mail.today)}` : ''
  return `For ${listed(bodies)}: ${counted(mail.actions.length, 'action')}${when}`
}

function oneAction(action: ToldAction, mail: IssueMail): Part[] {
  return [
    ...told(action),
    say(...askedBy(action, mail.today)),
    { part: 'button', words: action.exempt ? 'Sign in and read it' : 'Say how it stands', url: action.link },
  ]
}

/** " of the meeting on 14 January 2027"; nothing where they come from several. */
function ofMeeting(actions: readonly ToldAction[]): string {
  const [on, ...others] = new Set(actions.map((action) => action.meetingDate))
  return on && others.length === 0 ? ` of the meeting on ${formatDate(on)}` : ''
}

/** Lays it out as HTML and text. Words of exempt actions stand in neither. */
export function issueMail(mail: IssueMail): MailContent {
  const many = mail.actions.length > 1
  const parts: Part[] = [say(`Dear ${mail.greeting},`)]
  if (many) parts.push(say(`${capital(counted(mail.actions.length, 'action'))}${ofMeeting(mail.actions)} are for you. Each has its own button.`))
  mail.actions.forEach((action, at) => {
    if (many) parts.push({ part: 'heading', words: action.exempt ? `${at + 1}. An action under an exempt item` : `${at + 1}. ${action.title}` })
    parts.push(...oneAction(action, mail))
  })
  const open = mail.actions.find((action) => !action.exempt)
  if (open) parts.push(say('You can also reply to this mail, and I will take down what you say.'), aboutLink(open.link, !many))
  if (mail.actions.some((action) => action.draft)) parts.push(aside('The minutes are still in draft, so the wording may change. You will be told if it does.'))
  parts.push(signed(mail.by))
  return compose(subjectOf(mail), parts)
}
