/** What is said in discussion, as scrutiny, forums and panels minute it, with near misses. All invented; rows as in sentences.table.ts. */
import type { Row } from './sentences.table'

export const saidSaidOn = '2026-10-15'

export const said: readonly Row[] = [
  // Those who were spoken to before are asked as "them"; what they are to let somebody have.
  ['D', 'The Curator drew Members’ attention to the floor plan and asked them to let her have any comments on it by the deadline of 30 November 2026.', 'Members', 'date 2026-11-30'],
  ['D', 'The Chair thanked the wardens for the sketch and asked them to send it round by Friday.', 'wardens', 'date 2026-10-16'],
  ['D', 'The Curator drew Members’ attention to the floor plan and asked them to note its scale.', '-', 'nil'],
  // Where somebody else will be is told; a name that holds a verb in capitals.
  ['D', 'There will be a kite fair in Morden in two weeks’ time which Priya and the Vice-Chair will be attending.', '-', 'nil'],
  ['D', 'Mr Hale asked that the Moorings Places Plan and Quay Strategy be added to the agenda of the Forum in June 2027.', '-', 'meeting named 2027-06'],
  // Who is in brackets behind an action, or beside the sentence told last.
  ['A', 'Lead of the group to raise the lease with the Harbour Master. (Owner: Kit Marlow)', 'Kit Marlow', 'none'],
  ['A', '(Action: Kit Marlow to send the sketch to all by Friday)', 'Kit Marlow', 'date 2026-10-16'],
  ['D', 'It was warm. Kit could ask the lock keeper whether the sketch had been sent round. (Action: Kit Marlow)', 'Kit Marlow', 'none'],
  // What a later meeting takes; what "we will" do; what is done whenever it is so.
  ['D', 'It was noted that the election of a Vice-Chair would take place at the next scheduled meeting.', '-', 'meeting next'],
  ['D', 'The parade would take place at the next crossing.', '-', 'nil'],
  ['D', 'Ms Orr explained that the swap is still on and we will be inviting the wardens to January’s meeting.', '-', 'meeting named 2027-01'],
  ['D', 'If a pupil is away for two weeks the warden should tell the school, they will then look into it and escalate it if necessary.', '-', 'nil'],
  ['D', 'If any member wished to see the lock the Warden would arrange a visit.', 'Warden', 'none'],
  // Letters that name a service or others' body are nobody's initials.
  ['D', 'The LA would pay for an empty bed for up to six weeks.', '-', 'nil'],
  ['D', 'The LA would bring a report to the next meeting.', 'LA', 'meeting next'],
  // What somebody says that they could give.
  ['D', 'The Commissioner noted she could provide a breakdown of the burglaries to be sent by email to the Panel.', 'Commissioner', 'none'],
  ['D', 'The Commissioner asked whether she could provide a breakdown of the burglaries.', '-', 'nil'],
  ['D', 'The Treasurer explained that he could not provide a breakdown.', '-', 'nil'],
  ['D', 'The Committee requested that definitions of an urgent leak were developed in time for the May meeting.', '-', '*'],
  ['D', 'The Chair reported that officers were reminded of the code.', '-', 'nil'],
  ['D', 'It was agreed that the sketch would be received by 7 November.', '-', 'date 2026-11-07'],
  ['R', 'It was agreed that the sketch would be received by 7 November.', '-', 'date 2026-11-07'],
  ['R', 'That the sketch be received.', '-', 'nil'],
  ['D', 'The Panel requested a public hearing with the Minister on Thursday 3 December.', '-', 'date 2026-12-03'],
  ['R', 'The Board agreed that future papers should more clearly define what was being asked of it.', '-', 'none'],
  ['D', 'Mr Larr to be invited to future Quays and Slips agenda setting meetings.', '-', 'none'],
  // What is to be taken up; notes that go round; what comes to the body's own meeting; told beside something else.
  ['D', 'Jane noted that nobody had asked the price of the clocks and this should be followed up.', '-', 'none'],
  ['D', 'Members felt that this should be better known.', '-', 'nil'],
  ['D', 'Petra had written some notes which will be circulated separately.', '-', 'none'],
  ['D', 'Petra had written some notes which had been circulated.', '-', 'nil'],
  ['D', 'The Panel will discuss this at the November meeting and plan a programme for 2027.', '-', 'meeting named 2026-11'],
  ['D', 'The Panel will discuss this in private.', '-', 'nil'],
  ['D', 'No further paper was planned as the last two results would be reported to members once known.', '-', 'none'],
  ['D', 'The shed was shut as the roof would be mended.', '-', 'nil'],
  ['D', 'An update could be provided at a future meeting.', '-', 'meeting future'],
  ['D', 'An update could be provided.', '-', 'nil'],
  // Agreed of nobody, and somebody takes it on; a note that tells the note before it done.
  ['D', 'It was agreed that the rota could be shortened by taking out a column. The Vestry Clerk undertook to make these changes for next year.', 'Vestry Clerk', '*'],
  ['D', 'Petra to lead the search. This has been looked into and has not come up again.', '-', 'nil'],
  ['D', 'Petra to lead the search. This has been delayed by the rain.', 'Petra', 'none'],
  ['D', 'Draft code to be sent with the papers for the next meeting. Draft sent with the papers for this meeting.', '-', 'nil'],
  ['D', 'Mr Cole to be invited to the next meeting to present the tides. Invited and attending.', '-', 'nil'],
  ['D', 'Prices to be sought for the roof. Prices needed by May.', '-', '*'],
  // Whom somebody met is no doer; who is to do it behind a comma is.
  ['D', 'The Convener said that she had met with Lena Arm, Practice Manager and Rob Johns, Project Manager for Slips to progress plans.', '-', 'nil'],
  ['D', 'The bank had met with the surveyor, the Vestry Clerk to write to both.', 'Vestry Clerk', 'none'],
  // What members would like; what there would be; what needs taking up; what is held in a month.
  ['D', 'Members would like updates on tenants over 80.', '-', 'none'],
  ['D', 'Members would like more light.', '-', 'nil'],
  ['D', 'There would be learning days later in the year to share what was found.', '-', 'nil'],
  ['D', 'Members were advised that later in the year there would be a written update on the slip.', '-', 'none'],
  ['D', 'This action needs to be followed up.', '-', 'none'],
  ['D', 'This path needs to be seen to be believed.', '-', 'nil'],
  ['D', 'An evaluation will take place in August to gather views on the ferry.', '-', 'range 2027-08-01 2027-08-31'],
  ['D', 'The regatta will take place in August.', '-', 'nil'],
  // Where an owner's name ends; who a later clause names; what is done before they rise.
  ['D', 'It was agreed that this would be reviewed by the Harbour Master for the next meeting.', 'Harbour Master', 'meeting next'],
  ['D', 'It was agreed that this would be reviewed by the Head of Care for Adults.', 'Head of Care for Adults', 'none'],
  ['D', 'A further meeting was requested (around October 2027) in order to weigh the answer from the Harbour Master.', '-', 'range 2027-10-01 2027-10-31'],
  ['D', 'Mr Carr alluded to a point of pay which he would raise at the end of the meeting.', '-', 'nil'],
  ['R', 'The sketch be noted and the proposed action detailed in the preamble above agreed.', '-', 'nil'],
  ['R', 'The sketch be noted and the proposed action reported to the Board.', '-', 'none'],
  // Where a name ends before a verb behind a comma; what an asker put to somebody; of what they were reminded; what they agreed to have done to what is theirs.
  ['D', 'The Interim Head of Slips, provided answers to what he could, and undertook to send the remaining answers to Councillor Kay.', 'Interim Head of Slips', 'none'],
  ['D', 'The Head of Slips, Quays and Locks undertook to write to the bank.', 'Head of Slips, Quays and Locks', 'none'],
  ['D', 'One member of the public put a question to the Chair of the Board to confirm whether he knew of the plan.', '-', 'nil'],
  ['D', 'Wardens were reminded of the need for attendance, or notice of apologies to allow for action to be taken.', '-', 'nil'],
  ['D', 'Wardens were reminded to send their forms by 30 October.', 'Wardens', 'date 2026-10-30'],
  ['D', 'The new wardens were not on the list but they agreed to have their addresses added.', '-', 'nil'],
  ['D', 'The Chair confirmed that all present would be asked to leave.', '-', 'nil'],
  ['D', 'The Chair to continue searching for wardens.', 'Chair', 'none'],
  // What was asked for and has been sent, or answered; talks to be had; another body that reports to this one; what should come to a meeting.
  ['D', 'Councillor Batt asked for a breakdown of the berths which had been provided to members following the meeting.', '-', 'nil'],
  ['D', 'Councillor Wilks requested further information on the gaps. The response from the services was that the berths were full.', '-', 'nil'],
  ['D', 'The Moorings Manager replied that liaison would take place with officers at Fenton Borough Council.', 'Moorings Manager', 'none'],
  ['D', 'The match would take place with both teams at full strength.', '-', 'nil'],
  ['D', 'Councillor Ledd reported that Cabinet thanked the Committee and that Cabinet would report back to this Committee in due course.', 'Cabinet', 'none'],
  ['D', 'Cabinet would report to the government.', '-', 'nil'],
  ['D', 'It was wet and a report should come forward to the next meeting on 26 November.', '-', 'date 2026-11-26'],
  ['D', 'Cllr Robb requested a report on the berths. This information will be brought to the Board in March.', '-', '*'],
  ['D', 'Referring to talks, Councillor Hove praised the police for their care to inform residents of the fair.', '-', 'nil'],
  ['D', 'It was advised that an extra meeting would be scheduled for Wednesday 28 October at 4 pm.', '-', 'date 2026-10-28'],
  ['D', 'It was noted that the next meeting would be scheduled for 4 May.', '-', 'nil'],
  // Commitments of nobody in particular; what is put off to any meeting, and what would be; who agreed that it would be done.
  ['D', 'It was told that one commitment had been made to hold a special meeting before 1 May.', '-', 'date 2027-05-01'],
  ['D', 'A commitment had been made by all to the harbour.', '-', 'nil'],
  ['D', 'The paper on moorings was also deferred to the planned special Cabinet meeting.', '-', 'none'],
  ['D', 'It was confirmed that the action would be carried forward to the next meeting.', '-', 'meeting next'],
  ['D', 'It was confirmed that the balance would be carried forward to the next year.', '-', 'nil'],
  ['D', 'It was agreed by the Slipway Officer that the change would be made in the guide.', 'Slipway Officer', 'none'],
  ['D', 'An update on the ferry would be requested for the 20 October meeting.', '-', 'date 2026-10-20'],
  ['D', 'Permission would be requested at the gate.', '-', '*'],
  ['D', 'The Fenmouth Local Harbour Partnership annual update would be added to the work programme of the Quays Panel.', '-', 'none'],
  ['D', 'Items to be raised:', '-', 'nil'],
  ['D', 'Items to be raised at the next meeting.', '-', 'meeting next'],
]
