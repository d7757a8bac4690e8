import { DeedButton } from '@/components/layout/deed-button'
import type { DeedAction } from '@/components/layout/deed-form'
import { formatDate } from '@/domain/calendar'
import type { MailItemKind } from '@/domain/workflow/states'
import { mailKindWords } from './kind-words'

export interface TomorrowPerson {
  personId: string
  name: string
  address: string | null
  items: { id: string; kind: MailItemKind; title: string; body: string; dueOn: string | null; held: boolean; followUpId: string | null }[]
}

/** Tomorrow's mails by person, each part with its Hold. */
export function TomorrowList({ mails, hold }: { mails: readonly TomorrowPerson[]; hold: DeedAction }) {
  return mails.map((mail) => (
    <section className="mail-person" key={mail.personId} aria-label={`To ${mail.name}`}>
      <h3>{mail.name}</h3>
      <div className="small quiet">{mail.address ? <>{mail.address}, <a href={`/desk/outbox/tomorrow/${mail.personId}`} aria-label={`As it will look to ${mail.name}`}>as it will look</a></> : 'No e-mail address: this goes nowhere'}</div>
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
