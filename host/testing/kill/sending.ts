/** Kills the process at random points of sending, and counts how often each mail arrived. */
import { setTimeout as pause } from 'node:timers/promises'
import { ne } from 'drizzle-orm'
import { mails } from '@/db/schema'
import { messageIdOf } from '@/mail/message-id'
import { openTestSmtp, type Taken } from '@/server/mail/testing/smtp'
import { fillCouncil } from '../council'
import { openVictim } from './child'

export interface SendingKills {
  kills: number
  mails: number
  /** Mails that never came. */
  missing: number
  /** Mails that came under two Message-IDs. */
  renamed: number
  repeats: number
  /** The most mails that one kill caused to come again. */
  mostPerKill: number
  /** Mails that are not on record as sent in the end. */
  unsettled: number
}

const perKill = 12
/** Rows in one statement: its values are given on a call's stack. */
const atOnce = 500
/** Milliseconds that the mail server takes over a mail, at most. */
const slowest = 12

/** @param rounds how often it is killed */
export async function killWhileSending(rounds: number, onRound: (round: number) => void = () => undefined): Promise<SendingKills> {
  const smtp = await openTestSmtp()
  const victim = await openVictim({ SMTP_URL: smtp.url, MAIL_FROM: 'democratic.services@wold.example' })
  const count = (rounds + 1) * perKill
  const wakes = new Set<() => void>()
  smtp.answers.beforeAnswer = async () => {
    for (const wake of [...wakes]) wake()
    await pause(Math.random() * slowest)
  }
  /** Resolves when so many more mails have come, or all. */
  const arrived = (more: number) => new Promise<void>((done) => {
    const until = smtp.taken.length + more
    const look = () => {
      if (smtp.taken.length < until && new Set(smtp.taken.map((mail) => mail.messageId)).size < count) return
      wakes.delete(look)
      done()
    }
    wakes.add(look)
    look()
  })
  try {
    await victim.between(async ({ db }) => {
      await fillCouncil(db, [])
      for (let from = 0; from < count; from += atOnce) await db.insert(mails).values(Array.from({ length: Math.min(atOnce, count - from) }, (_, at) => queued(from + at)))
    })
    let mostPerKill = 0
    for (let round = 0; round < rounds; round += 1) {
      const before = smtp.taken.length
      victim.spawn()
      // Mostly in the midst of sending, sometimes while it is still waking.
      if (round % 5 === 4) await pause(Math.random() * 2_500)
      else await arrived(1 + Math.floor(Math.random() * perKill)).then(() => pause(Math.random() * slowest * 1.5))
      await victim.kill()
      mostPerKill = Math.max(mostPerKill, again(smtp.taken, before))
      onRound(round + 1)
    }
    const before = smtp.taken.length
    await victim.start()
    await arrived(Infinity)
    await victim.stop()
    mostPerKill = Math.max(mostPerKill, again(smtp.taken, before))
    const unsettled = await victim.between(({ db }) => db.$count(mails, ne(mails.state, 'accepted')))
    return { kills: rounds, mails: count, unsettled, mostPerKill, ...counted(smtp.taken, count) }
  } finally {
    await victim.close()
    await smtp.close()
  }
}

const addressOf = (at: number) => `owner-${at}@wold.example`

function queued(at: number): typeof mails.$inferInsert {
  const key = { cause: `issue:${at}`, address: addressOf(at), date: '2026-11-02' }
  return {
    authorityId: 'wold', cause: key.cause, date: key.date, kind: 'issue', messageId: messageIdOf(key, 'wold.example'), toAddress: key.address, toName: `Owner ${at}`,
    fromName: 'Priya Nair, Democratic Services', subject: `Action ${at}`, text: `Words of action ${at}.`, html: `<p>Words of action ${at}.</p>`, queuedAt: '2026-11-02T09:00:00Z',
  }
}

/** Mails among those that came from `before` on which had come earlier. */
function again(taken: readonly Taken[], before: number): number {
  const earlier = new Set(taken.slice(0, before).map((mail) => mail.to[0]))
  return taken.slice(before).filter((mail) => earlier.has(mail.to[0])).length
}

function counted(taken: readonly Taken[], count: number): Pick<SendingKills, 'missing' | 'renamed' | 'repeats'> {
  const ids = new Map<string, Set<string>>()
  for (const mail of taken) {
    const address = mail.to[0] ?? ''
    ids.set(address, (ids.get(address) ?? new Set()).add(mail.messageId))
  }
  return { missing: count - ids.size, renamed: [...ids.values()].filter((one) => one.size > 1).length, repeats: taken.length - ids.size }
}
