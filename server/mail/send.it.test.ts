import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { authorities, mails } from '@/db/schema'
import { defaultAuthoritySettings } from '@/domain/council'
import { smtpTransport } from '@/mail/transport'
import { openWorld, type World } from '@/server/testing/world'
import { mostAttempts } from './backoff'
import { refusedFor } from './queries'
import { queueMail, type NewMail } from './queue'
import { beginSending, endSending, sendWaiting } from './send'
import { queueSignInMail } from './sign-in'
import { openTestSmtp, type TestSmtp } from './testing/smtp'

let world: World
let smtp: TestSmtp
beforeEach(async () => {
  world = await openWorld()
  smtp = await openTestSmtp()
  world.runtime.config.smtpUrl = smtp.url
  world.runtime.config.mailFrom = 'minutes@wold.example'
  await world.runtime.db.update(authorities).set({ settings: { ...defaultAuthoritySettings, mailbox: 'democratic.services@wold.example' } }).where(eq(authorities.id, 'wold'))
  await beginSending()
})
afterEach(async () => {
  await smtp.close()
  await world.close()
})

const queue = (cause: string, change: Partial<NewMail> = {}) => world.runtime.db.transaction((tx) => queueMail(tx, {
  authorityId: 'wold', personId: null, kind: 'issue', cause, date: '2027-01-18', to: { address: `${cause}@wold.example`, name: 'Dee Walsh' },
  fromName: 'Priya Nair, Democratic Services', replyTo: 'priya.nair@wold.example', content: { subject: `About ${cause}`, text: `Words about ${cause}.`, html: `<p>Words about ${cause}.</p>` }, ...change,
}))
const row = async (cause: string) => (await world.runtime.db.select().from(mails).where(eq(mails.cause, cause)))[0]
const minutes = (count: number) => world.runtime.machine.advance(count * 60_000 + 1)

describe('a mail server', () => {
  it('gets the mail as it was queued: from the mailbox with the clerk’s name, answers to her, copies, HTML and text', async () => {
    await queue('a', { copyTo: ['deputy@wold.example'] })
    expect(await sendWaiting()).toBe(1)
    const stored = await row('a')
    expect(stored).toMatchObject({ state: 'accepted', attempts: 1, settledAt: '2027-01-18T10:00:00Z' })
    expect(stored?.answer).toMatch(/^250/)
    const [taken] = smtp.taken
    expect(taken).toMatchObject({ messageId: stored?.messageId, from: 'minutes@wold.example', to: ['a@wold.example', 'deputy@wold.example'] })
    for (const header of ['From: "Priya Nair, Democratic Services" <democratic.services@wold.example>', 'Reply-To: priya.nair@wold.example', 'To: Dee Walsh <a@wold.example>', 'Cc: deputy@wold.example', 'Subject: About a', 'Date: Mon, 18 Jan 2027 10:00:00 +0000', 'Auto-Submitted: auto-generated']) expect(taken?.raw).toContain(header)
    expect(taken?.raw).toMatch(/text\/plain[\s\S]*Words about a\.[\s\S]*text\/html/)
  })

  it('gets each mail once, however often the sender is woken', async () => {
    for (const cause of ['a', 'b', 'c']) await queue(cause)
    await Promise.all([sendWaiting(), sendWaiting(), sendWaiting()])
    await sendWaiting()
    expect(smtp.taken.map((mail) => mail.to[0]).sort()).toEqual(['a@wold.example', 'b@wold.example', 'c@wold.example'])
  })

  it('lets nobody write headers through words', async () => {
    await queue('a', { fromName: 'Eve\r\nBcc: all@wold.example', content: { subject: 'x\r\nBcc: all@wold.example', text: 't', html: 'h' } })
    await sendWaiting()
    expect(smtp.taken[0]?.to).toEqual(['a@wold.example'])
    expect(smtp.taken[0]?.raw).not.toMatch(/^Bcc:/m)
  })
})

describe('a refusal for now', () => {
  it.each([['of the address', 'recipient'], ['of the mail', 'data']] as const)('%s: tried again later, as the same mail', async (_what, at) => {
    await queue('a')
    await queue('b')
    smtp.answers[at] = (given: { to?: string[] } | string) => ((typeof given === 'string' ? given : given.to?.[0])?.startsWith('a@') ? 451 : null)
    expect(await sendWaiting()).toBe(1)
    expect(await row('a')).toMatchObject({ state: 'queued', attempts: 1, leaseUntil: null })
    expect((await row('a'))?.answer).toContain('451')
    delete smtp.answers[at]
    expect(await sendWaiting()).toBe(0)
    minutes(1)
    expect(await sendWaiting()).toBe(1)
    expect((await row('a'))?.state).toBe('accepted')
    expect(smtp.taken.filter((mail) => mail.to[0] === 'a@wold.example').map((mail) => mail.messageId)).toEqual([(await row('a'))?.messageId])
    expect(world.runtime.sent.filter((job) => job.name === 'mail.send').length).toBeGreaterThan(2)
  })

  it('ends after five days: it counts as refused', async () => {
    await queue('a')
    await world.runtime.db.update(mails).set({ attempts: mostAttempts - 1 })
    smtp.answers.recipient = () => 450
    await sendWaiting()
    expect((await row('a'))?.state).toBe('refused')
  })

  it('does not send a copy twice that went out the first time', async () => {
    await queue('a', { copyTo: ['deputy@wold.example'] })
    smtp.answers.recipient = (address) => (address.startsWith('a@') ? 450 : null)
    await sendWaiting()
    expect(smtp.taken.map((mail) => mail.to)).toEqual([['deputy@wold.example']])
    delete smtp.answers.recipient
    minutes(1)
    await sendWaiting()
    expect(smtp.taken.map((mail) => mail.to)).toEqual([['deputy@wold.example'], ['a@wold.example']])
  })

  it('is also a server that is not there', async () => {
    await queue('a')
    await smtp.close()
    expect(await sendWaiting()).toBe(0)
    expect(await row('a')).toMatchObject({ state: 'queued', attempts: 1 })
    smtp = await openTestSmtp()
    world.runtime.config.smtpUrl = smtp.url
    minutes(1)
    expect(await sendWaiting()).toBe(1)
  })

  it('is also one that falls silent in mid-mail', async () => {
    let answer: () => void = () => undefined
    smtp.answers.beforeAnswer = () => new Promise((done) => { answer = done })
    const impatient = smtpTransport(smtp.url, { connectionTimeout: 500, greetingTimeout: 500, socketTimeout: 300, dnsTimeout: 500 })
    const delivery = await impatient.deliver({ messageId: '<a@wold.example>', date: '2027-01-18T10:00:00Z', sender: 'p@wold.example', from: { name: 'P', address: 'p@wold.example' }, replyTo: null, to: { name: 'D', address: 'd@wold.example' }, copyTo: [], subject: 's', text: 't', html: 'h' })
    expect(delivery.outcome).toBe('later')
    answer()
  })
})

describe('a bounce', () => {
  it.each([['of the address', 'recipient'], ['of the mail', 'data']] as const)('%s: not tried again, told to the clerk, and the others go on', async (_what, at) => {
    await queue('a')
    await queue('b')
    smtp.answers[at] = (given: { to?: string[] } | string) => ((typeof given === 'string' ? given : given.to?.[0])?.startsWith('a@') ? 550 : null)
    expect(await sendWaiting()).toBe(1)
    expect(await row('a')).toMatchObject({ state: 'refused' })
    minutes(600)
    expect(await sendWaiting()).toBe(0)
    expect(await refusedFor(await world.as('clerk'))).toMatchObject([{ toAddress: 'a@wold.example', answer: expect.stringContaining('No such user here') as unknown }])
    expect(await refusedFor(await world.as('clerkElsewhere'))).toEqual([])
    expect(await refusedFor(await world.as('member'))).toEqual([])
  })

  it('of a copy alone leaves the mail sent, and says so', async () => {
    await queue('a', { copyTo: ['gone@wold.example'] })
    smtp.answers.recipient = (address) => (address.startsWith('gone') ? 550 : null)
    expect(await sendWaiting()).toBe(1)
    expect((await row('a'))?.answer).toContain('no copy to gone@wold.example')
  })
})

describe('a process that ends', () => {
  it('sees the mail under way through and begins no other, however slow the server', async () => {
    await queue('a')
    world.runtime.council.set('2027-01-18T10:00:01Z')
    await queue('b')
    let answer: () => void = () => undefined
    const begun = new Promise<void>((saw) => { smtp.answers.beforeAnswer = () => { saw(); return new Promise((done) => { answer = done }) } })
    const sending = sendWaiting()
    await begun
    const ended = endSending()
    answer()
    await Promise.all([sending, ended])
    expect([(await row('a'))?.state, (await row('b'))?.state]).toEqual(['accepted', 'queued'])
    delete smtp.answers.beforeAnswer
    await beginSending()
    expect(await sendWaiting()).toBe(1)
    expect(smtp.taken).toHaveLength(2)
  })

  it('killed with a mail under way leaves it to the next, which sends it under the same Message-ID', async () => {
    await queue('a')
    const before = await row('a')
    await world.runtime.db.update(mails).set({ state: 'sending', leaseUntil: String(world.runtime.machine.now() + 300_000) })
    expect(await sendWaiting()).toBe(0)
    await beginSending()
    expect(await sendWaiting()).toBe(1)
    expect(smtp.taken.map((mail) => mail.messageId)).toEqual([before?.messageId])
  })
})

describe('a mail with a sign-in link', () => {
  it('is blotted out as soon as it is sent', async () => {
    await world.runtime.db.transaction((tx) => queueSignInMail(tx, { personId: 'p-clerk', email: 'clerk@wold.example', name: 'C', url: 'http://127.0.0.1:3000/sign-in/link?token=PLANTED', minutes: 30 }))
    await sendWaiting()
    expect(smtp.taken[0]?.raw).toContain('PLANTED')
    const [kept] = await world.runtime.db.select().from(mails)
    expect(`${kept?.text}${kept?.html}`).not.toContain('PLANTED')
  })
})
