/** The tracker as CSV, as the viewer sees it. */
import { formatDate } from '@/domain/calendar'
import { groupWords } from '@/domain/follow-ups/groups'
import { kindWords } from '@/domain/follow-ups/kinds'
import { followUpStateWords } from '@/domain/workflow/states'
import { toCsv } from '@/formats/csv'
import type { Viewer } from '@/server/people/viewer'
import type { TrackerFilter } from './filter'
import { trackerFor } from './tracker'

/** All rows that the filter leaves, in its order. Safe to open in a spreadsheet. */
export async function trackerCsv(viewer: Viewer, filter: TrackerFilter): Promise<string> {
  const { rows } = await trackerFor(viewer, { ...filter, after: undefined }, null)
  const header = ['Action', 'Sentence', 'For action by', 'Holder', 'Committee', 'Minute', 'Heading', 'Asked on', 'Due', 'Due in words', 'First due', 'Kind', 'State', 'Group', 'How it stands', 'Exempt']
  return toCsv(header, rows.map((row) => [
    row.title, row.sentence, row.ownerWords, row.ownerNames.join('; '), row.bodyName, row.minuteNumber, row.heading, row.askedOn, row.dueOn ?? '', row.dueWords,
    row.firstDueOn ? formatDate(row.firstDueOn) : '', kindWords[row.kind], followUpStateWords[row.state], groupWords[row.group], row.stands.words, row.exempt ? 'yes' : 'no',
  ]))
}
