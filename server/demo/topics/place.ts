import type { Topic } from './topic'

/** Business of the Environment and Highways Scrutiny Committee. */
export const environment: Topic[] = [
  {
    title: 'Winter maintenance', purpose: 'To review last winter’s gritting and agree what should change.', presenter: 'head-of-highways',
    story: ['The Head of Highways reported sixty-four gritting runs, eleven more than the year before, at a cost of £1.2 million.'],
    points: ['The hill at Thorpe had twice been missed', 'Parish councils had run short of salt in January'],
    promises: ['The Head of Highways undertook to add Thorpe Hill to the first round', 'Officers agreed to send the list of salt bins to every parish clerk before the autumn'],
    decisions: ['the Head of Highways circulate the revised routes to Members by 31 October', 'a site visit to the Brackley depot be arranged in the autumn', 'the report be noted'],
  },
  {
    title: 'Flooding at Marram and Saltby', purpose: 'To receive the report into the floods of last winter.', presenter: 'flood-risk-manager',
    story: ['The Flood Risk Manager presented the report under section 19 of the Flood and Water Management Act 2010. Thirty-eight homes had been flooded, nine of them twice.'],
    points: ['Residents said that the culvert below the school had been blocked since the spring', 'The drainage board accepted that the pump had failed'],
    promises: ['The Flood Risk Manager undertook to meet the drainage board and report back', 'Councillor Lund would speak to the landowner about the ditch'],
    decisions: ['the Flood Risk Manager be requested to publish the report within a week', 'progress on its fourteen recommendations be reported to the {body} every six months', 'the Chairman write to the Environment Agency about the sluice at Saltby'],
  },
  {
    title: 'Rural bus services', purpose: 'To consider the future of the supported bus network.', presenter: 'head-of-transport',
    story: ['The Head of Transport said that four supported routes carried fewer than five passengers a journey.'],
    points: ['Members would not wish to see the last bus to any village withdrawn', 'A demand-responsive service was running in the next county'],
    promises: ['The Head of Transport agreed to circulate the list of subsidised routes to Members after the meeting', 'It was agreed that the Senior Scrutiny Officer would arrange a visit to the demand-responsive service'],
    decisions: ['the Head of Transport report on the demand-responsive pilot at the October meeting', 'the petition from Wold Cross be referred to Cabinet for consideration'],
  },
  {
    title: 'Household waste sites', purpose: 'To comment on the opening hours of household waste sites.', presenter: 'waste-services-manager',
    story: ['The Waste Services Manager reported that queues at two sites reached forty minutes on Saturdays.'],
    points: ['Fly-tipping near Lowfield had doubled', 'A booking system had been tried elsewhere, and given up'],
    promises: ['The Waste Services Manager undertook to provide the fly-tipping figures for each district', 'Officers would look at opening Lowfield on Thursday evenings'],
    decisions: ['Cabinet be recommended to keep all nine sites open at weekends', 'the Waste Services Manager provide Members with the cost of an evening opening within two months'],
  },
  {
    title: 'Climate action plan', purpose: 'To receive the yearly report on the climate action plan.', presenter: 'climate-programme-manager',
    story: ['The Climate Programme Manager said that emissions from council buildings had fallen by a fifth in three years.'],
    points: ['The vehicle fleet was behind its target', 'Members asked for the plan to be written in plainer words'],
    promises: ['The Climate Programme Manager agreed to bring the figures for the fleet to the next meeting', 'A summary of two pages would be circulated to all councillors'],
    decisions: ['the {body} receive an annual report on the climate action plan', 'the Director of Place be asked to consider electric gritters and reply within three months'],
  },
  {
    title: 'Road safety outside schools', purpose: 'To consider the results of the school streets trial.', presenter: 'head-of-highways',
    story: ['The Head of Highways described the trial at five schools. Traffic at the gate had halved at three of them.'],
    points: ['Residents of one street had asked for permits', 'The police could not promise to enforce the closures'],
    promises: ['The Head of Highways undertook to write to the residents of Mill Lane', 'Councillor Sharrock offered to speak to the head teacher at Fenby'],
    decisions: ['the trial be extended to a further five schools', 'the Head of Highways report on the extended trial in twelve months’ time', 'the speed limit outside Lowfield School be reviewed by Easter'],
  },
]

/** Business of Cabinet. */
export const cabinet: Topic[] = [
  {
    title: 'Revenue budget monitoring', purpose: 'To consider the forecast for the year.', presenter: 'head-of-finance',
    story: ['The Head of Finance presented the forecast, an overspend of £2.3 million before the use of reserves.'],
    points: ['Adult care and home to school transport made up most of the overspend', 'Savings of £4.9 million had been delivered and £1.1 million were at risk'],
    promises: ['The Head of Finance undertook to circulate a note on the savings at risk', 'The Director of Adult Care would report back on the cost of new placements'],
    decisions: ['the forecast is noted', 'the Director of Adult Care brings a recovery plan to Cabinet within two months', 'the use of the contingency, up to £800,000, is approved'],
  },
  {
    title: 'Capital programme', purpose: 'To approve additions to the capital programme.', presenter: 'head-of-finance',
    story: ['The Cabinet Member for Resources introduced the report and drew attention to the bridge at Saltby.'],
    points: ['The tender for the bridge was eight per cent above the estimate', 'Grant for the cycle path had been confirmed'],
    promises: ['The Head of Property agreed to share the condition survey with group leaders', 'The Director of Place would provide a timetable for the bridge before the next meeting'],
    decisions: ['the additions set out in the report are approved', 'the Director of Place is authorised, in consultation with the Cabinet Member for Resources, to award the contract for the bridge', 'a report on the bridge is brought to Cabinet in the new year'],
  },
  {
    title: 'Response to scrutiny: youth services', purpose: 'To respond to the recommendations of the Children and Young People Scrutiny Committee.', presenter: 'director-of-childrens-services',
    story: ['The Cabinet Member for Children thanked the committee for its work and proposed that all but one of its recommendations be accepted.'],
    points: ['Opening on Sundays could not be afforded', 'The detached team would be kept'],
    promises: ['The Director of Children’s Services undertook to bring the staffing plan to scrutiny', 'It was agreed that the Head of Communications would publish the new hours'],
    decisions: ['the third option is adopted', 'the Director of Children’s Services reports on the first year of the new service in twelve months’ time', 'the committee is informed of the reasons in writing within two weeks'],
  },
  {
    title: 'Library strategy', purpose: 'To approve the draft library strategy for consultation.', presenter: 'head-of-libraries',
    story: ['The Head of Libraries presented the draft strategy, which kept all twenty-two libraries.'],
    points: ['Visits had gone up by six per cent', 'Two libraries could share a building with the post office'],
    promises: ['The Head of Libraries would circulate a note on opening hours to all members', 'The Head of Property agreed to look into the lease at Marram'],
    decisions: ['the draft strategy is approved for consultation', 'the outcome of the consultation is reported to Cabinet in the autumn'],
  },
  {
    title: 'Sale of land at Fenby', purpose: 'To consider the sale of land at Fenby.', presenter: 'head-of-property',
    story: ['The Head of Property reported that two offers had been received for the old depot.'],
    points: ['The parish council would like a footpath kept', 'The planning position had been checked'],
    promises: ['The Head of Property undertook to speak to the parish council about the footpath', 'The Director of Law and Governance would advise on the covenant'],
    decisions: ['the sale is approved subject to a footpath being kept', 'authority is delegated to the Head of Property to agree the final terms'],
  },
]
