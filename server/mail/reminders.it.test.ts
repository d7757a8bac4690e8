import { and, eq } from 'drizzle-orm'
import { Temporal } from 'temporal-polyfill'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { agendaItems, followUps, mailItems, mails, meetings, officeHolders } from '@/db/schema'
import { beginDay } from '@/jobs/day'
import { carryOut, execute } from '@/server/command'
import { askForDate, settleAsked } from '@/server/follow-ups/commands/ask'
import { changeDue, changeOwner } from '@/server/follow-ups/commands/change'
import { reportDone, reportProgress } from '@/server/follow-ups/commands/report'
import { publishAgenda } from '@/server/meetings/commands'
import { openWorld, type World } from '@/server/testing/world'
import { holdMail } from './commands'
import { gatherMails } from './gather'
import { previewFor } from './preview'
import { outboxFor } from './queries'
import { issue } from './testing/issued'
import { tomorrowFor } from './tomorrow'

let world: World
beforeEach(async () => { world = await openWorld() })
afterEach(async () => { await world.close() })

const sent = (kind: 'issue' | 'gathered' = 'gathered') => world.runtime.db.select().from(mails).where(eq(mails.kind, kind)).orderBy(mails.date, mails.toAddress)
const planned = async (id: string) => (await world.runtime.db.select().from(mailItems).where(and(eq(mailItems.followUpId, id), eq(mailItems.state, 'planned'))).orderBy(mailItems.sendOn))
  .map((item) => `${item.kind} ${item.sendOn} ${item.personId}`)

/** Lives days one after another, as the host does. */
async function live(from: string, to: string): Promise<void> {
  for (let day = from; day <= to; day = Temporal.PlainDate.from(day).add({ days: 1 }).toString()) {
    world.runtime.council.set(`${day}T08:00:00Z`)
    await beginDay({ date: day })
    await gatherMails('wold', day)
  }
}

describe('reminders', () => {
  it('are planned at issue, move with the due, and go when it is done', async () => {
    await issue(world, [{ id: 'a' }])
    expect(await planned('a')).toEqual(['due-in-28 2027-02-18 p-leadOfficer', 'due-in-7 2027-03-11 p-leadOfficer', 'late 2027-03-19 p-leadOfficer'])
    await carryOut(changeDue, { followUpId: 'a', due: { date: '2027-04-15' }, reason: 'The audit ends in April.' }, await world.as('clerk'))
    expect(await planned('a')).toEqual(['due-changed 2027-01-19 p-leadOfficer', 'due-in-28 2027-03-18 p-leadOfficer', 'due-in-7 2027-04-08 p-leadOfficer', 'late 2027-04-16 p-leadOfficer'])
    await carryOut(reportDone, { followUpId: 'a', text: 'Circulated.' }, await world.as('leadOfficer'))
    expect((await planned('a')).filter((one) => !one.startsWith('due-changed') && !one.startsWith('answered'))).toEqual([])
  })

  it('are joined by the answer where the clerk refuses what an owner asked for', async () => {
    await issue(world, [{ id: 'a' }])
    const asked = await carryOut(askForDate, { followUpId: 'a', date: '2027-06-30', text: 'The audit ends in June.' }, await world.as('leadOfficer'))
    await carryOut(settleAsked, { reportId: asked.reportId, accept: false, reason: 'The budget is set in March.' }, await world.as('clerk'))
    await live('2027-01-19', '2027-01-19')
    const [mail] = (await sent()).filter((one) => one.toAddress === 'leadofficer@wold.example')
    expect(mail?.subject).toBe('Not agreed, it stays as it is: Circulate the figures of a')
    expect(mail?.text.replace(/\s+/g, ' ')).toContain('You asked for 30 June 2027. The answer: The budget is set in March.')
  })

  it('go to the new owner, who gets the mail at issue', async () => {
    await issue(world, [{ id: 'a' }])
    await carryOut(changeOwner, { followUpId: 'a', owner: { sort: 'person', personId: 'p-member' }, reason: 'She offered.' }, await world.as('clerk'))
    expect(await planned('a')).toEqual(expect.arrayContaining(['due-in-28 2027-02-18 p-member', 'late 2027-03-19 p-member']))
    expect((await planned('a')).filter((one) => one.endsWith('leadOfficer') && one.startsWith('due-in'))).toEqual([])
    expect((await sent('issue')).map((mail) => mail.toAddress)).toEqual(['leadofficer@wold.example', 'member@wold.example'])
  })

  it('follow a post into other hands', async () => {
    await issue(world, [{ id: 'a' }])
    await world.runtime.db.update(officeHolders).set({ to: '2027-02-10' }).where(eq(officeHolders.officeId, 'head-of-finance'))
    await world.runtime.db.insert(officeHolders).values({ authorityId: 'wold', officeId: 'head-of-finance', personId: 'p-viceChair', from: '2027-02-11' })
    await live('2027-02-11', '2027-02-18')
    expect((await sent()).filter((mail) => mail.subject.includes('figures')).map((mail) => mail.toAddress)).toEqual(['vicechair@wold.example'])
  })

  it('are one mail at issue for all that one deed gives to one person, with copies, from the clerk', async () => {
    await issue(world, [{ id: 'a' }, { id: 'b' }])
    const [mail, ...more] = await sent('issue')
    expect(more).toEqual([])
    expect(mail).toMatchObject({ subject: 'For the Panel: two actions, the first by 18 March', copyTo: ['deputy.finance@wold.example'], replyTo: 'clerk@wold.example', fromName: 'Clerk Example, Democratic Services', state: 'queued' })
    expect(mail?.text.replace(/\s+/g, ' ')).toContain('The minutes are still in draft')
    expect(mail?.text).toContain('01632 960114')
    expect(world.runtime.sent).toContainEqual({ name: 'mail.send', payload: { authorityId: 'wold' } })
  })

  it('are at most one mail a person a day, however often the morning comes', async () => {
    await issue(world, [{ id: 'a' }, { id: 'b' }, { id: 'c' }])
    await live('2027-02-18', '2027-02-18')
    await gatherMails('wold', '2027-02-18')
    const owner = (await sent()).filter((mail) => mail.toAddress === 'leadofficer@wold.example')
    expect(owner).toHaveLength(1)
    expect(owner[0]?.subject).toBe('Three actions for you, the first by 18 March')
  })

  it('wait on days that are no working days', async () => {
    await issue(world, [{ id: 'a' }])
    world.runtime.council.set('2027-02-20T08:00:00Z')
    expect(await gatherMails('wold', '2027-02-20')).toBe(0)
    expect(await gatherMails('wold', '2027-02-22')).toBe(1)
  })

  it('are caught up after downtime in one mail that says it once', async () => {
    await issue(world, [{ id: 'a' }, { id: 'b', due: { type: 'date', date: '2027-03-22' } }])
    for (const day of ['2027-02-18', '2027-03-01', '2027-03-22']) await beginDay({ date: day })
    world.runtime.council.set('2027-03-22T08:00:00Z')
    await gatherMails('wold', '2027-03-22')
    const owner = (await sent()).filter((mail) => mail.toAddress === 'leadofficer@wold.example')
    expect(owner).toHaveLength(1)
    expect(owner[0]?.text.match(/Say how it stands/g)).toHaveLength(2)
    expect(owner[0]?.text.replace(/\s+/g, ' ')).toContain('(4 days late)')
    await live('2027-03-23', '2027-03-23')
    expect((await sent()).filter((mail) => mail.toAddress === 'leadofficer@wold.example').length).toBeLessThanOrEqual(2)
  })

  it('tell the clerk what nobody answered twice, unless it is answered by then', async () => {
    await issue(world, [{ id: 'a' }, { id: 'b' }])
    await live('2027-02-18', '2027-03-12')
    await carryOut(reportProgress, { followUpId: 'b', text: 'Half of it is drawn up.' }, await world.as('leadOfficer'))
    await live('2027-03-13', '2027-03-17')
    const clerk = (await sent()).filter((mail) => mail.toAddress === 'clerk@wold.example').map((mail) => mail.text).join('\n').replace(/\s+/g, ' ')
    expect(clerk).toMatch(/“Circulate the figures of a” \(Budget, [^)]+\): the Head of Finance has not answered twice\. It is due by 18 March 2027\./)
    expect(clerk).not.toMatch(/figures of b” \(Budget, [^)]+\): the Head of Finance has not answered twice/)
    const [row] = await world.runtime.db.select().from(followUps).where(eq(followUps.id, 'a'))
    expect(row?.unanswered).toBe(2)
  })

  it('carry nothing of an exempt action, at issue, later, or to members', async () => {
    await issue(world, [{ id: 'x', exempt: true, title: 'Sell PLANTED House', sentence: 'The PLANTED price be agreed.' }, { id: 'a' }])
    await world.runtime.db.update(meetings).set({ agendaPublishedAt: '2027-03-09T10:00:00Z' }).where(eq(meetings.id, 'm-march'))
    await live('2027-02-18', '2027-03-19')
    const all = await world.runtime.db.select().from(mails)
    expect(all.length).toBeGreaterThan(3)
    for (const mail of all) expect(`${mail.subject}${mail.text}${mail.html}`).not.toContain('PLANTED')
    expect(all.some((mail) => mail.text.includes('/desk/actions/x'))).toBe(true)
    expect(all.some((mail) => mail.text.includes('/answer/x.'))).toBe(false)
  })

  it('go to nobody outside: the clerk gets a letter to send, and reminders of it', async () => {
    await issue(world, [{ id: 'a', owner: { sort: 'outside', organisation: 'Wold Hospitals Trust', words: 'Wold Hospitals Trust' } }])
    expect(await sent('issue')).toEqual([])
    await live('2027-01-19', '2027-01-19')
    const [letter] = (await sent()).filter((mail) => mail.toAddress === 'clerk@wold.example')
    expect(letter?.subject).toContain('A letter to send')
    expect(await planned('a')).toEqual(expect.arrayContaining(['due-in-28 2027-02-18 p-clerk']))
  })
})

describe('what members are told', () => {
  it('names what falls due with its date and what is late, when the agenda is published and after the meeting', async () => {
    await issue(world, [{ id: 'a' }, { id: 'b', due: { type: 'date', date: '2027-02-01' } }])
    await world.runtime.db.update(meetings).set({ agendaPublishedAt: '2027-03-09T10:00:00Z' }).where(eq(meetings.id, 'm-march'))
    await live('2027-03-10', '2027-03-25')
    const member = (await sent()).filter((mail) => mail.toAddress === 'member@wold.example')
    expect(member.map((mail) => `${mail.date} ${mail.subject}`)).toEqual(['2027-03-10 What the Panel asked for, before 18 March', '2027-03-25 What the Panel asked for on 18 March'])
    const first = member[0]?.text.replace(/\s+/g, ' ') ?? ''
    expect(first).toContain('Falls due - Circulate the figures of a: Head of Finance, by 18 March 2027')
    expect(first).toContain('Late - Circulate the figures of b: Head of Finance, by 1 February 2027')
    expect(first).toContain('/committees/panel/2027-03-18')
  })
})

describe('after a meeting', () => {
  const told = async () => (await sent()).filter((mail) => mail.toAddress === 'member@wold.example').map((mail) => `${mail.date} ${mail.subject}`)

  it('members hear of it once its actions are issued, and the clerk sees that the day before', async () => {
    await live('2027-01-19', '2027-01-19')
    expect(await told()).toEqual([])
    world.runtime.council.set('2027-01-19T15:00:00Z')
    await issue(world, [{ id: 'a' }])
    expect((await tomorrowFor(await world.as('clerk')))?.mails.find((mail) => mail.personId === 'p-member')?.items.map((item) => item.kind)).toEqual(['digest-after'])
    await live('2027-01-20', '2027-01-25')
    expect(await told()).toEqual(['2027-01-20 What the Panel asked for on 14 January'])
    expect((await sent()).find((mail) => mail.toAddress === 'member@wold.example')?.text.replace(/\s+/g, ' ')).toContain('Asked at this meeting - Circulate the figures of a: Head of Finance')
  })
})

describe('an agenda', () => {
  const agendaMails = async () => (await tomorrowFor(await world.as('clerk')))?.mails.flatMap((mail) => mail.items).filter((item) => item.kind === 'digest-agenda') ?? []

  it('once published is told to members the next working day, and the clerk sees that today; cancelled meanwhile, it is not', async () => {
    await issue(world, [{ id: 'a' }])
    const { db, council } = world.runtime
    await db.insert(agendaItems).values({ authorityId: 'wold', meetingId: 'm-march', position: 1, number: '1', title: 'Budget' })
    council.set('2027-03-05T15:00:00Z')
    await carryOut(publishAgenda, { meetingId: 'm-march' }, await world.as('clerk'))
    expect((await agendaMails()).length).toBeGreaterThan(0)
    await db.update(meetings).set({ state: 'cancelled' }).where(eq(meetings.id, 'm-march'))
    await live('2027-03-06', '2027-03-08')
    expect((await sent()).filter((mail) => mail.subject.startsWith('What the Panel asked for'))).toEqual([])
  })
})

describe('tomorrow', () => {
  it('shows the clerk what goes out, and what she holds stays', async () => {
    await issue(world, [{ id: 'a' }, { id: 'b' }])
    world.runtime.council.set('2027-02-17T15:00:00Z')
    const clerk = await world.as('clerk')
    const mail = (await tomorrowFor(clerk))?.mails.find((one) => one.personId === 'p-leadOfficer')
    expect(mail?.items.map((item) => item.title)).toEqual(expect.arrayContaining(['Circulate the figures of a', 'Circulate the figures of b']))
    const a = mail?.items.find((item) => item.followUpId === 'a')?.id ?? ''
    expect((await execute(holdMail, { itemId: a, hold: true }, await world.as('member'))).ok).toBe(false)
    expect((await execute(holdMail, { itemId: a, hold: true }, await world.as('clerkElsewhere'))).ok).toBe(false)
    await carryOut(holdMail, { itemId: a, hold: true }, clerk)
    await live('2027-02-18', '2027-02-18')
    const [out] = (await sent()).filter((one) => one.toAddress === 'leadofficer@wold.example')
    expect(out?.text).toContain('figures of b')
    expect(out?.text).not.toContain('figures of a')
    await carryOut(holdMail, { itemId: a, hold: false }, clerk)
    await live('2027-02-19', '2027-02-19')
    expect((await sent()).filter((one) => one.toAddress === 'leadofficer@wold.example')[1]?.text).toContain('figures of a')
    expect((await execute(holdMail, { itemId: a, hold: true }, clerk)).ok).toBe(false)
  })

  it('can be read as it will look, without what is held, its links blotted out', async () => {
    await issue(world, [{ id: 'a' }, { id: 'b' }])
    world.runtime.council.set('2027-02-17T15:00:00Z')
    const clerk = await world.as('clerk')
    const before = await world.runtime.db.select().from(mailItems)
    const mail = await previewFor(clerk, 'p-leadOfficer')
    expect(mail).toMatchObject({ subject: 'Two actions for you, the first by 18 March', date: '2027-02-18', toAddress: 'leadofficer@wold.example' })
    expect(mail?.html).toContain('figures of a')
    expect(mail?.html).not.toMatch(/\/answer\/a\./)
    const held = before.find((item) => item.followUpId === 'a' && item.sendOn === '2027-02-18')?.id ?? ''
    await carryOut(holdMail, { itemId: held, hold: true }, clerk)
    expect((await previewFor(clerk, 'p-leadOfficer'))?.subject).toContain('figures of b')
    expect(await previewFor(await world.as('member'), 'p-leadOfficer')).toBeNull()
    expect(await previewFor(await world.as('clerkElsewhere'), 'p-leadOfficer')).toBeNull()
    expect(await world.runtime.db.select().from(mails).where(eq(mails.kind, 'gathered'))).toEqual([])
  })

  it('is today’s where eight is still to come', async () => {
    world.runtime.council.set('2027-02-18T07:30:00Z')
    expect((await tomorrowFor(await world.as('clerk')))?.date).toBe('2027-02-18')
    world.runtime.council.set('2027-02-18T08:30:00Z')
    expect((await tomorrowFor(await world.as('clerk')))?.date).toBe('2027-02-19')
  })

  it('is for clerks; the outbox for administrators, its links blotted out', async () => {
    await issue(world, [{ id: 'a' }])
    expect(await tomorrowFor(await world.as('member'))).toBeNull()
    expect(await outboxFor(await world.as('member'), 1)).toBeNull()
    expect(await outboxFor(await world.as('clerk'), 1)).toBeNull()
    expect((await outboxFor(await world.as('administrator'), 1))?.mails).toHaveLength(1)
  })
})
