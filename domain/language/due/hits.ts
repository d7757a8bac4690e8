/** What a preposition makes of a point of the calendar or of a meeting. */
import { addDays } from '../../calendar/dates'
import type { Due } from '../reading'
import type { Point } from './days'
import type { Lead } from './leads'
import type { MeetingPhrase } from './meetings'
import type { Hit, Scan } from './scan'
import { textOf, weight } from './scan'

/** The due of a point of the calendar after a preposition; null where it lies before the meeting. */
export function fromPoint(scan: Scan, at: number, point: Point, lead: Lead): Hit | null {
  const { start, end } = point
  if (!start || !end) return hit(at, point, lead, { type: 'none', words: textOf(scan, at, point.to) }, weight.vague)
  if (scan.meetingDate && end <= scan.meetingDate) return null
  if (point.kind === 'day' || point.kind === 'end') return hit(at, point, lead, { type: 'date', date: end }, weight.date)
  if (lead.sense === 'before' || (lead.sense === 'limit' && point.rule === 'due.new-year')) return hit(at, point, lead, { type: 'date', date: addDays(start, -1) }, weight.date)
  // "by mid-May" is the 15th.
  if (lead.sense === 'limit') return hit(at, point, lead, { type: 'date', date: point.rule === 'due.mid-month' ? addDays(start, 4) : end }, weight.date)
  return hit(at, point, lead, { type: 'range', start, end }, weight.range)
}

function hit(from: number, { to, rule }: Point, { words }: Lead, due: Due, weigh: number): Hit {
  return { from, to, due, rule, weight: weigh, lead: words }
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
  const due: Due = { type: 'meeting', which: meeting.which, relation: before ? 'before' : 'at' }
  if (meeting.month) due.month = meeting.month
  if (meeting.body) due.body = meeting.body
  return { ...base, due, weight: weight.meeting }
}
