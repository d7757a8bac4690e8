import Link from 'next/link'
import { addDays, formatDate } from '@/domain/calendar'
import { Temporal } from 'temporal-polyfill'
import type { MeetingRowFacts } from './meeting-row'
import { clockWords } from './words'

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

/** The weeks of a month, Monday first; days outside it are null. @param month "2027-01" */
export function weeksOf(month: string): (string | null)[][] {
  const first = Temporal.PlainDate.from(`${month}-01`)
  const start = first.subtract({ days: first.dayOfWeek - 1 }).toString()
  const weeks = Math.ceil((first.dayOfWeek - 1 + first.daysInMonth) / 7)
  return Array.from({ length: weeks }, (_, week) => Array.from({ length: 7 }, (_, day) => {
    const date = addDays(start, week * 7 + day)
    return date.startsWith(month) ? date : null
  }))
}

/** A month as a table of days; on a phone only the days with meetings, one below the other. */
export function MonthTable({ month, meetings, today }: { month: string; meetings: readonly MeetingRowFacts[]; today: string }) {
  return (
    <table className="month">
      <thead><tr>{weekdays.map((day) => <th key={day} scope="col">{day}</th>)}</tr></thead>
      <tbody>
        {weeksOf(month).map((week, index) => (
          <tr key={index}>
            {week.map((date, day) => {
              if (date === null) return <td key={day} className="outside" />
              const own = meetings.filter((meeting) => meeting.date === date)
              return (
                <td key={day} className={[date === today ? 'today' : '', own.length === 0 ? 'none' : ''].join(' ').trim()}>
                  <time className="date" dateTime={date} aria-label={formatDate(date)}><span className="weekday">{weekdays[day]} </span>{Number(date.slice(8))}{date === today ? ' today' : ''}</time>
                  {own.map((meeting) => (
                    <Link key={meeting.id} href={`/desk/meetings/${meeting.id}`} className={meeting.state === 'cancelled' ? 'off' : undefined}>
                      {clockWords(meeting.time)} {meeting.bodyName}{meeting.state === 'cancelled' ? ' (cancelled)' : ''}
                    </Link>
                  ))}
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
