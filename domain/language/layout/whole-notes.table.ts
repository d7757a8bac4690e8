/** Whole short minutes in note style and of planning: beside those of councils in `whole.table.ts`, labelled like them. All invented. */
import type { Whole } from './whole.table'

export const noteWholes: Whole[] = [
  {
    name: 'local access forum: note style, organisations, actions in bold lines',
    text: `Tarn Valley Local Access Forum
Notes of the meeting held by video on 21 January 2026

Attendees
Olive Penn (Chair) – Ramblers
Quentin Rudd – NFU
Ruth Salt – British Horse Society
Cllr Ted Urwin – Tarn DC
Vera West – Access Officer (Secretary)

Apologies
Will Yardley – Open Spaces Society

1. Welcome
Olive welcomed everybody.

2. Notes of the last meeting
Agreed as correct.
Matters arising:
p.2 – Vera has sent the map to Ruth.
p.3 – Quentin to speak to the estate about the locked gate.

3. Coast path
Ruth reported that the signs at Quay Head had gone. Vera will ask the rangers to replace them.
ACTION: Vera
Quentin felt that the stiles were dangerous. The forum agreed that a joint letter be sent to Natural England before the consultation closes on 27 February.
ACTION: Olive / Vera
Walkers would welcome more seats.

4. Membership
Ted proposed, and Ruth seconded, that Sam Tell be invited to join. Agreed.

5. Date of next meeting
22 April 2026.`,
    items: ['1', '2', '3', '4', '5'],
    people: ['Olive Penn chair', 'Quentin Rudd member', 'Ruth Salt member', 'Cllr Ted Urwin member', 'Vera West officer', 'Will Yardley apologies'],
    resolved: ['Agreed as correct.', 'The forum agreed that', 'Ted proposed'],
    owed: [['Quentin', 'Speak to the estate'], ['Vera', 'Ask the rangers'], ['Olive / Vera', 'Send a joint letter'], ['-', 'Invite Sam Tell']],
  },
  {
    name: 'planning: site visits, reasons, a proposal lost, delegated authority',
    text: `PLANNING COMMITTEE – 12 MARCH 2026

Present:- Councillor M Abney (Chairman), Councillors N Barr, O Crick, P Dent, Q Eves, R Fyle (substituting for Councillor S Gunn) and T Holt.

101 DECLARATIONS
Councillor Barr declared an interest in Minute 103.

102 25/0412 – GARAGE SITE, LOW ROAD
The Planning Officer read out two late letters. Mr Jay, an objector, said that lorries would block the lane and asked that the hours be limited. The agent, Mrs Kay, said that a travel plan would be submitted within three months.

It was proposed by Councillor Crick and seconded by Councillor Dent that the application be refused. On being put to the vote this was LOST (2 for, 5 against).

It was then proposed, seconded and

RESOLVED that planning permission be granted subject to:
1. the conditions in the report;
2. no deliveries before 8 a.m.;
3. the completion of a legal agreement within six months.

Reasons
1. The site is allocated.
2. The highway authority would accept the access.

103 25/0420 – THE OLD MILL
RESOLVED that the application be deferred to allow a site visit to be held before the next meeting.

104 25/0433 – PADDOCK FARM
RESOLVED that authority to grant permission be delegated to the Head of Planning, subject to no new objection being received by 20 March.

105 ENFORCEMENT
RESOLVED that the Head of Planning serve a stop notice forthwith.`,
    items: ['101', '102', '103', '104', '105'],
    people: ['Councillor M Abney chair', 'N Barr member', 'O Crick member', 'P Dent member', 'Q Eves member', 'R Fyle substitute', 'T Holt member'],
    resolved: ['On being put to the vote this was LOST', 'that planning permission be granted', 'the conditions in the report', 'no deliveries', 'the completion of a legal', 'that the application be deferred', 'that authority to grant', 'that the Head of Planning serve'],
    owed: [['-', 'Defer the application'], ['Head of Planning', 'Delegate authority to grant'], ['Head of Planning', 'Serve a stop notice']],
  },
]
