'use client'
import './forms.css'
import { createContext, startTransition, useActionState, useContext, useEffect, useId, useRef, type ReactNode } from 'react'
import type { DeedAction, DeedState } from '@/components/layout/deed-form'
import { RefusalNotice } from '@/components/layout/refusal-notice'

const start: DeedState = { refusal: null }
const Wrong = createContext<Record<string, string>>({})

interface EntryFormProps {
  action: DeedAction
  /** What the button does, as a verb. */
  submit: string
  children?: ReactNode
  /** What the action needs to know besides the fields. */
  values?: Record<string, string>
  /** Empties the fields, and closes the part of the page that it stands in, once it went well. */
  once?: boolean
  /** A further deed beside the button. */
  beside?: ReactNode
  quiet?: boolean
}

/** A form with its errors beside the fields. What was typed stays until it went well. */
export function EntryForm({ action, submit, children, values = {}, once = false, beside, quiet = false }: EntryFormProps) {
  const [state, run, busy] = useActionState(action, start)
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    if (state === start || !form.current) return
    if (state.refusal !== null) {
      form.current.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
      return
    }
    if (!once) return
    form.current.reset()
    const around = form.current.closest('details')
    if (!around) return
    around.open = false
    around.querySelector('summary')?.focus()
  }, [state, once])
  return (
    <form ref={form} className="entry-form" noValidate onSubmit={(event) => {
      event.preventDefault()
      const data = new FormData(event.currentTarget, (event.nativeEvent as SubmitEvent).submitter)
      startTransition(() => run(data))
    }}>
      <RefusalNotice words={state.refusal} />
      {Object.entries(values).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}
      <Wrong.Provider value={state.fields ?? {}}>{children}</Wrong.Provider>
      <div className="form-foot">
        <button className={quiet ? undefined : 'primary'} disabled={busy}>{submit}</button>
        {beside}
        <span role="status" className={state.said ? 'quiet' : 'visually-hidden'}>{state.said ?? ''}</span>
      </div>
    </form>
  )
}

interface FieldProps { name: string; label: string; help?: ReactNode; short?: boolean }

function useField({ name, help }: FieldProps) {
  const id = useId()
  const wrong = useContext(Wrong)[name]
  const described = [help ? `${id}-help` : '', wrong ? `${id}-wrong` : ''].filter(Boolean).join(' ')
  return { id, wrong, attributes: { id, name, ...(described ? { 'aria-describedby': described } : {}), ...(wrong ? { 'aria-invalid': true as const } : {}) } }
}

function Frame({ id, wrong, field, children }: { id: string; wrong: string | undefined; field: FieldProps; children: ReactNode }) {
  return (
    <div className={field.short ? 'field short' : 'field'} {...(wrong ? { 'data-wrong': '' } : {})}>
      <label htmlFor={id}>{field.label}</label>
      {field.help ? <p className="help" id={`${id}-help`}>{field.help}</p> : null}
      {children}
      {wrong ? <p className="field-error" id={`${id}-wrong`}>{wrong}</p> : null}
    </div>
  )
}

interface InputProps extends FieldProps { value?: string | number; type?: 'text' | 'date' | 'time' | 'email' | 'tel' | 'number'; list?: string; required?: boolean; step?: string; min?: string; autoComplete?: string }

/** One line. */
export function TextField({ value, type = 'text', list, required, step, min, autoComplete = 'off', ...field }: InputProps) {
  const { id, wrong, attributes } = useField(field)
  return (
    <Frame id={id} wrong={wrong} field={field}>
      <input {...attributes} type={type} defaultValue={value ?? ''} list={list} required={required} step={step} min={min} autoComplete={autoComplete} />
    </Frame>
  )
}

/** Several lines. */
export function AreaField({ value, rows = 3, ...field }: FieldProps & { value?: string; rows?: number }) {
  const { id, wrong, attributes } = useField(field)
  return <Frame id={id} wrong={wrong} field={field}><textarea {...attributes} rows={rows} defaultValue={value ?? ''} /></Frame>
}

export interface Choice { value: string; words: string }

/** One of several. */
export function ChoiceField({ value, choices, empty, ...field }: FieldProps & { value?: string; choices: readonly Choice[]; empty?: string }) {
  const { id, wrong, attributes } = useField(field)
  return (
    <Frame id={id} wrong={wrong} field={field}>
      <select {...attributes} defaultValue={value ?? ''} key={value}>
        {empty === undefined ? null : <option value="">{empty}</option>}
        {choices.map((choice) => <option key={choice.value} value={choice.value}>{choice.words}</option>)}
      </select>
    </Frame>
  )
}

/** Yes or no. */
export function CheckField({ name, label, help, checked = false, value = 'yes' }: FieldProps & { checked?: boolean; value?: string }) {
  const id = useId()
  return (
    <div className="check">
      <input id={id} type="checkbox" name={name} value={value} defaultChecked={checked} />
      <label htmlFor={id}>{label}{help ? <span className="help">{help}</span> : null}</label>
    </div>
  )
}
