/** An old document becomes the record of a meeting that was held: the meeting, its minutes, one version, its resolutions. */
import { and, asc, eq, ne } from 'drizzle-orm'
import { newRowId } from '@/db/row-id'
import { meetings, minutes, minutesVersions, oldDocuments, oldFiles } from '@/db/schema'
import { formatDate } from '@/domain/calendar'
import { hourIn } from '@/domain/backfill'
import { reasonsAgainstPublishing } from '@/domain/document/publishable'
import { plainText } from '@/domain/document/text'
import { textBlocks } from '@/domain/document/walk'
import type { Change, CommandContext } from '@/server/command'
import { lockMinutes } from '@/server/minutes/load'
import { projectRows } from '@/server/minutes/project/store'
import { writeVersion } from '@/server/minutes/versions'
import { refuse } from '@/server/refusal'
import type { Transaction } from '@/server/runtime'
import type { bodies } from '@/db/schema'

export interface HowArchived {
  /** Residents may read them, as they may read what is published here. */
  open: boolean
  /** Whoever archives says that they were confirmed as a correct record at the time. */
  confirmed: boolean
}

export interface Archived { minutesId: string; meetingId: string; changes: Change[] }

type DocumentRow = typeof oldDocuments.$inferSelect
type BodyRow = typeof bodies.$inferSelect

/**
 * Archives a document whose row is locked; one that is archived already is opened to residents where that is asked.
 * @throws {Refused} where the day of the meeting is not known, or its minutes stand here already
 */
export async function archiveDocument(context: CommandContext, document: DocumentRow, body: BodyRow, how: HowArchived): Promise<Archived> {
  if (how.open && !how.confirmed) throw refuse.invalid('Residents read minutes that were confirmed. Say that these were, or archive them for staff.')
  if (document.minutesId) return settleArchived(context, document.minutesId, how)
  const { meetingDate } = document
  if (!meetingDate) throw refuse.invalid('A document names no day of a meeting, so nothing was archived.')
  const { tx, now, personId } = context
  const [file] = await tx.select({ name: oldFiles.name }).from(oldFiles).where(eq(oldFiles.id, document.fileId))
  const meeting = await meetingHeld(tx, document, body, meetingDate)
  const minutesId = newRowId()
  await tx.insert(minutes).values({
    id: minutesId, authorityId: document.authorityId, bodyId: body.id, meetingId: meeting.id, state: how.confirmed ? 'confirmed' : 'published', publishedAt: how.open ? now : null,
    content: document.content, decisions: [], firstNumber: 1, archivedFrom: file?.name ?? '',
  })
  if (how.open) refuseUnpublishable(document)
  const found = await lockMinutes(tx, minutesId)
  await writeVersion(tx, found.row, {
    purpose: 'published', document: document.content, decisions: [], firstNumber: 1, generation: 1, open: how.open, at: now, byPersonId: personId, note: noteOf(how, meeting.hourAssumed),
  })
  await projectRows(tx, found, document.content, [])
  await tx.update(oldDocuments).set({ minutesId }).where(eq(oldDocuments.id, document.id))
  return {
    minutesId, meetingId: meeting.id,
    changes: [...(meeting.made ? [{ type: 'meeting', id: meeting.id, after: { bodyId: body.id, date: meetingDate, state: 'held' } }] : []), { type: 'minutes', id: minutesId, after: { archivedFrom: file?.name ?? '', ...how } }],
  }
}

function noteOf({ confirmed }: HowArchived, hourAssumed: boolean): string {
  return [
    'From the council’s old minutes, as they were filed.',
    confirmed ? 'They were confirmed as a correct record at the time.' : 'Whether a later meeting confirmed them is not recorded here.',
    ...(hourAssumed ? ['They name no hour; that shown is the committee’s usual one.'] : []),
  ].join(' ')
}

/** The meeting of that day, which may stand in the calendar already without minutes; else a new one that was held. */
async function meetingHeld(tx: Transaction, document: DocumentRow, body: BodyRow, date: string): Promise<{ id: string; made: boolean; hourAssumed: boolean }> {
  const sameDay = await tx.select({ id: meetings.id, state: meetings.state, minutesId: minutes.id }).from(meetings).leftJoin(minutes, eq(minutes.meetingId, meetings.id))
    .where(and(eq(meetings.bodyId, body.id), eq(meetings.date, date), ne(meetings.state, 'cancelled'))).orderBy(asc(meetings.time))
  const free = sameDay.find((one) => one.minutesId === null)
  if (free) {
    await tx.update(meetings).set({ state: 'held' }).where(and(eq(meetings.id, free.id), eq(meetings.state, 'planned')))
    return { id: free.id, made: false, hourAssumed: false }
  }
  if (sameDay.length > 0) throw refuse.conflict(`The minutes of the ${body.name}, ${formatDate(date)}, stand here already. Look there for what is owed.`)
  const hour = hourIn(headOf(document))
  const id = newRowId()
  await tx.insert(meetings).values({ id, authorityId: document.authorityId, bodyId: body.id, kind: 'ordinary', state: 'held', date, time: hour ?? body.settings.time, place: document.venue })
  return { id, made: true, hourAssumed: hour === null }
}

/** The words before the first minute. */
function headOf({ content }: DocumentRow): string {
  const words: string[] = []
  for (const block of textBlocks(content)) {
    if (block.type === 'minute') break
    words.push(plainText(block))
  }
  return words.join('\n')
}

function refuseUnpublishable({ content }: DocumentRow): void {
  const against = reasonsAgainstPublishing(content)
  if (against.length > 0) throw refuse.invalid(['Residents cannot be let read these minutes yet.', ...against.map((one) => one.words)].join(' '))
}

/** What is archived already is told to be confirmed, or opened to residents, where it was not yet. */
async function settleArchived({ tx, now }: CommandContext, minutesId: string, how: HowArchived): Promise<Archived> {
  const { row } = await lockMinutes(tx, minutesId)
  const state = how.confirmed && row.state === 'published' ? 'confirmed' as const : row.state
  const publishedAt = how.open ? (row.publishedAt ?? now) : row.publishedAt
  const archived = { minutesId, meetingId: row.meetingId }
  if (state === row.state && publishedAt === row.publishedAt) return { ...archived, changes: [] }
  await tx.update(minutes).set({ state, publishedAt }).where(eq(minutes.id, minutesId))
  await tx.update(minutesVersions).set({ open: publishedAt !== null, ...(state === row.state ? {} : { note: noteOf(how, false) }) }).where(eq(minutesVersions.minutesId, minutesId))
  return { ...archived, changes: [{ type: 'minutes', id: minutesId, before: { state: row.state, publishedAt: row.publishedAt }, after: { state, publishedAt } }] }
}
