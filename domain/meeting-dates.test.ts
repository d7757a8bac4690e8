import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { addDays } from './calendar/dates'
import { clearDaysBetween } from './calendar/clear-days'
import { isWorkingDay } from './calendar/working-days'
import { isLateItem, meetingDates } from './meeting-dates'

const usual = { reportsDueWorkingDays: 10, agendaClearDays: 5 }

describe('the dates before a meeting', () => {
  it.each([
    ['2027-01-14', '2027-01-06'], ['2027-04-01', '2027-03-22'], ['2027-01-05', '2026-12-23'], ['2027-05-06', '2027-04-27'],
  ])('of %s: the agenda by %s', (date, by) => { expect(meetingDates(date, usual).agendaBy).toBe(by) })

  it('asks for reports ten working days before', () => { expect(meetingDates('2027-01-28', usual).reportsDue).toBe('2027-01-14') })
  it('never asks for reports after the agenda is out', () => {
    expect(meetingDates('2027-01-28', { reportsDueWorkingDays: 2, agendaClearDays: 5 }).reportsDue).toBe('2027-01-20')
  })
  it('passes over days on which the offices are shut', () => {
    expect(meetingDates('2027-01-28', usual, ['2027-01-20']).agendaBy).toBe('2027-01-19')
  })
  it('always leaves the clear days, on working days, in order', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 2000 }), fc.integer({ min: 1, max: 10 }), fc.integer({ min: 0, max: 20 }), (offset, clear, reports) => {
      const date = addDays('2026-01-01', offset)
      const dates = meetingDates(date, { reportsDueWorkingDays: reports, agendaClearDays: clear })
      expect(clearDaysBetween(dates.agendaBy, date)).toBeGreaterThanOrEqual(clear)
      expect(dates.reportsDue <= dates.agendaBy && dates.agendaBy < date).toBe(true)
      expect(isWorkingDay(dates.reportsDue) && isWorkingDay(dates.agendaBy)).toBe(true)
    }))
  })
})

describe('a late item', () => {
  it.each([['2027-01-05', false, false], ['2027-01-06', false, false], ['2027-01-07', false, true], ['2027-01-04', true, true]])(
    'on %s, agenda out %s: %s', (today, out, late) => { expect(isLateItem(today, '2027-01-06', out)).toBe(late) })
})
