/**
 * The manner of county scrutiny, taken by form: who × auxiliary × deed × object × time × voice, crossed until no two rows
 * share more than two of them; a third asks nothing. Labelled before they were read: 34 of 44 were right at first sight.
 * All invented. Rows as in sentences.table.ts.
 */
import type { Row } from './sentences.table'
export const scrutinySaidOn = '2026-10-06'

export const scrutiny: readonly Row[] = [
  ['D', 'The Assistant Director for Highways undertook to supply Members with the ward breakdown ahead of the December meeting.', 'Assistant Director for Highways', 'meeting named 2026-12'],
  ['D', 'It was confirmed that the consultants’ findings are to be shared with the Working Group once they had been received.', '-', 'none'],
  ['D', 'A seminar on buses was to be laid on for the whole Council in the New Year.', '-', 'range 2027-01-01 2027-03-31'],
  ['D', 'The Cabinet Member gave a commitment that the backlog would be cleared by the end of March.', 'Cabinet Member', 'date 2027-03-31'],
  ['D', 'Officers would take on board the comments made and revise the draft accordingly.', '*', '*'],
  ['D', 'Officers were mindful of the comments made.', '-', 'nil'],
  ['D', 'The Chairman would be writing to the Secretary of State on behalf of the Committee.', 'Chairman', 'none'],
  ['D', 'The Chairman, on behalf of the Committee, agreed to convey its concerns to the Trust.', 'Chairman', 'none'],
  ['D', 'Members were keen for the pilot to be revisited in twelve months’ time.', '-', 'date 2027-10-06'],
  ['D', 'Members were keen on the pilot.', '-', 'nil'],
  ['D', 'It was requested that case studies form part of the next update.', '-', 'none'],
  ['D', 'Case studies formed part of the update.', '-', 'nil'],
  ['D', 'The Lead Officer was invited to return to a future meeting with an action plan.', 'Lead Officer', 'meeting future'],
  ['D', 'A further paper is being prepared and will come before the Committee in the spring.', '-', 'range 2027-03-01 2027-05-31'],
  ['D', 'Work was under way on a further paper.', '-', 'nil'],
  ['D', 'Information on waiting times, broken down by district, would be forwarded to Members after the meeting.', '-', 'none'],
  ['D', 'The Committee’s thanks would be passed on to the staff concerned.', '*', '*'],
  ['D', 'It was for the Trust to decide.', '-', 'nil'],
  ['D', 'The Director of Public Health said she was happy to take that question away.', 'Director of Public Health', 'none'],
  ['D', 'The Director of Public Health was happy with the figures.', '-', 'nil'],
  ['D', 'That point could be picked up outside the meeting with the Head of Fleet.', '*', '*'],
  ['D', 'Councillor Amory requested sight of the risk register, which the Head of Audit would arrange.', 'Head of Audit', 'none'],
  ['D', 'Councillor Amory asked for, and was promised, a list of the sites.', '-', 'none'],
  ['D', 'A written answer was to follow.', '-', 'none'],
  ['D', 'The item is to be placed on the forward work programme for June.', '-', '*'],
  ['D', 'The item had been placed on the forward work programme in June.', '-', 'nil'],
  ['D', 'Scrutiny officers have been asked to look at the options and report by Easter.', 'Scrutiny officers', 'date 2027-03-28'],
  ['D', 'Scrutiny officers look at the options each Easter.', '-', 'nil'],
  ['R', 'That the Committee’s observations be reported to Cabinet on 18 November 2026.', '-', 'date 2026-11-18'],
  ['R', 'That a deep dive into fostering be undertaken by a Task Group, reporting to the Committee in March 2027.', 'Task Group', 'range 2027-03-01 2027-03-31'],
  ['R', 'That the Service Director be asked to consider whether the target is too low and to advise the Committee accordingly.', 'Service Director', 'none'],
  ['R', 'That the quarterly monitoring report continue to be presented to the Committee.', '-', '*'],
  ['R', 'That the Committee supports the direction of travel.', '-', 'nil'],
  ['R', 'That Members forward any further comments to the Scrutiny Manager by 23 October 2026.', 'Members', 'date 2026-10-23'],
  ['R', 'That the decision be not referred back.', '-', 'nil'],
  ['R', 'That the call-in be upheld and the matter returned to the Cabinet Member for reconsideration.', '*', 'none'],
  ['R', 'To ask for clarity on the funding at the meeting scheduled for 2 December.', '-', 'date 2026-12-02'],
  ['R', 'That the Chairman and spokespersons agree the scope of the review outside the meeting.', '*', 'none'],
  ['R', 'That the offer of a visit to the recycling plant be taken up.', '-', 'none'],
  ['R', 'That the scope of the review be agreed.', '-', 'nil'],
  ['R', 'That a letter of congratulation go to the school.', '-', 'none'],
  ['D', 'The Vice-Chairman felt that it would be useful to have sight of the contract before the next meeting.', '*', '*'],
  ['D', 'Clarification would be sought from the contractor and fed back to Members.', '-', 'none'],
  ['D', 'There would be a report to the January Committee on this.', '-', 'meeting named 2027-01'],
]
