/** What a draft tells of actions of earlier meetings, kept with it so that their pages can say so without opening the text. */
import { eq } from 'drizzle-orm'
import { minutes, outcomes } from '@/db/schema'
import { canonicalJson } from '@/domain/document/canonical'
import { settle } from '@/domain/document/decisions'
import type { Decision } from '@/domain/document/nodes'
import { notSetAside } from '@/domain/document/told'
import { toldDone } from '@/domain/language'
import type { Outline } from '@/domain/language/outline'
import { earlierFollowUps } from '@/server/follow-ups/earlier'
import type { Transaction } from '@/server/runtime'
import type { LoadedMinutes } from '../load'

/**
 * Stores what the text tells to be done of earlier actions that are open, without what a clerk has set aside and what
 * stands in the sentence of an outcome. Old minutes tell nothing here: that is looked for when they are read.
 * @returns how many rows were written
 */
export async function storeTold(tx: Transaction, { row, meeting }: LoadedMinutes, outline: Outline, decisions: readonly Decision[]): Promise<number> {
  if (row.archivedFrom !== null) return 0
  const open = await earlierFollowUps(tx, meeting)
  const said = open.length === 0 ? [] : toldDone(outline.items, open.map(({ reads }) => reads))
  const recorded = new Set(said.length === 0 ? [] : (await tx.select({ nodeId: outcomes.nodeId }).from(outcomes).where(eq(outcomes.meetingId, meeting.id))).map((one) => one.nodeId))
  const told = notSetAside(said, settle(decisions)).filter((one) => !recorded.has(one.nodeId)).map(({ followUpId, nodeId, text, because }) => ({ followUpId, nodeId, text, because }))
  if (canonicalJson(told) === canonicalJson(row.told)) return 0
  await tx.update(minutes).set({ told }).where(eq(minutes.id, row.id))
  return 1
}
