import type { Topic } from './topic'

/** Business of the Environment and Highways Scrutiny Committee. */
export const environment: Topic[] = [
  {
    title: 'Winter maintenance', purpose: 'To review last winter’s gritting and agree what should change.', presenter: 'head-of-highways', months: [6, 8],
    story: ['The Head of Highways reported {sixty-four gritting runs, eleven more than the year before, at a cost of £1.2 million|fifty-one gritting runs, thirteen fewer than the year before, at a cost of £1.0 million}.'],
    points: ['{The hill at Thorpe had twice been missed|Thorpe Hill had been gritted on every night of frost}', '{Parish councils had run short of salt in January|Two gritters were fifteen years old}'],
    promises: ['The Head of Highways undertook to {add Thorpe Hill to the first round|provide the cost of replacing the two gritters}', 'Officers agreed to send the list of salt bins to every parish clerk before the autumn'],
    decisions: ['the Head of Highways circulate the revised routes to Members by 31 October', '{a site visit to the Brackley depot be arranged in the autumn|the Head of Highways report on the age of the fleet at the December meeting}', 'the report be noted'],
  },
  {
    title: 'Flooding at Marram and Saltby', purpose: 'To receive the report into the floods of last winter.', presenter: 'flood-risk-manager', months: [4, 6, 8], once: true,
    story: ['The Flood Risk Manager presented the report under section 19 of the Flood and Water Management Act 2010. Thirty-eight homes had been flooded, nine of them twice.'],
    points: ['Residents said that the culvert below the school had been blocked since the spring', 'The drainage board accepted that the pump had failed'],
    promises: ['The Flood Risk Manager undertook to meet the drainage board and report back', 'Councillor Lund would speak to the landowner about the ditch'],
    decisions: ['the Flood Risk Manager be requested to publish the report within a week', 'progress on its fourteen recommendations be reported to the {body} every six months', 'the Chairman write to the Environment Agency about the sluice at Saltby'],
  },
  {
    title: 'Flood recommendations: progress', purpose: 'To see how the fourteen recommendations on flooding stand.', presenter: 'flood-risk-manager', months: [2, 12],
    story: ['The Flood Risk Manager said that {six|nine|eleven|twelve} of the fourteen recommendations had been carried out.'],
    points: ['{The culvert below the school had been cleared and was to be cleared each autumn|The pump at Marram had been replaced|The drainage board had agreed to share its readings}', '{Residents had asked for a flood warden|Grant for doors and airbricks had been claimed by eleven homes|The ditch at Saltby had still not been dug out}'],
    promises: ['The Flood Risk Manager agreed to {circulate the map of clearing each autumn|provide the readings of the new pump|write to the homes that had not claimed the grant}', '{Councillor Dodd offered to find a flood warden in Marram|The Flood Risk Manager would speak to the landowner again|The Flood Risk Manager undertook to invite the drainage board to the next meeting}'],
    decisions: ['the Flood Risk Manager report on the recommendations still open at {the next meeting|the meeting after next}', '{the Chairman write to the Environment Agency about the sluice at Saltby|the drainage board be thanked|the Director of Place be asked to find the money for a second pump by the end of March}'],
  },
  {
    title: 'Rural bus services', purpose: 'To consider the future of the supported bus network.', presenter: 'head-of-transport', months: [2, 4, 6],
    story: ['The Head of Transport said that {four|three|five} supported routes carried fewer than five passengers a journey.'],
    points: ['{Members would not wish to see the last bus to any village withdrawn|The demand-responsive service had carried 1,900 passengers in its first quarter|Young people had asked for a bus home from the college after six}', '{A demand-responsive service was running in the next county|Booking by telephone was used by three in four passengers|The grant for rural services ended in March}'],
    promises: ['The Head of Transport agreed to circulate {the list of subsidised routes|the cost of each passenger by route|the survey of college students} to Members after the meeting', '{It was agreed that the Senior Scrutiny Officer would arrange a visit to the demand-responsive service|The Head of Transport undertook to look into a later bus from the college|Councillor Sharrock would speak to the parish councils on route 14}'],
    decisions: ['the Head of Transport report on {the demand-responsive pilot|the college bus|the supported network} at the October meeting', '{the petition from Wold Cross be referred to Cabinet for consideration|the Chairman write to the Department for Transport about the grant|the report be noted}'],
  },
  {
    title: 'Household waste sites', purpose: 'To comment on the opening hours of household waste sites.', presenter: 'waste-services-manager', months: [4, 8, 10],
    story: ['The Waste Services Manager reported that queues at {two sites reached forty minutes on Saturdays|the Lowfield site had come down to ten minutes since it opened on Thursday evenings|all sites were short but that the skips for wood were full by noon}.'],
    points: ['{Fly-tipping near Lowfield had doubled|Fly-tipping had fallen in three districts and risen in one|Traders were still coming in private cars}', '{A booking system had been tried elsewhere, and given up|Reuse shops took four tonnes a month|Residents of the next county used the site at Brackley}'],
    promises: ['The Waste Services Manager undertook to provide {the fly-tipping figures for each district|the number of visits by hour|the income of the reuse shops}', 'Officers would look at {opening Lowfield on Thursday evenings|a second skip for wood|charging traders at the gate}'],
    decisions: ['{Cabinet be recommended to keep all nine sites open at weekends|the evening opening at Lowfield be continued|the Waste Services Manager be asked to write to the next county about the site at Brackley}', 'the Waste Services Manager provide Members with the cost of {an evening opening|a further skip|a gate check} within two months'],
  },
  {
    title: 'Climate action plan', purpose: 'To receive the yearly report on the climate action plan.', presenter: 'climate-programme-manager', months: [8],
    story: ['The Climate Programme Manager said that emissions from council buildings had fallen by {a fifth in three years|a quarter in four years}.'],
    points: ['{The vehicle fleet was behind its target|Nineteen vans were now electric, of eighty}', '{Members asked for the plan to be written in plainer words|The two-page summary had been read by more people than the plan}'],
    promises: ['The Climate Programme Manager agreed to bring the figures for {the fleet|schools} to the next meeting', '{A summary of two pages would be circulated to all councillors|The Head of Property undertook to provide the list of boilers still to be replaced}'],
    decisions: ['the {body} receive an annual report on the climate action plan', 'the Director of Place be asked to {consider electric gritters and reply|report on charging points at depots} within three months'],
  },
  {
    title: 'Road safety outside schools', purpose: 'To consider the results of the school streets trial.', presenter: 'head-of-highways', months: [2, 4, 10],
    story: ['The Head of Highways described the trial at {five|ten|ten} schools. Traffic at the gate had halved at {three|seven|eight} of them.'],
    points: ['{Residents of one street had asked for permits|Permits had been given to residents of Mill Lane|Deliveries at nine in the morning were the chief complaint}', '{The police could not promise to enforce the closures|The cameras had come into use in January|A head teacher said that twice as many children now walked}'],
    promises: ['The Head of Highways undertook to write to the residents of {Mill Lane|Church Walk|Station Road}', '{Councillor Sharrock offered to speak to the head teacher at Fenby|The Head of Highways agreed to provide the number of fines|The Head of Highways would speak to the delivery firms}'],
    decisions: ['{the trial be extended to a further five schools|the closures be kept at seven schools|the report be welcomed}', 'the Head of Highways report on {the extended trial|the cameras|walking to school} in twelve months’ time', 'the speed limit outside {Lowfield School be reviewed by Easter|Thorpe School be reviewed within six months|Wold Cross School be reviewed within six months}'],
  },
  {
    title: 'Potholes and the resurfacing programme', purpose: 'To consider the state of the roads and next year’s resurfacing.', presenter: 'head-of-highways', months: [2, 12, 4],
    story: ['The Head of Highways said that {14,200|12,900|13,400} potholes had been mended in the year, {nine|eight} in ten of them in time.'],
    points: ['{Repairs on the coast road had failed within a month|Members asked why the same hole was mended three times|Reports by telephone were answered faster than those by the website}', 'The money from the Government would resurface {thirty-one|twenty-eight|thirty-four} miles'],
    promises: ['The Head of Highways agreed to circulate {the list of roads to be resurfaced|the guarantee in the contract|the figures on repeat repairs} to all Members', 'Officers undertook to inspect {the coast road|the bridge at Thorpe|Station Road} and let Members know'],
    decisions: ['the programme be {noted|endorsed}', 'the Head of Highways be requested to report within six months on {repairs that fail|the contractor’s performance|holes that are reported on the website}'],
  },
  {
    title: 'Footpaths and bridleways', purpose: 'To consider the state of footpaths and bridleways.', presenter: 'director-of-place', months: [10, 6],
    story: ['The Director of Place said that {1,240|1,190} miles of path were open and that {sixty|forty-four} were blocked or could not be found.'],
    points: ['{Stiles were being replaced by gates where the farmer agreed|Ramblers had walked every path in two parishes and reported what they found}', 'A bridge on the path by the mill had been closed for {a year|two years}'],
    promises: ['The Director of Place undertook to provide the list of blocked paths by parish', '{Councillor Tolley offered to speak to the landowner at Thorpe|The Director of Place agreed to find out what the bridge would cost}'],
    decisions: ['the Director of Place report on {the bridge by the mill|blocked paths} within six months', 'the volunteers who clear paths be thanked'],
  },
]
