import type { Topic } from './topic'

/** Business of the Children and Young People Scrutiny Committee. */
export const childrensScrutiny: Topic[] = [
  {
    title: 'Home to school transport', purpose: 'To scrutinise spending on home to school transport.', presenter: 'head-of-transport', months: [1, 4, 9, 10],
    story: ['The Head of Transport explained that single-pupil taxi journeys made up {a third|three tenths|a quarter} of the cost.', '{Two contracts had been handed back during the summer.|The number of routes had come down from 611 to 588.|Fuel had added £90,000 to the bill.}'],
    points: ['{Members asked whether parents were offered a mileage payment|Members asked why shared routes had taken so long to draw up|A parent had written that the taxi came late every second day}', '{It was suggested that routes might be drawn up with neighbouring counties|Drivers were to be trained in moving wheelchairs|Forty-two families now took the mileage payment}'],
    promises: ['The Head of Transport agreed to provide {the cost of single-pupil journeys by district|the number of late arrivals by operator|the savings from shared routes}', '{Councillor Amin said that she would raise the bus shelter at Wold Cross with the parish council|The Head of Transport undertook to write to the parent|The Chair would write to the operators’ association}'],
    decisions: ['the Head of Transport be requested to report on {shared routes|punctuality|the mileage payment} within six months', '{Cabinet be recommended to extend the mileage payment to all families|the Head of Transport be asked to circulate the standards for drivers by {date+35}|the report be noted}'],
  },
  {
    title: 'Special educational needs: waiting times', purpose: 'To consider the time taken to issue education, health and care plans.', presenter: 'head-of-education', months: [2, 6, 9, 12],
    story: ['The Head of Education reported that {fewer than half|fifty-four per cent|six in ten} of plans were issued within twenty weeks.'],
    points: ['{Parents had told Members that nobody rang them back|Parents’ calls were now answered by one team|Complaints about waiting had halved in six months}', '{The shortage of educational psychologists was national, but neighbouring counties had done better|Three psychologists had joined and one had left|Annual reviews had fallen behind while new plans were written}'],
    promises: ['The Head of Education undertook to {publish waiting times each month|provide the backlog of annual reviews by school|share the letter that parents receive}', '{The SEND Commissioner would bring details of the new contract to a future meeting|The Head of Education agreed to invite the parent carer forum to a meeting|The Head of Education would look into a call-back within two working days}'],
    decisions: ['{the SEND Commissioner provide an improvement plan within two months|the improvement plan be reviewed at the meeting after next|the Head of Education report on annual reviews at the next meeting}', '{a working group of four members be set up to hear from parents and report back within six months|the thanks of the {body} be conveyed to the parent carer forum|progress be reported to the {body} every six months}'],
  },
  {
    title: 'Children’s social care: agency spending', purpose: 'To consider spending on agency social workers.', presenter: 'head-of-finance',
    story: ['The Head of Finance said that agency spending stood at £{4.1|3.6|2.9|2.7} million, most of it in two teams.'],
    points: ['{The average stay of an agency worker was nineteen weeks|Eleven agency workers had taken permanent posts|One team had none for the first time in three years}', 'Members asked {how much was spent on advertising for permanent posts|what leavers said when they were asked|what newly qualified staff were paid elsewhere}'],
    promises: ['The Head of Finance agreed to circulate the figures on {agency spend by team|advertising|pay in the neighbouring counties}', 'It was agreed that {exit interviews would be shared with the {body} in confidence|the Head of People would attend the next meeting|a note on the first-year programme would be sent to Members}'],
    decisions: ['{a breakdown of agency spend by team be provided to Members within 28 days|the Head of People be asked to bring a plan for recruitment to the {body} within three months|the fall in spending be welcomed}', 'the Head of People report to the {body} on retention in {six months|twelve months’ time}'],
  },
  {
    title: 'Youth services review', purpose: 'To comment on proposals for youth services before Cabinet decides.', presenter: 'director-of-childrens-services', months: [9, 10], once: true,
    story: ['The Director of Children’s Services presented the options, of which the third kept all six centres open for three evenings a week.'],
    points: ['Members preferred the third option', 'Concern was expressed about the future of the detached team'],
    promises: ['The Director of Children’s Services undertook to include the views of young people in the report to Cabinet', 'The Chair would present the comments of the {body} to Cabinet'],
    decisions: ['the comments of the {body} be submitted to Cabinet before it takes its decision', 'Cabinet be asked to respond to the recommendations within two months'],
  },
  {
    title: 'Safeguarding partnership: annual report', purpose: 'To receive the annual report of the Safeguarding Children Partnership.', presenter: 'assistant-director-safeguarding', months: [10],
    story: ['The Assistant Director (Safeguarding) introduced the report, which described {three|two} local reviews and their lessons.'],
    points: ['The number of contacts to the front door had gone {up by twelve|down by four} per cent', 'Members asked about {neglect, and were told that a new tool was in use in every team|children who are educated at home}'],
    promises: ['The Assistant Director (Safeguarding) agreed to send Members {the one-page guide to the neglect tool|the protocol for children educated at home}', 'Members asked that the next annual report include the voice of the child'],
    decisions: ['the annual report be received', 'the {body} receive an annual report from the Safeguarding Children Partnership'],
  },
  {
    title: 'School places in the north of the county', purpose: 'To scrutinise the supply of school places.', presenter: 'head-of-education', months: [2, 4, 6],
    story: ['The Head of Education said that the new estate at Fenby would need {two hundred places by the end of the decade|one hundred and eighty places, twenty fewer than was thought a year before|its first classroom a year earlier than was thought}.'],
    points: ['{The developer’s contribution had not yet been paid|The first half of the developer’s contribution had been paid|The academy trust had asked to be consulted sooner}', '{Members were told that a temporary classroom could be put up in a term|Surplus places in the south stood at nine per cent|A footpath from the estate had still to be lit}'],
    promises: ['The Head of Education undertook to speak to {the developer|the academy trust|the district council} and report back at the next meeting', 'The Head of Property agreed to look into {the old infant school at Fenby|the cost of a temporary classroom|the footpath}'],
    decisions: ['the Head of Property be asked to provide {a valuation of the Fenby site|the cost of two classrooms|a plan of the site} within three months', '{the item be added to the work programme for the next meeting|the Head of Education report on surplus places within six months|the report be noted}'],
  },
  {
    title: 'Exclusions from school', purpose: 'To consider the figures on exclusions from school.', presenter: 'head-of-education', months: [1, 4, 12],
    story: ['The Head of Education reported {sixty-one|fifty-four|fifty-eight} permanent exclusions in the last school year, {half|two fifths} of them in three schools.'],
    points: ['Members asked what became of pupils who moved to another school by agreement', '{Two head teachers told Members what had worked for them|A place at the pupil referral unit cost four times one at a school|Boys in year nine were excluded most often}'],
    promises: ['The Head of Education agreed to provide the number of managed moves by {school|year group|district}', '{The Chair would write to the three schools|The Head of Education undertook to arrange a visit to the pupil referral unit|It was agreed that a note on alternative provision would be sent to Members}'],
    decisions: ['the Head of Education be requested to report on {managed moves|alternative provision|the three schools} within six months', '{the two head teachers be thanked for attending|the three schools be invited to a meeting of the {body}|the report be noted}'],
  },
  {
    title: 'Children’s centres: who comes', purpose: 'To consider attendance at the children’s centres.', presenter: 'director-of-childrens-services',
    story: ['The Director of Children’s Services said that {four in ten|just under half of|three in ten} families with a child under five had been to a centre in the year.'],
    points: ['{The stay-and-play sessions at Lowfield were full|Health visitors now met families at the centres|Fathers came on Saturdays or not at all}', '{Families in the villages could not reach a centre by bus|Leaflets were in English only|Opening hours had not changed for eight years}'],
    promises: ['The Director of Children’s Services undertook to provide attendance by {ward|centre|day of the week}', '{The Head of Communications would look at leaflets in other languages|The Director of Children’s Services agreed to look into a mobile session for the villages|Councillor Castle offered to visit the centre at Lowfield}'],
    decisions: ['the Director of Children’s Services report on {a mobile session|Saturday hours|outreach} at the next meeting', 'the staff of the centres be thanked'],
  },
]
