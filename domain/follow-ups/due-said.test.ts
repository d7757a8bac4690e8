import { describe, expect, it } from 'vitest'
import { resolveDue } from '@/domain/calendar'
import { dueSaid, publicDue } from './due-said'

const today = '2026-11-28'
const by = { dueOn: '2026-11-20', dueWords: 'by 20 November 2026', dueType: 'date' } as const
const later = { dueOn: '2027-01-21', dueWords: 'at the meeting on 21 January 2027', dueType: 'meeting' } as const
const undated = { dueOn: null, dueWords: resolveDue({ type: 'none' }, { meetingDate: today, meetings: [] }).words, dueType: 'none' } as const
const condition = { dueOn: null, dueWords: 'once the grant is known', dueType: 'none' } as const
const unplanned = { dueOn: null, dueWords: 'at the next meeting', dueType: 'meeting' } as const

describe('when it is due', () => {
  it.each([
    [by, 'Due by 20 November 2026'], [later, 'Due at the meeting on 21 January 2027'], [unplanned, 'Due at the next meeting'],
    [undated, 'No date was set'], [{ ...undated, dueWords: '' }, 'No date was set'], [condition, 'No date was set: “once the grant is known”'],
  ])('%j: %s', (facts, words) => expect(dueSaid(facts)).toBe(words))
})

describe('what residents are told of the time', () => {
  const open = (facts: Parameters<typeof dueSaid>[0], standing: 'in-progress' | 'overdue' = 'in-progress', paused = false) => publicDue({ ...facts, standing, paused }, today)

  it('says a day to come as one to come, and its own day too', () => {
    expect(open(later)).toBe('It is due at the meeting on 21 January 2027.')
    expect(open({ ...by, dueOn: today })).toBe('It is due by 20 November 2026.')
  })

  it('never says a day that has passed as one to come, whatever its state', () => {
    expect(open(by, 'overdue')).toBe('It was due by 20 November 2026.')
    expect(open(by)).toBe('It was due by 20 November 2026. The published record does not say yet that it is done.')
    expect(open(by, 'in-progress', true)).toBe('The committee has paused it. It was due by 20 November 2026.')
  })

  it('makes no sentence of a date that was never set', () => {
    expect(open(undated)).toBe('No date was set.')
    expect(open(condition)).toBe('No date was set: “once the grant is known”.')
  })
})
