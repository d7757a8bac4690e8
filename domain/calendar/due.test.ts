import { describe, expect, it } from 'vitest'
import type { Due } from '../language/reading'
import { formatDate, formatDateWithDay, nextRound, periodWords, relativeDay, relativeDue, resolveDue } from './index'
import type { CalendarMeeting, DueCalendar } from './index'

const meeting = (date: string, state: CalendarMeeting['state'] = 'planned', kind: CalendarMeeting['kind'] = 'ordinary'): CalendarMeeting =>
  ({ id: date, date, state, kind })

const calendar: DueCalendar = {
  meetingDate: '2027-01-14',
  body: 'the Panel',
  meetings: [
    meeting('2027-07-08'), meeting('2027-01-14', 'held'), meeting('2027-02-11', 'cancelled'),
    meeting('2027-02-25', 'planned', 'extraordinary'), meeting('2027-03-18'), meeting('2027-05-20'),
  ],
  bodyMeetings: { 'Cabinet': [meeting('2027-02-02'), meeting('2027-03-02')] },
}

describe('a due in the diary', () => {
  const table: [Due, string | null, string][] = [
    [{ type: 'meeting', which: 'next', relation: 'before' }, '2027-03-17', 'before 18 March 2027'],
    [{ type: 'meeting', which: 'next', relation: 'at' }, '2027-03-18', 'at the meeting on 18 March 2027'],
    [{ type: 'meeting', which: 'after-next', relation: 'at' }, '2027-05-20', 'at the meeting on 20 May 2027'],
    [{ type: 'meeting', which: 'named', month: '2027-07', relation: 'at' }, '2027-07-08', 'at the meeting on 8 July 2027'],
    [{ type: 'meeting', which: 'named', month: '2027-09', relation: 'at' }, '2027-09-30', 'at the September 2027 meeting'],
    [{ type: 'meeting', which: 'future', relation: 'at' }, null, 'at a future meeting'],
    [{ type: 'meeting', which: 'next', body: 'cabinet', relation: 'at' }, '2027-02-02', 'at the meeting on 2 February 2027'],
    [{ type: 'meeting', which: 'next', body: 'Flood Forum', relation: 'at' }, null, 'at the next meeting of the Flood Forum'],
    [{ type: 'period', after: 'P12M' }, '2028-01-14', 'about 14 January 2028'],
    [{ type: 'date', date: '2028-01-14', after: 'P12M' }, '2028-01-14', 'about 14 January 2028'],
    [{ type: 'date', date: '2026-11-30' }, '2026-11-30', 'by 30 November 2026'],
    [{ type: 'range', start: '2027-09-01', end: '2027-11-30' }, '2027-11-30', 'between 1 September and 30 November 2027'],
    [{ type: 'range', start: '2027-09-01', end: '2027-09-30' }, '2027-09-30', 'in September 2027'],
    [{ type: 'recurring', every: 'P3M' }, '2027-04-14', 'about 14 April 2027'],
    [{ type: 'none' }, null, 'no date in the text'],
    [{ type: 'none', words: 'when available' }, null, 'when available'],
  ]
  it.each(table)('%j', (due, lastDay, words) => {
    const resolved = resolveDue(due, calendar)
    expect(resolved.lastDay).toBe(lastDay)
    expect(resolved.words).toBe(words)
    expect(resolved.because).not.toBe('')
  })

  it('moves with the calendar', () => {
    const due: Due = { type: 'meeting', which: 'next', relation: 'at' }
    const moved = { ...calendar, meetings: calendar.meetings.map((m) => (m.date === '2027-03-18' ? { ...m, date: '2027-04-01' } : m)) }
    expect(resolveDue(due, moved).lastDay).toBe('2027-04-01')
    expect(resolveDue(due, { ...calendar, meetings: [] }).lastDay).toBeNull()
  })

  it('says the nearest meeting of a period', () => {
    expect(resolveDue({ type: 'period', after: 'P6M' }, calendar).meeting?.date).toBe('2027-07-08')
  })

  it('opens rounds without drift', () => {
    const every: Due = { type: 'recurring', every: 'P1M' }
    expect(nextRound(every, '2027-01-31', '2027-01-31')).toBe('2027-02-28')
    expect(nextRound(every, '2027-02-28', '2027-01-31')).toBe('2027-03-31')
    expect(nextRound({ type: 'none' }, '2027-01-31', '2027-01-31')).toBeNull()
    expect(nextRound({ type: 'recurring', every: 'P0M' }, '2027-01-31', '2027-01-31')).toBeNull()
  })
})

describe('dates in words', () => {
  it.each([
    ['2027-01-14', 'today'], ['2027-01-15', 'tomorrow'], ['2027-01-23', 'in 9 days'], ['2027-03-18', 'in 9 weeks'],
    ['2026-12-10', '5 weeks late'], ['2027-01-13', '1 day late'], ['2028-01-14', 'in 12 months'], ['2030-01-14', 'in 3 years'],
  ] as const)('%s is %s', (due, words) => expect(relativeDue(due, '2027-01-14')).toBe(words))

  it('prints dates', () => {
    expect(formatDate('2019-01-25')).toBe('25 January 2019')
    expect(formatDateWithDay('2019-01-25')).toBe('Friday 25 January 2019')
    expect(periodWords('P12M')).toBe('12 months')
    expect(periodWords('P2W')).toBe('two weeks')
    expect(relativeDay('2027-01-13', '2027-01-14')).toBe('yesterday')
  })
})
