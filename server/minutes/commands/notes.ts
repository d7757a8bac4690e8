import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { factChecks, minutesNotes } from '@/db/schema'
import { newRowId } from '@/db/row-id'
import { liveIds } from '@/domain/document/ids'
import type { MinutesDocument } from '@/domain/document/nodes'
import { plainText } from '@/domain/document/text'
import { textBlocks } from '@/domain/document/walk'
import { defineCommand } from '@/server/command'
import { refuse } from '@/server/refusal'
import type { Transaction } from '@/server/runtime'
import { lockMinutes, minutesTarget, noteTarget, type NoteRow } from '../load'

const words = (most: number) => z.string().trim().max(most, `Use at most ${String(most)} characters.`).default('')

/** The text of a node, by its id or that of a block joined into another; null where it is gone. */
export function textOf(document: MinutesDocument | null, nodeId: string): { nodeId: string; text: string } | null {
  const live = document ? liveIds(document).get(nodeId) : undefined
  const block = document && live !== undefined ? textBlocks(document).find((one) => one.attrs.id === live) : undefined
  return block ? { nodeId: block.attrs.id, text: plainText(block) } : null
}

/** The chair (or an officer who checks, at her items) says what a paragraph should say instead. */
export const noteInstead = defineCommand({
  name: 'minutes.note',
  input: z.object({ minutesId: z.string(), nodeId: z.string(), instead: words(10_000), remark: words(2_000) }),
  may: { deed: 'minutes.note', target: (tx, input) => minutesTarget(tx, input.minutesId) },
  example: (world) => ({ minutesId: world['minutes'], nodeId: 'para-1', instead: 'Twenty-three households had been approved.', remark: '' }),
  run: async ({ tx, now, personId, target }, { minutesId, nodeId, instead, remark }) => {
    const { row } = await lockMinutes(tx, minutesId)
    const checks = target.checkerIds?.includes(personId ?? '') ?? false
    if (row.state === 'fact-check') {
      if (!checks) throw refuse.conflict('The minutes are with the officers. They come to you when these have checked their items.')
      await mayCheck(tx, minutesId, personId ?? '', row.content, nodeId)
    }
    if (row.state === 'with-chair' && checks && row.chairId !== personId) throw refuse.conflict('The fact check has ended; the minutes are with the chair. Tell the clerk what should change.')
    const found = textOf(row.content, nodeId)
    if (!found) throw refuse.conflict('That paragraph is no longer in the minutes. What you wrote is still here.')
    const same = instead === found.text
    if ((instead === '' || same) && remark === '') {
      throw refuse.invalid('Nothing would change.', { instead: 'Write what it should say, or a remark for the clerk.' })
    }
    const note = { id: newRowId(), authorityId: row.authorityId, minutesId, nodeId: found.nodeId, byPersonId: personId ?? '', at: now, quote: found.text, instead: same ? '' : instead, remark }
    await tx.insert(minutesNotes).values(note)
    return { result: { noteId: note.id }, changes: [{ type: 'note', id: note.id, after: { minutesId, nodeId: found.nodeId, quote: found.text, instead: note.instead, remark } }] }
  },
})

/** A checker notes at her own items only: under the headings she was asked about. */
async function mayCheck(tx: Transaction, minutesId: string, personId: string, document: MinutesDocument | null, nodeId: string): Promise<void> {
  const [check] = await tx.select({ nodeIds: factChecks.nodeIds }).from(factChecks).where(and(eq(factChecks.minutesId, minutesId), eq(factChecks.personId, personId)))
  const own = document && check ? nodesUnder(document, check.nodeIds) : new Set<string>()
  if (!own.has(nodeId)) throw refuse.forbidden('That item is not among those you were asked to check.')
}

/** Ids of the blocks of the given minutes: the headings and all that stands under them. Pure. */
export function nodesUnder(document: MinutesDocument, headingIds: readonly string[]): Set<string> {
  const found = new Set<string>()
  let inside = false
  for (const block of textBlocks(document)) {
    if (block.type === 'minute') inside = headingIds.includes(block.attrs.id) || (block.attrs.aliases ?? []).some((alias) => headingIds.includes(alias))
    if (inside) found.add(block.attrs.id)
  }
  return found
}

async function openNote(tx: Transaction, noteId: string): Promise<NoteRow> {
  const [note] = await tx.select().from(minutesNotes).where(eq(minutesNotes.id, noteId)).for('update')
  if (!note) throw refuse.notFound('note')
  if (note.state !== 'open') throw refuse.conflict('This note has been settled already.')
  return note
}

/** Whoever made a note takes it back while it is open. */
export const takeBackNote = defineCommand({
  name: 'minutes.takeBackNote',
  input: z.object({ noteId: z.string() }),
  may: { deed: 'minutes.note', target: (tx, input) => noteTarget(tx, input.noteId) },
  example: (world) => ({ noteId: world['note'] }),
  run: async ({ tx, personId }, { noteId }) => {
    const note = await openNote(tx, noteId)
    if (note.byPersonId !== personId) throw refuse.forbidden('Only who made a note can take it back.')
    await tx.update(minutesNotes).set({ state: 'taken-back' }).where(eq(minutesNotes.id, noteId))
    return { result: null, changes: [{ type: 'note', id: noteId, before: { state: 'open' }, after: { state: 'taken-back' } }] }
  },
})

/** The clerk takes what a note says into the text: written into the live draft once the change stands. */
export const takeNote = defineCommand({
  name: 'minutes.takeNote',
  input: z.object({ noteId: z.string() }),
  may: { deed: 'minutes.settleNote', target: (tx, input) => noteTarget(tx, input.noteId) },
  example: (world) => ({ noteId: world['note'] }),
  run: async ({ tx, personId, editDocument }, { noteId }) => {
    const note = await openNote(tx, noteId)
    const { row } = await lockMinutes(tx, note.minutesId)
    if (row.state === 'with-chair') throw refuse.conflict('The text is with the chair and stands still. Take the minutes back to change it, or answer the note.')
    if (note.instead === '') throw refuse.conflict('This note proposes no words. Change the text by hand, then answer the note.')
    const found = textOf(row.content, note.nodeId)
    if (!found) throw refuse.conflict('The paragraph of this note is no longer in the minutes. Answer the note instead.')
    if (found.text !== note.quote && found.text !== note.instead) {
      throw refuse.conflict('The paragraph has changed since the note was made, so its words were not put over yours. Change it by hand, then answer the note.')
    }
    if (found.text !== note.instead) await editDocument(row.id, found.nodeId, { type: 'replace-text', nodeId: found.nodeId, was: found.text, text: note.instead })
    await tx.update(minutesNotes).set({ state: 'taken', answeredBy: personId }).where(eq(minutesNotes.id, noteId))
    return { result: null, changes: [{ type: 'note', id: noteId, before: { state: 'open', text: found.text }, after: { state: 'taken', text: note.instead } }] }
  },
})

/** The clerk answers a note in words, and the text stays. */
export const answerNote = defineCommand({
  name: 'minutes.answerNote',
  input: z.object({ noteId: z.string(), answer: z.string().trim().min(1, 'Say why the text stays, or what was done.').max(2_000, 'Use at most 2000 characters.') }),
  may: { deed: 'minutes.settleNote', target: (tx, input) => noteTarget(tx, input.noteId) },
  example: (world) => ({ noteId: world['note'], answer: 'The report gives twenty-two.' }),
  run: async ({ tx, personId }, { noteId, answer }) => {
    await openNote(tx, noteId)
    await tx.update(minutesNotes).set({ state: 'answered', answer, answeredBy: personId }).where(eq(minutesNotes.id, noteId))
    return { result: null, changes: [{ type: 'note', id: noteId, before: { state: 'open' }, after: { state: 'answered', answer } }] }
  },
})
