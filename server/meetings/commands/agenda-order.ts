import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { agendaItems, meetings } from '@/db/schema'
import { formatDateWithDay } from '@/domain/calendar'
import { agendaItemStates } from '@/domain/meeting'
import { defineCommand } from '@/server/command'
import { planDigests } from '@/server/mail/digest'
import { refuse } from '@/server/refusal'
import { itemsOf, loadItem, loadMeeting, renumber, type ItemRow } from '../load'
import { itemTarget, meetingTarget } from '../target'

/** The items in the order asked for. @throws {Refused} where the list is of another day's agenda */
function inOrder(items: readonly ItemRow[], itemIds: readonly string[]): ItemRow[] {
  const ordered = itemIds.flatMap((id) => items.find((item) => item.id === id) ?? [])
  if (ordered.length !== items.length || new Set(itemIds).size !== itemIds.length) {
    throw refuse.conflict('The agenda was changed by somebody else meanwhile. It now shows how it stands: move the item again.')
  }
  return ordered
}

/** Puts the agenda in another order and draws its numbers anew. Not once it is published. */
export const orderAgenda = defineCommand({
  name: 'agenda.order',
  input: z.object({ meetingId: z.string(), itemIds: z.array(z.string()).max(300) }),
  may: { deed: 'agenda.write', target: (tx, input) => meetingTarget(tx, input.meetingId) },
  public: true,
  example: (world) => ({ meetingId: world['nextMeeting'], itemIds: [] }),
  run: async ({ tx }, { meetingId, itemIds }) => {
    const { meeting } = await loadMeeting(tx, meetingId)
    if (meeting.agendaPublishedAt) throw refuse.conflict('The agenda is published, so its order stays. Note the order in which items are taken instead.')
    const items = await itemsOf(tx, meetingId)
    await renumber(tx, inOrder(items, itemIds))
    return { result: { meetingId }, changes: [{ type: 'meeting', id: meetingId, before: { agenda: items.map((item) => item.id) }, after: { agenda: itemIds } }] }
  },
})

/** Notes in which order the items were taken, or that it was the agenda's. The agenda keeps its numbers. */
export const takeInOrder = defineCommand({
  name: 'agenda.takeInOrder',
  input: z.object({ meetingId: z.string(), itemIds: z.array(z.string()).max(300) }),
  may: { deed: 'agenda.write', target: (tx, input) => meetingTarget(tx, input.meetingId) },
  example: (world) => ({ meetingId: world['nextMeeting'], itemIds: [] }),
  run: async ({ tx }, { meetingId, itemIds }) => {
    const items = await itemsOf(tx, meetingId)
    const asPrinted = itemIds.length === 0 || itemIds.every((id, index) => items[index]?.id === id)
    const taken = asPrinted ? items : inOrder(items, itemIds)
    for (const [index, item] of taken.entries()) {
      await tx.update(agendaItems).set({ takenAs: asPrinted ? null : index + 1 }).where(eq(agendaItems.id, item.id))
    }
    return { result: { meetingId }, changes: [{ type: 'meeting', id: meetingId, after: { takenInOrder: asPrinted ? null : itemIds } }] }
  },
})

/** What became of an item: listed, taken together with another, deferred to a later meeting, or withdrawn. */
export const settleAgendaItem = defineCommand({
  name: 'agenda.settleItem',
  input: z.object({ itemId: z.string(), state: z.enum(agendaItemStates), joinedWithId: z.string().nullable().default(null) }),
  may: { deed: 'agenda.write', target: (tx, input) => itemTarget(tx, input.itemId) },
  public: true,
  example: (world) => ({ itemId: world['agendaItem'], state: 'deferred' }),
  run: async ({ tx }, { itemId, state, joinedWithId }) => {
    const item = await loadItem(tx, itemId)
    if (state === 'joined') {
      const other = (await itemsOf(tx, item.meetingId)).find((row) => row.id === joinedWithId)
      if (!other || other.id === itemId) throw refuse.invalid('Say with which item it is taken.', { joinedWithId: 'Choose another item of this agenda.' })
      if (other.state !== 'listed') throw refuse.invalid('That item is not taken itself.', { joinedWithId: 'Choose an item that is taken by itself.' })
    }
    // What was taken with it is taken by itself again when it is not taken, or taken with a third.
    if (state !== 'listed') await tx.update(agendaItems).set({ joinedWithId: null, state: 'listed' }).where(eq(agendaItems.joinedWithId, itemId))
    const after = { state, joinedWithId: state === 'joined' ? joinedWithId : null }
    await tx.update(agendaItems).set(after).where(eq(agendaItems.id, itemId))
    return { result: { itemId }, changes: [{ type: 'agendaItem', id: itemId, before: { state: item.state, joinedWithId: item.joinedWithId }, after }] }
  },
})

/** Publishes the agenda: residents read it from now on, its numbers are fixed, further items are late. */
export const publishAgenda = defineCommand({
  name: 'agenda.publish',
  input: z.object({ meetingId: z.string(), lateBecause: z.string().trim().max(500).default('') }),
  may: { deed: 'agenda.publish', target: (tx, input) => meetingTarget(tx, input.meetingId) },
  public: true,
  example: (world) => ({ meetingId: world['nextMeeting'] }),
  run: async ({ tx, today, now }, { meetingId, lateBecause }) => {
    const { meeting, dates } = await loadMeeting(tx, meetingId)
    if (meeting.agendaPublishedAt) throw refuse.conflict('This agenda is published already.')
    if (meeting.state !== 'planned') throw refuse.conflict('Only the agenda of a planned meeting is published.')
    const items = await itemsOf(tx, meetingId)
    if (items.length === 0) throw refuse.conflict('The agenda is empty. Put the business on it first: at a meeting nothing else may be decided.')
    if (today > dates.agendaBy && !lateBecause) {
      throw refuse.invalid(`The last day was ${formatDateWithDay(dates.agendaBy)}.`, {
        lateBecause: 'Say why it is late (the meeting was convened at shorter notice, for one). It is kept in the record of who did what.',
      })
    }
    await tx.update(meetings).set({ agendaPublishedAt: now }).where(eq(meetings.id, meetingId))
    await planDigests(tx, meeting.authorityId, today)
    return { result: { meetingId }, changes: [{ type: 'meeting', id: meetingId, after: { agendaPublishedAt: now, ...(lateBecause ? { lateBecause } : {}) } }] }
  },
})
