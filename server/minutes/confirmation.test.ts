import { describe, expect, it } from 'vitest'
import { defaultBodySettings } from '@/domain/council'
import type { Block, MinutesDocument } from '@/domain/document/nodes'
import { plainText } from '@/domain/document/text'
import { confirmationEdits, confirmationSentence, minutedCorrection, withEdits } from './confirmation'

const formula = defaultBodySettings.formulae.minutesConfirmed
const about = { date: '2027-01-14', chairWord: 'Chairman', formula, corrections: 1 }
const minute = (id: string, heading: string, agendaItemId: string | null = null): Block =>
  ({ type: 'minute', attrs: { id, fixedNumber: null, agendaNumber: null, agendaItemId, exempt: null }, content: [{ type: 'text', text: heading }] })
const resolution = (id: string, text: string): Block => ({ type: 'resolution', attrs: { id, level: 0, marker: null, exempt: null }, content: [{ type: 'text', text }] })
const doc = (...content: Block[]): MinutesDocument => ({ type: 'doc', content })
const texts = (document: MinutesDocument) => document.content.map(plainText)

describe('the sentence of the later meeting', () => {
  it.each([
    ['confirmed', 'That the minutes of the meeting held on 14 January 2027 be confirmed as a correct record and signed by the Chairman.'],
    ['corrected', 'That, subject to the following correction, the minutes of the meeting held on 14 January 2027 be confirmed as a correct record and signed by the Chairman:'],
    ['not-confirmed', 'That the minutes of the meeting held on 14 January 2027 be not confirmed and be brought back to the next meeting.'],
  ] as const)('%s', (outcome, sentence) => {
    expect(confirmationSentence(outcome, about)).toBe(sentence)
  })
})

describe('where it is proposed', () => {
  const said = { sentence: confirmationSentence('corrected', about), corrections: [minutedCorrection('41', { nodeId: 'x', was: 'Two.', text: 'Three.' })], date: '2027-01-14', id: 'c1', itemId: 'item-3' }
  const confirmed = { ...said, sentence: confirmationSentence('confirmed', about), corrections: [] }

  it('takes the place of the formula the minutes began with', () => {
    const later = doc(minute('m1', 'Minutes of the last meeting'), resolution('r1', confirmed.sentence), minute('m2', 'Business'))
    const { nodeId, edits } = confirmationEdits(later, said)
    expect(nodeId).toBe('r1')
    expect(texts(withEdits(later, edits))).toEqual(['Minutes of the last meeting', said.sentence, 'In minute 41, for “Two” read “Three”.', 'Business'])
  })

  it('does not say “that” again below a lead-in that has said it', () => {
    const leadIn: Block = { type: 'leadIn', attrs: { id: 'l1' }, content: [{ type: 'text', text: 'It was agreed that:' }] }
    const formula = confirmed.sentence.replace('That the', 'the')
    const later = doc(minute('m1', 'Minutes of the last meeting'), leadIn, resolution('r1', formula), minute('m2', 'Business'))
    expect(confirmationEdits(later, confirmed).edits).toEqual([])
    expect(texts(withEdits(later, confirmationEdits(later, said).edits))[2]).toBe(said.sentence.replace('That, subject', 'subject'))
  })

  it('asks for nothing where it stands there already', () => {
    expect(confirmationEdits(doc(minute('m1', 'Minutes'), resolution('r1', confirmed.sentence)), confirmed).edits).toEqual([])
  })

  it.each([
    ['under its agenda item', doc(minute('m0', 'Apologies'), minute('m1', 'The last record', 'item-3'), minute('m2', 'Business')), 2],
    ['under a heading that says Minutes', doc(minute('m1', 'Minutes of 14 January'), minute('m2', 'Business')), 1],
    ['at the end', doc(minute('m2', 'Business')), 1],
  ])('stands %s', (_where, later, at) => {
    const made = withEdits(later, confirmationEdits(later, confirmed).edits)
    expect(texts(made).slice(at, at + 2)).toEqual(['RESOLVED', confirmed.sentence])
    expect(confirmationEdits(made, confirmed).edits).toEqual([])
  })
})
