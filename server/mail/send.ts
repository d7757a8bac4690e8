/**
 * The sender. A mail is taken under a lease, handed over outside any transaction, and what the server answered is
 * recorded. Killed between, it is sent again with the same Message-ID: never zero, at most one repeat a kill, because
 * one mail is under way at a time.
 */
import { setTimeout as pause } from 'node:timers/promises'
import { and, asc, eq, inArray, isNull, lte, or, sql } from 'drizzle-orm'
import { Temporal } from 'temporal-polyfill'
import { mails } from '@/db/schema'
import { keptInOutbox } from '@/domain/reminders/words'
import { smtpTransport, type Delivery, type MailTransport } from '@/mail/transport'
import { isDemo } from '@/server/installation'
import { runtime } from '@/server/runtime'
import { waitAfter } from './backoff'
import { blotLinks } from './blot'
import { mailboxOf } from './tell'

type Mail = typeof mails.$inferSelect

/** Longer than the transport's own limits together, in machine milliseconds. */
const lease = 5 * 60_000

let transport: { url: string; made: MailTransport } | null = null
let running: Promise<number> | null = null
let again = false
let stopping = false

/**
 * Before the first mail of a process: takes back those that one which is gone had under way. Whoever holds the lock of
 * the data folder is the only sender.
 */
export async function beginSending(): Promise<void> {
  stopping = false
  await runtime().db.update(mails).set({ state: 'queued', leaseUntil: null }).where(eq(mails.state, 'sending'))
}

/** Begins no further mail. Resolves when what the server says to the one under way is recorded. */
export async function endSending(): Promise<void> {
  stopping = true
  await running?.catch(() => undefined)
}

/**
 * Sends what waits, one after another, until nothing does. While it runs a second call only makes it look once more.
 * @returns how many mails the server took
 */
export async function sendWaiting(): Promise<number> {
  again = true
  running ??= drain().finally(() => { running = null })
  return await running
}

async function drain(): Promise<number> {
  let taken = 0
  while (again && !stopping) {
    again = false
    const { smtpUrl } = runtime().config
    taken += smtpUrl ? await sendAll(transportTo(smtpUrl)) : await keepAll()
  }
  return taken
}

function transportTo(url: string): MailTransport {
  if (transport?.url !== url) transport = { url, made: smtpTransport(url) }
  return transport.made
}

async function sendAll(by: MailTransport): Promise<number> {
  let taken = 0
  for (let mail = await takeNext(); mail; mail = await takeNext()) if (await sendOne(mail, by)) taken++
  return taken
}

/** Without a mail server: they stay readable in the outbox. Outside a demo sign-in links do not: they stand on the console. */
async function keepAll(): Promise<number> {
  const { db } = runtime()
  const kept = await db.update(mails).set({ state: 'accepted', answer: keptInOutbox, settledAt: sql`${mails.queuedAt}`, leaseUntil: null })
    .where(inArray(mails.state, ['queued', 'sending'])).returning({ id: mails.id, kind: mails.kind, text: mails.text, html: mails.html })
  const links = kept.filter((mail) => mail.kind === 'sign-in')
  if (links.length > 0 && !(await isDemo())) for (const mail of links) await db.update(mails).set(blotted(mail)).where(eq(mails.id, mail.id))
  return kept.length
}

const blotted = (mail: Pick<Mail, 'text' | 'html'>) => ({ text: blotLinks(mail.text), html: blotLinks(mail.html) })

/** Takes the oldest mail that may be tried now; one whose lease ran out is as good as queued. */
async function takeNext(): Promise<Mail | null> {
  if (stopping) return null
  const { db, machine } = runtime()
  const now = String(machine.now())
  const ready = or(
    and(eq(mails.state, 'queued'), or(isNull(mails.tryAfter), lte(mails.tryAfter, now))),
    and(eq(mails.state, 'sending'), lte(mails.leaseUntil, now)),
  )
  const next = db.select({ id: mails.id }).from(mails).where(ready).orderBy(asc(mails.queuedAt), asc(mails.id)).limit(1).for('update', { skipLocked: true })
  const [mail] = await db.update(mails).set({ state: 'sending', leaseUntil: String(machine.now() + lease), attempts: sql`${mails.attempts} + 1` })
    .where(inArray(mails.id, next)).returning()
  return mail ?? null
}

async function sendOne(mail: Mail, by: MailTransport): Promise<boolean> {
  const delivery = await by.deliver({
    messageId: mail.messageId,
    date: mail.queuedAt,
    sender: runtime().config.mailFrom,
    from: { name: mail.fromName, address: await mailboxOf(mail.authorityId) },
    replyTo: mail.replyTo,
    to: { name: mail.toName, address: mail.toAddress },
    copyTo: mail.copyTo,
    subject: mail.subject,
    text: mail.text,
    html: mail.html,
  })
  await recordSurely(mail, delivery)
  return delivery.outcome === 'accepted'
}

/** The mail is out: as long as the database is away, recording it is tried again, lest it be sent once more. */
async function recordSurely(mail: Mail, delivery: Delivery): Promise<void> {
  for (let wait = 250; ; wait = Math.min(wait * 2, 10_000)) {
    try {
      return await record(mail, delivery)
    } catch (error) {
      if (stopping) throw error
      console.error(`What the mail server said could not be recorded and will be tried again: ${error instanceof Error ? error.message : String(error)}`)
      await pause(wait)
    }
  }
}

/** Records the answer, if the lease is still this one's. */
async function record(mail: Mail, delivery: Delivery): Promise<void> {
  const { db, council, machine, enqueue } = runtime()
  const own = and(eq(mails.id, mail.id), eq(mails.state, 'sending'), eq(mails.leaseUntil, mail.leaseUntil ?? ''))
  const wait = delivery.outcome === 'later' ? waitAfter(mail.attempts) : null
  if (delivery.outcome === 'later' && wait !== null) {
    const at = machine.now() + wait
    await db.transaction(async (tx) => {
      await tx.update(mails).set({ state: 'queued', leaseUntil: null, tryAfter: String(at), answer: delivery.answer, ...(delivery.copiesDelivered ? { copyTo: [] } : {}) }).where(own)
      await enqueue(tx, 'mail.send', { authorityId: mail.authorityId }, { startAfter: Temporal.Instant.fromEpochMilliseconds(at + 1_000).toString() })
    })
    return
  }
  const state = delivery.outcome === 'accepted' ? 'accepted' : 'refused'
  const spent = mail.kind === 'sign-in' ? blotted(mail) : {}
  await db.update(mails).set({ state, leaseUntil: null, answer: delivery.answer, settledAt: council.now(), ...spent }).where(own)
}
