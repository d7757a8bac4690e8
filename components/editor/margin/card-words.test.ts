import { expect, test } from 'vitest'
import type { DueCalendar } from '@/domain/calendar'
import type { PlacedReading } from '@/domain/document/decision-places'
import type { DecidedFollowUp, Decision } from '@/domain/document/nodes'
import type { Reading } from '@/domain/language/reading'
import { cardWords, conflictWords, reasonsFor } from './card-words'

const calendar: DueCalendar = { meetingDate: '2027-01-14', body: 'the Panel', meetings: [{ date: '2027-03-18', state: 'planned', kind: 'ordinary' }] }
const open = { state: 'open', reading: null } as PlacedReading
const followUp: DecidedFollowUp = {
  kind: 'circulate', title: 'Circulate the figures', owner: { sort: 'words', words: 'the Harbour Master' }, setByClerk: { owner: false, due: false },
  due: { type: 'meeting', which: 'next', relation: 'before' }, because: ['“undertook to” in the discussion'],
}

test('who, when and why, in words', () => {
  expect(cardWords(open, followUp, calendar)).toEqual({
    what: 'Circulate the figures', who: 'Harbour Master', due: 'before 18 March 2027', dueMissing: false, ownerMissing: false,
    reasons: ['“undertook to” in the discussion', 'the Panel next meets on 18 March'], why: '“undertook to” in the discussion; the Panel next meets on 18 March.', doubt: null,
  })
})

test('what is missing is said', () => {
  const words = cardWords(open, { ...followUp, due: { type: 'none' }, owner: { sort: 'words', words: null } }, calendar)
  expect(words).toMatchObject({ due: 'No date in the text', dueMissing: true, who: 'Nobody is named', ownerMissing: true })
})

test('two who differ are named', () => {
  const act = (id: string, what: Decision['act']) => ({ id, act: what }) as Decision
  const names: Record<string, string> = { a: 'you', b: 'Tom Ashby' }
  expect(conflictWords([act('a', 'keep'), act('b', 'dismiss')], ({ id }) => names[id] ?? null)).toBe('You kept it, Tom Ashby said that it is none.')
})

test('what the clerk set is no longer the text’s reason', () => {
  const because = [['undertaking.would', 'would'], ['owner.named', 'the text names the Harbour Master'], ['due.period', '“in 6 months”']].map(([rule, words]) => ({ rule, words, span: null }))
  const reading = { followUp: { because } } as unknown as Reading
  expect(reasonsFor({ ...followUp, setByClerk: { owner: false, due: true } }, reading)).toEqual(['would', 'the text names the Harbour Master', 'the clerk set when'])
  expect(reasonsFor({ ...followUp, setByClerk: { owner: true, due: false } }, null)).toEqual([...followUp.because, 'the clerk set who'])
})
