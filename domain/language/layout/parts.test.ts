import { describe, expect, it } from 'vitest'
import { attendanceLabel } from './attendance'
import { readAttendees } from './attendee'
import { decides } from './decision-sentences'
import { splitInlineList } from './inline-list'
import { follows, itemNumber } from './item-number'
import { adopts, introducesProposal, matchLeadIn } from './lead-ins'
import { isActionLine, isVoteLine } from './labels'
import { ListRun, parseMarker, romanValue } from './markers'
import { collapse, join, slice, whollyMarked, type Rich } from './rich'
import { findDate, meetingFacts } from './title'

describe('markers', () => {
  it.each([
    ['(a) the report', '(a)', 'letter'], ['- ii) that', 'ii)', 'roman'], ['1. Robin', '1.', 'number'], ['8.4 RESOLVED', '8.4', 'number'],
    ['· An aim', null, 'bullet'], ['– costs', null, 'bullet'], ['(aa) more', '(aa)', 'letter'], ['(i)That', '(i)', 'roman'],
  ])('%s', (text, written, style) => {
    expect(parseMarker(text)).toMatchObject({ written, style })
  })
  it.each(['A. Smith', 'e.g. a bus', 'That the', '2026 was', 'and) then', '17.5 years'])('%s bears none', (text) => {
    expect(parseMarker(text)).toBeNull()
  })
  it('settles i after h as a letter and i alone as a roman numeral', () => {
    const run = new ListRun()
    const styles = ['g)', 'h)', 'i)', 'j)'].map((sign) => run.enter(parseMarker(`${sign} x`) ?? expect.fail(), 0).style)
    expect(styles).toEqual(['letter', 'letter', 'letter', 'letter'])
    expect(new ListRun().enter(parseMarker('i) x') ?? expect.fail(), 0).style).toBe('roman')
  })
  it('counts levels by form', () => {
    const run = new ListRun()
    const levels = ['(1)', '(a)', '(i)', '(ii)', '(b)', '(2)'].map((sign) => run.enter(parseMarker(`${sign} x`) ?? expect.fail(), 0).level)
    expect(levels).toEqual([0, 1, 2, 2, 1, 0])
  })
  it.each([['iv', 4], ['xxxix', 39], ['lxxxviii', 88], ['iiii', null], ['vx', null]])('%s is %s', (sign, value) => {
    expect(romanValue(sign)).toBe(value)
  })
})

describe('numbers of items', () => {
  it.each([['8. Minutes', '8'], ['34/21 Trees', '34/21'], ['PLA146/14 Site', 'PLA146/14'], ['*455 Grants', '*455'], ['Item 5: Roads', '5']])('%s', (text, number) => {
    expect(itemNumber(text)?.written).toBe(number)
  })
  it.each(['25 January 2019', '3 members were present', '14th May', 'No number'])('%s has none', (text) => {
    expect(itemNumber(text)).toBeNull()
  })
  it('counts on in one part only', () => {
    expect([follows([8], [9]), follows([26, 14], [26, 15]), follows([8], [8]), follows([1, 2], [2, 3]), follows([8], [14])]).toEqual([1, 1, 0, 0, 0])
  })
})

describe('lead-ins', () => {
  it.each([
    ['RESOLVED', ''], ['Resolved:  That x', 'That x'], ['RESOLVED – That x', 'That x'], ['RESOLVED that x', 'that x'], ['It was agreed that:', ''],
    ['RESOLVED: (Unanimously)', ''], ['The Committee resolved:-', ''], ['RESOLVED: That the Committee:-', ''], ['UNANIMOUSLY RESOLVED that x', 'that x'],
    ['8.4 RESOLVED: That x', 'That x'], ['Decision:', ''], ['AGREED – That x', 'That x'], ['ORDERED that x', 'that x'], ['Agreed that x', 'that x'],
    ['RECOMMENDED TO COUNCIL', ''], ['It was moved by A, seconded by B and', ''], ['RESOLVED (by 5 votes to 3): That x', 'That x'],
    ['On the motion of A, seconded by B, it was resolved that x', 'that x'], ['Cabinet RESOLVED to buy it', 'to buy it'],
  ])('%s', (text, rest) => {
    const found = matchLeadIn(text)
    expect(found?.strength).toBe('strong')
    expect(text.slice(found?.end)).toBe(rest)
  })
  it.each([
    'Decision making was slow', 'Resolved matters were listed', 'The Panel agreed with officers', 'Recommended practice is older', 'Noted practice',
    'The issue was resolved by the contractor', 'Councillor A proposed a walk along the river.',
  ])('%s opens none', (text) => {
    expect(matchLeadIn(text)?.strength ?? null).not.toBe('strong')
  })
  it('tells proposals and what adopts them', () => {
    expect(introducesProposal('The report recommended:-')).toBe(true)
    expect(introducesProposal('The Panel heard that:')).toBe(false)
    expect(adopts('to approve the recommendations.')).toBe(true)
    expect(adopts('to note the discussion.')).toBe(false)
  })
})

describe('decisions without a lead-in', () => {
  it.each(['The minutes of 3 May were confirmed and signed.', 'The Committee noted the report.', 'Council NOTED the account.', 'The update was noted.', 'With the consent of the Mayor it was agreed to take item 9 first.'])('%s', (text) => {
    expect(decides(text)).toBe(true)
  })
  it.each(['The Panel received a report and a presentation from the Head of Roads.', 'Members noted that:', 'The Board agreed with the officers.', 'Trees had been planted.'])('%s is none', (text) => {
    expect(decides(text)).toBe(false)
  })
})

describe('people', () => {
  it.each([
    ['Mrs B. Dale CC (in the Chair)', ['Mrs B. Dale|chair|CC|']],
    ['Councillors Ade, Birch (Vice-Chair) and Coe', ['Ade|member||', 'Birch|vice-chair||', 'Coe|member||']],
    ['Jane Dow, Head of A, B and C', ['Jane Dow|officer||Head of A, B and C']],
    ['Cllr A Reed for Cllr B Sand', ['Cllr A Reed for Cllr B Sand']],
    ['T. Moss – Solicitor', ['T. Moss|officer||Solicitor']],
    ['None', []],
  ])('%s', (text, wanted) => {
    const found = readAttendees(text, 'present').map((a) => `${a.name}|${a.role}|${a.suffix ?? ''}|${a.office ?? ''}`)
    if (wanted.length === 1 && !wanted[0]?.includes('|')) expect(found).toHaveLength(0)
    else expect(found).toEqual(wanted)
  })
  it.each([['PRESENT', 'present'], ['In attendance:', 'officers'], ['Apologies for absence: Cllr A', 'apologies'], ['Also present:', 'other-councillors'], ['Substitute Members:', 'substitutes'], ['Sederunt', 'present']])('%s heads a list', (text, group) => {
    expect(attendanceLabel(text)?.group).toBe(group)
  })
  it.each(['Chairman', 'Members asked about roads', 'Present practice was discussed.', 'Officers said so'])('%s heads none', (text) => {
    expect(attendanceLabel(text)).toBeNull()
  })
})

describe('lines with one job', () => {
  it.each(['ACTION: Head of Finance', 'Action – the clerk to write', 'ACTION 3', '(Action: AB)', 'TODO: book the hall', 'TODO Ann :: book the hall', 'TODO Ann Bell: book the hall'])('%s is an action', (text) => { expect(isActionLine(text)).toBe(true) })
  it.each(['Action plan for roads', 'Actions speak', 'ACTION PLAN 2026', 'TODO lists were handed round', 'TODO List of the year'])('%s is none', (text) => { expect(isActionLine(text)).toBe(false) })
  it.each(['(For 5, Against 0)', 'Voting: unanimous', 'CARRIED', 'Proposed by: Cllr A'])('%s is a vote', (text) => { expect(isVoteLine(text)).toBe(true) })
  it.each(['For many years nobody came.', 'Against this it was said that costs rose.'])('%s is none', (text) => { expect(isVoteLine(text)).toBe(false) })
})

describe('lists run together', () => {
  it('parts at markers that count on', () => {
    const text = 'That (i) the report be noted; (ii) a visit be arranged; and (iii) thanks be given'
    expect(splitInlineList(text).map((p) => [p.marker, text.slice(p.from, p.to).trim()])).toEqual([
      [null, 'That'], ['(i)', 'the report be noted;'], ['(ii)', 'a visit be arranged; and'], ['(iii)', 'thanks be given'],
    ])
  })
  it.each(['That recommendations (a) and (b) be approved', 'That (ii) be struck out and (iv) kept as it stands now'])('%s stays whole', (text) => {
    expect(splitInlineList(text)).toHaveLength(1)
  })
})

describe('title', () => {
  it.each([['Friday, 25 January 2019', '2019-01-25'], ['2nd of March, 2026', '2026-03-02'], ['03/12/2025', '2025-12-03'], ['31 February 2026', null], ['29 February 2028', '2028-02-29'], ['soon', null]])('%s', (text, date) => {
    expect(findDate(text)).toBe(date)
  })
  it('finds body, date and place', () => {
    expect(meetingFacts(['Minutes of a meeting of the Panel on Ferries held at Pier House, Tarn on Monday, 4 May 2026 at 2pm.']))
      .toEqual({ body: 'Panel on Ferries', meetingDate: '2026-05-04', venue: 'Pier House, Tarn' })
  })
})

describe('marked text', () => {
  const rich: Rich = { text: 'one  two three', marks: [{ start: 5, end: 8, mark: { type: 'bold' } }] }
  it('carries marks through cut, join and collapse', () => {
    expect(slice(rich, 6)).toEqual({ text: 'wo three', marks: [{ start: 0, end: 2, mark: { type: 'bold' } }] })
    expect(join(slice(rich, 0, 3), ' ', slice(rich, 5, 8)).marks).toEqual([{ start: 4, end: 7, mark: { type: 'bold' } }])
    expect(collapse(rich)).toEqual({ text: 'one two three', marks: [{ start: 4, end: 7, mark: { type: 'bold' } }] })
    expect(whollyMarked(slice(rich, 5, 8), 'bold')).toBe(true)
    expect(whollyMarked(rich, 'bold')).toBe(false)
  })
})
