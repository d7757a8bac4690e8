/**
 * What was asked since, what will be talked of at a meeting, and what only tells: people who take up posts, what others
 * expect, what a meeting elsewhere holds, names of reports in capitals. Each labelled before it was read. All invented.
 * Rows as in sentences.table.ts; the meeting is that of parish.table.ts.
 */
import type { Row } from './sentences.table'

export const askedSince: readonly Row[] = [
  // Asked since, one by one.
  ['D', 'The Chair has also asked the Registrar to draw up a list of graves.', 'Registrar', 'none'],
  ['D', 'Cllr Moss has asked the Warden to circulate the key rota.', 'Warden', 'none'],
  ['D', 'The Chair had asked the Registrar to draw up a list of graves.', '*', 'nil'],
  ['D', 'A resident has asked the Warden to move the bench.', '*', 'nil'],
  ['D', 'The county has asked residents to keep their gates shut.', '*', 'nil'],
  // Talked of at a meeting.
  ['D', 'Lighting on the quay would be a topic of discussion at the next meeting.', '-', 'meeting next'],
  ['D', 'The lease will be the subject of discussion at the February meeting.', '-', 'meeting named 2027-02'],
  ['D', 'Lighting was a topic of discussion at the last meeting.', '-', 'nil'],
  ['D', 'The lease would be a matter of concern to the tenants.', '-', 'nil'],
  // What others do in the ordinary course.
  ['D', 'The Treasurer said that two wardens had been appointed and would take up their posts in May.', '*', 'nil'],
  ['D', 'Ms Bell would take up the role of warden in May.', '*', 'nil'],
  ['D', 'Ms Bell would take up the matter of the gate with the farmer.', 'Ms Bell', 'none'],
  ['D', 'The valuer expected to finish by 30 June.', '*', 'nil'],
  ['D', 'It was understood that Mrs Cole of Upper Marsh would be attending the fair.', '*', 'nil'],
  ['D', 'Canal Trust open day in Marsh Lane on 3 December, to include a talk on locks.', '*', 'nil'],
  // The name of a report, and a report yet to come.
  ['R', 'That the Board of Governors receive the March 2026 Quarterly Finance Report.', '*', 'nil'],
  ['R', 'That the Board of Governors receive a quarterly finance report.', '-', 'recurring P3M'],
]
