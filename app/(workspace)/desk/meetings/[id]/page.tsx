import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { Chip } from '@/components/layout/chip'
import { DeedButton } from '@/components/layout/deed-button'
import { PageHead } from '@/components/layout/page-head'
import { Section } from '@/components/layout/section'
import { AgendaList } from '@/components/meetings/agenda-list'
import { AttendanceSummary } from '@/components/meetings/attendance-summary'
import { BeforeTheMeeting } from '@/components/meetings/before-the-meeting'
import { QuorumStrip } from '@/components/meetings/quorum-strip'
import { clockWords, itemName, kindWords, meetingStateWords, minutesWords } from '@/components/meetings/words'
import { capital, counted } from '@/domain/reminders/words'
import { formatDate, formatDateWithDay } from '@/domain/calendar'
import { requireViewer } from '@/app/viewer'
import { meetingPage, type MeetingPage } from '@/server/meetings/meeting-page'
import { holdMeetingAction, keepProposedAction, reinstateMeetingAction } from '../actions'

type Props = { params: Promise<{ id: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params
  const page = await meetingPage(await requireViewer(`/desk/meetings/${id}`), id)
  return { title: page ? `${page.body.name}, ${formatDate(page.meeting.date)}` : 'Meeting' }
}

function Deeds({ page }: { page: MeetingPage }) {
  const { meeting, abilities, minutes, today } = page
  const base = `/desk/meetings/${meeting.id}`
  const deeds: ReactNode[] = []
  const over = meeting.date <= today
  // Drafts are not for everybody who may see the meeting; what residents read is.
  const text = minutes && (abilities['minutes.readDraft'] ? `${base}/minutes` : minutes.open ? `/committees/${page.body.slug}/${meeting.date}` : null)
  if (abilities['agenda.write'] && !over && meeting.state === 'planned') deeds.push(<Link key="agenda" className={text ? 'button' : 'button primary'} href={`${base}/agenda`}>{meeting.agendaPublishedAt ? 'Open the agenda' : 'Write the agenda'}</Link>)
  if (text) deeds.push(<Link key="minutes" className="button primary" href={text}>Open the minutes</Link>)
  else if (!minutes && abilities['minutes.start'] && meeting.state !== 'cancelled') deeds.push(<Link key="start" className={over ? 'button primary' : 'button'} href={`${base}/minutes`}>Start the minutes</Link>)
  if (meeting.state === 'cancelled' && abilities['meetings.write']) deeds.push(<DeedButton key="back" action={reinstateMeetingAction} values={{ meetingId: meeting.id }}>Take the cancellation back</DeedButton>)
  if (abilities['meetings.write'] && meeting.state !== 'cancelled') deeds.push(<Link key="change" className="button" href={`${base}/change`}>Change the meeting</Link>)
  return <>{deeds}</>
}

function Notices({ page }: { page: MeetingPage }) {
  const { meeting, abilities, items, attendance, today } = page
  const over = meeting.date <= today
  const found = { items: items.filter((item) => item.proposed).length, names: attendance.filter((row) => row.proposed).length }
  return (
    <>
      {meeting.state === 'cancelled' ? <p className="notice">Cancelled. {meeting.cancelledBecause}</p> : null}
      {meeting.adjournedTo ? <p className="notice">Adjourned to <Link href={`/desk/meetings/${meeting.adjournedTo.id}`}>{formatDate(meeting.adjournedTo.date)}</Link>.</p> : null}
      {meeting.adjournedFrom ? <p className="notice">Goes on from the meeting of <Link href={`/desk/meetings/${meeting.adjournedFrom.id}`}>{formatDate(meeting.adjournedFrom.date)}</Link>.</p> : null}
      {abilities['agenda.write'] && (found.items > 0 || found.names > 0) ? (
        <div className="notice">
          <p style={{ marginTop: 0 }}><strong>Found in the pasted text: {[found.items ? counted(found.items, 'item') : '', found.names ? counted(found.names, 'name') : ''].filter(Boolean).join(' and ')}.</strong> Look them over: change or remove what is wrong, then keep the rest.</p>
          <DeedButton action={keepProposedAction} values={{ meetingId: meeting.id }}>Keep them all</DeedButton>
        </div>
      ) : null}
      {abilities['meetings.write'] && meeting.state === 'planned' && over ? (
        <div className="notice"><p style={{ marginTop: 0 }}>{meeting.date < today ? 'Its day has passed. Was it held?' : 'It is today. Has it been held?'}</p><DeedButton action={holdMeetingAction} values={{ meetingId: meeting.id }}>It was held</DeedButton></div>
      ) : null}
    </>
  )
}

export default async function MeetingPageRoute({ params }: Props) {
  const { id } = await params
  const page = await meetingPage(await requireViewer(`/desk/meetings/${id}`), id)
  if (!page) notFound()
  const { meeting, body, items, attendance, abilities, minutes, today } = page
  const base = `/desk/meetings/${meeting.id}`
  const names = new Map(items.map((item) => [item.id, itemName(item)]))
  return (
    <div className="page">
      <PageHead title={body.name} deeds={<Deeds page={page} />}>
        {formatDateWithDay(meeting.date)}, {clockWords(meeting.time)}{meeting.place ? `, ${meeting.place}` : ''}. {kindWords[meeting.kind]}{' '}
        <Chip colour={meeting.state === 'cancelled' ? 'red' : 'grey'}>{meetingStateWords[meeting.state]}</Chip>{' '}
        {minutes ? <Chip colour="blue">{minutes.withdrawn ? 'Minutes withdrawn' : minutes.archived && !minutes.open ? 'Old minutes, for staff' : minutesWords[minutes.state]}</Chip> : null}
      </PageHead>
      <Notices page={page} />
      <div className="two-columns">
        <div>
          <Section title="Agenda" id="agenda">
            {items.length === 0 ? (
              <div className="empty">
                <p>Nothing is on the agenda yet. {abilities['minutes.start'] ? 'If the meeting has no agenda here, start the minutes and paste them: items, attendance and people are then proposed.' : ''}</p>
              </div>
            ) : <AgendaList items={items} />}
            {abilities['agenda.write'] ? <p><Link href={`${base}/agenda`}>{meeting.agendaPublishedAt ? 'Open the agenda' : 'Write the agenda'}</Link></p> : null}
            {abilities['agenda.putWording'] && !minutes && items.some((item) => item.recommendations.length > 0) ? <p><Link href={`/chair/meeting/${meeting.id}`}>The recommendations, before the vote</Link></p> : null}
          </Section>
          <Section title="Attendance" id="attendance">
            {attendance.length === 0 ? <div className="empty"><p>Nobody is marked yet. {page.members.length > 0 ? `${body.name} has ${counted(page.members.length, 'member')}.` : 'The committee has no members on that day.'}</p></div> : (
              <>
                <AttendanceSummary rows={attendance} names={names} />
                {items.length > 0 && attendance.some(({ status }) => status === 'present') ? <QuorumStrip {...page.quorum} names={names} /> : null}
              </>
            )}
            {abilities['attendance.write'] ? <p><Link href={`${base}/attendance`}>Mark who was there</Link></p> : null}
          </Section>
        </div>
        <aside>
          <Section title="Before the meeting" id="before">
            <BeforeTheMeeting dates={page.dates} date={meeting.date} today={today} agendaPublishedAt={meeting.agendaPublishedAt} cancelled={meeting.state === 'cancelled'} />
          </Section>
          {page.openActions === null ? null : (
            <Section title="Progress report" id="progress">
              <p>{page.openActions === 0 ? 'No open actions of earlier meetings.' : `${capital(counted(page.openActions, 'open action'))} of earlier meetings.`}</p>
              <p><Link href={`${base}/progress`}>Open the progress report</Link></p>
            </Section>
          )}
          <p><Link href={`/desk/committees/${body.slug}`}>About {body.shortName}</Link></p>
        </aside>
      </div>
    </div>
  )
}
