import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { minutes, minutesVersions } from '@/db/schema'
import { canonicalJson } from '@/domain/document/canonical'
import { formatDate } from '@/domain/calendar'
import { freeEqualNumbers } from '@/domain/document/numbering'
import { reasonsAgainstPublishing } from '@/domain/document/publishable'
import { defineCommand } from '@/server/command'
import { refuse } from '@/server/refusal'
import { lastVersion, lockMinutes, minutesTarget, openNotes, type LoadedMinutes } from '../load'
import { earlierMinutes, firstNumberOf } from '../numbering'
import { projectRows } from '../project/store'
import { exemptItemsOf, hashOf, withItemExemptions, writeVersion } from '../versions'
import { placesOf } from './chair'
import type { Transaction } from '@/server/runtime'

/** The steps before publication that the body has not switched off are done. @throws {Refused} */
async function stepsDone(tx: Transaction, { row, body }: LoadedMinutes): Promise<void> {
  if (body.settings.chairReads && row.state !== 'agreed') {
    throw refuse.conflict('The chair has not agreed the draft yet. Send it to the chair, or record how it was agreed.')
  }
  const notes = await openNotes(tx, row.id)
  if (notes.length > 0) throw refuse.conflict(`The minutes were not published: a note is still open, ${placesOf(notes)}. Take or answer it first.`)
}

/** Where numbers run on, an earlier meeting whose minutes are not out yet may still change its count. @throws {Refused} */
async function inOrder(tx: Transaction, { meeting, body }: LoadedMinutes): Promise<void> {
  if (body.settings.numbering !== 'year') return
  const waiting = (await earlierMinutes(tx, meeting)).filter((one) => one.firstNumber === null)
  const [first] = waiting
  if (!first) return
  throw refuse.invalid(
    `The minutes of ${waiting.map((one) => formatDate(one.date)).join(' and ')} are not published yet. Publishing these first fixes their numbers after that draft as it stands now.`,
    { outOfOrder: 'Say that this is meant, or publish the earlier minutes first.' },
  )
}

/**
 * Publishes the minutes as a draft, subject to confirmation: the version is kept for ever, its first number is fixed.
 * Where they come straight from the draft the host has frozen the text before (`publishMinutes` in `../freeze`).
 */
export const publishMinutes = defineCommand({
  name: 'minutes.publish',
  input: z.object({ minutesId: z.string(), outOfOrder: z.boolean().default(false) }),
  may: { deed: 'minutes.publish', target: (tx, input) => minutesTarget(tx, input.minutesId) },
  public: true,
  example: (world) => ({ minutesId: world['minutes'] }),
  run: async ({ tx, now, personId }, { minutesId, outOfOrder }) => {
    const found = await lockMinutes(tx, minutesId)
    const { row, meeting } = found
    await stepsDone(tx, found)
    if (!row.content || row.content.content.length === 0) throw refuse.conflict('There is no text yet.')
    const text = withItemExemptions(row.content, await exemptItemsOf(tx, meeting.id))
    if (row.state === 'agreed' && (await lastVersion(tx, minutesId, 'chair'))?.hash !== hashOf(canonicalJson(text))) {
      throw refuse.conflict('The text is not the one that the chair agreed. Take the minutes back and send them again.')
    }
    const against = reasonsAgainstPublishing(text)
    if (against.length > 0) {
      throw refuse.invalid(['The minutes were not published.', ...against.map((one) => one.words)].join(' '), Object.fromEntries(against.map((one) => [one.minuteId, one.words])))
    }
    if (!outOfOrder) await inOrder(tx, found)
    const firstNumber = await firstNumberOf(tx, found)
    const document = freeEqualNumbers(text, firstNumber)
    const generation = row.generation + 1
    const version = await writeVersion(tx, row, { purpose: 'published', document, decisions: row.decisions ?? [], firstNumber, generation, note: '', open: true, at: now, byPersonId: personId })
    await tx.update(minutes).set({ state: 'published', publishedAt: now, firstNumber, generation, content: document, withdrawnAt: null, withdrawnBecause: null }).where(eq(minutes.id, minutesId))
    await projectRows(tx, { ...found, row: { ...row, firstNumber } }, document, row.decisions ?? [])
    return {
      result: { generation, version: version.number, firstNumber },
      changes: [{ type: 'minutes', id: minutesId, before: { state: row.state }, after: { state: 'published', version: version.number, hash: version.hash, firstNumber } }],
    }
  },
})

/** Takes the minutes from the public at once. The reason comes afterwards. */
export const withdrawMinutes = defineCommand({
  name: 'minutes.withdraw',
  input: z.object({ minutesId: z.string() }),
  may: { deed: 'minutes.withdraw', target: (tx, input) => minutesTarget(tx, input.minutesId) },
  public: true,
  example: (world) => ({ minutesId: world['publishedMinutes'] }),
  run: async ({ tx, now }, { minutesId }) => {
    const { row } = await lockMinutes(tx, minutesId)
    if (row.withdrawnAt) throw refuse.conflict('The minutes have been withdrawn from the public already.')
    await tx.update(minutes).set({ withdrawnAt: now, withdrawnBecause: null }).where(eq(minutes.id, minutesId))
    return { result: null, changes: [{ type: 'minutes', id: minutesId, before: { withdrawnAt: null }, after: { withdrawnAt: now } }] }
  },
})

/** Says why minutes were withdrawn; residents read it in their place. */
export const sayWhyWithdrawn = defineCommand({
  name: 'minutes.sayWhyWithdrawn',
  input: z.object({ minutesId: z.string(), because: z.string().trim().min(1, 'Say why, in words residents may read.').max(1_000, 'Use at most 1000 characters.') }),
  may: { deed: 'minutes.withdraw', target: (tx, input) => minutesTarget(tx, input.minutesId) },
  public: true,
  example: (world) => ({ minutesId: world['publishedMinutes'], because: 'They named a person who should not have been named.' }),
  run: async ({ tx }, { minutesId, because }) => {
    const { row } = await lockMinutes(tx, minutesId)
    if (!row.withdrawnAt) throw refuse.conflict('The minutes are not withdrawn.')
    await tx.update(minutes).set({ withdrawnBecause: because }).where(eq(minutes.id, minutesId))
    return { result: null, changes: [{ type: 'minutes', id: minutesId, before: { because: row.withdrawnBecause }, after: { because } }] }
  },
})

/** Lets the public read the minutes again: the version that was open last. */
export const restoreMinutes = defineCommand({
  name: 'minutes.restore',
  input: z.object({ minutesId: z.string() }),
  may: { deed: 'minutes.restore', target: (tx, input) => minutesTarget(tx, input.minutesId) },
  public: true,
  example: (world) => ({ minutesId: world['publishedMinutes'] }),
  run: async ({ tx }, { minutesId }) => {
    const { row } = await lockMinutes(tx, minutesId)
    if (!row.withdrawnAt) throw refuse.conflict('The minutes are not withdrawn.')
    const [open] = await tx.select({ id: minutesVersions.id }).from(minutesVersions).where(and(eq(minutesVersions.minutesId, minutesId), eq(minutesVersions.open, true))).limit(1)
    if (!open) throw refuse.conflict('No version is open to the public. Make a correction first.')
    await tx.update(minutes).set({ withdrawnAt: null, withdrawnBecause: null }).where(eq(minutes.id, minutesId))
    return { result: null, changes: [{ type: 'minutes', id: minutesId, before: { withdrawnAt: row.withdrawnAt, because: row.withdrawnBecause }, after: { withdrawnAt: null } }] }
  },
})
