import { addPeriod } from '../calendar/dates'
import { everyWords, formatDate, periodWords } from '../calendar/format-date'
import type { Due, IsoDate } from './reading'

/** Why a due is what it is, as a clerk would say it: "12 months after the meeting of 25 January 2019". */
export function dueWords(due: Due, text: string, meetingDate: IsoDate | null): string {
  const quoted = `“${text}”`
  switch (due.type) {
    case 'date':
      if (due.after && meetingDate && addPeriod(meetingDate, due.after) === due.date) return `${quoted}: ${periodWords(due.after)} after the meeting of ${formatDate(meetingDate)}`
      return meetingDate && !text.includes(due.date.slice(0, 4)) ? `${quoted}: ${formatDate(due.date)}, counted from the meeting of ${formatDate(meetingDate)}` : `${quoted}: ${formatDate(due.date)}`
    case 'range': return `${quoted}: from ${formatDate(due.start)} to ${formatDate(due.end)}`
    case 'period': return `${quoted}: ${periodWords(due.after)} after the meeting, whose date is not known`
    case 'recurring': return `${quoted}: ${everyWords(due.every)}`
    case 'meeting': return due.body ? `${quoted}: a meeting of the ${due.body.replace(/^the /i, '')}` : `${quoted}: a meeting of this body`
    case 'none': return `${quoted}: a condition, no date`
  }
}
