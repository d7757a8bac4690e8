'use client'
import { useId } from 'react'
import type { DeedAction } from '@/components/layout/deed-form'
import { QuestionForm } from './question-form'

/** Says which committee a printed name means. */
export function NameBody({ words, choices, authorityId, action }: { words: string; choices: readonly { id: string; name: string }[]; authorityId: string; action: DeedAction }) {
  const id = useId()
  return (
    <QuestionForm action={action} values={{ authorityId, words }}>
      <div className="field">
        <label htmlFor={id} className="visually-hidden">Committee meant by “{words}”</label>
        <select id={id} name="bodyId" defaultValue="" required>
          <option value="" disabled>Choose the committee</option>
          {choices.map((body) => <option key={body.id} value={body.id}>{body.name}</option>)}
          <option value="none">None of ours</option>
        </select>
      </div>
    </QuestionForm>
  )
}
