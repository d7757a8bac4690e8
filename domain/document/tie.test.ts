import { describe, expect, test } from 'vitest'
import type { Block, MinutesDocument } from './nodes'
import { tieToMeeting } from './tie'

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
