/**
 * Turns of phrase that real minutes have and the tables before lacked, as many that ask nothing beside those that do: each
 * labelled before it was read. All invented. Rows as in sentences.table.ts.
 */
import type { Row } from './sentences.table'
export const turnsSaidOn = '2026-10-06'

export const turns: readonly Row[] = [
  // To be reminded of what will be is to be told, unless somebody is reminded to do it.
  ['D', 'The Panel was reminded that the open evening would be held in March.', '-', 'nil'],
  ['D', 'The Chair reminded trustees that any surplus would be put back into the roof fund.', '-', 'nil'],
  ['D', 'Members were reminded that the depot closed at noon.', '-', 'nil'],
  ['D', 'The Chair reminded the Board that it would receive a further report on moorings in May.', '-', 'range 2027-05-01 2027-05-31'],
  ['D', 'Trustees were reminded to return their forms by 30 October.', 'Trustees', 'date 2026-10-30'],
  // Somebody stands between “agreed for” and “to”.
  ['D', 'The Panel agreed for the Warden and the Ranger to draft a leaflet for the next meeting.', 'the Warden and the Ranger', 'meeting next'],
  ['D', 'It was agreed for the Bursar to write to the brewery.', 'Bursar', 'none'],
  ['D', 'Trustees agreed for RW to price the shelving by 31 October.', 'RW', 'date 2026-10-31'],
  ['D', 'A fee was agreed for visitors to use the slipway.', '-', 'nil'],
  ['D', 'The Panel agreed for the time being to keep the gate shut.', '-', 'nil'],
  ['R', 'That the plan be published and for Noor to amend the map and bring it to the next meeting.', '*', 'meeting next'],
  // Done where it was offered.
  ['D', 'Mr Orde offered to read out the reply, which he did.', '-', 'nil'],
  ['D', 'The Ranger agreed to hand round the drawings, and did so.', '-', 'nil'],
  ['D', 'Mrs Voss undertook to ring the vicar and did so during the break.', '-', 'nil'],
  ['D', 'Mr Orde offered to send the reply, which he did not expect to be long.', 'Mr Orde', 'none'],
  ['D', 'The Ranger agreed to do so by 6 November.', '*', '*'],
  // What it follows from stands before whoever owes it, with no comma between.
  ['D', 'Arising from item 12 Mrs Voss would check that the keys were returned.', 'Mrs Voss', 'none'],
  ['D', 'Following the storm the Ranger would inspect the pontoon by 20 October.', 'Ranger', 'date 2026-10-20'],
  ['D', 'After discussion Clerk to write to the diocese.', 'Clerk', 'none'],
  ['D', 'Further to minute 8 the Bursar will circulate the survey.', 'Bursar', 'none'],
  ['D', 'Following the storm the footpath would be muddy for weeks.', '-', 'nil'],
  ['D', 'Arising from minute 4 the Panel would welcome volunteers.', '-', 'nil'],
  // What had been heard stands first, with a clause of its own.
  ['D', 'Having been told that the organist was in hospital, trustees agreed that a card be sent to her.', '-', 'none'],
  ['D', 'Having heard that the boiler had failed, the Board asked the Bursar to obtain three prices.', 'Bursar', 'none'],
  ['D', 'Having learnt that the ferry was late, the Chair opened the meeting.', '-', 'nil'],
  ['D', 'Being told that the lease had lapsed, the Panel agreed that the Solicitor would write to the owner.', 'Solicitor', 'none'],
  // Agreed to one thing; and that another be done.
  ['D', 'The Panel agreed to note the new map; and that the map be sent to the Harbour Board.', '-', 'none'],
  ['D', 'The Board agreed to accept the tender; and that the Bursar sign the contract by 1 November.', 'Bursar', 'date 2026-11-01'],
  ['D', 'The Panel agreed to note the accounts; the balance was lower than last year.', '-', 'nil'],
  // One person weighs or settles it.
  ['D', 'The Chair will consider this.', 'Chair', 'none'],
  ['D', 'Mrs Voss would think about it before the next meeting.', 'Mrs Voss', 'meeting next'],
  ['D', 'The Bursar and the Warden will decide how the stalls are to be let.', 'the Bursar and the Warden', 'none'],
  ['D', 'The Inspector would consider the objections.', '-', 'nil'],
  ['D', 'Cabinet will decide the matter in due course.', '-', 'nil'],
  ['D', 'The Chair would consider it an honour.', '-', 'nil'],
  // “Can be sent to them by then”, where somebody answers for it.
  ['D', 'The Engineer confirmed that these can be sent to the Panel at the next meeting.', 'Engineer', 'meeting next'],
  ['D', 'Mrs Voss advised that the figures could be brought to the January meeting.', 'Mrs Voss', 'meeting named 2027-01'],
  ['D', 'The Engineer confirmed that the sluice can be opened by hand.', '-', 'nil'],
  ['D', 'The Treasurer said that grants can be paid in two parts.', '-', 'nil'],
  // Asked that those who are further described do it.
  ['D', 'Members asked that stewards who had helped at the regatta attend the next meeting.', '*', '*'],
  ['D', 'The Board asked that the company which built the kiosk repair its shutters.', '*', 'none'],
  ['D', 'Mr Orde asked whether those who swam there knew of the current.', '-', 'nil'],
  // What members give to somebody else is theirs to give.
  ['D', 'Committee members would provide the Warden with names for the bench.', 'Committee members', 'none'],
  ['D', 'Members agreed to send the Bursar their readings by 12 November.', 'Members', 'date 2026-11-12'],
  ['D', 'Members would be provided with names for the bench.', '-', 'none'],
  // A name and what is being done.
  ['D', 'Benches for the quay - RW applying to the brewery for a grant.', 'RW', 'none'],
  ['D', 'Kiosk shutters: Clerk obtaining prices.', 'Clerk', 'none'],
  ['D', 'RW chairing in the absence of JB.', '-', 'nil'],
  ['D', 'Gulls nesting on the roof again.', '-', 'nil'],
  // The next time they meet.
  ['D', 'The moorings are to be discussed next time.', '-', 'meeting next'],
  ['D', 'RW to bring the map next time.', 'RW', 'meeting next'],
  ['D', 'It would be dearer next time the boiler failed.', '-', 'nil'],
  // A letter of thanks is a letter; a vote of thanks is none.
  ['D', 'The Chair asked for a letter of thanks to be sent to the divers.', '-', 'none'],
  ['D', 'It was agreed that a card of thanks be sent to the divers.', '-', 'none'],
  ['D', 'The Chair asked for thanks to be recorded to the divers.', '-', 'nil'],
  // What was meant.
  ['D', 'It was the intention to bring a report on dredging to the May meeting.', '-', 'meeting named 2027-05'],
  ['D', 'The intention was to present a draft to the Board in January.', '-', 'range 2027-01-01 2027-01-31'],
  ['D', 'The plan is for the Ranger to report to the next meeting.', 'Ranger', 'meeting next'],
  ['D', 'The aim of the barrier was to keep the tide out of the town.', '-', 'nil'],
  ['D', 'It had been the intention to bring a report in May.', '-', 'nil'],
  ['D', 'The intention was to make the quay safer for children.', '-', 'nil'],
  // A suggestion with somebody’s action behind it.
  ['D', 'It was suggested that this be taken up with the ferry company and its reply be reported at the next meeting (Action: Ann Dole).', 'Ann Dole', 'meeting next'],
  ['D', 'It was felt that the slipway should be swept (Action: RW).', 'RW', 'none'],
  ['D', 'It was suggested that the tide was to blame (Mr Orde disagreed).', '-', 'nil'],
  // Who speaks is not who had done it before.
  ['D', 'The Ranger said that the Trust had at last agreed to pay and would send its own crew.', '*', '*'],
  ['D', 'The Clerk reported that the company had owned up to the leak and would get a diver to look.', '-', 'nil'],
  ['D', 'The Clerk reported that the leak was worse and would get a diver to look.', 'Clerk', 'none'],
  // “Pursuant” is nobody.
  ['D', 'Pursuant to Standing Order 14 the Board received a report of the Harbour Master on moorings to be laid in May.', '-', 'nil'],
  ['D', 'Contrary to Mr Orde’s view, the Panel left the buoy where it lay.', '-', 'nil'],
  // For the agenda.
  ['D', 'For agenda at next meeting, new keyholder.', '-', 'meeting next'],
  ['D', 'Agenda item for next meeting: the slipway gate.', '-', 'meeting next'],
  ['D', 'For next agenda: moorings.', '*', '*'],
  ['D', 'Agenda for the regatta.', '-', 'nil'],
  ['D', 'For the agenda Mrs Voss was thanked.', '-', 'nil'],
  ['A', 'ACTION – RW agenda item for next meeting.', 'RW', 'meeting next'],
  // Done already, as the action itself goes on to say.
  ['A', 'Action: New map to be brought to the next meeting. Completed, and on today’s agenda.', '-', 'nil'],
  ['A', 'Deeds to be sent to the Solicitor. Deeds sent with the plans.', '-', 'nil'],
  ['A', 'Deeds to be sent to the Solicitor. Completed forms go with them.', '-', 'none'],
  ['A', 'TODO: Petra to send out the tide tables.', 'Petra', 'none'],
  ['A', '** **TODO:** Petra to send out the tide tables.', 'Petra', 'none'],
  // A bracket that opens with how it is done is no part of a name.
  ['R', 'To authorise the Harbour Master (following consultation with the Chair and Ward Councillors) to award the dredging contract.', 'Harbour Master', 'none'],
  ['R', 'That the Bursar (in consultation with trustees) be authorised to buy a winch.', 'Bursar', 'none'],
  ['R', 'That the Service Manager (Moorings) be asked to draw up a plan.', 'Service Manager (Moorings)', 'none'],
  // Approved, and sent on.
  ['R', 'That the strategy be endorsed for submission to the Executive.', '-', 'none'],
  ['R', 'Approved the by-laws for onward submission to the Secretary of State.', '-', 'none'],
  ['R', 'That the draft be approved for publication.', '-', 'none'],
  ['R', 'That the slipway be approved for use by sailing clubs.', '-', 'nil'],
  ['R', 'That the report be noted for information.', '-', 'nil'],
  // Approved, subject to a thing being moved or added.
  ['R', 'That the work plan be approved, subject to the item on moorings being moved to 8 December 2026 and a note on buoys being added.', '-', 'date 2026-12-08'],
  ['R', 'That the accounts be approved subject to the lease being added to the inventory by 30 October.', '-', 'date 2026-10-30'],
  ['R', 'That the sale be approved subject to the buyer being able to pay.', '-', 'nil'],
  ['R', 'That the tender be accepted, subject to contract.', '-', 'nil'],
  // Whom it is delegated to stands behind what it is about.
  ['R', 'To delegate the decision to vary the opening hours of the slipway to the Harbour Group.', 'Harbour Group', 'none'],
  ['R', 'To agree to delegate the choice of paint to the Warden.', 'Warden', 'none'],
  ['R', 'To agree to delegate as the need arises.', '-', 'nil'],
  // Requested things, without “that”.
  ['R', 'Requested further charts, tide tables and notes be presented to a future meeting of the Board.', '-', 'meeting future'],
  ['R', 'Requested that members of the Quay Board receive invitations to the launch.', '-', 'none'],
  ['R', 'Requested that the minutes of the Quay Board be read.', '*', '*'],
  // ..., and what comes of it to be reported.
  ['R', 'That officers continue to talk with the ferry company and the outcome of the talks to be reported back to a future meeting.', 'officers', 'meeting future'],
  ['R', 'That the Board note the survey and the results to be reported to the next meeting.', '*', 'meeting next'],
  ['R', 'That the rope and the anchor be kept.', '-', 'nil'],
  // Meetings by month.
  ['R', 'That the two plans be brought to their respective November meetings.', '-', 'meeting named 2026-11'],
  ['R', 'That the lease be deferred to the November 10 2026 meeting.', '-', 'date 2026-11-10'],
  ['R', 'That the Harbour Board be recommended to consider a note on buoys at a future meeting.', '-', 'meeting future'],
  ['R', 'Mr Orde moved that a vote of thanks to the divers be heard at the next meeting, which was agreed.', '-', 'meeting next'],
  ['R', 'That a vote of thanks to the divers be recorded.', '-', 'nil'],
  // They have none.
  ['R', 'That the Panel, having read the report, has no matters which it wishes to be raised with Cabinet.', '-', 'nil'],
  ['R', 'That there are no points to be referred to the Board.', '-', 'nil'],
  ['R', 'That the points be referred to the Board.', '-', 'none'],
  // The number of an older minute in brackets stands before it.
  ['D', '(7.3.2) Clerk to arrange a tour of the boathouse before the next meeting.', 'Clerk', 'meeting next'],
  ['D', '(4.1) Warden to oil the lock.', 'Warden', 'none'],
  ['D', '(12) Warden had oiled the lock.', '-', 'nil'],
  // What waits for something is not done.
  ['A', 'RW to write to the donors when the roof has been mended.', 'RW', 'none'],
  ['A', 'Petra to tell the divers once the tank has been filled.', 'Petra', 'none'],
  ['A', 'Petra has told the divers.', '-', 'nil'],
  // Whoever was thanked is asked.
  ['D', 'Mrs Voss thanked RW for the map and asked him to send the scale to the Warden.', 'RW', 'none'],
  ['D', 'The Chair welcomed Ms Ebbage and asked her to circulate her slides by 30 October.', 'Ms Ebbage', 'date 2026-10-30'],
  ['D', 'The Chair thanked everybody and asked them to leave.', '-', 'nil'],
  // Agreed by somebody, with no verb before.
  ['D', 'Debate on the leaflet, last year’s looked at – agreed by the group to write a new one for the next meeting.', '*', 'meeting next'],
  ['D', 'Agreed by all to buy two lifebelts.', '-', 'none'],
  ['D', 'Prices agreed by the brewery.', '-', 'nil'],
  ['D', 'The price agreed by the Board to be paid was too high.', '-', 'nil'],
  // A reason between “that” and what was agreed.
  ['D', 'It was agreed that since the ferry company had sent no reply the Harbour Master should be asked to attend the January meeting.', '*', 'meeting named 2027-01'],
  ['D', 'It was agreed that as the boiler was old three prices would be obtained.', '-', 'none'],
  ['D', 'It was agreed that since the gale had passed the boats were safe.', '-', 'nil'],
  // Proposed, which was agreed.
  ['D', 'The Chair proposed that the Panel consider the dredging plan at the November meeting, which was accepted.', '*', 'meeting named 2026-11'],
  ['D', 'It was suggested that a notice be put up by the slip, and this was agreed.', '-', 'none'],
  ['D', 'It was suggested that the quay be lit, which was not accepted.', '-', 'nil'],
  ['D', 'It was suggested that the quay be lit, which residents had opposed.', '-', 'nil'],
  // With somebody to do the rest.
  ['D', 'A talk by the lifeboat crew was also requested, with the Secretary to find a date.', 'Secretary', 'none'],
  ['D', 'The lease was approved, with the Solicitor to draw up a plan by 1 November.', 'Solicitor', 'date 2026-11-01'],
  ['D', 'The quay was busy, with visitors to be seen everywhere.', '-', 'nil'],
  // What comes of it is to be reported.
  ['R', 'That the tides be measured at the lock, the findings of which be reported to the Panel in six months.', '-', 'date 2027-04-06'],
  ['R', 'That a survey be made of the piles, the cost of which be met by the brewery.', '*', 'none'],
  // Nobody in the room.
  ['D', 'You will be told at the door where to sit.', '-', 'nil'],
  ['D', 'The Harbour Users Association (HUA) events team would send the Panel a list of dates.', 'Harbour Users Association (HUA) events team', 'none'],
  ['D', 'We ought to say more about the moorings – for one thing the new pontoon – and this will be taken up by RW.', 'RW', 'none'],
  // A session that is to be held is no due.
  ['D', 'A date for a further training session would be arranged shortly.', '-', 'none'],
  ['D', 'The Boats and Moorings Officer informed the Panel that she would be arranging a talk with the divers.', 'Boats and Moorings Officer', 'none'],
  ['D', 'It was agreed that the lease be deferred to allow officers to look at the costs and report back to the meeting on 20 January 2027.', 'officers', 'date 2027-01-20'],
  // Weighed and noted there and then.
  ['R', 'Consider and note the work done on the quay over the past year, which ended in May 2026.', '-', 'nil'],
  ['R', 'To consider and comment on the draft by-laws at the next meeting.', '*', 'meeting next'],
  ['D', 'Questions limited to ten minutes to be shared out between those who wish to speak.', '-', 'nil'],
  ['R', 'That the minutes of the meeting held on 3 March (and resumed on 18 May) be sent back to a future meeting.', '-', 'meeting future'],
  ['R', 'That the accounts (due by 30 October) be published by 6 November.', '-', 'date 2026-11-06'],
  ['D', 'It was agreed that the lease be deferred to allow the Solicitor to address the drafting and report back to the meeting on 20 January 2027.', 'Solicitor', 'date 2027-01-20'],
  ['D', 'The Committee and Moorings Officer informed the Board that she would be arranging a talk with the divers.', 'Committee and Moorings Officer', 'none'],
]
