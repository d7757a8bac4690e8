import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { machineClock } from './clock'
import { TestClerk } from './testing/clerk'
import { fillCouncil, sessionOf } from './testing/council'
import { openVictim, runHost, type Victim } from './testing/kill/child'

const joinAs = async (victim: Victim, personId: string) => {
  const clerk = new TestClerk({ port: victim.port, minutesId: 'draft', cookie: await sessionOf(personId, machineClock.now()) })
  await clerk.until(() => clerk.synced && clerk.heard('stored'))
  return clerk
}

describe('the process', () => {
  let victim: Victim
  beforeAll(async () => {
    victim = await openVictim()
    await victim.between(({ db }) => fillCouncil(db))
    await victim.start()
  })
  afterAll(async () => { await victim.close() })

  it('ends with 1 on wrong settings, names them, and touches nothing', async () => {
    const parent = mkdtempSync(join(tmpdir(), 'matters-settings-'))
    const folder = join(parent, 'data')
    const { code, said } = await runHost({ DATA_DIR: folder, PORT: 'eighty', SMTP_URL: 'nowhere' })
    expect(code).toBe(1)
    expect(said).toContain('PORT: "eighty" cannot be used; expected a whole number from 1 to 65535')
    expect(said).toContain('SMTP_URL: its value cannot be used')
    expect(existsSync(folder)).toBe(false)
    rmSync(parent, { recursive: true })
  })

  it('is refused on a data folder that another holds, in words, before it opens a file', async () => {
    const before = readdirSync(victim.dataDir)
    const { code, said } = await runHost({ DATA_DIR: victim.dataDir, PORT: '4299', DEMO: 'false' })
    expect(code).toBe(1)
    expect(said).toMatch(/Another process \(number \d+\) is using the data folder .* Nothing was opened\. Stop that one first/)
    expect(said).not.toContain('Records opened')
    expect(readdirSync(victim.dataDir)).toEqual(before)
  })

  it('told to end stores what is open and ends with 0, and nothing of it is missing', async () => {
    const clerk = await joinAs(victim, 'priya')
    clerk.type(2, 'The last words before the end.')
    await clerk.until(() => clerk.saved)
    expect(await victim.stop()).toBe(0)
    clerk.leave()
    await victim.start()
    const reader = await joinAs(victim, 'tom')
    expect(reader.text()).toContain('The last words before the end.')
    reader.leave()
  })
})
