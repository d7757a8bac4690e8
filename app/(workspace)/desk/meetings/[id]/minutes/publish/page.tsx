import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { requireViewer } from '@/app/viewer'
import { DeedForm } from '@/components/layout/deed-form'
import { DeedPage } from '@/components/minutes/deed-page'
import { RecordView, recordOf } from '@/components/minutes/record-view'
import { UnsettledNotice } from '@/components/minutes/unsettled'
import { formatDate } from '@/domain/calendar'
import { publishPreview } from '@/server/minutes/reads/publish'
import { unsettledIn } from '@/server/minutes/reads/unsettled'
import { publish } from '../actions'
import type { MinutesProps } from '../load'

export const metadata: Metadata = { title: 'Publish the minutes' }

export default async function PublishPage({ params }: MinutesProps) {
  const { id } = await params
  const viewer = await requireViewer(`/desk/meetings/${id}/minutes/publish`)
  const preview = await publishPreview(viewer, id)
  if (!preview) notFound()
  const { page: { meeting, body, minutes }, against, waiting, numbers, document } = preview
  return (
    <DeedPage title="Publish the minutes" meetingId={meeting.id} bodyName={body.name} date={meeting.date}>
      {against.length > 0 ? (
        <div className="notice red">
          <p><strong>They cannot be published yet:</strong></p>
          <ul>{against.map((one) => <li key={one.minuteId + one.reason}>{one.words}</li>)}</ul>
          <p><Link href={`/desk/meetings/${meeting.id}/minutes`}>Open the minutes</Link>{minutes.state === 'agreed' ? ': the draft is agreed and stands still, so take it back to mend it, and have it agreed again.' : ' to mend it.'}</p>
        </div>
      ) : null}
      <UnsettledNotice found={await unsettledIn(viewer, minutes.id)} meetingId={meeting.id} writable={minutes.writable} />
      <p>They are published as a draft, subject to confirmation at a later meeting, and stay as this version for ever. The minutes take the numbers {numbers.first} to {numbers.last}.</p>
      <DeedForm action={publish.bind(null, meeting.id, minutes.id)}>
        {waiting.length > 0 ? (
          <div className="field">
            <p className="notice">The minutes of {waiting.map((date) => formatDate(date)).join(' and ')} are not published yet. Publishing these first fixes their numbers after that draft as it stands now.</p>
            <label className="choice"><input type="checkbox" name="outOfOrder" />Publish these first all the same</label>
          </div>
        ) : null}
        <div className="form-foot"><button className="primary" disabled={against.length > 0}>Publish</button></div>
      </DeedForm>
      <h2 style={{ margin: '36px 0 12px' }}>What residents will read</h2>
      <div className="record-sheet">
        <RecordView {...recordOf(document, numbers.first)} />
      </div>
    </DeedPage>
  )
}
