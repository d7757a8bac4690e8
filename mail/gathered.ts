/** The gathered mail: whatever is to be said to one person on one day, in one letter. */
import { formatDate, relativeDue, type IsoDate } from '@/domain/calendar'
import { capital, counted } from '@/domain/reminders/words'
import type { Digest, GatheredMail, RemindedAction, Why } from './gathered-mail'
import { isLate, subjectOf } from './gathered-subject'
import { aboutLink, askedBy, shortBody, signed, told } from './letter'
import { aside, compose, say, type Inline, type MailContent, type Part } from './parts'

export type { Digest, DigestLine, GatheredMail, RemindedAction, Task, Why } from './gathered-mail'

const because: Record<Exclude<Why, 'reminder'>, string> = {
  'sentence-changed': 'The minutes now word this action differently. This is how it stands:',
  'owner-changed': 'This action has been passed to you.',
  'due-changed': 'The date of this action has changed.',
  'request-refused': 'What you asked for about this action could not be agreed. This is how it stands:',
}

function actionParts(action: RemindedAction, today: IsoDate, heading: boolean): Part[] {
  const parts: Part[] = heading ? [{ part: 'heading', words: action.exempt ? 'An action under an exempt item' : action.title }] : []
  if (action.why !== 'reminder') parts.push(say(because[action.why]))
  if (action.refused && !action.exempt) parts.push(say(`You asked for ${action.refused.asked}. The answer: ${action.refused.reason}`))
  parts.push(...told(action), say(...askedBy(action, today)))
  if (isLate(action, today)) parts.push(say('Its date has passed. A line on how it stands is enough, also where it is done or cannot be.'))
  parts.push({ part: 'button', words: action.exempt ? 'Sign in and read it' : 'Say how it stands', url: action.link })
  return parts
}

const line = (one: Digest['asked'][number], today: IsoDate): Inline[] => {
  const when: Inline[] = one.dueOn ? [', ', { strong: one.dueWords.includes(formatDate(one.dueOn)) ? one.dueWords : `by ${formatDate(one.dueOn)}` }, ` (${relativeDue(one.dueOn, today)})`] : []
  return [one.title, ...(one.owner ? [`: ${one.owner}`] : []), ...when]
}

function digestParts(digest: Digest, today: IsoDate): Part[] {
  const list = (heading: string, lines: Digest['asked']): Part[] => (lines.length === 0 ? [] : [say({ strong: heading }), { part: 'list', items: lines.map((one) => line(one, today)) }])
  const lead = digest.occasion === 'agenda'
    ? `The agenda of the ${digest.body} for ${formatDate(digest.meetingDate)} is published. This is what it has asked for.`
    : `The ${digest.body} met on ${formatDate(digest.meetingDate)}. This is what it has asked for.`
  return [
    { part: 'heading', words: digest.body },
    say(lead),
    ...list('Asked at this meeting', digest.asked),
    ...list('Falls due', digest.due),
    ...list('Late', digest.late),
    ...(digest.exempt > 0 ? [aside(`${capital(counted(digest.exempt, 'action'))} under exempt items ${digest.exempt === 1 ? 'is' : 'are'} not named in this mail.`)] : []),
    ...(digest.occasion === 'agenda' ? [say({ words: 'Read the agenda', url: digest.agendaLink })] : []),
    say({ words: `All actions of the ${shortBody(digest.body)}`, url: digest.link }),
  ]
}

/** Lays it out as HTML and text. Words of exempt actions stand in neither. */
export function gatheredMail(mail: GatheredMail): MailContent {
  const several = mail.actions.length + mail.tasks.length + mail.digests.length > 1
  const parts: Part[] = [say(`Dear ${mail.greeting},`)]
  for (const action of mail.actions) parts.push(...actionParts(action, mail.today, several))
  const open = mail.actions.filter((action) => !action.exempt)
  if (open[0]) parts.push(say('You can also reply to this mail, and I will take down what you say.'), aboutLink(open[0].link, open.length === 1))
  if (open.some((action) => action.draft)) parts.push(aside('The minutes are still in draft, so the wording may change. You will be told if it does.'))
  for (const task of mail.tasks) {
    if (several) parts.push({ part: 'heading', words: task.heading })
    parts.push(say(task.words), { part: 'button', words: task.button, url: task.link })
  }
  for (const digest of mail.digests) parts.push(...digestParts(digest, mail.today))
  parts.push(signed(mail.by))
  return compose(subjectOf(mail), parts)
}
