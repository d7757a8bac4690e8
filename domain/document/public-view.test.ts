import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exemptionReason } from './exemption-words'
import type { Block, Exemption, MinutesDocument } from './nodes'
import { publicView } from './public-view'
import { reasonsAgainstPublishing } from './publishable'
import { plainText } from './text'

const exemption = (over: Partial<Exemption> = {}): Exemption => ({
  paragraphs: [3], confidential: false, publicInterest: 'PLANTED interest', reviewOn: null, neutralHeading: 'Property matter',
  publicSummary: 'The Committee dealt with a lease.', noSummaryBecause: null, ...over,
})
const text = (words: string) => [{ type: 'text' as const, text: words }]
const minute = (id: string, words: string, exempt: Exemption | null = null): Block =>
  ({ type: 'minute', attrs: { id, fixedNumber: null, agendaNumber: '7', agendaItemId: `a-${id}`, exempt }, content: text(words) })
const paragraph = (id: string, words: string, exempt: Exemption | null = null): Block => ({ type: 'paragraph', attrs: { id, exempt }, content: text(words) })
const resolution = (id: string, words: string, exempt: Exemption | null = null, level = 0): Block =>
  ({ type: 'resolution', attrs: { id, level, marker: null, exempt }, content: text(words) })
const point = (id: string, words: string, exempt: Exemption | null = null, level = 0): Block =>
  ({ type: 'point', attrs: { id, level, style: 'bullet', marker: null, exempt }, content: text(words) })
const simple = (type: 'vote' | 'leadIn' | 'action' | 'signature' | 'purpose', id: string, words: string): Block => ({ type, attrs: { id }, content: text(words) })
const doc = (...content: Block[]): MinutesDocument => ({ type: 'doc', content })

describe('publicView', () => {
  it('leaves number, neutral heading, reason and summary of an exempt minute, and nothing else', () => {
    const view = publicView(doc(
      minute('m1', 'PLANTED heading', exemption()), simple('purpose', 'p', 'PLANTED purpose'), paragraph('b', 'PLANTED text'),
      simple('leadIn', 'l', 'PLANTED lead'), resolution('r', 'PLANTED decision'), simple('vote', 'v', 'PLANTED vote'),
      minute('m2', 'Open again'), paragraph('c', 'Seen.'),
    ))
    expect(view.content.map(plainText)).toEqual([
      'Property matter',
      'Not for publication under paragraph 3 of Part 1 of Schedule 12A to the Local Government Act 1972 (information relating to the financial or business affairs of any particular person).',
      'The Committee dealt with a lease.', 'Open again', 'Seen.',
    ])
    expect(JSON.stringify(view)).not.toContain('PLANTED')
    expect(view.content[0]?.attrs.id).toBe('m1')
  })

  it('takes what hangs on an exempt resolution or point with it, and keeps what does not', () => {
    const view = publicView(doc(
      minute('m', 'Open'), simple('leadIn', 'l1', 'PLANTED lead'), resolution('r1', 'PLANTED', exemption({ publicSummary: null })),
      resolution('r2', 'PLANTED deeper', null, 1), simple('vote', 'v', 'PLANTED vote'), simple('action', 'x', 'PLANTED action'),
      paragraph('p', 'Between.'), point('q1', 'PLANTED point', exemption()), point('q2', 'PLANTED under it', null, 1), point('q3', 'Kept point'),
      simple('leadIn', 'l2', 'RESOLVED'), resolution('r3', 'Kept'), resolution('r4', 'PLANTED', exemption()),
    ))
    const all = JSON.stringify(view)
    expect(all).not.toContain('PLANTED')
    expect(view.content.map((b) => b.attrs.id)).toEqual(['m', 'r1', 'p', 'q1', 'q3', 'l2', 'r3', 'r4'])
  })

  it('keeps the signature after an exempt last item, and knows agenda items that are exempt', () => {
    const view = publicView(doc(minute('m', 'PLANTED'), paragraph('p', 'PLANTED'), simple('signature', 's', 'Chair')), { exemptItems: new Map([['a-m', exemption()]]) })
    expect(view.content.at(-1)?.type).toBe('signature')
    expect(JSON.stringify(view)).not.toContain('PLANTED')
  })

  it('prints the posts of officers who attended, and their names only where the body shows them', () => {
    const attendee = (id: string, words: string): Block => ({ type: 'attendee', attrs: { id, personId: 'x', presiding: false }, content: text(words) })
    const heading = (id: string, group: 'present' | 'officers' | 'partners', words: string): Block => ({ type: 'attendanceHeading', attrs: { id, group }, content: text(words) })
    const roll = doc(
      heading('h1', 'present', 'Present'), attendee('a1', 'Councillor W Osgood (Chair)'),
      heading('h2', 'officers', 'Officers'), attendee('a2', 'Ann Moss (Service Manager (Ferries)) (left at item 6)'), attendee('a3', 'Ben Moss, Head of Piers and Jetties'),
      attendee('a4', 'Cat Moss – Town Clerk'), attendee('a5', 'Dan Moss'), attendee('a6', 'Eve Moss (arrived at item 2)'), attendee('a7', 'Fay Moss, Manager (Docks)'),
      heading('h3', 'partners', 'Partners'), attendee('a8', 'Gil Reed, Harbour Trust'), minute('m', 'Piers'), paragraph('p', 'Ann Moss spoke.'),
    )
    expect(publicView(roll).content.map(plainText)).toEqual([
      'Present', 'Councillor W Osgood (Chair)', 'Officers', 'Service Manager (Ferries) (left at item 6)', 'Head of Piers and Jetties', 'Town Clerk', 'An officer', 'An officer (arrived at item 2)', 'Manager (Docks)',
      'Partners', 'Gil Reed, Harbour Trust', 'Piers', 'Ann Moss spoke.',
    ])
    expect(publicView(roll, { officerNames: true }).content.map(plainText)).toEqual(roll.content.map((block) => plainText(block as Parameters<typeof plainText>[0])))
  })

  it('drops what is only for those who work on the text', () => {
    const view = publicView(doc(
      { type: 'attendee', attrs: { id: 'a', personId: 'person-1', presiding: true }, content: text('A. Reed') },
      { type: 'paragraph', attrs: { id: 'p', exempt: null }, content: [{ type: 'text', text: 'x', marks: [{ type: 'bold' }, { type: 'reading', attrs: { id: 'reading-1' } }] }] },
    ))
    expect(JSON.stringify(view)).not.toMatch(/person-1|reading/)
    expect(JSON.stringify(view)).toContain('bold')
  })

  const kind = fc.constantFrom('minute', 'paragraph', 'point', 'resolution', 'vote', 'action', 'leadIn', 'table')
  it('never lets a word of an exempt block or minute through', () => {
    fc.assert(fc.property(fc.array(fc.record({ kind, exempt: fc.boolean(), level: fc.nat(3) }), { maxLength: 40 }), (plan) => {
      let closed = false
      const blocks = plan.map(({ kind: type, exempt, level }, i): Block => {
        const id = `n${String(i)}`
        if (type === 'minute') closed = exempt
        const secret = closed || (exempt && ['minute', 'paragraph', 'point', 'resolution', 'table'].includes(type))
        const words = secret ? `PLANTED${String(i)}` : `open${String(i)}`
        const why = exempt ? exemption() : null
        if (type === 'minute') return minute(id, words, why)
        if (type === 'paragraph') return paragraph(id, words, why)
        if (type === 'point') return point(id, words, why, level)
        if (type === 'resolution') return resolution(id, words, why, level)
        if (type === 'table') return { type: 'table', attrs: { id }, content: [{ type: 'tableRow', content: [{ type: 'tableCell', content: [paragraph(`${id}c`, words, why)] }] }] }
        return simple(type as 'vote', id, words)
      })
      const before = JSON.stringify(blocks)
      const view = JSON.stringify(publicView(doc(...blocks)))
      expect(view).not.toContain('PLANTED')
      expect(JSON.stringify(blocks)).toBe(before)
    }), { numRuns: 300 })
  })

  it('says the paragraphs in words', () => {
    expect(exemptionReason({ paragraphs: [3, 1, 3], confidential: false })).toContain('paragraphs 1 and 3 of Part 1 of Schedule 12A')
    expect(exemptionReason({ paragraphs: [], confidential: true })).toContain('section 100A(2)')
  })
})

describe('reasonsAgainstPublishing', () => {
  const exclusion = resolution('e', 'That under section 100A(4) the press and public be excluded from the meeting.')
  const reasons = (...content: Block[]) => reasonsAgainstPublishing(doc(...content)).map((r) => r.reason)
  it.each<[string, Block[], string[]]>([
    ['open minutes', [minute('m', 'Roads')], []],
    ['exempt after an exclusion', [minute('x', 'Exclusion'), exclusion, minute('m', 'Lease', exemption())], []],
    ['exempt with the exclusion at its head', [minute('m', 'Lease', exemption()), exclusion], []],
    ['exempt before the exclusion', [minute('m', 'Lease', exemption()), minute('x', 'Exclusion'), exclusion], ['no-exclusion']],
    ['no summary', [exclusion, minute('m', 'Lease', exemption({ publicSummary: ' ' }))], ['no-summary']],
    ['no summary, with a reason', [exclusion, minute('m', 'Lease', exemption({ publicSummary: null, noSummaryBecause: 'The rest is coherent.' }))], []],
    ['confidential needs no resolution', [minute('m', 'Safety', exemption({ paragraphs: [], confidential: true }))], []],
    ['no paragraph named', [exclusion, minute('m', 'Lease', exemption({ paragraphs: [] }))], ['no-paragraph']],
    ['an exempt paragraph in an open item', [minute('m', 'Roads'), paragraph('p', 'secret', exemption())], ['no-exclusion']],
    ['a refusal to exclude is none', [resolution('n', 'That the public be not excluded.'), minute('m', 'Lease', exemption())], ['no-exclusion']],
  ])('%s', (_, content, wanted) => { expect(reasons(...content)).toEqual(wanted) })
})
