/** Eight in the morning: what is to be said to each person that day, gathered into one mail. */
import { and, asc, eq, inArray, lte, sql } from 'drizzle-orm'
import { authorities, followUps, mailItems, mails } from '@/db/schema'
import { addWorkingDays, isWorkingDay, type IsoDate } from '@/domain/calendar'
import { gatheredMail } from '@/mail/gathered'
import { runtime, type Transaction } from '@/server/runtime'
import { letterFor, type Letter } from './letter-for'
import { materialFor, type Item, type Material } from './material'
import { insertItems } from './plan'
import { queueMail } from './queue'
import { greeting, senderOf } from './tell'

const cause = 'gathered'
/** Working days that an owner has to answer a second reminder before the clerk is told. */
const patience = 2

type Authority = typeof authorities.$inferSelect

/**
 * Gathers the mails of one authority for a day: at most one a person, whatever waits from days that were missed in the
 * same. On a day that is no working day everything waits. Doing it twice gives nothing new.
 * @returns how many mails were queued
 */
export async function gatherMails(authorityId: string, date: IsoDate): Promise<number> {
  return await runtime().db.transaction(async (tx) => {
    const [authority] = await tx.select().from(authorities).where(eq(authorities.id, authorityId))
    if (!authority || !isWorkingDay(date, authority.settings.closedDays)) return 0
    const items = await tx.select().from(mailItems)
      .where(and(eq(mailItems.authorityId, authorityId), eq(mailItems.state, 'planned'), lte(mailItems.sendOn, date))).orderBy(asc(mailItems.sendOn), asc(mailItems.id))
    if (items.length === 0) return 0
    const had = await tx.select({ personId: mails.personId }).from(mails).where(and(eq(mails.cause, cause), eq(mails.date, date)))
    const waiting = items.filter((item) => !had.some((mail) => mail.personId === item.personId))
    if (waiting.length === 0) return 0
    const material = await materialFor(tx, waiting, date)
    const letters = [...new Set(waiting.map((item) => item.personId))]
      .map((personId) => ({ personId, letter: letterFor(personId, waiting.filter((item) => item.personId === personId), material) }))
    const sent: Letter[] = []
    for (const { personId, letter } of letters) if (await sendLetter(tx, authority, personId, letter, material, waiting)) sent.push(letter)
    await countUnanswered(tx, authority, sent.flatMap((letter) => letter.reminded), material)
    return sent.length
  })
}

async function sendLetter(tx: Transaction, authority: Authority, personId: string, letter: Letter, material: Material, all: readonly Item[]): Promise<boolean> {
  const person = material.people.get(personId)
  const stale = person ? letter.stale : all.filter((item) => item.personId === personId).map((item) => item.id)
  if (stale.length > 0) await tx.update(mailItems).set({ state: 'dropped' }).where(inArray(mailItems.id, stale))
  if (!person || letter.said.length === 0) return false
  const { fromName, replyTo, by } = senderOf(authority, signerFor(personId, letter))
  const mailId = await queueMail(tx, {
    authorityId: authority.id, personId, kind: 'gathered', cause, date: material.today,
    to: { address: person.email, name: person.name }, copyTo: copiesOf(personId, letter, material), fromName, replyTo,
    content: gatheredMail({ greeting: greeting(person), today: material.today, by, actions: letter.actions, tasks: letter.tasks, digests: letter.digests }),
  })
  if (mailId === null) return false
  await tx.update(mailItems).set({ state: 'gathered', mailId }).where(inArray(mailItems.id, letter.said))
  return true
}

/** A clerk gets no mail signed by herself: it comes from the mailbox. */
export const signerFor = (personId: string, letter: Letter) => (letter.clerk?.personId === personId ? undefined : letter.clerk)

/** Deputies and assistants get a copy where the mail is about nothing but their post. */
function copiesOf(personId: string, letter: Letter, material: Material): string[] {
  if (letter.tasks.length + letter.digests.length > 0) return []
  const lists = letter.reminded.map((id) => material.asked.get(id)?.find((one) => one.personId === personId)?.copyTo ?? [])
  if (lists.length === 0 || lists.length < letter.actions.length) return []
  return (lists[0] ?? []).filter((address) => lists.every((list) => list.includes(address)))
}

/** Counts a reminder that waits for an answer; after the second the clerk hears of it, unless it is answered by then. */
async function countUnanswered(tx: Transaction, authority: Authority, reminded: readonly string[], material: Material): Promise<void> {
  const ids = [...new Set(reminded)]
  if (ids.length === 0) return
  const rows = await tx.update(followUps).set({ unanswered: sql`${followUps.unanswered} + 1` }).where(inArray(followUps.id, ids))
    .returning({ id: followUps.id, unanswered: followUps.unanswered, meetingId: followUps.meetingId })
  const sendOn = addWorkingDays(material.today, patience, authority.settings.closedDays)
  await insertItems(tx, rows.flatMap((row) => {
    const clerk = material.clerks.get(row.id)
    if (row.unanswered !== 2 || !clerk) return []
    return [{ authorityId: authority.id, personId: clerk.personId, kind: 'unanswered-twice' as const, cause: `unanswered:${row.id}`, followUpId: row.id, meetingId: row.meetingId, sendOn }]
  }))
}
