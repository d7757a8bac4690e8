'use client'
import { useRef, useState } from 'react'
import { ChoiceField, EntryForm, TextField } from '@/components/forms/entry-form'
import type { DeedAction } from '@/components/layout/deed-form'
import type { StandingItem } from '@/domain/council'

const kinds: { value: NonNullable<StandingItem['standing']>; words: string }[] = [
  { value: 'apologies', words: 'Apologies' }, { value: 'declarations', words: 'Declarations of interest' }, { value: 'minutes', words: 'Minutes of the last meeting' },
  { value: 'progress', words: 'Progress on actions' }, { value: 'work-programme', words: 'Work programme' },
]

interface Row extends StandingItem { key: number }
const moved = (rows: Row[], at: number, by: 1 | -1): Row[] => {
  const next = [...rows]
  const [row] = next.splice(at, 1)
  if (row) next.splice(at + by, 0, row)
  return next
}

/** Names, order and kind of the items that stand on each agenda. */
export function TemplateForm({ action, bodyId, items }: { action: DeedAction; bodyId: string; items: readonly StandingItem[] }) {
  const [rows, setRows] = useState<Row[]>(() => items.map((item, key) => ({ ...item, key })))
  const nextKey = useRef(items.length)
  const list = useRef<HTMLOListElement>(null)
  const add = () => {
    setRows((now) => [...now, { title: '', purpose: '', standing: null, key: nextKey.current }])
    nextKey.current += 1
    requestAnimationFrame(() => list.current?.lastElementChild?.querySelector('input')?.focus())
  }
  return (
    <EntryForm action={action} submit="Keep the standing items" values={{ bodyId, 'template.count': String(rows.length) }} quiet>
      <ol className="template" ref={list}>
        {rows.map((row, at) => (
          <li key={row.key}>
            <TextField name={`template.${at}.title`} label={`Item ${at + 1}`} value={row.title} />
            <ChoiceField name={`template.${at}.standing`} label="Is the item for" choices={kinds} value={row.standing ?? ''} empty="Something else" />
            <div className="whole"><TextField name={`template.${at}.purpose`} label="Its purpose" value={row.purpose} /></div>
            <div className="moves">
              <button type="button" disabled={at === 0} onClick={() => setRows((now) => moved(now, at, -1))} aria-label={`Item ${at + 1} up`}>↑</button>
              <button type="button" disabled={at === rows.length - 1} onClick={() => setRows((now) => moved(now, at, 1))} aria-label={`Item ${at + 1} down`}>↓</button>
              <button type="button" className="ghost" onClick={() => setRows((now) => now.filter((one) => one.key !== row.key))} aria-label={`Take item ${at + 1} away`}>Take away</button>
            </div>
          </li>
        ))}
      </ol>
      <button type="button" onClick={add}>Add an item</button>
    </EntryForm>
  )
}
