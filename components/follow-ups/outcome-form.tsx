'use client'
import { useState } from 'react'
import { AreaField, ChoiceField, EntryForm } from '@/components/forms/entry-form'
import type { DeedAction } from '@/components/layout/deed-form'
import { formatDate } from '@/domain/calendar'
import { verdicts, verdictWords, type Verdict } from '@/domain/workflow/states'
import { DueFields, type MeetingChoice } from './deed-forms'

interface Props { action: DeedAction; followUpId: string; heldMeetings: readonly MeetingChoice[]; comingMeetings: readonly MeetingChoice[]; doneSentence: string }

/** The committee's word at a meeting: done; or another, each with a reason. Its sentence may be worded otherwise. */
export function OutcomeForm({ action, followUpId, heldMeetings, comingMeetings, doneSentence }: Props) {
  const [verdict, choose] = useState<Verdict>('done')
  const moves = verdict === 'extended' || verdict === 'not-good-enough'
  const [only] = heldMeetings
  return (
    <EntryForm action={action} submit="Record what the committee said" values={{ followUpId, ...(heldMeetings.length === 1 && only ? { meetingId: only.id } : {}) }}>
      {heldMeetings.length > 1 ? <ChoiceField name="meetingId" label="At the meeting of" choices={heldMeetings.map((one) => ({ value: one.id, words: formatDate(one.date) }))} short /> : null}
      <div className="field short">
        <label htmlFor={`verdict-${followUpId}`}>The committee said</label>
        <select id={`verdict-${followUpId}`} name="verdict" value={verdict} onChange={(event) => choose(verdicts.find((one) => one === event.target.value) ?? 'done')}>
          {verdicts.map((one) => <option key={one} value={one}>{verdictWords[one].words}</option>)}
        </select>
      </div>
      {verdict === 'done' ? null : <AreaField name="reason" label="The reason it gave" rows={2} />}
      {moves ? <DueFields meetings={comingMeetings} label={verdict === 'extended' ? 'Extended to' : 'By, if it gave a date'} /> : null}
      <AreaField key={verdict} name="sentence" label="As the minutes say it" rows={3} value={verdict === 'done' ? doneSentence : ''} {...(verdict === 'done' ? {} : { help: 'Left empty, it is worded from the reason and the date' })} />
    </EntryForm>
  )
}
