/** Items in the layouts that minutes have: number and title of each, and every word kept. */
import { describe, expect, it } from 'vitest'
import { textToMinutes } from '@/formats/text'
import { gluedItems } from './glued.table'
import { numberedItems } from './items.table'
import { titlesBeside } from './titles.table'

describe('items', () => {
  it.each([...numberedItems, ...gluedItems, ...titlesBeside].map((row) => [row.name, row] as const))('%s', (_name, { text, items }) => {
    let n = 0
    const { outline, kept } = textToMinutes(text, { newId: () => `n${String((n += 1))}` })
    expect(outline.items.map(({ number, title }) => `${number ?? ''} ${title.replace(/[:.]$/, '')}`.trim())).toEqual(items)
    expect(kept.placed).toBe(kept.words)
  })
})
