import Link from 'next/link'
import { Chip } from '@/components/layout/chip'
import { formatDate } from '@/domain/calendar'

export interface PromiseFacts {
  id: string
  group: 'nothing-found' | 'told' | 'opened' | 'dismissed'
  title: string
  sentence: string
  because: string[]
  certainty: 'sure' | 'likely' | 'ask'
  minuteNumber: string
  ownerWords: string
  ownerGuessed: boolean
  ownerNow: string | null
  bodyName: string | null
  date: string | null
  /** `condition`: no day, but words that say what it waits for. */
  due: 'day' | 'condition' | 'none'
  dueOn: string | null
  dueWords: string
  document: { id: string; nodeId: string; file: string }
  told: { text: string; because: string; date: string | null; documentId: string; nodeId: string } | null
  followUpId: string | null
  maySettle: boolean
}

const at = (documentId: string, nodeId: string) => `/desk/old-minutes/documents/${documentId}#b-${nodeId}`

function Later({ row: { told } }: { row: PromiseFacts }) {
  if (!told) return null
  return (
    <div className="told">
      <span className="when"><Link href={at(told.documentId, told.nodeId)}>{told.date ? formatDate(told.date) : 'Later minutes'}</Link></span> “{told.text}”
      <small>Taken for that because {told.because}</small>
    </div>
  )
}

/** One promise: what, for whom, from when, and what later minutes say of it. */
export function PromiseRow({ row, selectable }: { row: PromiseFacts; selectable: boolean }) {
  return (
    <tr>
      <td className="pick">{selectable ? <input type="checkbox" name="promise" value={row.id} disabled={!row.maySettle} aria-label={`Choose “${row.title}”`} /> : null}</td>
      <td className="what">
        <Link href={at(row.document.id, row.document.nodeId)}>{row.title}</Link>{row.certainty === 'ask' ? <> <Chip colour="amber">May be none</Chip></> : null}
        <div className="src">“{row.sentence}”</div>
        <Later row={row} />
        <details className="why"><summary>Why</summary><ul>{row.because.map((words) => <li key={words}>{words}</li>)}</ul></details>
      </td>
      <td>{row.ownerWords ? <>{row.ownerWords}{row.ownerGuessed ? ' (likely)' : ''}</> : <span className="quiet">Nobody named</span>}<small>{row.ownerNow === null ? (row.ownerWords ? 'Nobody to ask today' : '') : row.ownerNow === row.ownerWords ? '' : `Now ${row.ownerNow}`}</small></td>
      <td>{row.date ? formatDate(row.date) : 'Day not known'}<small>{row.bodyName ?? 'Committee not known yet: it is asked for under Files'}{row.minuteNumber ? `, minute ${row.minuteNumber}` : ''}</small></td>
      <td className="due">{row.dueOn ? formatDate(row.dueOn) : <span className="quiet">{row.due === 'condition' ? row.dueWords : 'No date'}</span>}{row.followUpId ? <small><Link href={`/desk/actions/${row.followUpId}`}>Open the action</Link></small> : null}</td>
    </tr>
  )
}
