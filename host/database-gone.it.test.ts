import { once } from 'node:events'
import { connect, createServer, type Server, type Socket } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OpenDatabase } from '@/db/client'
import { executeSql } from '@/db/raw'
import { mails } from '@/db/schema'
import { openTestDatabase, testsRunOn } from '@/db/testing/database'
import { openJobs } from '@/jobs/boss'
import { machineClock } from './clock'
import { TestClerk } from './testing/clerk'
import { fillCouncil, sessionOf } from './testing/council'
import { openVictim, type Victim } from './testing/kill/child'

/** The network between the process and its database, which can be cut. */
class Cable {
  private readonly ends = new Set<Socket>()
  private cutOff = false
  private constructor(private readonly server: Server) {}

  static async to(url: string): Promise<{ cable: Cable; url: string }> {
    const target = new URL(url)
    const [host, at] = [target.hostname, Number(target.port || 5432)]
    const server = createServer().listen(0, '127.0.0.1')
    await once(server, 'listening')
    const cable = new Cable(server)
    server.on('connection', (near) => cable.join(near, connect(at, host)))
    const address = server.address()
    target.host = `127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
    return { cable, url: target.toString() }
  }

  cut(): void {
    this.cutOff = true
    for (const end of this.ends) end.destroy()
  }
  mend(): void { this.cutOff = false }
  close(): void { this.cut(); this.server.close() }

  private join(near: Socket, far: Socket): void {
    for (const [end, other] of [[near, far], [far, near]] as const) {
      this.ends.add(end)
      end.on('error', () => undefined)
      end.on('close', () => { this.ends.delete(end); other.destroy() })
    }
    if (this.cutOff) return void near.destroy()
    near.pipe(far).pipe(near)
  }
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await pause(50)
}

describe.runIf(testsRunOn() === 'postgres')('when the database is gone in mid-request', () => {
  let database: OpenDatabase
  let cable: Cable
  let victim: Victim
  beforeAll(async () => {
    database = await openTestDatabase()
    await fillCouncil(database.db)
    const led = await Cable.to(database.url ?? '')
    cable = led.cable
    victim = await openVictim({ DATABASE_URL: led.url })
    await victim.start()
  })
  afterAll(async () => {
    await victim.close()
    cable.close()
    await database.close()
  })

  it('says so, loses nothing that is typed, and goes on by itself when it is back', async () => {
    const health = async () => (await fetch(`http://127.0.0.1:${victim.port}/api/health`)).status
    const clerk = new TestClerk({ port: victim.port, minutesId: 'draft', cookie: await sessionOf('priya', machineClock.now()) })
    await clerk.until(() => clerk.synced && clerk.heard('stored'))
    // Cut again and again while she types, so that it strikes a request at any point of it.
    for (let time = 0; time < 5; time += 1) {
      for (let word = 0; word < 20; word += 1) { clerk.type(2, `t${time}w${word};`); await pause(10) }
      cable.cut()
      clerk.type(2, `gone${time};`)
      expect(await health()).toBe(503)
      await pause(200)
      expect(clerk.saved).toBe(false)
      cable.mend()
      await until(async () => (await health()) === 200)
      await clerk.until(() => clerk.saved)
    }
    const typed = clerk.text()
    clerk.leave()
    const reader = new TestClerk({ port: victim.port, minutesId: 'draft', cookie: await sessionOf('tom', machineClock.now()) })
    await reader.until(() => reader.synced)
    expect(reader.text()).toBe(typed)
    reader.leave()
  })

  it('goes on with its jobs', async () => {
    const { db } = database
    await db.insert(mails).values({ authorityId: 'wold', cause: 'after', date: '2026-11-02', kind: 'issue', messageId: '<after@wold.example>', toAddress: 'dee@wold.example', fromName: 'P', subject: 's', text: 't', html: 'h', queuedAt: '2026-11-02T09:00:00Z' })
    const jobs = await openJobs({ url: database.url ?? '' })
    await jobs.send({ executeSql: (text, values) => executeSql(db, text, values) }, 'mail.send', { authorityId: 'wold' })
    await until(async () => (await db.select().from(mails).where(eq(mails.cause, 'after')))[0]?.state === 'accepted')
    await jobs.stop(1)
    expect(await victim.stop()).toBe(0)
  })
})
