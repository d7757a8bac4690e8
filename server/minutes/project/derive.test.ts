import { describe, expect, it } from 'vitest'
import type { Block, Decision, Exemption, MinutesDocument } from '@/domain/document/nodes'
import type { Reading } from '@/domain/language/reading'
import { derive } from './derive'

const sentence = 'That a further report be presented in 12 months’ time.'
const closed: Exemption = { paragraphs: [3], confidential: false, publicInterest: '', reviewOn: null, neutralHeading: null, publicSummary: null, noSummaryBecause: 'x' }
const resolution = (text: string, marked = true): Block => ({
  type: 'resolution', attrs: { id: 'r1', level: 0, marker: null, exempt: null }, content: [{ type: 'text', text, ...(marked ? { marks: [{ type: 'reading' as const, attrs: { id: 'mark' } }] } : {}) }],
})
const document = (exempt: Exemption | null, ...blocks: Block[]): MinutesDocument => ({ type: 'doc', content: [
  { type: 'minute', attrs: { id: 'h1', fixedNumber: null, agendaNumber: '5', agendaItemId: 'item', exempt }, content: [{ type: 'text', text: 'Recruitment' }] },
  { type: 'leadIn', attrs: { id: 'l1' }, content: [{ type: 'text', text: 'RESOLVED' }] },
  ...blocks,
] })
const kept: Decision = {
  id: 'd1', readingId: 'mark', readingKey: null, act: 'keep', revokes: null, sentence,
  followUp: { kind: 'report-back', title: 'Further report', owner: { sort: 'office', officeId: 'o', words: 'Head of Finance' }, due: { type: 'date', date: '2028-01-14', after: 'P12M' }, setByClerk: { owner: false, due: false }, because: ['12 months after'] },
}
const from = (doc: MinutesDocument, decisions: Decision[], readings: Reading[] = [], exemptItems = new Map<string, Exemption>()) =>
  derive({ document: doc, decisions, readings, firstNumber: 41, exemptItems, calendar: { meetingDate: '2027-01-14', meetings: [] } })

describe('rows of a draft', () => {
  it('has a resolution with its place and a kept reading with its due', () => {
    const rows = from(document(null, resolution(sentence)), [kept])
    expect(rows.resolutions).toMatchObject([{ id: 'r1', minuteNodeId: 'h1', minuteNumber: '41', heading: 'Recruitment', leadIn: 'RESOLVED', text: sentence, exempt: null }])
    expect(rows.followUps).toMatchObject([{ readingId: 'mark', nodeId: 'r1', resolutionId: 'r1', sentence, minuteNumber: '41', dueOn: '2028-01-14', ownerWords: 'Head of Finance', exempt: null }])
  })

  it('follows the sentence, and drops what has gone from the text', () => {
    expect(from(document(null, resolution('That a report be presented in May.')), [kept]).followUps).toMatchObject([{ sentence: 'That a report be presented in May.' }])
    const gone = from(document(null, resolution('That it be noted.', false)), [kept])
    expect(gone.followUps).toEqual([])
    expect(gone.sentences.get('mark')).toBe('')
    expect(gone.wordless).toEqual([{ readingId: 'mark', title: 'Further report', sentence }])
    expect(from(document(null, resolution(sentence)), [kept]).wordless).toEqual([])
  })

  it('keeps nothing that was dismissed, or about which two people differ', () => {
    const dismiss: Decision = { ...kept, id: 'd2', act: 'dismiss', followUp: null }
    expect(from(document(null, resolution(sentence)), [dismiss]).followUps).toEqual([])
    expect(from(document(null, resolution(sentence)), [kept, dismiss]).followUps).toEqual([])
    expect(from(document(null, resolution(sentence)), [kept, { ...dismiss, act: 'revoke', revokes: 'd1' }]).followUps).toEqual([])
  })

  it('marks as exempt what stands in an exempt minute or under an exempt agenda item', () => {
    expect(from(document(closed, resolution(sentence)), [kept]).followUps[0]?.exempt).toEqual(closed)
    const byItem = from(document(null, resolution(sentence)), [kept], [], new Map([['item', closed]]))
    expect(byItem.resolutions[0]?.exempt).toEqual(closed)
  })
})
