import type { Topic } from './topic'

/** Business of the Health and Wellbeing Board. */
export const health: Topic[] = [
  {
    title: 'Better Care Fund', purpose: 'To consider the plan for the Better Care Fund.', presenter: 'director-of-adult-care', months: [6, 12],
    story: ['The Director of Adult Care explained how the fund of £{61|63|64} million {would be|had been} spent.'],
    points: ['{Discharge from hospital at weekends was still slow|Discharge at weekends had doubled since the autumn|Beds in the community were full in every week of the quarter}', '{The voluntary sector asked for contracts of three years|Contracts of two years had been given to four charities|The hospitals asked for one telephone number}'],
    promises: ['The Director of Adult Care undertook to share the discharge figures with the {body} each month', 'It was agreed that the Director of Public Health would convene a meeting with {the hospitals|the charities|the ambulance service}'],
    decisions: ['the plan be endorsed', '{half-yearly reports on the fund be presented to the {body}|the Director of Adult Care report on beds in the community at the next meeting|the report be noted}'],
  },
  {
    title: 'Healthy weight', purpose: 'To receive an update on the healthy weight programme.', presenter: 'health-improvement-manager',
    story: ['The Health Improvement Manager said that {one child in three|thirty-four per cent of children|just under a third of children} left primary school above a healthy weight.'],
    points: ['{Takeaways near schools were discussed|Free swimming in the holidays had been taken up by 2,100 children|The walking groups for adults were full}', '{A school at Lowfield had cut sugar in its meals by a third|Twelve schools had joined the school meals pilot|Parents asked for recipes that cost less}'],
    promises: ['The Health Improvement Manager agreed to circulate {the guide for schools|the figures for the swimming scheme|the recipes}', '{Councillor Qureshi would raise takeaways with the district planning committees|The Health Improvement Manager offered to arrange a visit to the school at Lowfield|Councillor Mokoena would speak to the leisure trust}'],
    decisions: ['{the Director of Public Health write to the district councils about planning policy|the swimming scheme be continued|the leisure trust be invited to the next meeting}', 'the Health Improvement Manager report on {the school meals pilot|walking groups|adults’ weight} in six months'],
  },
  {
    title: 'Unpaid carers', purpose: 'To consider the {draft strategy for unpaid carers|action plan for unpaid carers|first year of the carers’ strategy}.', presenter: 'carers-lead', months: [3, 9],
    story: ['The Carers’ Lead presented {the draft, which had been written with forty carers|the action plan, which named nineteen steps|the report, in which carers spoke for themselves}.'],
    points: ['{Carers had asked for one telephone number|The telephone number had been open since June|Young carers had asked not to be taken out of lessons}', '{Breaks were hard to find in the north of the county|Eighty carers had had a break in the year|Carers’ assessments took eleven weeks}'],
    promises: ['The Carers’ Lead undertook to {include a paragraph on young carers|provide the number of breaks by district|send Members the guide for schools}', 'The Director of Adult Care would look into {a single telephone number|the time taken by assessments|breaks in the north of the county}'],
    decisions: ['{the strategy be approved subject to the inclusion of a paragraph on young carers|the action plan be approved|the report be welcomed}', 'the Carers’ Lead bring {an action plan|a report on breaks|the figures on assessments} to the next meeting'],
  },
  {
    title: 'Winter vaccinations', purpose: 'To receive the figures for winter vaccinations.', presenter: 'director-of-public-health', months: [3],
    story: ['The Director of Public Health reported that uptake among care staff {had fallen to 38|stood at 41|had risen to 45} per cent.'],
    points: ['Clinics in care homes had worked best', 'Members asked what was done in the villages along the coast'],
    promises: ['The Director of Public Health agreed to provide uptake by ward', 'Officers undertook to write to every care home before the end of September'],
    decisions: ['the Director of Public Health be requested to report on next winter’s plan at the September meeting', 'the figures be published'],
  },
  {
    title: 'Plan for the winter', purpose: 'To consider the plans of the council and the health service for the winter.', presenter: 'director-of-public-health', months: [9],
    story: ['The Director of Public Health set out the plan, with {forty|fifty} beds in care homes kept free from December.'],
    points: ['Ambulances had waited longest in the first week of January', 'The voluntary drivers had been asked to help again'],
    promises: ['The Director of Public Health undertook to circulate the dates of the clinics to all councillors', 'The Director of Adult Care agreed to report back on the beds kept free'],
    decisions: ['the plan be supported', 'the Director of Public Health report on how the winter went at the March meeting'],
  },
  {
    title: 'Pharmaceutical needs assessment', purpose: 'To approve the pharmaceutical needs assessment.', presenter: 'director-of-public-health', months: [6, 12], once: true, year: 2,
    story: ['The Director of Public Health presented the assessment, by which no further pharmacy was needed.'],
    points: ['Two pharmacies had cut their Saturday hours', 'Deliveries to the villages were made by volunteers'],
    promises: ['The Director of Public Health undertook to write to the two pharmacies', 'The Health Improvement Manager would provide a map of opening hours'],
    decisions: ['the assessment be approved', 'the Director of Public Health publish the assessment within two weeks'],
  },
  {
    title: 'Loneliness in later life', purpose: 'To hear what is done about loneliness in later life.', presenter: 'health-improvement-manager', months: [6, 12, 3],
    story: ['The Health Improvement Manager described {the telephone friends scheme, in which 140 people took part|the lunch clubs, of which eleven had opened|the visits by fire officers, who had found 90 people living alone}.'],
    points: ['{Most who asked for a call lived in the villages|Transport to the clubs was the greatest cost|Men were seldom among those who asked}', '{Volunteers stayed for three years on average|Two clubs had closed for want of a cook|The fire authority had offered to go on}'],
    promises: ['The Health Improvement Manager agreed to provide {the waiting list by district|the cost of transport|the number of visits made}', '{Councillor Ruiz offered to speak to the rural transport partnership|The Director of Public Health would write to the fire authority|The Health Improvement Manager undertook to look into a scheme for men}'],
    decisions: ['the volunteers be thanked', 'the Health Improvement Manager be requested to report on {the waiting list|transport|the visits} within six months'],
  },
]
