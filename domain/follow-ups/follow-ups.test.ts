import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { addDays } from '@/domain/calendar'
import { followUpStates, verdicts } from '@/domain/workflow/states'
import { closedBy, whyTheBody } from './closing'
import { greeting } from './greeting'
import { followUpGroups, groupOf } from './groups'
import { outcomeSentence, placeOutcome } from './outcomes'
import { nobodyWords, ownerRows, wholeDone } from './owners'
import { ragOf } from './rag'
import { shortened, standingShown } from './standing-words'
import type { Block, MinutesDocument } from '@/domain/document/nodes'

const today = '2027-01-18'

describe('groups', () => {
  it.each([
    ['issued', '2027-01-17', 'overdue'], ['issued', '2027-01-18', 'next-meeting'], ['in-progress', '2027-03-18', 'next-meeting'], ['issued', '2027-03-19', 'later'], ['issued', null, 'no-date'],
    ['reported-done', '2027-01-01', 'say-done'], ['paused', '2027-01-01', 'later'], ['closed', '2027-01-01', 'ended'], ['carried-over', '2027-01-01', 'overdue'],
  ] as const)('%s due %s stands under %s', (state, dueOn, group) => expect(groupOf({ state, dueOn, nextMeetingOn: '2027-03-18' }, today)).toBe(group))

  it('without a next meeting counts 30 days', () => {
    expect(groupOf({ state: 'issued', dueOn: addDays(today, 30), nextMeetingOn: null }, today)).toBe('soon')
    expect(groupOf({ state: 'issued', dueOn: addDays(today, 31), nextMeetingOn: null }, today)).toBe('later')
  })

  it('never moves back as the due moves on, for one state', () => {
    fc.assert(fc.property(fc.constantFrom('issued', 'in-progress', 'carried-over' as const), fc.integer({ min: -400, max: 400 }), fc.nat(300), (state, days, more) => {
      const place = (by: number) => followUpGroups.indexOf(groupOf({ state: state as 'issued', dueOn: addDays(today, by), nextMeetingOn: addDays(today, 20) }, today))
      expect(place(days + more)).toBeGreaterThanOrEqual(place(days))
    }))
  })
})

describe('who closes', () => {
  const settings = ['circulate', 'write', 'report-back'] as const
  it.each([
    [{ kind: 'circulate', calledIn: false, resolutionKind: null }, 'clerk'], [{ kind: 'circulate', calledIn: true, resolutionKind: null }, 'body'], [{ kind: 'report-back', calledIn: false, resolutionKind: null }, 'body'],
    [{ kind: 'write', calledIn: false, resolutionKind: 'recommended' }, 'body'], [{ kind: 'implement', calledIn: false, resolutionKind: 'agreed' }, 'body'],
  ] as const)('%j: the %s', (one, by) => {
    expect(closedBy(one, settings)).toBe(by)
    expect(whyTheBody(one, settings) === null).toBe(by === 'clerk')
  })
})

describe('owners', () => {
  it('asks each of a group, lead and helpers apart, and nobody for words, outside and the body itself', () => {
    expect(ownerRows({ sort: 'group', personIds: ['a', 'b', 'a'], words: '' })).toHaveLength(2)
    expect(ownerRows({ sort: 'lead', lead: { officeId: 'o' }, helpers: [{ personId: 'p' }], words: '' }).map((row) => row.part)).toEqual(['lead', 'helper'])
    for (const owner of [{ sort: 'words', words: null }, { sort: 'outside', organisation: 'X', words: 'X' }, { sort: 'body', bodyId: 'b', words: 'b' }] as const) {
      expect(ownerRows(owner)).toEqual([])
      expect(nobodyWords(owner)).toMatch(/\.$/)
    }
  })
  it('is done as a whole when everyone but helpers is', () => {
    expect(wholeDone([{ part: 'each', done: true }, { part: 'each', done: false }])).toBe(false)
    expect(wholeDone([{ part: 'lead', done: true }, { part: 'helper', done: false }])).toBe(true)
    expect(wholeDone([{ part: 'helper', done: true }])).toBe(false)
  })
})

describe('outcomes', () => {
  const facts = { title: 'Circulate the table.', minuteNumber: '41', askedOn: '2027-01-14', newDueWords: 'by 20 May 2027', reason: 'The audit ran late.' }
  it('word a sentence that names the action, its reason and its new date', () => {
    for (const verdict of verdicts) {
      const sentence = outcomeSentence({ ...facts, verdict })
      expect(sentence).toContain('“Circulate the table” (minute 41, 14 January 2027)')
      expect(sentence).toMatch(/^That .*[^.]\.$/)
      expect(sentence.includes('The audit ran late')).toBe(verdict !== 'done')
      expect(sentence.includes('20 May 2027')).toBe(verdict === 'extended' || verdict === 'not-good-enough')
    }
  })
  const minute = (id: string, text: string, item: string | null = null): Block => ({ type: 'minute', attrs: { id, fixedNumber: null, agendaNumber: null, agendaItemId: item, exempt: null }, content: [{ type: 'text', text }] })
  const paragraph: Block = { type: 'paragraph', attrs: { id: 'p', exempt: null }, content: [{ type: 'text', text: 'The Panel heard.' }] }
  const doc = (...content: Block[]): MinutesDocument => ({ type: 'doc', content })
  const place = (document: MinutesDocument, lastNodeId: string | null = null) => placeOutcome(document, { id: 'new', sentence: 'That it be so.', itemId: 'item', lastNodeId })
  it('stand at the end of the progress item, with a lead-in; after an earlier one without', () => {
    const whole = doc(minute('a', 'Apologies'), minute('b', 'What became of it', 'item'), paragraph, minute('c', 'Work programme'))
    expect(place(whole)).toMatchObject({ after: 'p', blocks: [{ type: 'leadIn' }, { type: 'resolution', attrs: { id: 'new' } }] })
    expect(place(whole, 'earlier')).toMatchObject({ after: 'earlier', blocks: [{ type: 'resolution' }] })
    expect(place(doc(minute('a', 'Apologies'), minute('m', 'Matters arising'), minute('c', 'Other'))).after).toBe('m')
    expect(place(doc(minute('a', 'Apologies'), { type: 'signature', attrs: { id: 's' } })).after).toBe('a')
  })
})

describe('words of how it stands', () => {
  const facts = { state: 'issued', unanswered: 0, standing: '', standingOn: null, seenOn: null, closedOn: null, reminderOn: null, issuedToClerk: false, calledIn: false, verdict: null, closedBy: 'clerk', mayClose: false } as const
  it.each([
    [{ unanswered: 2 }, 'No answer to 2 reminders', 'red'], [{ standing: 'Draft with officers' }, 'Draft with officers', 'amber'], [{ seenOn: '2027-01-16' }, 'Seen on 16 January', 'grey'],
    [{ state: 'reported-done' as const, standingOn: '2026-11-03' }, 'Done, 3 November', 'green'], [{ verdict: 'not-good-enough' as const, standing: 'x' }, 'Not good enough', 'red'],
  ])('%j', (over, words, colour) => expect(standingShown({ ...facts, ...over }, today)).toMatchObject({ words, colour }))
  it('have a word for every state, and every colour its word', () => {
    for (const state of followUpStates) {
      expect(standingShown({ ...facts, state }, today).words).not.toBe('')
      expect(ragOf({ state, verdict: null, overdue: true }).words).not.toBe('')
    }
    expect(ragOf({ state: 'in-progress', verdict: 'extended', overdue: false }).colour).toBe('amber')
    expect(ragOf({ state: 'in-progress', verdict: 'not-good-enough', overdue: false }).colour).toBe('red')
  })
  it('cut at a word and never grow', () => {
    fc.assert(fc.property(fc.string(), (text) => { expect(shortened(text, 20).length).toBeLessThanOrEqual(21) }))
    expect(shortened('The figures are being drawn up by the districts.', 24)).toBe('The figures are being…')
  })
})

it.each([['2027-01-18T08:00:00Z', 'Good morning'], ['2027-07-18T11:00:00Z', 'Good afternoon'], ['2027-01-18T18:00:00Z', 'Good evening']])('greets at %s', (at, words) => expect(greeting(at)).toBe(words))
