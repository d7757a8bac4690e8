import { describe, expect, test } from 'vitest'
import type { Block, MinutesDocument } from './nodes'
import { itemsOfHeadings, tieToMeeting, type TiedItem } from './tie'

const minute = (id: string, heading: string): Block => ({ type: 'minute', attrs: { id, fixedNumber: '3', agendaNumber: null, agendaItemId: null, exempt: null }, content: [{ type: 'text', text: heading }] })
const attendee = (id: string, text: string): Block => ({ type: 'attendee', attrs: { id, personId: null, presiding: false }, content: [{ type: 'text', text }] })
const document: MinutesDocument = { type: 'doc', content: [attendee('a', 'Councillor Mrs R Ashby (in the Chair)'), attendee('b', 'Ash Lee'), minute('m', 'Harbour dues:'), minute('n', 'Harbour dues'), minute('o', 'Any other business')] }

describe('tying minutes to their meeting', () => {
  const tied = tieToMeeting(document, {
    items: [{ id: 'i1', title: 'Harbour Dues', number: '4' }],
    attendance: [{ name: 'Mrs R Ashby', personId: 'p1', presiding: true }, { name: 'R Ash', personId: 'p2', presiding: false }],
  }).content

  test('an item is tied to the first minute of its title, and once', () => {
    expect(tied[2]).toMatchObject({ attrs: { agendaItemId: 'i1', agendaNumber: '4', fixedNumber: '3' } })
    expect(tied[3]).toMatchObject({ attrs: { agendaItemId: null } })
    expect(tied[4]).toEqual(document.content[4])
  })

  test('a person is known by whole words of her name only', () => {
    expect(tied[0]).toMatchObject({ attrs: { personId: 'p1', presiding: true } })
    expect(tied[1]).toMatchObject({ attrs: { personId: null, presiding: false } })
  })
})

describe('which item a heading means', () => {
  const items: TiedItem[] = [
    { id: 'apologies', title: 'Apologies', number: '1', standing: 'apologies' }, { id: 'minutes', title: 'Minutes of the last meeting', number: '2', standing: 'minutes' },
    { id: 'dues', title: 'Harbour dues', number: '3' }, { id: 'dues-2', title: 'Harbour dues for yachts', number: '4' }, { id: 'work', title: 'Work programme 2027', number: '5', standing: 'work-programme' },
    { id: 'progress', title: 'Actions and recommendations: progress', number: '6', standing: 'progress' },
  ]
  test.each<[string, string | null, string | null]>([
    ['HARBOUR DUES:', null, 'dues'],
    ['Apologies for absence', null, 'apologies'],
    ['Minutes of the previous meeting', null, 'minutes'],
    ['Forward work programme', null, 'work'],
    ['Dues of yachts', '4.', 'dues-2'],
    ['Pilotage', '4.', null],
    ['Harbour', null, null],
    ['Dues', null, null],
    ['Progress on decisions', null, 'progress'],
    ['Progress report', null, 'progress'],
    ['Matters arising', null, 'progress'],
    ['Mins of last mtg', null, 'minutes'],
    ['Internal audit progress', null, null],
    ['Dredging: progress', null, null],
  ])('%s (%s): %s', (title, number, id) => { expect(itemsOfHeadings([{ title, number }], items).map((item) => item?.id ?? null)).toEqual([id]) })

  test('of two headings that might mean it, neither does; the one of its very title does', () => {
    const of = (...titles: string[]) => itemsOfHeadings(titles.map((title) => ({ title, number: null })), items).map((item) => item?.id ?? null)
    expect(of('Apologies for absence', 'Apologies from the Chair')).toEqual([null, null])
    expect(of('Apologies from the Chair', 'Apologies')).toEqual([null, 'apologies'])
  })
})

test('what the agenda keeps from the public is kept from it in the text', () => {
  const exempt = { paragraphs: [3], confidential: false, publicInterest: '', reviewOn: null, neutralHeading: null, publicSummary: null, noSummaryBecause: null }
  const tied = tieToMeeting({ type: 'doc', content: [minute('m', 'Fees')] }, { items: [{ id: 'i', title: 'Fees', number: '9', exempt }], attendance: [] })
  expect(tied.content[0]).toMatchObject({ attrs: { exempt } })
})
