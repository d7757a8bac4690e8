import Link from 'next/link'
import { Chip } from '@/components/layout/chip'
import { formatDayMonth, relativeDay } from '@/domain/calendar'
import type { MeetingKind, MeetingState } from '@/domain/meeting'
import type { MinutesState } from '@/domain/workflow/states'
import { DayLeaf } from './day-leaf'
import { clockWords, kindWords, minutesWords } from './words'

export interface MeetingRowFacts {
  id: string; bodyName: string; kind: MeetingKind; state: MeetingState; date: string; time: string; place: string
  dates: { agendaBy: string }; agendaPublished: boolean; minutesState: MinutesState | null
}

function HowItStands({ meeting, today }: { meeting: MeetingRowFacts; today: string }) {
  if (meeting.state === 'cancelled') return <Chip>Cancelled</Chip>
  if (meeting.minutesState) return <Chip colour={['draft', 'fact-check', 'with-chair', 'agreed'].includes(meeting.minutesState) ? 'blue' : 'green'}>{minutesWords[meeting.minutesState]}</Chip>
  if (meeting.state === 'adjourned') return <Chip>Adjourned</Chip>
  if (meeting.date < today || (meeting.date === today && meeting.state === 'held')) return <Chip colour="amber">Minutes not begun</Chip>
  if (meeting.agendaPublished) return <Chip colour="green">Agenda published</Chip>
  if (meeting.dates.agendaBy < today) return <Chip colour="red">Agenda late</Chip>
  return <span>Agenda by {formatDayMonth(meeting.dates.agendaBy)}, {relativeDay(meeting.dates.agendaBy, today)}</span>
}

/** A meeting in the list of the year. */
export function MeetingRow({ meeting, today }: { meeting: MeetingRowFacts; today: string }) {
  return (
    <li>
      <DayLeaf date={meeting.date} />
      <div className={meeting.date < today ? 'what past' : 'what'}>
        <Link href={`/desk/meetings/${meeting.id}`}>{meeting.bodyName}</Link>
        <p>{[clockWords(meeting.time), meeting.place, meeting.kind === 'ordinary' ? '' : kindWords[meeting.kind].toLowerCase()].filter(Boolean).join(', ')}</p>
      </div>
      <div className="states"><HowItStands meeting={meeting} today={today} /></div>
    </li>
  )
}
