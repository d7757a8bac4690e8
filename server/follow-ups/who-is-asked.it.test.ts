import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { and, eq } from 'drizzle-orm'
import { followUps, mailItems, officeHolders, people } from '@/db/schema'
import { carryOut } from '@/server/command'
import { appoint, endHolding } from '@/server/people/commands/offices'
import { changePerson, disablePerson, enablePerson } from '@/server/people/commands/people'
import { openWorld, type World } from '@/server/testing/world'
import { todayFor } from '@/server/today/queries'
import { aFollowUp } from './testing/council'
import { lookWhoIsAsked } from './who-is-asked'

let world: World
let id: string
let unknown: string
beforeAll(async () => {
  world = await openWorld()
  id = (await aFollowUp(world)).id
  unknown = (await aFollowUp(world, { owner: { sort: 'words', words: 'Harbour Master' }, issuedToClerk: true })).id
  await aFollowUp(world, { state: 'closed' })
})
afterAll(async () => { await world.close() })

const withClerk = async () => (await world.runtime.db.select({ id: followUps.id }).from(followUps).where(eq(followUps.issuedToClerk, true))).map((row) => row.id).sort()
const holder = async () => {
  const [row] = await world.runtime.db.select().from(officeHolders).where(eq(officeHolders.officeId, 'head-of-finance'))
  if (!row) throw new Error('The post is vacant')
  return row
}
const passedOn = async () => (await world.runtime.db.select().from(mailItems).where(and(eq(mailItems.followUpId, id), eq(mailItems.kind, 'owner-changed')))).map((item) => [item.personId, item.state])
const nobody = async () => (await todayFor(await world.as('clerk'))).needs.filter((need) => need.what.startsWith('Nobody to ask')).length

describe('who is asked', () => {
  it('goes to the clerk and stands on Today when the post falls vacant; closed ones and those for nobody known stay as they are', async () => {
    expect([await withClerk(), await nobody()]).toEqual([[unknown], 1])
    const { id: holdingId } = await holder()
    await carryOut(endHolding, { holdingId, on: '2027-01-17' }, await world.as('administrator'))
    expect([await withClerk(), await nobody()]).toEqual([[id, unknown].sort(), 2])
    expect(await passedOn()).toEqual([])
  })

  it('goes to whoever is appointed, who is told that it is hers now', async () => {
    await carryOut(appoint, { officeId: 'head-of-finance', personId: 'p-leadOfficer', from: '2027-01-18' }, await world.as('administrator'))
    expect([await withClerk(), await nobody()]).toEqual([[unknown], 1])
    expect(await passedOn()).toEqual([['p-leadOfficer', 'planned']])
  })

  it('follows an address that is taken away and given again, and a person shut out and let in', async () => {
    const administrator = await world.as('administrator')
    const [person] = await world.runtime.db.select().from(people).where(eq(people.id, 'p-leadOfficer'))
    const fields = { authorityId: 'wold', personId: 'p-leadOfficer', title: person?.title ?? '', initials: person?.initials ?? '', firstName: person?.firstName ?? '', surname: person?.surname ?? '', postNominals: '', telephone: '', group: '' }
    await carryOut(changePerson, { ...fields, email: '' }, administrator)
    expect(await withClerk()).toContain(id)
    await carryOut(changePerson, { ...fields, email: 'lead@wold.example' }, administrator)
    expect(await withClerk()).toEqual([unknown])
    await carryOut(disablePerson, { authorityId: 'wold', personId: 'p-leadOfficer' }, administrator)
    expect(await withClerk()).toContain(id)
    await carryOut(enablePerson, { authorityId: 'wold', personId: 'p-leadOfficer' }, administrator)
    expect(await withClerk()).toEqual([unknown])
  })

  it('is looked at when a day begins, for holdings that end or begin then; twice changes nothing', async () => {
    const { db } = world.runtime
    await db.update(officeHolders).set({ to: '2027-01-31' }).where(eq(officeHolders.personId, 'p-leadOfficer'))
    const begin = (date: string) => db.transaction((tx) => lookWhoIsAsked(tx, 'all', date, date))
    await begin('2027-01-31')
    expect(await withClerk()).toEqual([unknown])
    await begin('2027-02-01')
    await begin('2027-02-01')
    expect(await withClerk()).toEqual([id, unknown].sort())
  })
})
