import '@/components/mail/mail.css'
import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { currentViewer } from '@/app/viewer'
import { Empty } from '@/components/layout/empty'
import { PageHead } from '@/components/layout/page-head'
import { Section } from '@/components/layout/section'
import { MailList } from '@/components/mail/mail-list'
import { TomorrowList } from '@/components/mail/tomorrow-list'
import { formatDateWithDay } from '@/domain/calendar'
import { outboxFor, refusedFor } from '@/server/mail/queries'
import { tomorrowFor } from '@/server/mail/tomorrow'
import { holdTomorrow } from './actions'

export const metadata: Metadata = { title: 'E-mails' }

export default async function Outbox({ searchParams }: { searchParams: Promise<{ page?: string }> }) {
  const viewer = await currentViewer()
  const page = Math.max(1, Math.trunc(Number((await searchParams).page)) || 1)
  const outbox = await outboxFor(viewer, page)
  const tomorrow = await tomorrowFor(viewer)
  if (!outbox && !tomorrow) {
    if (viewer.personId === null) redirect('/sign-in?back=%2Fdesk%2Foutbox')
    return <div className="page narrow"><PageHead title="E-mails" /><Empty title="Nothing here is for you">The mails that are sent are read by administrators, and tomorrow’s by the clerks who answer for them.</Empty></div>
  }
  const refused = await refusedFor(viewer)
  return (
    <div className="page narrow">
      <PageHead title="E-mails">{introduction(outbox)}</PageHead>
      {refused.length > 0 ? (
        <Section title="Did not arrive" id="refused">
          <p>Correct the address, or tell the person another way.</p>
          <MailList mails={refused} readable={outbox !== null} />
        </Section>
      ) : null}
      {tomorrow ? (
        <Section title={`At eight on ${formatDateWithDay(tomorrow.date)}`} id="tomorrow">
          {tomorrow.mails.length > 0
            ? <TomorrowList mails={tomorrow.mails} hold={holdTomorrow} />
            : <p className="quiet">Nobody gets a mail then. You see reminders and what members are told here the day before, and can hold any.</p>}
        </Section>
      ) : null}
      {outbox ? (
        <Section title="Sent" id="sent">
          {outbox.mails.length > 0 ? <MailList mails={outbox.mails} readable /> : <p className="quiet">No mail has been sent yet. You can read each one here as it looked.</p>}
          <nav className="mail-pages" aria-label="Pages">
            {page > 1 ? <a href={`/desk/outbox?page=${page - 1}`}>Newer</a> : null}
            {outbox.more ? <a href={`/desk/outbox?page=${page + 1}`}>Older</a> : null}
          </nav>
        </Section>
      ) : null}
    </div>
  )
}

function introduction(outbox: { blotted: boolean } | null): string {
  if (!outbox) return 'What goes out next, and what did not arrive.'
  return outbox.blotted ? 'Every mail, as it looked. Links that open something are blotted out.' : 'Every mail of this demonstration, as it looks to the person it is for. None leaves this machine unless a mail server is set.'
}
