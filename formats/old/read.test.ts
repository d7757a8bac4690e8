import { describe, expect, it } from 'vitest'
import { newId } from '@/domain/document/ids'
import { plainText } from '@/domain/document/text'
import { minutesFromLines } from '@/formats/text'
import type { OldFile } from './file'
import type { Limits } from './limits'
import { sizeInWords, usualLimits } from './limits'
import { readHere } from './read'
import { p, wordEntries, wordFile } from './testing/word'
import { zipOf } from './testing/zip'

const read = (bytes: Uint8Array | string, name = 'minutes', limits: Partial<Limits> = {}): Promise<OldFile> =>
  readHere({ name, bytes: typeof bytes === 'string' ? new TextEncoder().encode(bytes) : new Uint8Array(bytes) }, { ...usualLimits, ...limits })
const bytesOf = (...parts: (string | number[])[]): Uint8Array => Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part))))
const wide = (text: string): Uint8Array => Buffer.from(text, 'utf16le')

describe('text', () => {
  const said = 'The Clerk said: “£5 – no more”.'
  it.each<[string, Uint8Array]>([
    ['UTF-8', Buffer.from(said)], ['UTF-8 with its mark', Buffer.from(`\ufeff${said}`)], ['UTF-16', wide(`\ufeff${said}`)], ['UTF-16, big end first', Buffer.from(wide(`\ufeff${said}`)).swap16()],
    ['UTF-16 without a mark', wide(said)],
  ])('in %s is read', async (_, bytes) => {
    expect(await read(bytes)).toMatchObject({ state: 'read', kind: 'txt', text: said, notices: [], reason: null })
  })
  it('in Windows-1252 is read as such, and that is said', async () => {
    const file = await read(bytesOf('The Clerk said: ', [0x93, 0xa3], '5 ', [0x96], ' no more', [0x94], '.'))
    expect(file).toMatchObject({ state: 'read', kind: 'txt', text: said })
    expect(file.notices).toEqual(['The text is in an old encoding and was read as Windows-1252. Look at its quotation marks and pound signs.'])
  })
  it('in UTF-8 with a torn letter is read in part, and that is said', async () => {
    const file = await read(Buffer.concat([Buffer.from('£1, £2, £3, £4, £5 and '), Buffer.of(0xe2, 0x80), Buffer.from(' more')]))
    expect(file).toMatchObject({ state: 'partly', notices: [expect.stringMatching(/^1 letter could not be read/) as string] })
    expect(file.text).toContain('£5')
  })
  it('becomes minutes', async () => {
    const { blocks } = await read('Minutes of the Ferries Panel held on 4 March 2015\n\n8. HARBOUR DUES\n\nRESOLVED – That the Clerk write to the Harbour Master.\n')
    expect(minutesFromLines(blocks, newId).document.content.map((block) => block.type)).toEqual(['title', 'minute', 'leadIn', 'resolution'])
  })
  it('is told from a web page by what it holds, whatever its name says', async () => {
    expect((await read('<!DOCTYPE html><p>Seen', 'a.txt')).kind).toBe('html')
    expect((await read('<!-- saved from url=(0042)https://x -->\n<html><p>Seen', 'a')).kind).toBe('html')
    expect((await read('a < b and b > c', 'a.html')).kind).toBe('txt')
    expect((await read('Seen <b>here</b>', 'a.htm')).kind).toBe('html')
    expect((await read(wordFile({ body: p('Seen') }), 'a.pdf')).kind).toBe('docx')
  })
})

/** A meeting's page as a browser saves it from a committee site. */
const savedPage = `<!DOCTYPE html>
<!-- saved from url=(0075)https://democracy.wold.example/ieListDocuments.aspx?CId=141&MId=2217 -->
<html lang="en-GB"><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1252"><title>Agenda for Ferries Panel on Wednesday, 4th March, 2015, 10.00 am | Wold County Council</title>
<script src="./a_files/jquery.js.download"></script><style>.mg{}</style></head><body><nav><ul><li><a href="https://x">Home</a></li></ul></nav>
<div class="mgContent"><h1 class="mgMainTitleTxt">Ferries Panel</h1><p>Wednesday, 4th March, 2015 10.00 am</p>
<table class="mgItemTable"><tbody><tr><td class="mgItemNumberCell"><p>14.</p></td><td><p class="mgAiTitleTxt"><a href="https://x?IId=9">Landing stages</a> <img src="./a_files/icon.png" alt="pdf icon"></p>
<div class="mgWordPara"><p>To consider a report.</p></div><p class="mgSubItemTitleTxt">Minutes:</p><div class="mgWordPara"><p>The Panel saw two stages, at a cost of \u00a35 each \u0096 no more.</p><p><b>RESOLVED</b></p><ol type="a"><li>That both be repaired;</li><li>That the Head of Coasts report back in six months.</li></ol></div>
<h3>Supporting documents:</h3><ul><li><a href="https://x/s.pdf">Stages</a> <span>PDF 184 KB</span></li></ul></td></tr>
<tr><td><p>15.</p></td><td><p class="mgAiTitleTxt">Any other business</p><p>Minutes:</p><p>There was none.</p></td></tr></tbody></table></div><footer>Contact us</footer></body></html>`

describe('a page saved from a committee site', () => {
  it('becomes minutes in its own charset, without its menus', async () => {
    const file = await read(bytesOf(savedPage), 'Agenda for Ferries Panel.htm')
    expect(file).toMatchObject({ state: 'read', kind: 'html', notices: [], title: 'Agenda for Ferries Panel on Wednesday, 4th March, 2015, 10.00 am | Wold County Council' })
    const { outline, document } = minutesFromLines(file.blocks, newId)
    expect(outline.items.map((item) => [item.number, item.title])).toEqual([['14', 'Landing stages'], ['15', 'Any other business']])
    expect(document.content.filter((block) => block.type === 'resolution').map(plainText)).toEqual(['That both be repaired;', 'That the Head of Coasts report back in six months.'])
    expect(document.content.map(plainText)).toContain('The Panel saw two stages, at a cost of £5 each – no more.')
    expect(outline.furniture).toEqual(expect.arrayContaining(['Home', 'Contact us']))
    expect(JSON.stringify(file)).not.toContain('jquery')
  })
})

describe('what is refused, in words', () => {
  const ole = (stream: string): Uint8Array => Buffer.concat([Buffer.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), Buffer.alloc(600), wide(stream)])
  it.each<[string, Uint8Array | string, RegExp]>([
    ['an empty file', '', /^The file is empty\.$/], ['nothing but white space', ' \n\t ', /^The file is empty\.$/],
    ['the inside of a program', bytesOf([0x7f, 0x45, 0x4c, 0x46], [...Array(4000).keys()].map((n) => (n * 7) % 32)), /^This is no text\. Minutes are read from \.docx, \.pdf, \.html and \.txt\.$/],
    ['a page without text', '<html><body><img src="scan.png"></body></html>', /^There is no text in the file\.$/],
    ['an old Word document', ole('WordDocument'), /old format \(\.doc\).*save it as \.docx/], ['a protected Word document', ole('EncryptedPackage'), /^This document is protected by a password/],
    ['an old spreadsheet', ole('Workbook'), /no Word document/], ['Rich Text', '{\\rtf1\\ansi Minutes}', /\(\.rtf\).*save it as \.docx/],
    ['an OpenDocument text', zipOf([{ name: 'mimetype', bytes: 'application/vnd.oasis.opendocument.text' }, { name: 'content.xml', bytes: '<x/>' }]), /\(\.odt\)/],
    ['a spreadsheet', zipOf([{ name: '[Content_Types].xml', bytes: '<x/>' }, { name: 'xl/workbook.xml', bytes: '<x/>' }]), /no Word document/],
    ['an archive', zipOf([{ name: 'a.txt', bytes: 'x' }]), /^This is an archive\. Unpack it/], ['an archive of another sort', bytesOf([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]), /^This is an archive of another sort/],
    ['a picture', bytesOf([0xff, 0xd8, 0xff, 0xe0]), /^This is a picture/], ['a web archive', 'From: <Saved by a browser>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related\r\n\r\nx', /\(\.mht\)/],
    ['an XML file', '<?xml version="1.0"?><minutes/>', /^This is an XML file/],
    ['half a Word file', Buffer.from(wordFile({ body: p('Seen') })).subarray(0, 300), /^This Word document is damaged/],
    ['a Word file without its text', zipOf(wordEntries({ body: '' }).map((entry) => (entry.name === 'word/document.xml' ? { ...entry, bytes: '<w:document>' } : entry))), /^There is no text in this Word document/],
    ['a Word file of pictures', wordFile({ body: '<w:p><w:r><w:drawing><pic:pic/></w:drawing></w:r></w:p>' }), /holds pictures and no text/],
  ])('%s', async (_, bytes, expected) => {
    const file = await read(bytes)
    expect(file).toMatchObject({ state: 'refused', blocks: [], text: '' })
    expect(file.reason).toMatch(expected)
  })
  it('a file over the limit, which can be set', async () => {
    expect((await read(Buffer.alloc(50 * 1_048_576, 'a'))).reason).toBe('The file has 50 MB; files of up to 25 MB are read.')
    expect((await read('eleven bytes', 'a', { fileBytes: 10 })).reason).toBe('The file has 12 bytes; files of up to 10 bytes are read.')
    expect([sizeInWords(1), sizeInWords(2000), sizeInWords(1_500_000)]).toEqual(['1 byte', '2 KB', '1.4 MB'])
  })
  it('more text than can be read at once', async () => {
    expect((await read('ferry '.repeat(900_000))).reason).toMatch(/more text than can be read at once/)
  })
})

describe('a Word file that is a bomb', () => {
  const bomb = Buffer.alloc(70 * 1_048_576, ' ')
  const entries = (claimed?: number) => wordEntries({ body: '' }).map((entry) => (entry.name === 'word/document.xml' ? { ...entry, bytes: bomb, ...(claimed === undefined ? {} : { claimed }) } : entry))
  it('is refused by its size, honest or not, before it is unpacked whole', async () => {
    expect((await read(zipOf(entries()))).reason).toMatch(/^Unpacked, it would be larger than 60 MB/)
    expect((await read(zipOf(entries(2000)))).reason).toMatch(/damaged and cannot be unpacked/)
    expect((await read(zipOf(entries()), 'a', { unpackedBytes: 1e9 })).reason).toMatch(/^Unpacked, it would be more than 200 times its size, which no minutes are/)
  })
  it('may be many parts that are large together', async () => {
    const part = `<x>${'ab'.repeat(600_000)}</x>`
    const many = wordFile({ body: p('Seen'), more: Object.fromEntries(Array.from({ length: 10 }, (_, i) => [`word/header${String(i)}.xml`, part])) })
    expect((await read(many, 'a', { unpackedBytes: 5_000_000, ratio: 5000 })).reason).toMatch(/^Unpacked, it would be larger than/)
  })
  it('that calls entities is read without them', async () => {
    const lol = '<!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY x SYSTEM "file:///etc/passwd">]>'
    const bytes = zipOf(wordEntries({ body: p('Seen &b; &x; here') }).map((entry) => (entry.name === 'word/document.xml' ? { ...entry, bytes: lol + String(entry.bytes) } : entry)))
    expect((await read(bytes)).text).toBe('Seen &b; &x; here')
  })
})
