import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { newRowId } from '@/db/row-id'
import { minutes, minutesNotes } from '@/db/schema'
import { formatDate, isDateOfForm } from '@/domain/calendar'
import { defineCommand, type CommandContext } from '@/server/command'
import { refuse } from '@/server/refusal'
import { whoReads } from '../chair'
import { lastVersion, lockMinutes, minutesTarget, openNotes, type LoadedMinutes, type NoteRow } from '../load'
import { firstNumberOf } from '../numbering'
import { tell, tellClerk } from '../tell'
import { exemptItemsOf, hashOf, withItemExemptions, writeVersion } from '../versions'
import { canonicalJson } from '@/domain/document/canonical'
import type { Deed } from '@/domain/workflow/deeds'

const may = <D extends Deed>(deed: D) =>
  ({ deed, target: (tx: Parameters<typeof minutesTarget>[0], input: { minutesId: string }) => minutesTarget(tx, input.minutesId) })

/** "“Twenty-two households…” and one more": the places of notes in words. */
export function placesOf(notes: readonly NoteRow[]): string {
  const short = (text: string) => (text.length > 60 ? `${text.slice(0, 57).trimEnd()}…` : text)
  const [first, ...rest] = notes.map((note) => (note.quote ? `at “${short(note.quote)}”` : 'about the whole'))
  return rest.length === 0 ? (first ?? '') : `${first ?? ''} and ${rest.length === 1 ? 'one more' : `${String(rest.length)} more`}`
}

async function refuseOpenNotes(tx: CommandContext['tx'], minutesId: string, what: string): Promise<void> {
  const notes = await openNotes(tx, minutesId)
  if (notes.length > 0) throw refuse.conflict(`${what}: a note is still open, ${placesOf(notes)}. It is settled by taking or answering it.`)
}

/**
 * Sends the draft to its chair and keeps the text as she will read it. The host has made the live document read-only
 * and stored it before (`sendToChair` in `../freeze`).
 */
export const sendToChair = defineCommand({
  name: 'minutes.sendToChair',
  input: z.object({ minutesId: z.string(), by: z.string().refine(isDateOfForm, 'Give a date that exists, such as 18 March 2027.') }),
  may: may('minutes.sendToChair'),
  example: (world) => ({ minutesId: world['minutes'], by: '2027-01-22' }),
  run: async (context, { minutesId, by }) => {
    const { tx, now, today, personId } = context
    const found = await lockMinutes(tx, minutesId)
    const { row, body } = found
    if (!body.settings.chairReads) throw refuse.conflict(`The ${body.name} does without the chair’s reading. Publish the minutes instead.`)
    if (by < today) throw refuse.invalid('The day by which to answer has passed.', { by: `Give a day from ${formatDate(today)} on.` })
    if (!row.content) throw refuse.conflict('There is no text yet.')
    await refuseOpenNotes(tx, minutesId, 'The minutes were not sent')
    const chair = await whoReads(tx, found.meeting, row.content)
    if (!chair) throw refuse.conflict('Nobody is known to have presided, and the committee has no chair. Mark in the attendance who presided, then send the minutes again.')
    const generation = row.generation + 1
    const version = await writeVersion(tx, row, {
      purpose: 'chair', document: withItemExemptions(row.content, await exemptItemsOf(tx, found.meeting.id)), decisions: row.decisions ?? [],
      firstNumber: await firstNumberOf(tx, found), generation, note: '', open: false, at: now, byPersonId: personId,
    })
    await tx.update(minutes).set({ state: 'with-chair', chairId: chair.personId, chairBy: by, withChairSince: now, agreedAt: null, agreedHow: null, generation }).where(eq(minutes.id, minutesId))
    await tell(context, found, 'with-chair', [chair.personId], String(version.number), { by })
    return {
      result: { chairId: chair.personId, generation, hash: version.hash },
      changes: [{ type: 'minutes', id: minutesId, before: { state: row.state }, after: { state: 'with-chair', chairId: chair.personId, by, version: version.number, hash: version.hash } }],
    }
  },
})

const reopened = { state: 'draft' as const, withChairSince: null, agreedAt: null, agreedHow: null }

/** The clerk takes the draft back from the chair: it can be typed in again. */
export const takeBack = defineCommand({
  name: 'minutes.takeBack',
  input: z.object({ minutesId: z.string() }),
  may: may('minutes.takeBack'),
  example: (world) => ({ minutesId: world['minutes'] }),
  run: async ({ tx, enqueue }, { minutesId }) => {
    const { row } = await lockMinutes(tx, minutesId)
    await tx.update(minutes).set(reopened).where(eq(minutes.id, minutesId))
    await enqueue('documents.apply', { minutesId })
    return { result: null, changes: [{ type: 'minutes', id: minutesId, before: { state: row.state }, after: { state: 'draft' } }] }
  },
})

/** The chair wants something changed: the draft goes back to its clerk with her notes, and a word about the whole. */
export const askForChanges = defineCommand({
  name: 'minutes.askForChanges',
  input: z.object({ minutesId: z.string(), message: z.string().trim().max(2_000, 'Use at most 2000 characters.').default('') }),
  may: may('minutes.askForChanges'),
  example: (world) => ({ minutesId: world['minutes'], message: 'The figures are those of last year.' }),
  run: async (context, { minutesId, message }) => {
    const { tx, now, personId, enqueue } = context
    const found = await lockMinutes(tx, minutesId)
    if (message !== '') {
      await tx.insert(minutesNotes).values({ id: newRowId(), authorityId: found.row.authorityId, minutesId, nodeId: '', byPersonId: personId ?? '', at: now, quote: '', remark: message })
    }
    const notes = await openNotes(tx, minutesId)
    if (notes.length === 0) throw refuse.invalid('Nothing says yet what should change.', { message: 'Say here what should change, or say it at a paragraph.' })
    await tx.update(minutes).set(reopened).where(eq(minutes.id, minutesId))
    await enqueue('documents.apply', { minutesId })
    await tellClerk(context, found, 'chair-notes', now)
    return { result: { notes: notes.length }, changes: [{ type: 'minutes', id: minutesId, before: { state: 'with-chair' }, after: { state: 'draft', notes: notes.length } }] }
  },
})

/** The text the chair was sent is still the text. @throws {Refused} where it is not */
async function sameText(tx: CommandContext['tx'], { row, meeting }: LoadedMinutes, hash: string | null): Promise<string> {
  const sent = await lastVersion(tx, row.id, 'chair')
  const now = row.content ? hashOf(canonicalJson(withItemExemptions(row.content, await exemptItemsOf(tx, meeting.id)))) : null
  if (!sent || sent.hash !== now || (hash !== null && hash !== sent.hash)) {
    throw refuse.conflict('The text has changed since this page was opened, so nothing was agreed. The page now shows the minutes as they stand.')
  }
  return sent.hash
}

/** The chair agrees the draft that she read: compared by its hash, and refused while a note is open. */
export const agreeDraft = defineCommand({
  name: 'minutes.agree',
  input: z.object({ minutesId: z.string(), hash: z.string() }),
  may: may('minutes.agree'),
  example: (world) => ({ minutesId: world['minutes'], hash: world['hash'] ?? '' }),
  run: async (context, { minutesId, hash }) => {
    const { tx, now, personId } = context
    const found = await lockMinutes(tx, minutesId)
    const agreed = await sameText(tx, found, hash)
    await refuseOpenNotes(tx, minutesId, 'The draft was not agreed')
    await tx.update(minutes).set({ state: 'agreed', agreedAt: now, agreedHow: null, chairId: personId }).where(eq(minutes.id, minutesId))
    await tellClerk(context, found, 'agreed', now)
    return {
      result: { publishWhenAgreed: found.body.settings.publishWhenAgreed },
      changes: [{ type: 'minutes', id: minutesId, before: { state: 'with-chair' }, after: { state: 'agreed', hash: agreed } }],
    }
  },
})

/** The clerk records how the chair agreed: by phone, on paper, or that she did not reply in time. */
export const recordAgreed = defineCommand({
  name: 'minutes.recordAgreed',
  input: z.object({ minutesId: z.string(), how: z.string().trim().min(1, 'Say how it was agreed: by phone, on paper, or no reply by a day.').max(300, 'Use at most 300 characters.') }),
  may: may('minutes.recordAgreed'),
  example: (world) => ({ minutesId: world['minutes'], how: 'by phone' }),
  run: async ({ tx, now }, { minutesId, how }) => {
    const found = await lockMinutes(tx, minutesId)
    const hash = await sameText(tx, found, null)
    await refuseOpenNotes(tx, minutesId, 'The agreement was not recorded')
    await tx.update(minutes).set({ state: 'agreed', agreedAt: now, agreedHow: how }).where(eq(minutes.id, minutesId))
    return {
      result: { publishWhenAgreed: found.body.settings.publishWhenAgreed },
      changes: [{ type: 'minutes', id: minutesId, before: { state: 'with-chair' }, after: { state: 'agreed', how, hash } }],
    }
  },
})
