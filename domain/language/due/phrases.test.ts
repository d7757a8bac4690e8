import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { addDays } from '../../calendar/dates'
import type { Due } from '../reading'
import { tokenise } from '../text/tokens'
import { duePhrases } from './phrases'
import { phrases, saidOn } from './phrases.table'
import { heaviest, readDue } from './read-due'
import { shortDue } from '../sentences.table'

const said = (due: Due | null): string => (due ? `${shortDue(due)}${due.type === 'meeting' && due.body ? ` body ${due.body}` : ''}` : 'none')

const meaning = (text: string, meetingDate: string | null = saidOn): string => {
  const tokens = tokenise(text)
  return said(heaviest(duePhrases({ text, tokens, meetingDate, body: null, extraHolidays: [] }, 0, tokens.length))?.due ?? null)
}

describe('due phrases', () => {
  it('are at least 400', () => expect(phrases.length).toBeGreaterThanOrEqual(400))
  it.each(phrases)('%s: %s', (words, expected) => {
    expect(meaning(words)).toBe(expected)
  })
})

describe('without a meeting date', () => {
  it.each([
    ["in 12 months' time", 'period P12M'], ['within 28 days', 'period P28D'], ['in two weeks', 'period P2W'], ['by 31 March', 'none'],
    ['by 31 March 2027', 'date 2027-03-31'], ['at the next meeting', 'meeting next'], ['at the June meeting', 'meeting named'],
    ['quarterly', 'recurring P3M'], ['in September 2026', 'range 2026-09-01 2026-09-30'], ['within ten working days', 'none'],
  ])('%s: %s', (words, expected) => expect(meaning(words, null)).toBe(expected))
})

describe('the due picker', () => {
  it.each([
    ['6 months', 'date 2026-09-12'], ['in 6 months', 'date 2026-09-12'], ['next meeting', 'meeting next'], ['30 April', 'date 2026-04-30'],
    ['30/04/2026', 'date 2026-04-30'], ['September', 'range 2026-09-01 2026-09-30'], ['quarterly', 'recurring P3M'], ['June meeting', 'meeting named 2026-06'],
    ['end of May', 'date 2026-05-31'], ['two weeks', 'date 2026-03-26'], ['Christmas', 'date 2026-12-25'], ['when available', 'none'], ['blue', 'none'], ['', 'none'],
  ])('%s: %s', (words, expected) => expect(said(readDue(words, saidOn))).toBe(expected))
})

describe('properties', () => {
  it('reads "in n months" as the calendar does, for any meeting', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 36 }), fc.integer({ min: 0, max: 29_000 }), (n, days) => {
      const meeting = addDays('2000-01-01', days)
      const due = readDue(`in ${n} months' time`, meeting)
      const target = Number(meeting.slice(0, 4)) * 12 + Number(meeting.slice(5, 7)) - 1 + n
      expect(due?.type === 'date' ? due.date.slice(0, 7) : '').toBe(`${Math.floor(target / 12)}-${String((target % 12) + 1).padStart(2, '0')}`)
    }), { numRuns: 100 })
  })
  it('never throws', () => {
    fc.assert(fc.property(fc.string({ maxLength: 200 }), (text) => {
      readDue(text, saidOn)
    }), { numRuns: 300 })
  })
})
