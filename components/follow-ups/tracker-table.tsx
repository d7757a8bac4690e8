import Link from 'next/link'
import { Chip } from '@/components/layout/chip'
import { formatDate, formatDayMonth, relativeDue } from '@/domain/calendar'
import { groupWords, type FollowUpGroup } from '@/domain/follow-ups/groups'
import { nearDate, type StandingShown } from '@/domain/follow-ups/standing-words'

export interface TableRow {
  id: string; group: FollowUpGroup; title: string; sentence: string; ownerWords: string; ownerNames: string[]; bodyShortName: string; minuteNumber: string; askedOn: string
  dueOn: string | null; firstDueOn: string | null; dueWords: string; exempt: boolean; round: number; stands: StandingShown
}

interface Props {
  rows: readonly TableRow[]
  counts: Record<FollowUpGroup, number>
  today: string
  sort: string
  openId: string | undefined
  /** The date beside "Before the next meeting", where all are of one committee. */
  nextMeeting: string | null
  address: (over: Record<string, string | undefined>) => string
}

const columns = [['what', 'What'], ['owner', 'For action by'], ['asked', 'Asked'], ['due', 'Due'], [null, 'How it stands']] as const

function DueCell({ row, today }: { row: TableRow; today: string }) {
  if (row.dueOn === null) return <td className="due">{row.dueWords || 'No date'}</td>
  const late = row.group === 'overdue'
  const first = row.firstDueOn && row.firstDueOn !== row.dueOn ? `first ${nearDate(row.firstDueOn, today)}` : ''
  return (
    <td className="due">
      <span className={late ? 'late' : undefined}>{late ? formatDate(row.dueOn) : row.dueWords || `by ${formatDate(row.dueOn)}`}</span>
      <small>{[row.group === 'ended' ? '' : relativeDue(row.dueOn, today), first].filter(Boolean).join(', ')}</small>
    </td>
  )
}

function Row({ row, today, openId, address }: { row: TableRow } & Pick<Props, 'today' | 'openId' | 'address'>) {
  return (
    <tr {...(row.id === openId ? { 'data-open': '' } : {})}>
      <td className="what">
        <Link href={address({ open: row.id })} scroll={false} id={`row-${row.id}`}>{row.title}</Link>{row.exempt ? <> <Chip colour="amber">Exempt</Chip></> : null}
        {row.sentence ? <div className="src">“{row.sentence}”</div> : null}
      </td>
      <td>{row.ownerWords || 'Nobody named'}{row.ownerNames.length > 0 ? <small>{row.ownerNames.join(', ')}</small> : null}</td>
      <td>{row.bodyShortName}<small>{row.minuteNumber ? `minute ${row.minuteNumber}, ` : ''}{nearDate(row.askedOn, today)}</small></td>
      <DueCell row={row} today={today} />
      <td><Chip colour={row.stands.colour}>{row.stands.words}</Chip>{row.stands.under ? <small>{row.stands.under}</small> : null}{row.round > 1 ? <small>round {row.round}</small> : null}</td>
    </tr>
  )
}

/** Actions grouped by what to do next; in another order than by due they stand in one list. */
export function TrackerTable({ rows, counts, today, sort, openId, nextMeeting, address }: Props) {
  const grouped = sort === 'due'
  const groups = grouped ? [...new Set(rows.map((row) => row.group))] : [null]
  return (
    <table className="tracker">
      <caption className="visually-hidden">Actions{grouped ? ', grouped by what to do next' : ''}</caption>
      <thead><tr>{columns.map(([key, words]) => <th key={words} scope="col" {...(key === sort ? { 'aria-sort': 'ascending' as const } : {})}>{key ? <Link href={address({ sort: key === 'due' ? undefined : key, after: undefined })}>{words}</Link> : words}</th>)}</tr></thead>
      {groups.map((group) => (
        <tbody key={group ?? 'all'}>
          {group ? <tr className="group"><th colSpan={5} scope="rowgroup">{groupWords[group]} <span className="quiet num">{group === 'next-meeting' && nextMeeting ? formatDayMonth(nextMeeting) : counts[group]}</span></th></tr> : null}
          {rows.filter((row) => group === null || row.group === group).map((row) => <Row key={row.id} row={row} today={today} openId={openId} address={address} />)}
        </tbody>
      ))}
    </table>
  )
}
