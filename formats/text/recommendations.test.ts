import { describe, expect, it } from 'vitest'
import { recommendationsIn } from './recommendations'

const texts = (text: string): string[] => recommendationsIn(text).texts

describe('recommendations in a pasted text', () => {
  it('finds those of a report under its heading, and nothing else of it', () => {
    const report = `Report to: Housing and Communities Scrutiny Panel
Date: 14 January 2027
Report of: Head of Housing

1. Purpose of the report
1.1 To inform the Panel of the position.

2. Background
2.1 In 2024 a survey was made. The Panel asked officers to survey all homes as soon as possible.

3. Recommendations
The Panel is asked to:
(a) note the report;
(b) ask officers to bring back a further report as soon as possible; and
(c) agree that the survey be repeated, and that
tenants be written to.
3.2 That the Head of Housing write to every tenant by 28 February 2027.

4. Financial implications
4.1 None.`
    expect(recommendationsIn(report)).toEqual({ body: 'Panel', texts: [
      'To note the report.', 'To ask officers to bring back a further report as soon as possible.', 'To agree that the survey be repeated, and that tenants be written to.',
      'That the Head of Housing write to every tenant by 28 February 2027.',
    ] })
  })

  it('goes on from the words that stand above a list', () => {
    expect(texts(`RECOMMENDATIONS

It is recommended that Cabinet:

1. approves the Leisure Strategy at Appendix A;
2. delegates authority to the Director of Place to finalise the action plan; and
3. agrees to receive an update.

REASONS FOR RECOMMENDATIONS

To ensure that the Council has an up-to-date strategy.`)).toEqual([
      'That Cabinet approves the Leisure Strategy at Appendix A.', 'That Cabinet delegates authority to the Director of Place to finalise the action plan.', 'That Cabinet agrees to receive an update.',
    ])
    expect(texts('Recommendation(s)\n\nThat the Committee:\n1) Notes the contents of the report\n2) Requests that officers investigate the complaints')).toEqual([
      'That the Committee notes the contents of the report.', 'That the Committee requests that officers investigate the complaints.',
    ])
    expect(texts('Recommendations\n\nIt is recommended that:\n\n• the survey be repeated\n• The Head of Housing write to tenants.')).toEqual(['That the survey be repeated.', 'That the Head of Housing write to tenants.'])
  })

  it('finds them in an item of an agenda that has no heading for them', () => {
    expect(recommendationsIn(`19 Delegation to Cabinet Members

Report By:

Head of Democratic Services

To review the working of the Transport Committee after six months.

Cabinet is RECOMMENDED to:

(a)    note that the post be renamed;

(b)    authorise the Head of Democratic Services to take all steps to bring (a) into effect, including:

(i)    setting dates for meetings; and

(ii)   telling members and officers.

Minutes:

Cabinet considered the report.`)).toEqual({ body: 'Cabinet', texts: [
      'To note that the post be renamed.', 'To authorise the Head of Democratic Services to take all steps to bring (a) into effect, including: (i) setting dates for meetings; and (ii) telling members and officers.',
    ] })
  })

  it('under a number of their own', () => {
    expect(texts('1. Purpose\n\n1.1 This report includes proposals.\n\n2. Recommendations\n\n2.1 Members are asked to:\n\ni. agree the funds for each ward;\nii. ask the Ward Managers to report to the Council in June.\n\n3. Implications\n\n3.1 Resource: none.')).toEqual([
      'To agree the funds for each ward.', 'To ask the Ward Managers to report to the Council in June.',
    ])
    expect(texts('2. RECOMMENDATIONS\n\n2.1 That the Committee notes the report.\n2.2 That officers report back in June 2027.\n\n3. BACKGROUND\n\n3.1 In 2020 a plan was made.')).toEqual(['That the Committee notes the report.', 'That officers report back in June 2027.'])
  })

  it('keeps a list within a recommendation to it', () => {
    expect(texts('Recommendations\n1. That the Clerk be asked to:\n(a) write to residents;\n(b) publish the plan.\n2. That the report be noted.')).toEqual([
      'That the Clerk be asked to: (a) write to residents; (b) publish the plan.', 'That the report be noted.',
    ])
  })

  it('takes a list that is nothing else, with numbers or without', () => {
    expect(texts('1. That the report be noted.\n2. That officers repair the play area\nas soon as possible.\n3. That the Clerk write to the bus company.')).toEqual([
      'That the report be noted.', 'That officers repair the play area as soon as possible.', 'That the Clerk write to the bus company.',
    ])
    expect(texts('1 That the report be noted\n2 That it be published')).toEqual(['That the report be noted.', 'That it be published.'])
    expect(texts('That the report be noted.\n\nThat the Clerk write\nto the company.')).toEqual(['That the report be noted.', 'That the Clerk write to the company.'])
    expect(texts('a) note the report\nb) ask the Clerk to write')).toEqual(['Note the report.', 'Ask the Clerk to write.'])
  })

  it('takes a whole sentence, and the one behind a label', () => {
    expect(texts('It is recommended that the Board approve the budget.')).toEqual(['That the Board approve the budget.'])
    expect(texts('The Committee is recommended to approve the budget.')).toEqual(['To approve the budget.'])
    expect(texts('AGENDA\n\n1. Apologies\nTo receive apologies.\n\n4. Play areas\nRecommended: That officers inspect the play areas.\n\n5. Any other business\nTo consider it.')).toEqual(['That officers inspect the play areas.'])
  })

  it('leaves one sentence as it is, and finds none in prose', () => {
    expect(texts('That the Head of Roads report back in six months.')).toEqual(['That the Head of Roads report back in six months.'])
    expect(texts('The fair was held on the green. The weather was fine.')).toEqual([])
    expect(texts('')).toEqual([])
  })
})
