/** What clerks really paste: notes in a mail, pages of a committee site with its papers, a roll set as a table, pages of a PDF. */
import { describe, expect, it } from 'vitest'
import { newId } from '@/domain/document/ids'
import { plainText } from '@/domain/document/text'
import { pastedToMinutes, type Pasted } from '.'

const paste = (html: string, text = ''): Pasted => pastedToMinutes({ html, text }, { newId, firstNumber: null, meetingDate: null, among: false })
const shape = ({ document }: Pasted) => document.content.map((block) => [block.type, plainText(block)])
const whole = ({ kept }: Pasted) => kept.placed === kept.words

describe('a mail with notes of a meeting', () => {
  const html = `<div class=WordSection1><p class=MsoNormal><b>From:</b> Lark, Ann &lt;ann.lark@quay.example&gt;<br><b>Sent:</b> 4 March 2027 16:10<br><b>To:</b> Birch, Jo<br><b>Subject:</b> FW: notes</p>
<p class=MsoNormal>Hi Jo, as typed.</p><p class=MsoNormal><b>Quay Committee - 4 March 2027</b></p><p class=MsoNormal>Present: Cllrs Sedge (Chair), Tern and Rush</p>
<p class=MsoNormal><b>1. Apologies</b></p><p class=MsoNormal>None.</p><p class=MsoNormal><b>2. Last minutes</b> - signed</p><p class=MsoNormal><b>3. Moorings</b></p>
<p class=MsoNormal>Agreed:</p><ol type="a"><li>to note the list</li><li>that the Harbour Master report in June</li></ol></div>`
  const pasted = paste(html)
  it('keeps the head of the mail out of the title and names it', () => {
    expect(shape(pasted).slice(0, 4)).toEqual([['paragraph', 'Hi Jo, as typed.'], ['title', 'Quay Committee - 4 March 2027'], ['attendanceHeading', 'Present:'], ['attendee', 'Cllrs Sedge (Chair), Tern and Rush']])
    expect(pasted.outline.furniture).toEqual(['From: Lark, Ann <ann.lark@quay.example>', 'Sent: 4 March 2027 16:10', 'To: Birch, Jo', 'Subject: FW: notes'])
    expect(whole(pasted)).toBe(true)
  })
  it('reads a bold title and what was noted after a dash apart', () => {
    expect(shape(pasted)).toContainEqual(['minute', 'Last minutes'])
    expect(shape(pasted)).toContainEqual(['paragraph', 'signed'])
  })
  it('keeps the letters of resolutions', () => {
    expect(pasted.document.content.flatMap((block) => (block.type === 'resolution' ? [block.attrs.marker] : []))).toEqual(['a.', null])
  })
  it('takes no line of the minutes for the head of a mail', () => {
    expect(shape(paste('', '1. LETTER\n\nFrom: the Harbour Master\n\nIt was read out.'))).toContainEqual(['paragraph', 'From: the Harbour Master'])
  })
})

describe('who was there, set as a table', () => {
  const row = (label: string, ...names: string[]) => `<tr><td><p><b>${label}</b></p></td><td>${names.map((name) => `<p>${name}</p>`).join('')}</td></tr>`
  it('with the group in the first column becomes a list of people', () => {
    const pasted = paste(`<p>Minutes of the Quay Committee held on 4 March 2027</p><table>${row('Present:', 'Cllr A Sedge (Chair)', 'Cllr R Tern')}${row('Officers in attendance:', 'Jo Birch, Service Manager (Moorings)')}${row('Apologies:', 'Cllr P Rush, Cllr D Wye')}</table><p><b>1. Apologies</b></p><p>As above.</p>`)
    expect(shape(pasted).slice(1, 8)).toEqual([
      ['attendanceHeading', 'Present:'], ['attendee', 'Cllr A Sedge (Chair)'], ['attendee', 'Cllr R Tern'],
      ['attendanceHeading', 'Officers in attendance:'], ['attendee', 'Jo Birch, Service Manager (Moorings)'], ['attendanceHeading', 'Apologies:'], ['attendee', 'Cllr P Rush, Cllr D Wye'],
    ])
    expect(pasted.outline.attendance.map(({ name, status, office }) => [name, status, office])).toEqual([
      ['Cllr A Sedge', 'present', null], ['Cllr R Tern', 'present', null], ['Jo Birch', 'present', 'Service Manager (Moorings)'], ['Cllr P Rush', 'apologies', null], ['Cllr D Wye', 'apologies', null],
    ])
  })
  it('with figures beside the groups stays a table', () => {
    expect(paste(`<p>Members saw the figures.</p><table>${row('Present', '9')}${row('Absent', '2')}</table>`).document.content.map(({ type }) => type)).toContain('table')
  })
})

describe('a meeting page of a committee site', () => {
  const item = (number: string, title: string, body: string) => `<tr><td class="mgItemNumberCell"><p>${number}</p></td><td><p class="mgAiTitleTxt">${title}</p>${body}</td></tr>`
  const pasted = paste(`<h2>Quay Committee - 4 March 2027</h2><h2>Items</h2><table class="mgItemTable"><tr><th>No.</th><th>Item</th></tr>
${item('14.', 'Moorings <span>PDF 212 KB</span>', '<p>To consider a report.</p><p>Additional documents:</p><ul><li><a href="x.pdf">Appendix A , item 14.</a> <span>PDF 1 MB</span></li></ul><p>Minutes:</p><p>Two rings had gone.</p><p>RESOLVED</p><p>That both be renewed.</p>')}
${item('15.', 'Dues', '<p>Decision:</p><p>RESOLVED –</p><p>That the dues stay as they are.</p><p>Minutes:</p><p>Nobody wished to speak.</p>')}</table>`)
  it('makes items of items, and none of the papers under them', () => {
    expect(pasted.outline.items.map(({ number, title }) => [number, title])).toEqual([['14', 'Moorings'], ['15', 'Dues']])
    expect(whole(pasted)).toBe(true)
  })
  it('names what belongs to the page', () => {
    expect(pasted.outline.furniture).toEqual(expect.arrayContaining(['Items', 'No.', 'Item', 'PDF 212 KB', 'Additional documents:']))
  })
  it('takes the word over a decision for a heading, not for its lead-in', () => {
    expect(shape(pasted).slice(-4)).toEqual([['subheading', 'Decision:'], ['leadIn', 'RESOLVED –'], ['resolution', 'That the dues stay as they are.'], ['paragraph', 'Nobody wished to speak.']])
  })
})

it('who acts on a decision, written behind it in its paragraph, is an action box', () => {
  expect(shape(paste('<p><b>1. Moorings</b></p><p>It was <b>AGREED</b> that a list be brought in June. <b>ACTION: Harbour Master</b></p>')).slice(1)).toEqual([
    ['leadIn', 'It was AGREED'], ['resolution', 'that a list be brought in June.'], ['action', 'ACTION: Harbour Master'],
  ])
})

describe('two pages of a PDF', () => {
  it('lose the line that stands beside both page numbers; the first is the title', () => {
    const pasted = paste('', 'Quay Committee, 4.3.27\n\n-1-\n\n8. DUES\n\nMembers asked what the neighbours took.\n\nQuay Committee, 4.3.27\n\n-2-\n\nThe Harbour Master did not know.\n\n9. CLOSE\n\nThe meeting ended at noon.')
    expect(shape(pasted).map(([, words]) => words)).toEqual(['Quay Committee, 4.3.27', 'DUES', 'Members asked what the neighbours took.', 'The Harbour Master did not know.', 'CLOSE', 'The meeting ended at noon.'])
    expect(pasted.outline.furniture).toEqual(['-1-', 'Quay Committee, 4.3.27', '-2-'])
  })
})
