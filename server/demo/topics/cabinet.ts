import type { Topic } from './topic'

/** Business of Cabinet. */
export const cabinet: Topic[] = [
  {
    title: 'Revenue budget monitoring', purpose: 'To consider the forecast for the year.', presenter: 'head-of-finance', months: [3, 7, 11],
    story: ['The Head of Finance presented the forecast, an overspend of £{2.3|1.8|1.4|2.6|1.9|1.1} million before the use of reserves.'],
    points: ['{Adult care and home to school transport made up most of the overspend|The cost of placements for children had grown faster than the grant|Winter had cost less than was set aside}', 'Savings of £{4.9|6.2|7.7|3.8} million had been delivered and £{1.1|0.9|0.6|1.4} million were at risk'],
    promises: ['The Head of Finance undertook to circulate a note on {the savings at risk|reserves|the cost of borrowing}', '{The Director of Adult Care would report back on the cost of new placements|The Director of Children’s Services agreed to provide the number of placements above £5,000 a week|The Head of Transport would report back on the savings from shared routes}'],
    decisions: ['the forecast is noted', '{the Director of Adult Care brings a recovery plan to Cabinet within two months|the Director of Children’s Services brings a plan for placements to Cabinet within three months|the Head of Finance reports on the savings at risk at the next meeting}', 'the use of the contingency, up to £{800,000|450,000|600,000}, is approved'],
  },
  {
    title: 'Capital programme', purpose: 'To approve additions to the capital programme.', presenter: 'head-of-finance', months: [3, 5, 9, 1],
    story: ['The Cabinet Member for Resources introduced the report and drew attention to {the bridge at Saltby|the classrooms at Fenby|the roof of Marram library|the depot at Brackley}.'],
    points: ['The tender for {the bridge was eight per cent above|the classrooms was within|the roof was far above|the depot was three per cent below} the estimate', '{Grant for the cycle path had been confirmed|Interest on borrowing had come down|Two schemes had been put back a year}'],
    promises: ['The Head of Property agreed to share {the condition survey|the list of schemes put back|the tender report} with group leaders', 'The Director of Place would provide a timetable for {the bridge|the classrooms|the roof|the depot} before the next meeting'],
    decisions: ['the additions set out in the report are approved', 'the Director of Place is authorised, in consultation with the Cabinet Member for Resources, to award the contract for {the bridge|the classrooms|the roof|the depot}', 'a report on {the bridge is brought to Cabinet in the new year|the classrooms is brought to Cabinet within six months|the roof is brought to the next meeting|the depot is brought to Cabinet within six months}'],
  },
  {
    title: 'Response to scrutiny: youth services', purpose: 'To respond to the recommendations of the Children and Young People Scrutiny Committee.', presenter: 'director-of-childrens-services', months: [11], once: true,
    story: ['The Cabinet Member for Children thanked the committee for its work and proposed that all but one of its recommendations be accepted.'],
    points: ['Opening on Sundays could not be afforded', 'The detached team would be kept'],
    promises: ['The Director of Children’s Services undertook to bring the staffing plan to scrutiny', 'It was agreed that the Head of Communications would publish the new hours'],
    decisions: ['the third option is adopted', 'the Director of Children’s Services reports on the first year of the new service in twelve months’ time', 'the committee is informed of the reasons in writing within two weeks'],
  },
  {
    title: 'Library strategy', purpose: 'To approve the draft library strategy for consultation.', presenter: 'head-of-libraries', months: [5, 7], once: true,
    story: ['The Head of Libraries presented the draft strategy, which kept all twenty-two libraries.'],
    points: ['Visits had gone up by six per cent', 'Two libraries could share a building with the post office'],
    promises: ['The Head of Libraries would circulate a note on opening hours to all members', 'The Head of Property agreed to look into the lease at Marram'],
    decisions: ['the draft strategy is approved for consultation', 'the outcome of the consultation is reported to Cabinet in the autumn'],
  },
  {
    title: 'Library strategy: outcome of the consultation', purpose: 'To consider what was said about the draft library strategy.', presenter: 'head-of-libraries', months: [11, 1], once: true,
    story: ['The Head of Libraries reported that 3,410 people had answered, nine in ten of them users of a library.'],
    points: ['Evening opening was asked for more often than anything else', 'Volunteers at Thorpe had offered to open on Saturdays'],
    promises: ['The Head of Libraries undertook to write to the volunteers at Thorpe', 'The Head of Libraries agreed to publish the answers without names'],
    decisions: ['the strategy is adopted', 'the Head of Libraries brings a timetable for evening opening to Cabinet within three months'],
  },
  {
    title: 'Sale of land at Fenby', purpose: 'To consider the sale of land at Fenby.', presenter: 'head-of-property', months: [5, 7], once: true, year: 2,
    story: ['The Head of Property reported that two offers had been received for the old depot.'],
    points: ['The parish council would like a footpath kept', 'The planning position had been checked'],
    promises: ['The Head of Property undertook to speak to the parish council about the footpath', 'The Director of Law and Governance would advise on the covenant'],
    decisions: ['the sale is approved subject to a footpath being kept', 'authority is delegated to the Head of Property to agree the final terms'],
  },
  {
    title: 'Council plan: performance', purpose: 'To consider the council’s performance against its plan.', presenter: 'chief-executive', months: [1, 5, 9],
    story: ['The Chief Executive said that {thirty-one|twenty-eight|thirty-three|thirty-four} of forty measures were on or near their targets.'],
    points: ['{Calls to the contact centre were answered in six minutes on average|Sickness had risen to nine days a year|Planning applications were decided in time}', '{Members asked for fewer measures and plainer ones|Complaints about waste collection belonged to the districts|The website had been out of use for a day in August}'],
    promises: ['The Chief Executive agreed to provide {the waiting times by hour|sickness by directorate|a shorter list of measures}', '{The Head of People would report back on sickness|The Head of Communications undertook to look into the contact centre’s opening hours|The Chief Executive would circulate the lessons of the failure}'],
    decisions: ['the report is noted', '{the Head of People reports on sickness at the next meeting|the Chief Executive brings a revised list of measures to Cabinet within three months|the Head of Communications brings a plan for the contact centre to Cabinet by {date+80}}'],
  },
  {
    title: 'Medium-term financial plan', purpose: 'To consider the medium-term financial plan.', presenter: 'head-of-finance', months: [7, 11],
    story: ['The Head of Finance set out the plan for four years, with a gap of £{14|11|9} million in the {third|second} of them.'],
    points: ['{Inflation had been put at two per cent|Pay was the largest unknown|The grant for social care was promised for one year only}', 'Members wished to see the savings by service'],
    promises: ['The Head of Finance agreed to provide the savings by service before the budget was set', 'The Chief Executive would arrange a seminar for all members by {date+50}'],
    decisions: ['the plan is noted', 'the Head of Finance brings proposals for closing the gap to Cabinet within {two|three} months'],
  },
  {
    title: 'Fees for adult care', purpose: 'To set the fees paid to care homes and home carers.', presenter: 'director-of-adult-care', months: [3],
    story: ['The Director of Adult Care proposed an increase of {5.1|4.6} per cent for home care and {4.2|3.9} per cent for care homes.'],
    points: ['Providers had asked for more', '{Four small homes had closed in the year|Two homes had changed hands}'],
    promises: ['The Director of Adult Care undertook to meet the care association before the summer', 'The Director of Adult Care would provide the number of empty beds by district'],
    decisions: ['the fees set out in the report are approved', 'the Director of Adult Care reports on the state of the market in six months'],
  },
  {
    title: 'Highway maintenance contract', purpose: 'To decide how the highway maintenance contract is to be let.', presenter: 'director-of-place', months: [7, 9], once: true, year: 2,
    story: ['The Director of Place set out three ways of letting the contract, which ends in eighteen months.'],
    points: ['The second way kept the depots in the council’s hands', 'The contractor’s staff would have to be told before the summer was over'],
    promises: ['The Director of Place undertook to write to the trade unions', 'The Head of Finance would share the comparison of costs with group leaders'],
    decisions: ['the second way of letting the contract is approved', 'the Director of Place brings the terms of the contract to Cabinet within six months'],
  },
  {
    title: 'School admission arrangements', purpose: 'To determine the admission arrangements for the county’s own schools.', presenter: 'head-of-education', months: [1],
    story: ['The Head of Education reported that {nine|six} answers had been received to the consultation.'],
    points: ['The catchment area of {Fenby School would take in the new estate|Thorpe School would stay as it was}', 'Summer-born children could start a year later'],
    promises: ['The Head of Education agreed to write to the governors who had answered', 'The Head of Education would publish the arrangements'],
    decisions: ['the arrangements set out in the report are determined', 'the Head of Education publishes the arrangements by 15 March'],
  },
]
