/** How a decision went on, step by step: outcomes as published minutes word them, and answers that the clerk released. */
import { and, asc, desc, eq, inArray, isNotNull } from 'drizzle-orm'
import { agendaItems, bodies, meetings, minutes, minutesVersions, outcomes, progressReports } from '@/db/schema'
import type { IsoDate } from '@/domain/calendar'
import { publicView } from '@/domain/document/public-view'
import { plainText } from '@/domain/document/text'
import { textBlocks } from '@/domain/document/walk'
import { documentOfVersion } from '@/server/minutes/versions'
import { runtime } from '@/server/runtime'
import { isPublished, meetingHref, placeInDay } from './queries'

/** `quote` is null where the published minutes do not show the sentence: it was left out, or is exempt. */
export interface StoryStep { on: IsoDate; words: string; quote: string | null; href: string | null; linkWords: string | null; done: boolean }

/** The stories of some follow-ups by their ids, each in the order of its days. Four statements. */
export async function storiesOf(ids: readonly string[]): Promise<Map<string, StoryStep[]>> {
  const stories = new Map<string, StoryStep[]>(ids.map((id) => [id, []]))
  if (ids.length === 0) return stories
  const { db } = runtime()
  const given = await db.select({ outcome: outcomes, date: meetings.date, place: placeInDay, slug: bodies.slug, minutesId: minutes.id }).from(outcomes)
    .innerJoin(meetings, eq(meetings.id, outcomes.meetingId)).innerJoin(bodies, eq(bodies.id, meetings.bodyId)).innerJoin(minutes, eq(minutes.meetingId, meetings.id))
    .where(and(inArray(outcomes.followUpId, [...ids]), isPublished)).orderBy(asc(meetings.date), asc(outcomes.id))
  const released = await db.select().from(progressReports).where(and(inArray(progressReports.followUpId, [...ids]), eq(progressReports.released, true))).orderBy(asc(progressReports.on))
  const said = await publishedTexts([...new Set(given.map((row) => row.minutesId))])
  for (const row of released) stories.get(row.followUpId)?.push({ on: row.on, words: 'The answer given:', quote: row.text, href: null, linkWords: null, done: true })
  for (const { outcome, date, place, slug, minutesId } of given) {
    const quote = said.get(minutesId)?.get(outcome.nodeId) ?? null
    const page = meetingHref(slug, date, place)
    stories.get(outcome.followUpId)?.push({
      on: date, words: quote === null ? 'Considered at this meeting.' : 'From the minutes:', quote, href: quote === null ? page : `${page}#${outcome.nodeId}`,
      linkWords: 'Minutes of that meeting', done: outcome.verdict === 'done',
    })
  }
  for (const steps of stories.values()) steps.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
  return stories
}

/** What residents read in the latest open versions, word for word, by minutes and node; text that is exempt is not in it. Two statements. */
async function publishedTexts(minutesIds: readonly string[]): Promise<Map<string, Map<string, string>>> {
  const found = new Map<string, Map<string, string>>()
  if (minutesIds.length === 0) return found
  const { db } = runtime()
  const versions = await db.selectDistinctOn([minutesVersions.minutesId], { minutesId: minutesVersions.minutesId, content: minutesVersions.content }).from(minutesVersions)
    .where(and(inArray(minutesVersions.minutesId, [...minutesIds]), eq(minutesVersions.open, true))).orderBy(minutesVersions.minutesId, desc(minutesVersions.number))
  const closed = await db.select({ minutesId: minutes.id, itemId: agendaItems.id, exempt: agendaItems.exempt }).from(agendaItems)
    .innerJoin(minutes, eq(minutes.meetingId, agendaItems.meetingId)).where(and(inArray(minutes.id, [...minutesIds]), isNotNull(agendaItems.exempt)))
  for (const version of versions) {
    const whole = documentOfVersion(version)
    const exemptItems = new Map(closed.flatMap((row) => (row.exempt && row.minutesId === version.minutesId ? [[row.itemId, row.exempt] as const] : [])))
    const before = new Map(textBlocks(whole).map((block) => [block.attrs.id, plainText(block)]))
    // Where words stand in place of exempt ones they are no sentence of the minutes.
    const shown = textBlocks(publicView(whole, { exemptItems })).filter((block) => before.get(block.attrs.id) === plainText(block))
    found.set(version.minutesId, new Map(shown.flatMap((block) => [block.attrs.id, ...(block.attrs.aliases ?? [])].map((id) => [id, plainText(block)] as const))))
  }
  return found
}
