import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Block, Exemption, MinutesDocument } from '@/domain/document/nodes'
import { publicView } from '@/domain/document/public-view'
import { minutesPdf, type PdfOptions } from '.'
import { headMarks, partsOf, titledParts, type Entry, type Run } from './parts'

const text = (words: string) => ({ content: [{ type: 'text' as const, text: words }] })
const exempt: Exemption = { paragraphs: [1], confidential: false, publicInterest: '', reviewOn: null, neutralHeading: 'Staffing', publicSummary: 'An appeal was heard.', noSummaryBecause: null }
const evil = '#panic("x") $x$ *bold* @ref <label> \\ #read("/etc/passwd") "quoted" // c /* d */ `raw`'
const document: MinutesDocument = { type: 'doc', content: [
  { type: 'title', attrs: { id: 't' }, ...text('Minutes of the Ferries Panel') },
  { type: 'attendanceHeading', attrs: { id: 'h', group: 'present' }, ...text('Present') },
  { type: 'attendee', attrs: { id: 'a', personId: null, presiding: true }, ...text('Mrs A. Reed (in the Chair)') },
  { type: 'subheading', attrs: { id: 's' }, ...text('Before any minute') },
  { type: 'minute', attrs: { id: 'm', fixedNumber: null, agendaNumber: null, agendaItemId: null, exempt: null }, ...text(evil) },
  { type: 'point', attrs: { id: 'p1', level: 0, style: 'roman', marker: 'i)', exempt: null }, ...text('first') },
  { type: 'point', attrs: { id: 'p2', level: 2, style: 'bullet', marker: null, exempt: null }, ...text('jumped a level') },
  { type: 'leadIn', attrs: { id: 'l' }, ...text('RESOLVED') },
  { type: 'resolution', attrs: { id: 'r', level: 0, marker: null, exempt: null }, content: [{ type: 'text', text: 'That ' }, { type: 'text', text: 'piers', marks: [{ type: 'link', attrs: { href: 'https://example.org/' } }] }, { type: 'hardBreak' }, { type: 'text', text: 'be kept', marks: [{ type: 'bold' }] }] },
  { type: 'table', attrs: { id: 'x' }, content: [
    { type: 'tableRow', content: [{ type: 'tableHeader', content: [{ type: 'paragraph', attrs: { id: 'c1', exempt: null }, ...text('Pier') }] }, { type: 'tableHeader', content: [{ type: 'paragraph', attrs: { id: 'c2', exempt: null }, ...text('Age') }] }] },
    { type: 'tableRow', content: [{ type: 'tableCell', attrs: { colspan: 2 }, content: [{ type: 'paragraph', attrs: { id: 'c3', exempt: null }, ...text('North') }] }] },
  ] },
  { type: 'minute', attrs: { id: 'm2', fixedNumber: null, agendaNumber: null, agendaItemId: null, exempt }, ...text('PLANTED heading') },
  { type: 'paragraph', attrs: { id: 'q', exempt: null }, ...text('PLANTED text') },
  { type: 'signature', attrs: { id: 'g' }, ...text('Chair') },
] }
const options: PdfOptions = { authorityName: 'Wold County Council', runningTitle: 'Ferries Panel, 14 January 2027', standing: 'published', firstNumber: 27, signatory: 'Chair' }
const latin = (pdf: Uint8Array): string => Buffer.from(pdf).toString('latin1')

/** Text of a PDF where poppler is installed, else null. */
function textOf(pdf: Uint8Array): string | null {
  const folder = mkdtempSync(join(tmpdir(), 'minutes-pdf-'))
  try {
    writeFileSync(join(folder, 'a.pdf'), pdf)
    return execFileSync('pdftotext', ['-layout', join(folder, 'a.pdf'), '-'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
  } catch { return null } finally { rmSync(folder, { recursive: true }) }
}

describe('minutesPdf', () => {
  it('is a tagged PDF/UA-1 with title and language', () => {
    const pdf = latin(minutesPdf(document, options))
    expect(pdf.startsWith('%PDF-1.7')).toBe(true)
    expect(pdf).toMatch(/\/MarkInfo/)
    expect(pdf).toMatch(/\/StructTreeRoot/)
    expect(pdf).toMatch(/\/Lang ?\(en-GB\)/)
    expect(pdf).toMatch(/pdfuaid:part>1</)
  })
  it('prints text as text, whatever it looks like to the typesetter, with numbers, marks and room to sign', ({ skip }) => {
    const found = textOf(minutesPdf(document, options))
    if (found === null) skip('pdftotext is not installed')
    const flat = (found ?? '').replace(/\s+/g, ' ')
    for (const words of ['#panic("x") $x$ *bold*', '#read("/etc/passwd")', 'Wold County Council', 'DRAFT subject to confirmation', 'Page 1 of', 'Signed', 'i) first']) expect(flat).toContain(words)
    expect(flat).toMatch(/27 #panic/)
    expect((textOf(minutesPdf(document, { ...options, standing: 'confirmed' })) ?? '')).not.toContain('DRAFT')
  })
  it('holds no exempt word in text or metadata when given the public view', ({ skip }) => {
    const pdf = minutesPdf(publicView(document), options)
    expect(latin(pdf)).not.toContain('PLANTED')
    const found = textOf(pdf)
    if (found === null) skip('pdftotext is not installed')
    expect(found).not.toContain('PLANTED')
    expect(found).toContain('An appeal was heard.')
  })
  it('says who signed in place of the room to sign, once they are signed', ({ skip }) => {
    const found = textOf(minutesPdf(document, { ...options, standing: 'confirmed', signed: 'Signed by Councillor D Ruiz on 18 March 2027' }))
    if (found === null) skip('pdftotext is not installed')
    expect(found).toContain('Signed by Councillor D Ruiz on 18 March 2027')
    expect(found).not.toMatch(/Signed\s+Date/)
  })
  it('sets a document with nothing in it', () => {
    expect(minutesPdf({ type: 'doc', content: [] }, { ...options, signatory: null, firstNumber: null }).length).toBeGreaterThan(1000)
  })
})

describe('partsOf', () => {
  const exemption: Exemption = { ...exempt, paragraphs: [3] }
  const paragraph = (id: string, words: string, closed = false): Block => ({ type: 'paragraph', attrs: { id, exempt: closed ? exemption : null }, ...text(words) })
  const resolution = (id: string, words: string, level: number, closed = false): Block => ({ type: 'resolution', attrs: { id, level, marker: null, exempt: closed ? exemption : null }, ...text(words) })
  const vote: Block = { type: 'vote', attrs: { id: 'v' }, ...text('For 5.') }
  const line = (kind: string, runs: readonly Run[]) => `${kind}: ${runs.map((run) => run.text).join('').slice(0, 35)}`
  const entries = (list: readonly Entry[]): string[] => list.flatMap((entry) => [line('entry', entry.runs), ...entries(entry.children)])
  const words = (content: Block[]) => partsOf({ type: 'doc', content }, null).flatMap((part) => (part.kind === 'list' ? entries(part.entries) : 'runs' in part ? [line(part.kind, part.runs)] : []))

  it('says once where exempt text begins and where it ends, what hangs on it included', () => {
    expect(words([paragraph('1', 'Open.'), paragraph('2', 'Closed.', true), paragraph('3', 'Closed too.', true), paragraph('4', 'Open again.')])).toEqual([
      'paragraph: Open.', 'exempt: Not for publication under paragraph', 'paragraph: Closed.', 'paragraph: Closed too.', 'exempt: End of what is not for publication.', 'paragraph: Open again.'])
    expect(words([resolution('1', 'That it be sold:', 0, true), resolution('2', 'for nothing.', 1), vote, resolution('3', 'That it be noted.', 0)])).toEqual([
      'exempt: Not for publication under paragraph', 'entry: That it be sold:', 'entry: for nothing.', 'vote: For 5.', 'exempt: End of what is not for publication.', 'entry: That it be noted.'])
    const minute: Block = { type: 'minute', attrs: { id: 'm', fixedNumber: null, agendaNumber: null, agendaItemId: null, exempt: exemption }, ...text('The price') }
    expect(words([minute, paragraph('1', 'It was 90.'), { ...minute, attrs: { ...minute.attrs, id: 'n', exempt: null } }, paragraph('2', 'It closed.')])).toEqual([
      'heading: The price', 'exempt: Not for publication under paragraph', 'paragraph: It was 90.', 'heading: The price', 'paragraph: It closed.'])
    expect(partsOf(publicView(document), 27).filter((part) => part.kind === 'exempt')).toEqual([])
  })

  it('marks each page by where the minutes stand and whether exempt text is in them', () => {
    const closed = partsOf(document, 27)
    expect(headMarks('published', partsOf(publicView(document), 27))).toEqual({ mark: 'DRAFT', note: 'subject to confirmation' })
    expect(headMarks('archived', partsOf(publicView(document), 27))).toEqual({ mark: 'OLD MINUTES', note: 'confirmation not recorded' })
    expect(headMarks('confirmed', closed)).toEqual({ mark: '', note: 'exempt, not for publication' })
    expect(headMarks('draft', closed)).toEqual({ mark: 'DRAFT', note: 'exempt, not for publication' })
  })

  it('puts the authority’s name apart from the heading, and has a heading where the document has none', () => {
    const named = { authorityName: 'Wold County Council', runningTitle: 'Ferries Panel, 14 January 2027', firstNumber: null }
    const title = (id: string, line: string): Block => ({ type: 'title', attrs: { id }, ...text(line) })
    const shown = (content: Block[]) => titledParts({ type: 'doc', content }, named).map((part) => (part.kind === 'heading' || part.kind === 'title' ? [part.kind, part.runs[0]?.text] : []))
    expect(shown([title('1', 'WOLD COUNTY COUNCIL'), title('2', 'Ferries Panel'), title('3', '14 January 2027')])).toEqual([['heading', 'Ferries Panel'], ['title', '14 January 2027']])
    expect(shown([title('1', 'Wold County Council')])).toEqual([['heading', 'Ferries Panel, 14 January 2027']])
  })

  it('skips no level of heading', () => {
    const levels = partsOf({ type: 'doc', content: [document.content[3] as Block, document.content[4] as Block, document.content[3] as Block] }, null).map((p) => (p.kind === 'heading' ? p.level : 0))
    expect(levels).toEqual([2, 2, 3])
  })
})
