/** The sentence of an outcome, brought into the minutes of the meeting that gave it. */
import { and, asc, desc, eq } from 'drizzle-orm'
import { agendaItems, minutes, outcomes } from '@/db/schema'
import type { Block, MinutesDocument } from '@/domain/document/nodes'
import { placeOutcome } from '@/domain/follow-ups/outcomes'
import { writableStates } from '@/domain/workflow/states'
import type { CommandContext } from '@/server/command'
import type { Transaction } from '@/server/runtime'

/**
 * - `proposed`: it stands in the draft in a moment;
 * - `waits`: the draft is frozen, it is written when it can be typed in again;
 * - `not-begun`: it is written when the minutes are started;
 * - `published`: the minutes are out, it is not written into them.
 */
export type Proposed = 'proposed' | 'waits' | 'not-begun' | 'published'

/** The item under which a meeting hears of actions; null where its agenda has none. One statement. */
export async function progressItem(tx: Transaction, meetingId: string): Promise<string | null> {
  const [item] = await tx.select({ id: agendaItems.id }).from(agendaItems).where(and(eq(agendaItems.meetingId, meetingId), eq(agendaItems.standing, 'progress'))).orderBy(asc(agendaItems.position)).limit(1)
  return item?.id ?? null
}

/** Proposes a sentence for the draft of a meeting's minutes. @param one.id lasting id of its resolution */
export async function proposeSentence(context: CommandContext, meetingId: string, one: { id: string; sentence: string }): Promise<Proposed> {
  const { tx } = context
  const [own] = await tx.select({ id: minutes.id, content: minutes.content, initial: minutes.initial, state: minutes.state }).from(minutes).where(eq(minutes.meetingId, meetingId))
  const document = own?.content ?? own?.initial
  if (!own || !document) return 'not-begun'
  if (['published', 'confirmed', 'signed'].includes(own.state)) return 'published'
  const [last] = await tx.select({ nodeId: outcomes.nodeId }).from(outcomes).where(eq(outcomes.meetingId, meetingId)).orderBy(desc(outcomes.id)).limit(1)
  const place = placeOutcome(document, { ...one, itemId: await progressItem(tx, meetingId), lastNodeId: last?.nodeId ?? null })
  await context.editDocument(own.id, one.id, { type: 'insert-after', nodeId: place.after, blocks: place.blocks })
  return writableStates.includes(own.state) ? 'proposed' : 'waits'
}

/**
 * A document with the outcomes that its meeting has given already, before its minutes were begun: for "Start the
 * minutes". Two statements.
 */
export async function withOutcomes(tx: Transaction, meetingId: string, document: MinutesDocument): Promise<MinutesDocument> {
  const given = await tx.select({ nodeId: outcomes.nodeId, sentence: outcomes.sentence }).from(outcomes).where(eq(outcomes.meetingId, meetingId)).orderBy(asc(outcomes.id))
  if (given.length === 0) return document
  const itemId = await progressItem(tx, meetingId)
  let content: Block[] = document.content
  let lastNodeId: string | null = null
  for (const one of given) {
    if (content.some((block) => block.attrs.id === one.nodeId)) continue
    const place = placeOutcome({ type: 'doc', content }, { id: one.nodeId, sentence: one.sentence, itemId, lastNodeId })
    const at = place.after === null ? content.length : content.findIndex((block) => block.attrs.id === place.after) + 1
    content = [...content.slice(0, at), ...place.blocks, ...content.slice(at)]
    lastNodeId = one.nodeId
  }
  return { ...document, content }
}
