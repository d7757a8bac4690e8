import type { Topic } from './topic'

/** Business of the Corporate Parenting Panel. */
export const parenting: Topic[] = [
  {
    title: 'Foster carer recruitment', purpose: 'To receive a report on the recruitment of foster carers.', presenter: 'service-manager-fostering',
    story: ['The Service Manager (Fostering) introduced the report and said that {nineteen|twenty-two|sixteen|twenty-five} households had been approved in twelve months against a target of thirty.', '{Enquiries had risen since the open evenings began.|Nine carers had retired in the same time.|Two thirds of the new carers had first heard of fostering from a friend.}'],
    points: ['{Members asked why so many enquiries came to nothing between the first call and the first visit|Members asked what was done to keep carers in their second year|A Member asked whether council tenants could be offered a larger home}', '{It was explained that most households withdrew because of the mileage rate and the lack of a spare room|The neighbouring counties paid a retainer, which this county did not|Support groups met in four towns and were well attended}'],
    promises: ['The Service Manager (Fostering) undertook to circulate {the figures by district|a comparison with the neighbouring counties|the dates of the support groups} before the next meeting', '{The Chair said that she would write to the Cabinet Member about the mileage rate|Councillor Hale offered to visit the support group in Fenby|The Chair would write to the district councils about larger homes}'],
    decisions: ['the report be noted', 'a further report on {recruitment|retention|recruitment and retention} be presented to the {body} in six months', 'the Service Manager (Fostering) be requested to provide Members with {the reasons given for leaving|the cost of a retainer|the number of approved carers without a child in placement} within 28 days'],
  },
  {
    title: 'Virtual School: {attainment|attendance|exclusions|the first year at secondary school}', purpose: 'To receive the termly report of the Virtual School.', presenter: 'virtual-school-head',
    story: ['The Virtual School Head reported that {attendance had held at 93 per cent and that personal education plans were completed on time for nine in ten pupils|attendance had fallen by a point, to 92 per cent, most of it in two year groups|eight pupils had been excluded for a fixed period, and none permanently|thirty-one pupils had moved to secondary school in September, all but two to their first choice}.'],
    points: ['{A Member asked whether pupils placed outside the county were visited as often as others|Members asked how schools were held to the plans they agreed|It was suggested that governors might be invited to a meeting of the Panel}', '{The {body} heard that two schools still asked children to leave early on Fridays|Three pupils had no school place for more than a month|Tutors were paid for from the pupil premium}'],
    promises: ['The Virtual School Head agreed to provide a breakdown of {attendance by placement type|the pupil premium by school|exclusions by reason|transfers by district}', '{It was agreed that the Senior Scrutiny Officer would invite the two head teachers to the next meeting|The Virtual School Head offered to arrange a visit to a designated teacher at work|The Virtual School Head undertook to send Members the guide for new carers}'],
    decisions: ['the Virtual School Head report on {exclusions|reduced timetables|tutoring|transfers in the middle of a year} at the next meeting', 'the thanks of the {body} be conveyed to the designated teachers', '{quarterly updates on personal education plans be presented to the {body}|the Virtual School Head be asked to write to the two schools concerned|the figures on attendance be circulated to Members by {date+40}}'],
  },
  {
    title: 'Care leavers in their own homes', purpose: 'To consider the support given to care leavers in their first tenancy.', presenter: 'leaving-care-manager',
    story: ['The Leaving Care Manager presented the report. {Forty-one|Thirty-eight|Forty-six} young people had taken up a tenancy during the year and {three|five|two} had lost one.'],
    points: ['{Members were concerned that deposits were paid late|Members asked who helped with the first electricity bill|Rents in the coastal towns had gone up by a tenth}', '{A young person from the Children in Care Council described furnishing a flat on the grant|The furniture store had supplied fourteen flats in its first months|Landlords wanted one person whom they could ring}'],
    promises: ['The Leaving Care Manager undertook to look into {paying the deposit directly to landlords|a guarantee in place of deposits|a telephone number for landlords}', '{Councillor Hale said that he would raise the waiting list with the district council|The Leaving Care Manager agreed to circulate the leaflet on first tenancies|The Corporate Parenting Manager offered to arrange a visit to the furniture store}'],
    decisions: ['{the Leaving Care Manager be authorised to pilot a furniture store|the furniture store be continued for a further year|the Leaving Care Manager be asked to bring the cost of a rent guarantee to the {body} within three months}', '{members who also serve on district councils be asked to press for care leavers to be given priority|the Chair write to the district councils about priority for care leavers|the report be noted}', 'a report on tenancies lost be brought to the {body} in twelve months’ time'],
  },
  {
    title: 'Health assessments', purpose: 'To receive an update on initial and review health assessments.', presenter: 'corporate-parenting-manager',
    story: ['The Corporate Parenting Manager said that {two thirds|three quarters|seven in ten} of initial assessments were held within twenty working days.'],
    points: ['{It was noted that dental checks had fallen behind since the surgery in Marram closed|A dentist in Fenby had set aside one morning a week|Children placed in other counties waited longest}', '{A question was asked about consent forms, which were often the cause of the delay|Opticians’ appointments were not recorded at all|The new consent form had been in use since the summer}'],
    promises: ['The Corporate Parenting Manager agreed to {share the new consent form with Members once it had been approved|provide the waiting times by district|provide the number of children who had not seen an optician}', 'Officers undertook to check how many children were waiting for {a dentist|a review|a therapist} and let Members know'],
    decisions: ['the Director of Children’s Services be asked to raise the delays with the health trust', '{performance against the twenty-day standard be reported to the {body} every six months|the health trust be invited to the next meeting|the Corporate Parenting Manager report on dental checks within three months}'],
  },
  {
    title: 'Children placed outside the county', purpose: 'To consider a report on placements at a distance.', presenter: 'assistant-director-safeguarding', months: [1, 3, 5, 7],
    story: ['The Assistant Director (Safeguarding) reported that {fifty-two|forty-seven|forty-nine} children lived more than twenty miles from home, {four fewer than a year before|five fewer than at the last report|two more than at the last report}.'],
    points: ['{Members heard that sibling groups were the hardest to place nearby|A Member asked how often a child at a distance was visited|The new home at Saltby had filled its four places}', '{The cost of a residential place had gone up by a ninth|Two providers had asked for an increase in the middle of a contract|Out-of-county reviews were held by video where the child preferred it}'],
    promises: ['The Assistant Director (Safeguarding) {offered to arrange a visit to the new home at Saltby|undertook to provide the number of visits missed|agreed to circulate the list of providers and their gradings}', 'It was agreed that a note on {the sufficiency strategy|contracts with providers|sibling placements} would be sent to Members'],
    decisions: ['the report be received', '{a visit to the Saltby home be arranged in the autumn|the Assistant Director (Safeguarding) be asked to report on sibling groups at the next meeting|a second home in the north of the county be investigated}', 'the Assistant Director (Safeguarding) be requested to bring costed options to the {body} by the end of {September|October}'],
  },
  {
    title: 'What children told us', purpose: 'To hear from the Children in Care Council.', presenter: 'corporate-parenting-manager',
    story: ['{Three members of the Children in Care Council spoke about contact with brothers and sisters, pocket money and moving school in the middle of a year.|The Children in Care Council showed a short film about going to a new school.|Two members of the Children in Care Council read from a diary of one week.}'],
    points: ['{They asked that social workers say goodbye in person when they leave|They asked to see their plans before the meeting and not at it|They would like a telephone that is theirs from the first day}', '{They would like their reviews to be held outside school hours|They had been asked the same questions by four people in a month|They thanked the carers who had driven them}'],
    promises: ['The Corporate Parenting Manager undertook to come back with a written answer to {each request|each question in the film|the points about reviews}', 'The Chair would reply to the young people on behalf of the {body}'],
    decisions: ['the Children in Care Council be thanked for its work', '{the requests be passed to the Director of Children’s Services for a reply within ten working days|the film be shown at the next meeting of the County Council|the Corporate Parenting Manager be asked to agree a standard for telephones within two months}'],
  },
  {
    title: 'Independent reviewing officers: annual report', purpose: 'To receive the annual report of the independent reviewing officers.', presenter: 'assistant-director-safeguarding', months: [9],
    story: ['The Assistant Director (Safeguarding) introduced the report. {Ninety-four|Ninety-six} per cent of reviews had been held in time, and {forty|thirty-three} concerns had been raised with managers.'],
    points: ['Members asked how many concerns were settled without going further', '{Caseloads were above the number recommended|Two posts had been filled since the report was written}'],
    promises: ['The Assistant Director (Safeguarding) undertook to provide the number of concerns by team', 'The Chair asked that the next report be shorter and begin with what had changed'],
    decisions: ['the annual report be received', 'the Assistant Director (Safeguarding) be requested to report on caseloads within six months'],
  },
  {
    title: 'Visits to the children’s homes', purpose: 'To receive the reports of members’ visits to the children’s homes.', presenter: 'director-of-childrens-services',
    story: ['Members reported on visits to {Mill House and the Saltby home|the Saltby home and Wold View|Mill House and Wold View}.'],
    points: ['{The kitchen at Mill House needed replacing|The garden at Wold View could not be used after rain|Young people had chosen the colours of the new sitting room}', '{Staff had asked for training on epilepsy|The night staff had not met a Member before|One bedroom had no desk}'],
    promises: ['The Director of Children’s Services undertook to give Members a date for {the new kitchen|the drains|the desk}', 'It was agreed that the Corporate Parenting Manager would circulate the rota of visits'],
    decisions: ['the reports of the visits be noted', '{the Head of Property be asked to inspect the kitchen at Mill House within two months|the Head of Property be asked to look into the drains at Wold View|training on epilepsy be arranged for staff of all three homes}'],
  },
]
