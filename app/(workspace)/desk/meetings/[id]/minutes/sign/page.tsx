import type { Metadata } from 'next'
import { DeedForm } from '@/components/layout/deed-form'
import { DeedPage } from '@/components/minutes/deed-page'
import { runtime } from '@/server/runtime'
import { sign } from '../actions'
import { loadFor, type MinutesProps } from '../load'

export const metadata: Metadata = { title: 'Record the signature' }

export default async function SignPage(props: MinutesProps) {
  const { meeting, body, minutes } = await loadFor(props, 'minutes.sign')
  const confirmed = minutes.confirmations.findLast((one) => one.outcome !== 'not-confirmed')
  const today = runtime().council.today()
  return (
    <DeedPage title="Record the signature" meetingId={meeting.id} bodyName={body.name} date={meeting.date}>
      <p>Confirmed minutes are signed by the person who presided at the meeting that confirmed them. After that nothing in them is edited: a correction is a new version.</p>
      <DeedForm action={sign.bind(null, meeting.id, minutes.id)}>
        <div className="field"><label htmlFor="signedBy">Signed by</label><input id="signedBy" name="signedBy" className="wide" defaultValue={confirmed?.presidedBy ?? ''} required /></div>
        <div className="field"><label htmlFor="signedOn">On</label><input id="signedOn" name="signedOn" type="date" defaultValue={confirmed?.date ?? today} min={confirmed?.date} max={today} required /></div>
        <div className="form-foot"><button className="primary">Record the signature</button></div>
      </DeedForm>
    </DeedPage>
  )
}
