/** From the items of one person to the letter that says them. Pure: everything was read before. */
import { addDays, formatDate } from '@/domain/calendar'
import { dueSaid } from '@/domain/follow-ups/due-said'
import { collapse } from '@/domain/reminders/collapse'
import { capital } from '@/domain/reminders/words'
import { remindedStates, openStates, writableStates, type MailItemKind } from '@/domain/workflow/states'
import type { Digest, RemindedAction, Task, Why } from '@/mail/gathered'
import { runtime } from '@/server/runtime'
import type { Clerk } from './asked'
import { news } from './digest'
import type { Item, Material } from './material'
import { toldTo, type Tellable } from './tell'

export interface Letter {
  actions: RemindedAction[]
  tasks: Task[]
  digests: Digest[]
  /** Items that this letter says. */
  said: string[]
  /** Items that no longer hold. */
  stale: string[]
  /** Follow-ups whose owner is reminded by it. */
  reminded: string[]
  /** Who signs. */
  clerk: Clerk | undefined
}

const reminders: readonly MailItemKind[] = ['due-in-28', 'due-in-7', 'due-soon', 'late']
const notices: readonly MailItemKind[] = ['sentence-changed', 'owner-changed', 'due-changed', 'request-refused']
const sortOf = (item: Item) => (reminders.includes(item.kind) ? 'reminder' : item.kind)

/** Sorts the items of one person into what is said and what no longer holds. */
export function letterFor(personId: string, items: readonly Item[], material: Material): Letter {
  const letter: Letter = { actions: [], tasks: [], digests: [], said: [], stale: [], reminded: [], clerk: undefined }
  for (const { item, settles } of collapse(items, sortOf)) {
    const holds = sayItem(letter, personId, item, material)
    ;(holds ? letter.said : letter.stale).push(...settles)
    if (holds) letter.clerk ??= (item.followUpId && material.clerks.get(item.followUpId)) || (item.meetingId ? material.meetings.get(item.meetingId)?.clerk : undefined)
  }
  return letter
}

function sayItem(letter: Letter, personId: string, item: Item, material: Material): boolean {
  if (reminders.includes(item.kind) || notices.includes(item.kind)) return sayAction(letter, personId, item, material)
  if (item.kind === 'digest-agenda' || item.kind === 'digest-after') {
    // After long downtime it is no news; the next one says what is late.
    const digest = item.meetingId && item.sendOn >= addDays(material.today, -news) ? material.digests.get(item.meetingId) : undefined
    if (digest) letter.digests.push(digest)
    return digest !== undefined
  }
  const task = stillAsked(item, material) ? taskOf(item, material) : null
  if (task) letter.tasks.push(task)
  return task !== null
}

function sayAction(letter: Letter, personId: string, item: Item, material: Material): boolean {
  const found = item.followUpId ? material.found.get(item.followUpId) : undefined
  if (!found) return false
  const isReminder = reminders.includes(item.kind)
  if (!(isReminder ? remindedStates : openStates).includes(found.row.state)) return false
  const owners = material.asked.get(found.row.id) ?? []
  const owner = owners.find((one) => one.personId === personId)
  if (owner) {
    const action: RemindedAction = { ...toldTo(found, { personId, office: owner.office }), ...whyOf(item) }
    // One letter tells an action once: what has changed says more than a reminder of it.
    const at = letter.actions.findIndex((other) => other.link === action.link)
    if (at < 0) letter.actions.push(action)
    else if (!isReminder) letter.actions[at] = action
    if (isReminder) letter.reminded.push(found.row.id)
    return true
  }
  if (!isReminder || owners.length > 0 || material.clerks.get(found.row.id)?.personId !== personId) return false
  letter.tasks.push(clerkTask(found, 'Nobody can be reminded', (words) =>
    `${words} ${found.row.ownerWords ? `is for action by ${ownerOf(found.row)}, whom no mail reaches` : 'names nobody who could be reminded'}. ${dueOf(found.row, material.today)}`))
  return true
}

/** Why an action is told, with what was asked and answered where the clerk refused a request. */
function whyOf(item: Item): Pick<RemindedAction, 'why' | 'refused'> {
  if (reminders.includes(item.kind)) return { why: 'reminder' }
  const { asked, reason } = item.data
  return { why: item.kind as Why, ...(typeof asked === 'string' && typeof reason === 'string' ? { refused: { asked, reason } } : {}) }
}


/** Ends with a full stop, unless something ends it already. */
const sentence = (words: string) => (/[.!?…]$/.test(words) ? words : `${words}.`)

/** "the Head of Finance"; a person by her name. */
const ownerOf = ({ owner, ownerWords }: Tellable['row']) => (owner.sort === 'office' && ownerWords ? `the ${ownerWords.replace(/^the /i, '')}` : ownerWords || 'its owner')

/** "It was due by 4 November 2026." */
const dueOf = ({ dueOn, dueWords, due }: Tellable['row'], today: string) => `${dueSaid({ dueOn, dueWords, dueType: due.type }, dueOn !== null && dueOn < today ? 'It was due' : 'It is due')}.`

function clerkTask({ row, body }: Tellable, heading: string, say: (words: string) => string): Task {
  const words = row.exempt ? `An action of ${body.shortName} under an exempt item` : `“${row.title}” (${[row.heading, body.shortName].filter(Boolean).join(', ')})`
  return { heading: row.exempt ? heading : `${heading}: ${row.title}`, words: say(words), button: 'Open the action', link: `${runtime().config.publicUrl}/desk/actions/${row.id}` }
}

/** False where a mail about minutes would ask for what has been done since, or by another way. */
function stillAsked(item: Item, { records }: Material): boolean {
  const record = item.minutesId ? records.get(item.minutesId) : undefined
  if (!record) return true
  const typed = writableStates.includes(record.state)
  switch (item.kind) {
    case 'with-chair': return record.state === 'with-chair' && record.chairId === item.personId
    case 'fact-check': return record.state === 'fact-check' && record.toCheck.has(item.personId)
    case 'checked': case 'chair-notes': return typed
    case 'agreed': return record.state === 'agreed'
    default: return true
  }
}

/** What the chair, a checker or the clerk is asked to look at; null where it no longer holds. */
function taskOf(item: Item, material: Material): Task | null {
  const base = runtime().config.publicUrl
  const found = item.followUpId ? material.found.get(item.followUpId) : undefined
  const row = found?.row
  const meeting = item.meetingId ? material.meetings.get(item.meetingId) : undefined
  const ofMeeting = `${base}/desk/meetings/${item.meetingId ?? ''}/minutes`
  const of = meeting ? `the ${meeting.bodyName} of ${formatDate(meeting.date)}` : 'the meeting'
  const by = typeof item.data['by'] === 'string' ? ` Your answer is hoped for by ${formatDate(item.data['by'])}.` : ''
  switch (item.kind) {
    case 'unanswered-twice':
      if (!row || row.unanswered < 2 || !remindedStates.includes(row.state)) return null
      return clerkTask(found, 'Not answered twice', (words) => `${words}: ${ownerOf(row)} has not answered twice. ${dueOf(row, material.today)}`)
    case 'letter-waiting':
      if (!row || !openStates.includes(row.state)) return null
      return clerkTask(found, 'A letter to send', (words) => `${words} is for ${row.ownerWords || 'an outside organisation'}. Nothing goes there by itself; the letter is for you to send.`)
    case 'answered':
      if (!row) return null
      return clerkTask(found, row.state === 'reported-done' ? 'Reported done' : 'Answered', (words) => (row.exempt ? `${words} has been answered.` : `${words}. ${capital(ownerOf(row))}: ${sentence(row.standing || 'answered')}`))
    case 'with-chair':
      return { heading: `Draft minutes to read: ${of}`, words: `The draft minutes of ${of} are ready for you to read. You can agree them, or say at any paragraph what it should say instead.${by}`, button: 'Read the draft', link: `${base}/chair/${item.minutesId ?? ''}` }
    case 'fact-check':
      return { heading: `Items to check: draft minutes of ${of}`, words: `You are asked to check your items in the draft minutes of ${of}.${by}`, button: 'Check your items', link: `${ofMeeting}/check` }
    case 'checked':
      return { heading: `Checked: the draft minutes of ${of}`, words: `Everybody who was asked to check items in the draft minutes of ${of} has answered.`, button: 'Open the draft', link: ofMeeting }
    case 'chair-notes':
      return { heading: `The chair asks for changes: ${of}`, words: `The chair has read the draft minutes of ${of} and asks for changes.`, button: 'See the notes', link: ofMeeting }
    case 'agreed':
      return { heading: `Agreed by the chair: ${of}`, words: `The chair has agreed the draft minutes of ${of}. They are yours to publish.`, button: 'Open the minutes', link: ofMeeting }
    default:
      return null
  }
}
