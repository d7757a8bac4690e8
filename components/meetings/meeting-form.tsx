'use client'
import { ChoiceField, EntryForm, TextField, type Choice } from '@/components/forms/entry-form'
import type { DeedAction } from '@/components/layout/deed-form'
import { useState } from 'react'
import { kindWords } from './words'

const kinds: Choice[] = Object.entries(kindWords).map(([value, words]) => ({ value, words }))

export interface MeetingFormBody { id: string; name: string; place: string; time: string }

/** A new meeting: its committee gives hour and place, which can be changed. */
export function NewMeetingForm({ action, bodies, bodyId }: { action: DeedAction; bodies: MeetingFormBody[]; bodyId: string }) {
  const [chosen, choose] = useState(bodies.find((body) => body.id === bodyId) ?? bodies[0])
  return (
    <EntryForm action={action} submit="Add the meeting">
      <div className="field">
        <label htmlFor="new-body">Committee</label>
        <select id="new-body" name="bodyId" value={chosen?.id} onChange={(event) => choose(bodies.find((body) => body.id === event.target.value))}>
          {bodies.map((body) => <option key={body.id} value={body.id}>{body.name}</option>)}
        </select>
      </div>
      <ChoiceField name="kind" label="Kind" choices={kinds} value="ordinary" help="An extraordinary meeting confirms no minutes of earlier ones." short />
      <div className="two">
        <TextField name="date" label="Date" type="date" required />
        <TextField key={`time-${chosen?.id}`} name="time" label="Time" type="time" value={chosen?.time ?? ''} required />
      </div>
      <TextField key={`place-${chosen?.id}`} name="place" label="Place" value={chosen?.place ?? ''} />
    </EntryForm>
  )
}

/** Day, hour, place and kind of a meeting that stands in the calendar. */
export function ChangeMeetingForm({ action, meeting }: { action: DeedAction; meeting: { id: string; kind: string; date: string; time: string; place: string } }) {
  return (
    <EntryForm action={action} submit="Save the changes" values={{ meetingId: meeting.id }}>
      <ChoiceField name="kind" label="Kind" choices={kinds} value={meeting.kind} short />
      <div className="two">
        <TextField name="date" label="Date" type="date" value={meeting.date} help="Actions due at this meeting move with it." required />
        <TextField name="time" label="Time" type="time" value={meeting.time} required />
      </div>
      <TextField name="place" label="Place" value={meeting.place} />
    </EntryForm>
  )
}
