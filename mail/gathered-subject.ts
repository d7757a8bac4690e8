/** The subject of the gathered mail: what is in it, the most pressing first. */
import type { IsoDate } from '@/domain/calendar'
import { capital, counted, listed, shortDate } from '@/domain/reminders/words'
import type { Digest, GatheredMail, RemindedAction, Task } from './gathered-mail'
import { subjectBody } from './letter'

/** Whether its day is over. */
export const isLate = (action: { dueOn: IsoDate | null }, today: IsoDate): boolean => action.dueOn !== null && action.dueOn < today

function oneAction(action: RemindedAction, today: IsoDate): string {
  const title = action.exempt ? 'an action under an exempt item' : action.title
  if (action.why === 'due-changed' && action.dueOn) return `New date, ${shortDate(action.dueOn, today)}: ${title}`
  if (action.why === 'sentence-changed') return `Worded differently in the minutes: ${title}`
  if (action.why === 'request-refused') return `Not agreed, it stays as it is: ${title}`
  if (action.why === 'owner-changed') return `Passed to you: ${title}`
  if (!action.dueOn) return `For ${subjectBody(action)}: ${title}`
  return isLate(action, today) ? `Was due on ${shortDate(action.dueOn, today)}: ${title}` : `For ${subjectBody(action)} by ${shortDate(action.dueOn, today)}: ${title}`
}

/** "three actions for you, one of them late", "two actions for you, the first by 18 March". */
function someActions(actions: readonly RemindedAction[], today: IsoDate): string {
  const said = `${counted(actions.length, 'action')} for you`
  const late = actions.filter((action) => isLate(action, today)).length
  if (late > 0) return `${said}, ${late === actions.length ? 'late' : `${counted(late, 'of them', 'of them')} late`}`
  const [first] = actions.flatMap((action) => action.dueOn ?? []).sort()
  return first ? `${said}, the first by ${shortDate(first, today)}` : said
}

const someTasks = ([first, ...others]: readonly Task[]): string =>
  `${first?.heading ?? ''}${others.length > 0 ? `, and ${counted(others.length, 'more thing', 'more things')} to look at` : ''}`

function someDigests(digests: readonly Digest[], today: IsoDate): string {
  const [first, ...others] = digests
  const asked = `what ${listed([...new Set(digests.map(subjectBody))])} asked for`
  if (!first || others.length > 0) return asked
  return `${asked}${first.occasion === 'agenda' ? ', before' : ' on'} ${shortDate(first.meetingDate, today)}`
}

/** Names one thing by its words and several by how many they are. No word of an exempt action. */
export function subjectOf({ actions, tasks, digests, today }: GatheredMail): string {
  const [only] = actions
  return capital([
    ...(only ? [actions.length === 1 ? oneAction(only, today) : someActions(actions, today)] : []),
    ...(tasks.length > 0 ? [someTasks(tasks)] : []),
    ...(digests.length > 0 ? [someDigests(digests, today)] : []),
  ].join('; '))
}
