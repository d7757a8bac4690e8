import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireViewer } from '@/app/viewer'
import { Empty } from '@/components/layout/empty'
import { DeedPage } from '@/components/minutes/deed-page'
import { IssueForm } from '@/components/minutes/issue-form'
import { UnsettledNotice } from '@/components/minutes/unsettled'
import { issuePanel } from '@/server/minutes/reads/issue-panel'
import { unsettledIn } from '@/server/minutes/reads/unsettled'
import { issue } from '../actions'
import { loadFor, type MinutesProps } from '../load'

export const metadata: Metadata = { title: 'Issue the actions' }

export default async function IssuePage(props: MinutesProps) {
  const { meeting, body, minutes } = await loadFor(props, 'issue')
  const viewer = await requireViewer()
  const lines = await issuePanel(viewer, minutes.id)
  if (!lines) notFound()
  return (
    <DeedPage title="Issue the actions" meetingId={meeting.id} bodyName={body.name} date={meeting.date} wide>
      <UnsettledNotice found={await unsettledIn(viewer, minutes.id)} meetingId={meeting.id} writable={minutes.writable} />
      {lines.length === 0
        ? <Empty title="Nothing is waiting to be issued">Keep an action in the margin of the minutes, and it waits here until you issue it.</Empty>
        : <IssueForm lines={lines} action={issue.bind(null, meeting.id)} draft={minutes.publishedAt === null} />}
    </DeedPage>
  )
}
