import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { and, eq } from 'drizzle-orm'
import { attendances, authorityPeople, bodies, memberships, officeHolders, people, staff } from '@/db/schema'
import { defaultAuthoritySettings, defaultBodySettings } from '@/domain/council'
import { carryOut, execute, type Done } from '@/server/command'
import { changeSettings } from '@/server/settings/commands'
import { openWorld, type World } from '@/server/testing/world'
import * as commands from './commands'
import { slugOf } from './commands/bodies'
import { loadViewer } from './viewer'

let world: World
beforeAll(async () => { world = await openWorld() })
afterAll(async () => { await world.close() })

const refusal = (done: Done<unknown>) => (done.ok ? null : done.refusal)
const clerk = () => world.as('clerk')
const administrator = () => world.as('administrator')
const blank = { authorityId: 'wold', title: '', initials: '', firstName: '', postNominals: '', email: '', telephone: '', group: '' }

describe('people', () => {
  it('are entered and changed, each with an address of her own', async () => {
    const { personId } = await carryOut(commands.createPerson, { ...blank, surname: 'Lindley', firstName: 'Rosa', email: 'Rosa.Lindley@Wold.example' } as never, await clerk())
    const [row] = await world.runtime.db.select().from(people).where(eq(people.id, personId))
    expect(row).toMatchObject({ surname: 'Lindley', email: 'rosa.lindley@wold.example' })
    expect(refusal(await execute(commands.createPerson, { ...blank, surname: 'Other', email: 'rosa.lindley@wold.example' } as never, await clerk()))?.fields).toHaveProperty('email')
    expect(refusal(await execute(commands.createPerson, { ...blank, surname: ' ' } as never, await clerk()))?.fields).toHaveProperty('surname')
    expect((await execute(commands.changePerson, { ...blank, personId, surname: 'Lindley-Moss', email: 'rosa.lindley@wold.example' } as never, await clerk())).ok).toBe(true)
  })

  it('disabled are out at once, and let in again', async () => {
    await carryOut(commands.disablePerson, { authorityId: 'wold', personId: 'p-viceChair' }, await administrator())
    expect(await loadViewer('p-viceChair')).toBeNull()
    await carryOut(commands.enablePerson, { authorityId: 'wold', personId: 'p-viceChair' }, await administrator())
    expect(await loadViewer('p-viceChair')).not.toBeNull()
    expect(refusal(await execute(commands.disablePerson, { authorityId: 'wold', personId: 'p-administrator' }, await administrator()))?.kind).toBe('conflict')
    expect(refusal(await execute(commands.disablePerson, { authorityId: 'wold', personId: 'p-member' }, await clerk()))?.kind).toBe('forbidden')
  })

  it('of another authority are not for this one to change', async () => {
    expect(refusal(await execute(commands.changePerson, { ...blank, personId: 'p-memberElsewhere', surname: 'X' } as never, await clerk()))?.kind).toBe('not-found')
    expect(refusal(await execute(commands.createPerson, { ...blank, authorityId: 'fire', surname: 'X' } as never, await clerk()))?.kind).toBe('forbidden')
    expect(refusal(await execute(changeSettings, { authorityId: 'fire', name: 'X', settings: defaultAuthoritySettings }, await administrator()))?.kind).toBe('forbidden')
  })

  it('who serve another authority here are known to this one by surname and address, under the account they have', async () => {
    const { db } = world.runtime
    await db.insert(people).values({ id: 'x-shared', firstName: 'Una', surname: 'Shared', email: 'una@fire.example', telephone: '01632 960001' })
    await db.insert(authorityPeople).values({ authorityId: 'fire', personId: 'x-shared' })
    const enter = async (surname: string) => execute(commands.createPerson, { ...blank, surname, email: 'Una@fire.example' } as never, await clerk())
    expect(refusal(await enter('Somebody'))?.fields).toHaveProperty('email')
    const done = await enter('shared')
    expect(done.ok && done.result.personId).toBe('x-shared')
    expect((await db.select().from(people).where(eq(people.email, 'una@fire.example')))).toMatchObject([{ id: 'x-shared', firstName: 'Una', surname: 'Shared', telephone: '01632 960001' }])
    expect((await db.select({ authorityId: authorityPeople.authorityId }).from(authorityPeople).where(eq(authorityPeople.personId, 'x-shared'))).map((row) => row.authorityId).sort()).toEqual(['fire', 'wold'])
    expect(refusal(await enter('Shared'))?.fields).toHaveProperty('email')
  })

  it('of two authorities have one account: what touches it needs the right in both', async () => {
    const { db } = world.runtime
    await db.insert(people).values({ id: 'x-both', surname: 'Both', email: 'both@wold.example' })
    await db.insert(authorityPeople).values([{ authorityId: 'wold', personId: 'x-both' }, { authorityId: 'fire', personId: 'x-both' }])
    const one = { authorityId: 'wold', personId: 'x-both' }
    const change = { ...blank, ...one, surname: 'Both', email: 'taken-over@wold.example' } as never
    const done = await execute(commands.disablePerson, one, await administrator())
    expect(done.ok ? null : done.refusal).toMatchObject({ kind: 'conflict', words: expect.stringContaining('Wold Fire Authority') as string })
    for (const deed of [await execute(commands.enablePerson, one, await administrator()), await execute(commands.changePerson, change, await clerk())]) expect(refusal(deed)?.kind).toBe('conflict')
    expect((await execute(commands.changePerson, { ...blank, ...one, surname: 'Both', email: 'both@wold.example', title: 'Ms' } as never, await clerk())).ok).toBe(true)
    await db.insert(staff).values({ id: 'x-second-role', authorityId: 'fire', personId: 'p-administrator', role: 'administrator', jobTitle: 'Administrator', from: '2026-01-01' })
    expect((await execute(commands.disablePerson, one, await administrator())).ok).toBe(true)
    expect((await execute(commands.enablePerson, one, await administrator())).ok).toBe(true)
    await db.delete(staff).where(eq(staff.id, 'x-second-role'))
  })

  it('proposed by a paste are kept, found to be somebody known, or forgotten', async () => {
    const { db } = world.runtime
    const propose = async (id: string) => {
      await db.insert(people).values({ id, surname: 'Example' })
      await db.insert(authorityPeople).values({ authorityId: 'wold', personId: id, proposed: true })
      const [row] = await db.insert(attendances).values({ authorityId: 'wold', meetingId: 'm-january', personId: id, name: `Cllr ${id}`, capacity: 'member', status: 'present' }).returning()
      return row?.id ?? ''
    }
    const first = await propose('x-1')
    await carryOut(commands.samePerson, { authorityId: 'wold', personId: 'x-1', knownId: 'p-member' }, await clerk())
    expect((await db.select().from(attendances).where(eq(attendances.id, first)))[0]?.personId).toBe('p-member')
    expect(await db.select().from(people).where(eq(people.id, 'x-1'))).toEqual([])
    const second = await propose('x-2')
    await carryOut(commands.forgetPerson, { authorityId: 'wold', personId: 'x-2' }, await clerk())
    expect((await db.select().from(attendances).where(eq(attendances.id, second)))[0]).toMatchObject({ personId: null, name: 'Cllr x-2' })
    await propose('x-3')
    await carryOut(commands.keepPerson, { authorityId: 'wold', personId: 'x-3' }, await clerk())
    expect(refusal(await execute(commands.forgetPerson, { authorityId: 'wold', personId: 'x-3' }, await clerk()))?.kind).toBe('conflict')
  })
})

describe('roles', () => {
  it('are given and ended by the administrator, but never the last administrator', async () => {
    const input = { authorityId: 'wold', personId: 'p-leadOfficer', role: 'clerk' as const, jobTitle: 'Scrutiny Officer', from: '2027-01-18' }
    expect(refusal(await execute(commands.giveRole, input, await clerk()))?.kind).toBe('forbidden')
    const { staffId } = await carryOut(commands.giveRole, input, await administrator())
    expect(refusal(await execute(commands.giveRole, input, await administrator()))?.fields).toHaveProperty('role')
    expect(refusal(await execute(commands.endRole, { authorityId: 'wold', personId: 'p-leadOfficer', staffId, on: '2027-01-01' }, await administrator()))?.fields).toHaveProperty('on')
    await carryOut(commands.endRole, { authorityId: 'wold', personId: 'p-leadOfficer', staffId, on: '2027-01-18' }, await administrator())
    const [last] = await world.runtime.db.select().from(staff).where(and(eq(staff.role, 'administrator'), eq(staff.authorityId, 'wold')))
    expect(refusal(await execute(commands.endRole, { authorityId: 'wold', personId: 'p-administrator', staffId: last?.id ?? '', on: '2027-01-31' }, await administrator()))?.words).toContain('last administrator')
  })
})

describe('posts', () => {
  it('pass from one holder to the next without a gap or an overlap', async () => {
    await carryOut(commands.appoint, { officeId: 'head-of-finance', personId: 'p-member', from: '2027-02-01' }, await clerk())
    const held = await world.runtime.db.select().from(officeHolders).where(eq(officeHolders.officeId, 'head-of-finance'))
    expect(held.map((row) => [row.personId, row.from, row.to])).toEqual(expect.arrayContaining([['p-leadOfficer', '2020-01-01', '2027-01-31'], ['p-member', '2027-02-01', null]]))
    expect(refusal(await execute(commands.appoint, { officeId: 'head-of-finance', personId: 'p-chair', from: '2026-06-01' }, await clerk()))?.fields).toHaveProperty('from')
    expect(refusal(await execute(commands.appoint, { officeId: 'head-of-finance', personId: 'p-memberElsewhere', from: '2028-06-01' }, await clerk()))?.kind).toBe('not-found')
    const current = held.find((row) => row.to === null)
    expect(refusal(await execute(commands.endHolding, { holdingId: current?.id ?? '', on: '2027-01-15' }, await clerk()))?.fields).toHaveProperty('on')
    expect((await execute(commands.endHolding, { holdingId: current?.id ?? '', on: '2027-03-31' }, await clerk())).ok).toBe(true)
  })

  it('bear one name at a time, and copies go to real addresses', async () => {
    expect(refusal(await execute(commands.createOffice, { authorityId: 'wold', title: 'Head of Finance' } as never, await clerk()))?.fields).toHaveProperty('title')
    expect(Object.keys(refusal(await execute(commands.createOffice, { authorityId: 'wold', title: 'Head of Parks', copyAddresses: ['no address'] } as never, await clerk()))?.fields ?? {})[0]).toContain('copyAddresses')
  })
})

describe('memberships', () => {
  const seat = { bodyId: 'cabinet', personId: 'p-member', role: 'member' as const, chairWord: '', voting: true, from: '2027-02-01', to: '2027-05-01' }
  it('that overlap are refused in words; those that touch are not', async () => {
    const { membershipId } = await carryOut(commands.addMembership, seat as never, await clerk())
    for (const span of [{ from: '2027-05-01', to: null }, { from: '2026-01-01', to: '2027-02-01' }, { from: '2027-03-01', to: '2027-03-02' }, { from: '2026-01-01', to: null }]) {
      const refused = refusal(await execute(commands.addMembership, { ...seat, ...span } as never, await clerk()))
      expect(refused?.fields?.['from']).toContain('1 February 2027')
    }
    const second = await carryOut(commands.addMembership, { ...seat, from: '2027-05-02', to: null } as never, await clerk())
    expect(refusal(await execute(commands.changeMembership, { ...seat, membershipId: second.membershipId, from: '2027-04-30', to: null } as never, await clerk()))?.fields).toHaveProperty('from')
    expect((await execute(commands.changeMembership, { ...seat, membershipId, role: 'co-opted', voting: false } as never, await clerk())).ok).toBe(true)
  })

  it('are also kept apart by the database itself', async () => {
    await expect(world.runtime.db.insert(memberships).values({ authorityId: 'wold', bodyId: 'cabinet', personId: 'p-member', role: 'member', from: '2027-03-01' })).rejects.toThrow()
  })

  it('have one chair at a time', async () => {
    expect(refusal(await execute(commands.addMembership, { ...seat, bodyId: 'panel', personId: 'p-leadOfficer', role: 'chair', to: null } as never, await clerk()))?.fields).toHaveProperty('role')
  })

  it('cross authorities only in a joint body', async () => {
    expect((await execute(commands.addMembership, { ...seat, bodyId: 'joint', personId: 'p-clerkElsewhere' } as never, await clerk())).ok).toBe(true)
    expect(refusal(await execute(commands.addMembership, { ...seat, bodyId: 'panel', personId: 'p-clerkElsewhere' } as never, await clerk()))?.kind).toBe('not-found')
    expect(refusal(await execute(commands.addMembership, { ...seat, bodyId: 'joint', personId: 'p-chair' } as never, await world.as('clerkElsewhere')))?.kind).toBe('forbidden')
  })
})

describe('committees', () => {
  it('get an address of their own', async () => {
    expect([slugOf("Children's Scrutiny"), slugOf('New'), slugOf('***')]).toEqual(['childrens-scrutiny', 'committee', 'committee'])
    const first = await carryOut(commands.createBody, { authorityId: 'wold', name: 'Audit & Risk', shortName: '', kind: 'regulatory' }, await administrator())
    expect(first.slug).toBe('audit-risk')
    expect(refusal(await execute(commands.createBody, { authorityId: 'wold', name: 'Audit & Risk', shortName: '', kind: 'regulatory' }, await administrator()))?.fields).toHaveProperty('name')
    expect((await carryOut(commands.createBody, { authorityId: 'wold', name: 'Audit, Risk', shortName: '', kind: 'advisory' }, await administrator())).slug).toBe('audit-risk-2')
    // Residents' addresses name no authority: one that another has is not given twice.
    expect((await carryOut(commands.createBody, { authorityId: 'wold', name: 'Fire Board', shortName: '', kind: 'advisory' }, await administrator())).slug).toBe('wold-fire-board')
  })

  it('keep their formulae usable and their numbers within reason', async () => {
    const change = (settings: object) => ({ bodyId: 'panel', name: 'Corporate Parenting Panel', shortName: 'Panel', kind: 'scrutiny', restricted: false, settings: { ...defaultBodySettings, ...settings } }) as never
    expect((await execute(commands.changeBody, change({ agendaClearDays: 3, numbering: 'meeting' }), await administrator())).ok).toBe(true)
    expect((await world.runtime.db.select().from(bodies).where(eq(bodies.id, 'panel')))[0]?.settings).toMatchObject({ agendaClearDays: 3, numbering: 'meeting' })
    expect(Object.keys(refusal(await execute(commands.changeBody, change({ agendaClearDays: 0 }), await administrator()))?.fields ?? {})).toEqual(['settings.agendaClearDays'])
    expect(Object.keys(refusal(await execute(commands.changeBody, change({ formulae: { ...defaultBodySettings.formulae, apologies: 'Apologies were received.' } }), await administrator()))?.fields ?? {})).toEqual(['settings.formulae.apologies'])
    expect(refusal(await execute(commands.changeBody, change({}), await clerk()))?.kind).toBe('forbidden')
  })
})

describe('settings', () => {
  it('are the administrator’s, and their days are days', async () => {
    const input = { authorityId: 'wold', name: 'Wold County Council', settings: { ...defaultAuthoritySettings, closedDays: ['2027-12-24', '2027-12-24'] } }
    expect(refusal(await execute(changeSettings, input, await clerk()))?.kind).toBe('forbidden')
    expect((await execute(changeSettings, input, await administrator())).ok).toBe(true)
    expect(Object.keys(refusal(await execute(changeSettings, { ...input, settings: { ...input.settings, closedDays: ['2027-02-31'] } }, await administrator()))?.fields ?? {})[0]).toContain('closedDays')
  })
})
