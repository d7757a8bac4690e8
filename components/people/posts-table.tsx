import Link from 'next/link'
import { Chip } from '@/components/layout/chip'
import { formatDate } from '@/domain/calendar'
import { spanWords } from './words'

interface Holder { personId: string; name: string; from: string; to: string | null; disabled: boolean; hasAddress: boolean }
export interface PostRow { officeId: string; title: string; otherNames: string[]; copies: number; endedOn: string | null; holder: Holder | null; next: Holder | null }

function HolderCell({ row, today }: { row: PostRow; today: string }) {
  const { holder, next } = row
  return (
    <td>
      {holder ? <>{holder.name}<small>{spanWords(holder, today)}</small></> : row.endedOn && row.endedOn < today ? null : <Chip colour="amber">Vacant</Chip>}
      {holder?.disabled ? <Chip colour="red">Shut out</Chip> : holder && !holder.hasAddress ? <Chip colour="amber">No e-mail address</Chip> : null}
      {next ? <small>{next.name} {spanWords(next, today)}</small> : null}
    </td>
  )
}

/** Posts by title, with who holds each today. */
export function PostsTable({ rows, today }: { rows: readonly PostRow[]; today: string }) {
  return (
    <table className="register">
      <caption className="visually-hidden">Posts</caption>
      <thead><tr><th scope="col">Post</th><th scope="col">Held by</th><th scope="col">Copied to</th></tr></thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.officeId} className={row.endedOn && row.endedOn < today ? 'past' : undefined}>
            <td className="who"><Link href={`/desk/posts/${row.officeId}`}>{row.title}</Link>{row.otherNames.length > 0 ? <small>also {row.otherNames.join(', ')}</small> : null}{row.endedOn ? <small>ended on {formatDate(row.endedOn)}</small> : null}</td>
            <HolderCell row={row} today={today} />
            <td className="num">{row.copies > 0 ? <>{row.copies}<small className="on-phone">{row.copies === 1 ? 'copy' : 'copies'}</small></> : null}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
