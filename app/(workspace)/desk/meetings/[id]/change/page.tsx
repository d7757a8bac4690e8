import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { AreaField, CheckField, EntryForm, TextField } from '@/components/forms/entry-form'
import { DeedButton } from '@/components/layout/deed-button'
import { PageHead } from '@/components/layout/page-head'
import { Section } from '@/components/layout/section'
import { ChangeMeetingForm } from '@/components/meetings/meeting-form'
import { formatDate } from '@/domain/calendar'
import { requireViewer } from '@/app/viewer'
import { meetingPage } from '@/server/meetings/meeting-page'
import { adjournMeetingAction, cancelMeetingAction, changeMeetingAction, deleteMeetingAction } from '../../actions'

export const metadata: Metadata = { title: 'Change the meeting' }

export default async function ChangeMeetingPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const page = await meetingPage(await requireViewer(`/desk/meetings/${id}/change`), id)
  if (!page || !page.abilities['meetings.write']) notFound()
  const { meeting, body, items, minutes } = page
  return (
    <div className="page narrow">
      <PageHead title="Change the meeting">{body.name}, {formatDate(meeting.date)}</PageHead>
      <Section title="Day and place"><div style={{ marginTop: 20 }}><ChangeMeetingForm action={changeMeetingAction} meeting={meeting} /></div></Section>
      {meeting.state === 'planned' || (meeting.state === 'held' && !meeting.adjournedTo) ? (
        <Section title="Adjourn it">
          <p>It goes on another day. What was not reached goes on the agenda of that day.</p>
          <details className="opens"><summary>Adjourn</summary>
            <div className="inside">
              <EntryForm action={adjournMeetingAction} submit="Adjourn to this day" values={{ meetingId: meeting.id }} quiet>
                <div className="two"><TextField name="date" label="The day it goes on" type="date" required /><TextField name="time" label="Time" type="time" value={meeting.time} required /></div>
                <TextField name="place" label="Place" value={meeting.place} />
                {items.length > 0 ? <fieldset><legend>Not reached</legend>{items.map((item) => <CheckField key={item.id} name="itemId" value={item.id} label={`${item.number} ${item.title}`} />)}</fieldset> : null}
              </EntryForm>
            </div>
          </details>
        </Section>
      ) : null}
      {meeting.state === 'planned' && !minutes ? (
        <Section title="Cancel it">
          <p>It stays in the calendar as cancelled, with the reason. Actions due at it move to the meeting after it.</p>
          <details className="opens"><summary>Cancel the meeting</summary>
            <div className="inside">
              <EntryForm action={cancelMeetingAction} submit="Cancel the meeting" values={{ meetingId: meeting.id }} quiet>
                <AreaField name="because" label="Why" help="Residents read it with the notice." rows={2} />
              </EntryForm>
            </div>
          </details>
        </Section>
      ) : null}
      {page.abilities['meetings.delete'] && !minutes && !meeting.agendaPublishedAt ? (
        <Section title="Delete it">
          <p>Only for a meeting that was entered in error. Once it has minutes or a published agenda it stays.</p>
          <DeedButton action={deleteMeetingAction} values={{ meetingId: meeting.id }}>Delete the meeting</DeedButton>
        </Section>
      ) : null}
    </div>
  )
}
