import { describe, expect, it } from 'vitest'
import { newId } from '@/domain/document/ids'
import type { MinutesDocument } from '@/domain/document/nodes'
import { plainText } from '@/domain/document/text'
import { minutesDocx } from '@/formats/docx'
import { minutesFromLines } from '@/formats/text'
import type { OldFile } from '../file'
import { usualLimits } from '../limits'
import { readHere } from '../read'
import type { WordParts } from '../testing/word'
import { abstract, inList, level, list, p, wordFile } from '../testing/word'

const read = (bytes: Uint8Array): Promise<OldFile> => readHere({ name: 'minutes.docx', bytes }, usualLimits)
const made = (parts: WordParts): Promise<OldFile> => read(wordFile(parts))
const lines = async (parts: WordParts): Promise<string[]> => (await made(parts)).text.split('\n')
const shape = (file: OldFile) => minutesFromLines(file.blocks, newId).document.content.map((block) => [block.type, block.type === 'minute' ? block.attrs.fixedNumber : block.type === 'resolution' || block.type === 'point' ? block.attrs.marker : null, plainText(block)])

describe('numbers that Word draws', () => {
  const numbering = `${abstract(0, level(0, 'decimal', '%1.'), level(1, 'decimal', '%1.%2'), level(2, 'lowerLetter', '(%3)'), level(3, 'lowerRoman', '%4)'))}${abstract(1, level(0, 'bullet', '\uf0b7'))}`
    + list(1, 0) + list(2, 1) + list(3, 0, '<w:lvlOverride w:ilvl="2"><w:startOverride w:val="1"/></w:lvlOverride>') + list(4, 0)

  it('are counted through the document, over paragraphs between them', async () => {
    expect(await lines({ numbering, body: [
      p('Apologies', inList(1)), p('There were none.'), p('Roads', inList(1)), p('Seen.', inList(1, 1)), p('Heard.', inList(1, 1)), p('first', inList(1, 2)), p('second', inList(1, 2)), p('under it', inList(1, 3)),
      p('a point', inList(2)), p('Piers', inList(1)), p('Seen too.', inList(1, 1)), p('first again', inList(1, 2)),
    ].join('') })).toEqual(['1. Apologies', 'There were none.', '2. Roads', '2.1 Seen.', '2.2 Heard.', '(a) first', '(b) second', 'i) under it', 'a point', '3. Piers', '3.1 Seen too.', '(a) first again'])
  })
  it('go on in another list of the same definition, and begin anew where it says so', async () => {
    expect(await lines({ numbering, body: [p('One', inList(1)), p('Two', inList(4)), p('a', inList(1, 2)), p('b', inList(1, 2)), p('anew', inList(3, 2)), p('and on', inList(3, 2))].join('') }))
      .toEqual(['1. One', '2. Two', '(a) a', '(b) b', '(a) anew', '(b) and on'])
  })
  it('come from a style, and from the style that it is based on', async () => {
    const styles = '<w:style w:type="paragraph" w:styleId="Item"><w:name w:val="Minute Item"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
      + '<w:style w:type="paragraph" w:styleId="Sub"><w:name w:val="Minute Text"/><w:basedOn w:val="Item"/></w:style>'
    const byStyle = `${abstract(0, level(0, 'decimal', '%1.', '<w:pStyle w:val="Item"/>'), level(1, 'decimal', '%1.%2', '<w:pStyle w:val="Sub"/>'))}${list(1, 0)}`
    expect(await lines({ numbering: byStyle, styles, body: [p('Roads', '<w:pStyle w:val="Item"/>'), p('Seen.', '<w:pStyle w:val="Sub"/>'), p('Not numbered', '<w:pStyle w:val="Item"/><w:numPr><w:numId w:val="0"/></w:numPr>'), p('Piers', '<w:pStyle w:val="Item"/>')].join('') }))
      .toEqual(['1. Roads', '1.1 Seen.', 'Not numbered', '2. Piers'])
  })
  it.each([
    ['upperLetter', '%1)', ['A) x', 'B) x']], ['upperRoman', '%1.', ['I. x', 'II. x']], ['decimalZero', '%1', ['01 x', '02 x']], ['ordinal', '%1', ['1st x', '2nd x']], ['none', '', ['x', 'x']],
    ['decimal', 'Minute %1/26', ['Minute 1/26 x', 'Minute 2/26 x']],
  ])('as %s %s', async (format, text, expected) => {
    expect(await lines({ numbering: abstract(0, level(0, format, text)) + list(1, 0), body: p('x', inList(1)) + p('x', inList(1)) })).toEqual(expected)
  })
  it('make items and resolutions of the minutes', async () => {
    const file = await made({ numbering, body: [
      p('Minutes of the Harbour Committee held on 3 March 2015'), p('APOLOGIES', inList(1)), p('There were none.'), p('DREDGING', inList(1)), p('The Committee saw the plan.'), p('RESOLVED:'),
      p('That the plan be approved;', inList(1, 2)), p('That the Harbour Master report in 6 months.', inList(1, 2)), p('CLOSE', inList(1)), p('The meeting closed at noon.'),
    ].join('') })
    expect(minutesFromLines(file.blocks, newId).document.content.flatMap((block) => (block.type === 'resolution' ? [block.attrs.level] : []))).toEqual([0, 0])
    expect(shape(file)).toEqual([
      ['title', null, 'Minutes of the Harbour Committee held on 3 March 2015'], ['minute', '1', 'APOLOGIES'], ['paragraph', null, 'There were none.'], ['minute', '2', 'DREDGING'], ['paragraph', null, 'The Committee saw the plan.'],
      ['leadIn', null, 'RESOLVED:'], ['resolution', '(a)', 'That the plan be approved;'], ['resolution', '(b)', 'That the Harbour Master report in 6 months.'], ['minute', '3', 'CLOSE'], ['paragraph', null, 'The meeting closed at noon.'],
    ])
  })
})

describe('the text of a Word file', () => {
  it('keeps headings, bold, italic, safe links, breaks and tabs', async () => {
    const file = await made({
      styles: '<w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style>',
      more: { 'word/_rels/document.xml.rels': '<Relationships><Relationship Id="r1" Type="http://x/hyperlink" TargetMode="External" Target="https://example.org/"/><Relationship Id="r2" Type="http://x/hyperlink" TargetMode="External" Target="javascript:evil()"/></Relationships>' },
      body: p('Piers', '<w:pStyle w:val="berschrift1"/>')
        + '<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>bold </w:t></w:r><w:r><w:rPr><w:b w:val="0"/><w:i/></w:rPr><w:t>italic</w:t><w:tab/><w:t>after</w:t><w:br/><w:t>below &lt;b&gt; &amp; on</w:t></w:r>'
        + '<w:hyperlink r:id="r1"><w:r><w:t>here</w:t></w:r></w:hyperlink><w:hyperlink r:id="r2"><w:r><w:t>there</w:t></w:r></w:hyperlink></w:p>',
    })
    expect(file.blocks[0]).toMatchObject({ heading: 1, rich: { text: 'Piers' } })
    expect(file.text.split('\n')).toEqual(['Piers', 'bold italic after', 'below <b> & onherethere'])
    const { rich } = file.blocks[1] ?? { rich: { text: '', marks: [] } }
    expect(rich.marks.map((m) => [m.mark.type, rich.text.slice(m.start, m.end)])).toEqual([['bold', 'bold '], ['italic', 'italic'], ['italic', ' '], ['italic', 'after']])
    expect(JSON.stringify(file.blocks)).toContain('https://example.org/')
    expect(JSON.stringify(file)).not.toContain('evil')
  })
  it('is read as if tracked changes had been accepted; hidden text and comments are left out, which is said', async () => {
    const file = await made({
      more: { 'word/comments.xml': '<w:comments><w:comment w:id="1"><w:p><w:r><w:t>Is this right?</w:t></w:r></w:p></w:comment></w:comments>' },
      body: '<w:p><w:r><w:t xml:space="preserve">The dues </w:t></w:r><w:ins w:id="1"><w:r><w:t>rose</w:t></w:r></w:ins><w:del w:id="2"><w:r><w:delText>fell</w:delText></w:r></w:del><w:moveFrom><w:r><w:t>gone</w:t></w:r></w:moveFrom><w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r></w:p>'
        + '<w:p><w:pPr><w:rPr><w:del w:id="3"/></w:rPr></w:pPr><w:r><w:t xml:space="preserve">One </w:t></w:r></w:p><w:p><w:r><w:t>line.</w:t></w:r></w:p>',
    })
    expect(file.text).toBe('The dues rose\nOne line.')
    expect(file.notices).toEqual(['It holds tracked changes; they were read as if they had been accepted.', '1 comment was left out.'])
    expect(file.state).toBe('read')
  })
  it('holds text boxes once, after their paragraph, and notes at the end; headers count as furniture', async () => {
    const file = await made({
      more: { 'word/footnotes.xml': `<w:footnotes><w:footnote w:id="1">${p('A note.')}</w:footnote></w:footnotes>`, 'word/header1.xml': `<w:hdr>${p('EXEMPT')}</w:hdr>`, 'word/header2.xml': `<w:hdr>${p('EXEMPT')}</w:hdr>` },
      body: `<w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent>${p('In a box')}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${p('In a box')}</w:txbxContent></mc:Fallback></mc:AlternateContent><w:t>Beside it</w:t></w:r></w:p>${p('Below')}`,
    })
    expect(file.blocks.map((line) => [line.rich.text, line.page])).toEqual([['Beside it', false], ['In a box', false], ['Below', false], ['A note.', false], ['EXEMPT', true]])
    expect(minutesFromLines(file.blocks, newId).outline.furniture).toEqual(['EXEMPT'])
  })
  it('keeps tables with their merged cells', async () => {
    const cell = (text: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(text)}</w:tc>`
    const file = await made({ body: `<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>${cell('Berth', '<w:gridSpan w:val="2"/>')}${cell('Depth')}</w:tr><w:tr>${cell('North', '<w:vMerge w:val="restart"/>')}${cell('1')}${cell('4 m')}</w:tr><w:tr>${cell('', '<w:vMerge/>')}${cell('2')}${cell('5 m')}</w:tr><w:tr><w:trPr><w:del w:id="1"/></w:trPr>${cell('gone')}</w:tr></w:tbl>` })
    expect(file.blocks[0]?.table?.rows.map((row) => row.map((c) => [c.header, c.colspan, c.rowspan, c.lines.map((rich) => rich.text).join()]))).toEqual([
      [[true, 2, 1, 'Berth'], [true, 1, 1, 'Depth']], [[false, 1, 2, 'North'], [false, 1, 1, '1'], [false, 1, 1, '4 m']], [[false, 1, 1, '2'], [false, 1, 1, '5 m']],
    ])
  })
  it('is refused where its parts lie in each other without end', async () => {
    expect((await made({ body: '<w:tbl><w:tr><w:tc>'.repeat(2000) })).reason).toBe('This Word document is damaged: its parts lie in each other without end.')
  })
  it('names its title, unless a program made it up', async () => {
    const core = (title: string) => ({ 'docProps/core.xml': `<cp:coreProperties><dc:title>${title}</dc:title><dc:creator>A Reed</dc:creator></cp:coreProperties>` })
    expect((await made({ body: p('x'), more: core('Ferries Panel, 3 March 2015') })).title).toBe('Ferries Panel, 3 March 2015')
    expect((await made({ body: p('x'), more: core('Microsoft Word - MINUTES.doc') })).title).toBeNull()
  })
})

describe('minutes that the house printed', () => {
  it('come back from Word with their items, resolutions and words', async () => {
    const text = (words: string) => ({ content: [{ type: 'text' as const, text: words }] })
    const minute = (id: string, words: string): MinutesDocument['content'][number] => ({ type: 'minute', attrs: { id, fixedNumber: null, agendaNumber: null, agendaItemId: null, exempt: null }, ...text(words) })
    const document: MinutesDocument = { type: 'doc', content: [
      { type: 'title', attrs: { id: 't' }, ...text('Minutes of the Ferries Panel held on 14 January 2015') }, minute('m1', 'Landing stages'),
      { type: 'paragraph', attrs: { id: 'p', exempt: null }, ...text('The Panel saw two stages & a pier.') }, { type: 'leadIn', attrs: { id: 'l' }, ...text('RESOLVED') },
      { type: 'resolution', attrs: { id: 'r1', level: 0, marker: '(a)', exempt: null }, ...text('That both be kept;') }, { type: 'resolution', attrs: { id: 'r2', level: 0, marker: '(b)', exempt: null }, ...text('That the Head of Coasts report back in March.') },
      minute('m2', 'Close'), { type: 'paragraph', attrs: { id: 'q', exempt: null }, ...text('The meeting ended at noon.') },
    ] }
    const file = await read(await minutesDocx(document, { authorityName: 'Wold County Council', runningTitle: 'Ferries Panel', standing: 'confirmed', firstNumber: 27, signatory: null }))
    expect([file.state, file.kind, file.notices]).toEqual(['read', 'docx', []])
    expect(shape(file)).toEqual([
      ['title', null, 'Wold County Council'], ['title', null, 'Minutes of the Ferries Panel held on 14 January 2015'], ['minute', '27', 'Landing stages'], ['paragraph', null, 'The Panel saw two stages & a pier.'], ['leadIn', null, 'RESOLVED'],
      ['resolution', '(a)', 'That both be kept;'], ['resolution', '(b)', 'That the Head of Coasts report back in March.'], ['minute', '28', 'Close'], ['paragraph', null, 'The meeting ended at noon.'],
    ])
  })
})
