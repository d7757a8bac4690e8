import type { Topic } from './topic'

/** Business of the Audit and Governance Committee. */
export const audit: Topic[] = [
  {
    title: 'Internal audit: progress', purpose: 'To receive the progress report of internal audit.', presenter: 'head-of-audit',
    story: ['The Head of Internal Audit said that fourteen audits had been finished and two had been given limited assurance.'],
    points: ['The audit of grant payments found files without signatures', 'Nine of the agreed actions from last year were still open'],
    promises: ['ACTION: Head of Internal Audit to circulate the list of open actions by the end of the month', 'ACTION: Head of Property to explain the delay on key holders at the next meeting'],
    decisions: ['the progress report be noted', 'the Head of Property attend the next meeting to explain the open actions', 'a report on overdue audit actions be submitted to each quarterly meeting'],
  },
  {
    title: 'Corporate risk register', purpose: 'To review the corporate risk register.', presenter: 'risk-manager',
    story: ['The Risk and Insurance Manager introduced the register. Two risks had gone up and one had been closed.'],
    points: ['Members questioned the score for cyber attack', 'The risk of a supplier failing was not on the register'],
    promises: ['ACTION: Risk and Insurance Manager to add supplier failure to the register', 'ACTION: Chief Executive to arrange a briefing on cyber attack before Easter'],
    decisions: ['the register be approved as amended', 'the register be brought to the {body} every six months'],
  },
  {
    title: 'Statement of accounts', purpose: 'To approve the statement of accounts.', presenter: 'head-of-finance',
    story: ['The Head of Finance presented the accounts. The auditor had found one error above the threshold, in the valuation of schools.'],
    points: ['The pension figure had been updated after the draft was published', 'Members thanked the finance team for meeting the date'],
    promises: ['ACTION: Head of Finance to circulate the reconciliation by 20 March', 'ACTION: Head of Finance to write to the auditor about the fee'],
    decisions: ['the statement of accounts be approved', 'the Head of Finance report on the valuation of schools within three months'],
  },
  {
    title: 'Complaints and the Ombudsman', purpose: 'To receive the yearly report on complaints.', presenter: 'director-of-law',
    story: ['The Director of Law and Governance reported that 412 complaints had been made and that the Ombudsman had upheld eleven.'],
    points: ['Late replies were the most usual cause', 'Two services had answered every complaint in time'],
    promises: ['ACTION: Director of Law and Governance to provide the figures by service', 'ACTION: Head of Communications to rewrite the standard letter'],
    decisions: ['the annual report be received', 'the Chief Executive be asked to remind directors of the time limits', 'the {body} receive an annual report on complaints'],
  },
]

/** Business of the Health and Wellbeing Board. */
export const health: Topic[] = [
  {
    title: 'Better Care Fund', purpose: 'To consider the plan for the Better Care Fund.', presenter: 'director-of-adult-care',
    story: ['The Director of Adult Care explained how the fund of £61 million would be spent.'],
    points: ['Discharge from hospital at weekends was still slow', 'The voluntary sector asked for contracts of three years'],
    promises: ['The Director of Adult Care undertook to share the discharge figures with the {body} each month', 'It was agreed that the Director of Public Health would convene a meeting with the hospitals'],
    decisions: ['the plan be endorsed', 'half-yearly reports on the fund be presented to the {body}'],
  },
  {
    title: 'Healthy weight', purpose: 'To receive an update on the healthy weight programme.', presenter: 'health-improvement-manager',
    story: ['The Health Improvement Manager said that one child in three left primary school above a healthy weight.'],
    points: ['Takeaways near schools were discussed', 'A school at Lowfield had cut sugar in its meals by a third'],
    promises: ['The Health Improvement Manager agreed to circulate the guide for schools', 'Councillor Qureshi would raise takeaways with the district planning committees'],
    decisions: ['the Director of Public Health write to the district councils about planning policy', 'the Health Improvement Manager report on the school meals pilot in six months'],
  },
  {
    title: 'Unpaid carers', purpose: 'To consider the draft strategy for unpaid carers.', presenter: 'carers-lead',
    story: ['The Carers’ Lead presented the draft, which had been written with forty carers.'],
    points: ['Carers had asked for one telephone number', 'Breaks were hard to find in the north of the county'],
    promises: ['The Carers’ Lead undertook to include a paragraph on young carers', 'The Director of Adult Care would look into a single telephone number'],
    decisions: ['the strategy be approved subject to the inclusion of a paragraph on young carers', 'the Carers’ Lead bring an action plan to the next meeting'],
  },
  {
    title: 'Winter vaccinations', purpose: 'To receive the figures for winter vaccinations.', presenter: 'director-of-public-health',
    story: ['The Director of Public Health reported that uptake among care staff had fallen to 38 per cent.'],
    points: ['Clinics in care homes had worked best', 'Members asked what was done in the villages along the coast'],
    promises: ['The Director of Public Health agreed to provide uptake by ward', 'Officers undertook to write to every care home before the end of September'],
    decisions: ['the Director of Public Health be requested to report on next winter’s plan at the September meeting', 'the figures be published'],
  },
]

/** Business of the County Council. */
export const council: Topic[] = [
  {
    title: 'Budget and council tax', purpose: 'To set the budget and council tax for the coming year.', presenter: 'head-of-finance',
    story: ['The Leader moved the budget, which was seconded by the Cabinet Member for Resources.'],
    points: ['An amendment to restore the youth grant was lost', 'Members thanked the finance team'],
    promises: ['The Leader undertook to bring the reserves policy to the next meeting', 'The Head of Finance would circulate the answers to written questions'],
    decisions: ['the budget be approved', 'the Head of Finance publish the council tax leaflet by 31 March'],
  },
  {
    title: 'Motion: dental services in the county', purpose: 'To consider a motion on dental services.', presenter: 'chief-executive',
    story: ['The motion was moved and seconded, and eleven members spoke to it.'],
    points: ['No practice in the county was taking new patients', 'Members told of constituents who had travelled sixty miles'],
    promises: ['The Chief Executive would write to the integrated care board', 'Councillor Okonkwo offered to collect examples from members'],
    decisions: ['the Leader write to the Secretary of State asking for a new dental contract', 'the Health and Wellbeing Board be asked to report to the {body} within six months'],
  },
  {
    title: 'Members’ allowances', purpose: 'To consider the report of the independent panel.', presenter: 'director-of-law',
    story: ['The Director of Law and Governance introduced the report of the independent remuneration panel.'],
    points: ['The panel recommended no increase', 'A carer’s allowance was to be paid at the real cost'],
    promises: ['The Director of Law and Governance agreed to publish the scheme', 'Group leaders would consider the panel’s questions'],
    decisions: ['the scheme of allowances be adopted', 'the independent panel be asked to review the scheme in two years'],
  },
]
