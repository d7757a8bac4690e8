import fc from 'fast-check'
import { Parser } from 'htmlparser2'
import { describe, expect, it } from 'vitest'
import { newId } from '@/domain/document/ids'
import type { Block, MinutesDocument } from '@/domain/document/nodes'
import { plainText } from '@/domain/document/text'
import { ImportRefused } from '@/formats/text'
import { htmlToMinutes, linesOfHtml, longestHtml } from '.'
import { documentToHtml } from './render'

const read = (html: string) => htmlToMinutes(html, { newId })
const shape = (html: string) => read(html).document.content.map((b) => [b.type, plainText(b)])

const word = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p{mso-x:y}</style>
<!--[if gte mso 9]><xml><w:WordDocument>hidden</w:WordDocument></xml><![endif]--></head><body lang=EN-GB>
<!--StartFragment--><p class=MsoTitle>Minutes of the Harbour Committee held on 3 March 2026</p>
<p class=MsoNormal><b>Present:</b><br>Cllr A Weir (Chair)<br>Cllr B Quay<o:p></o:p></p>
<h2 style='mso-list:l1 level1 lfo2'><![if !supportLists]><span style='mso-list:Ignore'>1.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>Apologies</h2>
<p class=MsoNormal>There were none.</p><p class=MsoNormal><b>2.&nbsp; Dredging</b></p>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp;</span></span></span><![endif]>First</p>
<p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>o<span>&nbsp; </span></span><![endif]>Under it</p>
<p class=MsoNormal>RESOLVED:</p>
<p class=MsoListParagraph style='mso-list:l2 level1 lfo3'><span style='mso-list:Ignore'>(a)&nbsp; </span>That the plan be approved;</p>
<p class=MsoListParagraph style='mso-list:l2 level1 lfo3'><span style='mso-list:Ignore'>(b)&nbsp; </span>That the Harbour Master report in 6 months.</p><!--EndFragment--></body></html>`

describe('Word and Outlook', () => {
  it('becomes minutes', () => {
    const { document, kept } = read(word)
    expect(document.content.map((b) => [b.type, 'level' in b.attrs ? b.attrs.level : 0, plainText(b)])).toEqual([
      ['title', 0, 'Minutes of the Harbour Committee held on 3 March 2026'], ['attendanceHeading', 0, 'Present:'], ['attendee', 0, 'Cllr A Weir (Chair)'], ['attendee', 0, 'Cllr B Quay'],
      ['minute', 0, 'Apologies'], ['paragraph', 0, 'There were none.'], ['minute', 0, 'Dredging'], ['point', 0, 'First'], ['point', 1, 'Under it'], ['leadIn', 0, 'RESOLVED:'],
      ['resolution', 0, 'That the plan be approved;'], ['resolution', 0, 'That the Harbour Master report in 6 months.'],
    ])
    expect(document.content.filter((b) => b.type === 'minute' || b.type === 'resolution').map((b) => (b.type === 'minute' ? b.attrs.fixedNumber : b.type === 'resolution' ? b.attrs.marker : ''))).toEqual(['1', '2', '(a)', '(b)'])
    expect(JSON.stringify(document)).not.toMatch(/hidden|mso/)
    expect(kept.placed).toBe(kept.words)
  })
})

describe('numbers of a Word list that are no marker of an entry', () => {
  it.each(['2.1', 'A.', 'I.', 'Item 3'])('%s stays as words', (number) => {
    expect(linesOfHtml(`<p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>${number}<span>&nbsp; </span></span>There were none.</p>`).map((line) => line.rich.text)).toEqual([`${number} There were none.`])
  })
})

describe('pages', () => {
  it('of committee sites lose their labels and keep their parts', () => {
    const html = `<nav><a href="/">Home</a></nav><div class="mgContent"><h1>Agenda item</h1><h2 class="mgAiTitleTxt">Piers and landing stages</h2>
<p>To consider a report.</p><h3>Minutes:</h3><div class="mgWordPara"><p>The Panel saw two piers.</p><ul><li>One was sound;<ul><li>in part</li></ul></li><li>one was not.</li></ul><p><b>RESOLVED</b></p><ol><li>That both be kept.</li><li>That the Head of Coasts report back.</li></ol></div>
<h3>Supporting documents:</h3><ul><li><a href="x.pdf">Piers</a> <span>PDF 184 KB</span></li></ul></div><footer>Contact us</footer>`
    const { outline, kept } = read(html)
    expect(outline.items.map((i) => i.title)).toEqual(['Piers and landing stages'])
    expect(outline.items[0]?.lines.map((l) => [l.role, l.level, l.text])).toEqual([
      ['purpose', 0, 'To consider a report.'], ['paragraph', 0, 'The Panel saw two piers.'], ['point', 0, 'One was sound;'], ['point', 1, 'in part'], ['point', 0, 'one was not.'],
      ['lead-in', 0, 'RESOLVED'], ['resolution', 0, 'That both be kept.'], ['resolution', 0, 'That the Head of Coasts report back.'],
    ])
    expect(outline.furniture).toEqual(['Home', 'Agenda item', 'Minutes:', 'Supporting documents:', 'Piers PDF 184 KB', 'Contact us'])
    expect(kept.placed).toBe(kept.words)
  })
  it('keep tables of data, and take tables apart that only arrange', () => {
    expect(read('<table><tr><th>Berth</th><th>Depth</th></tr><tr><td>North</td><td>4 m</td></tr></table>').document.content[0]?.type).toBe('table')
    expect(shape('<table><tr><td><h2>1. Roads</h2><p>Seen.</p></td></tr><tr><td><h2>2. Piers</h2><p>Seen too.</p></td></tr></table>').map(([type]) => type)).toEqual(['minute', 'paragraph', 'minute', 'paragraph'])
  })
  it('keep bold, italic and safe links, and nothing that could run', () => {
    const json = JSON.stringify(read(`<p onclick="evil()">A <b>bold</b> <i>word</i> <a href="https://example.org/a" onmouseover="evil()">here</a>, <a href=" java\nscript:evil()">there</a> and <a href="data:text/html,evil">on</a>.</p>
<script>evil()</script><style>evil{}</style><iframe src="evil"></iframe><svg onload="evil()"><text>evil</text></svg><p style="display:none">evil</p><img src=x onerror="evil()"><noscript>evil</noscript>`).document)
    expect(json).not.toContain('evil')
    expect(json).toContain('"type":"link","attrs":{"href":"https://example.org/a"}')
    expect(json).toMatch(/bold.*italic/)
  })
  it.each([
    ['deeply nested', '<div>'.repeat(4_900) + 'deep'], ['tables in tables', '<table><tr><td>a'.repeat(1_600)], ['never closed', '<table><tr><td>a<table><tr><td>b'], ['closed too often', '</td></table></p>a</li></ul>'],
    ['half a tag', 'a <b'], ['lists without a list', '<li>a<li>b'], ['huge numbers', '<ol start="999999999999"><li value="-5">a</ol><td colspan="9999999">b'],
  ])('survive when %s', (_, html) => { expect(read(html).kept.words).toBeGreaterThan(0) }, 20_000)
  it('leave what stands outside their own content to the site, and keep it', () => {
    const site = (open: string, close: string) => `<body><div>We use cookies</div><ul><li>Home</li></ul>${open}<h1>Ferries Panel</h1><p>Minutes of a meeting of the Ferries Panel held at the Quay House on 4 March 2027.</p><h2>1. Moorings</h2><p>The Panel noted it.</p>${close}<div>Privacy</div></body>`
    for (const [open, close] of [['<main>', '</main>'], ['<div id="a" role="main">', '</div>'], ['<div class="wide mgContent">', '</div>']] as const) {
      const { document, outline, kept } = read(site(open, close))
      expect(JSON.stringify(document)).not.toMatch(/cookies|Home|Privacy/)
      expect(outline.furniture.join(' ')).toMatch(/cookies.*Home.*Privacy/)
      expect([outline.body, kept.placed]).toEqual(['Ferries Panel', kept.words])
    }
    expect(JSON.stringify(read(site('<div>', '</div>')).document)).toMatch(/cookies.*Privacy/)
  })
  it('whose parts stand in one another without end are refused in words', () => {
    for (const html of ['<div>'.repeat(60_000) + 'deep', '<ul><li>'.repeat(500_000) + 'x']) expect(() => read(html)).toThrow(/stand in one another too deep/)
  })
  it('keep each word of tables in tables, whatever their depth', () => {
    const html = Array.from({ length: 60 }, (_, n) => `<table><tr><td>word${String(n)}</td><td>`).join('') + 'end' + '</td></tr></table>'.repeat(60) + '<p>after</p>'
    const { kept, document } = read(html)
    expect(kept.placed).toBe(kept.words)
    expect(kept.words).toBe(62)
    expect(JSON.stringify(document)).toMatch(/word0.*word29.*word30.*word59.*end.*after/)
  })
  it('are refused in words where they are too long or hold no text', () => {
    expect(() => read('x'.repeat(longestHtml + 1))).toThrow(ImportRefused)
    expect(() => read('<script>only()</script>')).toThrow(/no text/)
  })
})

describe('documentToHtml', () => {
  const p = (text: string): Block => ({ type: 'paragraph', attrs: { id: 'p', exempt: null }, content: [{ type: 'text', text }] })
  it('escapes every text, id and address', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('<', '>', '"', '\'', '&', 'a', '/', ' ', 'script', 'onerror=', 'javascript:') }), (evil) => {
      const document: MinutesDocument = { type: 'doc', content: [
        { type: 'minute', attrs: { id: evil, fixedNumber: evil, agendaNumber: null, agendaItemId: null, exempt: null }, content: [{ type: 'text', text: evil }] },
        { type: 'resolution', attrs: { id: evil, level: 0, marker: evil, exempt: null }, content: [{ type: 'text', text: evil, marks: [{ type: 'link', attrs: { href: evil } }] }] },
        p(evil),
      ] }
      const tags = new Set<string>()
      const attributes = new Set<string>()
      let text = ''
      const parser = new Parser({ onopentag: (name, attrs) => { tags.add(name); Object.keys(attrs).forEach((a) => attributes.add(a)) }, ontext: (t) => { text += t } })
      parser.end(documentToHtml(document, { firstNumber: 1, linkFor: () => evil, ownLinkFor: () => evil }))
      expect([...tags].filter((t) => !['section', 'h2', 'span', 'div', 'p', 'ol', 'ul', 'li', 'a'].includes(t))).toEqual([])
      expect([...attributes].filter((a) => !['class', 'id', 'href', 'rel', 'aria-label', 'title'].includes(a))).toEqual([])
      expect(text).toContain(evil)
    }))
  })
  it('makes real headings and nested lists', () => {
    const { document } = read(word)
    const html = documentToHtml(document, { firstNumber: 1, linkFor: (id) => (document.content.some((b) => b.type === 'resolution' && b.attrs.id === id) ? { href: `/r/${id}`, text: 'What became of it' } : null) })
    expect(html).toContain('<h1>Minutes of the Harbour Committee held on 3 March 2026</h1>')
    expect(html).toContain('<h2><span class="number">2</span> <strong>Dredging</strong></h2>')
    expect(html).toContain('<ul class="points"><li>First<ul class="points"><li>Under it</li></ul></li></ul>')
    expect(html.match(/What became of it/g)).toHaveLength(2)
  })
  it('gives each resolution that has words its own address, whether anything followed or not', () => {
    const resolution = (id: string, text: string): Block => ({ type: 'resolution', attrs: { id, level: 0, marker: null, exempt: null }, ...(text ? { content: [{ type: 'text', text }] } : {}) })
    const document: MinutesDocument = { type: 'doc', content: [p('Said.'), resolution('a', 'That it be noted.'), resolution('b', ''), p('Said too.'), resolution('c', 'That it be agreed.')] }
    const html = documentToHtml(document, { firstNumber: null, ownLinkFor: (id) => `/r/${id}`, linkFor: (id) => (id === 'c' ? '/r/c' : null) })
    expect([...html.matchAll(/class="own-link" href="([^"]*)" aria-label="([^"]*)"/g)].map(([, href, name]) => [href, name])).toEqual([['/r/a', 'Link to this resolution'], ['/r/c', 'Link to this resolution']])
    expect(documentToHtml(document, { firstNumber: null })).not.toContain('own-link')
  })
  it('closes what it opens, whatever the levels', () => {
    fc.assert(fc.property(fc.array(fc.record({ level: fc.nat(4), style: fc.constantFrom('bullet', 'number') }), { minLength: 1, maxLength: 15 }), (plan) => {
      const html = documentToHtml({ type: 'doc', content: plan.map(({ level, style }, i): Block => ({ type: 'point', attrs: { id: `p${String(i)}`, level, style, marker: null, exempt: null }, content: [{ type: 'text', text: 'x' }] })) }, { firstNumber: null })
      const open: string[] = []
      for (const [, close, tag] of html.matchAll(/<(\/?)(ul|ol|li)\b/g)) { if (close) expect(open.pop()).toBe(tag); else open.push(tag ?? '') }
      expect(open).toEqual([])
      expect(html.match(/<li/g)).toHaveLength(plan.length)
    }))
  })
})
