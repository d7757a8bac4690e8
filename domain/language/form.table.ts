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
]
