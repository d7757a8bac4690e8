import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseMinutesDocument } from '@/domain/document/parse'
import { newId } from '@/domain/document/ids'
import { documentWords, words } from '@/domain/document/text'
import { ImportRefused, longestText, textToMinutes } from '.'

const fixtures = new URL('../../domain/language/layout/fixtures/', import.meta.url)
const read = (text: string) => textToMinutes(text, { newId })
const refusal = (text: string): string => { try { read(text); return 'taken' } catch (error) { return error instanceof ImportRefused ? error.reason : 'other' } }

describe('no word is lost', () => {
  it.each(readdirSync(fixtures).filter((f) => f.endsWith('.txt')))('%s', (file) => {
    const { kept, warnings } = read(readFileSync(new URL(file, fixtures), 'utf8'))
    expect(kept.placed).toBe(kept.words)
    // One of them holds an item of two meetings, and says so.
    if (file.includes('two-meetings')) expect(warnings).toEqual([expect.stringContaining('the minutes of two meetings')])
    else expect(warnings).toEqual([])
  })

  const piece = fc.constantFrom('RESOLVED', 'RESOLVED:', '(a)', '- ii)', '1.', '8.4', 'That', 'the', 'report', 'be', 'noted;', 'PRESENT', 'Cllr A Reed (Chair)', 'Minutes:',
    'Agenda item', 'Supporting documents:', 'Page 2', 'CHAIRMAN', '25 January 2019', '•', 'ACTION: Clerk', '\n', '\n\n', '\t', '   ', 'It was agreed that:', 'recommended:-', 'and', '##', '**b**', '| a | b |', '|---|---|', '31 February', '\f')
  it('in any mixture of what minutes are made of', () => {
    fc.assert(fc.property(fc.array(piece, { minLength: 1, maxLength: 80 }), (pieces) => {
      const text = pieces.join(' ').replace(/ ?\n ?/g, '\n')
      if (words(text).length === 0) return
      const { kept, document, outline } = read(text)
      expect(kept.placed).toBe(kept.words)
      // The count itself is checked: as many words stand in document and furniture as in the source.
      expect(documentWords(document).length + outline.furniture.flatMap(words).length).toBe(words(text).length)
      expect(parseMinutesDocument(document)).toEqual(document)
    }), { numRuns: 600 })
  })

  it('in arbitrary text', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      const reason = text.trim() === '' ? 'empty' : refusal(text)
      if (reason !== 'taken') { expect(['empty', 'binary']).toContain(reason); return }
      const { kept } = read(text)
      expect(kept.placed).toBe(kept.words)
    }), { numRuns: 300 })
  })
})

describe('what is refused, in words', () => {
  it('a text beyond the stated limit', () => {
    expect(() => read('a '.repeat(longestText / 2 + 1))).toThrow(/up to 5,000,000 can be read at once/)
  })
  it('the inside of a file', () => {
    expect(refusal(`PK\u0003\u0004${'\u0000\u0001\ufffd\u0002x'.repeat(200)}`)).toBe('binary')
    expect(() => read('\u0000'.repeat(50))).toThrow(/not text but the inside of a file/)
  })
  it('nothing', () => { expect(refusal(' \n\t\u00a0')).toBe('empty') })
})

describe('what survives', () => {
  it('nearly five million characters, in time that grows with the text', () => {
    const item = 'The Committee heard that the ferry had been late on nine days.\n\nRESOLVED – That the report be noted.\n\n'
    const big = read(Array.from({ length: 46_000 }, (_, i) => (i % 50 === 0 ? `${String(i / 50 + 1)}. FERRIES\n\n` : '') + item).join('').slice(0, longestText))
    expect(big.outline.items.length).toBeGreaterThan(900)
    expect(big.kept.placed).toBe(big.kept.words)
  }, 60_000)
  it.each([
    ['one endless line', 'that (a) the '.repeat(60_000)], ['nothing but markers', '(a) (b) (c)\n'.repeat(20_000)], ['nothing but brackets', '('.repeat(200_000)],
    ['nothing but names', 'Cllr A Reed, '.repeat(30_000)], ['spaces', `x${' '.repeat(300_000)}y`], ['bars', `|${'a|'.repeat(50_000)}\n|${'-|'.repeat(50_000)}`],
    ['a list of those present without end', `Present: ${'Councillor A Reed, '.repeat(20_000)}`], ['hyphens', `${'well-\n'.repeat(30_000)}x`], ['months', '25 January '.repeat(40_000)],
  ])('%s', (_, text) => { expect(read(text).kept.words).toBeGreaterThanOrEqual(0) }, 20_000)
  it('control characters, which go, and a date that is none, which stays as text', () => {
    const { document, outline } = read('Minutes of the Panel held on 31 February 2026\n\nPresent: A. Reed\n\n1. Ro\u0000ads\u200b\n\nThe so\u00adund was clear.')
    expect(outline.meetingDate).toBeNull()
    expect(outline.title).toContain('31 February 2026')
    expect(JSON.stringify(document)).toContain('The sound was clear.')
  })
})
