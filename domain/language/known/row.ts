/** What the row of a table says beside an action: who, and by when. */
import { readDue } from '../due/read-due'
import type { OutlineLine, ReadContext } from '../outline'
import type { FollowUpReading, Reason } from '../reading'
import { whoIs } from './who'

/** The follow-up with owner and due from its row, where its own words name none. */
export function withRow(followUp: FollowUpReading, line: OutlineLine, context: ReadContext): FollowUpReading {
  const owner = followUp.owner === null ? line.beside?.owner ?? null : null
  const words = followUp.due.type === 'none' ? line.beside?.due ?? null : null
  const due = words ? readDue(words, context.meetingDate, context.body) : null
  if (!owner && !due) return followUp
  const because: Reason[] = [...followUp.because]
  if (owner) because.push({ rule: 'owner.row', words: `the row of the table names ${owner}`, span: null })
  if (due) because.push({ rule: 'due.row', words: `the row of the table says “${words ?? ''}”`, span: null })
  const known = owner ? whoIs(owner, context) : null
  return { ...followUp, ...(owner ? { owner } : {}), ...(known ? { ownerIs: known } : {}), ...(due ? { due } : {}), because }
}
