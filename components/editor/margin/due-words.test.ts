import { expect, test } from 'vitest'
import type { DueCalendar } from '@/domain/calendar'
import { dayOf, dueFromWords, understood } from './due-words'

const calendar: DueCalendar = { meetingDate: '2026-11-28', body: 'the Panel', meetings: [{ date: '2027-03-18', state: 'planned', kind: 'ordinary' }] }

test.each([
  ['in 6 months', '2027-05-28'],
  ['30 April', '2027-04-30'],
  ['by 18 March 2027', '2027-03-18'],
  ['next meeting', '2027-03-18'],
  ['before the next meeting', '2027-03-17'],
  ['quarterly', '2027-02-28'],
])('“%s” is %s', (words, day) => { expect(dayOf(dueFromWords(words, calendar), calendar)).toBe(day) })

test('what says no time is kept as a condition, and said so', () => {
  const due = dueFromWords('when the grant has come', calendar)
  expect(due).toEqual({ type: 'none', words: 'when the grant has come' })
  expect(understood(due, calendar)).toContain('nobody is reminded')
})

test('nothing typed is no date', () => { expect(dueFromWords('  ', calendar)).toEqual({ type: 'none' }) })
