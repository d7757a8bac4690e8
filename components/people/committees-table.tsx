import Link from 'next/link'
import { Chip } from '@/components/layout/chip'
import { formatDate, relativeDay } from '@/domain/calendar'
import type { BodyKind } from '@/domain/council'
import { bodyKindWords } from './words'

export interface CommitteeRow {
  id: string; name: string; slug: string; kind: BodyKind; authorityName: string; restricted: boolean; endedOn: string | null
  chair: { name: string; word: string } | null; members: number; nextMeeting: { id: string; date: string } | null
}

/** Committees by name: who chairs each, and when it meets next. */
export function CommitteesTable({ rows, today, several }: { rows: readonly CommitteeRow[]; today: string; several: boolean }) {
  return (
    <table className="register">
      <caption className="visually-hidden">Committees</caption>
      <thead><tr><th scope="col">Committee</th><th scope="col">Chair</th><th scope="col">Members</th><th scope="col">Meets next</th></tr></thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id} className={row.endedOn && row.endedOn < today ? 'past' : undefined}>
            <td className="who">
              <Link href={`/desk/committees/${row.slug}`}>{row.name}</Link>
              <small>{bodyKindWords[row.kind]}{several ? `, ${row.authorityName}` : ''}{row.endedOn ? `, ended on ${formatDate(row.endedOn)}` : ''}</small>
              {row.restricted ? <Chip colour="amber">Restricted</Chip> : null}
            </td>
            <td>{row.chair ? <>{row.chair.name}<small>{row.chair.word}</small></> : row.endedOn && row.endedOn < today ? null : <Chip colour="amber">No chair</Chip>}</td>
            <td className="num">{row.members}<small className="on-phone">members</small></td>
            <td>{row.nextMeeting ? <><Link href={`/desk/meetings/${row.nextMeeting.id}`}>{formatDate(row.nextMeeting.date)}</Link><small>{relativeDay(row.nextMeeting.date, today)}</small></> : <span className="quiet">No meeting planned</span>}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
