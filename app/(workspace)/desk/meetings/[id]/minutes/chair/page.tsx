import type { Metadata } from 'next'
import { DeedForm } from '@/components/layout/deed-form'
import { DeedPage } from '@/components/minutes/deed-page'
import { UnsettledNotice } from '@/components/minutes/unsettled'
import { addDays } from '@/domain/calendar'
import { capital, counted } from '@/domain/reminders/words'
import { runtime } from '@/server/runtime'
import { wouldRefuse } from '@/server/minutes/reads/publish'
import { unsettledIn } from '@/server/minutes/reads/unsettled'
import { requireViewer } from '@/app/viewer'
import { sendToChair } from '../actions'
import { loadFor, type MinutesProps } from '../load'

export const metadata: Metadata = { title: 'Send to the chair' }

const why = { presided: 'who presided', chair: 'the chair of the committee', 'vice-chair': 'the vice-chair of the committee' }

export default async function SendToChairPage(props: MinutesProps) {
  const { meeting, body, minutes } = await loadFor(props, 'minutes.sendToChair')
  const open = minutes.notes.filter((note) => note.state === 'open')
  const waiting = minutes.checks.filter((check) => !check.answered)
  const today = runtime().council.today()
  const viewer = await requireViewer()
  const against = await wouldRefuse(viewer, meeting.id)
  return (
    <DeedPage title="Send to the chair" meetingId={meeting.id} bodyName={body.name} date={meeting.date}>
      {minutes.chair
        ? <p>The draft goes to <strong>{minutes.chair.name}</strong>, {why[minutes.chair.because]}. It stands still until it is agreed or changes are asked for; you can take it back at any time.</p>
        : <p className="notice">Nobody is known to have presided, and the committee has no chair. Mark in the attendance who presided, then come back here.</p>}
      {against.length > 0 ? (
        <div className="notice">
          <p><strong>As it is, the draft could not be published.</strong> Better mended before it is agreed:</p>
          <ul>{against.map((one) => <li key={one.minuteId + one.reason}>{one.words}</li>)}</ul>
        </div>
      ) : null}
      <UnsettledNotice found={await unsettledIn(viewer, minutes.id)} meetingId={meeting.id} writable />
      {open.length > 0 ? <p className="notice">{open.length === 1 ? 'A note is still open.' : `${capital(counted(open.length, 'note'))} are still open.`} Take or answer {open.length === 1 ? 'it' : 'them'} before you send the draft.</p> : null}
      {minutes.state === 'fact-check' && waiting.length > 0 ? <p className="notice">Not answered yet: {waiting.map((check) => check.name).join(', ')}. Sending the draft ends the fact check.</p> : null}
      <DeedForm action={sendToChair.bind(null, meeting.id, minutes.id)}>
        <div className="field"><label htmlFor="by">An answer by</label><input id="by" name="by" type="date" defaultValue={addDays(today, 4)} min={today} required /></div>
        <div className="form-foot"><button className="primary" disabled={!minutes.chair}>Send to the chair</button></div>
      </DeedForm>
    </DeedPage>
  )
}
