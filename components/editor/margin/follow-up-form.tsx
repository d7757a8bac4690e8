'use client'
import { useEffect, useId, useRef, useState, type FormEvent, type KeyboardEvent } from 'react'
import type { DueCalendar } from '@/domain/calendar'
import type { DecidedFollowUp } from '@/domain/document/nodes'
import { kindWords } from '@/domain/follow-ups/kinds'
import { followUpKinds, type FollowUpKind } from '@/domain/language/reading'
import type { EditorContext } from '../props'
import { ownerInWords } from '../readings/decide'
import { dayOf, dueFromWords, dueOn, understood, wordsOfDue } from './due-words'
import { OwnerField } from './owner-field'

interface FollowUpFormProps {
  start: DecidedFollowUp
  context: EditorContext
  calendar: DueCalendar
  /** The field to begin with. */
  begin: 'what' | 'who' | 'due'
  onKeep: (followUp: DecidedFollowUp) => void
  onLeave: () => void
}

/** What an action is to be: what, for action by whom, by when. Enter keeps, Escape leaves it as it was. */
export function FollowUpForm({ start, context, calendar, begin, onKeep, onLeave }: FollowUpFormProps) {
  const id = useId()
  const form = useRef<HTMLFormElement>(null)
  const [followUp, setFollowUp] = useState(start)
  const [dueWords, setDueWords] = useState(() => wordsOfDue(start.due, calendar))
  const [ownerWords, setOwnerWords] = useState(() => (start.owner.words === null ? '' : ownerInWords(start.owner)))
  const [missing, setMissing] = useState(false)
  useEffect(() => {
    const field = form.current?.querySelector<HTMLInputElement | HTMLTextAreaElement>(`[data-field="${begin}"]`)
    field?.focus()
    field?.select()
  }, [begin])
  const setDue = (due: DecidedFollowUp['due'], words: string) => {
    setDueWords(words)
    setFollowUp((before) => ({ ...before, due, setByClerk: { ...before.setByClerk, due: true } }))
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const title = followUp.title.trim()
    setMissing(title === '')
    if (title !== '') onKeep({ ...followUp, title })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') { event.preventDefault(); event.stopPropagation(); onLeave() }
    if (event.key === 'Enter' && !event.shiftKey && event.target instanceof HTMLTextAreaElement) { event.preventDefault(); form.current?.requestSubmit() }
  }
  return (
    <form ref={form} className="follow-up-form" aria-label="The action" onSubmit={submit} onKeyDown={onKeyDown}>
      <div className="form-field">
        <label htmlFor={`${id}-what`}>What</label>
        <textarea
          id={`${id}-what`} data-field="what" rows={2} value={followUp.title} aria-invalid={missing || undefined} aria-describedby={missing ? `${id}-missing` : undefined}
          onChange={(event) => { setFollowUp({ ...followUp, title: event.target.value }) }}
        />
        {missing ? <p id={`${id}-missing`} className="field-error">Say in a few words what is to be done.</p> : null}
      </div>
      <OwnerField words={ownerWords} owner={followUp.owner} context={context} onOwner={(owner, words) => {
        setOwnerWords(words)
        setFollowUp((before) => ({ ...before, owner, setByClerk: { ...before.setByClerk, owner: true } }))
      }} />
      <div className="form-field">
        <label htmlFor={`${id}-due`}>Due</label>
        <div className="due-row">
          <input
            id={`${id}-due`} data-field="due" value={dueWords} autoComplete="off" placeholder="in 6 months, next meeting" aria-describedby={`${id}-means`}
            onChange={(event) => { setDue(dueFromWords(event.target.value, calendar), event.target.value) }}
          />
          <input
            type="date" aria-label="Due on this day" value={dayOf(followUp.due, calendar)}
            onChange={(event) => { const on = event.target.value === '' ? { due: { type: 'none' as const }, words: '' } : dueOn(event.target.value); setDue(on.due, on.words) }}
          />
        </div>
        <p id={`${id}-means`} className="hint" role="status">{understood(followUp.due, calendar)}</p>
      </div>
      <div className="form-field">
        <label htmlFor={`${id}-kind`}>Sort</label>
        <select id={`${id}-kind`} value={followUp.kind} onChange={(event) => { setFollowUp({ ...followUp, kind: event.target.value as FollowUpKind }) }}>
          {followUpKinds.map((kind) => <option key={kind} value={kind}>{kindWords[kind]}</option>)}
        </select>
      </div>
      <div className="acts"><button className="primary">Keep</button><button type="button" className="ghost" onClick={onLeave}>Leave it as it was</button></div>
    </form>
  )
}
