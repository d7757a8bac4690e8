import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { Chip } from '@/components/layout/chip'
import { Empty } from '@/components/layout/empty'
import { PageHead } from '@/components/layout/page-head'
import { Section } from '@/components/layout/section'
import { Opens } from '@/components/follow-ups/deed-forms'
import { KeepPlace } from '@/components/follow-ups/keep-place'
import { OutcomeForm } from '@/components/follow-ups/outcome-form'
import { formatDate, relativeDay } from '@/domain/calendar'
import { counted } from '@/domain/reminders/words'
import { requireViewer } from '@/app/viewer'
import { mattersArising, type MattersArising, type ReportPart, type ReportedAction } from '@/server/follow-ups/progress-report'
import { recordOutcomeAction } from '../../../actions/actions'

type Props = { params: Promise<{ id: string }> }
export const metadata: Metadata = { title: 'Progress report' }

const parts: { part: ReportPart; words: string }[] = [
  { part: 'late', words: 'Late' }, { part: 'due', words: 'Due by this meeting' }, { part: 'changed', words: 'Changed since the last meeting' }, { part: 'done', words: 'Ended since the last meeting' }, { part: 'other', words: 'In progress' },
]

function Reported({ one, report }: { one: ReportedAction; report: MattersArising }) {
  return (
    <article className="report-card" aria-labelledby={`r-${one.id}`}>
      <h3 id={`r-${one.id}`}><Link href={`/desk/actions/${one.id}`}>{one.title}</Link> <Chip colour={one.rag.colour}>{one.rag.words}</Chip>{one.exempt ? <> <Chip colour="amber">Exempt</Chip></> : null}</h3>
      {one.sentence ? <p className="src">“{one.sentence}”</p> : null}
      <p className="small">{one.ownerWords || 'Nobody named'} · {one.minuteNumber ? `minute ${one.minuteNumber}, ` : ''}{formatDate(one.askedOn)} · {one.closedOn ? `ended on ${formatDate(one.closedOn)}` : one.dueWords}{one.firstDueOn && one.firstDueOn !== one.dueOn ? `, first ${formatDate(one.firstDueOn)}` : ''}</p>
      {one.said ? <p>{one.said.text} <span className="small quiet">{one.said.writer}, {formatDate(one.said.on)}</span></p> : null}
      {one.evidence ? <p>Closed by the clerk: {one.evidence}</p> : null}
      {one.outcome ? <p className="quoted">{one.outcome.sentence}</p> : null}
      {one.mayRecord ? <Opens words="What the committee said"><OutcomeForm action={recordOutcomeAction} followUpId={one.id} heldMeetings={[report.meeting]} comingMeetings={report.comingMeetings} doneSentence={one.doneSentence} /></Opens> : null}
    </article>
  )
}

export default async function ProgressReportPage({ params }: Props) {
  const { id } = await params
  const report = await mattersArising(await requireViewer(`/desk/meetings/${id}/progress`), id)
  if (!report) notFound()
  const spoken = report.actions.filter((one) => one.outcome).length
  const published = ['published', 'confirmed', 'signed'].includes(report.meeting.minutesState ?? '')
  return (
    <div className="page narrow">
      <PageHead title="Progress on actions" deeds={report.meeting.held ? <Link className="button" href={`/desk/meetings/${id}/minutes`}>Open the minutes</Link> : undefined}>
        {report.bodyName}, for the meeting of {formatDate(report.meeting.date)}, {relativeDay(report.meeting.date, report.today)}{report.since ? `. Since the meeting of ${formatDate(report.since)}` : ''}
      </PageHead>
      {report.meeting.held ? <p className="notice">{published ? 'The minutes of this meeting are published: what is recorded now is not written into them.' : report.meeting.minutesState ? 'What the committee said of each is recorded here; its sentence goes into the draft minutes, where it can be worded.' : 'The minutes are not begun: what you record here is put in when they are started.'}</p> : null}
      {report.actions.length === 0 ? <Empty title="Nothing to report">The committee has asked for nothing that is still open. What it asks for will be listed here for its next meeting: what is late, what is due, what has changed and what was done.</Empty> : null}
      <KeepPlace said={spoken === 0 ? '' : `What the committee said of ${counted(spoken, 'action')} is recorded at this meeting.`}>
        {parts.map(({ part, words }) => {
          const own = report.actions.filter((one) => one.part === part)
          return own.length === 0 ? null : <Section key={part} title={`${words} (${own.length})`} id={part}>{own.map((one) => <Reported key={one.id} one={one} report={report} />)}</Section>
        })}
      </KeepPlace>
    </div>
  )
}
