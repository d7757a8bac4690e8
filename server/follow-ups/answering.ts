/** What owners' words have in common: who writes, for which part, with which file; and that the clerk hears of it. */
import { and, eq, inArray } from 'drizzle-orm'
import { newRowId } from '@/db/row-id'
import { files, followUpOwners, progressReports } from '@/db/schema'
import type { CommandContext } from '@/server/command'
import { judgeFile } from '@/server/answer/file'
import { clerksOf } from '@/server/mail/asked'
import { planAnswered } from '@/server/mail/plan'
import { refuse } from '@/server/refusal'
import { holdersOf, type LoadedFollowUp, type OwnerRowStored, type ReportRow } from './load'
import { personOf } from './record'

/** The parts that the actor answers for: as person, as holder of a post, or by the link of either. One statement. */
export async function partsOf(context: CommandContext, found: LoadedFollowUp): Promise<OwnerRowStored[]> {
  const personId = personOf(context.actor)
  if (personId === null) return []
  const held = await holdersOf(context.tx, found.owners.flatMap((one) => one.officeId ?? []), context.today)
  const posts = new Set(held.filter((one) => one.personId === personId).map((one) => one.officeId))
  return found.owners.filter((one) => one.personId === personId || (one.officeId !== null && posts.has(one.officeId)))
}

/** Notes on the parts when they answered, and when they say they are done. */
export async function markParts(context: CommandContext, parts: readonly OwnerRowStored[], done: boolean): Promise<void> {
  if (parts.length === 0) return
  await context.tx.update(followUpOwners).set({ answeredAt: context.now, doneAt: done ? context.now : null }).where(inArray(followUpOwners.id, parts.map((one) => one.id)))
}

export interface NewReport {
  says: ReportRow['says']
  text: string
  /** Who says to be writing; the actor's own name where left out. */
  writer: string | undefined
  proposedDate?: string
  file?: { name: string; bytes: Uint8Array } | undefined
}

/**
 * Keeps an owner's word, with its file.
 * @throws {Refused} invalid beside `file` where that cannot be taken
 */
export async function keepReport(context: CommandContext, found: LoadedFollowUp, report: NewReport): Promise<{ id: string; writer: string }> {
  const { tx, now, today, actor } = context
  const judged = report.file ? judgeFile(report.file) : null
  if (judged && !judged.ok) throw refuse.invalid('The file was not taken. What you wrote is still here.', { file: judged.words })
  const id = newRowId()
  const writer = report.writer?.trim() || actor.name
  await tx.insert(progressReports).values({
    id, followUpId: found.row.id, at: now, on: today, byPersonId: personOf(actor), writer, says: report.says, text: report.text,
    proposedDate: report.proposedDate ?? null, settled: report.says === 'other-date' || report.says === 'not-mine' ? 'open' : null,
  })
  if (judged?.ok) {
    await tx.insert(files).values({
      authorityId: found.row.authorityId, followUpId: found.row.id, progressReportId: id, name: judged.name, type: judged.type, size: judged.bytes.length, bytes: judged.bytes, at: now,
    })
  }
  return { id, writer }
}

/** Tells the clerk of an answer in her gathered mail, where it was not she who wrote it. */
export async function tellClerk(context: CommandContext, found: LoadedFollowUp): Promise<void> {
  const clerk = (await clerksOf(context.tx, [found.row], context.today)).get(found.row.id)
  if (!clerk || clerk.personId === context.personId) return
  await planAnswered(context.tx, found.row, clerk.personId)
}

/** An open request of the same sort that waits for the clerk: a second one replaces it. */
export async function replaceOpen(context: CommandContext, followUpId: string, says: 'other-date' | 'not-mine'): Promise<void> {
  await context.tx.update(progressReports).set({ settled: 'refused' })
    .where(and(eq(progressReports.followUpId, followUpId), eq(progressReports.says, says), eq(progressReports.settled, 'open')))
}
