import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, isWorkingDay } from '@/domain/calendar'
import { followUpStates, remindedStates } from '@/domain/workflow/states'
import { remindersOf, type Reminded } from './schedule'

const rules = { daysBefore: [28, 7], dayAfter: true }
const reminded = (change: Partial<Reminded> = {}): Reminded => ({ followUpId: 'f', state: 'issued', dueOn: '2027-03-18', issuedOn: '2027-01-14', rules, ...change })
const shown = (change: Partial<Reminded>, closed: string[] = []) => remindersOf(reminded(change), closed).map((one) => `${one.kind} ${one.sendOn}`)

describe('when an owner is reminded', () => {
  it.each([
    ['28 and 7 days before and the day after', {}, [], ['due-in-28 2027-02-18', 'due-in-7 2027-03-11', 'late 2027-03-19']],
    ['a Sunday goes on the Friday before', { dueOn: '2027-03-21' }, [], ['due-in-28 2027-02-19', 'due-in-7 2027-03-12', 'late 2027-03-22']],
    ['the day after a Friday is the Monday', { dueOn: '2027-03-19' }, [], ['due-in-28 2027-02-19', 'due-in-7 2027-03-12', 'late 2027-03-22']],
    ['over Easter: Good Friday goes on Thursday, the day after on Tuesday', { dueOn: '2027-03-25' }, [], ['due-in-28 2027-02-25', 'due-in-7 2027-03-18', 'late 2027-03-30']],
    ['seven days before falls on Good Friday', { dueOn: '2027-04-02' }, [], ['due-in-28 2027-03-05', 'due-in-7 2027-03-25', 'late 2027-04-05']],
    ['a day on which the authority is shut', { dueOn: '2027-03-18' }, ['2027-03-11'], ['due-in-28 2027-02-18', 'due-in-7 2027-03-10', 'late 2027-03-19']],
    ['issued ten days before: the mail at issue stands for the first', { issuedOn: '2027-03-08' }, [], ['due-in-7 2027-03-11', 'late 2027-03-19']],
    ['issued on the day of a reminder: that one is not sent', { issuedOn: '2027-03-11' }, [], ['late 2027-03-19']],
    ['issued when it is long past', { issuedOn: '2027-05-01' }, [], []],
    ['over the turn of the year', { dueOn: '2028-01-03', issuedOn: '2027-11-01' }, [], ['due-in-28 2027-12-06', 'due-in-7 2027-12-24', 'late 2028-01-04']],
    ['a leap day', { dueOn: '2028-03-28', issuedOn: '2028-01-10' }, [], ['due-in-28 2028-02-29', 'due-in-7 2028-03-21', 'late 2028-03-29']],
    ['without a date none', { dueOn: null }, [], []],
    ['not issued, none', { issuedOn: null }, [], []],
    ['another rule of the body', { rules: { daysBefore: [14], dayAfter: false } }, [], ['due-soon 2027-03-04']],
    ['two that fall on one day are one, the nearer', { dueOn: '2027-03-22', rules: { daysBefore: [3, 2], dayAfter: false } }, [], ['due-soon 2027-03-19']],
    ['a rule said twice is one', { rules: { daysBefore: [7, 7, 0, -3], dayAfter: false } }, [], ['due-in-7 2027-03-11']],
  ] as const)('%s', (_what, change, closed, expected) => {
    expect(shown(change as Partial<Reminded>, [...closed])).toEqual(expected)
  })

  it.each(followUpStates.map((state) => [state, remindedStates.includes(state)] as const))('%s: %s', (state, whether) => {
    expect(remindersOf(reminded({ state }), []).length > 0).toBe(whether)
  })

  it('goes on working days, before the due or after it, never by the day of issue', () => {
    const date = fc.integer({ min: 0, max: 4_000 }).map((days) => addDays('2024-01-01', days))
    fc.assert(fc.property(date, date, fc.uniqueArray(fc.integer({ min: 1, max: 90 }), { maxLength: 5 }), fc.boolean(), (dueOn, issuedOn, daysBefore, dayAfter) => {
      const found = remindersOf(reminded({ dueOn, issuedOn, rules: { daysBefore, dayAfter } }), [])
      expect(found.length).toBeLessThanOrEqual(daysBefore.length + 1)
      expect(new Set(found.map((one) => one.sendOn)).size).toBe(found.length)
      for (const one of found) {
        expect(isWorkingDay(one.sendOn)).toBe(true)
        expect(one.sendOn > issuedOn).toBe(true)
        expect(one.kind === 'late' ? one.sendOn > dueOn : one.sendOn < dueOn).toBe(true)
      }
    }))
  })
})
