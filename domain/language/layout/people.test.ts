/** Attendance in the layouts that minutes have: who is found, as what. Names are invented. */
import { describe, expect, it } from 'vitest'
import { textToMinutes } from '@/formats/text'
import type { Head } from './people.table'
import { furtherHeads } from './people.table'
import { wholeHeads } from './people-whole.table'

const heads: Head[] = [
  {
    name: 'run in after the label',
    text: 'PRESENT: Cllr J Ashe (Chair), Cllrs Brand, K Clay & Dunn.\nIn attendance: Mrs P Eden (Clerk), 3 members of the public\nApologies: Cllr F Gale, H Ives and Mr J Kite',
    people: ['Cllr J Ashe chair', 'Brand member', 'K Clay member', 'Dunn member', 'Mrs P Eden officer', 'Cllr F Gale apologies', 'H Ives apologies', 'Mr J Kite apologies'],
  },
  {
    name: 'dashes, and posts before names',
    text: 'Attendance\n\nMembers\nSarah Lane – Chair (SL)\nPhilip Moor – Vice Chair (PM)\nDr Anita Rao – GP Member (AR)\n\nIn Attendance\nHead of Finance – Mary Nunn (MN)\nSecretary: Lee Orme\n\nApologies\nKen Pratt (KP)',
    people: ['Sarah Lane chair', 'Philip Moor vice-chair', 'Dr Anita Rao member', 'Mary Nunn officer', 'Lee Orme officer', 'Ken Pratt apologies'],
  },
  {
    name: 'a table',
    text: '| Name | Role | Status |\n|---|---|---|\n| Cllr Ann Best | Chair | Present |\n| Cllr Bob Cole | Vice-Chair | Apologies |\n| Mr Dan East | Clerk | In attendance |',
    people: ['Cllr Ann Best chair', 'Cllr Bob Cole apologies', 'Mr Dan East officer'],
  },
  {
    name: 'columns that came apart, under headings without a colon',
    text: 'Panel Members\nCllr Ruth Sayer\nCllr Ian Toll\nMrs May Upton\nWold DC (Chair)\nFen BC\nIndependent Co-opted Member\n\nOffice of the Commissioner\nJo Vine, Chief Executive (JV)\n\nSupport to the Panel\nLee Wardle, Panel Secretary',
    people: ['Cllr Ruth Sayer chair', 'Cllr Ian Toll member', 'Mrs May Upton co-opted', 'Jo Vine partner', 'Lee Wardle officer'],
  },
  {
    name: 'names side by side, and a stay in part',
    text: 'MEMBERS PRESENT\n\nAlan Bright (Chair)      Carol Dean\n\nSTAFF PRESENT\n\nIan Jupp, Town Clerk     Kay Lomas, Deputy Clerk\n\nALSO PRESENT: Cllr V Unwin (Chair, Scrutiny Board); Cllr W Yeo (ward member) for item 4 only.\n\nAPOLOGIES FOR ABSENCE\n\nReceived from Councillors Mark Nairn (illness) and Olive Platt (work).',
    people: ['Alan Bright chair', 'Carol Dean member', 'Ian Jupp officer', 'Kay Lomas officer', 'Cllr V Unwin other-councillor', 'Cllr W Yeo other-councillor', 'Mark Nairn apologies', 'Olive Platt apologies'],
  },
  {
    name: 'a column for each, indented',
    text: 'Members of the Committee present:\tCouncillor L Kerr (Chairman)\n\tCouncillor N Mott, MBE\nNot present:\tCouncillor P Oak\nSubstitutes:\tCouncillor Q Pine (for Councillor R Quin)\nVisiting: Councillor T Rudd',
    people: ['Councillor L Kerr chair', 'Councillor N Mott member', 'Councillor P Oak absent', 'Councillor Q Pine substitute', 'Councillor T Rudd other-councillor'],
  },
  {
    name: 'apologies and substitutes in the sentences of an item',
    text: 'Present: Cllr J Haig (Chair), Cllr L Frith and Cllr M Kane\n\n1. Apologies for absence\n\nApologies had been received from Cllr O Merry, for whom there was no substitute, and from Mr B Olney of Tarn Trust, who was unwell. Cllr Frith attended in place of Cllr Merry. Cllr Dodd sent his apologies.\n\n2. Minutes\n\nThe minutes were agreed.',
    people: ['Cllr J Haig chair', 'Cllr L Frith substitute', 'Cllr M Kane member', 'Cllr O Merry apologies', 'Mr B Olney apologies', 'Cllr Dodd apologies'],
  },
  {
    name: 'names alone under the item, and a substitute who was not listed',
    text: 'Present: Cllr J Haig (Chair) and Cllr L Frith\n\n1. APOLOGIES\n\nCouncillors Ben Nairn and Eve Orr. Cllr Sage was present as a substitute.\n\n2. Minutes\n\nThe minutes were agreed.',
    people: ['Cllr J Haig chair', 'Cllr L Frith member', 'Ben Nairn apologies', 'Eve Orr apologies', 'Cllr Sage substitute'],
  },
]

/** Lines of a head that look like lists of people and name none. */
const nobody: string[] = [
  'Present Position Of The Fund', 'Apologies Received', 'Present Members agreed the order of business.', 'Clerk / Treasurer to report',
  'Also Tarn Lane', 'Apologies / Minutes / Matters Arising', 'Present / Absent', 'Tarn Valley – Council Offices', 'Presiding Officer To Be Named',
  'Present Budget, Next Budget And Reserves', 'Members / Officers', 'Attendance And Apologies', 'Chair / Vice Chair', 'Apologies Accepted And Noted',
  'Also: Tarn Lane', 'Minutes: Previous Meeting', 'Minutes By Email', 'Meeting attended by all members', 'Apologies Previous Meeting', 'Also Next Meeting, Tarn Hall',
]

describe('attendance', () => {
  it.each([...heads, ...furtherHeads, ...wholeHeads].map((head) => [head.name, head] as const))('%s', (_name, { text, people }) => {
    let n = 0
    const whole = /\n1\. /.test(text) ? text : `${text}\n\n1. Minutes\n\nThe minutes were agreed.`
    const { outline, kept } = textToMinutes(whole, { newId: () => `n${String((n += 1))}` })
    expect(outline.attendance.map(({ name, role, status }) => `${name} ${status === 'present' ? role : status}`)).toEqual(people)
    expect(kept.placed).toBe(kept.words)
  })

  it.each(nobody)('names nobody in “%s”', (line) => {
    let n = 0
    const { outline } = textToMinutes(`Minutes of the Parish Council held on 4 May 2027\n\n${line}\n\n1. Minutes\n\nThe minutes were agreed.\n\n2. Roads\n\nThe roads were discussed.`, { newId: () => `n${String((n += 1))}` })
    expect(outline.attendance.map(({ name }) => name)).toEqual([])
  })
})
