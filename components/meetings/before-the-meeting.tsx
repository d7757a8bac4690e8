import { Chip } from '@/components/layout/chip'
import { formatDateWithDay, formatDate, relativeDay } from '@/domain/calendar'
import type { MeetingDates } from '@/domain/meeting-dates'
import { DayLeaf } from './day-leaf'
import { capital, inWords } from '@/domain/reminders/words'

interface Props { dates: MeetingDates; date: string; today: string; agendaPublishedAt: string | null; cancelled: boolean }

/** The three dates before a meeting, in sentences. */
export function BeforeTheMeeting({ dates, date, today, agendaPublishedAt, cancelled }: Props) {
  if (cancelled) return null
  const late = !agendaPublishedAt && dates.agendaBy < today && today < date
  return (
    <ul className="meeting-rows">
      <li><DayLeaf date={dates.reportsDue} /><div className="what"><strong>Reports due</strong><p>by {formatDateWithDay(dates.reportsDue)}</p></div></li>
      <li>
        <DayLeaf date={dates.agendaBy} />
        <div className="what">
          <strong>{agendaPublishedAt ? 'Agenda published' : 'Agenda to be published'}</strong>
          <p>{agendaPublishedAt ? `on ${formatDate(agendaPublishedAt.slice(0, 10))}` : `by ${formatDateWithDay(dates.agendaBy)}, the last day, ${inWords(dates.clearDays)} clear days before`}</p>
          {late ? <Chip colour="red">Late</Chip> : null}
        </div>
      </li>
      <li><DayLeaf date={date} /><div className="what"><strong>The meeting</strong><p>{capital(relativeDay(date, today))}.{date < today ? null : <> After {formatDate(dates.agendaBy)} a new item is late and needs its reason for urgency.</>}</p></div></li>
    </ul>
  )
}
