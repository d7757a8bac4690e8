import type { Metadata } from 'next'
import { DeedForm } from '@/components/layout/deed-form'
import { AmendableRecord } from '@/components/minutes/amendable-record'
import { DeedPage } from '@/components/minutes/deed-page'
import { correct } from '../actions'
import { loadFor, type MinutesProps } from '../load'

export const metadata: Metadata = { title: 'Correct the minutes' }

export default async function CorrectPage(props: MinutesProps) {
  const { meeting, body, minutes } = await loadFor(props, 'minutes.correct')
  return (
    <DeedPage title="Correct the minutes" meetingId={meeting.id} bodyName={body.name} date={meeting.date}>
      <p>A correction is a new version with a note that every reader sees. The version that is out now stays to be compared.</p>
      <DeedForm action={correct.bind(null, meeting.id, minutes.id)}>
        <div className="field">
          <label htmlFor="note">What was corrected, in a sentence</label>
          <p className="hint">It stands above the minutes, for example: The number of households in minute 41 was corrected.</p>
          <input id="note" name="note" className="wide" maxLength={500} required />
        </div>
        <AmendableRecord document={minutes.document} firstNumber={minutes.firstNumber} />
        <div className="form-foot"><button className="primary">Publish the correction</button></div>
      </DeedForm>
    </DeedPage>
  )
}
