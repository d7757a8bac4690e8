import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { eq, inArray, ne } from 'drizzle-orm'
import { agendaItems, authorityPeople, bodies, bodyAuthorities, bodyClerks, confirmations, factChecks, followUps, mails, meetings, memberships, minutes, officeHolders, offices, outcomes, people, resolutions, staff } from '@/db/schema'
import { defaultBodySettings } from '@/domain/council'
import { closedBy } from '@/domain/follow-ups/closing'
import { kindWords } from '@/domain/follow-ups/kinds'
import type { FollowUpKind } from '@/domain/language/reading'
import { aFollowUp, minutesOf } from '@/server/follow-ups/testing/council'
import { openWorld, type TestPerson, type World } from '@/server/testing/world'
import { bodyDecides } from './need'
import { todayFor } from './queries'

let world: World
beforeEach(async () => { world = await openWorld() })
afterEach(async () => { await world.close() })

const needs = async (person: TestPerson) => (await todayFor(await world.as(person))).needs
const deeds = async (person: TestPerson) => (await needs(person)).map((need) => need.deed)

describe('minutes on their way', () => {
  it('stand on the clerk’s Today while they are in draft, and ask a checker to check', async () => {
    const { db } = world.runtime
    const minutesId = await minutesOf(world, 'm-january', { state: 'draft', publishedAt: null })
    expect(await deeds('clerk')).toEqual(['Go on with the draft'])
    expect(await deeds('member')).toEqual([])
    await db.update(minutes).set({ state: 'fact-check', factCheckBy: '2027-01-20' })
    await db.insert(factChecks).values({ minutesId, personId: 'p-leadOfficer', nodeIds: ['h1', 'h2'], askedAt: '2027-01-15T10:00:00Z' })
    expect(await needs('leadOfficer')).toMatchObject([{ what: 'Corporate Parenting Panel, 14 January 2027: two items for you to check', about: 'Read them by 20 January 2027', href: '/desk/meetings/m-january/minutes/check' }])
    expect((await todayFor(await world.as('clerk'))).waiting).toHaveLength(1)
    await db.update(factChecks).set({ answeredAt: '2027-01-16T10:00:00Z' })
    expect([await deeds('leadOfficer'), await deeds('clerk')]).toEqual([[], ['Open the minutes']])
  })

  it('come before what is asked of the same day, since others wait for the answer', async () => {
    const minutesId = await minutesOf(world, 'm-january', { state: 'with-chair', publishedAt: null })
    await aFollowUp(world, { minutesId, dueOn: '2027-01-15', owner: { sort: 'person', personId: 'p-leadOfficer', words: '' } })
    const [own] = await needs('leadOfficer')
    await world.runtime.db.update(minutes).set({ chairId: 'p-leadOfficer', withChairSince: `${own?.since}T10:00:00Z` }).where(eq(minutes.id, minutesId))
    expect(await deeds('leadOfficer')).toEqual(['Read the draft', own?.deed])
  })

  it('are to be begun on the day itself once the meeting was held, and from the day after in any case', async () => {
    const { db } = world.runtime
    await minutesOf(world, 'm-january')
    await world.runtime.council.set('2027-03-18T15:30:00Z')
    const begun = async () => (await needs('clerk')).filter((need) => need.begins && need.href.includes('m-march'))
    expect(await begun()).toEqual([])
    await db.update(meetings).set({ state: 'held' }).where(eq(meetings.id, 'm-march'))
    expect(await begun()).toMatchObject([{ since: '2027-03-18', deed: 'Start the minutes', begins: 'Corporate Parenting Panel' }])
    await db.update(meetings).set({ state: 'planned' }).where(eq(meetings.id, 'm-march'))
    await world.runtime.council.set('2027-03-19T09:00:00Z')
    expect(await begun()).toHaveLength(1)
  })

  it('ask for the reason once they are withdrawn', async () => {
    await minutesOf(world, 'm-january', { withdrawnAt: '2027-01-17T10:00:00Z' })
    expect(await deeds('clerk')).toEqual(['Give the reason'])
    await world.runtime.db.update(minutes).set({ withdrawnBecause: 'A name stood in them.' })
    expect(await deeds('clerk')).toEqual([])
  })

  it('ask what a later meeting said of them, once it was held, unless it was an extraordinary one', async () => {
    const { db } = world.runtime
    const minutesId = await minutesOf(world, 'm-january')
    await minutesOf(world, 'm-extra', { archivedFrom: 'old.pdf' })
    await minutesOf(world, 'm-march', { state: 'confirmed' })
    await world.runtime.council.set('2027-03-10T10:00:00Z')
    expect(await deeds('clerk')).toEqual([])
    await world.runtime.council.set('2027-03-19T10:00:00Z')
    await db.update(meetings).set({ state: 'held' }).where(eq(meetings.id, 'm-march'))
    expect(await needs('clerk')).toMatchObject([{ since: '2027-03-18', about: 'What did the meeting of 18 March 2027 say of them?', href: '/desk/meetings/m-january/minutes/confirm' }])
    await db.insert(confirmations).values({ authorityId: 'wold', minutesId, meetingId: 'm-march', outcome: 'not-confirmed', presidedBy: 'The chair', sentence: 'Not confirmed.', nodeId: 'n', at: '2027-03-19T10:00:00Z' })
    expect(await deeds('clerk')).toEqual([])
  })
})

describe('actions', () => {
  it('the body decides in SQL as in the domain: every kind, called in or not, recommended or not', async () => {
    const { db } = world.runtime
    const [panel] = await db.select().from(bodies).where(eq(bodies.id, 'panel'))
    const minutesId = await minutesOf(world)
    await db.insert(resolutions).values((['recommended', 'resolved'] as const).map((kind, at) => ({ id: kind, authorityId: 'wold', bodyId: 'panel', minutesId, minuteNumber: '1', heading: 'x', position: at, marker: '', leadIn: '', text: 'x', kind: kind === 'recommended' ? kind : null })))
    const expected = new Map<string, boolean>()
    for (const kind of Object.keys(kindWords) as FollowUpKind[]) for (const calledIn of [true, false]) for (const resolutionId of ['recommended', 'resolved', null]) {
      const { id } = await aFollowUp(world, { kind, calledIn, resolutionId })
      expected.set(id, closedBy({ kind, calledIn, resolutionKind: resolutionId === 'recommended' ? 'recommended' : null }, panel?.settings.clerkCloses ?? []) === 'body')
    }
    const rows = await db.select({ id: followUps.id, body: bodyDecides }).from(followUps).innerJoin(bodies, eq(bodies.id, followUps.bodyId)).where(inArray(followUps.id, [...expected.keys()]))
    expect(new Map(rows.map((row) => [row.id, row.body]))).toEqual(expected)
    expect(new Set(expected.values()).size).toBe(2)
  })

  it('reported done and the body’s to end are not the clerk’s; the one that she may close is', async () => {
    for (let at = 0; at < 3; at += 1) await aFollowUp(world, { kind: 'report-back', state: 'reported-done', standingOn: '2027-01-15', issuedAt: '2027-01-14T12:00:00Z' })
    await aFollowUp(world, { title: 'Circulate the map', state: 'reported-done', standing: 'Sent.', standingOn: '2027-01-16' })
    expect(await needs('clerk')).toMatchObject([{ what: 'Reported done: Circulate the map', deed: 'Close it' }])
  })

  it('are all counted, however many nobody answered', async () => {
    for (let at = 0; at < 60; at += 1) await aFollowUp(world, { unanswered: 2, dueOn: '2027-01-10' })
    expect((await needs('clerk')).filter(({ kind }) => kind === 'unanswered')).toHaveLength(60)
  })

  it('reported done before a meeting that was held wait for its word, until it is recorded or its minutes are out', async () => {
    const { db } = world.runtime
    const { id } = await aFollowUp(world, { kind: 'report-back', state: 'reported-done', standingOn: '2027-03-01' })
    await world.runtime.council.set('2027-03-19T10:00:00Z')
    await minutesOf(world, 'm-january', {})
    await db.update(minutes).set({ state: 'signed' }).where(eq(minutes.meetingId, 'm-january'))
    await minutesOf(world, 'm-march', { state: 'draft', publishedAt: null })
    expect((await needs('clerk')).filter((need) => need.href.endsWith('/progress'))).toMatchObject([{ what: 'Corporate Parenting Panel, 18 March 2027: one action reported done waits for the committee’s word', href: '/desk/meetings/m-march/progress' }])
    await db.insert(outcomes).values({ authorityId: 'wold', followUpId: id, meetingId: 'm-march', verdict: 'done', sentence: 'Done.', nodeId: 'n', at: '2027-03-19T10:00:00Z', byPersonId: 'p-clerk' })
    expect((await needs('clerk')).filter((need) => need.href.endsWith('/progress'))).toEqual([])
  })

  it('say of the owner’s own when they are due, in words that read well without a date, and what is due later comes up', async () => {
    await aFollowUp(world, { dueOn: null, dueWords: 'no date in the text', due: { type: 'none' } })
    await aFollowUp(world, { title: 'Circulate the map', dueOn: '2027-03-01', dueWords: 'by 1 March 2027', due: { type: 'date', date: '2027-03-01' } })
    const page = await todayFor(await world.as('leadOfficer'))
    expect(page.needs.map((need) => need.about)).toEqual(['Corporate Parenting Panel, minute 41. No date was set'])
    expect(page.coming).toMatchObject([{ on: '2027-03-01', what: 'Due from you: Circulate the map' }])
  })
})

describe('a meeting to come', () => {
  it('leads its chair to the recommendations before the vote, others to the progress report', async () => {
    const { db } = world.runtime
    await db.update(meetings).set({ date: '2027-02-18' }).where(eq(meetings.id, 'm-march'))
    const coming = async (person: TestPerson) => (await todayFor(await world.as(person))).coming.find((one) => one.key === 'm-march')
    expect(await coming('chair')).toMatchObject({ href: '/desk/meetings/m-march/progress' })
    const item = { authorityId: 'wold', meetingId: 'm-march', title: 'Fostering', recommendations: [{ id: 'r1', text: 'That the report be noted.', put: null }, { id: 'r2', text: 'That officers report back.', put: null }] }
    await db.insert(agendaItems).values([{ ...item, id: 'i-1', number: '3', position: 3 }, { ...item, id: 'i-2', number: '4', position: 4, state: 'withdrawn' as const }])
    expect(await coming('chair')).toMatchObject({ href: '/chair/meeting/m-march', linkWords: 'Before the vote: two recommendations' })
    for (const person of ['viceChair', 'member', 'clerk'] as const) expect(await coming(person), person).toMatchObject({ href: '/desk/meetings/m-march/progress' })
  })
})

describe('the register', () => {
  it('a mail that did not arrive is the clerk’s and the administrator’s until the address is another', async () => {
    const { db } = world.runtime
    await minutesOf(world, 'm-january', { state: 'signed' })
    const mail = (id: string) => ({ id, authorityId: 'wold', personId: 'p-leadOfficer', cause: id, date: '2027-01-16', kind: 'gathered' as const, messageId: id, toAddress: 'leadofficer@wold.example', toName: 'Lead Officer', fromName: 'x', subject: 'x', text: 'x', html: 'x', state: 'refused' as const, answer: '550 No such user', queuedAt: '2027-01-16T08:00:00Z', settledAt: '2027-01-16T08:00:01Z' })
    await db.insert(mails).values([mail('a'), mail('b')])
    for (const person of ['clerk', 'administrator'] as const) expect(await needs(person)).toMatchObject([{ since: '2027-01-16', deed: 'Correct the address', href: '/desk/people/p-leadOfficer' }])
    for (const person of ['member', 'clerkElsewhere', 'leadOfficer'] as const) expect(await needs(person)).toEqual([])
    await db.update(people).set({ email: 'lead@wold.example' }).where(eq(people.id, 'p-leadOfficer'))
    expect(await needs('clerk')).toEqual([])
  })

  it('a vacant post that owes something is the administrator’s, a vacant post that owes nothing nobody’s', async () => {
    await aFollowUp(world)
    expect(await needs('administrator')).toEqual([])
    await world.runtime.db.update(officeHolders).set({ to: '2027-01-10' })
    expect(await needs('administrator')).toMatchObject([{ since: '2027-01-10', what: 'Vacant: Head of Finance', about: 'one open action is for action by this post, and nobody is asked', href: '/desk/posts/head-of-finance' }])
  })
})

describe('first steps', () => {
  const steps = async (person: TestPerson) => (await todayFor(await world.as(person))).first.map(({ key, done, href }) => [key, done, href])
  /** The council of the test as it is on its first day: nobody but its staff, nothing entered. */
  const firstDay = async () => {
    const { db } = world.runtime
    for (const table of [meetings, memberships, officeHolders, offices, bodyAuthorities, bodyClerks, bodies]) await db.delete(table)
    await db.delete(authorityPeople).where(ne(authorityPeople.personId, 'p-administrator'))
    await db.delete(staff).where(ne(staff.role, 'administrator'))
  }
  const panel = { id: 'first', authorityId: 'wold', name: 'Ferry Panel', shortName: 'Ferry Panel', slug: 'ferry', kind: 'scrutiny' as const, settings: defaultBodySettings }

  it('lead an administrator of an empty council to her first minutes, ticked by what stands', async () => {
    const { db } = world.runtime
    await firstDay()
    expect(await steps('administrator')).toEqual([['committees', false, '/desk/committees'], ['people', false, '/desk/people'], ['clerk', false, '/desk/people'], ['meeting', false, null], ['minutes', false, null]])
    await db.insert(bodies).values(panel)
    await db.insert(authorityPeople).values({ authorityId: 'wold', personId: 'p-clerk' })
    await db.insert(staff).values({ authorityId: 'wold', personId: 'p-clerk', role: 'clerk', jobTitle: 'Clerk', from: '2027-01-01' })
    expect(await steps('administrator')).toEqual([['committees', true, '/desk/committees'], ['people', false, '/desk/people'], ['clerk', true, '/desk/people'], ['meeting', false, null], ['minutes', false, null]])
    await db.insert(offices).values({ id: 'first-post', authorityId: 'wold', title: 'Ferry Master' })
    expect(await steps('clerk')).toEqual([['committees', true, null], ['people', true, '/desk/people'], ['meeting', false, '/desk/meetings/new'], ['minutes', false, null]])
  })

  it('end in the minutes of the meeting held last, and are gone once minutes stand; old ones are none', async () => {
    const { db } = world.runtime
    expect(await steps('clerk')).toContainEqual(['minutes', false, '/desk/meetings/m-january/minutes'])
    await minutesOf(world, 'm-extra', { archivedFrom: 'old.pdf' })
    expect(await steps('clerk')).not.toEqual([])
    await minutesOf(world, 'm-january', { state: 'draft', publishedAt: null })
    expect([await steps('clerk'), await steps('administrator')]).toEqual([[], []])
    await db.delete(minutes)
    expect([await steps('member'), await steps('leadOfficer')]).toEqual([[], []])
  })
})
