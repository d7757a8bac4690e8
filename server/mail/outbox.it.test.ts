import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { installation, mails } from '@/db/schema'
import { visitor } from '@/server/people/viewer'
import { openWorld, type World } from '@/server/testing/world'
import { mailFor, outboxFor } from './queries'
import { beginSending, sendWaiting } from './send'
import { queueSignInMail } from './sign-in'
import { issue } from './testing/issued'

let world: World
const said = vi.spyOn(console, 'info').mockImplementation(() => undefined)
beforeEach(async () => {
  world = await openWorld()
  await issue(world, [{ id: 'a' }])
  await world.runtime.db.transaction((tx) => queueSignInMail(tx, { personId: 'p-clerk', email: 'clerk@wold.example', name: 'C', url: 'http://127.0.0.1:3000/sign-in/link?token=PLANTED', minutes: 30 }))
  await beginSending()
  await sendWaiting()
})
afterEach(async () => { said.mockClear(); await world.close() })

const ids = async () => (await world.runtime.db.select({ id: mails.id }).from(mails)).map((mail) => mail.id)
const words = async (person: 'administrator' | 'member') => {
  const all = await Promise.all((await ids()).map(async (id) => mailFor(await world.as(person), id)))
  return all.map((mail) => (mail ? mail.text + mail.html : null))
}

describe('the outbox of a council', () => {
  it('is for administrators, and nothing in it opens anything', async () => {
    for (const mail of await words('administrator')) expect(mail).not.toMatch(/PLANTED|\/answer\/a\./)
    expect((await words('administrator')).join()).toContain('/answer/…')
    expect(await words('member')).toEqual([null, null])
    expect(await outboxFor(visitor, 1)).toBeNull()
  })

  it('keeps no sign-in link: without a mail server that stands on the console', async () => {
    expect(JSON.stringify(await world.runtime.db.select().from(mails))).not.toContain('PLANTED')
    expect(said.mock.calls.flat().join()).toContain('Sign-in link for clerk@wold.example: http://127.0.0.1:3000/sign-in/link?token=PLANTED')
  })
})

describe('the outbox of a demo', () => {
  it('is open to all, as long as the settings allow a demo', async () => {
    await world.runtime.db.update(installation).set({ demo: true })
    expect(await outboxFor(visitor, 1)).toBeNull()
    world.runtime.config.demo = true
    expect((await outboxFor(visitor, 1))?.mails).toHaveLength(2)
    expect((await words('member')).join()).toMatch(/\/answer\/a\./)
  })
})
