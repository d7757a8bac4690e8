import type { MailState } from '@/domain/workflow/states'
import { MailStateChip } from './state-chip'

export interface ListedMail { id: string; at: string; toName: string; toAddress: string; subject: string; state: MailState; answer: string }

const when = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: 'Europe/London' })

/** "19 January 2027, 08:00" from an ISO instant. */
export const mailTime = (instant: string): string => when.format(Date.parse(instant)).replace(' at ', ', ')

/** Mails, newest first. `readable`: each opens as it looks. */
export function MailList({ mails, readable }: { mails: readonly ListedMail[]; readable: boolean }) {
  return (
    <ul className="rows mail-rows">
      {mails.map((mail) => (
        <li key={mail.id}>
          <div>
            <div className="subject">{readable ? <a href={`/desk/outbox/${mail.id}`}>{mail.subject}</a> : mail.subject}</div>
            <div className="to">To {mail.toName || mail.toAddress}, {mailTime(mail.at)}</div>
          </div>
          <div className="end"><MailStateChip state={mail.state} answer={mail.answer} /></div>
          {mail.state === 'refused' || (mail.state === 'queued' && mail.answer) ? <p className="answer">The mail server of {mail.toAddress} said: {mail.answer}</p> : null}
        </li>
      ))}
    </ul>
  )
}
