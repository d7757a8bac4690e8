import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { DeedForm } from '@/components/layout/deed-form'
import { AmendableRecord } from '@/components/minutes/amendable-record'
import { DeedPage } from '@/components/minutes/deed-page'
import { formatDate } from '@/domain/calendar'
import { confirm } from '../actions'
import { loadFor, type MinutesProps } from '../load'

export const metadata: Metadata = { title: 'Record the confirmation' }

export default async function ConfirmPage(props: MinutesProps) {
  const { meeting, body, minutes, mayConfirmAt } = await loadFor(props, 'minutes.confirm')
  const [first] = mayConfirmAt
  if (!first) notFound()
  return (
    <DeedPage title="Record the confirmation" meetingId={meeting.id} bodyName={body.name} date={meeting.date}>
      <p>Record what the later meeting said of these minutes. Its sentence is proposed for that meeting’s own minutes, where you may word it.</p>
      <DeedForm action={confirm.bind(null, meeting.id, minutes.id)}>
        <fieldset className="field">
          <legend>At which meeting</legend>
          {mayConfirmAt.map((later, at) => <label key={later.id} className="choice"><input type="radio" name="atMeetingId" value={later.id} defaultChecked={at === 0} />{formatDate(later.date)}</label>)}
        </fieldset>
        <div className="field"><label htmlFor="presidedBy">Who presided there</label><input id="presidedBy" name="presidedBy" className="wide" defaultValue={first.presidedBy} required /></div>
        <fieldset className="field">
          <legend>What it said</legend>
          <label className="choice"><input type="radio" name="outcome" value="confirmed" defaultChecked />Confirmed as they are</label>
          <label className="choice"><input type="radio" name="outcome" value="corrected" />Confirmed with the corrections made below</label>
          <label className="choice"><input type="radio" name="outcome" value="not-confirmed" />Not confirmed: they come again</label>
        </fieldset>
        <div className="field not-confirmed"><label htmlFor="reason">If not confirmed, why</label><textarea id="reason" name="reason" rows={2} /></div>
        <div className="to-correct"><AmendableRecord document={minutes.document} firstNumber={minutes.firstNumber} /></div>
        <div className="form-foot"><button className="primary">Record the confirmation</button></div>
      </DeedForm>
    </DeedPage>
  )
}
