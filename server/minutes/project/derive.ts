/** From a draft to the rows that stand for its resolutions and kept readings. Pure. */
import { resolveDue, type DueCalendar } from '@/domain/calendar'
import { answersOf, type Answered } from '@/domain/document/answers'
import { marksOfBlock, placeReadings, type PlacedMark, type PlacedReading, type WordlessKeep } from '@/domain/document/decision-places'
import { settle, type Settlement } from '@/domain/document/decisions'
import type { Decision, Exemption, MinutesDocument, TextBlock } from '@/domain/document/nodes'
import { drawnMarkers, minuteNumbers } from '@/domain/document/numbering'
import { plainText } from '@/domain/document/text'
import { textBlocks } from '@/domain/document/walk'
import type { Reading } from '@/domain/language/reading'
import type { followUps, resolutions } from '@/db/schema'

type ResolutionInsert = typeof resolutions.$inferInsert
type FollowUpInsert = typeof followUps.$inferInsert
/** What of a resolution comes from the document. */
export type DerivedResolution = Omit<Required<ResolutionInsert>, 'authorityId' | 'bodyId' | 'minutesId'>
/** What of a proposed follow-up comes from the document and the calendar. */
export type DerivedFollowUp = Pick<Required<FollowUpInsert>,
  'nodeId' | 'readingId' | 'resolutionId' | 'kind' | 'title' | 'sentence' | 'minuteNumber' | 'heading' | 'marker' | 'because' | 'owner' | 'ownerWords'
  | 'due' | 'dueOn' | 'firstDueOn' | 'dueWords' | 'dueBecause' | 'dueMeetingId' | 'setByClerk' | 'exempt'>

/** What was answered to a rule; `closed` where its words are exempt or gone. */
export type DerivedAnswer = Answered & { closed: boolean }

export interface ToDerive {
  document: MinutesDocument
  decisions: readonly Decision[]
  readings: readonly Reading[]
  firstNumber: number
  exemptItems: ReadonlyMap<string, Exemption>
  calendar: DueCalendar
}

export interface Derived {
  resolutions: DerivedResolution[]
  /** Those kept whose words stand in the text. */
  followUps: DerivedFollowUp[]
  /** The sentence as it stands now, by each id of a `reading` mark; '' where its words are gone. */
  sentences: Map<string, string>
  /** Those kept whose words have gone from the text, in the order in which they were decided. */
  wordless: WordlessKeep[]
  /** All marks over the same words, by the first of them: two people may have kept it at once. */
  sameReading: Map<string, readonly string[]>
  answers: DerivedAnswer[]
}

/** Where a block stands: its minute, its number, and what of it is not for the public. */
interface Place { block: TextBlock; position: number; minuteNodeId: string | null; number: string; heading: string; leadIn: string; exempt: Exemption | null }

/**
 * The rows of a draft.
 * @param draft ids are healed already (`healIds`), readings are those of `outlineOf(document)`
 */
export function derive(draft: ToDerive): Derived {
  const places = placesOf(draft)
  const markers = drawnMarkers(draft.document)
  const byNode = new Map(draft.readings.filter((reading) => reading.resolution).map((reading) => [reading.nodeId, reading]))
  const found: DerivedResolution[] = []
  for (const place of places.values()) {
    const { block } = place
    if (block.type !== 'resolution' || plainText(block).trim() === '') continue
    const reading = byNode.get(block.attrs.id)
    found.push({
      id: block.attrs.id, minuteNodeId: place.minuteNodeId, minuteNumber: place.number, heading: place.heading, position: place.position,
      marker: markers.get(block.attrs.id) ?? '', leadIn: place.leadIn, text: plainText(block),
      kind: reading?.resolution?.kind ?? null, vote: reading?.resolution?.vote ?? voteAfter(draft.document, block.attrs.id), exempt: place.exempt,
    })
  }
  const marks = [...places.values()].flatMap(({ block }) => marksOfBlock(block))
  const settlements = settle(draft.decisions)
  const placed = placeReadings(draft.readings, marks, settlements)
  const sentences = new Map<string, string>()
  for (const one of placed) {
    for (const id of one.settlement?.readingIds ?? []) sentences.set(id, one.gone ? '' : one.sentence)
  }
  const sameReading = new Map(placed.flatMap((one) => (one.settlement?.readingIds[0] ? [[one.settlement.readingIds[0], one.settlement.readingIds] as const] : [])))
  const wordless = placed.flatMap(({ gone, state, settlement }) => (gone && state === 'kept' && settlement?.followUp && settlement.readingIds[0]
    ? [{ readingId: settlement.readingIds[0], title: settlement.followUp.title, sentence: settlement.sentence }] : []))
  return { resolutions: found, sameReading, wordless, followUps: placed.flatMap((one) => followUpOf(one, places, markers, draft.calendar)), sentences, answers: answersGiven(draft.readings, settlements, marks, places) }
}

function placesOf({ document, firstNumber, exemptItems }: ToDerive): Map<string, Place> {
  const numbers = minuteNumbers(document, firstNumber)
  const places = new Map<string, Place>()
  let minute: { id: string; number: string; heading: string; exempt: Exemption | null } | null = null
  let leadIn = ''
  textBlocks(document).forEach((block, position) => {
    if (block.type === 'minute') {
      const item = block.attrs.agendaItemId
      minute = { id: block.attrs.id, number: numbers.get(block.attrs.id) ?? '', heading: plainText(block), exempt: block.attrs.exempt ?? (item === null ? null : exemptItems.get(item) ?? null) }
    }
    if (block.type === 'leadIn') leadIn = plainText(block)
    else if (block.type !== 'resolution' && block.type !== 'vote' && block.type !== 'action') leadIn = ''
    const own = block.type === 'paragraph' || block.type === 'point' || block.type === 'resolution' ? block.attrs.exempt : null
    places.set(block.attrs.id, {
      block, position, minuteNodeId: minute?.id ?? null, number: minute?.number ?? '', heading: minute?.heading ?? '', leadIn, exempt: minute?.exempt ?? own,
    })
  })
  return places
}

/** The vote that stands right after a resolution, in its own words. */
function voteAfter(document: MinutesDocument, id: string): string | null {
  const at = document.content.findIndex((block) => block.attrs.id === id)
  const next = document.content[at + 1]
  return at >= 0 && next?.type === 'vote' ? plainText(next) : null
}

function followUpOf(one: PlacedReading, places: ReadonlyMap<string, Place>, markers: ReadonlyMap<string, string>, calendar: DueCalendar): DerivedFollowUp[] {
  const { settlement } = one
  const decided = one.state === 'kept' ? settlement?.followUp : null
  const place = one.nodeId === null ? undefined : places.get(one.nodeId)
  const readingId = settlement?.readingIds[0]
  if (!decided || !place || !readingId || one.gone) return []
  const due = resolveDue(decided.due, calendar)
  return [{
    nodeId: place.block.attrs.id, readingId, resolutionId: place.block.type === 'resolution' ? place.block.attrs.id : null,
    kind: decided.kind, title: decided.title, sentence: one.sentence, minuteNumber: place.number, heading: place.heading,
    marker: markers.get(place.block.attrs.id) ?? '', because: decided.because, owner: decided.owner, ownerWords: decided.owner.words ?? '',
    due: decided.due, dueOn: due.lastDay, firstDueOn: due.lastDay, dueWords: due.words, dueBecause: due.because, dueMeetingId: due.meeting?.id ?? null,
    setByClerk: decided.setByClerk, exempt: place.exempt,
  }]
}

/** What clerks answered, each with its sentence as it stands now, so that a wording of the draft does not outlive it. */
function answersGiven(readings: readonly Reading[], settlements: readonly Settlement[], marks: readonly PlacedMark[], places: ReadonlyMap<string, Place>): DerivedAnswer[] {
  const rules = new Map(readings.flatMap(({ key, followUp }) => (followUp ? [[key, followUp.because.map(({ rule }) => rule)] as const] : [])))
  const ids = new Map(settlements.map(({ readingIds }) => [readingIds[0], readingIds]))
  return answersOf(settlements, rules).map((one) => {
    const own = marks.filter((mark) => ids.get(one.readingId)?.includes(mark.readingId))
    const open = own.length > 0 && own.every(({ nodeId }) => places.get(nodeId)?.exempt === null)
    return { ...one, sentence: open ? (own[0]?.text ?? '') : one.sentence, closed: !open }
  })
}
