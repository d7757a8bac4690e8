/** Small whole files of each sort, from which strange ones are made. */
import { minutesDocx } from '@/formats/docx'
import { minutesPdf } from '@/formats/pdf'
import { textToMinutes } from '@/formats/text'
import { column, pdfOf } from './pdf'
import type { WordParts } from './word'
import { abstract, inList, level, list, p } from './word'

export const minutesText = `Minutes of the Ferries Panel held on 14 January 2015

Present: Councillor A Reed (Chair), Councillor B Tern

27. LANDING STAGES

The Panel saw two stages; “both” cost £5 – no more.

RESOLVED:

(a) That both be kept;

(b) That the Head of Coasts report back to the meeting in March.

28. CLOSE

The meeting ended at noon.
`

export const minutesPage = `<!DOCTYPE html><html><head><meta charset="utf-8"><title>Ferries Panel</title></head><body><nav><a href="/">Home</a></nav><h1>Ferries Panel</h1>
<table class="mgItemTable"><tr><td>14.</td><td><h2 style="mso-list:l0 level1 lfo1">Landing stages</h2><p>Minutes:</p><p>The Panel saw <b>two</b> stages &amp; a pier.</p><p>RESOLVED</p><ol type="a" start="1"><li>That both be kept;<li value="2">That the Head of Coasts report.</ol></td></tr></table>
<table><tr><th colspan="2">Berth</th></tr><tr><td rowspan="2">North</td><td>4 m</td></tr><tr><td>5 m</td></tr></table></body></html>`

/** The parts of a Word file with lists, a table, changes, a text box and notes. */
export const minutesWord: WordParts = {
  numbering: abstract(0, level(0, 'decimal', '%1.'), level(1, 'decimal', '%1.%2'), level(2, 'lowerLetter', '(%3)', '<w:pStyle w:val="Point"/>')) + list(1, 0) + list(2, 0, '<w:lvlOverride w:ilvl="2"><w:startOverride w:val="3"/></w:lvlOverride>'),
  styles: '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 2"/><w:basedOn w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="Point"><w:name w:val="Point"/><w:basedOn w:val="Normal"/><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>',
  body: [
    p('Minutes of the Ferries Panel held on 14 January 2015'), p('Landing stages', `<w:pStyle w:val="H"/>${inList(1)}`), p('The Panel saw two stages.', inList(1, 1)), p('RESOLVED:'), p('That both be kept;', '<w:pStyle w:val="Point"/>'),
    '<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>The dues</w:t></w:r><w:ins><w:r><w:t> rose</w:t></w:r></w:ins><w:del><w:r><w:delText>fell</w:delText></w:r></w:del><w:hyperlink r:id="r1"><w:r><w:t>here</w:t></w:r></w:hyperlink></w:p>',
    `<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/><w:vMerge w:val="restart"/></w:tcPr>${p('Berth')}</w:tc></w:tr><w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr>${p('')}</w:tc></w:tr></w:tbl>`,
    `<w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent>${p('In a box')}</w:txbxContent></mc:Choice><mc:Fallback/></mc:AlternateContent></w:r></w:p>`,
  ].join(''),
  more: { 'word/footnotes.xml': `<w:footnotes><w:footnote w:id="1">${p('A note.')}</w:footnote></w:footnotes>`, 'docProps/core.xml': '<cp><dc:title>Ferries Panel</dc:title></cp>' },
}

const print = { authorityName: 'Wold County Council', runningTitle: 'Ferries Panel', standing: 'published', firstNumber: 27, signatory: 'Chair' } as const
let id = 0
const printed = () => textToMinutes(minutesText, { newId: () => `n${String(++id)}` }).document

/** The same minutes as the house prints them. */
export const printedPdf = (): Uint8Array => minutesPdf(printed(), print)
export const printedDocx = (): Promise<Uint8Array> => minutesDocx(printed(), print)
/** The same minutes as a PDF whose objects stand in plain letters: strange ones of it are stranger. */
export const plainPdf = (): Uint8Array => pdfOf([column(minutesText.replace(/[“”]/g, '"').replace('–', '-').replace('£', 'GBP ').split('\n')), null, column(['Page 3 of 3'])], { title: 'Ferries Panel' })
