'use client'
import { startTransition, useActionState, useOptimistic } from 'react'
import { ChoiceField, CheckField, EntryForm, TextField } from '@/components/forms/entry-form'
import { DeedButton } from '@/components/layout/deed-button'
import { Chip } from '@/components/layout/chip'
import type { DeedAction } from '@/components/layout/deed-form'
import { RefusalNotice } from '@/components/layout/refusal-notice'
import type { AttendanceStatus } from '@/domain/meeting'
import { attendanceNotes, type AttendanceFacts } from './attendance-summary'
import { capacityWords, itemName, statusWords } from './words'
import { capital } from '@/domain/reminders/words'

export interface RollActions { mark: DeedAction; change: DeedAction; preside: DeedAction; remove: DeedAction }
interface ItemName { id: string; number: string; title: string }
const marks: AttendanceStatus[] = ['present', 'apologies', 'absent']
const capacities = Object.entries(capacityWords).map(([value, words]) => ({ value, words }))

/** Three presses beside a name; the one that holds, pressed again, is taken back. */
function Marks({ action, meetingId, personId, name, status }: { action: DeedAction; meetingId: string; personId: string; name: string; status: AttendanceStatus | null }) {
  const [shown, show] = useOptimistic(status)
  const [state, run] = useActionState(action, { refusal: null })
  return (
    <>
      <span className="marks" role="group" aria-label={name}>
        {marks.map((mark) => (
          <button key={mark} type="button" className={mark === 'present' ? undefined : 'no'} aria-pressed={shown === mark} onClick={() => startTransition(() => {
            const next = shown === mark ? null : mark
            show(next)
            const form = new FormData()
            form.set('meetingId', meetingId)
            form.set('personId', personId)
            form.set('status', next ?? 'unmarked')
            run(form)
          })}>{statusWords[mark]}</button>
        ))}
      </span>
      {state.refusal ? <RefusalNotice words={state.refusal} /> : null}
    </>
  )
}

/** Everything else about a line: came and left, remote, in which capacity and post. */
function LineDetails({ row, items, actions }: { row: AttendanceFacts; items: readonly ItemName[]; actions: RollActions }) {
  const choices = items.map((item) => ({ value: item.id, words: `${item.number} ${item.title}`.trim() }))
  return (
    <details className="opens">
      <summary className="plain" aria-label={`More about ${row.name}`}>More</summary>
      <div className="inside">
        <EntryForm action={actions.change} submit="Save" values={{ attendanceId: row.id }} quiet once>
          <div className="two">
            <TextField name="name" label="Name as printed" value={row.name} />
            <ChoiceField name="capacity" label="Attends as" choices={capacities} value={row.capacity} />
            <TextField name="office" label="Post or organisation" value={row.office} />
            <TextField name="substituteFor" label="Substitute for" value={row.substituteFor ?? ''} />
            <ChoiceField name="arrivedAtItemId" label="Came in at" choices={choices} value={row.arrivedAtItemId ?? ''} empty="from the beginning" />
            <ChoiceField name="leftAtItemId" label="Left before" choices={choices} value={row.leftAtItemId ?? ''} empty="stayed to the end" />
          </div>
          <CheckField name="remote" label="Attends remotely" checked={row.remote} />
        </EntryForm>
        <div className="form-foot" style={{ marginTop: 16 }}>
          {row.status === 'present' && !row.presiding ? <DeedButton action={actions.preside} values={{ attendanceId: row.id }}>Presided</DeedButton> : null}
          <DeedButton action={actions.remove} values={{ attendanceId: row.id }} ghost>Take off the list</DeedButton>
        </div>
      </div>
    </details>
  )
}

export interface RollLine { key: string; personId: string | null; name: string; note: string; row: AttendanceFacts | null }

/** The roll of a meeting: members first, one press each. */
export function Roll({ meetingId, lines, items, actions, label }: { meetingId: string; lines: readonly RollLine[]; items: readonly ItemName[]; actions: RollActions; label: string }) {
  const names = new Map(items.map((item) => [item.id, itemName(item)]))
  return (
    <ul className="roll" aria-label={label}>
      {lines.map((line) => {
        const notes = line.row ? attendanceNotes(line.row, names) : ''
        return (
          <li key={line.key}>
            <div className="line">
              <span className="who">
                {line.name} {line.row?.proposed ? <Chip colour="amber">Found in the pasted text</Chip> : null}
                {line.note || notes ? <small>{capital([line.note, notes].filter(Boolean).join(', '))}</small> : null}
              </span>
              {line.personId ? <Marks action={actions.mark} meetingId={meetingId} personId={line.personId} name={line.name} status={line.row?.status ?? null} /> : <span className="quiet">{line.row ? statusWords[line.row.status] : ''}</span>}
              {line.row ? <LineDetails key={`${line.row.id}-${line.row.proposed}`} row={line.row} items={items} actions={actions} /> : null}
            </div>
          </li>
        )
      })}
    </ul>
  )
}
