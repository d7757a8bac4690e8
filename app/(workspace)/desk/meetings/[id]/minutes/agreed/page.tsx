import type { Metadata } from 'next'
import { DeedForm } from '@/components/layout/deed-form'
import { DeedPage } from '@/components/minutes/deed-page'
import { formatDate } from '@/domain/calendar'
import { capital } from '@/domain/reminders/words'
import { recordAgreed } from '../actions'
import { loadFor, type MinutesProps } from '../load'

export const metadata: Metadata = { title: 'Record how it was agreed' }

export default async function RecordAgreedPage(props: MinutesProps) {
  const { meeting, body, minutes } = await loadFor(props, 'minutes.recordAgreed')
  const noReply = minutes.chairBy ? `no reply by ${formatDate(minutes.chairBy)}` : 'no reply'
  const choices = [['by phone', 'By phone'], ['on paper', 'On paper'], ['by e-mail', 'By e-mail'], [noReply, capital(noReply)], ['other', 'Otherwise:']] as const
  return (
    <DeedPage title="Record how it was agreed" meetingId={meeting.id} bodyName={body.name} date={meeting.date}>
      <p>The draft is with {minutes.chair?.name ?? 'the chair'}. What you record here is kept with the minutes and in the record of who did what.</p>
      <DeedForm action={recordAgreed.bind(null, meeting.id, minutes.id)}>
        <fieldset className="field">
          <legend>How was it agreed</legend>
          {choices.map(([value, words], at) => <label key={value} className="choice"><input type="radio" name="how" value={value} defaultChecked={at === 0} />{words}</label>)}
          <input className="wide" name="words" aria-label="How it was agreed otherwise" />
        </fieldset>
        <div className="form-foot"><button className="primary">Record it as agreed</button></div>
      </DeedForm>
    </DeedPage>
  )
}
