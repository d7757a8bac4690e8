/** Open actions of a body's earlier meetings, so that later minutes can be seen to tell them done. */
import { and, desc, eq, inArray, lt } from 'drizzle-orm'
import { followUps } from '@/db/schema'
import type { OpenFollowUp } from '@/domain/language'
import { followUpTransitions, type FollowUpState } from '@/domain/workflow/states'
import type { Database, Transaction } from '@/server/runtime'

export interface Earlier { reads: OpenFollowUp; title: string; ownerWords: string; askedOn: string }

/** States from which one can be reported done. */
export const reportable: readonly FollowUpState[] = followUpTransitions.filter(({ deed }) => deed === 'followUps.reportDone').flatMap(({ from }) => [...from])
/** Beyond these the oldest are left out: the margin of one meeting's minutes is no register. */
const most = 300

/**
 * The latest open actions asked for before a meeting, for who may read the drafts of its body. One statement.
 * @param meeting its body and day
 */
export async function earlierFollowUps(db: Database | Transaction, meeting: { bodyId: string; date: string }): Promise<Earlier[]> {
  const rows = await db.select().from(followUps)
    .where(and(eq(followUps.bodyId, meeting.bodyId), lt(followUps.askedOn, meeting.date), inArray(followUps.state, [...reportable])))
    .orderBy(desc(followUps.askedOn), desc(followUps.id)).limit(most)
  return rows.map(({ id, kind, sentence, heading, minuteNumber, title, ownerWords, askedOn }) =>
    ({ reads: { id, kind, sentence, item: heading || null, minuteNumber: minuteNumber || null, title, ...(ownerWords ? { owner: ownerWords } : {}) }, title, ownerWords, askedOn }))
}
