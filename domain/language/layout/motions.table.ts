/** Decisions told by who moved them and what became of them, in the sentences of a paragraph or on the line below. All is invented. */
import type { Family } from './families.table'

export const motionFamilies: Family[] = [
  {
    name: 'the vote in the sentence behind the motion, and a request that is agreed',
    text: '1. Minutes\n\nMember Ashe read a letter. With one change, Member Birch moved to approve, seconded by Member Ashe. Upon voice vote, the motion carried 4-0. The letter was long.\n\n2. Paper\n\nPaper is dear. He requested that he be allowed to claim five pence for a sheet. Agreed.\n\n3. Ink\n\nHe requested that he be allowed to claim for ink. This was refused.',
    resolved: ['With one change', 'He requested that he be allowed to claim five'], owed: [],
  },
  {
    name: 'proposed, and agreed in the next sentence',
    text: '4. Minutes\n\nCllr Ashe proposed acceptance of the Minutes seconded by Cllr Birch.    Unanimously Agreed\n\n5. Shed\n\nThe shed is old.\n\nCllr Cole proposed that the shed should be sold to the scouts, seconded by Cllr Dow.   4 Votes for 2 Votes against.    Carried\n\nSome feared that the scouts would paint it. A brush was found. No decision was made on that.',
    resolved: ['Cllr Ashe proposed acceptance', 'Cllr Cole proposed that'], owed: [['-', 'Sell the shed to the scouts']],
  },
  {
    name: 'proposer and second behind a motion',
    text: '1. Railings\n\nThe county will pay two thirds. It was proposed to accept the cost and agree to the scheme. Proposer: Cllr A Ashe, 2nd: Cllr B Birch. All Councillors in favour.\n\n2. Moles\n\nIt was proposed that the Council engage a mole catcher. Proposer: Cllr C Cole, 2nd: Cllr A Ashe.\n\n3. Owls\n\nMrs Dow proposed that an owl box be put up, but nobody seconded it.',
    resolved: ['It was proposed to accept', 'It was proposed that the Council'], owed: [['Council', 'Engage a mole catcher']],
  },
  {
    name: 'moved, seconded, carried with the names of the votes',
    text: '1. Minutes\n\nIt was moved by Ms. Ashe, seconded by Ms. Birch, that the minutes of May be approved.\nMOTION CARRIED 3-0 [AYES: Ashe, Birch, Cole; NOES: None].\n\n2. Ovens\n\nMr Dow presented the prices. It was moved by Ms. Birch, seconded by Ms. Ashe, that the ovens be bought. MOTION CARRIED 3-0 [AYES: Ashe, Birch, Cole; NOES: None].\n\n3. Gifts\n\nApproval of the gift of a piano to the lower school.\n\n4. Warrants\n\nWarrants and payroll – approved as submitted.',
    resolved: ['It was moved by Ms. Ashe', 'It was moved by Ms. Birch', 'Approval of the gift', 'Warrants and payroll'], owed: [['-', 'Buy the ovens']],
  },
  {
    name: 'asked whether everybody is happy, and all are',
    text: '6. Notices\n\nThe Chairman asked if everyone was happy that notices go on to the Gazette. All in agreement.\n\n7. Fair\n\nThe Chairman asked if everyone was happy. The band was late.',
    resolved: ['The Chairman asked if everyone was happy that'], owed: [],
  },
  {
    name: 'questions and notices of motion in their own words decide nothing',
    text: '4. Questions\n\n(i) “I will ask at the next meeting that a sign be provided at Mill Lane”.\n\nIt was noted that the sign is there.\n\n(ii) “I will move at the next meeting that the railing be replaced”.\n\nNo money is left for it.',
    resolved: [], owed: [],
  },
  {
    name: 'movers above a motion in quotation marks',
    text: '3. Election\n\nNames were asked for.\n\nProposed by Councillor Ashe;\nSeconded by Councillor Birch;\n\n“That, Councillor Cole be elected to hold office to the next Annual Meeting”.\n\n4. Roads\n\n“That is what I said”, Councillor Dow told the meeting.',
    resolved: ['“That, Councillor Cole'], owed: [],
  },
  {
    name: 'a motion named by a noun, planning applications in one line, questions under their own heading',
    text: '1. Payments\n\nStamps - £4\n\nCllr Ashe proposed approval for payment seconded by Cllr Birch\n\n2. Planning\n\nThese were looked at:\n\ni. 27/00128/F Shed at The Forge. No objections raised. ii. 27/00134/F Loft at Mill End. (Cllr Birch left the room) No objections raised. iii. 27/00140/F Barn at Low Farm. Two letters had come.\n\n3. Sale of the strip at Low Road\n\nThe sale was proposed by Cllr Ashe and seconded by Cllr Birch.\n\nQuestions\n\nQuestions submitted by Cllr Dow:\n\n(i) “I will ask at the next meeting that a lamp be put up at Mill Lane”.\n\nThere is no money against which to charge it.',
    items: ['1', '2', '3', null],
    resolved: ['Cllr Ashe proposed approval', '27/00128/F', '27/00134/F', 'The sale was proposed'], owed: [],
  },
  {
    name: 'a list inside the sentence of a decision, and what is added to a licence',
    text: '4. Minutes\n\nRESOLVED – That, subject to (i) the name of Mr Frith being put among those present; and (ii) Minute 14 being headed “Lamps”, the minutes be signed.\n\n5. The Anchor\n\nRESOLVED:\n\nThat the licence be suspended for a month and that the following condition be added to it:\n\nTwo wardens shall stand at the door on Fridays.',
    resolved: ['That, subject to (i)…be signed.', 'That the licence'], owed: [['-', 'Add the following condition']],
  },
  {
    name: 'a motion in its own words, carried by a later sentence',
    text: '9. Notice of motion: ferries\n\nCouncillor Ashe moved and Councillor Birch seconded:\n\n“This Council notes that fares have risen by a third. It resolves to:\n\n1. write to the Minister about a cap; and\n2. ask the Chief Executive to report on concessions.”\n\nCouncillor Cole spoke of his mother.\n\nThe Council agreed the terms of the motion and resolved accordingly.\n\n10. Notice of motion: bees\n\nMoved by Councillor Cole:\n\n“This Council calls on the Director of Parks to leave the verges uncut until August.”\n\nOn being put to the vote the motion was carried unanimously.',
    resolved: ['write to the Minister', 'ask the Chief Executive', 'The Council agreed the terms', '“This Council calls on', 'On being put to the vote'], owed: [['-', 'Write to the Minister'], ['Chief Executive', 'Report on concessions'], ['Director of Parks', 'Leave the verges uncut']],
  },
  {
    name: 'a motion in its own words that fell, and one to which other words were moved',
    text: '9. Ferries\n\nCouncillor Ashe moved:\n\n“This Council resolves to:\n\n1. write to the Minister; and\n2. ask the Chief Executive to report.”\n\nThe motion was put to the vote and lost.\n\n10. Bees\n\nCouncillor Cole moved:\n\n“This Council resolves to:\n\n1. ask the Director to cut nothing;\n2. buy a hive.”\n\nCouncillor Dow moved an amendment to put “may” for “resolves to”.\n\nThe amendment was lost.',
    resolved: ['The motion was put to the vote and lost.', 'The amendment was lost.'], owed: [],
  },
  {
    name: 'what is put right in former minutes is neither decided nor owed today',
    text: '3. Minutes\n\nThe minutes of the meeting of 4 May 2027 were approved as a correct record, subject to:-\n\n(a) the name of Councillor Ashe being added to those present; and\n\n(b) the resolution under paragraph 7.2 being put right as follows:\n\n“RESOLVED: That the Committee:-\n\n(a) notes the report; and\n\n(b) requests the Director to bring figures.”\n\n4. Boats\n\nThe Director will bring a list of boats.',
    resolved: ['The minutes of the meeting'], owed: [['Director', 'Bring a list of boats']],
  },
  {
    name: 'amendments under headings of their own, the result told of both at the end',
    text: '78. Rules of debate\n\nA report proposed new rules.\n\nMotion by the Harbour Group\n\nThat the new rules be adopted.\n\nAmendment by the Meadow Group\n\nThat the Clerk draw up other rules by May.\n\nFollowing debate the amendment by the Meadow Group was NOT CARRIED by 9 votes to 4 and the motion by the Harbour Group was CARRIED by 9 votes to 4.',
    resolved: ['That the new rules'], owed: [],
  },
  {
    name: 'two deciders, and a list that begins in the line of the lead-in; a page of decisions that first tells',
    text: '18. Powers\n\n18.2 The Leader and Lead Member RESOLVED to (1) delegate the functions in the appendix to the Head of Ferries; and\n\n(2) ask the Head of Ferries to report each quarter.\n\n19. Audit\n\nDecision:\n\nThe Committee received the Auditor’s plan, which ran to forty pages. Members looked at the first part. In answer to a question it was said that the work was on time. It was agreed that the second part be taken at the next meeting.\n\nRESOLVED – the plan be noted.',
    resolved: ['delegate the functions', 'ask the Head of Ferries', 'the plan be noted.'], owed: [['Head of Ferries', 'Report each quarter'], ['-', 'Take the second part']],
  },
]
