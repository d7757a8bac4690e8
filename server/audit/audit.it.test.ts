import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { and, eq } from 'drizzle-orm'
import { auditEvents, auditHeads } from '@/db/schema'
import { carryOut } from '@/server/command'
import { startDraft } from '@/server/minutes/testing/draft'
import { addMembership, changeOffice, changePerson } from '@/server/people/commands'
import { visitor } from '@/server/people/viewer'
import { testPeople, openWorld, type World } from '@/server/testing/world'
import { checkAudit } from './chain'
import { auditPage, proveChain, readAuditFilter } from './queries'

let world: World
beforeAll(async () => {
  world = await openWorld()
  const clerk = await world.as('clerk')
  await carryOut(changePerson, { authorityId: 'wold', personId: 'p-member', title: 'Ms', initials: '', firstName: 'Mary', surname: 'Example-Jones', postNominals: '', email: 'member@wold.example', telephone: '', group: '' }, clerk)
  world.runtime.council.set('2027-01-19')
  await carryOut(changeOffice, { officeId: 'head-of-finance', title: 'Director of Finance', otherNames: [], copyAddresses: [], endedOn: null }, await world.as('administrator'))
  world.runtime.council.set('2027-01-20')
  await startDraft(world)
  await carryOut(addMembership, { bodyId: 'cabinet', personId: 'p-leadOfficer', role: 'member', chairWord: '', voting: true, from: '2027-02-01', to: null }, clerk)
})
afterAll(async () => { await world.close() })

const commands = async (filter: Parameters<typeof auditPage>[1]) => (await auditPage(await world.as('monitoringOfficer'), filter))?.events.map((event) => event.command)

describe('the audit', () => {
  it('is read by the monitoring officer and the administrator alone', async () => {
    const readers = []
    for (const who of testPeople.filter((one) => one !== 'disabled')) if (await auditPage(await world.as(who), {})) readers.push(who)
    expect(readers).toEqual(['monitoringOfficer', 'administrator'])
    expect(await auditPage(visitor, {})).toBeNull()
    expect(await proveChain(await world.as('clerk'), 'wold')).toBeNull()
    expect(await proveChain(await world.as('administrator'), 'fire')).toBeNull()
  })

  it('says who did what to which thing, the newest first', async () => {
    const page = await auditPage(await world.as('monitoringOfficer'), {})
    expect(page?.events.map((event) => [event.command, event.by, event.changes[0]?.thing.name])).toEqual([
      ['memberships.add', 'Clerk Example', 'LeadOfficer Example, Cabinet'], ['minutes.start', 'Clerk Example', 'Corporate Parenting Panel, 14 January 2027'],
      ['offices.change', 'Administrator Example', 'Director of Finance'], ['people.change', 'Clerk Example', 'Mary Example-Jones'],
    ])
    expect(page).toMatchObject({ total: 4, next: null, broken: null })
    expect(page?.events[3]?.changes[0]).toMatchObject({ before: { surname: 'Example' }, after: { surname: 'Example-Jones' } })
  })

  it('keeps what changed in minutes from the administrator', async () => {
    const [, started, changed] = (await auditPage(await world.as('administrator'), {}))?.events ?? []
    expect(started).toMatchObject({ command: 'minutes.start', closed: true, erased: false })
    expect(started?.changes.map(({ before, after }) => [before, after])).toEqual([[undefined, undefined]])
    expect(changed).toMatchObject({ command: 'offices.change', closed: false })
    expect((await auditPage(await world.as('monitoringOfficer'), {}))?.events[1]).toMatchObject({ closed: false, changes: [{ after: { state: 'draft' } }] })
  })

  it('is found by part of the work, person, thing and days', async () => {
    expect(await commands({ area: 'committees' })).toEqual(['memberships.add'])
    expect(await commands({ by: 'admin' })).toEqual(['offices.change'])
    expect(await commands({ thing: 'p-member' })).toEqual(['people.change'])
    expect(await commands({ from: '2027-01-19', until: '2027-01-19' })).toEqual(['offices.change'])
    expect(await commands({ until: '2027-01-18' })).toEqual(['people.change'])
    expect(await commands({ before: 3 })).toEqual(['offices.change', 'people.change'])
    expect(await commands({ by: '%' })).toEqual([])
  })

  it('reads its filter from any address', () => {
    expect(readAuditFilter({ area: 'minutes', from: '2027-02-31', until: '2027-02-28', before: '-3', by: '  ' })).toEqual({ area: 'minutes', thing: undefined, by: undefined, from: undefined, until: '2027-02-28', authorityId: undefined, before: undefined })
  })
})

describe('the chain', () => {
  const own = (sequence: number) => and(eq(auditEvents.authorityId, 'wold'), eq(auditEvents.sequence, sequence))
  const finding = async () => (await checkAudit(world.runtime.db)).find((one) => one.authorityId === 'wold')?.broken

  it.each([
    ['content was changed', 2, { content: '{"changes":[]}' }, 'its content was changed'],
    ['command was changed', 3, { command: 'minutes.sign' }, 'its facts were changed'],
    ['actor was changed', 1, { actorId: 'p-administrator' }, 'its facts were changed'],
    ['actor’s name was changed', 1, { actorName: 'Somebody Else' }, 'the name of who did it was changed'],
    ['time was changed', 4, { at: '2020-01-01T00:00:00Z' }, 'its facts were changed'],
    ['link was changed', 3, { previousHash: 'f'.repeat(64) }, 'it does not follow the event before it'],
  ])('whose %s breaks there', async (_what, sequence, change, why) => {
    const { db } = world.runtime
    const [before] = await db.select().from(auditEvents).where(own(sequence))
    await db.update(auditEvents).set(change).where(own(sequence))
    expect(await finding()).toEqual({ sequence, why })
    expect((await auditPage(await world.as('monitoringOfficer'), {}))?.broken).toEqual({ sequence, why })
    if (before) await db.update(auditEvents).set(before).where(own(sequence))
    expect(await finding()).toBeNull()
  })

  it('from which an event was taken breaks at the gap, and at its end where the last was', async () => {
    const { db } = world.runtime
    const [second] = await db.select().from(auditEvents).where(own(2))
    await db.delete(auditEvents).where(own(2))
    expect(await finding()).toEqual({ sequence: 2, why: 'the event is missing' })
    expect((await auditPage(await world.as('monitoringOfficer'), {}))?.broken).toEqual({ sequence: 2, why: 'the event is missing' })
    if (second) await db.insert(auditEvents).values(second)
    const [head] = await db.select().from(auditHeads).where(eq(auditHeads.authorityId, 'wold'))
    const [last] = await db.select().from(auditEvents).where(own(4))
    await db.delete(auditEvents).where(own(4))
    expect(await finding()).toEqual({ sequence: 4, why: 'the chain ends before its head' })
    if (last && head) await db.insert(auditEvents).values(last)
    expect(await finding()).toBeNull()
  })

  it('holds where contents were destroyed under a rule', async () => {
    await world.runtime.db.update(auditEvents).set({ content: null, salt: null }).where(own(1))
    expect(await finding()).toBeNull()
    expect((await auditPage(await world.as('monitoringOfficer'), {}))?.events[3]).toMatchObject({ erased: true, changes: [] })
    expect(await proveChain(await world.as('monitoringOfficer'), 'wold')).toEqual({ authorityId: 'wold', events: 4, broken: null })
  })
})
