import type { Topic } from './topic'

/** Business of the Corporate Parenting Panel. */
export const parenting: Topic[] = [
  {
    title: 'Foster carer recruitment', purpose: 'To receive a report on the recruitment of foster carers.', presenter: 'service-manager-fostering',
    story: ['The Service Manager (Fostering) introduced the report and said that nineteen households had been approved against a target of thirty.', 'Enquiries had risen since the open evenings began.'],
    points: ['Members asked why so many enquiries came to nothing between the first call and the first visit', 'It was explained that most households withdrew because of the mileage rate and the lack of a spare room'],
    promises: ['The Service Manager (Fostering) undertook to circulate the figures by district before the next meeting', 'The Chair said that she would write to the Cabinet Member about the mileage rate'],
    decisions: ['the report be noted', 'a further report on recruitment be presented to the {body} in six months', 'the Service Manager (Fostering) be requested to provide Members with the reasons given for leaving within 28 days'],
  },
  {
    title: 'Virtual School: attainment', purpose: 'To receive the termly report of the Virtual School.', presenter: 'virtual-school-head',
    story: ['The Virtual School Head reported that attendance had held at 93 per cent and that personal education plans were completed on time for nine in ten pupils.'],
    points: ['A Member asked whether pupils placed outside the county were visited as often as others', 'The {body} heard that two schools still asked children to leave early on Fridays'],
    promises: ['The Virtual School Head agreed to provide a breakdown of attendance by placement type', 'It was agreed that the Senior Scrutiny Officer would invite the two head teachers to the next meeting'],
    decisions: ['the Virtual School Head report on exclusions at the next meeting', 'the thanks of the {body} be conveyed to the designated teachers', 'quarterly updates on personal education plans be presented to the {body}'],
  },
  {
    title: 'Care leavers in their own homes', purpose: 'To consider the support given to care leavers in their first tenancy.', presenter: 'leaving-care-manager',
    story: ['The Leaving Care Manager presented the report. Forty-one young people had taken up a tenancy during the year and three had lost one.'],
    points: ['Members were concerned that deposits were paid late', 'A young person from the Children in Care Council described furnishing a flat on the grant'],
    promises: ['The Leaving Care Manager undertook to look into paying the deposit directly to landlords', 'Councillor Hale said that he would raise the waiting list with the district council'],
    decisions: ['the Leaving Care Manager be authorised to pilot a furniture store', 'members who also serve on district councils be asked to press for care leavers to be given priority', 'a report on tenancies lost be brought to the {body} in twelve months’ time'],
  },
  {
    title: 'Health assessments', purpose: 'To receive an update on initial and review health assessments.', presenter: 'corporate-parenting-manager',
    story: ['The Corporate Parenting Manager said that two thirds of initial assessments were held within twenty working days.'],
    points: ['It was noted that dental checks had fallen behind since the surgery in Marram closed', 'A question was asked about consent forms, which were often the cause of the delay'],
    promises: ['The Corporate Parenting Manager agreed to share the new consent form with Members once it had been approved', 'Officers undertook to check how many children were waiting for a dentist and let Members know'],
    decisions: ['the Director of Children’s Services be asked to raise the delays with the health trust', 'performance against the twenty-day standard be reported to the {body} every six months'],
  },
  {
    title: 'Children placed outside the county', purpose: 'To consider a report on placements at a distance.', presenter: 'assistant-director-safeguarding',
    story: ['The Assistant Director (Safeguarding) reported that fifty-two children lived more than twenty miles from home, four fewer than a year before.'],
    points: ['Members heard that sibling groups were the hardest to place nearby', 'The cost of a residential place had gone up by a ninth'],
    promises: ['The Assistant Director (Safeguarding) offered to arrange a visit to the new home at Saltby', 'It was agreed that a note on the sufficiency strategy would be sent to Members'],
    decisions: ['the report be received', 'a visit to the Saltby home be arranged in the autumn', 'the Assistant Director (Safeguarding) be requested to bring costed options to the {body} by the end of March'],
  },
  {
    title: 'What children told us', purpose: 'To hear from the Children in Care Council.', presenter: 'corporate-parenting-manager',
    story: ['Three members of the Children in Care Council spoke about contact with brothers and sisters, pocket money and moving school in the middle of a year.'],
    points: ['They asked that social workers say goodbye in person when they leave', 'They would like their reviews to be held outside school hours'],
    promises: ['The Corporate Parenting Manager undertook to come back with a written answer to each request', 'The Chair would reply to the young people on behalf of the {body}'],
    decisions: ['the Children in Care Council be thanked for its work', 'the requests be passed to the Director of Children’s Services for a reply within ten working days'],
  },
]

/** Business of the Children and Young People Scrutiny Committee. */
export const childrensScrutiny: Topic[] = [
  {
    title: 'Home to school transport', purpose: 'To scrutinise spending on home to school transport.', presenter: 'head-of-transport',
    story: ['The Head of Transport explained that single-pupil taxi journeys made up a third of the cost.', 'Two contracts had been handed back during the summer.'],
    points: ['Members asked whether parents were offered a mileage payment', 'It was suggested that routes might be drawn up with neighbouring counties'],
    promises: ['The Head of Transport agreed to provide the cost of single-pupil journeys by district', 'Councillor Amin said that she would raise the bus shelter at Wold Cross with the parish council'],
    decisions: ['the Head of Transport be requested to report on shared routes within six months', 'Cabinet be recommended to extend the mileage payment to all families', 'the report be noted'],
  },
  {
    title: 'Special educational needs: waiting times', purpose: 'To consider the time taken to issue education, health and care plans.', presenter: 'head-of-education',
    story: ['The Head of Education reported that fewer than half of plans were issued within twenty weeks.'],
    points: ['Parents had told Members that nobody rang them back', 'The shortage of educational psychologists was national, but neighbouring counties had done better'],
    promises: ['The Head of Education undertook to publish waiting times each month', 'The SEND Commissioner would bring details of the new contract to a future meeting'],
    decisions: ['the SEND Commissioner provide an improvement plan by the end of February', 'progress be reviewed at the meeting after next', 'that a working group of four members be set up to hear from parents and report back by the end of June'],
  },
  {
    title: 'Children’s social care: agency spending', purpose: 'To consider spending on agency social workers.', presenter: 'head-of-finance',
    story: ['The Head of Finance said that agency spending stood at £4.1 million, most of it in two teams.'],
    points: ['The average stay of an agency worker was nineteen weeks', 'Members asked how much was spent on advertising for permanent posts'],
    promises: ['The Head of Finance agreed to circulate the figures on agency spend by team', 'It was agreed that exit interviews would be shared with the {body} in confidence'],
    decisions: ['a breakdown of agency spend by team be provided to Members within 28 days', 'the Head of People report to the {body} on retention in the spring'],
  },
  {
    title: 'Youth services review', purpose: 'To comment on proposals for youth services before Cabinet decides.', presenter: 'director-of-childrens-services',
    story: ['The Director of Children’s Services presented the options, of which the third kept all six centres open for three evenings a week.'],
    points: ['Members preferred the third option', 'Concern was expressed about the future of the detached team'],
    promises: ['The Director of Children’s Services undertook to include the views of young people in the report to Cabinet', 'The Chair would present the comments of the {body} to Cabinet'],
    decisions: ['the comments of the {body} be submitted to Cabinet before it takes its decision', 'Cabinet be asked to respond to the recommendations within two months'],
  },
  {
    title: 'Safeguarding partnership: annual report', purpose: 'To receive the annual report of the Safeguarding Children Partnership.', presenter: 'assistant-director-safeguarding',
    story: ['The Assistant Director (Safeguarding) introduced the report, which described three local reviews and their lessons.'],
    points: ['The number of contacts to the front door had gone up by twelve per cent', 'Members asked about neglect, and were told that a new tool was in use in every team'],
    promises: ['The Assistant Director (Safeguarding) agreed to send Members the one-page guide to the neglect tool', 'Members asked that the next annual report include the voice of the child'],
    decisions: ['the annual report be received', 'the {body} receive an annual report from the Safeguarding Children Partnership'],
  },
  {
    title: 'School places in the north of the county', purpose: 'To scrutinise the supply of school places.', presenter: 'head-of-education',
    story: ['The Head of Education said that the new estate at Fenby would need two hundred places by the end of the decade.'],
    points: ['The developer’s contribution had not yet been paid', 'Members were told that a temporary classroom could be put up in a term'],
    promises: ['The Head of Education undertook to speak to the developer and report back at the next meeting', 'The Head of Property agreed to look into the old infant school at Fenby'],
    decisions: ['the Head of Property be asked to provide a valuation of the Fenby site within three months', 'the item be added to the work programme for the next meeting'],
  },
]
