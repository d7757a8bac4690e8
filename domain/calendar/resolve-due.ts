/**
 * From a due as the text says it to a day in the diary, against the calendar of the body as it stands now.
 */
import type { Due } from '../language/reading'
import type { IsoDate } from './dates'
import { addDays, addPeriod, daysBetween, endOfMonth } from './dates'
import { meetingWords, noDateWords, rangeWords } from './due-words'
import { everyWords, formatDate, formatDayMonth, formatMonth, periodWords } from './format-date'

export interface CalendarMeeting {
  /** Kept in the result, so that a due can be tied to its meeting. */
  id?: string
  date: IsoDate
  state: 'planned' | 'held' | 'cancelled' | 'adjourned'
  kind: 'ordinary' | 'annual' | 'extraordinary'
}

export interface DueCalendar {
  /** Day of the meeting at which it was decided. */
  meetingDate: IsoDate
  /** What to call the body ("the Panel"); "the committee" without it. */
  body?: string | null
  /** Meetings of the body that decided, in any order. */
  meetings: readonly CalendarMeeting[]
  /** Meetings of other bodies by name, compared without case and a leading "the". */
  bodyMeetings?: Readonly<Record<string, readonly CalendarMeeting[]>>
}

export interface ResolvedDue {
  /** The last day on which it is still in time; null where no day can be said. */
  lastDay: IsoDate | null
  /** "before 18 March 2027", "about 14 January 2028", "by 30 November 2026". */
  words: string
  /** Why that day, in words. */
  because: string
  /** The meeting to which it is tied. */
  meeting: CalendarMeeting | null
}

/**
 * Resolves a due. "Next meeting" is the first meeting after the decision that is planned (or already held), not
 * cancelled and not extraordinary; with a month, the first such meeting in that month.
 */
export function resolveDue(due: Due, calendar: DueCalendar): ResolvedDue {
  switch (due.type) {
    case 'date':
      return due.after
        ? about(due.date, `${periodWords(due.after)} after the meeting of ${formatDate(calendar.meetingDate)}`, calendar)
        : day(due.date, `by ${formatDate(due.date)}`, 'the date is in the text')
    case 'range':
      return day(due.end, rangeWords(due.start, due.end), 'the last day of the time that the text names')
    case 'period': {
      const date = addPeriod(calendar.meetingDate, due.after)
      return about(date, `${periodWords(due.after)} after the meeting of ${formatDate(calendar.meetingDate)}`, calendar)
    }
    case 'recurring': {
      const first = addPeriod(calendar.meetingDate, due.every)
      return about(first, `${everyWords(due.every)}, first counted from the meeting of ${formatDate(calendar.meetingDate)}`, calendar)
    }
    case 'meeting':
      return resolveMeeting(due, calendar)
    case 'none':
      return { lastDay: null, words: due.words ?? noDateWords, because: due.words ? 'a condition, no date' : 'the text names no date', meeting: null }
  }
}

/**
 * The last day of the round of a recurring due that follows a day; null for every other due.
 * Rounds are counted from the meeting, so that clamped months do not drift.
 */
export function nextRound(due: Due, after: IsoDate, meetingDate: IsoDate): IsoDate | null {
  if (due.type !== 'recurring') return null
  const match = /^P(\d+)([YMWD])$/.exec(due.every)
  if (!match || Number(match[1]) === 0) return null
  for (let round = 1; round <= 5000; round += 1) {
    const date = addPeriod(meetingDate, `P${Number(match[1]) * round}${match[2]}`)
    if (date > after) return date
  }
  return null
}

/** Meetings at which business can be expected, in order of date, after a day. */
export function meetingsAfter(meetings: readonly CalendarMeeting[], date: IsoDate): CalendarMeeting[] {
  return meetings
    .filter((m) => m.date > date && m.state !== 'cancelled' && m.kind !== 'extraordinary')
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
}

/** The meeting nearest to a date that is not more than `within` days away from it, or null. */
export function nearestMeeting(
  meetings: readonly CalendarMeeting[], date: IsoDate, within = 45,
): CalendarMeeting | null {
  let best: CalendarMeeting | null = null
  for (const meeting of meetings) {
    if (meeting.state === 'cancelled' || meeting.kind === 'extraordinary') continue
    const distance = Math.abs(daysBetween(date, meeting.date))
    if (distance > within) continue
    if (!best || distance < Math.abs(daysBetween(date, best.date))) best = meeting
  }
  return best
}

function resolveMeeting(due: Extract<Due, { type: 'meeting' }>, calendar: DueCalendar): ResolvedDue {
  const other = due.body !== undefined
  const meetings = other ? otherMeetings(due.body ?? '', calendar) : calendar.meetings
  const who = other ? `the ${(due.body ?? '').replace(/^the /i, '')}` : calendar.body ?? 'the committee'
  const before = due.relation === 'before'
  if (due.which === 'future') {
    return { lastDay: null, words: 'at a future meeting', because: 'the text names no meeting', meeting: null }
  }
  if (!meetings) {
    return { lastDay: null, words: meetingWords(due), because: `the meetings of ${who} are not in the calendar`, meeting: null }
  }
  const coming = meetingsAfter(meetings, calendar.meetingDate)
  const found = due.month
    ? coming.find((m) => m.date.startsWith(due.month ?? ''))
    : coming[due.which === 'after-next' ? 1 : 0]
  if (!found) {
    const month = due.month
    return month
      ? { lastDay: endOfMonth(`${month}-01`), words: `${before ? 'before' : 'at'} the ${formatMonth(month)} meeting`, because: `${who} has no meeting planned in ${formatMonth(month)}: the end of the month until there is one`, meeting: null }
      : { lastDay: null, words: meetingWords(due), because: `no further meeting of ${who} is planned yet`, meeting: null }
  }
  const date = formatDate(found.date)
  const because = due.month
    ? `${who} meets on ${formatDayMonth(found.date)}`
    : due.which === 'after-next' ? `the meeting after next of ${who} is on ${formatDayMonth(found.date)}` : `${who} next meets on ${formatDayMonth(found.date)}`
  return before
    ? { lastDay: addDays(found.date, -1), words: `before ${date}`, because, meeting: found }
    : { lastDay: found.date, words: `at the meeting on ${date}`, because, meeting: found }
}

function otherMeetings(body: string, calendar: DueCalendar): readonly CalendarMeeting[] | null {
  const wanted = plainName(body)
  if (calendar.body && plainName(calendar.body) === wanted) return calendar.meetings
  for (const [name, meetings] of Object.entries(calendar.bodyMeetings ?? {})) {
    if (plainName(name) === wanted) return meetings
  }
  return null
}

function plainName(name: string): string {
  return name.toLowerCase().replace(/^the /, '').replace(/\s+/g, ' ').trim()
}

function about(date: IsoDate, because: string, calendar: DueCalendar): ResolvedDue {
  const nearest = nearestMeeting(calendar.meetings, date)
  const tail = nearest ? `; the nearest meeting is on ${formatDayMonth(nearest.date)}` : ''
  return { lastDay: date, words: `about ${formatDate(date)}`, because: because + tail, meeting: nearest }
}

function day(lastDay: IsoDate, words: string, because: string): ResolvedDue {
  return { lastDay, words, because, meeting: null }
}
