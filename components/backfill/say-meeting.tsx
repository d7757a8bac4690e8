'use client'
import { useId } from 'react'
import type { DeedAction } from '@/components/layout/deed-form'
import { QuestionForm } from './question-form'

interface Props { documentId: string; bodyId: string; date: string; choices: readonly { id: string; name: string }[]; action: DeedAction }

/** Says of which meeting a text is. */
export function SayMeeting({ documentId, bodyId, date, choices, action }: Props) {
  const id = useId()
  return (
    <QuestionForm action={action} values={{ documentId }}>
      <div className="field">
        <label htmlFor={`${id}-body`}>Committee</label>
        <select id={`${id}-body`} name="bodyId" defaultValue={bodyId} required>
          <option value="" disabled>Choose the committee</option>
          {choices.map((body) => <option key={body.id} value={body.id}>{body.name}</option>)}
        </select>
      </div>
      <div className="field day"><label htmlFor={`${id}-date`}>Day of the meeting</label><input id={`${id}-date`} name="date" type="date" defaultValue={date} required /></div>
    </QuestionForm>
  )
}
