import { describe, expect, test } from 'vitest'
import { begunWith } from './begun'
import { joinToBegun, type Joined } from './join'
import type { Block, Exemption, MinutesDocument } from './nodes'
import { startMinutes, type StartItem, type StartMinutes } from './templates'
import { plainText } from './text'
import { mapBlocks } from './walk'

const counted = (prefix: string): (() => string) => { let n = 0; return () => `${prefix}${String((n += 1))}` }
const closed: Exemption = { paragraphs: [3], confidential: false, publicInterest: 'So.', reviewOn: null, neutralHeading: 'A matter', publicSummary: null, noSummaryBecause: null }
const item = (number: string, title: string, more: Partial<StartItem> = {}): StartItem => ({ id: `i${number}`, number, title, purpose: '', presenter: '', standing: null, urgencyReason: null, exempt: null, ...more })

const start = (items: StartItem[]): StartMinutes => ({
  authorityName: 'Saltmarsh Council', bodyName: 'Ferry Panel', date: '2027-03-04', time: '10:00', place: 'the Hall',
  attendance: [{ personId: 'p1', name: 'Mrs D Sedge', capacity: 'member', status: 'present', presiding: true, office: '', substituteFor: null }],
  items, chairWord: 'Chair', previousMeeting: '2027-01-14',
  formulae: { apologies: 'Apologies were received from {names}.', noDeclarations: 'There were no declarations of interest.', minutesConfirmed: 'That the minutes of {date} be confirmed and signed by the {chair}.', exclusion: 'That the public be excluded under paragraph {paragraphs}.' },
})
const agenda = [
  item('1', 'Apologies', { standing: 'apologies' }), item('2', 'Minutes of the last meeting', { standing: 'minutes' }),
  item('3', 'Winter timetable', { purpose: 'To receive a report on the winter.', urgencyReason: 'the boats leave on Monday' }), item('4', 'Work programme', { standing: 'work-programme' }),
]

const minute = (id: string, heading: string): Block => ({ type: 'minute', attrs: { id, fixedNumber: null, agendaNumber: null, agendaItemId: null, exempt: null }, content: [{ type: 'text', text: heading }] })
const line = (id: string, text: string, type: 'paragraph' | 'title' | 'purpose' | 'signature' = 'paragraph'): Block => ({ type, attrs: { id, exempt: null }, content: [{ type: 'text', text }] }) as Block
const attendee = (id: string, text: string): Block => ({ type: 'attendee', attrs: { id, personId: null, presiding: false }, content: [{ type: 'text', text }] })
const doc = (...content: Block[]): MinutesDocument => ({ type: 'doc', content })

const whole = doc(
  line('t', 'Minutes of the Ferry Panel', 'title'), attendee('a', 'Councillor Mrs D Sedge (Chair)'),
  minute('m1', 'Apologies for absence'), line('l1', 'None came.'),
  minute('m2', 'Minutes of the meeting held in January'), line('l2', 'They were agreed.'),
  minute('m3', 'Tolls'), line('l3', 'Tolls were seen.'),
  minute('m4', 'The winter timetable of the boats'), line('l4', 'The Chair agreed to take this item as a matter of urgency: the boats leave on Monday'), line('l5', 'It was long.'),
  line('s', 'Signed', 'signature'),
)
const numbers = new Map([['m4', '3.']])

const draftOf = (items: StartItem[]) => startMinutes(start(items), counted('d'))
const join = (draft: MinutesDocument, pasted: MinutesDocument, items = agenda, over = false): Joined | null => joinToBegun(draft, pasted, { begun: begunWith(start(items)), numbers, over })
const lines = (joined: Joined | null) => joined?.document.content.map((block) => `${block.type}|${plainText(block)}`)
/** Somebody types after the words of a line. */
const typedInto = (draft: MinutesDocument, text: string, words: string) =>
  mapBlocks(draft, (block) => (block.type !== 'table' && plainText(block) === text ? { ...block, content: [{ type: 'text', text: text + words }] } as Block : block))

describe('whole minutes joined to an untouched draft', () => {
  const draft = draftOf(agenda)
  const joined = join(draft, whole)

  test('take its place, what the agenda knows stands with the item it is of', () => {
    expect(lines(joined)).toEqual([
      'title|Minutes of the Ferry Panel', 'attendee|Councillor Mrs D Sedge (Chair)',
      'minute|Apologies for absence', 'paragraph|None came.',
      'minute|Minutes of the meeting held in January', 'paragraph|They were agreed.',
      'minute|Tolls', 'paragraph|Tolls were seen.',
      'minute|The winter timetable of the boats', 'purpose|To receive a report on the winter.',
      'paragraph|The Chair agreed to take this item as a matter of urgency: the boats leave on Monday', 'paragraph|It was long.',
      'signature|Signed',
    ])
  })

  test('what the agenda knows is not said twice', () => {
    const items = [item('1', 'Tolls', { purpose: 'To receive a report on the tolls.', presenter: 'Head of Ferries' })]
    const lined = (...more: Block[]) => lines(join(draftOf(items), doc(minute('m', 'Tolls'), ...more), items))?.slice(-more.length - 1)
    expect(lined(line('p', '(To receive a report from the Head of Ferries.)', 'purpose'), line('l', 'They rose.'))).toEqual(['minute|Tolls', 'purpose|(To receive a report from the Head of Ferries.)', 'paragraph|They rose.'])
  })

  test('the minutes keep ids, numbers and items of the agenda, and people are known', () => {
    const ids = (document: MinutesDocument | undefined) => document?.content.flatMap((block) => (block.type === 'minute' ? [[block.attrs.id, block.attrs.agendaItemId]] : []))
    const [one, two, three] = ids(draft) ?? []
    expect(ids(joined?.document)).toEqual([one, two, ['m3', null], three])
    expect(joined?.document.content[1]).toMatchObject({ attrs: { personId: 'p1', presiding: true } })
  })

  test('it is said what became of each', () => {
    expect(joined).toMatchObject({ under: 3, beside: ['Tolls'], behind: [], takenOut: ['Work programme'], waiting: [] })
  })
})

describe('what somebody typed', () => {
  test('stays and comes first; the item stands once', () => {
    const joined = join(typedInto(draftOf(agenda), 'There were no apologies for absence.', ' Cllr Tern came late.'), whole)
    expect(lines(joined)?.slice(2, 6)).toEqual(['minute|Apologies', 'paragraph|There were no apologies for absence. Cllr Tern came late.', 'subheading|Apologies for absence', 'paragraph|None came.'])
    expect(joined?.behind).toEqual(['Apologies'])
  })

  test('in an item that the pasted text does not have, or in a heading, stays where the agenda has it', () => {
    const draft = typedInto(draftOf(agenda), 'Work programme', ' for the year')
    const joined = join(draft, doc(...whole.content.filter((block) => block.attrs.id !== 's')))
    expect(lines(joined)?.slice(-2)).toEqual(['minute|Work programme for the year', 'paragraph|'])
    expect(joined?.takenOut).toEqual([])
  })

  test('in the attendance stays, and the pasted names follow', () => {
    const joined = join(typedInto(draftOf(agenda), 'Mrs D Sedge (in the Chair)', ', until noon'), whole)
    expect(lines(joined)?.filter((one) => one.startsWith('attendee'))).toEqual(['attendee|Mrs D Sedge (in the Chair), until noon', 'attendee|Councillor Mrs D Sedge (Chair)'])
    expect(joined?.behind).toEqual(['Attendance'])
  })

  test('is written over only where all of it was selected', () => {
    const draft = typedInto(draftOf(agenda), 'There were no apologies for absence.', ' Cllr Tern came late.')
    const joined = join(draft, whole, agenda, true)
    expect(lines(joined)?.slice(2, 4)).toEqual(['minute|Apologies for absence', 'paragraph|None came.'])
  })

  test('and what was decided about a reading counts as typed', () => {
    const draft = mapBlocks(draftOf(agenda), (block) => (block.type === 'paragraph' && plainText(block).startsWith('There were no apologies') ? { ...block, content: [{ type: 'text', text: plainText(block), marks: [{ type: 'reading', attrs: { id: 'r' } }] }] } : block))
    expect(join(draft, whole)?.behind).toEqual(['Apologies'])
  })
})

describe('what is not for the public', () => {
  const items = [...agenda, item('5', 'Fees', { exempt: closed })]

  test('is kept from it in the pasted words too', () => {
    const joined = join(draftOf(items), doc(...whole.content.slice(0, 4), minute('m5', 'Fees'), line('l6', 'They rose.')), items)
    expect(joined?.document.content.find((block) => block.attrs.id === 'l6')).toBeDefined()
    expect(joined?.document.content.filter((block) => block.type === 'minute' && block.attrs.exempt !== null).map(plainText)).toEqual(['Fees'])
  })

  test('waits for its words, with the exclusion of the public before it', () => {
    const joined = join(draftOf(items), whole, items)
    expect(lines(joined)?.slice(-6)).toEqual(['minute|Exclusion of the public', 'leadIn|RESOLVED', 'resolution|That the public be excluded under paragraph 3.', 'minute|Fees', 'paragraph|', 'signature|Signed'])
    expect(joined?.waiting).toEqual(['Exclusion of the public', 'Fees'])
  })
})

describe('a part of the minutes', () => {
  const draft = draftOf(agenda)
  test('goes under its item and leaves the others', () => {
    const joined = join(draft, doc(minute('m', 'Winter timetable'), line('l', 'It was long.')))
    expect(lines(joined)?.slice(-6)).toEqual([
      'minute|Winter timetable', 'purpose|To receive a report on the winter.', 'paragraph|The Chair agreed to take this item as a matter of urgency: the boats leave on Monday', 'paragraph|It was long.',
      'minute|Work programme', 'paragraph|',
    ])
    expect(joined).toMatchObject({ under: 1, takenOut: [] })
  })

  test.each<[string, MinutesDocument]>([
    ['of no item of the agenda', doc(minute('m', 'Tolls'), line('l', 'They rose.'))],
    ['without any heading', doc(line('l', 'They rose.'))],
    ['of an item that has its words already', doc(minute('m', 'Winter timetable'), line('l', 'It was longer.'))],
  ])('%s stands where it is pasted', (_, pasted) => {
    const first = join(draft, doc(minute('m', 'Winter timetable'), line('x', 'It was long.')))
    expect(join(first?.document ?? draft, pasted)).toBeNull()
  })
})

test('minutes of quite another agenda take the place of an untouched draft, and stand after what was typed', () => {
  const other = doc(line('t', 'Minutes', 'title'), minute('x', 'Moorings'), line('l', 'One.'), minute('y', 'Buoys'), line('k', 'Two.'))
  expect(lines(join(draftOf(agenda), other))).toEqual(['title|Minutes', 'minute|Moorings', 'paragraph|One.', 'minute|Buoys', 'paragraph|Two.'].toSpliced(1, 0, 'attendanceHeading|Present', 'attendee|Mrs D Sedge (in the Chair)'))
  const typed = typedInto(draftOf(agenda), 'Work programme', ' agreed')
  expect(lines(join(typed, other))?.slice(3)).toEqual(['minute|Work programme agreed', 'paragraph|', 'minute|Moorings', 'paragraph|One.', 'minute|Buoys', 'paragraph|Two.'])
})
