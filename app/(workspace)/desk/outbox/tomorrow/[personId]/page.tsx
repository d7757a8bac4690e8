import '@/components/mail/mail.css'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { currentViewer } from '@/app/viewer'
import { PageHead } from '@/components/layout/page-head'
import { MailSheet } from '@/components/mail/mail-sheet'
import { formatDateWithDay } from '@/domain/calendar'
import { previewFor } from '@/server/mail/preview'

export const metadata: Metadata = { title: 'An e-mail to come' }

export default async function MailToCome({ params }: { params: Promise<{ personId: string }> }) {
  const mail = await previewFor(await currentViewer(), (await params).personId)
  if (!mail) notFound()
  return (
    <div className="page narrow">
      <p><a href="/desk/outbox#tomorrow">Hold a part of it</a></p>
      <PageHead title={mail.subject}>As it will look at eight on {formatDateWithDay(mail.date)}, if nothing changes. What is held is left out.</PageHead>
      <dl className="mail-head">
        <dt>From</dt><dd>{mail.fromName}</dd>
        <dt>To</dt><dd>{mail.toName} &lt;{mail.toAddress}&gt;</dd>
      </dl>
      <MailSheet {...mail} />
    </div>
  )
}
