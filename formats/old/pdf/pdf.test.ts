import { describe, expect, it } from 'vitest'
import { newId } from '@/domain/document/ids'
import { plainText } from '@/domain/document/text'
import { minutesPdf } from '@/formats/pdf'
import { minutesFromLines, textToMinutes } from '@/formats/text'
import type { OldFile } from '../file'
import { usualLimits } from '../limits'
import { readHere } from '../read'
import { column, pdfOf } from '../testing/pdf'
import type { Placed } from './lines'
import { rowsOf } from './rows'

const read = (bytes: Uint8Array): Promise<OldFile> => readHere({ name: 'minutes.pdf', bytes: new Uint8Array(bytes) }, usualLimits)
const minutes = (file: OldFile) => minutesFromLines(file.blocks, newId)
const shape = (file: OldFile) => minutes(file).document.content.map((block) => [block.type, plainText(block)])

const source = `Minutes of the Ferries Panel held on 14 January 2015

PRESENT: Councillor A Reed (Chair), Councillor B Tern

27. LANDING STAGES

The Panel saw two stages, of which the one at the north end of the harbour had been closed since the storm of the last winter; its planks were sound but its piles were not.

RESOLVED:

(a) That both be kept;

(b) That the Head of Coasts report back to the meeting in March on what it would cost to mend them and on who would pay for it.

28. CLOSE

The meeting ended at noon.`

describe('minutes that the house printed', () => {
  it('come back from PDF with their items, resolutions and words; what runs on every page is furniture', async () => {
    const { document } = textToMinutes(source, { newId })
    const file = await read(minutesPdf(document, { authorityName: 'Wold County Council', runningTitle: 'Ferries Panel, 14 January 2015', standing: 'published', firstNumber: 27, signatory: null }))
    expect([file.state, file.kind, file.notices, file.title]).toEqual(['read', 'pdf', [], 'Minutes of the Ferries Panel held on 14 January 2015'])
    expect(shape(file)).toEqual([
      ['title', 'Wold County Council'], ['title', 'Minutes of the Ferries Panel held on 14 January 2015'], ['attendanceHeading', 'PRESENT:'], ['attendee', 'Councillor A Reed (Chair), Councillor B Tern'],
      ['minute', 'LANDING STAGES'], ['paragraph', 'The Panel saw two stages, of which the one at the north end of the harbour had been closed since the storm of the last winter; its planks were sound but its piles were not.'], ['leadIn', 'RESOLVED:'],
      ['resolution', 'That both be kept;'], ['resolution', 'That the Head of Coasts report back to the meeting in March on what it would cost to mend them and on who would pay for it.'], ['minute', 'CLOSE'], ['paragraph', 'The meeting ended at noon.'],
    ])
    expect(file.blocks.filter((line) => line.rich.marks.some((m) => m.mark.type === 'bold')).map((line) => line.rich.text)).toEqual(['Minutes of the Ferries Panel held on 14 January 2015', 'PRESENT:', '27 LANDING STAGES', 'RESOLVED:', '28 CLOSE'])
    expect(minutes(file).outline.furniture).toEqual(['DRAFT subject to confirmation', 'DRAFT', 'Wold County Council Page 1 of 1'])
    expect(minutes(file).kept).toMatchObject({ words: minutes(file).kept.placed })
  })
})

describe('lines', () => {
  it('are rebuilt from where words stand, whatever their order in the file', async () => {
    const words = [{ x: 200, y: 700, text: 'stages' }, { x: 72, y: 700, text: 'The' }, { x: 94.6, y: 700, text: 'Panel' }, { x: 72, y: 686, text: 'saw' }, { x: 72, y: 640, text: 'RESOLVED' }]
    expect((await read(pdfOf([words]))).text).toBe('The Panel stages\nsaw\nRESOLVED')
    expect((await read(pdfOf([words]))).blocks.map((line) => [line.gap, line.columns])).toEqual([[0, [10]], [0, []], [1, []]])
  })
  it('of a paragraph cut by a page are joined, and running heads are left out', async () => {
    const page = (n: number, ...body: string[]) => column(['FERRIES PANEL - 4 MARCH 2015', '', ...body, '', `Page ${String(n)} of 3`])
    const file = await read(pdfOf([
      page(1, '8. HARBOUR DUES', '', 'The Head of Coasts said that the dues had not been changed for nine years and that the neigh-', 'bouring harbours asked twice as much for a boat of the same length. Members wished to see'),
      page(2, 'what that would mean for the fishing fleet.', '', 'RESOLVED - That the Head of Coasts bring figures to the next meeting.'), page(3, '9. CLOSE', '', 'The meeting ended at 4.10 p.m.'),
    ]))
    expect(shape(file)).toContainEqual(['paragraph', 'The Head of Coasts said that the dues had not been changed for nine years and that the neighbouring harbours asked twice as much for a boat of the same length. Members wished to see what that would mean for the fishing fleet.'])
    expect(shape(file)).toContainEqual(['resolution', 'That the Head of Coasts bring figures to the next meeting.'])
    expect(minutes(file).outline.furniture).toContain('Page 2 of 3')
    expect(minutes(file).outline.items.map((item) => item.number)).toEqual(['8', '9'])
  })
  const placed = (text: string, x: number, y: number): Placed => ({ text, x, y, width: text.length * 5, size: 10, bold: false, page: false })
  const texts = (parts: Placed[]): string[] => rowsOf(parts, 600).map((row) => row.text)
  it('of two columns of prose are read down the one and then the other, between what goes across', () => {
    const rows = Array.from({ length: 14 }, (_, i) => i)
    const parts = [placed('A heading that goes across the whole of the page and over both of its columns', 72, 760), ...rows.flatMap((i) => [
      placed(`left ${String(i)} and enough words to fill it`, 72, 740 - i * 12), placed(`right ${String(i)} and enough words to fill it`, 320, 740 - i * 12),
    ])]
    const found = texts(parts).filter((text) => text !== '')
    expect(found[0]).toMatch(/^A heading/)
    expect(found.slice(1).map((text) => text.trim().split(' ').slice(0, 2).join(' '))).toEqual([...rows.map((i) => `left ${String(i)}`), ...rows.map((i) => `right ${String(i)}`)])
  })
  it('of an action column come after the paragraph that they stand beside', () => {
    const parts = [
      placed('The Head of Transport reported that the last boat had gone empty on', 72, 700), placed('ACTION:', 460, 700), placed('nine days, of which eight had been Sundays. Members asked what it would', 72, 688), placed('Head of', 460, 688),
      placed('cost to let it go. The Head of Transport agreed to circulate the figures', 72, 676), placed('Transport', 460, 676), placed('to all Members by June.', 72, 664), placed('The next paragraph.', 72, 630),
    ]
    expect(texts(parts)).toEqual([
      'The Head of Transport reported that the last boat had gone empty on', 'nine days, of which eight had been Sundays. Members asked what it would', 'cost to let it go. The Head of Transport agreed to circulate the figures', 'to all Members by June.', '',
      'ACTION: Head of Transport', '', 'The next paragraph.',
    ])
  })
  it('of names set side by side, and of figures in a table, stay rows with wide gaps', () => {
    expect(texts([placed('Cllr A Reed', 72, 700), placed('Cllr B Tern', 300, 700), placed('Cllr C Sedge', 72, 688), placed('Cllr D Wisp', 300, 688)])).toEqual([`Cllr A Reed${' '.repeat(35)}Cllr B Tern`, `Cllr C Sedge${' '.repeat(34)}Cllr D Wisp`])
    expect(texts([placed('North stage', 72, 700), placed('4 m', 250, 700), placed('£5', 430, 700), placed('South stage', 72, 688), placed('5 m', 250, 688), placed('£9', 430, 688)]).map((text) => text.split(/ {3,}/))).toEqual([['North stage', '4 m', '£5'], ['South stage', '5 m', '£9']])
  })
  it('keep raised signs in their row, indents as spaces and no watermark among them', () => {
    const parts = [placed('The 3', 72, 700), { ...placed('rd', 97, 704), size: 6, width: 6 }, placed('stage', 107, 700), placed('(a) kept', 92, 688), { ...placed('DRAFT', 200, 690), size: 130, page: true }]
    expect(rowsOf(parts, 600)).toMatchObject([{ text: 'The 3rd stage', page: false }, { text: '    (a) kept', page: false }, { text: 'DRAFT', page: true }])
  })
})

describe('what cannot be read of a PDF', () => {
  it('a scan is said to be one', async () => {
    expect(await read(pdfOf([null, null]))).toMatchObject({ state: 'refused', kind: 'pdf', reason: expect.stringMatching(/^This PDF is a scan: it holds pictures of pages and no text/) as string })
  })
  it('pages that are pictures among pages of text are named; empty ones are not', async () => {
    const text = column(['Minutes of the Ferries Panel held on 4 March 2015'])
    expect(await read(pdfOf([text, null, text, null, []]))).toMatchObject({ state: 'partly', notices: ['Pages 2 and 4 hold pictures and no text: what stands there was not read.'] })
    expect(await read(pdfOf([text, []]))).toMatchObject({ state: 'read', notices: [] })
  })
  it('one that needs a password is said to need it', async () => {
    expect((await read(pdfOf([column(['secret'])], { locked: true }))).reason).toBe('This PDF is protected by a password. Save a copy without it, and give that.')
  })
  it('a damaged one is refused, one without any text too', async () => {
    expect((await read(Buffer.from('%PDF-1.4\nnothing of it'))).reason).toMatch(/^This PDF is damaged/)
    expect((await read(pdfOf([[]]))).reason).toBe('There is no text in this PDF.')
  })
  it('only as many pages are read as the limit says, and that is said', async () => {
    const text = column(['Minutes of the Ferries Panel held on 4 March 2015'])
    const file = await readHere({ name: 'x', bytes: new Uint8Array(pdfOf([text, text, text])) }, { ...usualLimits, pages: 2 })
    expect(file).toMatchObject({ state: 'partly', notices: ['Only the first 2 of its 3 pages were read.'] })
  })
  it('its title is the file’s own', async () => {
    expect((await read(pdfOf([column(['x'])], { title: 'Ferries Panel, March 2015' }))).title).toBe('Ferries Panel, March 2015')
  })
})
