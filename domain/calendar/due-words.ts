/** A due in words, as far as the text alone goes: no calendar of meetings is asked. */
import type { Due } from '../language/reading'
import type { IsoDate } from './dates'
import { endOfMonth } from './dates'
import { everyWords, formatDate, formatDayMonth, formatMonth, periodWords } from './format-date'

/** Said of a due where the text gives neither a date nor a condition. */
export const noDateWords = 'no date in the text'

/** "by 31 March 2027", "about 14 July 2027", "at the next meeting", "every six months"; null where no time is said. */
export function dueInText(due: Due): string | null {
  switch (due.type) {
    case 'date': return `${due.after ? 'about' : 'by'} ${formatDate(due.date)}`
    case 'range': return rangeWords(due.start, due.end)
    case 'period': return `${periodWords(due.after)} after the meeting`
    case 'recurring': return everyWords(due.every)
    case 'meeting': return due.which === 'future' ? 'at a future meeting' : meetingWords(due)
    case 'none': return due.words ?? null
  }
}

/** "in March 2027", "between 1 June and 31 August 2027". */
export function rangeWords(start: IsoDate, end: IsoDate): string {
  if (start.slice(0, 7) === end.slice(0, 7) && start.endsWith('-01') && end === endOfMonth(start)) return `in ${formatMonth(start)}`
  return `between ${start.slice(0, 4) === end.slice(0, 4) ? formatDayMonth(start) : formatDate(start)} and ${formatDate(end)}`
}

/** "before the next meeting", "at the June 2027 meeting of the Audit Committee". */
export function meetingWords(due: Extract<Due, { type: 'meeting' }>): string {
  const of = due.body ? ` of the ${due.body.replace(/^the /i, '')}` : ''
  const which = due.which === 'after-next' ? 'the meeting after next' : due.month ? `the ${formatMonth(due.month)} meeting` : 'the next meeting'
  return `${due.relation === 'before' ? 'before' : 'at'} ${which}${of}`
}
