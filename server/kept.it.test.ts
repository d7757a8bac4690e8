import { afterEach, beforeEach, expect, it } from 'vitest'
import { eq } from 'drizzle-orm'
import { followUpOwners, followUps } from '@/db/schema'
import { testsRunOn } from '@/db/testing/database'
import { readFilter } from '@/server/follow-ups/filter'
import { aFollowUp } from '@/server/follow-ups/testing/council'
import { trackerFor } from '@/server/follow-ups/tracker'
import { kept } from './kept'
import { statementsOf } from './testing/statements'
import { openWorld, type World } from './testing/world'

let world: World
beforeEach(async () => { world = await openWorld() })
afterEach(async () => { await world.close() })

/** A question that counts how often it was asked of the database. */
function question() {
  let asked = 0
  const ask = (by: unknown = 'clerk') => kept('question', by, async () => { asked += 1; return (await world.runtime.db.select().from(followUps)).length })
  return { ask, asked: () => asked }
}

// Another database of the same PostgreSQL may be written to beside this one, which only asks again.
it.runIf(testsRunOn() === 'pglite')('asks once while nothing is written, also where several ask at once', async () => {
  const { ask, asked } = question()
  expect(await Promise.all([ask(), ask(), ask()])).toEqual([0, 0, 0])
  await world.runtime.db.update(followUps).set({ title: 'x' }).where(eq(followUps.id, 'nobody'))
  expect(await ask()).toBe(0)
  expect(asked()).toBe(1)
})

it('asks again once anything was written, in a transaction or outside, and not for what was taken back', async () => {
  const { ask } = question()
  expect(await ask()).toBe(0)
  const { id } = await aFollowUp(world)
  expect(await ask()).toBe(1)
  await world.runtime.db.transaction(async (tx) => { await tx.delete(followUpOwners); await tx.delete(followUps).where(eq(followUps.id, id)); tx.rollback() }).catch(() => undefined)
  expect(await ask()).toBe(1)
  await world.runtime.db.transaction(async (tx) => { await tx.delete(followUpOwners); await tx.delete(followUps).where(eq(followUps.id, id)) })
  expect(await ask()).toBe(0)
})

it('never gives one what another asked, nor yesterday’s on the next day', async () => {
  const { ask, asked } = question()
  await ask('clerk')
  await ask('member')
  expect(asked()).toBe(2)
  await world.runtime.council.set('2027-02-01T09:00:00Z')
  await ask('clerk')
  expect(asked()).toBe(3)
})

it('keeps no failure', async () => {
  await expect(kept('broken', 1, () => Promise.reject(new Error('The database is gone')))).rejects.toThrow('The database is gone')
  expect(await kept('broken', 1, async () => 'back')).toBe('back')
})

it('a tracker that was counted counts anew after a change, and each viewer her own', async () => {
  const total = async (who: 'clerk' | 'clerkElsewhere') => (await trackerFor(await world.as(who), readFilter({}))).total
  await aFollowUp(world)
  expect([await total('clerk'), await total('clerkElsewhere')]).toEqual([1, 0])
  await aFollowUp(world)
  expect([await total('clerk'), await total('clerkElsewhere')]).toEqual([2, 0])
})

it.runIf(testsRunOn() === 'pglite')('a question within another sends no statement of its own for the snapshot, and is kept too', async () => {
  const snapshots = async (ask: () => Promise<unknown>) => (await statementsOf(world.runtime.db, ask)).filter((statement) => statement.includes('pg_current_snapshot')).length
  expect(await snapshots(() => kept('outer', 1, (within) => within('inner', 1, async () => 'first')))).toBe(1)
  expect(await kept('inner', 1, async () => 'second')).toBe('first')
  const clerk = await world.as('clerk')
  expect(await snapshots(() => trackerFor(clerk, readFilter({})))).toBe(1)
})
