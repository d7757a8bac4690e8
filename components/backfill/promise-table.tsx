'use client'
import { startTransition, useActionState, useEffect, useRef, useState } from 'react'
import type { DeedAction } from '@/components/layout/deed-form'
import { RefusalNotice } from '@/components/layout/refusal-notice'
import { PromiseRow, type PromiseFacts } from './promise-row'
import { groupHeads, times } from './words'

interface Props {
  rows: readonly PromiseFacts[]
  counts: Record<PromiseFacts['group'], number>
  maySettle: boolean
  /** Opens, sets aside or takes up again what is chosen, by the name of the button. */
  action: DeedAction
  /** First day that may be asked for. */
  today: string
}

/** Promises by what to do next, with the deeds for those that are chosen. */
export function PromiseTable({ rows, counts, maySettle, action, today }: Props) {
  const [state, run, busy] = useActionState(action, { refusal: null })
  const [chosen, setChosen] = useState(0)
  const form = useRef<HTMLFormElement>(null)
  const boxes = () => [...(form.current?.querySelectorAll<HTMLInputElement>('input[name=promise]:not(:disabled)') ?? [])]
  const count = () => setChosen(boxes().filter((box) => box.checked).length)
  // What was done is no longer chosen, nor is what comes up in its place.
  useEffect(() => {
    if (!state.said) return
    form.current?.reset()
    setChosen(0)
  }, [state, rows])
  const groups = [...new Set(rows.map((row) => row.group))]
  const some = (group: PromiseFacts['group']) => maySettle && group !== 'opened'
  const pickAll = (group: string, checked: boolean) => {
    form.current?.querySelectorAll<HTMLInputElement>(`tbody[data-group="${group}"] input[name=promise]:not(:disabled)`).forEach((box) => { box.checked = checked })
    count()
  }
  return (
    <form ref={form} action={run} onChange={count} className="settle" onSubmit={(event) => {
      event.preventDefault()
      const data = new FormData(event.currentTarget, (event.nativeEvent as SubmitEvent).submitter)
      startTransition(async () => { await run(data); startTransition(count) })
    }}>
      <RefusalNotice words={state.refusal} fields={state.fields} />
      <div role="status" className={state.said ? 'notice green' : 'visually-hidden'}>{state.said ?? ''}</div>
      <table className="tracker promises">
        <caption className="visually-hidden">Promises found in old minutes, grouped by what to do next</caption>
        <thead><tr><th scope="col"><span className="visually-hidden">Chosen</span></th><th scope="col">What</th><th scope="col">For action by</th><th scope="col">Promised</th><th scope="col">Due then</th></tr></thead>
        {groups.map((group) => (
          <tbody key={group} data-group={group}>
            <tr className="group">
              <td className="pick">{some(group) ? <input type="checkbox" className="with-script" aria-label={`Choose all on this page: ${groupHeads[group]}`} onChange={(event) => pickAll(group, event.target.checked)} /> : null}</td>
              <th colSpan={4} scope="rowgroup">{groupHeads[group]} <span className="quiet num">{counts[group].toLocaleString('en-GB')}</span></th>
            </tr>
            {rows.filter((row) => row.group === group).map((row) => <PromiseRow key={row.id} row={row} selectable={some(group)} />)}
          </tbody>
        ))}
      </table>
      {groups.some(some) ? <Deeds chosen={chosen} busy={busy} today={today} aside={groups.some((group) => group === 'dismissed')} wrong={state.fields?.['askedBy']} /> : null}
    </form>
  )
}

function Deeds({ chosen, busy, today, aside, wrong }: { chosen: number; busy: boolean; today: string; aside: boolean; wrong: string | undefined }) {
  const some = chosen === 0 ? 'the chosen' : chosen.toLocaleString('en-GB')
  if (aside) return <div className="bulk card" {...(chosen > 0 ? { 'data-chosen': '' } : {})}><button name="deed" value="take-back" disabled={busy}>Take {some} up again</button></div>
  return (
    <div className="bulk card" {...(chosen > 0 ? { 'data-chosen': '' } : {})}>
      <button className="primary" name="deed" value="open" disabled={busy}>Open {chosen === 0 ? 'the chosen' : times(chosen, 'action')}</button>
      <div className="field by">
        <label htmlFor="askedBy">and ask for {chosen === 1 ? 'it' : 'them'} by</label>
        <input id="askedBy" type="date" name="askedBy" min={today} aria-describedby="askedBy-help" {...(wrong ? { 'aria-invalid': true as const } : {})} />
      </div>
      <span className="sp" />
      <button name="deed" value="dismiss" disabled={busy}>Set {some} aside</button>
      <p className="help" id="askedBy-help">Without a day each keeps its old one, and is late at once. Whoever can be asked gets an e-mail; what has nobody to ask is the clerk’s. Their meetings are archived for staff.</p>
    </div>
  )
}
