/** The items an officer was asked to check. */
import { and, eq } from 'drizzle-orm'
import { factChecks, minutes } from '@/db/schema'
import type { Block } from '@/domain/document/nodes'
import { minuteNumbers } from '@/domain/document/numbering'
import { abilitiesOf } from '@/domain/workflow/deeds'
import { standingOf } from '@/domain/workflow/standing'
import type { Viewer } from '@/server/people/viewer'
import { runtime } from '@/server/runtime'
import { nodesUnder } from '../commands/notes'
import { minutesTarget, readMinutes } from '../load'
import { firstNumberOf } from '../numbering'
import { notesOf, type ShownNote } from './page'

export interface CheckPage {
  minutesId: string
  bodyName: string
  date: string
  by: string | null
  /** Her items only, each heading with what stands under it. */
  blocks: Block[]
  /** Numbers of the minutes, by the heading's id. */
  numbers: Record<string, string>
  notes: ShownNote[]
  answered: boolean
  abilities: { note: boolean; answer: boolean }
}

/** Null for who was not asked. At most ten statements. */
export async function checkPage(viewer: Viewer, meetingId: string): Promise<CheckPage | null> {
  const { db, council } = runtime()
  const [begun] = await db.select({ id: minutes.id }).from(minutes).where(eq(minutes.meetingId, meetingId))
  if (!begun) return null
  const minutesId = begun.id
  const found = await readMinutes(db, minutesId)
  if (!found?.row.content || viewer.personId === null) return null
  const [check] = await db.select().from(factChecks).where(and(eq(factChecks.minutesId, minutesId), eq(factChecks.personId, viewer.personId)))
  if (!check) return null
  const standing = standingOf(viewer, await minutesTarget(db, minutesId), council.today())
  const may = abilitiesOf(['minutes.note', 'minutes.answerFactCheck'], standing, found.row.state)
  const own = nodesUnder(found.row.content, check.nodeIds)
  return {
    minutesId, bodyName: found.body.name, date: found.meeting.date, by: found.row.factCheckBy,
    blocks: found.row.content.content.filter((block) => own.has(block.attrs.id)),
    numbers: Object.fromEntries(minuteNumbers(found.row.content, await firstNumberOf(db, found))),
    notes: await notesOf(minutesId, { byPersonId: viewer.personId }), answered: check.answeredAt !== null,
    abilities: { note: may['minutes.note'] && found.row.state === 'fact-check', answer: may['minutes.answerFactCheck'] },
  }
}
