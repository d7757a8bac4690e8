import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ConfigError, parseConfig, settingNames } from './config'

const wrong = (env: Record<string, string>): string[] => {
  try {
    parseConfig(env)
    return []
  } catch (error) {
    if (error instanceof ConfigError) return error.lines
    throw error
  }
}

describe('the settings', () => {
  it('are all optional', () => {
    expect(parseConfig({})).toMatchObject({ databaseUrl: null, dataDir: './data', host: '127.0.0.1', port: 3000, publicUrl: 'http://127.0.0.1:3000', smtpUrl: null, demo: true, trustProxy: false, first: null })
    expect(parseConfig({ PORT: '', DEMO: '', PUBLIC_URL: '' })).toEqual(parseConfig({}))
  })

  it.each([
    [{ DATABASE_URL: 'mysql://root@localhost' }, 'DATABASE_URL: its value cannot be used; expected an address such as postgres://user:password@host:5432/database'],
    [{ PORT: 'three thousand' }, 'PORT: "three thousand" cannot be used; expected a whole number from 1 to 65535'],
    [{ PORT: '70000' }, 'PORT: "70000" cannot be used; expected a whole number from 1 to 65535'],
    [{ PORT: '80.5' }, 'PORT: "80.5" cannot be used; expected a whole number from 1 to 65535'],
    [{ PUBLIC_URL: 'minutes.example.gov.uk' }, 'PUBLIC_URL: its value cannot be used; expected an address such as https://minutes.example.gov.uk, without a path'],
    [{ PUBLIC_URL: 'https://example.gov.uk/minutes' }, 'PUBLIC_URL: its value cannot be used; expected an address such as https://minutes.example.gov.uk, without a path'],
    [{ AUTH_SECRET: 'short' }, 'AUTH_SECRET: its value cannot be used; expected at least 32 characters'],
    [{ SMTP_URL: 'mail.example.gov.uk' }, 'SMTP_URL: its value cannot be used; expected an address such as smtp://user:password@mail.example.gov.uk:587'],
    [{ MAIL_FROM: 'Democratic Services' }, 'MAIL_FROM: "Democratic Services" cannot be used; expected an e-mail address such as democratic.services@example.gov.uk'],
    [{ DEMO: 'perhaps' }, 'DEMO: "perhaps" cannot be used; expected true or false'],
    [{ TRUST_PROXY: 'yes' }, 'TRUST_PROXY: "yes" cannot be used; expected true or false'],
    [{ HOST: 'http://localhost' }, 'HOST: "http://localhost" cannot be used; expected a name or number such as 127.0.0.1'],
    [{ ADMINISTRATOR: 'Sally', COUNCIL_NAME: 'Marsh District Council' }, 'ADMINISTRATOR: "Sally" cannot be used; expected a name and an address, such as "Sally Fenwick <sally.fenwick@example.gov.uk>"'],
  ])('%o is named with what was expected', (env, line) => { expect(wrong(env)).toEqual([line]) })

  it('are all named that are wrong, and no secret is shown', () => {
    const lines = wrong({ PORT: '0', AUTH_SECRET: 'hunter2', SMTP_URL: 'hunter2' })
    expect(lines.map((line) => line.split(':')[0])).toEqual(['PORT', 'AUTH_SECRET', 'SMTP_URL'])
    expect(lines.join()).not.toContain('hunter2')
  })
})

describe('.env.example', () => {
  const lines = [...readFileSync('.env.example', 'utf8').matchAll(/^# ([A-Z_]+)=(.*)$/gm)]

  it('lists each setting once, with a line that says what it is', () => {
    expect(lines.map(([, name]) => name).sort()).toEqual([...settingNames].sort())
  })

  it('shows values that can be used', () => {
    expect(wrong(Object.fromEntries(lines.map(([, name = '', value = '']) => [name, value])))).toEqual([])
  })
})
