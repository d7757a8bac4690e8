/**
 * Short invented minutes in layouts that real councils use, beside the longer ones in fixtures/: what is decided and
 * what is owed in each. A layout that reads wrongly gets its minutes here first, then its recogniser.
 */
import { describe, expect, it } from 'vitest'
import { read } from '../index'
import { textToMinutes } from '@/formats/text'
import type { Family } from './families.table'
import { furtherFamilies } from './families.table'
import { owedFamilies } from './owed.table'
import { leadFamilies } from './lead.table'
import { motionFamilies } from './motions.table'
import { pastedPages } from './pasted.table'

const families: Family[] = [
  {
    name: 'recommendations printed, then adopted by reference',
    text: '7. FERRY PIER\n\nThere was submitted a report by the Head of Harbours.\n\nThe report recommended:-\n\nthat the Committee –\n(a) note the condition of the pier; and\n(b) instruct the Head of Harbours to report back in six months.\n\nThe Committee resolved:-\nto approve the recommendations.',
    resolved: ['note the condition', 'instruct the Head', 'to approve the recommendations.'], owed: [['Head of Harbours', 'Report back']],
  },
  {
    name: 'quoted after the proposer',
    text: '4. MINUTES\n\nIt was proposed by Councillor Nolan, seconded by Councillor Daly, and RESOLVED\n\n“That the minutes of the meeting of 3rd February 2026 be ADOPTED and APPROVED.”\n\n5. LIGHTING\n\nIt was proposed by Councillor Daly, seconded by Councillor Roche, and RESOLVED\n\n“That the Chief Executive write to the Minister about rural lighting.”',
    resolved: ['“That the minutes', '“That the Chief Executive'], owed: [['Chief Executive', 'Write to the Minister']],
  },
  {
    name: 'parish narrative',
    text: '26/41 Playing field\n\nThe fence is broken in two places. It was resolved that the Clerk obtain three quotations for the next meeting.\n\n26/42 Footpaths\n\nResolved that no action be taken. Cllr Webb will speak to the landowner about the stile.',
    resolved: ['that the Clerk', 'that no action'], owed: [['Clerk', 'Obtain three quotations'], ['Cllr Webb', 'Speak to the landowner']],
  },
  {
    name: 'closing stamp',
    text: '5. Police report\n\nPC Rees reported two thefts from sheds.\n\nRESOLVED and noted.\n\n6. Bins\n\nThe contractor had emptied the bins on time.\n\nRESOLVED',
    resolved: ['and noted.', 'RESOLVED'], owed: [],
  },
  {
    name: 'decision without a verb of deciding',
    text: '3. Issue tracker\n\nThe Committee noted the Issue Tracker.\n\n4. Annual letter\n\nRECEIVED.',
    resolved: ['The Committee noted', 'RECEIVED.'], owed: [],
  },
  {
    name: 'Scottish infinitives under Decision',
    text: '9. Winter maintenance\n\nThere had been circulated a report by the Chief Officer – Operations.\n\nDecision\n\n1. To note the report; and\n2. To instruct the Chief Officer – Operations to report on salt stocks in November 2026.\n\n(Reference: Report by the Chief Officer – Operations dated 2 March 2026, submitted)',
    resolved: ['To note the report;', 'To instruct the Chief Officer'], owed: [['Chief Officer – Operations', 'Report on salt stocks']],
  },
  {
    name: 'two stages: matter for decision, decision',
    text: '6. Allotment charges\n\nMatter for Decision:\nTo set the charges for 2026/27.\n\nDecision of the Executive Councillor:\nThe Executive Councillor resolved to:\ni. Approve the charges in Appendix A.\nii. Instruct the Head of Parks to publish the charges by 1 April 2026.\n\nReason for the Decision:\nAs set out in the report.',
    resolved: ['Approve the charges', 'Instruct the Head of Parks'], owed: [['Head of Parks', 'Publish the charges']],
  },
  {
    name: 'action line under the item',
    text: '8. Library hours\n\nMembers asked for the footfall figures.\n\nACTION: Libraries Manager to circulate the footfall figures by 30 April 2026\n\n9. Website\n\nThe site was down twice.\n\nAction >>>>>> IT Manager to report on the outages',
    resolved: [], owed: [['Libraries Manager', 'Circulate the footfall'], ['IT Manager', 'Report on the outages']],
  },
  {
    name: 'list of actions agreed',
    text: '11. Hall roof\n\nThe surveyor had found three leaks.\n\nActions agreed:\n1) Clerk to ask for quotations\n2) Cllr Dow to clear the gutters by Easter\n3) No further lettings in April',
    resolved: [], owed: [['Clerk', 'Ask for quotations'], ['Cllr Dow', 'Clear the gutters']],
  },
  {
    name: 'notes by first names',
    text: '2. Matters arising\n\nRobin to speak to Chris about the key.\nAnne sent the link.\nPriya to circulate the draft terms by Friday.',
    resolved: [], owed: [['Robin', 'Speak to Chris'], ['Priya', 'Circulate the draft']],
  },
  {
    name: 'matters arising by minute',
    text: '3. Matters arising\n\nMinute 29, Bus shelter – the Clerk had written to the company.\n\nMinute 31, Flood plan – the Emergency Planning Officer would circulate the plan before the next meeting.',
    resolved: [], owed: [['Emergency Planning Officer', 'Circulate the plan']],
  },
  {
    name: 'planning',
    text: '41. 26/0117/FUL – Land at Mill Lane\n\nErection of nine dwellings.\n\nRESOLVED that PLANNING PERMISSION BE GRANTED subject to the conditions in the report.\n\n42. 26/0120/FUL – The Old Forge\n\nRESOLVED that the application be DEFERRED to the next meeting for a site visit.',
    resolved: ['that PLANNING PERMISSION', 'that the application be DEFERRED'], owed: [['-', 'Defer the application']],
  },
  {
    name: 'verb in capitals in a sentence',
    text: '5. GRANTS\n\nThe Committee AGREED that the Grants Officer report on take-up in September 2026.\n\n6. ACCOUNTS\n\nCouncil NOTED the account summary.',
    resolved: ['that the Grants Officer', 'Council NOTED'], owed: [['Grants Officer', 'Report on take-up']],
  },
  {
    name: 'ordered',
    text: '12. Work plan\n\nORDERED that the review of home care be continued. A work plan be submitted to the next meeting.',
    resolved: ['that the review of home care'], owed: [['-', 'Submit a work plan']],
  },
  {
    name: 'recommended in spaced letters, used as resolved',
    text: '88 MINUTES\n\nRECOMMENDED – T H A T the minutes of the meeting held on 12 January 2026 be approved as a correct record.\n\n89 DOG FOULING\n\nRECOMMENDED –\n(1) T H A T the report be noted.\n(2) T H A T the Head of Visible Services provide figures for each ward within two months.',
    resolved: ['T H A T the minutes', 'T H A T the report', 'T H A T the Head'], owed: [['Head of Visible Services', 'Provide figures']],
  },
  {
    name: 'empty lists and reading tags',
    text: '<AI1>\n\n14. Transport strategy\n\nItems of discussion included:\na) bus lanes;\nb) cycle parking.\n\nThe Committee –\n\nAgreed that the Head of Transport provides an update at the July meeting.\n\n</AI1>',
    resolved: ['that the Head of Transport'], owed: [['Head of Transport', 'Provide an update']],
  },
]

const starts = (words: string): RegExp => {
  const [from = '', to = ''] = words.replace(/[.()?*+[\]]/g, '\\$&').split('…')
  return new RegExp(to === '' ? `^${from}` : `^${from}.*${to}$`)
}

describe.each([...families, ...furtherFamilies, ...pastedPages, ...owedFamilies, ...leadFamilies, ...motionFamilies])('$name', ({ text, items, resolved, owed }) => {
  let id = 0
  const { outline, kept } = textToMinutes(text, { newId: () => `n${(id += 1)}` })
  const readings = read(outline, { meetingDate: '2026-03-12', body: null, people: [], offices: [], bodies: [] })
  it('keeps every word', () => expect(kept.placed).toBe(kept.words))
  if (items) it('finds its items', () => expect(outline.items.map(({ number }) => number)).toEqual(items))
  it('finds what was decided', () => {
    expect(readings.filter(({ resolution }) => resolution).map((reading) => reading.text)).toEqual(resolved.map((words) => expect.stringMatching(starts(words))))
  })
  it('finds what is owed', () => {
    const found = readings.filter(({ followUp }) => followUp && !followUp.sameAs).map(({ followUp }) => [followUp?.owner?.replace(/^the /i, '') ?? '-', followUp?.title])
    expect(found).toEqual(owed.map(([owner, title]) => [owner, expect.stringContaining(title)]))
  })
})
