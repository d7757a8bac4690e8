import type { Topic } from './topic'

/** Business of the Audit and Governance Committee. */
export const audit: Topic[] = [
  {
    title: 'Internal audit: progress', purpose: 'To receive the progress report of internal audit.', presenter: 'head-of-audit',
    story: ['The Head of Internal Audit said that {fourteen|eleven|seventeen|nine} audits had been finished and {two|one|three} had been given limited assurance.'],
    points: ['{The audit of grant payments found files without signatures|The audit of petty cash found nothing of note|The audit of direct payments found eleven late reviews}', '{Nine|Seven|Twelve|Five} of the agreed actions from last year were still open'],
    promises: ['ACTION: Head of Internal Audit to circulate the list of open actions by the end of the month', 'ACTION: {Head of Property to explain the delay on key holders|Director of Adult Care to explain the late reviews|Head of Transport to explain the delay on fuel cards} at the next meeting'],
    decisions: ['the progress report be noted', 'the {Head of Property|Director of Adult Care|Head of Transport} attend the next meeting to explain the open actions', '{a report on overdue audit actions be submitted to each quarterly meeting|the Head of Internal Audit be asked to follow up direct payments within six months|the Head of Internal Audit provide Members with the audit of grant payments within 28 days}'],
  },
  {
    title: 'Corporate risk register', purpose: 'To review the corporate risk register.', presenter: 'risk-manager', months: [1, 6, 9],
    story: ['The Risk and Insurance Manager introduced the register. {Two risks had gone up and one had been closed.|One risk had been added, on the supply of placements.|No score had changed, which Members thought unlikely.}'],
    points: ['{Members questioned the score for cyber attack|Members asked who owned each risk|The risk of flooding stood at the same score as five years before}', '{The risk of a supplier failing was not on the register|Three actions had no date|The register ran to forty pages}'],
    promises: ['ACTION: Risk and Insurance Manager to {add supplier failure to the register|give every action a date|provide a summary of two pages}', 'ACTION: Chief Executive to arrange a briefing on {cyber attack|flooding|suppliers} by {date+60}'],
    decisions: ['the register be approved{ as amended||}', '{the register be brought to the {body} every six months|the Chief Executive be asked to review the owners of risks within two months|the Risk and Insurance Manager report on flooding at the next meeting}'],
  },
  {
    title: 'Statement of accounts', purpose: 'To approve the statement of accounts.', presenter: 'head-of-finance', months: [9],
    story: ['The Head of Finance presented the accounts. The auditor had found {one error above the threshold, in the valuation of schools|no error above the threshold}.'],
    points: ['{The pension figure had been updated after the draft was published|Two notes had been shortened at the wish of Members}', 'Members thanked the finance team for meeting the date'],
    promises: ['ACTION: Head of Finance to circulate the reconciliation by {date+30}', 'ACTION: Head of Finance to write to the auditor about the fee'],
    decisions: ['the statement of accounts be approved', 'the Head of Finance report on {the valuation of schools|the closing timetable} within three months'],
  },
  {
    title: 'External audit plan', purpose: 'To receive the external auditor’s plan for the year.', presenter: 'head-of-finance', months: [3],
    story: ['The external auditor presented the plan and named {three|two} areas of higher risk: property{, pensions|} and income from grants.'],
    points: ['The fee had gone up by {a fifth|four per cent}', 'Members asked why valuations took longest'],
    promises: ['ACTION: Head of Finance to provide a timetable of the audit to Members', 'ACTION: Head of Property to send the valuations to the auditor by {date+45}'],
    decisions: ['the plan be noted', 'the Head of Finance report on the progress of the audit at the next meeting'],
  },
  {
    title: 'Complaints and the Ombudsman', purpose: 'To receive the yearly report on complaints.', presenter: 'director-of-law', months: [11],
    story: ['The Director of Law and Governance reported that {412|388|401} complaints had been made and that the Ombudsman had upheld {eleven|eight|nine}.'],
    points: ['{Late replies were the most usual cause|Replies were sooner but not clearer|Most complaints about adult care were about invoices}', '{Two services had answered every complaint in time|One complaint had taken fourteen months|The standard letter had been rewritten}'],
    promises: ['ACTION: Director of Law and Governance to provide the figures by {service|district|month}', 'ACTION: Head of Communications to {rewrite the standard letter|circulate the guide to plain replies|publish the lessons of the cases upheld}'],
    decisions: ['the annual report be received', '{the Chief Executive be asked to remind directors of the time limits|the Director of Adult Care be asked to report on invoices within three months|the Director of Law and Governance report on repeated complaints at the next meeting}', 'the {body} receive an annual report on complaints'],
  },
  {
    title: 'Annual governance statement', purpose: 'To consider the annual governance statement.', presenter: 'director-of-law', months: [6],
    story: ['The Director of Law and Governance introduced the draft statement, which named {four|three} matters to be put right in the year.'],
    points: ['The register of interests had been brought up to date', '{Members wished to see who would put each matter right|Two of last year’s matters were still open}'],
    promises: ['ACTION: Director of Law and Governance to add a name and a date to each matter', 'ACTION: Chief Executive to circulate the statement to all Members once it had been signed'],
    decisions: ['the statement be approved', 'progress on the matters named in it be reported to the {body} in six months'],
  },
  {
    title: 'Treasury management', purpose: 'To consider the treasury management report.', presenter: 'head-of-finance', months: [3, 11],
    story: ['The Head of Finance said that investments had earned {4.4|4.1|3.8} per cent and that no limit had been passed.'],
    points: ['{One bank had been taken off the list|Borrowing was £12 million below the limit|Members asked about loans to other councils}', 'Training for Members had been held once in two years'],
    promises: ['ACTION: Head of Finance to arrange training on treasury management by {date+75}', 'ACTION: Head of Finance to provide {the list of banks|a note on loans to other councils|the borrowing by year}'],
    decisions: ['the report be noted', '{the Head of Finance be asked to report on ethical investment within six months|the County Council be recommended to approve the strategy|the limits be reviewed at the next meeting}'],
  },
]
