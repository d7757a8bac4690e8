import '@/components/mail/mail.css'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { currentViewer } from '@/app/viewer'
import { PageHead } from '@/components/layout/page-head'
import { MailSheet } from '@/components/mail/mail-sheet'
import { mailTime } from '@/components/mail/mail-list'
import { MailStateChip } from '@/components/mail/state-chip'
import { answerParts } from '@/domain/reminders/words'
import { mailFor } from '@/server/mail/queries'

export const metadata: Metadata = { title: 'E-mail' }

export default async function OneMail({ params }: { params: Promise<{ id: string }> }) {
  const mail = await mailFor(await currentViewer(), (await params).id)
  if (!mail) notFound()
  return (
    <div className="page narrow">
      <p><a href="/desk/outbox">All e-mails</a></p>
      <PageHead title={mail.subject} />
      <dl className="mail-head">
        <dt>From</dt><dd>{mail.fromName} &lt;{mail.fromAddress}&gt;</dd>
        {mail.replyTo ? <><dt>Answers go to</dt><dd>{mail.replyTo}</dd></> : null}
        <dt>To</dt><dd>{mail.toName} &lt;{mail.toAddress}&gt;</dd>
        {mail.copyTo.length > 0 ? <><dt>Copy to</dt><dd>{mail.copyTo.join(', ')}</dd></> : null}
        <dt>When</dt><dd>{mailTime(mail.at)}</dd>
        <dt>State</dt><dd><MailStateChip state={mail.state} answer={mail.answer} /> {mail.answer ? <span className="small quiet">{answerParts(mail.answer).beside}</span> : null}</dd>
      </dl>
      <MailSheet {...mail} />
    </div>
  )
}
