/** What a preposition makes of a point of the calendar or of a meeting. */
import { addDays } from '../../calendar/dates'
import type { Point } from './days'
import type { Lead } from './leads'
import type { MeetingPhrase } from './meetings'
import type { Hit, Scan } from './scan'
import { textOf, weight } from './scan'

/** The due of a point of the calendar after a preposition; null where it lies before the meeting. */
export function fromPoint(scan: Scan, at: number, point: Point, lead: Lead): Hit | null {
  const base = { from: at, to: point.to, rule: point.rule, lead: lead.words }
  if (!point.start || !point.end) {
    return { ...base, due: { type: 'none', words: textOf(scan, at, point.to) }, weight: weight.vague }
  }
  if (scan.meetingDate && point.end <= scan.meetingDate) return null
  if (point.kind === 'day' || point.kind === 'end') {
    return { ...base, due: { type: 'date', date: point.end }, weight: weight.date }
  }
  if (lead.sense === 'before') {
    return { ...base, due: { type: 'date', date: addDays(point.start, -1) }, weight: weight.date }
  }
  if (lead.sense === 'limit') {
    if (point.rule === 'due.new-year') return { ...base, due: { type: 'date', date: addDays(point.start, -1) }, weight: weight.date }
    // "by mid-May" is the 15th.
    return { ...base, due: { type: 'date', date: point.rule === 'due.mid-month' ? addDays(point.start, 4) : point.end }, weight: weight.date }
  }
  return { ...base, due: { type: 'range', start: point.start, end: point.end }, weight: weight.range }
}

/** The due of a meeting after a preposition. */
export function fromMeeting(scan: Scan, at: number, meeting: MeetingPhrase, lead: Lead): Hit | null {
  const before = lead.sense === 'before' || lead.sense === 'limit'
  const base = { from: at, to: meeting.to, rule: 'due.meeting', lead: lead.words }
  if (meeting.date) {
    if (scan.meetingDate && meeting.date <= scan.meetingDate) return null
    return { ...base, due: { type: 'date', date: meeting.date }, rule: 'due.date', weight: weight.date }
  }
  if (meeting.which === 'each' || meeting.which === 'event') {
    return { ...base, due: { type: 'none', words: textOf(scan, at, meeting.to) }, weight: weight.vague }
  }
  return {
    ...base,
    due: {
      type: 'meeting', which: meeting.which, relation: before ? 'before' : 'at',
      ...(meeting.month ? { month: meeting.month } : {}), ...(meeting.body ? { body: meeting.body } : {}),
    },
    weight: weight.meeting,
  }
}
