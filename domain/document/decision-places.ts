/** Brings together what the reader says now, the marks over words, and what clerks decided. */
import type { Reading, Span } from '@/domain/language/reading'
import { normaliseSentence, type Settlement } from './decisions'
import type { Inline, TextBlock } from './nodes'

/** The words that a `reading` mark covers in one block: one place a mark and block. */
export interface PlacedMark { readingId: string; nodeId: string; span: Span; text: string }

/**
 * A reading with its answer.
 * - `reading` null: the clerk made it by selecting words, or the reader no longer finds it.
 * - `changed`: it was kept, and its sentence reads otherwise now: ask.
 * - `gone`: it was kept, and its words are no longer in the minutes: ask.
 */
export interface PlacedReading {
  /** Stable name for the card: the mark's id, else the reader's key. */
  name: string
  reading: Reading | null
  settlement: Settlement | null
  state: Settlement['state']
  nodeId: string | null
  span: Span | null
  sentence: string
  changed: { was: string; now: string } | null
  gone: boolean
}

/** An action that was kept, by the mark that was over its words before they went. */
export interface WordlessKeep { readingId: string; title: string; sentence: string }

/** The `reading` marks of one block, each with its span (UTF-16 offsets in the block's text) and its words. */
export function marksOfBlock(block: TextBlock): PlacedMark[] {
  const found = new Map<string, PlacedMark>()
  let offset = 0
  for (const inline of block.content ?? []) {
    const text = inlineText(inline)
    for (const mark of inline.type === 'text' ? (inline.marks ?? []) : []) {
      if (mark.type !== 'reading') continue
      const before = found.get(mark.attrs.id)
      found.set(mark.attrs.id, {
        readingId: mark.attrs.id,
        nodeId: block.attrs.id,
        span: { start: before?.span.start ?? offset, end: offset + text.length },
        text: (before?.text ?? '') + text,
      })
    }
    offset += text.length
  }
  return [...found.values()]
}

const inlineText = (inline: Inline): string => (inline.type === 'text' ? inline.text : '\n')

/** One place a mark: words that a split tore apart are joined in document order, the first block names the place. */
function gather(marks: readonly PlacedMark[]): Map<string, PlacedMark & { parts: PlacedMark[] }> {
  const gathered = new Map<string, PlacedMark & { parts: PlacedMark[] }>()
  for (const mark of marks) {
    const before = gathered.get(mark.readingId)
    gathered.set(mark.readingId, before
      ? { ...before, text: `${before.text} ${mark.text}`, parts: [...before.parts, mark] }
      : { ...mark, parts: [mark] })
  }
  return gathered
}

/** A further sentence about something that is found already: it asks nothing by itself. */
export const isMention = ({ reading, state }: PlacedReading): boolean => state === 'open' && Boolean(reading?.followUp?.sameAs)

/** True while nobody has said whether it is an action: it is not issued, and nobody is asked for it. */
export const isUnsettled = (placed: PlacedReading): boolean => placed.state === 'open' && !isMention(placed)

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/**
 * @param readings what the reader finds now, in document order; those without a follow-up are left out
 * @param marks all `reading` marks, in document order
 * @param settlements from `settle`
 * @returns cards in document order; those whose words are gone come last. Dismissed ones are kept in the list with
 * their state: the margin hides them, "show dismissed" does not.
 */
export function placeReadings(
  readings: readonly Reading[], marks: readonly PlacedMark[], settlements: readonly Settlement[],
): PlacedReading[] {
  const gathered = gather(marks)
  const byId = new Map(settlements.flatMap((settlement) => settlement.readingIds.map((id) => [id, settlement] as const)))
  const byKey = new Map(settlements.flatMap((settlement) => settlement.readingKeys.map((key) => [key, settlement] as const)))
  const marksByNode = new Map<string, PlacedMark[]>()
  for (const mark of marks) marksByNode.set(mark.nodeId, [...(marksByNode.get(mark.nodeId) ?? []), mark])
  const taken = new Set<Settlement>()

  const settlementOf = (reading: Reading): Settlement | null => {
    const over = (marksByNode.get(reading.nodeId) ?? []).filter((mark) => overlaps(mark.span, reading.span))
    const candidates = [...over.map((mark) => byId.get(mark.readingId)), byKey.get(reading.key)]
    return candidates.find((found) => found && !taken.has(found)) ?? null
  }

  const placed: PlacedReading[] = []
  for (const reading of readings) {
    if (!reading.followUp) continue
    const settlement = settlementOf(reading)
    if (settlement) taken.add(settlement)
    placed.push(answer(reading, settlement, null))
  }
  for (const settlement of settlements) {
    if (taken.has(settlement) || settlement.active.length === 0) continue
    const mark = settlement.readingIds.map((id) => gathered.get(id)).find((found) => found !== undefined) ?? null
    // What was dismissed and is no longer found needs no word.
    if (settlement.state === 'dismissed') continue
    placed.push(answer(null, settlement, mark))
  }
  return inDocumentOrder(placed, readings, marks)
}

function answer(reading: Reading | null, settlement: Settlement | null, mark: PlacedMark | null): PlacedReading {
  const state = settlement?.state ?? 'open'
  const sentence = reading?.text ?? mark?.text ?? settlement?.sentence ?? ''
  const was = settlement?.sentence ?? ''
  const differs = (state === 'kept' || state === 'conflict') && normaliseSentence(was) !== normaliseSentence(sentence)
  const gone = reading === null && mark === null
  return {
    name: settlement?.readingIds[0] ?? reading?.key ?? '',
    reading,
    settlement: settlement && settlement.active.length > 0 ? settlement : null,
    state,
    nodeId: reading?.nodeId ?? mark?.nodeId ?? null,
    span: reading?.span ?? mark?.span ?? null,
    sentence,
    changed: differs && !gone ? { was, now: sentence } : null,
    gone,
  }
}

function inDocumentOrder(placed: PlacedReading[], readings: readonly Reading[], marks: readonly PlacedMark[]): PlacedReading[] {
  const order = new Map<string, number>()
  const note = (nodeId: string, at: number) => { if (!order.has(nodeId)) order.set(nodeId, at) }
  // Readings and marks each come in document order; a node known to both takes the reader's place.
  readings.forEach((reading, index) => note(reading.nodeId, index * 2))
  let last = -1
  for (const mark of marks) {
    const known = order.get(mark.nodeId)
    if (known === undefined) note(mark.nodeId, last + 0.5)
    last = Math.max(last, order.get(mark.nodeId) ?? last)
  }
  const rank = (one: PlacedReading): number => (one.nodeId === null ? Number.POSITIVE_INFINITY : (order.get(one.nodeId) ?? Number.MAX_SAFE_INTEGER))
  return placed
    .map((one, index) => ({ one, index }))
    .sort((a, b) => (rank(a.one) === rank(b.one)
      ? (a.one.span?.start ?? 0) - (b.one.span?.start ?? 0) || a.index - b.index
      : rank(a.one) - rank(b.one)))
    .map(({ one }) => one)
}
