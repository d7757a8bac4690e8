import { describe, expect, it } from 'vitest'
import { minutesInFile, readingsOf, readOldFile } from '.'
import { column, pdfOf } from './testing/pdf'
import { p, wordFile } from './testing/word'

const pdf = pdfOf([column(['Minutes of the Ferries Panel held on 4 March 2015'])])
const heavy = { name: 'heavy.pdf', bytes: pdfOf(Array.from({ length: 400 }, () => column(Array.from({ length: 50 }, (_, i) => `Line ${String(i)} of a page`)))) }

describe('the reading thread', () => {
  it('reads what is given at the same time, each to its own answer, and leaves the bytes to their owner', async () => {
    const docx = wordFile({ body: p('Seen by the Panel') })
    const files = await Promise.all([
      readOldFile({ name: 'a.pdf', bytes: pdf }), readOldFile({ name: 'b.docx', bytes: docx }), readOldFile({ name: 'c.txt', bytes: new TextEncoder().encode('Seen') }),
      readOldFile({ name: 'd', bytes: new Uint8Array() }), readOldFile({ name: 'e.pdf', bytes: pdf }),
    ])
    expect(files.map((file) => [file.state, file.kind])).toEqual([['read', 'pdf'], ['read', 'docx'], ['read', 'txt'], ['refused', null], ['read', 'pdf']])
    expect(files[1]?.text).toBe('Seen by the Panel')
    expect(pdf.length).toBeGreaterThan(500)
  }, 60_000)
  it('gives a file up at the deadline, says so, and reads the next', async () => {
    const file = await readOldFile(heavy, { seconds: 0.02 })
    expect(file).toMatchObject({ state: 'refused', reason: 'Reading it took more than 0.02 seconds. It was left out: save it anew, or give it in parts.' })
    expect((await readOldFile({ name: 'a.pdf', bytes: pdf })).state).toBe('read')
  }, 60_000)
  it('gives a file up that takes more memory than it may, and reads the next', async () => {
    expect((await readOldFile(heavy, { memoryBytes: -1e12, seconds: 60 })).reason).toMatch(/^Reading it took more memory than a file may take/)
    expect((await readOldFile({ name: 'a.pdf', bytes: pdf })).state).toBe('read')
  }, 60_000)
  it('lays out the meetings of a file and finds what they promise', async () => {
    const of = (day: string): string => `Minutes of a meeting of the Ferries Panel held at the Quay House on ${day}.\n\nPRESENT\n\nMr D Sedge (in the Chair)\nMrs R Tern\n\n1. Moorings\n\n${'A member spoke of the winter.\n\n'.repeat(12)}\n\nRESOLVED\n\n1. That the Harbour Master report on moorings in six months.\n\nThe meeting closed at noon.\n`
    const file = await minutesInFile({ name: 'a.txt', bytes: Buffer.from(`${of('4 March 2015')}\n${of('6 May 2015')}`) })
    expect(file).toMatchObject({ state: 'read', kind: 'txt', reason: null, notices: [expect.stringContaining('2 meetings') as string] })
    expect(file.meetings.map(({ outline }) => outline.meetingDate)).toEqual(['2015-03-04', '2015-05-06'])
    const [first] = file.meetings
    if (!first) throw new Error('no meeting was found')
    const readings = await readingsOf(first.outline, { meetingDate: '2015-03-04', body: null, people: [], offices: [], bodies: [] })
    expect(readings.map(({ followUp }) => followUp?.owner)).toEqual(['Harbour Master'])
  }, 60_000)
  it('says of a file that nothing shows to be minutes that it may be none', async () => {
    const file = await minutesInFile({ name: 'list.txt', bytes: Buffer.from('Eggs\nMilk\nTwo candles\n') })
    expect(file).toMatchObject({ state: 'read', notices: ['Nothing shows that these are minutes: they name no committee, no day and no item. If they are none, remove the file.'] })
  }, 60_000)
  it('gives up laying out and finding at their own deadlines, in the same words', async () => {
    const long = { name: 'long.txt', bytes: Buffer.from('1. Moorings\n\nThe Harbour Master agreed to report on moorings in six months.\n\n'.repeat(20_000)) }
    expect((await minutesInFile(long, { layingSeconds: 0.02 })).reason).toMatch(/^Reading it took more than 0.02 seconds/)
    const { meetings } = await minutesInFile({ name: 'short.txt', bytes: long.bytes.subarray(0, 200_000) })
    const context = { meetingDate: null, body: null, people: [], offices: [], bodies: [] }
    const [one] = meetings
    if (!one) throw new Error('no meeting was found')
    await expect(readingsOf(one.outline, context, { layingSeconds: 0.005 })).rejects.toThrow(/^Reading it took more than 0.005 seconds/)
    expect((await readOldFile({ name: 'a.pdf', bytes: pdf })).state).toBe('read')
  }, 60_000)
  it('refuses more lines than can be handed on', async () => {
    const file = await readOldFile({ name: 'a.txt', bytes: Buffer.from('RESOLVED\n'.repeat(500_000)) })
    expect(file).toMatchObject({ state: 'refused', reason: 'The file holds more than 120,000 lines, the most that can be read at once. Give it in parts.' })
  }, 60_000)
  it('does not begin a file over the limit', async () => {
    expect((await readOldFile({ name: 'a.txt', bytes: Buffer.alloc(50 * 1_048_576) })).reason).toBe('The file has 50 MB; files of up to 25 MB are read.')
  })
})
