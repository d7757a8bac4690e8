/** Short minutes in which the word of deciding stands apart from what it opens, or in no word at all. All invented. */
import type { Family } from './families.table'

export const leadFamilies: Family[] = [
  {
    name: 'a numbered list under who agreed, in a paste without any heading',
    text: 'Cabinet agreed to\n\n1. Note the report on the baths.\n\n2. Authorise the Head of Leisure to order new tiles by 1 May 2026.\n\n3. Refuse the offer of the swimming club.',
    items: [], resolved: ['Note the report', 'Authorise the Head', 'Refuse the offer'], owed: [['Head of Leisure', 'Order new tiles']],
  },
  {
    name: 'what was considered and agreed, over bullets',
    text: 'Sale of the barge\n\nThe Cabinet considered the three offers and agreed the following:-\n\n· the offers be noted;\n· the Harbour Master be requested to sell the barge by 1 June 2026.\n\nContact: Ann Ash',
    resolved: ['the offers be noted', 'the Harbour Master be'], owed: [['Harbour Master', 'Sell the barge']],
  },
  {
    name: 'what others agreed, what was said, and headings after a closing word, which open no list of decisions',
    text: '1. Ferry\n\nThe Harbour Master reported that the owners had met and agreed the following:-\n\n· the fare be raised;\n· the boat be sold.\n\nRESOLVED that the report be noted.\n\n2. Pier\n\nNo report.',
    items: ['1', '2'], resolved: ['that the report be noted'], owed: [],
  },
  {
    name: 'the vote and the word That on lines of their own',
    text: '4. Moorings\n\nResolved: (unanimously)\n\nThat\n\n1.    the survey be noted; and\n\n2.    the Engineer report in May 2026.\n\n5. Quay\n\nThe quay is dry.',
    items: ['4', '5'], resolved: ['the survey be noted', 'the Engineer report'], owed: [['Engineer', 'Report']],
  },
  {
    name: 'motions in quotation marks over the word that they were carried',
    text: '8. Culvert\n\n“THAT the Clerk obtain three quotes for the culvert.”\n\nCARRIED unanimously\n\n9. Ditch\n\nThe old minute read:\n\n“That the ditch be filled.”\n\nMembers smiled.',
    items: ['8', '9'], resolved: ['“THAT the Clerk'], owed: [['Clerk', 'Obtain three quotes']],
  },
  {
    name: 'a decision above the first heading',
    text: 'RESOLVED that: subject to the following correction, the Minutes of 2 February 2026 be agreed as a correct record.\n\nMINUTE 4 should name Mr Orme.\n\n1. Ropes\n\nThe ropes are new.\n\n2. Chains\n\nThe chains are old.',
    items: ['1', '2'], resolved: ['that: subject to'], owed: [],
  },
  {
    name: 'posts and who was carried, a line to each',
    text: 'Election of officers\n\nCaptain - Ann Ash - Proposed Bo Tait, and carried unanimously\nFixture Secretary - Ida Crewe – Proposed BT and carried unanimously\n\nMatters arising\n\nThere were none.\n\nAny other business\n\nIt was moved by Bo Tait, seconded by Ann Ash and agreed unanimously\n\nThat the pavilion be shut in May.',
    resolved: ['Captain - Ann Ash', 'Fixture Secretary', 'That the pavilion'], owed: [['-', 'Shut the pavilion']],
  },
  {
    name: 'the label of a decision inside the paragraph of its item',
    text: 'Membership This is where members say who they stand in for. Decision: No substitutes were present.\nMinutes To approve the minutes of 3 March 2026. Decision: The minutes of 3 March 2026 be amended as follows:\n1) In item 4, that officers write a policy on barges and bring it to a later meeting.\n2) In item 5, the word ‘not’ be deleted.\nInterests Members say what they own. Decision: No interests were declared.\nQuay The panel hears what was done at the quay.',
    resolved: ['In item 4', 'In item 5'], owed: [['officers', ''], ['-', '']],
  },
  {
    name: 'a blank line between all lines of the page, and two between its paragraphs',
    text: 'Harbour meetings\n\n\nMinutes\n\n\nRESOLVED that the minutes of the meetings held on April 15, April\n\n22 and May 1 2026 be approved.\n\n\nCrane\n\n\nThe Engineer told the panel of the crane, which had been stopped by the\n\nwind and had since been made\n\nsafe with a new brake.\n\n\nRESOLVED that the Engineer write to the makers of the crane by 1 May\n\n2026 and send the panel a copy.',
    resolved: ['that the minutes of the meetings held on April 15, April 22 and May 1 2026', 'that the Engineer write…a copy.'], owed: [['Engineer', 'Write to the makers']],
  },
  {
    name: 'a list in the present, its lead-in lost',
    text: '12. Lock gates\n\nThe survey was to hand.\n\n1) Notes the survey of the gates.\n\n2) Authorises the Engineer to order new gates.\n\n13. Walks\n\n1) Walks on Sundays\n\n2) Requests for maps',
    items: ['12', '13'], resolved: ['Notes the survey', 'Authorises the Engineer'], owed: [['Engineer', 'Order new gates']],
  },
  {
    name: 'several sentences of an item that decide, among news, views and what was settled before',
    text: '3. Hall\n\nThe hirers had paid. The terms of hire were discussed and approved. Members agreed that the floor was cold. At the last meeting it was agreed that mats were dear.\n\nThe Treasurer’s statement was read and accepted. It was agreed to grant the choir £200.\n\n4. Band\n\nRESOLVED that the letter be noted.\n\nTrustees approved the hire of a tent.\n\nThe drums had come. It was agreed that Mr Orme would order the cymbals.',
    items: ['3', '4'], resolved: ['The terms of hire', 'The Treasurer’s', 'It was agreed to grant', 'that the letter', 'Trustees approved'], owed: [['-', 'Grant the choir'], ['Mr Orme', 'Order the cymbals']],
  },
  {
    name: 'a motion whose fate is the next sentence, beside another decision',
    text: '13. Money\n\nIt was proposed by Cllr Ash and seconded by Cllr Birch to pay the bills as listed. Carried.\n\nIt was proposed by Cllr Ash and seconded by Cllr Birch to sell the mower. The talk went on.\n\nMembers looked at the prices. RESOLVED – to accept price B.\n\n14. Roof\n\nThe roof is dry.',
    items: ['13', '14'], resolved: ['It was proposed by Cllr Ash and seconded by Cllr Birch to pay', 'to accept price B'], owed: [],
  },
  {
    name: 'a body in capitals, and a numbered paragraph that only tells',
    text: '4. Matters Arising\n\n4.1 Action 9: Mr Rob Ashe confirmed that work had gone on and a paper would be presented to the Harbour Board on 16 December 2027. He said that lessons were to be taken forward.\n\nThe NORTH HARBOUR HEALTH & SOCIAL CARE JOINT BOARD AUDIT COMMITTEE agreed that Mr Rob Ashe share the papers with it.\n\nThe NORTH HARBOUR HEALTH & SOCIAL CARE JOINT BOARD AUDIT COMMITTEE noted the tracker.',
    resolved: ['The NORTH HARBOUR HEALTH & SOCIAL CARE JOINT BOARD AUDIT COMMITTEE agreed', 'The NORTH HARBOUR HEALTH & SOCIAL CARE JOINT BOARD AUDIT COMMITTEE noted'],
    owed: [['-', 'Present a paper'], ['Mr Rob Ashe', 'Share the papers']],
  },
  {
    name: 'the word of deciding lost behind “it was”, and a recommendation to another body',
    text: '2. Minutes\n\nThe minutes of 16 July were put to the meeting and it was,\n\nTo approve and sign the minutes as a true and correct record.\n\n3. Terms\n\nResolved to RECOMMEND:  (to Council)\n\nThat the terms of the Panel be approved.',
    resolved: ['To approve and sign', 'That the terms'], owed: [['-', 'Approve the terms']],
  },
  {
    name: 'agreed that, over entries that decide',
    text: '4. Minutes\n\nMembers spoke of the crane.\n\nThe Commission agreed that:\n\ni) subject to the remarks above the minutes of 7 April be approved as a correct record;\n\nii) the minutes of 28 April be approved as a correct record; and\n\niii) a letter to the Harbour Board would be circulated for agreement by the members.',
    resolved: ['subject to the remarks', 'the minutes of 28 April', 'a letter to the Harbour Board'], owed: [['-', 'Circulate a letter']],
  },
  {
    name: 'minutes approved with a change, all that an item has, a forum that notes a list, a reason before what was agreed',
    text: '3. Minutes\n\n1. The minutes of 16 August were approved subject to the following amendment:\nAt 12, “Mr” to read “Ms”.\n\n4. Evacuation\n\nThe evacuation procedure was noted.\n\n5. Deficit\n\nHarbour Forum NOTED recommendations 5.1 and 5.2 as set out in the report:\n\n• the deficit; and\n\n• the balances\n\n6. Work\n\nIn order to be realistic about what can be done, it was agreed that the Panel would look at one thing.',
    resolved: ['The minutes of 16 August', 'The evacuation procedure', 'the deficit; and', 'the balances', 'In order to be realistic'], owed: [],
  },
]
