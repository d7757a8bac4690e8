/**
 * What is owed by the form of its sentence, whatever the deed, and as many that have the form and are none: news, states,
 * costs, other bodies, outsiders, things had at once. All invented. Rows as in sentences.table.ts.
 */
import type { Row } from './sentences.table'
export const formSaidOn = '2026-05-06'

export const form: readonly Row[] = [
  // Anything that "is to be" or "would be" done.
  ['D', 'A scaffold is to be hired for the clock.', '-', 'none'],
  ['D', 'The lime will be pollarded in October.', '-', 'range 2026-10-01 2026-10-31'],
  ['D', 'The lychgate would be re-thatched.', '-', 'none'],
  ['D', 'A stocktake is to be carried out of the glasses.', '-', 'none'],
  ['D', 'Volunteers to marshal the fun run would be sought.', '-', 'none'],
  ['D', 'A first-aid session would be held for stewards.', '-', 'none'],
  ['D', 'The ring road will be opened in 2028.', '-', 'nil'],
  ['D', 'Applicants will be told of the outcome by letter.', '-', 'nil'],
  ['D', 'A new health centre would be built on the glebe.', '-', 'nil'],
  ['D', 'Grants will be paid to growers in the autumn.', '-', 'nil'],
  ['D', 'Ferries will be delayed until Friday.', '-', 'nil'],
  ['D', 'The regatta will be held on 4 July.', '-', 'nil'],
  ['D', 'The timetable would be refreshed annually.', '-', 'nil'],
  ['D', 'The quay will be dredged by the harbour company.', '-', 'nil'],
  ['D', 'Nothing would be gained by it.', '-', 'nil'],
  ['D', 'Please note that gates will be locked at dusk.', '-', 'nil'],
  // Initials and first names as anybody.
  ['D', 'QRS would hunt for a thatcher.', 'QRS', 'none'],
  ['D', 'Morag was asked to write to the ferry company.', 'Morag', 'none'],
  ['D', 'Ewan was tasked with regilding the weathervane.', 'Ewan', 'none'],
  ['D', 'KT had measured the stile and will ask Bryn to widen it.', 'KT', 'none'],
  ['D', 'Colin would oil the turret clock.', 'Colin', 'none'],
  ['D', 'Sleet would keep the crowd away.', '-', 'nil'],
  ['D', 'Growth would slow next year.', '-', 'nil'],
  // "which" somebody would do.
  ['D', 'The rota, which Ms Teale would circulate, ran to August.', 'Ms Teale', 'none'],
  ['D', 'Thanks went to Mr Orde for the plan, which the Clerk will redraw.', 'Clerk', 'none'],
  ['D', 'The levy, which the county would bear, was high.', '-', 'nil'],
  ['D', 'The bell, which the Rector would miss, had been sold.', '-', 'nil'],
  // Other bodies that will consider it.
  ['D', 'Cabinet will consider the report in June.', '-', 'nil'],
  ['D', 'The Leisure and Culture Scrutiny Committee will review the report in July.', '-', 'nil'],
  ['D', 'The Committee will review the report in July.', '-', 'range 2026-07-01 2026-07-31'],
  // Anything that was requested, unless it was had at once.
  ['D', 'Members requested a written apology from the ferry company.', '*', 'none'],
  ['D', 'The Panel requested sight of the tenancy.', '-', 'none'],
  ['D', 'Councillor Orde requested a bench by the weir.', '-', 'none'],
  ['D', 'Members requested clarification on the fares.', '-', 'nil'],
  ['D', 'A resident requested a crossing.', '-', 'nil'],
  ['D', 'Councillor Orde requested a recorded vote.', '-', 'nil'],
  ['D', 'The Panel requested an adjournment.', '-', 'nil'],
  // What they wish to see.
  ['D', 'The Committee wished to see the accounts for each ferry.', '-', 'none'],
  ['D', 'The Chair was keen to see the plan in the autumn.', '-', 'range 2026-09-01 2026-11-30'],
  ['D', 'Members wished to see more trees planted.', '-', 'nil'],
  ['D', 'The Chair was keen to see the young people again.', '-', 'nil'],
  // Suggested, felt: where it names who is to do it.
  ['D', 'It was felt that the Clerk should chase the thatcher.', 'Clerk', 'none'],
  ['D', 'It was suggested that the Ranger contact the coastguard.', 'Ranger', 'none'],
  ['D', 'The Chair suggested that a letter be written to the bishop.', '-', 'none'],
  ['D', 'It was felt that the Council should do more.', '-', 'nil'],
  ['D', 'It was suggested that developers pay more.', '-', 'nil'],
  ['D', 'Members felt that officers should have consulted.', '-', 'nil'],
  ['D', 'Some members felt that the Clerk should write.', '-', 'nil'],
  ['D', 'Councillor Orde suggested that a fair be held.', '-', 'nil'],
  // Meant, with when or for whom.
  ['D', 'He intended to bring a draft to the next meeting.', '*', 'meeting next'],
  ['D', 'It is hoped to report back in September.', '-', 'range 2026-09-01 2026-09-30'],
  ['D', 'The county intends to close the lane in June.', '-', 'nil'],
  ['D', 'It was hoped to win the cup in June.', '-', 'nil'],
  // Encouraged by a day, asked as one of the body.
  ['D', 'All trustees were encouraged to complete the survey by 15 August.', 'All trustees', 'date 2026-08-15'],
  ['D', 'Governors are asked to complete their skills audit by 12 June.', 'Governors', 'date 2026-06-12'],
  ['D', 'The Ranger is asked to measure the weir.', 'Ranger', 'none'],
  ['D', 'Staff were encouraged to walk to work.', '-', 'nil'],
  ['D', 'Residents are asked to keep dogs on leads.', '-', 'nil'],
  ['D', 'Members are asked to note the report.', '-', 'nil'],
  // Put off, and needed.
  ['D', 'The action was carried forward to the next meeting.', '-', 'meeting next'],
  ['D', 'The lease was deferred to the July meeting.', '-', 'meeting named 2026-07'],
  ['D', 'The balance was carried forward to the next meeting of the fund.', '-', 'nil'],
  ['D', 'The meeting was adjourned until 7pm.', '-', 'nil'],
  ['D', 'The lease had been deferred from the April meeting.', '-', 'nil'],
  ['D', 'Need to order more grit.', '-', 'none'],
  ['D', 'We need to renew the mooring before July.', '-', 'date 2026-06-30'],
  ['D', 'We need to be mindful of the cost.', '-', 'nil'],
  ['D', 'The Government needs to act.', '-', 'nil'],
  ['D', 'The Rector had to attend elsewhere.', '-', 'nil'],
]
