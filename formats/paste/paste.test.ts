import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newId } from '@/domain/document/ids'
import { parseMinutesDocument } from '@/domain/document/parse'
import { documentWords, inlineText, plainText, words } from '@/domain/document/text'
import type { Clipboard, PastePlace, Pasted } from '.'
import { ImportRefused, longestPaste, pastedLines, pastedToMinutes } from '.'

const paste = (clipboard: Partial<Clipboard>, place: Partial<PastePlace> = {}): Pasted =>
  pastedToMinutes({ html: null, text: null, ...clipboard }, { newId, firstNumber: null, meetingDate: null, among: false, ...place })
const shape = (pasted: Pasted) => pasted.document.content.map((block) => [block.type, plainText(block)])
const numbers = (pasted: Pasted) => pasted.document.content.flatMap((block) => (block.type === 'minute' ? [block.attrs.fixedNumber] : []))
const refusal = (clipboard: Partial<Clipboard>): string => {
  try { paste(clipboard); return 'taken' } catch (error) { if (error instanceof ImportRefused) return `${error.reason}: ${error.message}`; throw error }
}

const entry = (marker: string, level: number, words: string): string =>
  `<p class=MsoListParagraphCxSpMiddle style='margin-left:${String(level * 36)}pt;text-indent:-18.0pt;mso-list:l3 level${String(level)} lfo2'><![if !supportLists]><span style='mso-fareast-font-family:Calibri'><span style='mso-list:Ignore'>${marker}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>${words}<o:p></o:p></p>`

const word = `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word"><head><meta name=Generator content="Microsoft Word 15">
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]--><style>@list l3:level1{mso-level-text:"%1\\)"}</style></head><body lang=EN-GB><!--StartFragment-->
<p class=MsoTitle>Minutes of the Ferry Panel held on 4 March 2027</p>
<p class=MsoNormal><b>PRESENT:</b></p><p class=MsoNormal>Councillor D Sedge (Chair)</p><p class=MsoNormal>Councillor R Tern</p>
<p class=MsoNormal><b>1.<span style='mso-tab-count:1'>&nbsp;&nbsp;&nbsp; </span>Apologies</b></p><p class=MsoNormal>None were received.</p>
<p class=MsoNormal><b>2.<span style='mso-tab-count:1'>&nbsp;&nbsp;&nbsp; </span>Winter timetable</b></p>
${entry('·', 1, 'the last boat had gone <i>empty</i> on nine days;')}${entry('o', 2, 'eight of them Sundays;')}
<p class=MsoNormal>RESOLVED:</p>${entry('a)', 1, 'That the timetable be approved;')}${entry('i)', 2, 'for this winter;')}${entry('b)', 1, 'That the Head of Transport report back in six months.')}
<!--EndFragment--></body></html>`

describe('Word', () => {
  it('becomes minutes with its lists, in one numbering with the body', () => {
    const pasted = paste({ html: word })
    expect(shape(pasted)).toEqual([
      ['title', 'Minutes of the Ferry Panel held on 4 March 2027'], ['attendanceHeading', 'PRESENT:'], ['attendee', 'Councillor D Sedge (Chair)'], ['attendee', 'Councillor R Tern'],
      ['minute', 'Apologies'], ['paragraph', 'None were received.'], ['minute', 'Winter timetable'],
      ['point', 'the last boat had gone empty on nine days;'], ['point', 'eight of them Sundays;'], ['leadIn', 'RESOLVED:'],
      ['resolution', 'That the timetable be approved;'], ['resolution', 'for this winter;'], ['resolution', 'That the Head of Transport report back in six months.'],
    ])
    expect(pasted.document.content.flatMap((block) => (block.type === 'resolution' ? [[block.attrs.level, block.attrs.marker]] : []))).toEqual([[0, 'a)'], [1, 'i)'], [0, 'b)']])
    expect(numbers(pasted)).toEqual(['1', '2'])
    expect(JSON.stringify(pasted)).not.toMatch(/mso|Normal|supportLists/i)
  })
  it('numbers from 1 are drawn where the body counts through the year, and that is said', () => {
    const pasted = paste({ html: word }, { firstNumber: 43 })
    expect(numbers(pasted)).toEqual([null, null])
    expect(pasted.warnings).toEqual(['The text numbers its minutes from 1. Here they are numbered from 43.'])
  })
  it('says when the text is of another meeting', () => {
    expect(paste({ html: word }, { meetingDate: '2027-03-04' }).warnings).toEqual([])
    expect(paste({ html: word }, { meetingDate: '2027-03-11' }).warnings).toEqual(['The text names a meeting on 4 March 2027. These minutes are of 11 March 2027.'])
  })
})

describe('numbers', () => {
  const text = (...own: string[]) => own.map((n, i) => `${n}. ITEM ${String.fromCharCode(65 + i)}\n\nSomething was said.`).join('\n\n')
  it.each<[string, string[], number | null, (string | null)[]]>([
    ['that equal the drawn ones are drawn', ['43', '44', '45'], 43, [null, null, null]],
    ['that differ stay as they are', ['51', '53'], 43, ['51', '53']],
    ['stay where nothing is known of the first', ['1', '2'], null, ['1', '2']],
    ['from 1 in minutes that begin at 1 are drawn', ['1', '2'], 1, [null, null]],
    ['that begin at 1 but leap are no list', ['1', '2', '4'], 43, ['1', null, '4']],
  ])('%s', (_, own, firstNumber, expected) => { expect(numbers(paste({ text: text(...own) }, { firstNumber }))).toEqual(expected) })
})

describe('Word with changes and comments', () => {
  it('gives the text as it now reads; comments are left out and named', () => {
    const pasted = paste({ html: `<p class=MsoNormal>The dues <ins><span class=msoIns>rose</span></ins><del><span class=msoDel>fell</span></del>.<a class=msocomanchor href="#_msocom_1">[DS1]</a></p>
<div style='mso-element:comment-list'><div style='mso-element:comment'><p class=MsoCommentText>Is this right?</p></div></div>` })
    expect(shape(pasted)).toEqual([['paragraph', 'The dues rose.']])
    expect(pasted.outline.furniture).toEqual(['Is this right?'])
  })
})

describe('Word in the browser', () => {
  const single = (level: number, words: string) => `<div class="ListContainerWrapper"><ul role="list"><li data-aria-level="${String(level)}"><p class="Paragraph"><span class="TextRun">${words}</span><span class="EOP">&nbsp;</span></p></li></ul></div>`
  it('sets each entry as a list of its own: the level it states counts', () => {
    const pasted = paste({ html: `<div><p>Members saw</p></div>${single(1, 'two piers;')}${single(2, 'one in the rain')}${single(1, 'a stage.')}` })
    expect(pasted.document.content.flatMap((block) => (block.type === 'point' ? [[block.attrs.level, plainText(block)]] : []))).toEqual([[0, 'two piers;'], [1, 'one in the rain'], [0, 'a stage.']])
  })
})

describe('Outlook', () => {
  it('gives its paragraphs, without the shell around them', () => {
    const html = `<html xmlns:v="urn:schemas-microsoft-com:vml"><head><style><!--p.MsoNormal{margin:0cm}--></style></head><body><div class=WordSection1>
<p class=MsoNormal><span style='mso-fareast-language:EN-US'>Dear all,<o:p></o:p></span></p><p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoNormal>It was agreed that the Clerk would <a href="https://safelinks.example/?url=a" originalsrc="x">circulate the plan</a>.</p></div></body></html>`
    const pasted = paste({ html })
    expect(shape(pasted)).toEqual([['paragraph', 'Dear all,'], ['leadIn', 'It was agreed'], ['resolution', 'that the Clerk would circulate the plan.']])
    expect(JSON.stringify(pasted.document)).toContain('"href":"https://safelinks.example/?url=a"')
  })
})

describe('a committee site', () => {
  it('set as a table of number and item becomes minutes; its furniture is named', () => {
    const html = `<table class="mgItemTable"><tr><th>No.</th><th>Item</th></tr>
<tr><td><p>14.</p></td><td><p class="mgAiTitleTxt"><a href="ieIssueDetails.aspx?IId=9">Landing stages</a></p><div class="mgWordPara"><p>To consider a report.</p></div><p>Minutes:</p><div><p>The Panel saw two stages.</p><p><b>RESOLVED</b></p><p>That both be repaired.</p></div></td></tr>
<tr><td><p>15.</p></td><td><p class="mgAiTitleTxt">Any other business</p><p>Minutes:</p><p>There was none.</p></td></tr></table>`
    const pasted = paste({ html })
    expect(pasted.outline.items.map((item) => [item.number, item.title])).toEqual([['14', 'Landing stages'], ['15', 'Any other business']])
    expect(pasted.outline.items[0]?.lines.map((line) => [line.role, line.text])).toContainEqual(['resolution', 'That both be repaired.'])
    expect(pasted.kept.placed).toBe(pasted.kept.words)
  })
})

describe('text from a PDF', () => {
  it('is joined over its lines and pages, and page headers are left out and named', () => {
    const page = (n: number, body: string) => `FERRY PANEL - 4 MARCH 2027\n\n${body}\n\nPage ${String(n)} of 3\n`
    const text = [
      page(1, '8. HARBOUR DUES\n\nThe Head of Coasts said that the dues had not been changed for nine years and that the neigh-\nbouring harbours asked twice as much. Members wished to see'),
      page(2, 'what that would mean for the fishing fleet.\n\nRESOLVED – That the Head of Coasts bring figures to the next meeting.'),
      page(3, '9. CLOSE\n\nThe meeting ended at 4.10 p.m.'),
    ].join('\f')
    const pasted = paste({ text })
    expect(shape(pasted)).toContainEqual(['paragraph', 'The Head of Coasts said that the dues had not been changed for nine years and that the neighbouring harbours asked twice as much. Members wished to see what that would mean for the fishing fleet.'])
    expect(pasted.outline.furniture).toEqual(['Page 1 of 3', 'FERRY PANEL - 4 MARCH 2027', 'Page 2 of 3', 'FERRY PANEL - 4 MARCH 2027', 'Page 3 of 3'])
    expect(pasted.kept.placed).toBe(pasted.kept.words)
  })
})

describe('one line', () => {
  const line = (clipboard: Partial<Clipboard>) => { const { line: found } = paste(clipboard); return found && inlineText(found) }
  it('stands within a line, with its marks and the spaces at its ends', () => {
    expect(line({ text: ' the Head of Coasts ' })).toBe(' the Head of Coasts ')
    expect(line({ text: 'the Head of Coasts', html: '<meta charset="utf-8"><span>the <b>Head</b> of Coasts</span>' })).toBe('the Head of Coasts')
    expect(paste({ html: '<span>the <b>Head</b></span>' }).line).toEqual([{ type: 'text', text: 'the ' }, { type: 'text', text: 'Head', marks: [{ type: 'bold' }] }])
    expect(line({ html: '<ol start="3"><li>That it be noted</li></ol>' })).toBe('3. That it be noted')
  })
  it('is none where there are two, or a table', () => {
    expect(line({ text: 'One\nTwo' })).toBeNull()
    expect(line({ html: '<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>' })).toBeNull()
  })
})

describe('a cell of a table', () => {
  it('takes lines as they were written', () => {
    expect(pastedLines({ html: '<h2>1. Roads</h2><ol><li>One</li></ol><table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>', text: null }).map(inlineText)).toEqual(['1. Roads', '1. One', 'a\tb', 'c\td'])
  })
})

describe('among other text', () => {
  it('a short first line is no title', () => {
    const text = 'Ferry Panel\n\n9. CLOSE\n\nThe meeting ended.'
    expect(shape(paste({ text }))[0]).toEqual(['title', 'Ferry Panel'])
    expect(shape(paste({ text }, { among: true }))[0]).toEqual(['paragraph', 'Ferry Panel'])
  })
})

describe('what the page hides or carries', () => {
  it('falls back to the plain text where the page says less', () => {
    expect(shape(paste({ html: '<img src="scan.png"><p style="display:none">The ferry was late.</p>', text: 'The ferry was late.' }))).toEqual([['paragraph', 'The ferry was late.']])
    expect(shape(paste({ html: '<p>The ferry</p><p style="display:none">was late on nine days in all.</p>', text: 'The ferry was late on nine days in all.' }))).toEqual([['paragraph', 'The ferry was late on nine days in all.']])
  })
  it('nothing that could run comes in', () => {
    const json = JSON.stringify(paste({ html: `<p onclick="evil()">Seen <a href="javascript:evil()">here</a> <a href="&#106;avascript&colon;evil()">there</a></p><script>evil()</script><style>evil{}</style>
<iframe srcdoc="evil"></iframe><img src=x onerror=evil()><svg><script>evil()</script></svg><form action="evil"><input value="evil"><button>evil</button></form><math><mtext>evil</mtext></math><object data="evil">evil</object>` }))
    expect(json).not.toContain('evil')
    expect(json).toContain('Seen here there')
  })
})

describe('what is refused, in words', () => {
  it.each<[string, Partial<Clipboard>, RegExp]>([
    ['five megabytes of text', { text: 'ferry '.repeat(900_000) }, /^too-large: This text has 5,400,000 characters; up to 1,000,000 can be read at once\. Nothing was changed/],
    ['five megabytes of text in a page', { html: `<p>${'ferry '.repeat(900_000)}</p>` }, /^too-large: This text has 5,3/],
    ['more HTML than can be read', { html: `<p>${'x'.repeat(20_000_001)}</p>` }, /^too-large: This page has/],
    ['the inside of a file', { text: `%PDF-1.7\n${'\u0000\u0001\ufffd\u0004ab'.repeat(3000)}` }, /^binary: This is not text but the inside of a file\. Nothing was changed/],
    ['the inside of a file in a page', { html: `<p>PK\u0003\u0004${'\ufffd\u0001q'.repeat(3000)}</p>` }, /^binary/],
    ['nothing', { html: '<meta charset="utf-8"><br>', text: ' ' }, /^empty: There is no text/],
  ])('%s', (_, clipboard, expected) => { expect(refusal(clipboard)).toMatch(expected) })
  it('but five megabytes of what Word writes around forty pages are taken', () => {
    const heavy = `<p class=MsoNormal style='${'mso-ansi-language:EN-GB;'.repeat(100)}'>The ferry was late on nine days.</p>`
    const pasted = paste({ html: heavy.repeat(2000) })
    expect(pasted.document.content).toHaveLength(2000)
  })
  it('a page whose parts stand in one another without end gives way to its plain text, and is refused in words where there is none', () => {
    const html = '<ul><li>'.repeat(500_000) + 'x'
    expect(plainText(paste({ html, text: 'The depot was shut.' }).document.content[0] ?? { type: 'paragraph', attrs: { id: '', exempt: null } })).toBe('The depot was shut.')
    expect(refusal({ html })).toMatch(/^too-deep: The parts of what was pasted stand in one another too deep to be read. Nothing was changed/)
  })
  it('the limit itself is taken', () => { expect(refusal({ text: 'a b\n'.repeat(longestPaste / 4) })).toBe('taken') }, 60_000)
})

describe('no word is lost', () => {
  const piece = fc.constantFrom('RESOLVED', 'RESOLVED:', 'That', 'the report', 'be noted;', 'Present:', 'Cllr A Reed (Chair)', 'Apologies', 'Minutes:', 'Agenda item', '12.', '(a)', 'ACTION: Clerk to write', 'For 4, against 1', 'It was agreed that:', 'and', 'Signed', 'Chairman', '3 March 2027')
  const tag = fc.constantFrom('p', 'h2', 'h3', 'li', 'div', 'b', 'span', 'td', 'br')
  const html = fc.array(fc.tuple(tag, piece), { minLength: 1, maxLength: 50 }).map((parts) => {
    const open = parts.map(([name, words]) => (name === 'li' ? `<ul><li>${words}</li></ul>` : name === 'td' ? `<table><tr><td>${words}</td><td>beside</td></tr><tr><td>under</td></tr></table>` : name === 'br' ? `${words}<br>` : `<${name}>${words}</${name}> `))
    return { html: open.join(''), source: parts.map(([name, words]) => (name === 'td' ? `${words} beside under` : words)).join(' ') }
  })
  it('of any page, in its order; furniture is named', () => {
    fc.assert(fc.property(html, fc.boolean(), ({ html: page, source }, among) => {
      const pasted = paste({ html: page }, { among })
      const found = documentWords(pasted.document)
      const left = pasted.outline.furniture.flatMap(words)
      expect([...found, ...left].sort()).toEqual(words(source).sort())
      let at = 0
      for (const word of words(source)) if (found[at] === word) at += 1
      expect(at).toBe(found.length)
      expect(parseMinutesDocument(pasted.document)).toEqual(pasted.document)
    }), { numRuns: 300 })
  }, 60_000)
})
