/** What publishing would do, before it is done. */
import { reasonsAgainstPublishing, type PublicationRefusal } from '@/domain/document/publishable'
import { publicView } from '@/domain/document/public-view'
import type { MinutesDocument } from '@/domain/document/nodes'
import { freeEqualNumbers, minuteCount } from '@/domain/document/numbering'
import type { Viewer } from '@/server/people/viewer'
import { runtime } from '@/server/runtime'
import { bringUpToDate } from '../freeze'
import { earlierMinutes } from '../numbering'
import { exemptItemsOf, withItemExemptions } from '../versions'
import { minutesPage, type MinutesPage } from './page'

export interface PublishPreview {
  page: MinutesPage & { minutes: NonNullable<MinutesPage['minutes']> }
  against: PublicationRefusal[]
  /** Dates of earlier meetings whose minutes are not out yet, where numbers run on. */
  waiting: string[]
  numbers: { first: number; last: number }
  /** What residents will read. */
  document: MinutesDocument
}

/** Null where the viewer may not publish these minutes now. */
export async function publishPreview(viewer: Viewer, meetingId: string): Promise<PublishPreview | null> {
  const before = await minutesPage(viewer, meetingId)
  if (!before?.minutes || !before.abilities['minutes.publish']) return null
  await bringUpToDate(before.minutes.id)
  const page = await minutesPage(viewer, meetingId)
  if (!page?.minutes) return null
  const { db } = runtime()
  const { minutes, meeting, body } = page
  const text = freeEqualNumbers(withItemExemptions(minutes.document, await exemptItemsOf(db, meetingId)), minutes.firstNumber)
  const earlier = body.numbering === 'meeting' ? [] : await earlierMinutes(db, { ...meeting, bodyId: body.id, authorityId: page.authorityId })
  return {
    page: { ...page, minutes }, against: reasonsAgainstPublishing(text), waiting: earlier.filter((one) => one.firstNumber === null).map((one) => one.date),
    numbers: { first: minutes.firstNumber, last: minutes.firstNumber + Math.max(0, minuteCount(text) - 1) }, document: publicView(text, { officerNames: body.publicOfficerNames }),
  }
}

/**
 * What would stand in the way of publishing the draft as it is now: better known before the chair agrees it. Empty for
 * whom the draft is not.
 */
export async function wouldRefuse(viewer: Viewer, meetingId: string): Promise<PublicationRefusal[]> {
  const before = await minutesPage(viewer, meetingId)
  if (!before?.minutes || !before.abilities['minutes.sendToChair']) return []
  await bringUpToDate(before.minutes.id)
  const page = await minutesPage(viewer, meetingId)
  return page?.minutes ? reasonsAgainstPublishing(withItemExemptions(page.minutes.document, await exemptItemsOf(runtime().db, meetingId))) : []
}
