import { eq } from 'drizzle-orm'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { attempts, bodies, files, followUpEvents, followUpOwners, followUps, mailItems, mails, people, progressReports } from '@/db/schema'
import { carryOut } from '@/server/command'
import { changeOwner } from '@/server/follow-ups/commands/change'
import { recordOutcome } from '@/server/follow-ups/commands/outcome'
import { issue } from '@/server/mail/testing/issued'
import { visitor } from '@/server/people/viewer'
import { openWorld, type TestPerson, type World } from '@/server/testing/world'
import { largestFile } from './file'
import { fileFor } from './files'
import { mostAnswersAnHour } from './limit'
import { answerPage } from './page'
import { answerFor } from './read'
import { sayByLink, type Said } from './say'
import { answerToken } from './token'

let world: World
const open = async () => {
  world = await openWorld()
  await issue(world, [{ id: 'a' }, { id: 'b' }])
}
const close = () => world.close()

const tokenOf = (followUpId = 'a', personId = 'p-leadOfficer') => answerToken({ followUpId, personId })
const say = (change: Partial<Said> = {}, token = tokenOf()) => sayByLink(token, { says: 'progress', writer: 'Dee’s deputy', text: 'Half of it is drawn up.', date: '', file: null, ...change })
const shown = async (token = tokenOf()) => answerPage(await answerFor(token), null, null)
const page = (outcome: Awaited<ReturnType<typeof say>>) => ('html' in outcome ? outcome : { status: 303, html: outcome.to })
const row = async (id = 'a') => (await world.runtime.db.select().from(followUps).where(eq(followUps.id, id)))[0]
const reports = () => world.runtime.db.select().from(progressReports)
const pdf = new TextEncoder().encode('%PDF-1.7 figures')

/** Everything that an answer could change. */
const everything = async () => {
  const { db } = world.runtime
  return JSON.stringify(await Promise.all([followUps, followUpOwners, followUpEvents, progressReports, files, mails, mailItems, attempts].map((table) => db.select().from(table))))
}

describe('the owner’s link', () => {
  beforeEach(open)
  afterEach(close)

  it('changes nothing however often it is opened', async () => {
    const before = await everything()
    for (let robot = 0; robot < 5; robot += 1) expect((await shown()).status).toBe(200)
    expect(await everything()).toBe(before)
  })

  it('shows what is asked, by when and of whom, and asks who is writing', async () => {
    const { html } = await shown()
    for (const words of ['Circulate the figures of a', 'undertook to circulate', 'by 18 March 2027', 'Head of Finance', 'Who is writing?', 'It is under way', 'It is done', 'It needs another date', 'It is not mine', 'The minutes are still in draft']) expect(html).toContain(words)
    expect(html).not.toContain('<script')
  })

  it('takes progress from a deputy, under her name', async () => {
    expect(await say()).toEqual({ to: `/answer/${tokenOf()}?said=progress` })
    expect(await reports()).toMatchObject([{ says: 'progress', writer: 'Dee’s deputy', text: 'Half of it is drawn up.', byPersonId: 'p-leadOfficer' }])
    expect(await row()).toMatchObject({ state: 'in-progress', unanswered: 0 })
    expect((await shown()).html).toContain('Said before')
  })

  it('takes that it is done, with a file', async () => {
    await say({ says: 'done', text: 'Circulated.', file: { name: 'C:\\figures.pdf', bytes: pdf } })
    expect((await row())?.state).toBe('reported-done')
    expect(await world.runtime.db.select({ name: files.name, type: files.type, size: files.size }).from(files)).toEqual([{ name: 'figures.pdf', type: 'application/pdf', size: pdf.length }])
  })

  it('takes the wish for another date, and that it is not hers, for the clerk to decide', async () => {
    await say({ says: 'other-date', text: 'The audit ends in June.', date: '2027-06-30' })
    await say({ says: 'not-mine', text: 'It is for the Head of Roads.' })
    expect((await reports()).map(({ says, settled, proposedDate }) => ({ says, settled, proposedDate }))).toEqual(expect.arrayContaining([
      { says: 'other-date', settled: 'open', proposedDate: '2027-06-30' }, { says: 'not-mine', settled: 'open', proposedDate: null },
    ]))
    expect(await row()).toMatchObject({ state: 'issued', dueOn: '2027-03-18' })
  })

  it('notes that it was read only when that is pressed', async () => {
    await say({ says: 'seen', writer: '', text: '' })
    expect((await world.runtime.db.select().from(followUpOwners).where(eq(followUpOwners.followUpId, 'a')))[0]?.seenAt).not.toBeNull()
  })
})

describe('what cannot be taken', () => {
  beforeAll(open)
  afterAll(close)

  it.each([
    ['no name', { writer: ' ' }, 'Write your name.'],
    ['no words', { text: '' }, 'Write how it stands.'],
    ['31 February', { says: 'other-date', date: '2027-02-31' }, 'Give a date that exists'],
    ['a day that has passed', { says: 'other-date', date: '2027-01-02' }, 'Give a later day.'],
    ['words without end', { text: 'x'.repeat(20_000) }, 'at most'],
    ['a deed that is not offered', { says: 'close' }, 'Choose what you want to say.'],
    ['a program', { file: { name: 'figures.exe', bytes: pdf } }, 'Files of this sort cannot be taken'],
    ['a program by another name', { file: { name: 'figures.pdf', bytes: new TextEncoder().encode('MZ...') } }, 'not what its name says'],
    ['a file too large', { file: { name: 'figures.pdf', bytes: new Uint8Array(largestFile + 1).fill(37) } }, 'larger than 10 MB'],
  ] as const)('%s: said beside the form, and what was typed is kept', async (_what, change, words) => {
    const before = await reports()
    const answer = page(await say({ text: 'Half <b>of</b> it.', ...change }))
    expect(answer.status).toBe(422)
    expect(answer.html).toContain(words)
    if (!('text' in change)) expect(answer.html).toContain('Half &lt;b&gt;of&lt;/b&gt; it.')
    expect(await reports()).toEqual(before)
  })

  it('is more than thirty answers an hour: 429, and what was typed is kept', async () => {
    for (let at = 0; at < mostAnswersAnHour; at += 1) await say({ says: 'seen' })
    const answer = page(await say({ text: 'One more.' }))
    expect(answer.status).toBe(429)
    expect(answer.html).toContain('One more.')
    expect(page(await say({}, tokenOf('b'))).status).toBe(303)
    world.runtime.machine.advance(3_600_000)
    expect(page(await say()).status).toBe(303)
  })

  it('with the sign of code 0 in it is kept without', async () => {
    expect(await say({ says: 'progress', writer: 'De\u0000puty', text: 'Half is\u0000 done.' })).toMatchObject({ to: expect.any(String) as string })
    expect(await reports()).toContainEqual(expect.objectContaining({ text: 'Half is done.', writer: 'Deputy' }))
  })

  it('never becomes HTML', async () => {
    await say({ writer: '<script>a()</script>', text: '<img src=x onerror=a()>' })
    const { html } = await shown()
    expect(html).not.toMatch(/<script|<img/)
    expect(html).toContain('&lt;img src=x')
    for (const said of ['<script>', 'constructor', '__proto__']) expect(answerPage(await answerFor(tokenOf()), said, null).html).not.toMatch(/<script>|function|role="status"/)
  })
})

describe('a link that is not good', () => {
  beforeEach(open)
  afterEach(close)

  const nothingFrom = async (token: string, status: number) => {
    const before = await everything()
    expect((await shown(token)).status).toBe(status)
    expect(page(await say({}, token)).status).toBe(status)
    expect(await everything()).toBe(before)
  }

  it('forged: of another action, another person, with letters changed, cut short or made up', async () => {
    const [followUpId = '', personId = '', signature = ''] = tokenOf().split('.')
    const flipped = `${signature.startsWith('A') ? 'B' : 'A'}${signature.slice(1)}`
    for (const token of [`b.${personId}.${signature}`, `${followUpId}.p-chair.${signature}`, `${followUpId}.${personId}.${flipped}`, tokenOf().slice(0, -4), 'x', '', '..', `${tokenOf()}.x`]) await nothingFrom(token, 404)
  })

  it('foreign: signed, but for somebody who is not asked', async () => {
    await nothingFrom(tokenOf('a', 'p-member'), 410)
    await nothingFrom(tokenOf('a', 'p-clerkElsewhere'), 410)
    await nothingFrom(tokenOf('no-such'), 404)
    await nothingFrom(tokenOf('a', 'no-such'), 404)
  })

  it('used: the committee has said that it is done, and the page says so kindly', async () => {
    await say({ says: 'done' })
    await carryOut(recordOutcome, { followUpId: 'a', meetingId: 'm-january', verdict: 'done' }, await world.as('clerk'))
    await nothingFrom(tokenOf(), 410)
    expect((await shown()).html).toContain('This action is done, and the committee has been told.')
  })

  it('passed on: somebody else answers for it now', async () => {
    await carryOut(changeOwner, { followUpId: 'a', owner: { sort: 'person', personId: 'p-member' }, reason: 'She offered.' }, await world.as('clerk'))
    await nothingFrom(tokenOf(), 410)
    expect((await shown()).html).toContain('Nothing more is asked of you.')
    expect((await shown(tokenOf('a', 'p-member'))).status).toBe(200)
  })

  it('of somebody who was disabled', async () => {
    await world.runtime.db.update(people).set({ disabledAt: '2027-01-18T09:00:00Z' }).where(eq(people.id, 'p-leadOfficer'))
    await nothingFrom(tokenOf(), 410)
  })

  it('of an action that is exempt: no word of it, only the way to sign in', async () => {
    await world.runtime.db.update(followUps).set({ exempt: { paragraphs: ['3'] } as never, title: 'PLANTED', sentence: 'PLANTED' }).where(eq(followUps.id, 'a'))
    const { html } = await shown()
    expect(html).toContain('/sign-in?back=%2Fdesk%2Factions%2Fa')
    expect(html).not.toContain('PLANTED')
    expect(page(await say()).html).not.toContain('PLANTED')
    expect(await reports()).toEqual([])
  })
})

describe('a file that came along', () => {
  beforeEach(open)
  afterEach(close)

  const readers = async () => {
    const [file] = await world.runtime.db.select().from(files)
    const may = async (person: TestPerson) => (await fileFor(await world.as(person), file?.id ?? '')) !== null
    const all = ['clerk', 'namedClerk', 'monitoringOfficer', 'chair', 'member', 'leadOfficer', 'administrator', 'clerkElsewhere', 'memberElsewhere'] as const
    const found: string[] = []
    for (const person of all) if (await may(person)) found.push(person)
    expect(await fileFor(visitor, file?.id ?? '')).toBeNull()
    expect(await fileFor(await world.as('clerk'), 'no-such')).toBeNull()
    return found
  }
  beforeEach(async () => { await say({ file: { name: 'figures.pdf', bytes: pdf } }) })

  it('is for those who may see its action', async () => {
    expect(await readers()).toEqual(['clerk', 'namedClerk', 'monitoringOfficer', 'chair', 'member', 'leadOfficer'])
  })

  it('of a restricted committee is for its named clerks alone among the clerks', async () => {
    await world.runtime.db.update(bodies).set({ restricted: true }).where(eq(bodies.id, 'panel'))
    expect(await readers()).toEqual(['monitoringOfficer', 'chair', 'member', 'leadOfficer'])
  })
})
