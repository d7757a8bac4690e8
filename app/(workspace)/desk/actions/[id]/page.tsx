import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { Chip } from '@/components/layout/chip'
import { DeedButton } from '@/components/layout/deed-button'
import { PageHead } from '@/components/layout/page-head'
import { Section } from '@/components/layout/section'
import { ActionFacts } from '@/components/follow-ups/action-facts'
import { ActionDeeds, type ActionsOfPage } from '@/components/follow-ups/action-deeds'
import { SettleWording } from '@/components/follow-ups/settle-wording'
import { Difference } from '@/components/minutes/note-card'
import { Asked } from '@/components/follow-ups/asked'
import { mailKindWords } from '@/components/mail/kind-words'
import { formatDate } from '@/domain/calendar'
import { verdictWords } from '@/domain/workflow/states'
import { requireViewer } from '@/app/viewer'
import { followUpPage, type FollowUpPage } from '@/server/follow-ups/page'
import * as actions from '../actions'

/** A plain object: a module cannot be handed to the browser. */
const ofPage: ActionsOfPage = {
  reportAction: actions.reportAction, askForDateAction: actions.askForDateAction, sayNotMineAction: actions.sayNotMineAction, markSeenAction: actions.markSeenAction, changeOwnerAction: actions.changeOwnerAction,
  changeDueAction: actions.changeDueAction, closeAction: actions.closeAction, callInAction: actions.callInAction, recordOutcomeAction: actions.recordOutcomeAction, resumeAction: actions.resumeAction,
  withdrawAction: actions.withdrawAction, supersedeAction: actions.supersedeAction, carryOverAction: actions.carryOverAction,
}

type Props = { params: Promise<{ id: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params
  const page = await followUpPage(await requireViewer(`/desk/actions/${id}`), id)
  return { title: page?.row.title ?? 'Action' }
}

function Reports({ page }: { page: FollowUpPage }) {
  if (page.reports.length === 0) return <p className="quiet">Nobody has answered yet.</p>
  return (
    <ul className="history">
      {page.reports.map((report) => (
        <li key={report.id}>
          <time dateTime={report.on}>{formatDate(report.on)}</time>
          <div>
            <p><strong>{report.writer}</strong>{report.says === 'done' ? ' says it is done' : report.says === 'other-date' ? ` asks for ${report.proposedDate ? formatDate(report.proposedDate) : 'another date'}` : report.says === 'not-mine' ? ' says it is for somebody else' : ''}{report.settled === 'accepted' ? ' (agreed)' : report.settled === 'refused' ? ' (not agreed)' : ''}</p>
            <p>{report.text}</p>
            {report.files.map((file) => <p key={file.id}><a href={`/api/files/${file.id}`}>{file.name}</a></p>)}
            {page.abilities['followUps.release'] && !page.exempt && (report.says === 'progress' || report.says === 'done') ? <DeedButton action={actions.releaseAction} values={{ reportId: report.id, released: report.released ? 'no' : 'yes' }} ghost>{report.released ? 'Take back from the public' : 'Let the public read it'}</DeedButton> : null}
          </div>
        </li>
      ))}
    </ul>
  )
}

/** Words as they go on after a colon. */
const begun = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1)

function Mails({ page }: { page: FollowUpPage }) {
  if (page.mails.length === 0) return <p className="quiet">None is planned.</p>
  return (
    <ul className="history">
      {page.mails.map((mail) => <li key={mail.id}><time dateTime={mail.on}>{formatDate(mail.on)}</time><p>To {mail.to}: {begun(mailKindWords[mail.kind])} {mail.state === 'held' ? <Chip colour="amber">Held</Chip> : mail.state === 'gathered' ? <Chip colour="green">Sent</Chip> : <Chip>To come</Chip>}</p></li>)}
    </ul>
  )
}

function SentenceChanged({ page }: { page: FollowUpPage }) {
  const { row, abilities } = page
  if (row.changedSentence === null || !abilities['followUps.sameDuty']) return null
  return (
    <div className="notice">
      <p><strong>{row.changedSentence === '' ? 'Its words are no longer in the minutes.' : 'The minutes say it otherwise now:'}</strong></p>
      {row.changedSentence === '' ? <p>Withdraw the action, or put its sentence back.</p> : (
        <>
          <p className="difference"><Difference before={row.sentence} after={row.changedSentence} /></p>
          {page.wording ? null : <p>It stays with {row.ownerWords || 'nobody named'}, {row.dueOn ? `due ${row.dueWords || `by ${formatDate(row.dueOn)}`}` : 'without a date'}. If that has changed too, change it below: they hear of all in one e-mail.</p>}
          <SettleWording action={actions.sameDutyAction} followUpId={row.id} reads={row.changedSentence} offer={page.wording} />
        </>
      )}
    </div>
  )
}

function ToldDone({ page: { row, told } }: { page: FollowUpPage }) {
  if (!told) return null
  return (
    <div className="notice">
      <p><strong>The {told.draft ? 'draft ' : ''}minutes of {formatDate(told.date)} say that it was done:</strong></p>
      <p className="source">“{told.text}” <span className="quiet small">Taken for that because {told.because}.</span></p>
      <div className="deeds-row">
        <DeedButton action={actions.reportToldAction} values={{ followUpId: row.id, minutesId: told.minutesId, nodeId: told.nodeId, sentence: told.text }}>Report it done</DeedButton>
        <Link href={`/desk/meetings/${told.meetingId}/minutes`}>Open the minutes</Link>
      </div>
    </div>
  )
}

export default async function ActionPage({ params }: Props) {
  const { id } = await params
  const page = await followUpPage(await requireViewer(`/desk/actions/${id}`), id)
  if (!page) notFound()
  const { row } = page
  return (
    <div className="page narrow">
      <PageHead title={row.title}><Link href="/desk/actions">All actions</Link> · <Link href={`/desk/meetings/${row.meetingId}`}>{page.bodyName}, {formatDate(row.askedOn)}</Link></PageHead>
      <SentenceChanged page={page} />
      <ToldDone page={page} />
      <ActionFacts {...page} />
      {row.supersededById ? <p><Link href={`/desk/actions/${row.supersededById}`}>The action that stands in its place</Link></p> : null}
      {row.previousId ? <p><Link href={`/desk/actions/${row.previousId}`}>The round before</Link></p> : null}
      <Asked page={page} action={actions.settleAskedAction} />
      <ActionDeeds page={page} actions={ofPage} />
      {page.outcomes.length > 0 ? (
        <Section title="What the committee said" id="outcome">
          <ul className="history">{page.outcomes.map((one) => <li key={one.id}><time dateTime={one.on}>{formatDate(one.on)}</time><div><p><Chip colour={verdictWords[one.verdict].rag}>{verdictWords[one.verdict].words}</Chip></p><p><q>{one.sentence}</q></p>{one.reason ? <p className="quiet">{one.reason}</p> : null}</div></li>)}</ul>
        </Section>
      ) : null}
      <Section title="What was reported" id="reports"><Reports page={page} /></Section>
      {page.abilities['followUps.changeDue'] || page.mails.length > 0 ? <Section title="Reminders" id="mails"><Mails page={page} /></Section> : null}
      <Section title="History" id="history">
        <ul className="history">{page.events.map((event) => <li key={event.id}><time dateTime={event.on}>{formatDate(event.on)}</time><div><p>{event.words}</p>{event.reason ? <p className="quiet">{event.reason}</p> : null}<p className="small quiet">{event.by}</p></div></li>)}</ul>
      </Section>
    </div>
  )
}
