/**
 * How business is put off, handed on, stood in for and written down, each with near misses: what is decided by being
 * decided, what belongs to this meeting, whose day a day is. Rows as in sentences.table.ts; all is invented.
 */
import type { Row } from './sentences.table'

export const businessSaidOn = '2026-10-15'

export const business: readonly Row[] = [
  // Functions and powers that pass to somebody are no task; a thing to be done is.
  ['R', 'That the functions set out in Appendix 2 be delegated to the Head of Ferries.', '-', 'nil'],
  ['R', 'That the powers in section 4 of the Harbour Act be delegated to the Harbour Master.', '-', 'nil'],
  ['R', 'That authority be delegated to the Head of Ferries to let the contract.', 'Head of Ferries', 'none'],
  // Business taken at another meeting; taken today it is nobody's task.
  ['D', 'It was agreed that the second part of the plan be taken at the next meeting.', '-', 'meeting next'],
  ['D', 'It was agreed that the report on moles be carried forward to the next meeting.', '-', 'meeting next'],
  ['D', 'It was agreed that the two items be taken together.', '-', 'nil'],
  // What is done there and then, or is a matter of how the meeting goes.
  ['D', 'Members were asked to declare any interests in the items before them.', '-', 'nil'],
  ['D', 'Members were asked to declare their gifts to the Monitoring Officer by 1 December.', 'Members', 'date 2026-12-01'],
  ['R', 'To agree to move item 9 into public session.', '-', 'nil'],
  // What a decision does by itself, and what it gives somebody to do.
  ['R', 'The Cabinet RESOLVED to agree to the deferment of the report.', '-', 'none'],
  ['R', 'To agree the postponement of the item until the June meeting.', '-', 'meeting named 2027-06'],
  ['R', 'That the HBCA record its congratulations to Ann Ashe on her appointment.', '-', 'nil'],
  ['R', 'That the budget for the slipway be increased by £2,000 to £9,000.', '-', 'nil'],
  ['R', 'That the programme be approved, whilst acknowledging that it is subject to change should urgent matters arise.', '-', 'nil'],
  ['R', 'That the Chair and Vice-Chair be delegated authority to settle the wording of the notice.', 'Chair and Vice-Chair', 'none'],
  ['R', 'That the Executive Member for Harbours have delegated authority to approve the terms of the leases.', 'Executive Member for Harbours', 'none'],
  // What stands in for somebody today, and what comes again.
  ['D', 'It was noted that Cllr Ashe would be answering questions on his behalf.', '-', 'nil'],
  ['D', 'Cllr Ashe would be answering the residents’ questions in writing by 4 January.', 'Cllr Ashe', 'date 2027-01-04'],
  ['D', 'The Chairman advised that the talk on dredging had been deferred to the March meeting as the speaker was ill.', '-', 'meeting named 2027-03'],
  ['D', 'The Chairman advised that the talk on dredging had been well received.', '-', 'nil'],
  // Days that belong to something else.
  ['D', 'Officers were asked to find out whether the figures for the period up to 31 March could be put before the Board at its meeting in April.', 'Officers', '*'],
  ['D', 'The report will be published on the same page once Council has considered it on 10 July.', '-', 'none'],
  ['D', 'The plan will be circulated once it has been considered by the Harbour Board.', '-', 'none'],
  ['R', 'That the Annual Report be published.', '-', 'none'],
  ['R', 'That an annual report be brought to the Committee.', '-', 'recurring P1Y'],
  ['R', 'The Committee deferred the application for a site visit.', '-', 'none'],
  ['R', 'The Panel are content with the figures, and request that they be shown in the next report.', '-', '*'],
  ['R', 'The Panel were satisfied with the answers, and ask the Head of Ferries to report again in May.', 'Head of Ferries', 'range 2027-05-01 2027-05-31'],
  // How minutes are kept, and how they are put right.
  ['R', 'That the minutes of 1 October be approved subject to a correction to minute 58(b) to show that Cllr Ashe spoke.', '-', 'nil'],
  ['D', 'On page 4, the Chair asked that the name of the slipway be included.', '-', 'nil'],
  ['D', 'Paragraph 3, remark by Ann Ashe to be amended to read: “Ann Ashe spoke of moles”.', '-', 'nil'],
  ['D', 'Notes of the workshop would be taken but were no formal record.', '-', 'nil'],
  ['D', 'Minutes are subject to confirmation at the next meeting as a correct record.', '-', 'nil'],
  ['D', 'b) Change to Order of Business', '-', 'nil'],
  ['R', 'That the following be given co-opted status for the year: the Fire Authority and the Harbour Trust.', '-', 'nil'],
  ['D', 'The Vice-Chair would take the chair for that item.', '-', 'nil'],
  // What somebody would do himself, and what an agenda or a chair says of today.
  ['D', 'The Chair proposed to write to the ferry company on behalf of the Panel.', 'Chair', 'none'],
  ['D', 'The Chair proposed to close the meeting.', '-', 'nil'],
  ['D', 'The Leader, Councillor Ashe, to outline his plans for the harbour.', '-', 'nil'],
  ['D', 'The Committee to discuss new topics for its programme.', '-', 'nil'],
  ['D', 'The Clerk to present the options at the next meeting.', 'Clerk', 'meeting next'],
  ['D', 'The Chair asked the Committee for any further comments on the programme.', '-', 'nil'],
  ['D', 'The Chair reminded Members that there would be an item to add to the work programme on lamps.', '-', 'none'],
  ['D', 'The Panel asked that its best wishes be conveyed to Councillor Ashe.', '-', 'nil'],
  // Whose it is, and when.
  ['D', 'The Engineer said that officers would prepare a case for the new crane, to be presented to the Finance Committee at its meeting of 15 January 2027.', 'officers', 'date 2027-01-15'],
  ['D', 'It was agreed that, since the Trust had planned to attend the November meeting, the Pilots be invited to attend the January meeting.', '-', 'meeting named 2027-01'],
  ['D', 'It was agreed that a response would be sought from the Harbour Master.', 'Harbour Master', 'none'],
  ['D', 'Ann Ashe said that she would be attending the forum on a regular basis.', '-', 'nil'],
  ['D', 'It was noted that Dr Ashe would represent the Trust at future meetings.', '-', 'nil'],
  ['R', 'That meetings of this Committee be held at 10 a.m. on the dates agreed by Cabinet.', '-', 'nil'],
  ['R', 'To register concerns that there was no plan for the archive.', '-', 'nil'],
  // The manners of a meeting, an open door, what is only allowed.
  ['D', 'The Mayor asked that all phones be switched off or put on silent.', '-', 'nil'],
  ['D', 'Members were reminded that interests should be declared before the item.', '-', 'nil'],
  ['D', 'In the event of a fire those present would be told to leave by the west door.', '-', 'nil'],
  ['D', 'The outcome of the debate would be reported in public session and in the minutes of the meeting.', '-', 'nil'],
  ['D', 'Members were asked to contact the Clerk if they wished to see the archive.', '-', 'nil'],
  ['R', 'That the decision not be referred back to the Cabinet and may therefore be implemented.', '-', 'nil'],
  ['R', 'To extend the term of Ann Ashe as independent member for 2 years.', '-', 'nil'],
  ['R', 'The Board agreed that the action is closed.', '-', 'nil'],
  ['D', 'Exercise to develop a post for the slipway', '-', 'nil'],
  // A name ends where something is told of who bears it.
  ['D', 'The Head of Ferries introduced the report and undertook to circulate the figures.', 'Head of Ferries', 'none'],
  ['D', 'The Director of Public Works gave an update and would send the slides.', 'Director of Public Works', 'none'],
  ['D', 'Cllr Ashe, Cabinet Member for Quays, presented the paper and agreed to report back in January.', '*', 'range 2027-01-01 2027-01-31'],
  ['D', 'The report was introduced by the Head of Ferries, who undertook to circulate the figures.', 'Head of Ferries', 'none'],
  ['D', 'Those who agreed to help were thanked.', '-', 'nil'],
  ['D', 'Members of the Board were asked to consider the draft and send comments to the harbour team.', 'Members of the Board', 'none'],
  ['D', 'Members of the Board were asked to consider the draft.', '-', 'nil'],
  ['D', 'Ann Ashe offered to enter a private session.', '-', 'nil'],
  ['A', 'The Clerk to send an invitation to Members confirming that the meeting has been moved.', 'Clerk', 'none'],
  ['A', 'Forms to be sent to Ann Ashe over the next two weeks', '-', 'date 2026-10-29'],
  ['D', 'The work would be done over the next three years.', '-', 'nil'],
  ['R', 'Following approval of the maps, instruct the Chief Officer - Harbours to put them out to consultation by May.', 'Chief Officer - Harbours', '*'],
  ['R', 'That, in the event of the plan being amended tonight, the wording of the conditions be delegated to the Head of Planning.', '-', 'nil'],
  ['R', 'To move to exclude the press and public.', '-', 'nil'],
  // What is asked to go in or out is still to be done, though "an item" is often taken there and then.
  ['D', 'Members requested the addition of an item on bees.', '-', 'none'],
  ['D', 'Members requested an item on bees.', '-', 'nil'],
  ['R', 'The Programme was agreed subject to moving the lighthouse report to the autumn.', '-', '*'],
]
