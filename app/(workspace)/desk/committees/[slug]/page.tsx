import '@/components/people/register.css'
import type { Metadata } from 'next'
import Link from 'next/link'
import { Chip } from '@/components/layout/chip'
import { PageHead } from '@/components/layout/page-head'
import { Members } from '@/components/people/members'
import { NotForYou } from '@/components/people/not-for-you'
import { bodyIsWords } from '@/components/people/words'
import { CommitteeMeetings, CommitteeSteps } from '@/components/settings/committee-meetings'
import { CommitteeActions, CommitteeFormulae, CommitteeTemplate } from '@/components/settings/committee-record'
import { CommitteeFacts, CommitteeStaff, JoinedAuthorities } from '@/components/settings/committee-rights'
import { formatDate, formatDateWithDay, relativeDay } from '@/domain/calendar'
import { requireViewer } from '@/app/viewer'
import { committeePage } from '@/server/people/queries/committees'
import { addMemberAction, changeCommitteeAction, changeMemberAction, joinAuthoritiesAction, nameClerksAction } from '../actions'
import { keepFormulaeAction, keepMeetingsAction, keepRemindersAction, keepStepsAction, keepTemplateAction } from '../settings-actions'

export const metadata: Metadata = { title: 'Committee' }

export default async function CommitteeDeskPage({ params }: { params: Promise<{ slug: string }> }) {
  const { slug } = await params
  const viewer = await requireViewer(`/desk/committees/${slug}`)
  const committee = await committeePage(viewer, slug)
  if (!committee) return <NotForYou title="Committee" whose="There is no committee of this address, or it is looked after by others. What it has published stands on the council’s own pages." />
  const { id: bodyId, may, inside, today, nextMeeting, lastMeeting } = committee
  const settings = inside?.settings
  const writing = <T,>(action: T): T | undefined => (may['bodies.write'] ? action : undefined)
  return (
    <div className="page narrow">
      <PageHead title={committee.name}>
        {bodyIsWords[committee.kind]} of {committee.authority.name}.{' '}
        {nextMeeting ? <>Meets next on <Link href={`/desk/meetings/${nextMeeting.id}`}>{formatDateWithDay(nextMeeting.date)}</Link>, {relativeDay(nextMeeting.date, today)}.</> : 'No meeting is planned.'}
        {committee.endedOn ? <> <Chip>{`Ended on ${formatDate(committee.endedOn)}`}</Chip></> : null}
      </PageHead>
      <div className="deeds-row">
        <Link className="button" href={`/desk/meetings?committee=${committee.slug}`}>Meetings</Link>
        <Link className="button" href={`/desk/actions?body=${committee.slug}`}>Actions</Link>
        {lastMeeting ? <Link className="button ghost" href={`/desk/meetings/${lastMeeting.id}`}>Last meeting, {formatDate(lastMeeting.date)}</Link> : null}
        <a className="button ghost" href={`/committees/${committee.slug}`}>As residents see it</a>
      </div>
      <Members
        bodyId={bodyId} seats={committee.seats} today={today} chairWord={committee.chairWord} linked={inside !== null} people={inside?.people ?? []}
        deeds={may['memberships.write'] ? { add: addMemberAction, change: changeMemberAction } : null}
      />
      {inside && settings ? (
        <>
          <CommitteeMeetings settings={settings} bodyId={bodyId} action={writing(keepMeetingsAction)} />
          <CommitteeTemplate settings={settings} bodyId={bodyId} action={writing(keepTemplateAction)} />
          <CommitteeSteps settings={settings} bodyId={bodyId} action={writing(keepStepsAction)} />
          <CommitteeFormulae settings={settings} bodyId={bodyId} action={writing(keepFormulaeAction)} />
          <CommitteeActions settings={settings} bodyId={bodyId} action={writing(keepRemindersAction)} />
          <CommitteeStaff bodyId={bodyId} restricted={inside.restricted} clerks={inside.clerks} action={writing(nameClerksAction)} />
          <JoinedAuthorities bodyId={bodyId} host={committee.authority.name} authorities={inside.otherAuthorities} action={writing(joinAuthoritiesAction)} />
          <CommitteeFacts bodyId={bodyId} name={committee.name} shortName={committee.shortName} kind={committee.kind} endedOn={committee.endedOn} action={writing(changeCommitteeAction)} />
        </>
      ) : null}
    </div>
  )
}
