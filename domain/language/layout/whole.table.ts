/**
 * Whole short minutes, each labelled before it was read, to see whether what is held for one layout holds in another
 * hand. All invented.
 */
import type { Family } from './families.table'

export interface Whole extends Family { people: string[] }

export const wholes: Whole[] = [
  {
    name: 'town council: proposers before, votes after, initials in the margin',
    text: `TARNSIDE TOWN COUNCIL

Minutes of the Amenities Committee meeting held on Tuesday 10th March 2026 in the Old Court House at 7.15pm

Members present: Cllrs J Ashworth (Chair), P Birtles, Mrs N Colley, D Dray and Dr S Eames
Officers present: Town Clerk (Mrs G Foyle), Amenities Officer (Mr H Gill)
Also present: Cllr I Hoad, 2 members of the public
Apologies for absence: Cllrs K Ibbs (work) and L Jowett (unwell)

A26/01 Minutes
Prop. Cllr Birtles, sec. Cllr Dray. All in favour.
RESOLVED to approve the minutes of 10th February as a true record.

A26/02 Public forum
Mr Lowe asked that the bins at the lido be emptied daily and wanted a bench by the gate. He was told that the bins belonged to the District.

A26/03 Lido
The Amenities Officer reported that the pump had failed twice. He had two quotations. Cllr Mrs Colley wondered if a heat pump might be dearer. After a full discussion it was RESOLVED (4 for, 1 abstention) to accept the quotation of Brill & Son for £2,140. Cllr Dray asked that his abstention be recorded.
HG
The Officer to bring figures for a heat pump to the June meeting.
HG

A26/04 Allotments
Cllr Eames proposed that rents rise by 5%. There was no seconder. Cllr Ashworth proposed, seconded by Cllr Birtles, that rents stay as they are and it was so resolved.

A26/05 Christmas lights
(a) The contract ends in 2027.
(b) RESOLVED that the Town Clerk write to the contractor about the unlit tree and that a working party of Cllrs Dray and Eames be formed.
GF

The meeting closed at 8.40pm.

Chairman ........................ Date ...............`,
    items: ['A26/01', 'A26/02', 'A26/03', 'A26/04', 'A26/05'],
    people: ['J Ashworth chair', 'P Birtles member', 'Mrs N Colley member', 'D Dray member', 'Dr S Eames member', 'Mrs G Foyle officer', 'Mr H Gill officer', 'Cllr I Hoad other-councillor', 'K Ibbs apologies', 'L Jowett apologies'],
    resolved: ['to approve the minutes', 'to accept the quotation…£2,140.', 'Cllr Ashworth proposed', 'that the Town Clerk write'],
    owed: [['Officer', 'Bring figures'], ['Town Clerk', 'Write to the contractor'], ['-', 'Form a working party']],
  },
  {
    name: 'Scottish area committee: motion and amendment in full, division, decision',
    text: `EILDON AND LOWTHER AREA COMMITTEE

MINUTE of MEETING of the EILDON AND LOWTHER AREA COMMITTEE held in the Town House, Kirkbeck on Thursday, 5 March 2026 at 10.00 a.m.

Present: Councillors A Brydon (Convener), C Dalgleish, E Fairnie, G Hislop, I Jardine.
Apology: Councillor K Laidlaw.
In Attendance: Director – Infrastructure, Solicitor (M Nairn), Democratic Services Officer (P Rennick).

1. MINUTE
There had been circulated copies of the Minute of the Meeting held on 8 January 2026.
DECISION
AGREED to approve the Minute.

2. TRAFFIC AT THE SQUARE
2.1 With reference to paragraph 4 of the Minute of 8 January 2026, there had been circulated a report by the Director – Infrastructure. Officers would carry out a further survey of parking in May and bring the outcome to the Committee after the recess.

2.2 Councillor Dalgleish, seconded by Councillor Hislop, moved that the Square be closed on Saturdays for six months.

2.3 Councillor Jardine, seconded by Councillor Fairnie, moved as an amendment that no change be made and that a report be brought back in a year.

On a show of hands Members voted as follows:-
Motion - 3 votes
Amendment - 2 votes
The Motion was accordingly carried.

DECISION
DECIDED:-
(a) to close the Square to traffic on Saturdays for six months; and
(b) to request the Director – Infrastructure to report on the effects in November 2026.

3. SMALL GRANTS
DECISION
* AGREED TO RECOMMEND to Council that the fund be doubled.

4. OPEN QUESTIONS
Mr Purves, Kirkbeck Community Council, asked when the path at the Mill would be mended. The Director would look into this and reply to him direct.

The meeting concluded at 11.25 a.m.`,
    items: ['1', '2', '3', '4'],
    people: ['A Brydon chair', 'C Dalgleish member', 'E Fairnie member', 'G Hislop member', 'I Jardine member', 'Councillor K Laidlaw apologies', 'M Nairn officer', 'P Rennick officer'],
    resolved: ['to approve the Minute', 'to close the Square', 'to request the Director', 'AGREED TO RECOMMEND to Council'],
    owed: [['Officers', 'Carry out'], ['-', 'Close the Square'], ['Director – Infrastructure', 'Report on the effects'], ['-', 'Recommend to Council'], ['Director', 'Look into this']],
  },
  {
    name: 'district scrutiny page: bullets of discussion, recommendations to cabinet, printed twice',
    text: `Agenda and minutes

Environment Scrutiny Committee
Wednesday 4 February 2026 6.00 pm

Venue: Council Chamber

Items
No. Item

Present: Councillors Tom Ure (Chair), Val Wye (Vice-Chair), Zoe Abbot, Ben Cade
In attendance: Councillor Una Dew, Executive Member for Waste; Rex Elgar, Head of Waste; Fay Gant, Scrutiny Officer

14. Apologies for absence

Minutes:
Apologies for absence were received from Councillors Hal Imrie and Joy Kerr.

15. Street sweeping PDF 210 KB

To scrutinise the performance of the sweeping service.

Decision:
RESOLVED that:
(a) the report be noted; and
(b) the Head of Waste report on missed streets to the Committee's June meeting.

RECOMMENDED to Cabinet that a second crew be engaged for the autumn.

Minutes:
The Head of Waste introduced the report and answered questions:

- In reply to Councillor Cade, it was said that leaves were composted.
- Councillor Abbot asked for the list of streets swept weekly; the Head of Waste undertook to e-mail it to all members by the end of the month.
- A member of the public, Mrs Lunn, asked that the market place be swept on Mondays.
- It was hoped that volunteers might help.

RESOLVED that:
(a) the report be noted; and
(b) the Head of Waste report on missed streets to the Committee's June meeting.

RECOMMENDED to Cabinet that a second crew be engaged for the autumn.

16. Work programme

To consider the work programme.

Minutes:
The Scrutiny Officer presented the programme. She would add an item on fly-posting to the list for April.

RESOLVED that the work programme be agreed.`,
    items: ['14', '15', '16'],
    people: ['Tom Ure chair', 'Val Wye vice-chair', 'Zoe Abbot member', 'Ben Cade member', 'Councillor Una Dew other-councillor', 'Rex Elgar officer', 'Fay Gant officer', 'Hal Imrie apologies', 'Joy Kerr apologies'],
    resolved: ['the report be noted', 'the Head of Waste report', 'that a second crew', 'that the work programme'],
    owed: [['Head of Waste', 'Report on missed streets'], ['-', 'Engage a second crew'], ['Head of Waste', 'E-mail'], ['Scrutiny Officer', 'Add an item']],
  },
  {
    name: 'full council: named votes, a motion referred, questions',
    text: `MINUTES OF THE MEETING OF LOWMERE BOROUGH COUNCIL
HELD ON WEDNESDAY 25 FEBRUARY 2026

PRESENT
The Mayor (Councillor Mrs R Stobbs) in the Chair
The Deputy Mayor (Councillor T Unwin)
Councillors V Ward, X Yelland, A Zeller, B Able MBE, C Bright and D Cope

OFFICERS IN ATTENDANCE
E Drew Chief Executive
F Eccles Monitoring Officer

81. APOLOGIES
Apologies were received from Councillors G Fox and H Gower.

82. BUDGET 2026/27
Councillor Ward moved and Councillor Yelland seconded the recommendations of Cabinet.

An amendment, moved by Councillor Zeller and seconded by Councillor Able, that the grant to the museum be restored and a review be made by September, was put and lost on a recorded vote:
For: Councillors Zeller, Able and Bright (3)
Against: Councillors Stobbs, Unwin, Ward, Yelland and Cope (5)

The substantive motion was put to the vote and declared CARRIED.

RESOLVED –
(1) That the budget set out in Appendix 1 be approved.
(2) That the Chief Executive be authorised to make changes of up to £10,000 in consultation with the Leader.

83. MOTION: RIVER POLLUTION
Councillor Bright moved the following motion, of which notice had been given, seconded by Councillor Cope:
"This Council is alarmed at the state of the Mere and asks the Chief Executive to write to the water company."
In accordance with Procedure Rule 14 the motion stood referred without debate to the Environment Committee.

84. QUESTIONS FROM THE PUBLIC
Mr Dale asked the Leader whether the Council would reopen the lavatories. The Leader replied that it would not. By way of supplementary question Mr Dale asked that the matter be looked at again.

85. MAYOR'S CHARITY
RESOLVED unanimously: That the Mayor's charity be supported.`,
    items: ['81', '82', '83', '84', '85'],
    people: ['Councillor Mrs R Stobbs chair', 'Councillor T Unwin member', 'V Ward member', 'X Yelland member', 'A Zeller member', 'B Able member', 'C Bright member', 'D Cope member', 'E Drew officer', 'F Eccles officer', 'G Fox apologies', 'H Gower apologies'],
    resolved: ['An amendment, moved by', 'That the budget', 'That the Chief Executive be authorised', 'That the Mayor'],
    owed: [['Chief Executive', 'Make changes']],
  },
]
