import { Chip } from '@/components/layout/chip'
import type { AttendanceCapacity, AttendanceStatus } from '@/domain/meeting'

export interface AttendanceFacts {
  id: string; personId: string | null; name: string; capacity: AttendanceCapacity; status: AttendanceStatus; presiding: boolean; office: string
  substituteFor: string | null; remote: boolean; arrivedAtItemId: string | null; leftAtItemId: string | null; proposed: boolean
}

const groups: { words: string; belongs: (row: AttendanceFacts) => boolean }[] = [
  { words: 'Present', belongs: (row) => row.status === 'present' && ['member', 'substitute', 'co-opted'].includes(row.capacity) },
  { words: 'Apologies', belongs: (row) => row.status === 'apologies' },
  { words: 'Absent', belongs: (row) => row.status === 'absent' },
  { words: 'Other councillors', belongs: (row) => row.status === 'present' && row.capacity === 'other-councillor' },
  { words: 'Officers', belongs: (row) => row.status === 'present' && row.capacity === 'officer' },
  { words: 'Partners', belongs: (row) => row.status === 'present' && row.capacity === 'partner' },
]

/** What the list says after a name: who presided, for whom, in which post, when she came and left. */
export function attendanceNotes(row: AttendanceFacts, names: ReadonlyMap<string, string>): string {
  const item = (id: string | null) => (id === null ? null : (names.get(id) ?? null))
  const [came, went] = [item(row.arrivedAtItemId), item(row.leftAtItemId)]
  return [
    row.presiding ? 'presiding' : '', row.substituteFor ? `substitute for ${row.substituteFor}` : '', row.capacity === 'co-opted' ? 'co-opted' : '', row.office,
    row.remote ? 'attending remotely' : '', came ? `from ${came}` : '', went ? `left before ${went}` : '',
  ].filter(Boolean).join(', ')
}

/** Who was there, in the groups of the minutes. */
export function AttendanceSummary({ rows, names }: { rows: readonly AttendanceFacts[]; names: ReadonlyMap<string, string> }) {
  return (
    <dl className="facts">
      {groups.map(({ words, belongs }) => {
        const own = rows.filter(belongs)
        if (own.length === 0) return null
        return (
          <div key={words}>
            <dt>{words}</dt>
            <dd>
              <ul className="names">
                {own.map((row) => {
                  const notes = attendanceNotes(row, names)
                  return <li key={row.id}>{row.name}{notes ? <span className="quiet"> ({notes})</span> : null} {row.proposed ? <Chip colour="amber">Found</Chip> : null}</li>
                })}
              </ul>
            </dd>
          </div>
        )
      })}
    </dl>
  )
}
