/** Reports an action of an earlier meeting done because later minutes say so, with their sentence as evidence. */
import { eq } from 'drizzle-orm'
import { minutes } from '@/db/schema'
import { formatDate } from '@/domain/calendar'
import { publicView } from '@/domain/document/public-view'
import { plainText } from '@/domain/document/text'
import { textBlocks } from '@/domain/document/walk'
import { abilitiesOf } from '@/domain/workflow/deeds'
import { standingOf } from '@/domain/workflow/standing'
import { execute, type Done } from '@/server/command'
import { minutesTarget, readMinutes } from '@/server/minutes/load'
import { exemptItemsOf } from '@/server/minutes/versions'
import type { Viewer } from '@/server/people/viewer'
import { refuse, Refused } from '@/server/refusal'
import { runtime } from '@/server/runtime'
import { lockFollowUp } from './load'
import { reportDone } from './commands/report'

export interface ToldIn { minutesId: string; nodeId: string; sentence: string }

/**
 * The clerk keeps what the minutes tell: the action is reported done by the command that everybody uses, where its
 * state allows it. Words of an exempt paragraph, or of one that has not been stored yet, are not quoted.
 */
export async function reportToldDone(followUpId: string, told: ToldIn, viewer: Viewer): Promise<Done<{ reportId: string; state: string }>> {
  const { db, council } = runtime()
  const found = await readMinutes(db, told.minutesId)
  const may = found && abilitiesOf(['minutes.readDraft'], standingOf(viewer, await minutesTarget(db, told.minutesId), council.today()), null)
  if (!found || !may?.['minutes.readDraft']) return { ok: false, refusal: refuse.notFound('minutes').refusal }
  const action = await db.transaction((tx) => lockFollowUp(tx, followUpId)).catch((error: unknown) => { if (error instanceof Refused) return null; throw error })
  if (action?.row.bodyId !== found.body.id) return { ok: false, refusal: refuse.notFound('action').refusal }
  const [row] = await db.select({ content: minutes.content }).from(minutes).where(eq(minutes.id, told.minutesId))
  const exemptItems = await db.transaction((tx) => exemptItemsOf(tx, found.meeting.id))
  const sentence = told.sentence.trim()
  const open = row?.content ? textBlocks(publicView(row.content, { exemptItems })).some((block) => block.attrs.id === told.nodeId && plainText(block).includes(sentence)) : false
  const where = `Told in the minutes of ${formatDate(found.meeting.date)}`
  return execute(reportDone, { followUpId, text: open ? `${where}: “${sentence.slice(0, 1_500)}”` : `${where}.` }, viewer)
}
