import fc from 'fast-check'
import { expect, test } from 'vitest'
import { stackCards } from './stack'

test('cards stand level with their sentences where there is room', () => {
  expect(stackCards([{ anchor: 10, height: 50 }, { anchor: 200, height: 50 }], -1)).toEqual([10, 200])
})

test('where several meet they stack in order', () => {
  expect(stackCards([{ anchor: 10, height: 50 }, { anchor: 20, height: 50 }, { anchor: 30, height: 50 }], -1)).toEqual([10, 72, 134])
})

test('the open one stands at its sentence, those above make room', () => {
  expect(stackCards([{ anchor: 100, height: 50 }, { anchor: 110, height: 50 }, { anchor: 120, height: 50 }], 1)).toEqual([48, 110, 172])
})

test('the open one stays in the margin where there is no room above', () => {
  expect(stackCards([{ anchor: 0, height: 80 }, { anchor: 10, height: 50 }], 1)).toEqual([0, 92])
})

test('cards never overlap, never change their order and never leave the margin', () => {
  const standing = fc.record({ anchor: fc.integer({ min: 0, max: 2_000 }), height: fc.integer({ min: 20, max: 300 }) })
  fc.assert(fc.property(fc.array(standing, { maxLength: 12 }), fc.integer({ min: -1, max: 11 }), (given, open) => {
    const cards = [...given].sort((a, b) => a.anchor - b.anchor)
    const tops = stackCards(cards, open)
    expect(tops[0] ?? 0).toBeGreaterThanOrEqual(0)
    for (let index = 1; index < cards.length; index += 1) expect(tops[index]).toBeGreaterThanOrEqual(tops[index - 1]! + cards[index - 1]!.height + 12)
  }))
})
