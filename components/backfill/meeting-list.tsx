'use client'
import Link from 'next/link'
import { startTransition, useActionState, useEffect, useRef, useState } from 'react'
import { Chip } from '@/components/layout/chip'
import type { DeedAction } from '@/components/layout/deed-form'
import { RefusalNotice } from '@/components/layout/refusal-notice'
import { formatDate } from '@/domain/calendar'
import { times } from './words'

export interface ListedOldMeeting {
  id: string; bodyName: string; date: string; file: string; promises: number; archived: { meetingId: string; open: boolean } | null; here: boolean; maySettle: boolean
}

function Standing({ row }: { row: ListedOldMeeting }) {
  if (row.archived) return <><Chip colour="green">Archived</Chip><small><Link href={`/desk/meetings/${row.archived.meetingId}/minutes`}>{row.archived.open ? 'Residents may read it' : 'For staff'}</Link></small></>
  return row.here ? <><Chip>Minutes are here already</Chip><small>from elsewhere</small></> : <span className="quiet">Not archived</span>
}

/** Meetings found in old minutes, with the deed that archives those chosen. */
export function OldMeetingList({ rows, action }: { rows: readonly ListedOldMeeting[]; action: DeedAction }) {
  const [state, run, busy] = useActionState(action, { refusal: null })
  const [chosen, setChosen] = useState(0)
  const form = useRef<HTMLFormElement>(null)
  const boxes = () => [...(form.current?.querySelectorAll<HTMLInputElement>('input[name=document]:not(:disabled)') ?? [])]
  const count = () => setChosen(boxes().filter((box) => box.checked).length)
  // What was archived is no longer chosen: the next deed must not be done to it by accident.
  useEffect(() => {
    if (!state.said) return
    form.current?.reset()
    setChosen(0)
  }, [state])
  const mayAny = rows.some((row) => row.maySettle)
  return (
    <form ref={form} action={run} className="settle" onChange={count} onSubmit={(event) => {
      event.preventDefault()
      const data = new FormData(event.currentTarget)
      startTransition(async () => { await run(data); startTransition(count) })
    }}>
      <RefusalNotice words={state.refusal} fields={state.fields} />
      <div role="status" className={state.said ? 'notice green' : 'visually-hidden'}>{state.said ?? ''}</div>
      <table className="tracker old-meetings">
        <caption className="visually-hidden">Meetings found in old minutes</caption>
        <thead><tr>
          <td className="pick">{mayAny ? <input type="checkbox" aria-label="Choose all on this page" onChange={(event) => { for (const box of boxes()) box.checked = event.target.checked; count() }} /> : null}</td>
          <th scope="col">Meeting</th><th scope="col">Promises</th><th scope="col">File</th><th scope="col">How it stands</th>
        </tr></thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <td className="pick"><input type="checkbox" name="document" value={row.id} disabled={!row.maySettle || row.here || row.archived?.open === true} aria-label={`Choose ${row.bodyName}, ${formatDate(row.date)}`} /></td>
              <td className="what"><Link href={`/desk/old-minutes/documents/${row.id}`}>{formatDate(row.date)}</Link><small>{row.bodyName}</small></td>
              <td className="num">{row.promises === 0 ? <span className="quiet">none</span> : times(row.promises, 'promise')}</td>
              <td><small>{row.file}</small></td>
              <td><Standing row={row} /></td>
            </tr>
          ))}
        </tbody>
      </table>
      {mayAny ? (
        <div className="bulk card" {...(chosen > 0 ? { 'data-chosen': '' } : {})}>
          <button className="primary" disabled={busy}>Archive {chosen === 0 ? 'the chosen' : times(chosen, 'meeting')}</button>
          <div className="check"><input id="confirmed" type="checkbox" name="confirmed" value="yes" /><label htmlFor="confirmed">They were confirmed as a correct record at the time</label></div>
          <div className="check"><input id="open" type="checkbox" name="open" value="yes" aria-describedby="open-help" /><label htmlFor="open">Residents may read them</label></div>
          <p className="help" id="open-help">Old files do not mark what was exempt. Let residents read only what was published then.</p>
        </div>
      ) : null}
    </form>
  )
}
