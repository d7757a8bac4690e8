import { expect, test } from 'vitest'
import type { QuorumPoint } from '@/domain/meeting-quorum'
import { changed, quorumWords } from './quorum-words'
import { itemName } from './words'

const names = new Map([['a', 'item 1'], ['b', 'item 2'], ['c', itemName({ number: '', title: 'Any other business' })]])
const at = (...there: number[]): QuorumPoint[] => there.map((number, index) => ({ itemId: 'abc'.charAt(index), there: number, quorate: number >= 3 }))
const words = (points: QuorumPoint[]) => { const { kept, short } = quorumWords({ needed: 3, seats: 8, points, names }); return [changed(points), kept + short] }

test('one number throughout is one sentence', () => {
  expect(quorumWords({ needed: 3, seats: 8, points: at(6, 6), names })).toEqual({ rule: 'The quorum is three of eight voting members.', kept: 'Six were there throughout.', short: '' })
  expect(words(at(1, 1))).toEqual([false, 'One was there throughout: too few.'])
})

test('a number that changed is worth a look at each item', () => {
  expect(words(at(6, 5, 4))).toEqual([true, 'It was kept throughout.'])
  expect(words(at(6, 2, 2))).toEqual([true, 'Too few at item 2 and “Any other business”.'])
  expect(words(at(2, 1))).toEqual([true, 'Too few at every item.'])
  expect(words([])).toEqual([false, ''])
})
