/**
 * How parishes, district committees and small companies note what is to be done, and what only looks like it: agendas,
 * wording of motions in the first person, order of business, costs that are met, what stands in brackets between commas.
 * Each labelled before it was read. All invented. Rows as in sentences.table.ts.
 */
import type { Row } from './sentences.table'
export const parishSaidOn = '2026-11-10'

export const parish: readonly Row[] = [
  // A thing that will be an item of an agenda.
  ['D', 'Hedge trimming will be an agenda item for the next meeting.', '-', 'meeting next'],
  ['D', 'The allotment rents are to be on the agenda for the February meeting.', '-', 'meeting named 2027-02'],
  ['D', 'Bus shelter repairs to be an item on the agenda of the next meeting.', '-', 'meeting next'],
  ['D', 'The state of the war memorial would be on the agenda for January.', '-', '*'],
  ['D', 'Hedge trimming was an agenda item for the last meeting.', '-', 'nil'],
  ['D', 'There will be an agenda for every meeting.', '-', 'nil'],
  ['D', 'The meeting will be an opportunity for residents to ask questions.', '-', 'nil'],
  // A bare note of what comes again.
  ['D', 'Discuss at the next meeting.', '-', 'meeting next'],
  ['D', 'Review again at the March meeting.', '-', 'meeting named 2027-03'],
  ['D', 'Revisit at next meeting.', '-', 'meeting next'],
  ['D', 'Discussed at the last meeting.', '-', 'nil'],
  ['D', 'Review of the accounts at the last meeting.', '-', 'nil'],
  // The wording of a motion in the first person is no promise.
  ['D', '“I will ask at the next meeting that a crossing be provided at Mill Lane.”', '-', 'nil'],
  ['R', '“I will ask at the next area meeting that the footpath at Quarry Road be repaired”.', '-', 'nil'],
  ['D', '"I shall move at the November meeting that the speed limit be looked at again."', '-', 'nil'],
  ['D', 'Cllr Roper said that he would ask at the next area meeting for a crossing.', 'Cllr Roper', 'meeting next'],
  ['D', 'Mrs Tully said “I will send the keys round tomorrow”.', '*', '*'],
  // Somebody from outside who gives, and a rate that holds.
  ['D', 'An anonymous donor has offered to pay for the new bench.', '-', 'nil'],
  ['D', 'A benefactor had kindly agreed to buy a piano.', '-', 'nil'],
  ['D', 'The Treasurer has offered to pay for the new bench.', 'Treasurer', 'none'],
  ['D', 'Existing tickets will be honoured at the old price.', '-', 'nil'],
  // What was asked of the one who writes, told as what was done.
  ['D', 'I was asked to find out how one gets a weight limit.', '-', 'nil'],
  ['D', 'The Clerk was asked to find out how one gets a weight limit.', 'Clerk', 'none'],
  // A need or a wish for a thing to be done.
  ['D', 'Talk turned to the need for the ditch to be cleared if it floods again.', '-', 'nil'],
  ['D', 'There was little appetite for the pond to be filled in.', '-', 'nil'],
  ['D', 'Members spoke of the importance of the verge to be cut early.', '-', 'nil'],
  ['D', 'The ditch to be cleared before the end of the month.', '-', 'date 2026-11-30'],
  // What rules require.
  ['D', 'The Clerk pointed out that it would be required under the byelaws that the gate be shut at dusk.', '-', 'nil'],
  ['D', 'The Secretary reminded the Directors that the register must be kept up to date.', '-', 'nil'],
  ['D', 'The Secretary reminded the Directors that they should return their forms by 30 November.', '*', 'date 2026-11-30'],
  ['D', 'It was required that the contractor produce a method statement.', 'contractor', 'none'],
  // Order of business, and what comes in another item.
  ['D', 'The budget will be considered in item 9.', '-', 'nil'],
  ['D', 'The grant would be discussed at agenda item 12.', '-', 'nil'],
  ['D', 'He would bring Item 7 – Pavilion Lease further up the agenda.', '-', 'nil'],
  ['D', 'The Chair would take item 4 next.', '-', 'nil'],
  ['D', 'The Chair would bring the lease to the next meeting.', 'Chair', 'meeting next'],
  // Costs that are met.
  ['D', 'It was agreed the Parish Council would meet any shortfall in the cost of the tea.', '-', 'nil'],
  ['D', 'The club would meet the cost of the licence.', '-', 'nil'],
  ['D', 'It was agreed the Clerk would meet the surveyor on site.', 'Clerk', 'none'],
  // Wording of an agenda, printed with its minute.
  ['D', 'Matters Arising To discuss any matters arising.', '-', 'nil'],
  ['D', 'Finance Report To receive the report of the Treasurer.', '-', 'nil'],
  ['D', 'Matters Arising Clerk to discuss the ditch with the county.', '*', 'none'],
  // Headings of lists of payments.
  ['D', 'Payments to be made:', '-', 'nil'],
  ['D', 'Accounts to be approved', '-', 'nil'],
  ['D', 'The invoice to be paid by the Treasurer before Christmas.', 'Treasurer', 'date 2026-12-25'],
  // What the meeting considered.
  ['D', 'The Lead Member considered a request by the Assistant Director, Estates to put off the report to a future meeting.', '-', 'nil'],
  ['D', 'The Cabinet Member weighed an offer by the Trust Manager, Parks to mend the wall.', '-', 'nil'],
  // Said between commas of the one who acts.
  ['D', 'The Chairman, whilst regretting the delay in the work, agreed to write to the contractor.', 'Chairman', 'none'],
  ['D', 'Cllr Roper, having read the lease, agreed to speak to the tenant.', 'Cllr Roper', 'none'],
  ['D', 'The Head of Parks, while she saw no fault in the design, undertook to look at it again.', 'Head of Parks', 'none'],
  // A post with two fields.
  ['D', 'Members heard that the Democratic and Civic Officer would write to the school.', 'Democratic and Civic Officer', 'none'],
  ['D', 'It was agreed that the Estates and Projects Manager would obtain three quotations.', 'Estates and Projects Manager', 'none'],
  ['D', 'The Clerk and Projects Manager would obtain three quotations.', 'Clerk and Projects Manager', 'none'],
  // Verbs that lead into a question, and what "this meeting" is when nothing happens at it.
  ['D', 'Mrs Tully said that she would check whether this meeting had been advertised on the noticeboard.', 'Mrs Tully', 'none'],
  ['D', 'The Clerk would find out who had paid for this meeting room.', 'Clerk', 'none'],
  ['D', 'The Chair would deal with the point at this meeting.', '-', 'nil'],
  // What waits on a time that has a clause of its own.
  ['D', 'As soon as word is received from the county it will be passed on to members.', '-', 'none'],
  ['D', 'Once the licence is granted it will be displayed in the hall.', '-', 'none'],
  ['D', 'When it rains it will be slippery.', '-', 'nil'],
  // A dash opens a sentence of its own.
  ['D', 'Could the lighting be looked at again – this will be put on the agenda for the next meeting.', '-', 'meeting next'],
  // Thanks, views and the like that somebody is asked to pass on.
  ['D', 'The Chairman asked Cllr Roper to express the Council’s thanks to the bellringers.', 'Cllr Roper', 'none'],
  ['D', 'The Clerk was asked to convey the sympathy of the Council to the family.', 'Clerk', 'none'],
  ['D', 'The Chairman asked members to express their thanks to the Clerk.', '-', 'nil'],
  // Put back, and still to come.
  ['D', 'The report on the moorings, which was due in October, had been put back until the spring of 2027.', '-', 'range 2027-03-01 2027-05-31'],
  ['D', 'The inspection had been postponed until the January meeting.', '-', 'meeting named 2027-01'],
  ['D', 'The inspection had been postponed until the weather improved.', '-', 'nil'],
  // Meant, hoped and expected.
  ['D', 'The Treasurer expected to provide the figures to the Directors by Friday 4 December 2026.', 'Treasurer', 'date 2026-12-04'],
  ['D', 'The Clerk advised that it was intended that a paper would be put to the January meeting.', '-', 'meeting named 2027-01'],
  ['D', 'The Clerk expected the work to last until June.', '-', 'nil'],
  // Works and counts that are to come.
  ['D', 'Members were advised that a traffic count would be carried out in January.', '-', 'range 2027-01-01 2027-01-31'],
  ['D', 'The broken gate would be replaced with a stile.', '-', 'none'],
  ['D', 'A survey of the roof will be undertaken in the spring.', '-', 'range 2027-03-01 2027-05-31'],
  ['D', 'The bypass works would be carried out by the county in 2029.', '-', 'nil'],
  // Whom others are asked to ask.
  ['D', 'It was requested that Fenshire County Council ask the operator to supply figures on lorries.', 'Fenshire County Council', 'none'],
  // Initials with their stops.
  ['D', 'R. Stannard is to discuss the culvert with the county.', 'R. Stannard', 'none'],
  ['D', 'J. P. Ebbage agreed to look into the cost of a new mower.', 'J. P. Ebbage', 'none'],
  ['D', 'Talk turned to the pump and R. Stannard will speak to the makers.', 'R. Stannard', 'none'],
  ['D', 'C. Accounts to be approved; a.', '-', 'nil'],
  // Behind a verb that no list has.
  ['D', 'Cllr Moss requested that the tour cover the cellars and the Town Clerk undertook to see to this.', 'Town Clerk', 'none'],
  ['D', 'The invitation had been acknowledged and the Democratic and Civic Officer would write again.', 'Democratic and Civic Officer', 'none'],
  // What somebody hopes to have done by a day.
  ['D', 'Joan said that she was drawing up the accounts and hoped to complete them by 15 December.', 'Joan', 'date 2026-12-15'],
  ['D', 'The Treasurer hopes to close the old account before 1 December.', 'Treasurer', 'date 2026-12-01'],
  ['D', 'The Treasurer hoped to see a warmer summer.', '-', 'nil'],
  // Who proposes and seconds a thing does not do it.
  ['R', 'That the shed be sold to the scouts, proposed by Cllr Ashe and seconded by Cllr Dow.', '-', 'none'],
  ['D', 'It was agreed that a letter be sent to the vicar, seconded by Cllr Dow.', '-', 'none'],
  ['D', 'It was agreed that a letter be sent to the vicar by Cllr Dow.', 'Cllr Dow', 'none'],
  // First names in what was decided.
  ['R', 'Councillors agreed that Tom should write to the makers.', 'Tom', 'none'],
  ['R', 'It was agreed that Idris would bring the keys to the next meeting.', 'Idris', 'meeting next'],
  ['R', 'It was agreed that Council should write to the makers.', '*', 'none'],
  // A seat that is to be filled.
  ['R', 'That a Member be nominated to join the Flood Group.', '-', 'none'],
  ['R', 'That Cllr Moss be nominated to join the Flood Group.', '-', 'nil'],
  // The day stands in the sentence before.
  ['D', 'Open day at the mill on 4 December 2026. JK to attend.', 'JK', 'date 2026-12-04'],
  ['D', 'The mill was opened on 4 June 2019. JK to attend.', 'JK', 'none'],
  ['D', 'Open day at the mill on 4 December 2026. JK to attend the committee.', 'JK', 'none'],
  ['D', 'Open day at the mill on 4 December 2026. JK to write to the miller.', 'JK', 'none'],
  // Societies do as they like; visits are somebody's to arrange.
  ['D', 'Mr Hay stated that the Wolds Wildlife Trust were to visit the pond in May.', '-', 'nil'],
  ['D', 'The Engineer stated that site visits would take place at all the weirs.', '*', 'none'],
  ['D', 'The fair would take place on 3 May.', '-', 'nil'],
  ['D', 'The Ranger had been told by the county that the stile would be replaced by the end of March.', '-', 'nil'],
  // A month and those who are told.
  ['A', 'The Secretariat to circulate the attendance figures for August to Board members.', 'Secretariat', 'none'],
  ['A', 'Clerk to send the rota for December to Hall Committee members.', 'Clerk', 'none'],
  ['A', 'Clerk to bring the rota to the December Hall Committee meeting.', 'Clerk', 'meeting named 2026-12'],
]
