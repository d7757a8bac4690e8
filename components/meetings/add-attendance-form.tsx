'use client'
import { useState } from 'react'
import { ChoiceField, CheckField, EntryForm, TextField } from '@/components/forms/entry-form'
import type { DeedAction } from '@/components/layout/deed-form'
import { capacityWords, statusWords } from './words'

const capacities = Object.entries(capacityWords).filter(([value]) => value !== 'member').map(([value, words]) => ({ value, words }))
const statuses = Object.entries(statusWords).map(([value, words]) => ({ value, words }))

/** Adds somebody who is no member of the body. */
export function AddAttendanceForm({ action, meetingId, known, members }: { action: DeedAction; meetingId: string; known: readonly { name: string }[]; members: readonly { name: string }[] }) {
  const [capacity, setCapacity] = useState('officer')
  return (
    <EntryForm action={action} submit="Put on the list" values={{ meetingId }} quiet once>
      <div className="field short">
        <label htmlFor="add-capacity">Attends as</label>
        <select id="add-capacity" name="capacity" value={capacity} onChange={(event) => setCapacity(event.target.value)}>
          {capacities.map((choice) => <option key={choice.value} value={choice.value}>{choice.words}</option>)}
        </select>
      </div>
      <TextField name="name" label="Name as printed" list="known-people" required />
      <datalist id="known-people">{known.map(({ name }) => <option key={name} value={name} />)}</datalist>
      {capacity === 'substitute' ? <ChoiceField name="substituteFor" label="In place of" choices={members.map(({ name }) => ({ value: name, words: name }))} empty="Choose the member" /> : null}
      {capacity === 'officer' || capacity === 'partner' ? <TextField name="office" label={capacity === 'officer' ? 'Post' : 'Organisation'} /> : null}
      {capacity === 'co-opted' ? <ChoiceField name="status" label="Was" choices={statuses} value="present" short /> : null}
      <CheckField name="remote" label="Attends remotely" />
    </EntryForm>
  )
}
