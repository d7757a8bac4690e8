/**
 * Further short minutes in layouts that real councils use, each labelled before it was read: what is decided and what
 * is owed. All invented.
 */

export interface Family {
  name: string
  text: string
  /** Numbers of the items, where the layout makes them hard to find. */
  items?: (string | null)[]
  /** First words of each resolution; with its last words after "…" where more stands on the same line. */
  resolved: string[]
  /** Owner and first words of the title of each follow-up, "-" where nobody is named. */
  owed: [owner: string, title: string][]
}

export const furtherFamilies: Family[] = [
  {
    name: 'a page of a decision that tells first how it came about',
    text: 'Decision details\n\nMoorings at the old quay\n\nDecision Maker: Harbour Committee\n\nDecision:\n\nThe Committee received a report of the Harbour Master on moorings.\n\nIn reply to a question the Chair gave his word that the chart would be circulated.\n\nResolved:-\n\nThat the moorings be surveyed by 1 May 2027.\n\nReasons for Decision\n\nAs set out in the report',
    resolved: ['That the moorings'],
    owed: [['Chair', 'Circulate the chart'], ['-', 'Survey the moorings']],
  },
  {
    name: '“Decision Made” over a list with a hanging indent',
    text: '12 Moorings\n\nThe Cabinet considered the report of the Harbour Master.\n\nDecision Made:\n\nThat:\n\n(1)       the long list of moorings at the old quay and\n\n           the pontoon be noted;\n\n(2)       officers be authorised to survey them.\n\nReasons for Decision:\n\nTo know how many are free.',
    items: ['12'],
    resolved: ['the long list…be noted;', 'officers be authorised'],
    owed: [['officers', 'Survey']],
  },
  {
    name: 'what the body resolved to do, after what it heard',
    text: 'Decision details\n\nHarbour plan\n\nDecision Maker: Harbour Committee\n\nDecision:\n\nFollowing a long debate, the Committee resolved to:\n\n(1) Note the plan.\n\n(2) Instruct the Harbour Master to publish it by 1 May 2027.',
    resolved: ['Note the plan.', 'Instruct the Harbour Master'],
    owed: [['Harbour Master', 'Publish it']],
  },
  {
    name: 'entries joined by semicolons after prose, the word RESOLVED lost, one of which says “be noted”',
    text: '7 Moorings\n\nThe Harbour Master presented his report.\n\nMembers asked how long the list was.\n\n1) Officers publish the waiting list for moorings;\n\n2) Officers bring a plan for the pontoon to the next meeting; and\n\n3) the report be noted.',
    items: ['7'],
    resolved: ['Officers publish', 'Officers bring', 'the report be noted'],
    owed: [['Officers', 'Publish the waiting list'], ['Officers', 'Bring a plan']],
  },
  {
    name: 'entries joined by semicolons that only tell',
    text: '7 Moorings\n\nThe Harbour Master said that:\n\n1) officers had published the list;\n\n2) officers bring plans to each meeting; and\n\n3) the pontoon was to be noted for its age.',
    items: ['7'],
    resolved: [],
    owed: [],
  },
  {
    name: 'parts of an agenda by letter, each counting from one, and a promise that answers what was asked in one sentence',
    text: 'PART A – GENERAL\n\nA1. Apologies\n\nThere were none.\n\nA2. Matters arising\n\nMr Pole asked for the lettings plan, and the Head of Lettings agreed to put it on the portal.\n\nPART B – MONEY\n\nB1. Accounts\n\nRESOLVED – That the accounts be approved.\n\nB2. Fees\n\nRESOLVED – That the next meeting be held on 9 June 2026 at 2 p.m.\n\nPART C – HOMES\n\nC1. Lifts\n\nRESOLVED – That the Surveyor inspect the lifts by 1 May.',
    items: ['A1', 'A2', 'B1', 'B2', 'C1'],
    resolved: ['That the accounts be approved.', 'That the next meeting', 'That the Surveyor inspect'],
    owed: [['Head of Lettings', ''], ['Surveyor', 'Inspect the lifts']],
  },
  {
    name: 'a resolution inside a numbered paragraph, its movers and the talk after it',
    text: '8. Highways\n8.1 The Chair read the letter from the county.\n8.2 It was resolved to hire a sweeper for one day at £210. Proposed TR, seconded MB.\n8.3 Gritting. Mr Lowe thought the bin at Pound Lane too small. Resolved that the Clerk order a second bin by 30 November. Prices had risen since last winter.\n8.4 After some debate it was resolved that the verge at Cross Roads be cut twice a year. Cllr Bly was sorry for it.\n8.5 Potholes are reported on the county web site.',
    resolved: ['to hire a sweeper…£210.', 'that the Clerk order…30 November.', 'that the verge…a year.'],
    owed: [['-', 'Hire a sweeper'], ['Clerk', 'Order a second bin'], ['-', 'Cut the verge']],
  },
  {
    name: 'two resolutions in one paragraph',
    text: '11 Burial ground\nResolved that the scale of fees be adopted as printed. Resolved also that the Clerk renew the numbers of the plots before Easter. Mrs Dunn asked that her dissent be noted.\n\n12 Pond\nIt was resolved that the report be noted. It was further resolved that the Clerk obtain a price for dredging.',
    resolved: ['that the scale of fees…as printed.', 'that the Clerk renew…Easter.', 'that the report be noted.', 'that the Clerk obtain…dredging.'],
    owed: [['Clerk', 'Renew the numbers'], ['Clerk', 'Obtain a price']],
  },
  {
    name: 'movers and votes before and after',
    text: '3. Quay dues\n\nProposed by Cllr Hale, seconded by Cllr Eyre:\nRESOLVED (7 for, 2 against): That the dues be raised by two per cent.\n\n4. Slipway\n\nRESOLVED: (For 6, Against 1, Abstained 2) That the Harbour Master close the slipway until it has been inspected.\n\n5. Lamp standards\n\nIt was resolved (8 in favour, none against) to accept the offer of Brightway Ltd. (Vote: 8-0)\n\n6. Bandstand\n\nRESOLVED unanimously that the bandstand be painted. Carried.',
    resolved: ['That the dues…per cent.', 'That the Harbour Master close', 'to accept the offer…Ltd.', 'that the bandstand be painted.'],
    owed: [['-', 'Raise the dues'], ['Harbour Master', 'Close the slipway'], ['-', 'Paint the bandstand']],
  },
  {
    name: 'motions that fell, for want of a seconder and by vote',
    text: '7. Market rents\n\nCouncillor Tripp moved that the rents be frozen and that a report be brought in three months. There was no seconder and the motion fell.\n\nCouncillor Ware moved, as an amendment, that the stalls be let by the week. The amendment lapsed for want of a seconder.\n\nIt was then proposed that the matter be referred to Cabinet. On being put, the proposal was lost by six votes to four.\n\nRESOLVED – That the rents be raised from April.',
    resolved: ['There was no seconder and the motion fell.', 'The amendment lapsed', 'On being put, the proposal was lost', 'That the rents be raised from April.'],
    owed: [['-', 'Raise the rents']],
  },
  {
    name: 'a single numbered item with a numbered list of what was resolved',
    text: 'Minutes of the Special Meeting of the Burial Committee held on Tuesday 3 March 2026\n\nPresent: Cllr Anna Fell (Chair), Cllr Ivo Marsh and Cllr Ruth Pym\n\n1. Chapel roof\n\nThe surveyor described three ways of mending the roof.\n\nRESOLVED:\n1. That the report of the surveyor be received.\n2. That the Clerk invite tenders by 30 April 2026.\n3. That the Cemetery Superintendent close the chapel to the public.',
    items: ['1'],
    resolved: ['That the report of the surveyor', 'That the Clerk invite tenders', 'That the Cemetery Superintendent close'],
    owed: [['Clerk', 'Invite tenders'], ['Cemetery Superintendent', 'Close the chapel']],
  },
  {
    name: 'numbered decisions as minutes',
    text: '41/2026\nThe Cabinet approved the charges for the year 2026/27 as set out in Appendix B.\n\n42/2026\nThe Cabinet requested the Director of Streets to report on the trial in October 2026.\n\n43/2026\nThe Cabinet noted the letter of the Minister.',
    items: ['41/2026', '42/2026', '43/2026'],
    resolved: ['The Cabinet approved the charges', 'The Cabinet requested the Director', 'The Cabinet noted the letter'],
    owed: [['Director of Streets', 'Report on the trial']],
  },
  {
    name: 'work programme: what moves, then one approval',
    text: '9. Forward work programme\n\nThe Scrutiny Officer went through the programme.\n\nThe following changes were agreed:\n- the report on flood defences to be moved from June to September;\n- an item on dentistry to be added for November.\n\nRESOLVED that, subject to the foregoing, the programme be approved.',
    resolved: ['that, subject to the foregoing'],
    owed: [['-', 'Move the report'], ['-', 'Add an item']],
  },
  {
    name: 'full council: a motion in full, an amendment lost, the motion carried',
    text: '14. Notice of motion: rural buses\n\nCouncillor Ames moved, and Councillor Bright seconded:-\n\n"That this Council –\n(a) regrets the loss of the 14 bus; and\n(b) instructs the Chief Executive to write to the operator within 28 days."\n\nCouncillor Cray moved as an amendment, seconded by Councillor Dow, that (b) be deleted and that a survey be made by May.\n\nThe amendment was put to the vote and was LOST.\n\nThe motion was then put and CARRIED.',
    resolved: ['regrets the loss', 'instructs the Chief Executive', 'The amendment was put to the vote', 'The motion was then put'],
    owed: [['Chief Executive', 'Write to the operator']],
  },
  {
    name: 'licensing hearing: cases of the parties, the decision last',
    text: '3. Application for a premises licence: The Old Chandlery\n\nThe Licensing Officer set out the application.\n\nMrs Pratt, a resident, asked that the terrace be closed at nine and that the doors be kept shut.\n\nThe applicant said that he would put up signs and would meet his neighbours every month.\n\nDecision\nThat the licence be granted subject to the following condition:\n1. The terrace shall be closed at 22:00.\n\nReasons for the decision\nThe Sub-Committee had regard to the guidance.',
    resolved: ['That the licence be granted'],
    owed: [],
  },
  {
    name: 'questions asked, without the answers',
    text: '5. Budget papers\n\nMembers asked the following:\n• Paragraph 5.4 – is the department on track?\n• Clarity sought on agency costs.\n• Examples requested of savings.\n• What will happen to the reserve?\n\nRESOLVED – that the papers be noted.',
    resolved: ['that the papers be noted.'],
    owed: [],
  },
  {
    name: 'telegraphic notes',
    text: '6. Broadband\n\nConsidered a report of the Digital Manager. Summary, key points of discussion:\n(i) two cabinets were live;\n(ii) works at Tarn to finish in the autumn.\n\nDigital Manager to circulate map before next meeting.\n\nAgreed – to note the report.',
    resolved: ['to note the report.'],
    owed: [['Digital Manager', 'Circulate map']],
  },
  {
    name: 'an earlier resolution quoted, and a correction',
    text: '4. Riverside path\n\nThe Chairman reminded Members of what had been resolved on 6 May 2025: "That the Engineer submit a scheme for the path within six months." The scheme had come in November.\n\nMr Hale pointed out that the minute of 6 May should have read "and report to the Board in March".\n\nRESOLVED – That the position be noted.',
    resolved: ['That the position be noted.'],
    owed: [],
  },
  {
    name: 'public session: wishes, and one promise',
    text: '2. Public participation\n\nMr Aske said that the Council should cut the hedge at Mill Bank and asked that the seat be moved. Miss Bourne wanted the Council to write to the bus company. The Chair replied that the hedge was private. The Clerk would ring the county about the seat.\n\n3. Minutes\n\nThe minutes were signed.',
    resolved: ['The minutes were signed.'],
    owed: [['Clerk', 'Ring the county']],
  },
  {
    name: 'each resolution twice, under the decision and under the minutes, with figures before',
    text: 'Agenda item\n\nEmpty homes pdf icon PDF 120 KB\n\nTo receive a report.\n\nDecision:\n1. That the report be received.\n2. That the Head of Housing bring a strategy to the Committee within six months.\n\nMinutes:\nThe Head of Housing introduced the report.\n\nRESOLVED (9 votes for, 1 against):\n1. That the report be received.\n2. That the Head of Housing bring a strategy to the Committee within six months.',
    items: [null],
    resolved: ['That the report be received.', 'That the Head of Housing bring'],
    owed: [['Head of Housing', 'Bring a strategy']],
  },
  {
    name: 'the movers on a stacked line, and a resolution in the sub-paragraphs',
    text: '5.0 CORRESPONDENCE\n\n5.1 The Chief Executive referred to a letter from the Department.\n\n5.2 Proposed by Alderman Quirke\nSeconded by Councillor Healy, and\nRESOLVED: that the Secretary invite the Department to the April meeting.\n\n5.3 It was agreed that the Director would reply to Mrs Tully.',
    resolved: ['that the Secretary invite'],
    owed: [['Secretary', 'Invite the Department'], ['Director', 'Reply to Mrs Tully']],
  },
  {
    name: 'a resolution with one more sentence that goes on, in the subjunctive',
    text: '7. Jetty\n\nRESOLVED that the jetty be closed. A notice be put up at both ends. The Harbour Master reported that the planks had rotted.',
    resolved: ['that the jetty be closed. A notice be put up at both ends.'],
    owed: [['-', 'Close the jetty'], ['-', 'Put up a notice']],
  },
  {
    name: 'paragraphs that count on without a dot',
    text: '4 Jetty levy\n\n1 The Harbour Manager introduced the paper. Twelve boats had left in the year.\n\n2 Olga Brandt offered to ask the other clubs and to report to the next meeting.\n\n3 It was said that 3 boats had sunk.\n\nRESOLVED\n1 That the paper be noted.\n2 That the Harbour Manager publish the accounts by 30 June 2026.\n\n5 Closing\n\nThe meeting closed.',
    items: ['4', '5'],
    resolved: ['That the paper', 'That the Harbour Manager publish'],
    owed: [['Olga Brandt', 'Ask the other clubs'], ['Harbour Manager', 'Publish the accounts']],
  },
]
