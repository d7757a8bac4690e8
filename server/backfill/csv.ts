/** What was promised in old minutes as CSV, as the viewer sees it. */
import { toCsv } from '@/formats/csv'
import type { Viewer } from '@/server/people/viewer'
import type { PromiseFilter } from './filter'
import { promisesFor, type PromiseGroup } from './queries/promises'

const standing: Record<PromiseGroup, string> = { 'nothing-found': 'Nothing found in later minutes', told: 'Later minutes say it was done', opened: 'Opened as an action', dismissed: 'Set aside' }

/** All rows that the filter leaves, in its order. Safe to open in a spreadsheet. */
export async function promisesCsv(viewer: Viewer, authorityId: string, filter: PromiseFilter): Promise<string> {
  const { rows } = await promisesFor(viewer, authorityId, { ...filter, page: 1 }, null)
  const header = ['Promise', 'Words of the minutes', 'For action by', 'Whom that means today', 'Committee', 'Promised on', 'Minute', 'Heading', 'Due', 'Due in words', 'How it stands', 'Later minutes of', 'Words of the later minutes', 'May be none', 'File']
  return toCsv(header, rows.map((row) => [
    row.title, row.sentence, row.ownerWords, row.ownerNow ?? '', row.bodyName ?? '', row.date ?? '', row.minuteNumber, row.heading, row.dueOn ?? '', row.dueWords,
    standing[row.group], row.told?.date ?? '', row.told?.text ?? '', row.certainty === 'ask' ? 'yes' : 'no', row.document.file,
  ]))
}
