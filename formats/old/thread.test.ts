import { describe, expect, it } from 'vitest'
import { readOldFile } from '.'
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
  it('does not begin a file over the limit', async () => {
    expect((await readOldFile({ name: 'a.txt', bytes: Buffer.alloc(50 * 1_048_576) })).reason).toBe('The file has 50 MB; files of up to 25 MB are read.')
  })
})
