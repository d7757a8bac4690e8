/** Issuing from a draft that is being typed in: first its rows, then the deed. */
import { eq } from 'drizzle-orm'
import { minutes } from '@/db/schema'
import { execute, type Actor, type Done } from '@/server/command'
import { bringUpToDate } from '@/server/minutes/freeze'
import { mayDo } from '@/server/minutes/may'
import { runtime } from '@/server/runtime'
import { issueFollowUps } from './commands/issue'
import type { Issued } from './issue-rows'

/**
 * Brings the rows up to date with what is typed at this moment and issues.
 * @param input as of the command: meetingId, and followUpIds or 'all'
 */
export async function issueActions(input: { meetingId: string; followUpIds: string[] | 'all' }, actor: Actor): Promise<Done<Issued>> {
  const [row] = await runtime().db.select({ id: minutes.id }).from(minutes).where(eq(minutes.meetingId, input.meetingId))
  if (row && (await mayDo('minutes.readDraft', actor, row.id))) await bringUpToDate(row.id)
  return execute(issueFollowUps, input, actor)
}
