import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { newRowId } from '@/db/row-id'
import { agendaItems } from '@/db/schema'
import type { Recommendation } from '@/domain/meeting'
import { isLateItem } from '@/domain/meeting-dates'
import { defineCommand } from '@/server/command'
import { refuse } from '@/server/refusal'
import { exemptionField, neededField, recommendationsField, textField } from '../fields'
import { itemsOf, loadItem, loadMeeting, renumber, type ItemRow, type LoadedMeeting } from '../load'
import { itemTarget, meetingTarget } from '../target'
import { addStandingItems } from './create'

const itemFields = {
  title: neededField('Say what the item is called.'),
  purpose: textField(600),
  presenter: textField(200),
  reportTitle: textField(300),
  urgencyReason: textField(600),
  exempt: exemptionField.default(null),
  recommendations: recommendationsField.optional(),
}

/** Recommendations as they are stored: the wording that the chair puts stays while the printed one does. */
function recommended(given: z.output<typeof recommendationsField>, before: readonly Recommendation[]): Recommendation[] {
  return given.map(({ id, text }) => {
    const known = before.find((one) => one.id === id)
    return { id: known?.id ?? newRowId(), text, put: known?.text === text ? known.put : null }
  })
}

/** The minutes must give why a late item was urgent (LGA 1972 s.100B(4)(b)): no late item without it. */
function urgencyOf(loaded: LoadedMeeting, today: string, reason: string): string | null {
  if (!isLateItem(today, loaded.dates.agendaBy, loaded.meeting.agendaPublishedAt !== null)) return reason || null
  if (reason) return reason
  throw refuse.invalid('This item is late: the agenda was to be out by now.', {
    urgencyReason: 'Give the special circumstances for which the Chair takes it as urgent. The minutes must state them.',
  })
}

/** "9" after 8 items that are printed: a late item goes to the end. */
const nextNumber = (items: readonly ItemRow[]): string => String(Math.max(0, ...items.map((item) => Number.parseInt(item.number, 10) || 0)) + 1)

/** Puts an item at the end of the agenda, or before another while the agenda is not out. */
export const addAgendaItem = defineCommand({
  name: 'agenda.addItem',
  input: z.object({ meetingId: z.string(), ...itemFields, beforeItemId: z.string().nullable().default(null) }),
  may: { deed: 'agenda.write', target: (tx, input) => meetingTarget(tx, input.meetingId) },
  public: true,
  example: (world) => ({ meetingId: world['nextMeeting'], title: 'Foster carers: recruitment', purpose: 'To receive a report of the Head of Fostering.', urgencyReason: 'The figures came on Monday.' }),
  run: async ({ tx, target, today }, { meetingId, beforeItemId, recommendations: given = [], ...rest }) => {
    const fields = { ...rest, recommendations: recommended(given, []) }
    const loaded = await loadMeeting(tx, meetingId)
    const urgencyReason = urgencyOf(loaded, today, fields.urgencyReason)
    const items = await itemsOf(tx, meetingId)
    const [item] = await tx.insert(agendaItems).values({
      id: newRowId(), authorityId: target.authorityId, meetingId, ...fields, urgencyReason, position: items.length + 1, number: nextNumber(items),
    }).returning()
    if (!item) throw refuse.notFound('item')
    const at = items.findIndex((row) => row.id === beforeItemId)
    if (loaded.meeting.agendaPublishedAt === null) await renumber(tx, at < 0 ? [...items, item] : [...items.slice(0, at), item, ...items.slice(at)])
    return { result: { itemId: item.id }, changes: [{ type: 'agendaItem', id: item.id, after: { meetingId, ...fields, urgencyReason } }] }
  },
})

/** Changes what an item says. */
export const changeAgendaItem = defineCommand({
  name: 'agenda.changeItem',
  input: z.object({ itemId: z.string(), ...itemFields }),
  may: { deed: 'agenda.write', target: (tx, input) => itemTarget(tx, input.itemId) },
  public: true,
  example: (world) => ({ itemId: world['agendaItem'], title: 'Foster carers: recruitment and training' }),
  run: async ({ tx }, { itemId, recommendations: given, ...fields }) => {
    const item = await loadItem(tx, itemId)
    if (item.urgencyReason && !fields.urgencyReason) {
      throw refuse.invalid('The reason for urgency stays.', { urgencyReason: 'This item was late: the minutes must state why it was taken.' })
    }
    const after = { ...fields, urgencyReason: fields.urgencyReason || null, proposed: false, ...(given ? { recommendations: recommended(given, item.recommendations) } : {}) }
    await tx.update(agendaItems).set(after).where(eq(agendaItems.id, itemId))
    const { title, purpose, presenter, reportTitle, urgencyReason, exempt, recommendations } = item
    return { result: { itemId }, changes: [{ type: 'agendaItem', id: itemId, before: { title, purpose, presenter, reportTitle, urgencyReason, exempt, recommendations }, after }] }
  },
})

/** Takes an item off the agenda. Once the agenda is out it can only be withdrawn, so that its number stays. */
export const removeAgendaItem = defineCommand({
  name: 'agenda.removeItem',
  input: z.object({ itemId: z.string() }),
  may: { deed: 'agenda.write', target: (tx, input) => itemTarget(tx, input.itemId) },
  public: true,
  example: (world) => ({ itemId: world['agendaItem'] }),
  run: async ({ tx }, { itemId }) => {
    const item = await loadItem(tx, itemId)
    const { meeting } = await loadMeeting(tx, item.meetingId)
    if (meeting.agendaPublishedAt) throw refuse.conflict('The agenda is published, so its numbers stay. Mark the item as withdrawn instead.')
    await tx.update(agendaItems).set({ joinedWithId: null, state: 'listed' }).where(eq(agendaItems.joinedWithId, itemId))
    await tx.delete(agendaItems).where(eq(agendaItems.id, itemId))
    await renumber(tx, await itemsOf(tx, item.meetingId))
    return { result: { meetingId: item.meetingId }, changes: [{ type: 'agendaItem', id: itemId, before: item }] }
  },
})

/** Puts the standing items of the body on an agenda that lacks them. */
export const addStanding = defineCommand({
  name: 'agenda.addStanding',
  input: z.object({ meetingId: z.string() }),
  may: { deed: 'agenda.write', target: (tx, input) => meetingTarget(tx, input.meetingId) },
  public: true,
  example: (world) => ({ meetingId: world['nextMeeting'] }),
  run: async ({ tx }, { meetingId }) => {
    const { meeting, body } = await loadMeeting(tx, meetingId)
    if (meeting.agendaPublishedAt) throw refuse.conflict('The agenda is published. Add what is missing as a single item.')
    const items = await itemsOf(tx, meetingId)
    const missing = body.settings.template.filter((standing) => !items.some((item) => item.title === standing.title))
    await addStandingItems(tx, meeting, missing, items.length + 1)
    const added = (await itemsOf(tx, meetingId)).filter((item) => !items.some((before) => before.id === item.id))
    // Standing items open the meeting in the order of the template; what the clerk put in follows.
    await renumber(tx, [...added, ...items])
    return { result: { added: added.length }, changes: added.map((item) => ({ type: 'agendaItem', id: item.id, after: { title: item.title } })) }
  },
})
