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
]
