import Link from 'next/link'
import { Chip } from '@/components/layout/chip'
import type { MembershipRole } from '@/domain/council'
import { seatIn } from './words'

export interface PeopleRow {
  personId: string; authorityId: string; name: string; email: string | null; group: string; disabled: boolean; proposed: boolean
  roles: string[]; posts: string[]; seats: { body: string; role: MembershipRole }[]
}

function State({ row }: { row: PeopleRow }) {
  if (row.disabled) return <Chip colour="red">Shut out</Chip>
  if (row.proposed) return <Chip colour="amber">To be looked at</Chip>
  return row.email ?? <Chip colour="amber">No e-mail address</Chip>
}

/** People in the order of surnames, and what each does here today. */
export function PeopleTable({ rows, several }: { rows: readonly PeopleRow[]; several: boolean }) {
  return (
    <table className="register">
      <caption className="visually-hidden">People</caption>
      <thead><tr><th scope="col">Name</th><th scope="col">What they do</th><th scope="col">Committees</th><th scope="col">E-mail</th></tr></thead>
      <tbody>
        {rows.map((row) => (
          <tr key={`${row.authorityId} ${row.personId}`}>
            <td className="who"><Link href={`/desk/people/${row.personId}${several ? `?in=${row.authorityId}` : ''}`}>{row.name}</Link>{row.group ? <small>{row.group}</small> : null}</td>
            <td>{[...new Set([...row.roles, ...row.posts])].join(', ')}</td>
            <td>{row.seats.length > 0 ? <ul>{row.seats.map(({ body, role }) => <li key={body}>{seatIn(body, role)}</li>)}</ul> : null}</td>
            <td className="address"><State row={row} /></td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
