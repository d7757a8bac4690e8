import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { eq } from 'drizzle-orm'
import { encode } from 'next-auth/jwt'
import { attempts, installation, mails, people, signInTokens } from '@/db/schema'
import { loadViewer } from '@/server/people/viewer'
import { openWorld, type World } from '@/server/testing/world'
import { judgeAsk, normalAddress, sendLink } from './ask'
import { backPath } from './back'
import { signInBy, signOutWith } from './call'
import { demoGuests } from './guests'
import { limits } from './limits'
import { cookiesOf, personIdFromCookies } from './session'

let world: World
beforeAll(async () => { world = await openWorld() })
afterAll(async () => { await world.close() })
beforeEach(async () => { await world.runtime.db.delete(attempts); await world.runtime.db.delete(mails); await world.runtime.db.delete(signInTokens) })

const cookieHeader = (set: string[] | null) => (set ?? []).map((cookie) => cookie.split(';')[0]).join('; ')
async function mailedToken(): Promise<string> {
  const [mail] = await world.runtime.db.select().from(mails)
  const url = new URL(/https?:\S+/.exec(mail?.text ?? '')?.[0] ?? '')
  return url.searchParams.get('token') ?? ''
}

describe('the link', () => {
  it('comes by mail, works once, and makes a session', async () => {
    await sendLink('clerk@wold.example', '/desk/meetings')
    const token = await mailedToken()
    const [kept] = await world.runtime.db.select().from(signInTokens)
    expect(kept?.tokenHash).not.toContain(token)
    const set = await signInBy('link', { token })
    expect(await personIdFromCookies(cookieHeader(set))).toBe('p-clerk')
    expect(await signInBy('link', { token })).toBeNull()
  })

  it('gives a cookie that is HttpOnly and SameSite=Lax', async () => {
    await sendLink('clerk@wold.example', '')
    const set = await signInBy('link', { token: await mailedToken() })
    expect(set?.[0]).toMatch(/HttpOnly/i)
    expect(set?.[0]).toMatch(/SameSite=Lax/i)
    expect(set?.[0]).not.toMatch(/;\s*Secure/i)
  })

  it('gives one that is Secure where the service is on https', async () => {
    const { config } = world.runtime
    const before = config.publicUrl
    config.publicUrl = 'https://minutes.example.gov.uk'
    await sendLink('clerk@wold.example', '')
    const set = await signInBy('link', { token: await mailedToken() })
    expect(set?.[0]).toMatch(/^__Secure-next-auth\.session-token=[^;]+;.*HttpOnly.*Secure/i)
    config.publicUrl = before
  })

  it('runs out after half an hour, forged ones never work', async () => {
    await sendLink('clerk@wold.example', '')
    const token = await mailedToken()
    world.runtime.machine.advance(31 * 60_000)
    expect(await signInBy('link', { token })).toBeNull()
    expect(await signInBy('link', { token: 'forged' })).toBeNull()
    expect(await signInBy('link', {})).toBeNull()
  })

  it('lets nobody in who was disabled after it was sent', async () => {
    await sendLink('member@wold.example', '')
    const token = await mailedToken()
    await world.runtime.db.update(people).set({ disabledAt: '2027-01-18T09:00:00Z' }).where(eq(people.id, 'p-member'))
    expect(await signInBy('link', { token })).toBeNull()
    await world.runtime.db.update(people).set({ disabledAt: null }).where(eq(people.id, 'p-member'))
  })
})

describe('no answer tells whether an address has an account', () => {
  it('judges both alike and mails only the one', async () => {
    const known = await judgeAsk(' Clerk@Wold.example ', '10.0.0.1')
    const unknown = await judgeAsk('nobody@wold.example', '10.0.0.1')
    const disabled = await judgeAsk('disabled@wold.example', '10.0.0.1')
    expect(new Set([known, unknown, disabled].map((asked) => asked.verdict))).toEqual(new Set(['asked']))
    for (const asked of [known, unknown, disabled]) await sendLink(asked.email ?? '', '')
    expect((await world.runtime.db.select().from(mails)).map((mail) => mail.toAddress)).toEqual(['clerk@wold.example'])
  })

  it('limits an address in silence and a network in words, alike for both', async () => {
    for (const address of ['clerk@wold.example', 'nobody@wold.example']) {
      for (let n = 0; n < limits.address.most; n += 1) expect((await judgeAsk(address, `net-${address}`)).email).toBe(address)
      expect(await judgeAsk(address, `net-${address}`)).toEqual({ verdict: 'asked', email: null })
    }
    for (let n = 0; n < limits.network.most; n += 1) await judgeAsk(`a${n}@wold.example`, '10.0.0.9')
    expect((await judgeAsk('clerk@wold.example', '10.0.0.9')).verdict).toBe('too-many')
    world.runtime.machine.advance(limits.network.minutes * 60_000)
    expect((await judgeAsk('clerk@wold.example', '10.0.0.9')).verdict).toBe('asked')
  })

  it.each(['', 'nobody', 'a@b', 'a@b.example, c@d.example', `${'x'.repeat(300)}@wold.example`])('refuses %j as an address', (typed) => {
    expect(normalAddress(typed)).toBeNull()
  })
})

describe('the session', () => {
  const session = async (began: number) =>
    `a=b; next-auth.session-token=${await encode({ token: { sub: 'p-clerk', began }, secret: world.runtime.secret, maxAge: 600 })}`

  it('ends twelve hours after it began, whatever is done', async () => {
    const began = world.runtime.machine.now()
    const header = await session(began)
    expect(await personIdFromCookies(header)).toBe('p-clerk')
    world.runtime.machine.advance(12 * 60 * 60_000 + 1)
    expect(await personIdFromCookies(header)).toBeNull()
  })

  it('is nobody for no cookie, a forged one, or one signed with another secret', async () => {
    const foreign = await encode({ token: { sub: 'p-clerk', began: world.runtime.machine.now() }, secret: 'another secret of forty characters or so', maxAge: 600 })
    for (const header of ['', 'next-auth.session-token=forged', `next-auth.session-token=${foreign}`, 'next-auth.session-token=%E0%A4%A']) {
      expect(await personIdFromCookies(header)).toBeNull()
    }
  })

  it('of somebody disabled loads no viewer at the next request', async () => {
    expect(await loadViewer('p-disabled')).toBeNull()
  })

  it('is ended by signing out', async () => {
    const set = await signOutWith(cookiesOf(await session(world.runtime.machine.now())))
    expect(set.some((cookie) => /Max-Age=0/i.test(cookie))).toBe(true)
  })
})

describe('the demonstration', () => {
  it('is closed where the installation is none', async () => {
    await world.runtime.db.update(people).set({ demoGuest: true }).where(eq(people.id, 'p-clerk'))
    expect(await demoGuests()).toEqual([])
    expect(await signInBy('demo', { personId: 'p-clerk' })).toBeNull()
  })

  it('lets its guests in, the clerk first, and nobody else', async () => {
    world.runtime.config.demo = true
    await world.runtime.db.update(installation).set({ demo: true })
    for (const id of ['p-chair', 'p-clerk', 'p-leadOfficer']) await world.runtime.db.update(people).set({ demoGuest: true }).where(eq(people.id, id))
    expect((await demoGuests()).map((guest) => [guest.personId, guest.what])).toEqual([
      ['p-clerk', 'clerk'], ['p-chair', 'Chair, Corporate Parenting Panel'], ['p-leadOfficer', 'Head of Finance'],
    ])
    expect(await personIdFromCookies(cookieHeader(await signInBy('demo', { personId: 'p-chair' })))).toBe('p-chair')
    expect(await signInBy('demo', { personId: 'p-administrator' })).toBeNull()
  })
})

describe('where one goes afterwards', () => {
  it.each(['https://evil.example', '//evil.example', '/\\evil.example', 'javascript:alert(1)', '/sign-out', '', undefined, 7])('never to %j', (asked) => {
    expect(backPath(asked)).toBe('/desk/today')
  })
  it('to a page of this site', () => { expect(backPath('/desk/meetings?year=2026')).toBe('/desk/meetings?year=2026') })
})
