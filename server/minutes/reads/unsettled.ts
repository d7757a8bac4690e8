/** What the reader found in a draft and nobody has answered for. */
import { marksOfBlock, isUnsettled, placeReadings } from '@/domain/document/decision-places'
import { settle } from '@/domain/document/decisions'
import { outlineOf } from '@/domain/document/outline'
import { textBlocks } from '@/domain/document/walk'
import { read } from '@/domain/language'
import type { Viewer } from '@/server/people/viewer'
import { runtime } from '@/server/runtime'
import { readMinutes } from '../load'
import { mayDo } from '../may'
import { readerFacts } from '../read-context'

export interface Unsettled { nodeId: string; title: string }

/**
 * Actions found in the minutes and neither kept nor dismissed, in the order of the text as it was stored last. Better
 * known before a deed after which they are no longer asked about.
 * @returns none where the viewer may not read the draft
 */
export async function unsettledIn(viewer: Viewer, minutesId: string): Promise<Unsettled[]> {
  const { db } = runtime()
  if (!(await mayDo('minutes.readDraft', viewer, minutesId))) return []
  const found = await readMinutes(db, minutesId)
  const document = found?.row.content ?? found?.row.initial
  if (!found || !document) return []
  const readings = read(outlineOf(document), (await readerFacts(db, found.meeting)).context)
  return placeReadings(readings, textBlocks(document).flatMap(marksOfBlock), settle(found.row.decisions ?? []))
    .flatMap((placed) => (isUnsettled(placed) && placed.reading?.followUp ? [{ nodeId: placed.reading.nodeId, title: placed.reading.followUp.title }] : []))
}
