/** From the lines of a file to the minutes in it and the promises that they hold. */
import { resolveDue } from '@/domain/calendar'
import { dueInText } from '@/domain/calendar/due-words'
import { dateInName } from '@/domain/backfill'
import type { oldDocuments, oldPromises } from '@/db/schema'
import { newRowId } from '@/db/row-id'
import type { MinutesDocument } from '@/domain/document/nodes'
import { plainText } from '@/domain/document/text'
import { textBlocks } from '@/domain/document/walk'
import type { Outline } from '@/domain/language/outline'
import type { FollowUpReading, Reading } from '@/domain/language/reading'
import { readingsOf, type OldMinutes } from '@/formats/old'
import { runtime } from '@/server/runtime'
import { bodyOf, factsOn, type CouncilNames } from './facts'

export type NewDocument = typeof oldDocuments.$inferInsert
export type NewPromise = typeof oldPromises.$inferInsert

export interface FoundMeeting { document: NewDocument; promises: NewPromise[]; notices: string[] }
interface OfFile { id: string; authorityId: string; name: string; title: string | null }

/**
 * The minutes of one meeting.
 * @param place of the meeting in its file, from 0
 * @throws FileRefused where finding what they promise takes too long
 */
export async function meetingFrom({ document, outline }: OldMinutes['meetings'][number], file: OfFile, place: number, council: CouncilNames): Promise<FoundMeeting> {
  const bodyWords = outline.body ?? ''
  const meant = bodyOf(bodyWords, file, council)
  const bodyId = meant === 'unknown' ? null : meant.bodyId
  const titled = outline.meetingDate === null && file.title !== null ? dateInName(file.title.replace(/\d{1,2}[.:]\d\d\s*(?:[ap]\.?m|hrs|hours)\b|[,/\\]/gi, ' ')) : null
  const named = outline.meetingDate === null && titled === null ? dateInName(file.name) : null
  const meetingDate = outline.meetingDate ?? titled ?? named
  const id = newRowId()
  return {
    document: {
      id, authorityId: file.authorityId, fileId: file.id, place, title: titleOf(outline, file.title), bodyWords, bodyId, meetingDate,
      venue: outline.venue ?? '', content: document,
    },
    promises: await promisesIn({ id, authorityId: file.authorityId, bodyId, meetingDate, document, outline }),
    notices: titled !== null ? ['The text gives no date of the meeting; that of its title was taken.'] : named !== null ? ['The text gives no date of the meeting; that of the file’s name was taken.'] : [],
  }
}

/** A page that names no committee begins with what stands on each of its site: its own title says more. */
const titleOf = (outline: Outline, pageTitle: string | null): string =>
  (outline.body === null && pageTitle !== null ? pageTitle : (outline.title?.split('\n')[0] ?? pageTitle ?? '')).slice(0, 300)

interface Readable { id: string; authorityId: string; bodyId: string | null; meetingDate: string | null; document: MinutesDocument; outline: Outline }

/**
 * What is promised in a document, as it is read on the day of its meeting, in the thread in which files are read. Six
 * statements, none in a transaction.
 * @throws FileRefused where it takes too long
 */
export async function promisesIn({ id, authorityId, bodyId, meetingDate, document, outline }: Readable): Promise<NewPromise[]> {
  const facts = await factsOn(runtime().db, authorityId, bodyId, meetingDate ?? runtime().council.today())
  const readings = await readingsOf(outline, { ...facts.context, meetingDate, body: outline.body ?? facts.context.body })
  const of = { id, authorityId, document, calendar: { ...facts.calendar, meetingDate: meetingDate ?? '' }, dated: meetingDate !== null }
  return readings.flatMap((reading) => (reading.followUp && reading.followUp.sameAs === null ? [{ reading, followUp: reading.followUp }] : []))
    .map(({ reading, followUp }, at) => promiseFrom(reading, followUp, { ...of, place: at }))
}

interface OfDocument { id: string; place: number; authorityId: string; document: MinutesDocument; calendar: Parameters<typeof resolveDue>[1]; dated: boolean }

function promiseFrom(reading: Reading, followUp: FollowUpReading, of: OfDocument): NewPromise {
  const stands = placeIn(of.document, reading.nodeId)
  const due = dueOf(followUp.due, of)
  return {
    id: newRowId(), authorityId: of.authorityId, documentId: of.id, place: of.place, nodeId: reading.nodeId, resolved: stands.resolved, kind: followUp.kind, title: followUp.title,
    sentence: reading.text, heading: stands.heading || (reading.item ?? ''), minuteNumber: stands.number, ownerWords: followUp.owner ?? followUp.ownerGuess ?? '',
    ownerGuessed: followUp.owner === null && followUp.ownerGuess !== null, due: followUp.due, dueOn: due.lastDay, dueWords: due.words, dueBecause: due.because,
    certainty: followUp.certainty, because: followUp.because.map(({ words }) => words),
  }
}

/** A day that the text names is a day whenever the meeting was; what is counted from the meeting stays words until its day is known. */
function dueOf(due: FollowUpReading['due'], { calendar, dated }: OfDocument): { lastDay: string | null; words: string; because: string } {
  if (dated || due.type === 'date' || due.type === 'range') return resolveDue(due, calendar)
  return { lastDay: null, words: dueInText(due) ?? '', because: due.type === 'none' ? '' : 'the day of the meeting is not known' }
}

/** Heading and printed number of the minute in which a block stands. */
function placeIn(document: MinutesDocument, nodeId: string): { heading: string; number: string; resolved: boolean } {
  let minute = { heading: '', number: '' }
  for (const block of textBlocks(document)) {
    if (block.type === 'minute') minute = { heading: plainText(block), number: block.attrs.fixedNumber ?? '' }
    if (block.attrs.id === nodeId) return { ...minute, resolved: block.type === 'resolution' }
  }
  return { ...minute, resolved: false }
}
