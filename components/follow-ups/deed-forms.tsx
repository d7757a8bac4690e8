'use client'
import { useEffect, useRef, type ReactNode } from 'react'
import { AreaField, ChoiceField, EntryForm, TextField, type Choice } from '@/components/forms/entry-form'
import type { DeedAction } from '@/components/layout/deed-form'
import { formatDate } from '@/domain/calendar'

/** A deed that opens below its button. Whoever comes by a link to its id finds it open, the caret in its first field. */
export function Opens({ words, children, id, open = false, weight }: { words: string; children: ReactNode; id?: string; open?: boolean; weight?: 'primary' | 'plain' | undefined }) {
  const own = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    const here = own.current
    if (!here || !id || location.hash !== `#${id}`) return
    here.open = true
    here.scrollIntoView({ block: 'center' })
    here.querySelector<HTMLElement>('.inside :is(textarea, select, input:not([type=hidden]))')?.focus({ preventScroll: true })
  }, [id])
  return <details ref={own} className="opens" open={open} {...(id ? { id } : {})}><summary className={weight}>{words}</summary><div className="inside">{children}</div></details>
}

interface OfAction { action: DeedAction; followUpId: string }
export interface MeetingChoice { id: string; date: string }

/** How it stands, or that it is done. */
export function ReportForm({ action, followUpId, onBehalf, done }: OfAction & { onBehalf: boolean; done: boolean }) {
  return (
    <EntryForm action={action} submit="Keep" values={{ followUpId }} once>
      <ChoiceField name="says" label="What do you report" choices={[{ value: 'progress', words: 'How it stands' }, ...(done ? [{ value: 'done', words: 'It is done' }] : [])]} value="progress" short />
      <AreaField name="text" label="In your words" />
      {onBehalf ? <TextField name="writer" label="Who said so" help="Left empty, it is you" /> : null}
      <div className="field"><label htmlFor={`file-${followUpId}`}>A file, if there is one</label><input id={`file-${followUpId}`} type="file" name="file" /></div>
    </EntryForm>
  )
}

/** A reason, and the deed. */
export function ReasonForm({ action, followUpId, submit, help, children, name = 'reason', label = 'Why' }: OfAction & { submit: string; help?: string; children?: ReactNode; name?: string; label?: string }) {
  return <EntryForm action={action} submit={submit} values={{ followUpId }} once quiet>{children}<AreaField name={name} label={label} rows={2} {...(help ? { help } : {})} /></EntryForm>
}

/** Another date, or a coming meeting of the committee. */
export function DueFields({ meetings, label = 'By' }: { meetings: readonly MeetingChoice[]; label?: string }) {
  return (
    <div className="two">
      <TextField name="date" label={label} type="date" />
      {meetings.length > 0 ? <ChoiceField name="meeting" label="Or at a meeting" empty="By the date" choices={meetings.map((one) => ({ value: one.id, words: formatDate(one.date) }))} /> : null}
    </div>
  )
}

/** For action by whom: a post, a person, several, the committee itself, an outside organisation. */
export function OwnerFields({ choices }: { choices: { offices: readonly { id: string; title: string }[]; people: readonly { id: string; name: string }[] } }) {
  const all: Choice[] = [...choices.offices.map((one) => ({ value: `office:${one.id}`, words: one.title })), ...choices.people.map((one) => ({ value: `person:${one.id}`, words: one.name }))]
  return (
    <>
      <ChoiceField name="owner" label="For action by" empty="Choose" choices={all} />
      <details className="opens"><summary className="plain">More than one, or an outside organisation</summary>
        <div className="inside">
          <div className="field"><label htmlFor="owner-others">Together with</label><select id="owner-others" name="others" multiple size={6}>{all.map((one) => <option key={one.value} value={one.value}>{one.words}</option>)}</select></div>
          <ChoiceField name="how" label="How they share it" value="lead" choices={[{ value: 'lead', words: 'The first leads, the others help' }, { value: 'each', words: 'Each answers (people only)' }]} />
          <TextField name="organisation" label="Outside organisation" help="Nothing goes to it by itself: there is a letter to send" />
        </div>
      </details>
    </>
  )
}
