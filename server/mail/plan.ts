/** Plans what is to be said to whom on which day. What follow-up commands call, in their own transaction. */
import { and, eq, inArray, like, or, sql } from 'drizzle-orm'
import { Temporal } from 'temporal-polyfill'
import { authorities, bodies, followUps, mailItems } from '@/db/schema'
import { addDays, nextWorkingDay, type IsoDate } from '@/domain/calendar'
import type { MailItemKind } from '@/domain/workflow/states'
import { reconcile, type StoredItem } from '@/domain/reminders/reconcile'
import { causeOf, remindersOf, type Reminder } from '@/domain/reminders/schedule'
import { runtime, type Transaction } from '@/server/runtime'
import { askedFor, clerksOf } from './asked'

interface NewItem extends Reminder {
  authorityId: string
  personId: string
  followUpId?: string | null
  meetingId?: string | null
  minutesId?: string | null
  data?: Record<string, unknown>
}

/** Enters items; one that was dropped comes back, one that stands stays as it is. One statement. */
export async function insertItems(tx: Transaction, items: readonly NewItem[]): Promise<void> {
  if (items.length === 0) return
  await tx.insert(mailItems).values([...items]).onConflictDoUpdate({
    target: [mailItems.cause, mailItems.personId, mailItems.sendOn],
    set: { state: 'planned', data: sql`excluded.data` },
    setWhere: eq(mailItems.state, 'dropped'),
  })
}

/**
 * Brings the reminders of a follow-up in line with its state, due and owners: called whenever one of these changes
 * (issue, change of due or owner, done, closed, paused, withdrawn, moved by the calendar).
 */
export async function planReminders(tx: Transaction, followUpId: string): Promise<void> {
  await planRemindersOf(tx, [followUpId], addDays(runtime().council.today(), 1))
}

/**
 * {@link planReminders} for many. Eight statements at most.
 * @param earliest nothing is newly planned before this day
 */
export async function planRemindersOf(tx: Transaction, ids: readonly string[], earliest: IsoDate): Promise<void> {
  if (ids.length === 0) return
  const today = runtime().council.today()
  const found = await tx.select({ row: followUps, rules: bodies.settings, closed: authorities.settings }).from(followUps)
    .innerJoin(bodies, eq(bodies.id, followUps.bodyId)).innerJoin(authorities, eq(authorities.id, followUps.authorityId))
    .where(inArray(followUps.id, [...ids]))
  const asked = await askedFor(tx, ids, today)
  const clerks = await clerksOf(tx, found.map(({ row }) => row), today)
  const stored = await storedItems(tx, ids)
  const add: NewItem[] = []
  const drop: string[] = []
  for (const { row, rules, closed } of found) {
    const wanted = remindersOf({
      followUpId: row.id, state: row.state, dueOn: row.dueOn, issuedOn: row.issuedAt && londonDay(row.issuedAt), rules: rules.reminders,
    }, closed.closedDays)
    const change = reconcile(stored.get(row.id) ?? [], wanted, personsFor(row.id, asked, clerks), earliest)
    add.push(...change.add.map((one) => ({ ...one, authorityId: row.authorityId, followUpId: row.id, meetingId: row.meetingId })))
    drop.push(...change.drop)
  }
  if (drop.length > 0) await tx.update(mailItems).set({ state: 'dropped' }).where(inArray(mailItems.id, drop))
  await insertItems(tx, add)
}

/** Where nobody can be asked (a vacant post, no address, an outside organisation, words), the clerk is told. */
function personsFor(id: string, asked: Map<string, { personId: string }[]>, clerks: Map<string, { personId: string }>): string[] {
  const owners = asked.get(id) ?? []
  const clerk = clerks.get(id)
  return owners.length > 0 ? owners.map((one) => one.personId) : clerk ? [clerk.personId] : []
}

async function storedItems(tx: Transaction, ids: readonly string[]): Promise<Map<string, StoredItem[]>> {
  const rows = await tx.select().from(mailItems).where(and(inArray(mailItems.followUpId, [...ids]), like(mailItems.cause, 'reminder:%')))
  const by = new Map<string, StoredItem[]>()
  for (const row of rows) if (row.followUpId && row.cause.startsWith(causeOf(row.followUpId))) by.set(row.followUpId, [...(by.get(row.followUpId) ?? []), row])
  return by
}

/** The London calendar day of an instant of council time. */
export function londonDay(instant: string): IsoDate {
  return Temporal.Instant.from(instant).toZonedDateTimeISO('Europe/London').toPlainDate().toString()
}

export type NoticeKind = Extract<MailItemKind, 'sentence-changed' | 'owner-changed' | 'due-changed' | 'request-refused'>

/**
 * Tells whoever is asked about a follow-up, in the gathered mail of the next working day, that its sentence, owner or
 * due has changed, or that what somebody asked for was refused. Call it after the change has been written.
 * @param about only this person, where one is named; and what the letter says beside the action
 */
export async function planNotice(tx: Transaction, followUpId: string, kind: NoticeKind, about: { personId?: string | null; data?: Record<string, unknown> } = {}): Promise<void> {
  const today = runtime().council.today()
  const [found] = await tx.select({ row: followUps, settings: authorities.settings }).from(followUps)
    .innerJoin(authorities, eq(authorities.id, followUps.authorityId)).where(eq(followUps.id, followUpId))
  if (!found) return
  const asked = (await askedFor(tx, [followUpId], today)).get(followUpId) ?? []
  const sendOn = nextWorkingDay(addDays(today, 1), found.settings.closedDays)
  await insertItems(tx, asked.filter((one) => !about.personId || one.personId === about.personId).map((one) => ({
    authorityId: found.row.authorityId, personId: one.personId, kind, cause: `${kind}:${followUpId}`, followUpId, meetingId: found.row.meetingId, sendOn, data: about.data ?? {},
  })))
}

/** Forgets what is still to be said about follow-ups and was not yet sent (a follow-up was withdrawn). One statement. */
export async function dropNotices(tx: Transaction, followUpId: string): Promise<void> {
  await tx.update(mailItems).set({ state: 'dropped' })
    .where(and(eq(mailItems.followUpId, followUpId), or(eq(mailItems.state, 'planned'), eq(mailItems.state, 'held'))))
}

/** Tells the clerk in her next gathered mail that an action was answered; several answers of one day are said once. */
export async function planAnswered(tx: Transaction, row: typeof followUps.$inferSelect, clerkId: string): Promise<void> {
  const [authority] = await tx.select().from(authorities).where(eq(authorities.id, row.authorityId))
  const sendOn = nextWorkingDay(addDays(runtime().council.today(), 1), authority?.settings.closedDays ?? [])
  await insertItems(tx, [{ authorityId: row.authorityId, personId: clerkId, kind: 'answered', cause: `answered:${row.id}`, followUpId: row.id, meetingId: row.meetingId, sendOn }])
}
