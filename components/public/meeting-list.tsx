import { formatClock, formatDate } from '@/domain/calendar/format-date'

export interface ListedMeeting {
  id: string; href: string; date: string; time: string; place: string; kind: string; state: string
  bodyName: string; agendaPublished: boolean; minutes: 'draft' | 'confirmed' | 'withdrawn' | null
}

const said = (meeting: ListedMeeting): string => {
  if (meeting.state === 'cancelled') return 'Cancelled'
  if (meeting.minutes === 'draft') return 'Minutes, draft'
  if (meeting.minutes === 'confirmed') return 'Minutes, confirmed'
  if (meeting.minutes === 'withdrawn') return 'Minutes withdrawn'
  return meeting.agendaPublished ? 'Agenda' : ''
}

/** Meetings, one a line; `withBody` names the committee. */
export function MeetingList({ meetings, withBody }: { meetings: ListedMeeting[]; withBody: boolean }) {
  return (
    <ul className="list">
      {meetings.map((meeting) => (
        <li key={meeting.id}>
          <a className="first" href={meeting.href}>{formatDate(meeting.date)}</a>
          <span className="rest">
            {withBody ? <>{meeting.bodyName}<br /></> : null}
            <span className="small quiet">{[meeting.kind === 'ordinary' ? '' : `${meeting.kind} meeting`, formatClock(meeting.time), meeting.place].filter(Boolean).join(', ')}</span>
          </span>
          <span className="state small">{said(meeting)}</span>
        </li>
      ))}
    </ul>
  )
}
