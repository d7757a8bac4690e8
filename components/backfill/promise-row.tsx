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
  dueOn: string | null
  dueWords: string
  document: { id: string; nodeId: string; file: string }
  told: { text: string; because: string; date: string | null; documentId: string; nodeId: string } | null
  followUpId: string | null
  maySettle: boolean
}

const at = (documentId: string, nodeId: string) => `/desk/old-minutes/documents/${documentId}#b-${nodeId}`

function Later({ row }: { row: PromiseFacts }) {
  if (row.group === 'opened') return <td><Chip colour="blue">Opened</Chip>{row.followUpId ? <small><Link href={`/desk/actions/${row.followUpId}`}>Open the action</Link></small> : null}</td>
  if (!row.told) return <td className="later quiet">Nothing found</td>
  return (
    <td className="later">
      <div className="src">“{row.told.text}”</div>
      <small><Link href={at(row.told.documentId, row.told.nodeId)}>{row.told.date ? formatDate(row.told.date) : 'Later minutes'}</Link>: {row.told.because}</small>
    </td>
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
        <details className="why"><summary>Why this is taken for a promise</summary><ul>{row.because.map((words) => <li key={words}>{words}</li>)}</ul></details>
      </td>
      <td>{row.ownerWords ? <>{row.ownerWords}{row.ownerGuessed ? ' (likely)' : ''}</> : 'Nobody named'}<small>{row.ownerNow === null ? 'Nobody to ask today' : row.ownerNow === row.ownerWords ? '' : `Today: ${row.ownerNow}`}</small></td>
      <td>{row.bodyName ?? 'Committee not known'}<small>{row.minuteNumber ? `minute ${row.minuteNumber}, ` : ''}{row.date ? formatDate(row.date) : 'no date'}</small></td>
      <td className="due">{row.dueOn ? formatDate(row.dueOn) : (row.dueWords || 'No date')}</td>
      <Later row={row} />
    </tr>
  )
}
