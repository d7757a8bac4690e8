/** The gathered mail: whatever is to be said to one person on one day, in one letter. */
import { formatDate, relativeDue, type IsoDate } from '@/domain/calendar'
import { capital, counted, listed, shortDate } from '@/domain/reminders/words'
import { aboutLink, askedBy, shortBody, signed, told, type Signature, type ToldAction } from './letter'
import { aside, compose, say, type Inline, type MailContent, type Part } from './parts'

/** Why an action is told again. */
export type Why = 'reminder' | 'sentence-changed' | 'owner-changed' | 'due-changed' | 'request-refused'
export type RemindedAction = ToldAction & {
  why: Why
  /** What the owner had asked for ("30 June 2027"), and why the clerk refused it. */
  refused?: { asked: string; reason: string }
}

/** An action as a member reads it. */
export interface DigestLine { title: string; owner: string; dueOn: IsoDate; dueWords: string; meetingDate: IsoDate }

export interface Digest {
  body: string
  occasion: 'agenda' | 'after'
  meetingDate: IsoDate
  asked: readonly (Omit<DigestLine, 'dueOn'> & { dueOn: IsoDate | null })[]
  due: readonly DigestLine[]
  late: readonly DigestLine[]
  /** Actions under exempt items: counted, never named. */
  exempt: number
  link: string
}

/** Something for the chair, a checker or the clerk, with the page where it is done. */
export interface Task { heading: string; words: string; button: string; link: string }

export interface GatheredMail {
  greeting: string
  today: IsoDate
  by: Signature
  actions: readonly RemindedAction[]
  tasks: readonly Task[]
  digests: readonly Digest[]
}

const because: Record<Exclude<Why, 'reminder'>, string> = {
  'sentence-changed': 'The minutes now word this action differently. This is how it stands:',
  'owner-changed': 'This action has been passed to you.',
  'due-changed': 'The date of this action has changed.',
  'request-refused': 'What you asked for about this action could not be agreed. This is how it stands:',
}

const isLate = (action: { dueOn: IsoDate | null }, today: IsoDate) => action.dueOn !== null && action.dueOn < today

function actionSubject(action: RemindedAction, today: IsoDate): string {
  const title = action.exempt ? 'an action under an exempt item' : action.title
  const body = `the ${shortBody(action.body)}`
  if (action.why === 'due-changed' && action.dueOn) return `New date, ${shortDate(action.dueOn, today)}: ${title}`
  if (action.why === 'sentence-changed') return `Worded differently in the minutes: ${title}`
  if (action.why === 'request-refused') return `Not agreed, it stays as it is: ${title}`
  if (action.why === 'owner-changed') return `Passed to you: ${title}`
  if (!action.dueOn) return `For ${body}: ${title}`
  return isLate(action, today) ? `Was due on ${shortDate(action.dueOn, today)}: ${title}` : `For ${body} by ${shortDate(action.dueOn, today)}: ${title}`
}

const digestSubject = (digest: Digest, today: IsoDate): string =>
  digest.occasion === 'agenda' ? `What the ${shortBody(digest.body)} asked for, before ${shortDate(digest.meetingDate, today)}` : `What the ${shortBody(digest.body)} asked for on ${shortDate(digest.meetingDate, today)}`

function subjectOf(mail: GatheredMail): string {
  const { actions, tasks, digests, today } = mail
  const [action] = actions
  const [task] = tasks
  const [digest] = digests
  if (actions.length + tasks.length + digests.length === 1) {
    return action ? actionSubject(action, today) : task ? task.heading : digest ? digestSubject(digest, today) : ''
  }
  const said = [
    ...(actions.length > 0 ? [actions.length === 1 && action ? actionSubject(action, today) : `${counted(actions.length, 'action')} for you`] : []),
    ...(tasks.length > 0 ? [tasks.length === 1 && task ? task.heading : counted(tasks.length, 'thing to look at', 'things to look at')] : []),
    ...(digests.length > 0 ? [`what ${listed([...new Set(digests.map((one) => `the ${shortBody(one.body)}`))])} asked for`] : []),
  ]
  return capital(listed(said))
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
