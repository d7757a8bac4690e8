import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { collapse } from './collapse'
import { reconcile, type StoredItem } from './reconcile'
import type { Reminder } from './schedule'

const march: Reminder = { kind: 'due-in-7', cause: 'reminder:f:2027-03-18:7', sendOn: '2027-03-11' }
const april: Reminder = { kind: 'due-in-7', cause: 'reminder:f:2027-04-15:7', sendOn: '2027-04-08' }
const stored = (change: Partial<StoredItem> = {}): StoredItem => ({ id: 'i', personId: 'dee', cause: march.cause, sendOn: march.sendOn, state: 'planned', ...change })
const early = '2027-01-01'

describe('what changes in the plan', () => {
  it.each([
    ['nothing stands: all is planned', [], [march], ['dee'], early, [`dee ${march.sendOn}`], []],
    ['what stands stays', [stored()], [march], ['dee'], early, [], []],
    ['the due moves: the old one goes, the new one comes', [stored()], [april], ['dee'], early, [`dee ${april.sendOn}`], ['i']],
    ['the owner changes', [stored()], [march], ['tom'], early, [`tom ${march.sendOn}`], ['i']],
    ['a group: each is planned for', [stored()], [march], ['dee', 'tom'], early, [`tom ${march.sendOn}`], []],
    ['reported done: all go', [stored(), stored({ id: 'h', personId: 'tom', state: 'held' })], [], ['dee', 'tom'], early, [], ['i', 'h']],
    ['held stays held while its date does', [stored({ state: 'held' })], [march], ['dee'], early, [], []],
    ['what was sent is not planned again', [stored({ state: 'gathered' })], [march], ['dee'], early, [], []],
    ['sent, and the day was set anew: still not again', [stored({ state: 'gathered', sendOn: '2027-03-10' })], [march], ['dee'], early, [], []],
    ['dropped comes back', [stored({ state: 'dropped' })], [march], ['dee'], early, [`dee ${march.sendOn}`], []],
    ['a day that is over is not planned', [], [march], ['dee'], '2027-03-12', [], []],
    ['a day that is over, planned in time, waits for the next mail', [stored()], [march], ['dee'], '2027-03-12', [], []],
    ['an office calendar moves the day', [stored({ sendOn: '2027-03-10' })], [march], ['dee'], early, [`dee ${march.sendOn}`], ['i']],
  ] as const)('%s', (_what, items, wanted, persons, earliest, added, dropped) => {
    const change = reconcile(items, wanted, persons, earliest)
    expect(change.add.map((one) => `${one.personId} ${one.sendOn}`)).toEqual(added)
    expect(change.drop).toEqual(dropped)
  })

  it('done twice changes nothing the second time', () => {
    const reminder = fc.constantFrom(march, april)
    fc.assert(fc.property(fc.uniqueArray(reminder), fc.uniqueArray(fc.constantFrom('dee', 'tom', 'ada')), fc.array(fc.record({
      personId: fc.constantFrom('dee', 'tom'), reminder, state: fc.constantFrom('planned', 'held', 'gathered', 'dropped' as const),
    })), (wanted, persons, before) => {
      const items = [...new Map(before.map((one) => [`${one.personId}${one.reminder.cause}`, one])).values()]
        .map((one, at) => stored({ id: String(at), personId: one.personId, cause: one.reminder.cause, sendOn: one.reminder.sendOn, state: one.state }))
      const first = reconcile(items, wanted, persons, early)
      const after = [
        ...items.filter((one) => !first.add.some((add) => add.personId === one.personId && add.cause === one.cause)).map((one) => (first.drop.includes(one.id) ? { ...one, state: 'dropped' as const } : one)),
        ...first.add.map((one, at) => stored({ id: `new${at}`, personId: one.personId, cause: one.cause, sendOn: one.sendOn })),
      ]
      expect(reconcile(after, wanted, persons, early)).toEqual({ add: [], drop: [] })
    }))
  })
})

describe('what waited through downtime', () => {
  it('says one reminder of an action, the latest, and settles the others by it', () => {
    const item = (id: string, followUpId: string | null, kind: string, sendOn: string) => ({ id, followUpId, kind, sendOn })
    const found = collapse([item('a', 'f', 'due-in-28', '2027-02-18'), item('b', 'g', 'due-in-7', '2027-02-20'), item('c', 'f', 'late', '2027-03-19'), item('d', null, 'digest', '2027-03-01'), item('e', 'f', 'due-changed', '2027-03-01')],
      (one) => (one.kind.startsWith('due-in') || one.kind === 'late' ? 'reminder' : one.kind))
    expect(found.map((one) => [one.item.id, one.settles])).toEqual([['c', ['a', 'c']], ['b', ['b']], ['d', ['d']], ['e', ['e']]])
  })
})
