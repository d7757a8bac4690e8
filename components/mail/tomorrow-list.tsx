import { DeedButton } from '@/components/layout/deed-button'
import type { DeedAction } from '@/components/layout/deed-form'
import { formatDate } from '@/domain/calendar'
import type { MailItemKind } from '@/domain/workflow/states'

export interface TomorrowPerson {
  personId: string
  name: string
  address: string | null
  items: { id: string; kind: MailItemKind; title: string; body: string; dueOn: string | null; held: boolean; followUpId: string | null }[]
}

/** What a mail is about, in words. */
export const mailKindWords: Record<MailItemKind, string> = {
  'due-in-28': 'Reminder, four weeks before', 'due-in-7': 'Reminder, a week before', 'due-soon': 'Reminder', late: 'Reminder, the day after',
  'digest-agenda': 'What was asked for, with the agenda', 'digest-after': 'What was asked for, after the meeting', 'unanswered-twice': 'Not answered twice',
  'sentence-changed': 'New wording', 'owner-changed': 'Passed on', 'due-changed': 'New date', 'fact-check': 'Items to check', 'with-chair': 'Draft to read',
  'chair-notes': 'Changes asked for', agreed: 'Draft agreed', answered: 'An answer', 'letter-waiting': 'A letter to send',
}

/** Tomorrow's mails by person, each part with its Hold. */
export function TomorrowList({ mails, hold }: { mails: readonly TomorrowPerson[]; hold: DeedAction }) {
  return mails.map((mail) => (
    <section className="mail-person" key={mail.personId} aria-label={`To ${mail.name}`}>
      <h3>{mail.name}</h3>
      <div className="small quiet">{mail.address ?? 'No e-mail address: this goes nowhere'}</div>
      <ul>
        {mail.items.map((item) => (
          <li key={item.id} className={item.held ? 'held' : undefined}>
            <span>
              <span className="what">{mailKindWords[item.kind]}: {item.followUpId ? <a href={`/desk/actions/${item.followUpId}`}>{item.title}</a> : item.body}</span>
              <span className="small quiet"> {item.followUpId ? item.body : ''}{item.dueOn ? `, due ${formatDate(item.dueOn)}` : ''}{item.held ? ' (held)' : ''}</span>
            </span>
            <DeedButton action={hold} values={{ itemId: item.id, hold: item.held ? 'no' : 'yes' }}>{item.held ? 'Let it go' : 'Hold'}</DeedButton>
          </li>
        ))}
      </ul>
    </section>
  ))
}
