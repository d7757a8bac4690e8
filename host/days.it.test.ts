import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { JobHandlers } from '@/jobs/boss'
import { authorities, installation } from '@/db/schema'
import type { OpenDatabase } from '@/db/client'
import { openTestDatabase } from '@/db/testing/database'
import { defaultAuthoritySettings } from '@/domain/council'
import { StoredCouncilClock } from './clock'
import { Days } from './days'
import { openInstallation, readLastDay, storeLastDay } from './installation'

let database: OpenDatabase
let happened: string[]
let tidied: number
const machine = { at: Date.parse('2027-01-15T07:30:00Z'), now() { return this.at } }
const handlers: JobHandlers = {
  'day.begin': async ({ date }) => void happened.push(`begin ${date}`),
  'mail.gather': async ({ authorityId, date }) => void happened.push(`gather ${authorityId} ${date}`),
}
beforeEach(async () => {
  database = await openTestDatabase()
  happened = []
  tidied = 0
  machine.at = Date.parse('2027-01-15T07:30:00Z')
  await openInstallation(database.db)
  await database.db.insert(authorities).values(['fire', 'wold'].map((id) => ({ id, name: id, slug: id, settings: defaultAuthoritySettings })))
})
afterEach(async () => { await database.close() })

const days = () => new Days(database.db, new StoredCouncilClock(machine, null, null), handlers, async () => void (tidied += 1))

describe('the council’s days', () => {
  it('begin at midnight and gather their mail at eight, each once', async () => {
    const one = days()
    await one.catchUp()
    await one.catchUp()
    expect(happened).toEqual(['begin 2027-01-15'])
    machine.at += 30 * 60_000
    await one.catchUp()
    await one.catchUp()
    expect(happened.slice(1).sort()).toEqual(['gather fire 2027-01-15', 'gather wold 2027-01-15'])
  })

  it('gather at eight by London’s clock, in summer an hour before UTC', async () => {
    machine.at = Date.parse('2027-07-01T06:59:00Z')
    const one = days()
    await one.catchUp()
    expect(happened).toEqual(['begin 2027-07-01'])
    machine.at += 60_000
    await one.catchUp()
    expect(happened).toHaveLength(3)
  })

  it('that passed while the process was down begin one by one; their mail is gathered once', async () => {
    await storeLastDay(database.db, '2027-01-11')
    machine.at = Date.parse('2027-01-15T14:00:00Z')
    await days().catchUp()
    expect(happened).toEqual([...['12', '13', '14', '15'].map((day) => `begin 2027-01-${day}`), expect.stringContaining('gather'), expect.stringContaining('2027-01-15')])
    expect(await readLastDay(database.db)).toBe('2027-01-15')
  })

  it('tidy the records once after what they began', async () => {
    await storeLastDay(database.db, '2027-01-11')
    const one = days()
    await one.catchUp()
    await one.catchUp()
    expect(tidied).toBe(1)
  })

  it('happen in between when a demo’s date is moved, each with its mail', async () => {
    const one = days()
    await one.moveTo('2027-01-18')
    expect(happened.filter((what) => what.startsWith('begin'))).toEqual(['begin 2027-01-16', 'begin 2027-01-17', 'begin 2027-01-18'])
    expect(happened.filter((what) => what.startsWith('gather wold'))).toEqual(['gather wold 2027-01-16', 'gather wold 2027-01-17', 'gather wold 2027-01-18'])
    expect((await database.db.select().from(installation))[0]?.councilTime).toBe('2027-01-18T08:00:00Z')
  })

  it('stop between two days when the process ends', async () => {
    const one = days()
    const moved = one.moveTo('2027-12-31')
    await one.stop()
    await moved
    expect(happened.filter((what) => what.startsWith('begin')).length).toBeLessThan(5)
  })
})
