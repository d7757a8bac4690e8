import { inflateRawSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import type { MinutesDocument } from '@/domain/document/nodes'
import { publicView } from '@/domain/document/public-view'
import { minutesDocx } from '.'

const text = (words: string) => ({ content: [{ type: 'text' as const, text: words }] })
const document: MinutesDocument = { type: 'doc', content: [
  { type: 'title', attrs: { id: 't' }, ...text('Minutes of the Ferries Panel') },
  { type: 'minute', attrs: { id: 'm', fixedNumber: null, agendaNumber: null, agendaItemId: null, exempt: null }, ...text('Piers & <landing>') },
  { type: 'leadIn', attrs: { id: 'l' }, ...text('RESOLVED') },
  { type: 'resolution', attrs: { id: 'r1', level: 0, marker: '(a)', exempt: null }, ...text('That it be noted;') },
  { type: 'resolution', attrs: { id: 'r2', level: 0, marker: null, exempt: null }, ...text('That a report come.') },
  { type: 'table', attrs: { id: 'x' }, content: [{ type: 'tableRow', content: [{ type: 'tableCell', content: [{ type: 'paragraph', attrs: { id: 'c', exempt: null }, ...text('North') }] }] }] },
  { type: 'minute', attrs: { id: 'm2', fixedNumber: null, agendaNumber: null, agendaItemId: null, exempt: { paragraphs: [3], confidential: false, publicInterest: '', reviewOn: null, neutralHeading: null, publicSummary: null, noSummaryBecause: 'x' } }, ...text('PLANTED') },
] }
const options = { authorityName: 'Wold County Council', runningTitle: 'Ferries Panel', standing: 'draft', firstNumber: 27, signatory: 'Chair' } as const

/** Entries of a zip file by name, read from its central directory. */
function unzip(bytes: Uint8Array): Map<string, string> {
  const b = Buffer.from(bytes)
  const found = new Map<string, string>()
  let at = b.readUInt32LE(b.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1')) + 16)
  while (b.readUInt32LE(at) === 0x02014b50) {
    const [method, size, name, extra, note, local] = [b.readUInt16LE(at + 10), b.readUInt32LE(at + 20), b.readUInt16LE(at + 28), b.readUInt16LE(at + 30), b.readUInt16LE(at + 32), b.readUInt32LE(at + 42)]
    const start = local + 30 + b.readUInt16LE(local + 26) + b.readUInt16LE(local + 28)
    const data = b.subarray(start, start + size)
    found.set(b.toString('utf8', at + 46, at + 46 + name), (method === 8 ? inflateRawSync(data) : data).toString('utf8'))
    at += 46 + name + extra + note
  }
  return found
}

describe('minutesDocx', () => {
  it('has heading styles, numbers and markers as they are printed, and a mark in the header', async () => {
    const files = unzip(await minutesDocx(document, options))
    const body = files.get('word/document.xml') ?? ''
    expect(body).toContain('Piers &amp; &lt;landing&gt;')
    expect(body.match(/w:val="Heading[12]"/g)).toEqual(['w:val="Heading1"', 'w:val="Heading2"', 'w:val="Heading2"'])
    for (const words of ['>27<', '>(a)<', '>(b)<', '>North<', 'Signed']) expect(body).toContain(words)
    expect([...files].find(([name]) => name.startsWith('word/header'))?.[1]).toContain('DRAFT')
  })
  it('leaves the boldness of headings to their style, and puts the authority above the heading', async () => {
    const body = unzip(await minutesDocx(document, options)).get('word/document.xml') ?? ''
    expect(body).not.toMatch(/<w:b w:val="(false|0)"/)
    expect(body.indexOf('Wold County Council')).toBeGreaterThan(0)
    expect(body.indexOf('Wold County Council')).toBeLessThan(body.indexOf('Minutes of the Ferries Panel'))
  })
  it('says who signed in place of the room to sign, and where exempt text begins', async () => {
    const body = unzip(await minutesDocx(document, { ...options, standing: 'confirmed', signed: 'Signed by Councillor D Ruiz on 18 March 2027' })).get('word/document.xml') ?? ''
    expect(body).toContain('Signed by Councillor D Ruiz on 18 March 2027')
    expect(body).not.toContain(' Date ')
    expect(body.indexOf('Not for publication under paragraph 3')).toBeGreaterThan(body.indexOf('PLANTED'))
  })
  it('bears no mark once confirmed, and no exempt word in any part when given the public view', async () => {
    const files = unzip(await minutesDocx(publicView(document), { ...options, standing: 'confirmed' }))
    const all = [...files.values()].join('')
    expect(all).not.toContain('DRAFT')
    expect(all).not.toContain('PLANTED')
    expect(all).toContain('Exempt item')
  })
})
