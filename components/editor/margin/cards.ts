/** What stands in the margin, in the order of the text. Pure. */
import { normaliseSentence } from '@/domain/document/decisions'
import { isMention, isUnsettled, type PlacedReading } from '@/domain/document/decision-places'
import type { ToldDone } from '@/domain/language'
import type { Span } from '@/domain/language/reading'
import { counted } from '@/domain/reminders/words'
import type { EarlierFollowUp, EditorNote, IssuedFollowUp } from '../props'
import type { Thread, ThreadTone } from '../writing/threads'

/** Words that were selected to make an action of. */
export interface Selected { nodeId: string; span: Span; sentence: string }

interface Placed { name: string; nodeId: string | null; offset: number }

export interface ReadingCard extends Placed {
  sort: 'reading'
  placed: PlacedReading
  issued: IssuedFollowUp | null
  /** The sentence of an issued action reads otherwise than its owner was told. */
  reads: { was: string; now: string } | null
}
export interface NoteCard extends Placed { sort: 'note'; note: EditorNote }
export interface NewCard extends Placed { sort: 'new'; selected: Selected }
/** A sentence that tells an action of an earlier meeting to be done. */
export interface ToldCard extends Placed { sort: 'told'; told: ToldDone; action: EarlierFollowUp; reported: boolean }
export type MarginCard = ReadingCard | NoteCard | NewCard | ToldCard

export interface ToPlace {
  placed: readonly PlacedReading[]
  notes: readonly EditorNote[]
  told?: readonly ToldDone[]
  earlier?: readonly EarlierFollowUp[]
  /** Earlier actions reported done from here. */
  reported?: ReadonlySet<string>
  issued: readonly IssuedFollowUp[]
  /** Sentences that the clerk has already answered for, by issued action. */
  answered: ReadonlyMap<string, string>
  selected: Selected | null
  /** Place of each block, by id. */
  order: ReadonlyMap<string, number>
}

/** Cards in the order of the text; those whose words are gone come last. */
export function marginCards({ placed, notes, told = [], earlier = [], reported = new Set(), issued, answered, selected, order }: ToPlace): MarginCard[] {
  const cards: MarginCard[] = placed.map((one): ReadingCard => {
    const sent = issued.find((action) => one.settlement?.readingIds.includes(action.readingId)) ?? null
    const told = sent ? (answered.get(sent.id) ?? sent.sentence) : null
    const now = one.gone ? '' : one.sentence
    const differs = told !== null && normaliseSentence(told) !== normaliseSentence(now)
    return { sort: 'reading', name: one.name, nodeId: one.nodeId, offset: one.span?.start ?? 0, placed: one, issued: sent, reads: differs ? { was: told, now } : null }
  })
  for (const note of notes) cards.push({ sort: 'note', name: `note ${note.id}`, nodeId: order.has(note.nodeId) ? note.nodeId : null, offset: -1, note })
  for (const one of told) {
    const action = earlier.find(({ reads }) => reads.id === one.followUpId)
    if (action) cards.push({ sort: 'told', name: `told ${one.followUpId}`, nodeId: order.has(one.nodeId) ? one.nodeId : null, offset: one.span.start, told: one, action, reported: reported.has(one.followUpId) })
  }
  if (selected) cards.push({ sort: 'new', name: 'new', nodeId: selected.nodeId, offset: selected.span.start, selected })
  const place = ({ nodeId }: MarginCard) => (nodeId === null ? Number.POSITIVE_INFINITY : (order.get(nodeId) ?? Number.MAX_SAFE_INTEGER))
  return cards.map((card, index) => ({ card, index })).sort((a, b) => {
    const [one, other] = [place(a.card), place(b.card)]
    return one === other ? a.card.offset - b.card.offset || a.index - b.index : one < other ? -1 : 1
  }).map(({ card }) => card)
}

/** The threads in the text that lead to cards. */
export function threadsOf(cards: readonly MarginCard[]): Thread[] {
  return cards.flatMap((card): Thread[] => {
    if (card.nodeId === null) return []
    if (card.sort === 'new') return [{ name: card.name, nodeId: card.nodeId, span: card.selected.span, tone: 'found' }]
    if (card.sort === 'note') return card.note.state === 'open' ? [{ name: card.name, nodeId: card.nodeId, span: { start: 0, end: Number.MAX_SAFE_INTEGER }, tone: 'note' }] : []
    if (card.sort === 'told') return [{ name: card.name, nodeId: card.nodeId, span: card.told.span, tone: card.reported ? 'kept' : 'found' }]
    const tone = toneOf(card)
    return tone && card.placed.span ? [{ name: card.name, nodeId: card.nodeId, span: card.placed.span, tone }] : []
  })
}

function toneOf({ placed, reads, issued }: ReadingCard): ThreadTone | null {
  if (placed.state === 'dismissed') return null
  if ((issued ? reads : placed.changed) || placed.state === 'conflict') return 'ask'
  if (placed.state === 'kept') return 'kept'
  if (isMention(placed)) return null
  return placed.reading?.followUp?.certainty === 'ask' || withoutDue(placed) ? 'ask' : 'found'
}

const withoutDue = ({ reading }: PlacedReading): boolean => reading?.followUp?.due.type === 'none'

export { isMention }

/** True where its reasons can be looked at in the text. */
export const saysWhy = ({ placed, issued }: ReadingCard): boolean => !issued && !placed.changed && placed.reading !== null && !isMention(placed) && (placed.state === 'open' || placed.state === 'kept')

/** True where the clerk is asked something about it. */
export function asks(card: MarginCard): boolean {
  if (card.sort === 'new') return true
  if (card.sort === 'note') return card.note.state === 'open'
  if (card.sort === 'told') return !card.reported
  const { placed, reads, issued } = card
  if (issued) return reads !== null
  if (placed.changed || placed.state === 'conflict' || (placed.gone && placed.state === 'kept')) return true
  return isUnsettled(placed)
}

export interface Counts { found: number; kept: number; dismissed: number; notes: number; told: number }

export function countCards(cards: readonly MarginCard[]): Counts {
  const counts: Counts = { found: 0, kept: 0, dismissed: 0, notes: 0, told: 0 }
  for (const card of cards) {
    if (card.sort === 'note' && card.note.state === 'open') counts.notes += 1
    if (card.sort === 'told' && !card.reported) counts.told += 1
    if (card.sort !== 'reading' || isMention(card.placed)) continue
    counts.found += 1
    if (card.placed.state === 'kept') counts.kept += 1
    if (card.placed.state === 'dismissed') counts.dismissed += 1
  }
  return counts
}

/** "5 found, 3 kept, one note": what stands at the head of the margin and is spoken when it changes. */
export function countWords({ found, kept, dismissed, notes, told }: Counts): string {
  const parts = [found === 0 ? 'No actions found yet' : `${String(found)} found`]
  if (found > 0) parts.push(`${String(kept)} kept`)
  if (dismissed > 0) parts.push(`${String(dismissed)} not an action`)
  if (told > 0) parts.push(`${counted(told, 'earlier action')} told done`)
  if (notes > 0) parts.push(`${counted(notes, 'note')} open`)
  return parts.join(', ')
}
