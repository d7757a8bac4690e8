/** Items on pages whose lines have been glued together: titles that run into their text, numbers inside a line. All is invented. */
import type { Numbered } from './items.table'

export const gluedItems: Numbered[] = [
  {
    name: 'titles in capitals that run into their text',
    text: 'Fennel Parish Council, 4 March 2026\n\nPRESENT: Cllr A Ashe (Chairman), Cllr B Birch and Mrs C Cole, Clerk.\n\n1. APOLOGIES FOR ABSENCE Cllr D Dow had sent apologies, which were accepted by all.\n\n2. TO DISCUSS THE PRICE OF THE BOAT SHED Three buyers had written and their letters were read out at some length by the Clerk, who said that none of them offered what the shed was worth, and that the roof would have to be mended before any of them came back. It was agreed to wait. The Clerk would write to each of them to say so, and to ask whether they might rent it for the summer instead; two of them had rented it before and had left it tidy.\n\n3. TO HEAR ABOUT THE FAIR A date was put forward and the band has been asked.',
    items: ['1 APOLOGIES FOR ABSENCE', '2 TO DISCUSS THE PRICE OF THE BOAT SHED', '3 TO HEAR ABOUT THE FAIR'],
  },
  {
    name: 'titles in small letters that run into their text',
    text: 'Notes of the yearly meeting, 4 March 2026\n\n1. Minutes of the meeting of 2025 Upon the proposal of A Ashe it was resolved that they be approved.\n\n2. Election of Officers There being nobody else, B Birch was elected as Chair.\n\n3. Warden’s Report a) The path was dug. b) The hedge was cut.\n\n4. Any Other Business C Cole asked that the urn be mended.',
    items: ['1 Minutes of the meeting of 2025', '2 Election of Officers', '3 Warden’s Report', '4 Any Other Business'],
  },
  {
    name: 'points of a list that begin alike are no items',
    text: '1. Apologies\n\nNone.\n\n2. Paths\n\nThe walkers reported:\n1. The stile by The Mill was broken.\n2. The steps at The Forge were wet and had moss on them.\n\n3. Lights\n\nThe lamp was out.',
    items: ['1 Apologies', '2 Paths', '3 Lights'],
  },
  {
    name: 'numbers of the minutes, parts and bullets inside a line',
    text: '1. Election of Chair It was proposed that A Ashe should go on.\n\n2. Apologies None.\n\n3. Election of Treasurer It was proposed that B Birch should go on. 4. The accounts of 2025 were agreed as true.\n\n5. Matters from before • The path has been dug. • The ladder has been mended. 6. Reports 6.1 Warden’s Report The warden had been away.\n\n7. Orchard\n\nA pear tree fell.',
    items: ['1 Election of Chair', '2 Apologies', '3 Election of Treasurer', '4', '5 Matters from before', '6 Reports', '7 Orchard'],
  },
  {
    name: 'numbers in a sentence are none of the minutes',
    text: '1. Apologies\n\nNone.\n\n2. Paths\n\nThe walk began at gate 2. 3. Mill Lane was the last stop. See page 9. 4. Acre field was dry.\n\n3. Lights\n\nThe lamp was out.\n\n4. Bins\n\nThey were full.',
    items: ['1 Apologies', '2 Paths', '3 Lights', '4 Bins'],
  },
  {
    name: 'numbers of three digits in brackets',
    text: '(161) APOLOGIES\n\nNone were received.\n\n(162) MINUTES\n\nThe minutes were signed.\n\n(163) SLIPWAY\n\n(1) It is slippery.\n(2) It is steep.',
    items: ['(161) APOLOGIES', '(162) MINUTES', '(163) SLIPWAY'],
  },
  {
    name: 'short lines over text, with a blank line between',
    text: 'Notes of the makers’ meeting\n\nDate: 4 March 2026, 19:00\nPlace: the old forge\nThose there: Ann Ashe, Bo Birch\n\nDoor locks\n\nThe Secretary reminded everybody that the door is to be locked at night and that the lights go off by themselves.\n\nNew letterhead and stamps\n\nThe Secretary showed a new letterhead, which everybody liked, and told of a stamp that could go with it.\n\nLathe and band saw\n\nThe lathe is loud. Bo is to ask a joiner what might be done about it before the summer.\n\nSunday opening\n\nNone.\n\nWorkshop hire\n\n• Two groups have asked for it.\n• The price stays.',
    items: ['Door locks', 'New letterhead and stamps', 'Lathe and band saw', 'Sunday opening', 'Workshop hire'],
  },
  {
    name: 'short lines right over text, with letters in brackets',
    text: 'Tarn School Board\nMinutes\n\nCall to Order (A)\nThe meeting was called to order at six by the president.\n\nVisitors (B)\nThere were no visitors.\n\nLetters Read (C)\nA letter from the bus drivers was read and put on file.\n\nKitchens: New Ovens for the Upper School (D-1)\nMr Ashe presented the prices of three makers.\n\nGifts (D-2)\nA piano has come from the Rotary.\n\nEnd (E)\nThe meeting was adjourned at eight.\n\nAnn Ashe, President\nSeen: 4/3/2026',
    items: ['Call to Order (A)', 'Visitors (B)', 'Letters Read (C)', 'Kitchens: New Ovens for the Upper School (D-1)', 'Gifts (D-2)', 'End (E)'],
  },
  {
    name: 'sums, dates and names apart are no headings',
    text: 'Bell ringers, spring meeting\n\nThe bells were rung for an hour before the meeting and everybody had tea and cake in the vestry.\n\nRope £ 12.40\n\nAnn Ashe (Chair)\n\nMonday 4 March 2026\n\nThe tenor bell needs a new rope before Easter, and the Captain will ask for three prices for it.',
    items: [],
  },
  {
    name: 'a numbered list inside minutes whose headings bear no number',
    text: 'FENNEL PARISH COUNCIL\n\nPresent: Cllr A Ashe (Chairman), Cllr B Birch, Cllr C Cole.\n\nMinutes of last meeting\n\nThe minutes were agreed as a true record.\n\nHall committee\n\nThe hall committee came to ask for these things:\n\n1 – Leave to move the footpath behind the hall.\n\n2 – Leave to put a note on the deed of the hall.\n\n3 – A new trust deed.\n\nCorrespondence\n\nA letter about the bins had come.\n\nPlanning applications\n\nA wood store was looked at and nobody minded it.\n\nClerk £ 20.00',
    items: ['Minutes of last meeting', 'Hall committee', 'Correspondence', 'Planning applications'],
  },
  {
    name: 'parts of an item that stand over text',
    text: '4. Matters arising\n\nNone.\n\n5. Reports:\n\n5.1 Chair’s Report:\n\nThe Chair has been to a fair.\n\n5.2 Warden’s Report\n\n• The stile is mended.\n\n5.2 Hall Report\n\nThe hall is dry.\n\n6. Accounts\n\nThe balance was noted.',
    items: ['4 Matters arising', '5 Reports', '5.1 Chair’s Report', '5.2 Warden’s Report', '5.2 Hall Report', '6 Accounts'],
  },
  {
    name: 'numbered paragraphs and papers of an item are no parts',
    text: '4. Minutes\n\n4.1 The minutes were signed.\n\n4.2 There was nothing else.\n\n5. Letters\n\n5.1 Bell ringers\n\n5.2 Bus company\n\n6. Roads\n\n6.1 Mill Lane\n\nThe lane is wet.\n\n6.2 It was agreed that the drain be dug.',
    items: ['4 Minutes', '5 Letters', '6 Roads'],
  },
  {
    name: 'numbers on lines of their own over questions in their own words',
    text: '1.\n\nAdoption of Minutes:\n\nThe minutes were noted.\n\n2.\n\n“I will ask at our July meeting for a bench by the weir”.\n\nIt was stated that there was no money for it.\n\n3.\n\n“I will move at the next meeting that the Council hold its meetings in the mill”.\n\nThe mill is too small.\n\n4.\n\nElection of Chair.\n\nCouncillor Ashe was elected.',
    items: ['1 Adoption of Minutes', '2 “I will ask at our July meeting for a bench by the weir”', '3 “I will move at the next meeting that the Council hold its meetings in the mill”', '4 Election of Chair'],
  },
  {
    name: 'stops behind the first numbers, brackets behind the rest',
    text: 'Mill School resources\nPresent: Ann Ashe (Head teacher), Bo Birch\n1. Budget\nThe budget is on target.\n2. Kitchen\nA cook has been found.\n3)      Pond\nThe pond is green.\n4)      Gate\nThe gate is stiff.',
    items: ['1 Budget', '2 Kitchen', '3 Pond', '4 Gate'],
  },
  {
    name: 'short lines over text with no blank line anywhere',
    text: 'January Minutes\nPresent: Councillors Ashe, Birch and Clerk Mrs C Cole.\nMinutes of last meeting\nThese were read and approved.\nSlow lane\nCouncillor Ashe reported that the sign is ordered and that the post is in place at the end of the month.\nLitter\nCouncillor Birch told of the work that two neighbours do, who pick litter every week of the year.\nVillage hall\nThe hall will ask for a gift and it was agreed by all that one would be sent.\nFirst aid\nThe Clerk reported that few people came.',
    items: ['Minutes of last meeting', 'Slow lane', 'Litter', 'Village hall', 'First aid'],
  },
  {
    name: 'decisions that a page lists with their day and reference',
    text: 'Decisions published\n\n04/03/2026 - Paving of Old Streets ref: 77    Deferred\n\nTo consider a policy.\n\nDecision Maker: Lead Member for Roads\n\nDecision:\n\nThe Lead Member RESOLVED to defer the report to a future meeting.\n\n02/03/2026 - Crossing at The Mill ref: 76    Approved\n\nDecision Maker: Lead Member for Roads\n\nDecision:\n\nThe Lead Member RESOLVED to have the crossing built.',
    items: ['Paving of Old Streets', 'Crossing at The Mill'],
  },
]
