/**
 * Sentences written for each slot of the grammar that was widened, before its rule was: for each some that must be read and
 * some near misses that must not. Rows as in sentences.table.ts.
 */
import type { Row } from './sentences.table'

export const widenedSaidOn = '2026-10-15'

export const widened: readonly Row[] = [
  // A past that the lexicon lacks, between somebody and a that-clause, says it.
  ['D', 'The Ranger remarked that the boardwalk was rotten and that she would replace the worst planks.', 'Ranger', 'none'],
  ['D', 'Councillor Odell reiterated that the Bursar would send round the budget by 30 October.', 'Bursar', 'date 2026-10-30'],
  ['D', 'In answer to the complaint the Treasurer conceded that the table was wrong and that a corrected copy would be circulated to Members.', '-', 'none'],
  ['D', 'The Leader predicted that the rate of return would fall by 31 March.', '-', 'nil'],
  ['D', 'The Curator lamented that few visitors would climb so far.', '-', 'nil'],
  ['D', 'The Chief Executive repeated that no land would be sold until the survey had been paid for.', '-', 'nil'],
  // "if possible" is no clause.
  ['D', 'Governors asked that, if possible, the timetable be circulated by 6 November.', '-', 'date 2026-11-06'],
  ['D', 'The Panel asked that where practicable the Head of Transport attend the December meeting.', 'Head of Transport', 'meeting named 2026-12'],
  ['R', 'That if possible the Museum Manager bring the lease to the next meeting.', 'Museum Manager', 'meeting next'],
  ['D', 'Where possible traffic would keep to the lower road.', '-', 'nil'],
  ['D', 'It was asked whether, if necessary, more could be spent.', '-', 'nil'],
  ['R', 'That where appropriate the rules remain as they are.', '-', 'nil'],
  // Behind words that say who is meant stands what that one is asked to do.
  ['R', 'To ask the officer who keeps the register of moorings to send a copy to the harbour users.', 'officer who keeps the register of moorings', 'none'],
  ['R', 'Instructs the Estates Surveyor who valued the hall to report again in January.', 'Estates Surveyor who valued the hall', 'range 2027-01-01 2027-01-31'],
  ['D', 'The Chair asked the two trustees who had walked the path to write up what they saw.', '*', 'none'],
  ['R', 'That the officer responsible for moorings publish the new charges by 1 December.', 'officer responsible for moorings', 'date 2026-12-01'],
  ['R', 'To thank all those who helped the society to reopen the pool.', '-', 'nil'],
  ['R', 'To note the grant that allows schools to plant trees.', '-', 'nil'],
  ['R', 'That the officer who wishes to retire be thanked.', '-', 'nil'],
  // Of two verbs in a row the first is the inserted one.
  ['D', 'A list of where the grit bins are would be put on the website by the end of November.', '-', 'date 2026-11-30'],
  ['D', 'A note on how the fund is spent would be sent to Members.', '-', 'none'],
  ['D', 'What the tenants want will be asked of them by the Housing Officer before Christmas.', '*', '*'],
  ['D', 'Where the river floods would always be a worry.', '-', 'nil'],
  ['D', 'How the money was spent could not be said.', '-', 'nil'],
  ['D', 'What was said would be forgotten.', '-', 'nil'],
  // What is asked beside what is told; a pronoun that begins anew.
  ['D', 'Trustees were told that a form had been posted to each and asked that they sign it by 2 November.', 'Trustees', 'date 2026-11-02'],
  ['D', 'Wardens were reminded that keys had been cut and asked to hand in the old ones by Friday.', 'Wardens', 'date 2026-10-16'],
  ['D', 'Members were advised that a survey had been done and told that it cost little.', '-', 'nil'],
  ['D', 'The pupils were shown what had been made and thanked for it.', '-', 'nil'],
  // A participle that says what follows it is no second deed; a capital one after "that" is a name.
  ['R', 'That the lease and related papers be signed and connected matters left.', '-', '*'],
  ['R', 'That the byelaws be noted and proposed changes to them awaited.', '-', 'nil'],
  ['R', 'That Draft Accounts not be shown to the press.', '-', 'nil'],
  ['R', 'That the scheme be approved and detailed drawings sent to the Board by 1 December.', '-', 'date 2026-12-01'],
  // The old form with "did".
  ['R', 'The Council did instruct the Surveyor to fence the pond.', 'Surveyor', 'none'],
  ['D', 'Members did ask the Bursar to explain the overspend at the next meeting.', 'Bursar', 'meeting next'],
  ['D', 'Did the Chair ask the Clerk to write?', '-', 'nil'],
  // Posts whose name holds an "and", or a body.
  ['D', 'Members heard that the licence had lapsed and the Harbours and Coast Officer would apply again.', 'Harbours and Coast Officer', 'none'],
  ['R', 'That the Committee and Scrutiny Manager circulate the rota.', 'Committee and Scrutiny Manager', 'none'],
  ['R', 'That the award of the contract be delegated to the relevant Cabinet portfolio holder.', 'relevant Cabinet portfolio holder', 'none'],
  ['R', 'That the Chair and the Bursar price the roof.', 'Chair and the Bursar', 'none'],
  ['R', 'That the Members present inspect the pier on 2 November.', 'Members present', 'date 2026-11-02'],
  ['R', 'That the Officers present a plan for the pier in the spring.', 'Officers', 'range 2027-03-01 2027-05-31'],
  // Decisions of two halves: a deed that leaves nothing, or a thing approved, and beside it what is to be done.
  ['R', 'The Trustees resolved to note the bequest; and that the family be thanked by letter within a week.', '-', 'date 2026-10-22'],
  ['R', 'Cabinet agreed to receive the petition, and that the Director of Place reply to it by 30 November.', 'Director of Place', 'date 2026-11-30'],
  ['R', 'The design brief be adopted, and that the steering group would return to the Board in February; and', 'steering group', 'range 2027-02-01 2027-02-28'],
  ['R', 'The Trustees resolved to note the bequest; and that it was most generous.', '-', 'nil'],
  ['R', 'That the plan be noted and Rangers continue to watch the bank and keep the Panel informed each month.', 'Rangers', 'recurring P1M'],
  ['R', 'That the plan be noted and Rangers continue to watch the bank and mend the fence.', '-', 'nil'],
  // How a body stands to a thing, and help should there be need, are no tasks.
  ['R', 'It was resolved that the Council take a cautious line on the merger.', '-', 'nil'],
  ['R', 'The Board agreed that it would give any support required.', '-', 'nil'],
  ['R', 'To assent to the terms.', '-', 'nil'],
  ['R', 'That the Bursar take a copy of the deed to the bank by Friday.', 'Bursar', 'date 2026-10-16'],
  ['R', 'That the Museums Officer take a count of the store before Christmas.', 'Museums Officer', 'date 2026-12-25'],
  ['R', 'That the Head of Care provide any figures she has to the next meeting.', 'Head of Care', 'meeting next'],
  // A note that closes with what was decided.
  ['R', 'Review of charges agreed.', '-', 'nil'],
  ['R', 'Request for a dropped kerb – refused.', '-', 'nil'],
  ['R', 'Transfer of £900 to reserves approved as set out.', '-', 'nil'],
  ['R', 'Publish the accounts approved.', '-', 'none'],
  ['R', 'Report on the pier to the Harbour Board by 1 March.', '-', 'date 2027-03-01'],
  ['R', 'Transfer £900 to reserves before the end of the year.', '-', 'date 2026-12-31'],
  // A report that lies before them, by where it is listed; one that is still to come.
  ['R', 'That the Governing Body receive the October 2026, Quarterly Works Statement listed in the papers of 2 October.', '-', 'nil'],
  ['R', 'That the Trustees receive the Annual Gift Report attached as paper 7.', '-', 'nil'],
  ['R', 'That the Trustees receive an annual gift report.', '-', 'recurring P1Y'],
  ['R', 'That the Board receive the gift report in May.', '-', 'range 2027-05-01 2027-05-31'],
  // What was asked for a body by "were"; a change asked for before what is approved; who saw to it.
  ['R', 'That the Board were sent the valuation before it met again.', '-', '*'],
  ['R', 'That members were shown the plans.', '-', 'nil'],
  ['R', 'Subject to the removal of paragraph 6, the charter be adopted.', '-', 'none'],
  ['R', 'Subject to the view of the Treasurer, the charter be adopted.', '-', 'nil'],
  ['R', 'To note that the Head of Parks would make sure that the beds were replanted.', '*', '*'],
  ['R', 'To note that the Head of Parks would ensure that the beds were replanted.', 'Head of Parks', 'none'],
  ['R', 'To note that the contractor would ensure that the beds were replanted.', '-', 'nil'],
  // A coming meeting, and what it is to hold.
  ['R', 'That the February meeting be devoted to the harbour plan.', '-', 'meeting named 2027-02'],
  ['R', 'The Forum’s meeting in April includes a talk on kelp.', '-', 'meeting named 2027-04'],
  ['R', 'That the last meeting was used to draw up the list be noted.', '-', 'nil'],
  ['R', 'Authority delegated at the last meeting was used.', '-', 'nil'],
  ['R', 'Delegated authority is granted to the Bursar to sell the van.', 'Bursar', 'none'],
  ['R', 'That the Champion be approved to continue to visit homes and invite views.', '-', 'nil'],
  ['R', 'That the meeting be reopened.', '-', 'nil'],
  // What is to come is to be so; what is back on an agenda.
  ['D', 'It was agreed that future accounts should be in one form for all halls.', '-', 'none'],
  ['D', 'Members agreed that future notes of the visits be kept short.', '-', 'none'],
  ['D', 'It was agreed that the future of the hall was bright.', '-', 'nil'],
  ['D', 'The lido is back on the agenda for our February meeting.', '-', 'meeting named 2027-02'],
  ['D', 'The lease is on the agenda for the next meeting.', '-', 'meeting next'],
  ['D', 'The lido is on the agenda of every party.', '-', 'nil'],
  ['D', 'The lido is back on the agenda.', '-', 'nil'],
  // Asked that somebody receive something; agreed to have it; somebody had to do it.
  ['D', 'Mr Tull asked that the Fabric Committee receive a list of the tiles.', '-', 'none'],
  ['D', 'The Convener asked that governors have sight of the plan by 1 December.', '-', 'date 2026-12-01'],
  ['D', 'It was asked that pupils receive more milk.', '-', 'nil'],
  ['D', 'It was agreed to have a draft rota to look at at the December meeting.', '-', 'meeting named 2026-12'],
  ['D', 'It was agreed to have the Bursar price a new boiler.', 'Bursar', 'none'],
  ['D', 'It was agreed to have lunch.', '-', 'nil'],
  ['R', 'It was the Vestry’s decision to have the Warden fit a new lock.', 'Warden', 'none'],
  ['R', 'It was the decision of all to sell the old van by Easter.', '-', 'date 2027-03-28'],
  ['R', 'It was a hard decision to take.', '-', 'nil'],
  // Put over by a bare verb behind a mark; an item of the agenda with what was said to it; a thing behind a dash.
  ['D', 'Bulb planting - carry over to the next meeting', '-', 'meeting next'],
  ['D', 'Hedges: leave until next meeting.', '-', 'meeting next'],
  ['D', 'Ted had to carry the chairs to the next room.', '-', 'nil'],
  ['D', 'Mr Lunn to brief the Board – Members heard that the tender had been let.', '-', 'nil'],
  ['D', 'Mr Lunn to brief the Board on the tender – before Christmas.', 'Mr Lunn', 'date 2026-12-25'],
  ['D', 'Nobody could go – regrets to be sent.', '-', 'none'],
  // Taken at another meeting; this one was too full for it.
  ['D', 'The Chair explained that there was no time for the motion at this meeting and that it would be taken at the next meeting.', '-', 'meeting next'],
  ['D', 'The matter would be decided at a later meeting.', '-', 'meeting future'],
  ['D', 'Questions would be taken at the end.', '-', 'nil'],
  ['D', 'A vote would be taken at the end of the debate.', '-', 'nil'],
  // Whoever it may be; a post that runs on from what stands before it; who stands behind a heading.
  ['D', 'If any warden had lost a key they were asked to tell the office.', '-', 'nil'],
  ['D', 'If any warden had lost a key they were asked to tell the office by 30 October.', '*', 'date 2026-10-30'],
  ['D', 'Ivy – Clerk still waiting for the tree surgeon, whom he will ring again.', '*', '*'],
  ['R', 'It was agreed to seek a grant for new goalposts Treasurer to ring the league', '*', '*'],
  ['R', 'It was agreed to thank the retiring Treasurer to mark her years of service.', '-', 'nil'],
  // Meetings that are all meetings, or one; what is done with it then.
  ['D', 'Ms Ode would be invited to attend future meetings of the Trust.', '-', 'none'],
  ['D', 'Ms Ode would be invited to attend a future meeting of the Trust.', '*', 'meeting future'],
  ['D', 'The Harbour Master would bring the chart back to a future Moorings Panel.', 'Harbour Master', 'meeting future'],
  ['D', 'The Clerk would send round the draft for it to be signed at the next meeting.', 'Clerk', 'none'],
  ['D', 'The Clerk would see whether Mr Orr could come to the next meeting.', 'Clerk', 'none'],
  // What a first name is doing, in an action; who stands behind the heading of a note; nothing is no deed.
  ['A', 'Maeve chasing up the hedge contractor.', 'Maeve', 'none'],
  ['A', 'Dredging of the basin to be costed.', '-', 'none'],
  ['D', 'Gatehouse – Treasurer still has no price, which he would press for.', 'Treasurer', 'none'],
  ['D', 'There is nothing to report and the Clerk would write again.', 'Clerk', 'none'],
  ['D', 'The stile is loose; this will be done next week.', '-', '*'],
  ['D', 'The talk would focus on bees.', '-', 'nil'],
  ['R', 'That a form be filled in to let Treasurer see the account.', '-', 'none'],
]
