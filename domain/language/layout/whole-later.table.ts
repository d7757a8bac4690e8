/** More whole short minutes, labelled before they were read, after those of `whole.table.ts` had been read for. All invented. */
import type { Whole } from './whole.table'

export const laterWholes: Whole[] = [
  {
    name: 'district council in Northern Ireland: stacked proposers, agreed in sub-paragraphs',
    text: `LOUGH ERRIS DISTRICT COUNCIL

Minutes of the Monthly Meeting of the Environment Committee held on Monday 2 February 2026 at 7.00 pm in the Council Chamber

PRESENT: Councillor B Hanvey (Chairperson)
Aldermen S Irwin and T Jess
Councillors D Keown, M Lyttle and P McVeigh

IN ATTENDANCE: Mr C Orr, Director of Environment
Ms A Peden, Committee Clerk

APOLOGIES: Alderman R Quirke

E/14 MINUTES OF MEETING HELD ON 5 JANUARY 2026

Proposed by Councillor Keown
Seconded by Alderman Jess and

RESOLVED that the minutes be adopted.

E/15 MATTERS ARISING

E/15.1 Bring sites. In response to Councillor Lyttle, the Director said that the new banks had been delivered. He would circulate a list of where they stood.

E/16 DOG WARDEN REPORT

The report was noted.

Alderman Irwin asked that the Warden pay more heed to the strand. The Director agreed to raise this with him.

E/17 PLAY PARKS

Councillor McVeigh proposed that the Council write to the Department about funding and that officers bring a paper to the March meeting. Alderman Jess seconded the proposal.

Agreed.

E/18 ANY OTHER BUSINESS

Councillor Hanvey congratulated the Tidy Towns group.

The meeting terminated at 8.10 pm.`,
    items: ['E/14', 'E/15', 'E/16', 'E/17', 'E/18'],
    people: ['Councillor B Hanvey chair', 'S Irwin member', 'T Jess member', 'D Keown member', 'M Lyttle member', 'P McVeigh member', 'Mr C Orr officer', 'Ms A Peden officer', 'Alderman R Quirke apologies'],
    resolved: ['that the minutes be adopted', 'The report was noted.', 'Agreed.'],
    owed: [['Director', 'Circulate a list'], ['Director', 'Raise this'], ['Council', 'Write to the Department'], ['officers', 'Bring a paper']],
  },
  {
    name: 'integrated care board: decisions in a table, actions log',
    text: `NHS Mereford Integrated Care Board
Minutes of the Quality Committee, 19 May 2026, 09:30-11:00, MS Teams

Members present
Name | Role
Prof. Lena Abbott | Chair, Non-Executive Member
Dr Omar Bates | Medical Director
Ms Joy Cole | Chief Nurse
In attendance
Name | Role
Mr Pat Dunn | Head of Quality
Ms Ria Ellis | Minute taker
Apologies
Mr Sam Frith, Director of Finance

1. Welcome and apologies
1.1 The Chair welcomed members.

2. Minutes of 21 April 2026
2.1 The minutes were agreed as an accurate record.

3. Learning disability reviews
3.1 PD took the paper as read. There had been 14 reviews since January.
3.2 OB asked how the actions were being tracked. PD said that a tracker was kept by the local team; he will share it with members after the meeting.
3.3 JC queried the wait for health checks. It was noted that these are due each year for everyone over 14.
Action 3a: PD to bring a themed report to the September Committee.
Action 3b: JC and OB to draft the letter to practices by 29 May.
The Committee NOTED the paper and APPROVED the revised terms of reference.

4. Any other business
4.1 None.`,
    items: ['1', '2', '3', '4'],
    people: ['Prof. Lena Abbott chair', 'Dr Omar Bates member', 'Ms Joy Cole member', 'Mr Pat Dunn officer', 'Ms Ria Ellis officer', 'Mr Sam Frith apologies'],
    resolved: ['The minutes were agreed', 'The Committee NOTED'],
    owed: [['PD', 'Share it'], ['PD', 'Bring a themed report'], ['JC and OB', 'Draft the letter']],
  },
  {
    name: 'county committee: members styled Mr and Mrs, resolutions lettered, recommendations adopted',
    text: `EAST LOWSHIRE COUNTY COUNCIL

HIGHWAYS COMMITTEE

MINUTES of a meeting of the Highways Committee held at County Hall on Thursday, 8 January 2026.

PRESENT: Mr G Hollis (Chairman), Mrs J Ingram (Vice-Chairman), Mr K Jarrold CC, Miss L Kemp, Mr M Lusty and Mrs N Moss (substitute for Mr O Nye)

ALSO PRESENT: Mr P Orde (Cabinet Member)

IN ATTENDANCE: Ms Q Platt (Director of Highways), Mr R Quay (Traffic Manager) and Mrs S Roe (Democratic Services Officer)

UNRESTRICTED ITEMS

1. Minutes
(Item 3)

RESOLVED that the Minutes of the meeting held on 6 November 2025 are correctly recorded and that they be signed by the Chairman.

2. Speed limits on rural lanes
(Item 4 – report by the Director of Highways)

(1) Mr Quay introduced the report, which recommended that the Committee:

(a) note the results of the trial; and
(b) ask the Director of Highways to extend the trial to the lanes round Tarn by July 2026.

(2) In answer to questions he said that:
- the signs cost £90 each;
- the police would not enforce a limit of 15 mph.

(3) Miss Kemp asked for the accident figures. Ms Platt undertook to let her have them.

(4) Mrs Moss moved, and Mr Lusty seconded, that the trial be ended at once.
Lost: 2 votes for, 4 votes against

(5) RESOLVED that the recommendations be agreed.

3. Winter service
(Item 5)

(1) The Chairman said that salt stocks would be looked at again when the new barn was built.

(2) RESOLVED that:-
(a) the report be noted; and
(b) the Traffic Manager send every parish council a map of the salting routes before the end of October.`,
    items: ['1', '2', '3'],
    people: ['Mr G Hollis chair', 'Mrs J Ingram vice-chair', 'Mr K Jarrold member', 'Miss L Kemp member', 'Mr M Lusty member', 'Mrs N Moss substitute', 'Mr P Orde other-councillor', 'Ms Q Platt officer', 'Mr R Quay officer', 'Mrs S Roe officer'],
    resolved: ['that the Minutes', 'note the results', 'ask the Director', 'that the recommendations be agreed', 'the report be noted', 'the Traffic Manager send'],
    owed: [['Director of Highways', 'Extend the trial'], ['Ms Platt', 'Let her have'], ['-', 'Look'], ['Traffic Manager', 'Send every parish']],
  },
  {
    name: 'parish annual meeting: bullets resolved, residents, cheques',
    text: `Minutes of the meeting of Crake Parish Council held at 7.30pm on 4th June 2026 in the Reading Room.

Those present: Councillors Alf Ames (in the chair), Bess Bull, Con Crow and Dot Dace; Eve Elm (Parish Clerk); District Councillor Fay Finch; and three parishioners.

26/44 Apologies for absence. Councillor Gil Gow (holiday). RESOLVED to accept.

26/45 Interests. None.

26/46 Open session. A parishioner asked whether the stile could be mended and said that she would pay for the wood. Another wanted the verge left uncut. Councillor Crow will inspect the stile.

26/47 Finance
• RESOLVED that the following cheques be signed: 101 Hall hire £40; 102 E Elm £310.
• RESOLVED that the Clerk open a savings account.
• It was agreed that Councillor Dace check the bank statement each quarter.

26/48 Telephone box. The Clerk reported that the box could be bought for £1. Councillor Bull proposed buying it, Councillor Dace seconded, and it was resolved unanimously to do so. The Clerk will write to the company. Councillor Ames offered to paint it.

26/49 Next meeting. 2nd July 2026.`,
    items: ['26/44', '26/45', '26/46', '26/47', '26/48', '26/49'],
    people: ['Alf Ames chair', 'Bess Bull member', 'Con Crow member', 'Dot Dace member', 'Eve Elm officer', 'District Councillor Fay Finch other-councillor', 'Councillor Gil Gow apologies'],
    resolved: ['to accept.', 'that the following cheques', 'that the Clerk open', 'It was agreed that Councillor Dace', 'to do so.'],
    owed: [['Councillor Crow', 'Inspect the stile'], ['Clerk', 'Open a savings account'], ['Councillor Dace', 'Check the bank'], ['-', 'Do so'], ['Clerk', 'Write to the company'], ['Councillor Ames', 'Paint it']],
  },
  {
    name: 'movers and what was decided in one line, who came in somebody’s absence, the parts of a page over its titles',
    text: 'PART I - RECOMMENDATIONS\n\nRECOMMENDATION I - Terms of the panel\n\nMinutes:\n\nA report was read.\n\nPART II - MINUTES\n\n4.\n\nChair\n\nMinutes:\n\nProposed by Ron Bale and seconded by Dil Lade, Mad Dove was elected as Chair for the year.\n\n5.\n\nApologies\n\nMinutes:\n\nApologies for absence were received from Pat Mill. Gene Yare attended in her absence.\n\n6.\n\nBoat store DOTX 24 KB\n\nMinutes:\n\nThe Planner spoke.\n\nMoved by Councillor Del Adair and seconded by Councillor Dun Gregg RESOLVED that the application be deferred to a later meeting.\n\nMoved by Councillor Del Adair and seconded by Councillor Dun Gregg.',
    items: [null, '4', '5', '6'], people: ['Pat Mill apologies', 'Gene Yare substitute'],
    resolved: ['Proposed by Ron Bale', 'that the application be deferred'], owed: [['-', 'Defer the application']],
  },
]
