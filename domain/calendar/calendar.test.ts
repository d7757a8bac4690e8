import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import {
  addDays, addPeriod, addWorkingDays, bankHolidays, clearDaysBetween, countsAsClearDay, daysBetween, easterSunday,
  isDateOfForm, isIsoDate, isWorkingDay, lastClearDayAfter, latestIssueDay, municipalYearOf, nextWorkingDay, previousWorkingDay,
} from './index'

const anyDay = fc.integer({ min: 0, max: 20_000 }).map((n) => addDays('1990-01-01', n))

describe('bank holidays of England and Wales', () => {
  it.each([
    [2018, ['01-01', '03-30', '04-02', '05-07', '05-28', '08-27', '12-25', '12-26']],
    [2019, ['01-01', '04-19', '04-22', '05-06', '05-27', '08-26', '12-25', '12-26']],
    [2020, ['01-01', '04-10', '04-13', '05-08', '05-25', '08-31', '12-25', '12-28']],
    [2021, ['01-01', '04-02', '04-05', '05-03', '05-31', '08-30', '12-27', '12-28']],
    [2022, ['01-03', '04-15', '04-18', '05-02', '06-02', '06-03', '08-29', '09-19', '12-26', '12-27']],
    [2023, ['01-02', '04-07', '04-10', '05-01', '05-08', '05-29', '08-28', '12-25', '12-26']],
    [2024, ['01-01', '03-29', '04-01', '05-06', '05-27', '08-26', '12-25', '12-26']],
    [2025, ['01-01', '04-18', '04-21', '05-05', '05-26', '08-25', '12-25', '12-26']],
    [2026, ['01-01', '04-03', '04-06', '05-04', '05-25', '08-31', '12-25', '12-28']],
    [2027, ['01-01', '03-26', '03-29', '05-03', '05-31', '08-30', '12-27', '12-28']],
    [2028, ['01-03', '04-14', '04-17', '05-01', '05-29', '08-28', '12-25', '12-26']],
    [2012, ['01-02', '04-06', '04-09', '05-07', '06-04', '06-05', '08-27', '12-25', '12-26']],
    [2011, ['01-03', '04-22', '04-25', '04-29', '05-02', '05-30', '08-29', '12-26', '12-27']],
    [2002, ['01-01', '03-29', '04-01', '05-06', '06-03', '06-04', '08-26', '12-25', '12-26']],
  ] as const)('%i', (year, days) => {
    expect(bankHolidays(year).map((h) => h.date)).toEqual(days.map((d) => `${year}-${d}`))
  })

  it.each([[2000, '04-23'], [2008, '03-23'], [2026, '04-05'], [2027, '03-28'], [2038, '04-25'], [2285, '03-22']] as const)(
    'Easter %i', (year, day) => expect(easterSunday(year)).toBe(`${year}-${day}`))
})

describe('working days', () => {
  it.each([
    ['2025-11-20', 10, '2025-12-04'],
    ['2026-12-23', 1, '2026-12-24'],
    ['2026-12-23', 2, '2026-12-29'],
    ['2027-01-04', -2, '2026-12-30'],
    ['2026-03-12', 0, '2026-03-12'],
  ] as const)('%s and %i', (from, n, to) => expect(addWorkingDays(from, n)).toBe(to))

  it('takes further holidays', () => {
    expect(addWorkingDays('2026-03-12', 1, ['2026-03-13'])).toBe('2026-03-16')
    expect(previousWorkingDay('2026-12-28')).toBe('2026-12-24')
    expect(nextWorkingDay('2026-12-25')).toBe('2026-12-29')
  })

  it('lands on a working day, with that many of them between', () => {
    fc.assert(fc.property(anyDay, fc.integer({ min: 1, max: 40 }), (from, n) => {
      const to = addWorkingDays(from, n)
      expect(isWorkingDay(to)).toBe(true)
      let count = 0
      for (let d = addDays(from, 1); d <= to; d = addDays(d, 1)) if (isWorkingDay(d)) count += 1
      expect(count).toBe(n)
    }), { numRuns: 60 })
  })
})

describe('clear days', () => {
  it.each([
    ['2027-01-14', 5, 'WORKING', '2027-01-06'],
    ['2027-04-01', 5, 'WORKING', '2027-03-22'],
    ['2027-01-05', 5, 'WORKING', '2026-12-23'],
    ['2027-05-06', 5, 'WORKING', '2027-04-27'],
    ['2027-02-10', 28, 'CALENDAR', '2027-01-12'],
    ['2027-02-10', 3, 'S243', '2027-02-05'],
  ] as const)('meeting %s, %i clear days, %s', (meeting, n, mode, issue) => {
    expect(latestIssueDay(meeting, n, mode)).toBe(issue)
  })

  it('ends a call-in window', () => expect(lastClearDayAfter('2026-12-18', 5)).toBe('2026-12-29'))

  it.each([
    ['2027-03-25', false], ['2027-03-30', false], ['2027-03-31', true], ['2027-02-06', true], ['2027-02-07', false],
    ['2026-12-24', false], ['2026-12-26', false], ['2026-12-28', false], ['2026-12-29', true],
  ] as const)('section 243 on %s', (day, counts) => expect(countsAsClearDay(day, 'S243')).toBe(counts))

  it('leaves at least n clear days, and one less a day later', () => {
    fc.assert(fc.property(anyDay, fc.integer({ min: 1, max: 30 }), fc.constantFrom('WORKING', 'S243', 'CALENDAR'), (meeting, n, mode) => {
      const issue = latestIssueDay(meeting, n, mode)
      expect(clearDaysBetween(issue, meeting, mode)).toBeGreaterThanOrEqual(n)
      let later = addDays(issue, 1)
      while (mode === 'WORKING' && !isWorkingDay(later)) later = addDays(later, 1)
      if (later < meeting) expect(clearDaysBetween(later, meeting, mode)).toBeLessThan(n)
    }), { numRuns: 60 })
  })
})

describe('dates', () => {
  it('clamps months', () => {
    expect(addPeriod('2025-08-31', 'P6M')).toBe('2026-02-28')
    expect(addPeriod('2024-02-29', 'P1Y')).toBe('2025-02-28')
    expect(addPeriod('2026-03-12', 'P2W')).toBe('2026-03-26')
  })
  it('refuses days that do not exist', () => {
    expect(isIsoDate('2027-02-30')).toBe(false)
    expect(isIsoDate('2027-02-28')).toBe(true)
    expect(['0026-12-01', '1799-12-31', '1800-01-01', '2199-12-31', '2200-01-01', '2027-02-30'].map(isDateOfForm)).toEqual([false, false, true, true, false, false])
    expect(municipalYearOf('0026-12-01')).toMatchObject({ start: '0026-05-15', end: '0027-05-14' })
    expect(isIsoDate('28/02/2027')).toBe(false)
  })
  it('counts days both ways', () => {
    fc.assert(fc.property(anyDay, fc.integer({ min: -4000, max: 4000 }), (d, n) => {
      expect(daysBetween(d, addDays(d, n))).toBe(n)
    }), { numRuns: 60 })
  })
})

describe('municipal year', () => {
  it('runs from annual meeting to annual meeting', () => {
    const known = ['2026-05-20', '2027-05-19']
    expect(municipalYearOf('2026-05-19', known).label).toBe('2025/26')
    expect(municipalYearOf('2026-05-20', known)).toEqual({ label: '2026/27', start: '2026-05-20', end: '2027-05-18' })
    expect(municipalYearOf('1999-12-31').label).toBe('1999/00')
  })
})
