import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { carryOut } from '@/server/command'
import { settingsPage } from '@/server/settings/queries'
import { openWorld, testPeople, type TestPerson, type World } from '@/server/testing/world'
import { addMembership, appoint, createPerson, disablePerson, endHolding } from './commands'
import { committeeList, committeePage } from './queries/committees'
import { peopleList, readPeopleFilter } from './queries/people'
import { personPage } from './queries/person'
import { postList, postPage } from './queries/posts'
import { visitor } from './viewer'

let world: World
beforeAll(async () => { world = await openWorld() })
afterAll(async () => { await world.close() })

const within = testPeople.filter((one) => one !== 'disabled')
/** Who gets something from a read. */
async function readers(read: (viewer: Awaited<ReturnType<World['as']>>) => Promise<unknown>): Promise<TestPerson[]> {
  const found: TestPerson[] = []
  for (const who of within) if ((await read(await world.as(who))) !== null) found.push(who)
  return found
}

describe('the register', () => {
  const staff = ['clerk', 'namedClerk', 'clerkElsewhere', 'monitoringOfficer', 'administrator']
  it('is read by staff, the monitoring officer and the administrator', async () => {
    expect(await readers((viewer) => peopleList(viewer, readPeopleFilter({})))).toEqual(staff)
    expect(await readers((viewer) => postList(viewer, { which: 'all', page: 1 }))).toEqual(staff)
    expect(await readers((viewer) => personPage(viewer, 'p-member'))).toEqual(staff.filter((who) => who !== 'clerkElsewhere'))
    expect(await readers((viewer) => postPage(viewer, 'head-of-finance'))).toEqual(staff.filter((who) => who !== 'clerkElsewhere'))
    expect(await readers((viewer) => settingsPage(viewer))).toEqual(['administrator'])
    expect(await peopleList(visitor, readPeopleFilter({}))).toBeNull()
  })

  it('finds people by name, address and post, and by what they are', async () => {
    const clerk = await world.as('clerk')
    const names = async (query: Record<string, string>) => (await peopleList(clerk, readPeopleFilter(query)))?.people.map((row) => row.personId)
    expect(await names({ text: 'leadofficer@wold' })).toEqual(['p-leadOfficer'])
    expect(await names({ text: 'Head of Finance' })).toEqual(['p-leadOfficer'])
    expect(await names({ text: 'Chair Example' })).toEqual(['p-chair', 'p-viceChair'])
    expect(await names({ text: '_' })).toEqual([])
    expect(await names({ which: 'officers' })).toEqual(['p-leadOfficer'])
    expect(await names({ which: 'members' })).toEqual(['p-chair', 'p-member', 'p-viceChair'])
    expect(await names({ which: 'disabled' })).toEqual(['p-disabled'])
    expect(await names({ text: 'elsewhere' })).toEqual([])
  })

  it('shows posts with holders over time, and which are vacant', async () => {
    const clerk = await world.as('clerk')
    expect((await postList(clerk, { which: 'vacant', page: 1 }))?.posts.map((row) => row.title)).toEqual(['Head of Roads'])
    const { holdingId } = await carryOut(appoint, { officeId: 'head-of-roads', personId: 'p-leadOfficer', from: '2027-01-10' }, clerk)
    expect((await postList(clerk, { which: 'all', page: 1 }))?.posts[1]).toMatchObject({ title: 'Head of Roads', holder: { name: 'LeadOfficer Example', from: '2027-01-10', to: null } })
    await carryOut(endHolding, { holdingId, on: '2027-01-12' }, clerk)
    const page = await postPage(clerk, 'head-of-roads')
    expect(page?.holdings).toMatchObject([{ from: '2027-01-10', to: '2027-01-12' }])
    expect((await postList(clerk, { which: 'vacant', page: 1 }))?.vacant).toBe(1)
  })

  it('says what each may do there', async () => {
    const may = async (who: TestPerson) => Object.entries((await personPage(await world.as(who), 'p-member'))?.register.may ?? {}).filter(([, yes]) => yes).map(([deed]) => deed)
    expect(await may('clerk')).toEqual(['people.write', 'offices.write', 'memberships.write'])
    expect(await may('monitoringOfficer')).toEqual(['audit.read'])
    expect(await may('administrator')).toEqual(['people.write', 'people.disable', 'people.giveRole', 'offices.write', 'bodies.write', 'memberships.write', 'settings.write', 'audit.read'])
  })

  it('prints a member as the authority does, and shows who is shut out', async () => {
    const administrator = await world.as('administrator')
    expect(await personPage(administrator, 'p-member')).toMatchObject({ printed: 'Councillor Ms M Example', plain: 'Member Example', disabledAt: null, own: false })
    const { personId } = await carryOut(createPerson, { authorityId: 'wold', title: 'Dr', initials: '', firstName: 'Ada', surname: 'Newly', postNominals: 'MBE', email: '', telephone: '', group: '' }, administrator)
    expect((await personPage(administrator, personId))?.printed).toBe('Dr A Newly MBE')
    await carryOut(disablePerson, { authorityId: 'wold', personId }, administrator)
    expect((await personPage(administrator, personId))?.disabledAt).not.toBeNull()
  })
})

describe('committees', () => {
  it('stand in the lists of who has a part in them', async () => {
    const names = async (who: TestPerson) => (await committeeList(await world.as(who))).committees.map((row) => row.slug)
    expect(await names('clerk')).toEqual(['cabinet', 'panel', 'joint'])
    expect(await names('namedClerk')).toEqual(['closed', 'cabinet', 'panel', 'joint'])
    expect(await names('monitoringOfficer')).toEqual(['closed', 'cabinet', 'panel', 'joint'])
    expect(await names('administrator')).toEqual(['closed', 'cabinet', 'panel', 'joint'])
    expect(await names('member')).toEqual(['panel'])
    expect(await names('leadOfficer')).toEqual([])
    expect(await names('clerkElsewhere')).toEqual(['fire-board'])
    expect(await names('memberElsewhere')).toEqual(['joint', 'fire-board'])
  })

  it('show how they are set to staff alone', async () => {
    expect((await committeePage(await world.as('member'), 'panel'))?.inside).toBeNull()
    expect((await committeePage(await world.as('clerk'), 'panel'))?.inside?.restricted).toBe(false)
    expect(await committeePage(await world.as('clerk'), 'closed')).toBeNull()
    expect((await committeePage(await world.as('namedClerk'), 'closed'))?.inside?.clerks.filter((one) => one.named).map((one) => one.personId)).toEqual(['p-namedClerk'])
    expect(await committeePage(await world.as('leadOfficer'), 'panel')).toBeNull()
  })

  it('keep who served before for staff, and let members of a joint body come from both authorities', async () => {
    const clerk = await world.as('clerk')
    await carryOut(addMembership, { bodyId: 'panel', personId: 'p-leadOfficer', role: 'member', chairWord: '', voting: true, from: '2025-05-01', to: '2026-05-01' }, clerk)
    expect((await committeePage(clerk, 'panel'))?.seats.map((seat) => seat.personId)).toContain('p-leadOfficer')
    expect((await committeePage(await world.as('member'), 'panel'))?.seats.map((seat) => seat.personId)).not.toContain('p-leadOfficer')
    expect((await committeePage(clerk, 'joint'))?.inside?.people.map((one) => one.personId)).toEqual(expect.arrayContaining(['p-member', 'p-memberElsewhere']))
    expect((await committeePage(clerk, 'panel'))?.inside?.people.map((one) => one.personId)).not.toContain('p-memberElsewhere')
  })
})
