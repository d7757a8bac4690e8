import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { OpenDatabase } from '@/db/client'
import { executeSql } from '@/db/raw'
import { openTestDatabase, testsRunOn } from '@/db/testing/database'
import { openJobs, type Jobs, type SqlRunner } from './boss'

let database: OpenDatabase
let jobs: Jobs
const over = (connection: object): SqlRunner => ({ executeSql: (text, values) => executeSql(connection, text, values) })
const open = () => openJobs(database.url ? { url: database.url } : over(database.db))
beforeEach(async () => {
  database = await openTestDatabase()
  jobs = await open()
})
afterEach(async () => {
  await jobs.stop(1)
  await database.close()
})

const waiting = async () => (await executeSql(database.db, "select data from pgboss.job where name = 'mail.send' and state < 'completed'")).rows.map((row) => row['data'])
const send = (authorityId: string) => database.db.transaction((tx) => jobs.send(over(tx), 'mail.send', { authorityId }))

describe('a job', () => {
  it('is not there when the change that sent it was rolled back', async () => {
    const changed = database.db.transaction(async (tx) => {
      await jobs.send(over(tx), 'mail.send', { authorityId: 'undone' })
      throw new Error('rolled back')
    })
    await expect(changed).rejects.toThrow('rolled back')
    await send('done')
    expect(await waiting()).toEqual([{ authorityId: 'done' }])
  })

  it('is worked once for all that wait with the same payload', async () => {
    for (const authorityId of ['wold', 'wold', 'fire', 'wold']) await send(authorityId)
    const worked: unknown[] = []
    await new Promise<void>((done, failed) => {
      jobs.work({ 'mail.send': async (payload) => { if (worked.push(payload) === 2) done() } }).catch(failed)
    })
    expect(worked).toEqual(expect.arrayContaining([{ authorityId: 'wold' }, { authorityId: 'fire' }]))
  })

  it('that fails is tried again', async () => {
    await send('wold')
    let times = 0
    await new Promise<void>((done, failed) => {
      jobs.work({ 'mail.send': async () => { if (++times === 1) throw new Error('not yet'); done() } }).catch(failed)
    })
    expect(times).toBe(2)
  })

  it('under way is seen through when the process ends', async () => {
    await send('wold')
    let ended = false
    const begun = new Promise<void>((saw, failed) => {
      jobs.work({ 'mail.send': async () => { saw(); await new Promise((done) => setTimeout(done, 300)); ended = true } }).catch(failed)
    })
    await begun
    await jobs.stop(3)
    expect(ended).toBe(true)
    jobs = await open()
  })

  it.runIf(testsRunOn() === 'pglite')('that a killed process held is taken back at the next start', async () => {
    await send('wold')
    await executeSql(database.db, "update pgboss.job set state = 'active', started_on = now()")
    await jobs.stop(1)
    jobs = await open()
    const worked = await new Promise((done, failed) => { jobs.work({ 'mail.send': async (payload) => done(payload) }).catch(failed) })
    expect(worked).toEqual({ authorityId: 'wold' })
  })
})
