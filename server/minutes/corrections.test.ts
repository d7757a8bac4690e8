import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Inline, MinutesDocument } from '@/domain/document/nodes'
import { inlineText } from '@/domain/document/text'
import { applyCorrections, correctionWords, withText } from './corrections'

const bold = { type: 'bold' as const }

describe('withText', () => {
  it('keeps the marks of what stays', () => {
    const content: Inline[] = [{ type: 'text', text: 'Twenty-two ', marks: [bold] }, { type: 'text', text: 'households had been approved.' }]
    expect(withText(content, 'Twenty-three households had been approved.')).toEqual([
      { type: 'text', text: 'Twenty-three ', marks: [bold] }, { type: 'text', text: 'households had been approved.' },
    ])
  })

  it('gives the text that was asked for, whatever stood there', () => {
    const piece = fc.record({ text: fc.string({ minLength: 1 }).filter((text) => !text.includes('\n')), marked: fc.boolean() })
    fc.assert(fc.property(fc.array(piece), fc.string(), (pieces, text) => {
      const content = pieces.map((one): Inline => ({ type: 'text', text: one.text, ...(one.marked ? { marks: [bold] } : {}) }))
      expect(inlineText(withText(content, text))).toBe(text)
    }))
  })
})

describe('applyCorrections', () => {
  const document: MinutesDocument = { type: 'doc', content: [
    { type: 'paragraph', attrs: { id: 'a', exempt: null }, content: [{ type: 'text', text: 'One.' }] },
    { type: 'paragraph', attrs: { id: 'b', exempt: null }, content: [{ type: 'text', text: 'Two.' }] },
  ] }

  it('changes what it names and tells what it changed', () => {
    const { document: corrected, done } = applyCorrections(document, [{ nodeId: 'b', text: 'Three.' }, { nodeId: 'a', text: 'One.' }])
    expect(done).toEqual([{ nodeId: 'b', was: 'Two.', text: 'Three.' }])
    expect(corrected.content[0]).toBe(document.content[0])
    expect(corrected.content[1]?.attrs.id).toBe('b')
  })
})

describe('correctionWords', () => {
  it.each([
    ['Twenty-two households had been approved.', 'Twenty-three households had been approved.', 'for “Twenty-two” read “Twenty-three”'],
    ['The report was noted.', 'The annual report was noted.', 'after “The” insert “annual”'],
    ['The long report was noted.', 'The report was noted.', 'delete “long”'],
    ['Members spoke.', 'All Members spoke.', 'before “Members spoke” insert “All”'],
  ])('%s → %s', (was, text, words) => {
    expect(correctionWords({ was, text })).toBe(words)
  })
})
