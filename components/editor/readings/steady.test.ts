import { expect, test } from 'vitest'
import { sameEntry, sameOrder, steady } from './steady'

const entry = (id: string, title = id) => ({ id, number: '1', title })

test('a list in which nothing changed is the old list', () => {
  const before = [entry('a'), entry('b')]
  expect(steady(before, [entry('a'), entry('b')], sameEntry)).toBe(before)
})

test('what did not change keeps its object beside what did', () => {
  const before = [entry('a'), entry('b')]
  const now = steady(before, [entry('a'), entry('b', 'B')], sameEntry)
  expect(now).not.toBe(before)
  expect(now[0]).toBe(before[0])
  expect(now[1]).toEqual(entry('b', 'B'))
})

test('a shorter or longer list is another', () => {
  const before = [entry('a')]
  expect(steady(before, [], sameEntry)).toEqual([])
  expect(steady(before, [entry('a'), entry('b')], sameEntry)).toHaveLength(2)
})

test('order is that of the blocks, not of their places', () => {
  expect(sameOrder(new Map([['a', 0], ['b', 9]]), new Map([['a', 0], ['b', 12]]))).toBe(true)
  expect(sameOrder(new Map([['a', 0], ['b', 9]]), new Map([['b', 0], ['a', 12]]))).toBe(false)
  expect(sameOrder(new Map([['a', 0]]), new Map([['a', 0], ['b', 12]]))).toBe(false)
})
