/** What later minutes say of earlier promises: for each promise the sentence of the first that tells it to be done. */
import { and, eq, gt, isNull, lt, lte, ne, or, sql } from 'drizzle-orm'
import { bodies, meetings, oldDocuments, oldPromises } from '@/db/schema'
import { yearsLookedThrough } from '@/domain/backfill'
import { addMonths, resolveDue, type CalendarMeeting } from '@/domain/calendar'
import { outlineOf } from '@/domain/document/outline'
import { toldDone } from '@/domain/language'
import { bagOf, shared } from '@/domain/language/text/bag'
import { bodyWord } from '@/server/minutes/read-context'
import { runtime, type Transaction } from '@/server/runtime'
import { itemsOf } from './items'

/** Months after which a meeting is no longer "the next": a committee meets once a year at least, and those between are not here. */
const nextWithin = 15

/** The columns of a promise of which nothing is told. */
export const untold = { toldBy: null, toldNodeId: null, told: null, toldBecause: null }

const teller = sql`(select d.meeting_date from old_documents d where d.id = ${oldPromises.toldBy})`

/**
 * Looks through one document for what it tells of promises made at earlier meetings of the same committee, of the last
 * years by any sentence about them, of older ones by one that says half of what was promised; and dates its own dues that hang on a next meeting. In one
 * transaction; doing it again gives the same.
 */
export async function compareDocument(documentId: string): Promise<void> {
  await runtime().db.transaction(async (tx) => {
    const [found] = await tx.select().from(oldDocuments).where(and(eq(oldDocuments.id, documentId), eq(oldDocuments.compared, false))).for('update')
    if (!found?.bodyId || !found.meetingDate) return
    const { bodyId, meetingDate } = found
    await tx.update(oldPromises).set(untold).where(and(eq(oldPromises.toldBy, documentId), eq(oldPromises.state, 'found')))
    const open = await tx.select({ id: oldPromises.id, kind: oldPromises.kind, sentence: oldPromises.sentence, item: oldPromises.heading, minuteNumber: oldPromises.minuteNumber, title: oldPromises.title, owner: oldPromises.ownerWords, date: oldDocuments.meetingDate }).from(oldPromises)
      .innerJoin(oldDocuments, eq(oldDocuments.id, oldPromises.documentId))
      .where(and(
        eq(oldDocuments.bodyId, bodyId), lt(oldDocuments.meetingDate, meetingDate),
        ne(oldPromises.state, 'dismissed'), or(isNull(oldPromises.toldBy), gt(teller, meetingDate)),
      ))
    const soon = addMonths(meetingDate, -12 * yearsLookedThrough)
    const year = addMonths(meetingDate, -15)
    const asked = new Map(open.map((one) => [one.id, one]))
    const told = toldDone(itemsOf(outlineOf(found.content)), open.map(({ date, ...one }) => (
      // Numbers of minutes begin anew each year.
      { ...one, item: one.item || null, minuteNumber: date !== null && date >= year ? one.minuteNumber || null : null }
    )))
    const sure = told.filter((one) => { const promise = asked.get(one.followUpId); return promise?.date && (promise.date >= soon || isPlainly(promise.sentence, one.text)) })
    await setEach(tx, sure.map((one) => ({ id: one.followUpId, told_by: documentId, told_node_id: one.nodeId, told: one.text, told_because: one.because })), ['told_by', 'told_node_id', 'told', 'told_because'])
    await dateByMeetings(tx, { id: documentId, bodyId, meetingDate })
    await tx.update(oldDocuments).set({ compared: true }).where(eq(oldDocuments.id, documentId))
  })
}

/** After years the same business comes again: a sentence must then say half of what the promise said. */
function isPlainly(promised: string, told: string): boolean {
  const asked = bagOf(promised)
  const same = shared(asked, bagOf(told))
  return same >= 3 && same >= 0.5 * asked.size
}

/** Dues at "the next meeting", against the meetings of the committee that are known now. */
async function dateByMeetings(tx: Transaction, { id, bodyId, meetingDate }: { id: string; bodyId: string; meetingDate: string }): Promise<void> {
  const tied = await tx.select({ id: oldPromises.id, due: oldPromises.due }).from(oldPromises).where(and(eq(oldPromises.documentId, id), sql`${oldPromises.due}->>'type' = 'meeting'`, sql`${oldPromises.due}->>'body' is null`))
  if (tied.length === 0) return
  const [body] = await tx.select({ name: bodies.name }).from(bodies).where(eq(bodies.id, bodyId))
  const until = addMonths(meetingDate, nextWithin)
  const known = await tx.select({ date: meetings.date, state: meetings.state, kind: meetings.kind }).from(meetings).where(and(eq(meetings.bodyId, bodyId), gt(meetings.date, meetingDate), lte(meetings.date, until)))
  const old = await tx.selectDistinct({ date: oldDocuments.meetingDate }).from(oldDocuments).where(and(eq(oldDocuments.bodyId, bodyId), gt(oldDocuments.meetingDate, meetingDate), lte(oldDocuments.meetingDate, until)))
  const held = old.flatMap(({ date }): CalendarMeeting[] => (date === null || known.some((one) => one.date === date) ? [] : [{ date, state: 'held', kind: 'ordinary' }]))
  const calendar = { meetingDate, body: body ? `the ${bodyWord(body.name)}` : null, meetings: [...known, ...held] }
  await setEach(tx, tied.map((one) => {
    const due = resolveDue(one.due, calendar)
    return { id: one.id, due_on: due.lastDay, due_words: due.words, due_because: due.because }
  }), ['due_on', 'due_words', 'due_because'])
}

/** Sets columns of several promises, each to its own values, in one statement. */
async function setEach(tx: Transaction, rows: readonly Record<string, string | null>[], columns: readonly string[]): Promise<void> {
  if (rows.length === 0) return
  const sets = columns.map((column) => sql`${sql.identifier(column)} = ${column === 'due_on' ? sql`(v.value->>${column})::date` : sql`v.value->>${column}`}`)
  await tx.execute(sql`update ${oldPromises} set ${sql.join(sets, sql`, `)} from jsonb_array_elements(${JSON.stringify(rows)}::jsonb) v where ${oldPromises.id} = v.value->>'id'`)
}
