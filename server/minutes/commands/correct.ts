import { and, eq, ne } from 'drizzle-orm'
import { z } from 'zod'
import { minutes, minutesVersions } from '@/db/schema'
import { formatDate } from '@/domain/calendar'
import { missingFrom } from '@/domain/document/exemption-words'
import { minuteNumbers } from '@/domain/document/numbering'
import { reasonsAgainstPublishing } from '@/domain/document/publishable'
import type { MinutesDocument } from '@/domain/document/nodes'
import { defineCommand, type CommandContext } from '@/server/command'
import { refuse } from '@/server/refusal'
import type { Transaction } from '@/server/runtime'
import { applyCorrections, blockOf, type Correction } from '../corrections'
import { lastOpenVersion, lockMinutes, minutesTarget, type LoadedMinutes, type VersionRow } from '../load'
import { projectRows } from '../project/store'
import { documentOfVersion, writeVersion } from '../versions'

const exemptionField = z.object({
  paragraphs: z.array(z.number().int().min(1).max(7)), confidential: z.boolean(), publicInterest: z.string(), reviewOn: z.string().nullable(),
  neutralHeading: z.string().nullable(), publicSummary: z.string().nullable(), noSummaryBecause: z.string().nullable(),
})

export const correctionField = z.object({
  nodeId: z.string(),
  text: z.string().trim().max(20_000, 'Use at most 20000 characters.').optional(),
  exempt: exemptionField.nullable().optional(),
})

/** The record that is out. @throws {Refused} where none is */
export async function openRecord(tx: Transaction, minutesId: string): Promise<{ version: VersionRow; document: MinutesDocument }> {
  const version = await lastOpenVersion(tx, minutesId)
  if (!version) throw refuse.conflict('No version of these minutes is out.')
  return { version, document: documentOfVersion(version) }
}

/** Refuses corrections that name no block of the document. @throws {Refused} */
export function checkPlaces(document: MinutesDocument, corrections: readonly Correction[]): void {
  if (corrections.some((one) => !blockOf(document, one.nodeId))) throw refuse.conflict('A paragraph to be corrected is not in the minutes as they are out. The page now shows them.')
}

/**
 * Writes a new version of a record that is out, and carries it to the rows that follow it: issued follow-ups whose
 * sentence now reads otherwise ask the clerk.
 */
export async function writeRecord(
  context: CommandContext, found: LoadedMinutes, version: { purpose: 'corrected' | 'confirmed'; document: MinutesDocument; note: string; from: VersionRow },
): Promise<VersionRow> {
  const { tx, now, personId } = context
  const { row } = found
  const generation = row.generation + 1
  const written = await writeVersion(tx, row, {
    purpose: version.purpose, document: version.document, decisions: version.from.decisions, firstNumber: version.from.firstNumber, generation, note: version.note, open: true, at: now, byPersonId: personId,
  })
  await tx.update(minutes).set({ content: version.document, generation }).where(eq(minutes.id, row.id))
  await projectRows(tx, found, version.document, version.from.decisions)
  return written
}

/** The numbers of the minutes in which blocks stand, by the block's id. */
export function minuteNumberOf(document: MinutesDocument, first: number, nodeId: string): string {
  const numbers = minuteNumbers(document, first)
  let number = ''
  for (const block of document.content) {
    if (block.type === 'minute') number = numbers.get(block.attrs.id) ?? ''
    if (block.attrs.id === nodeId) return number
  }
  return ''
}

/** Corrects minutes that are out: a new version, with a note that every reader sees. */
export const correctMinutes = defineCommand({
  name: 'minutes.correct',
  input: z.object({
    minutesId: z.string(),
    note: z.string().trim().min(1, 'Say in a sentence what was corrected; readers see it.').max(500, 'Use at most 500 characters.'),
    corrections: z.array(correctionField).min(1, 'Choose what to correct.'),
  }),
  may: { deed: 'minutes.correct', target: (tx, input) => minutesTarget(tx, input.minutesId) },
  public: true,
  example: (world) => ({ minutesId: world['publishedMinutes'], note: 'A figure was corrected.', corrections: [{ nodeId: 'para-1', text: 'Twenty-three households had been approved.' }] }),
  run: async (context, { minutesId, note, corrections }) => {
    const { tx, today } = context
    const found = await lockMinutes(tx, minutesId)
    const from = await openRecord(tx, minutesId)
    checkPlaces(from.document, corrections)
    const { document, done } = applyCorrections(from.document, corrections)
    if (done.length === 0) throw refuse.invalid('Nothing would change.', { text: 'Write what it should say.' })
    const missing = corrections.map((one) => (one.exempt ? missingFrom(one.exempt) : null)).find((words) => words !== null)
    if (missing) throw refuse.invalid(missing)
    const against = reasonsAgainstPublishing(document)
    if (against.length > 0) throw refuse.invalid(against.map((one) => one.words).join(' '), Object.fromEntries(against.map((one) => [one.minuteId, one.words])))
    const version = await writeRecord(context, found, { purpose: 'corrected', document, note: `Corrected on ${formatDate(today)}: ${note}`, from: from.version })
    // What has become exempt must not stay readable in what was out before.
    if (corrections.some((one) => one.exempt)) {
      await tx.update(minutesVersions).set({ open: false }).where(and(eq(minutesVersions.minutesId, minutesId), ne(minutesVersions.id, version.id)))
    }
    return { result: { version: version.number }, changes: [{ type: 'minutes', id: minutesId, before: done.map(({ nodeId, was }) => ({ nodeId, text: was })), after: { version: version.number, hash: version.hash, note, corrections: done } }] }
  },
})
