/** All settings of the process, parsed once. `.env.example` lists each. */
import { z } from 'zod'

const flag = z.enum(['true', 'false', '1', '0'], 'true or false').transform((value) => value === 'true' || value === '1')
const port = 'a whole number from 1 to 65535'
const site = 'an address such as https://minutes.example.gov.uk, without a path'

/** Whether it is the address of a site, and nothing but that. */
function isSite(text: string): boolean {
  if (!URL.canParse(text)) return false
  const { protocol, pathname, search, hash, username } = new URL(text)
  return /^https?:$/.test(protocol) && pathname === '/' && search === '' && hash === '' && username === ''
}

const settings = z.object({
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'an address such as postgres://user:password@host:5432/database')
    .optional(),
  DATA_DIR: z.string().default('./data'),
  HOST: z.string().regex(/^[^\s/]+$/, 'a name or number such as 127.0.0.1').default('127.0.0.1'),
  PORT: z.coerce.number(port).int(port).min(1, port).max(65535, port).default(3000),
  PUBLIC_URL: z.string().refine(isSite, site).optional(),
  AUTH_SECRET: z.string().min(32, 'at least 32 characters').optional(),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\//, 'an address such as smtp://user:password@mail.example.gov.uk:587')
    .optional(),
  MAIL_FROM: z.string().regex(/^[^\s<>@]+@[^\s<>@]+$/, 'an e-mail address such as democratic.services@example.gov.uk').default('democratic.services@localhost'),
  DEMO: flag.default(true),
  TRUST_PROXY: flag.default(false),
  COUNCIL_NAME: z.string().trim().max(160, 'at most 160 characters').optional(),
  ADMINISTRATOR: z
    .string()
    .regex(/^\s*\S+\s+[^<>]+<[^<>\s]+@[^<>\s]+>\s*$/, 'a name and an address, such as "Sally Fenwick <sally.fenwick@example.gov.uk>"')
    .optional(),
}).refine((given) => (given.COUNCIL_NAME === undefined) === (given.ADMINISTRATOR === undefined), {
  path: ['ADMINISTRATOR'], message: 'both COUNCIL_NAME and ADMINISTRATOR, or neither',
})

/** Names of all settings, as `.env.example` lists them. */
export const settingNames: readonly string[] = Object.keys(settings.shape)

/** "Sally Fenwick <sally.fenwick@example.gov.uk>" in its parts. */
function administratorFrom(text: string): FirstAuthority['administrator'] {
  const [, firstName = '', surname = '', email = ''] = /^\s*(\S+)\s+([^<>]+?)\s*<([^<>\s]+)>/.exec(text) ?? []
  return { firstName, surname, email: email.toLowerCase() }
}

/** Whom an empty installation begins with. */
export interface FirstAuthority {
  councilName: string
  administrator: { firstName: string; surname: string; email: string }
}

export interface Config {
  databaseUrl: string | null
  dataDir: string
  host: string
  port: number
  /** Without a trailing slash. */
  publicUrl: string
  authSecret: string | null
  smtpUrl: string | null
  mailFrom: string
  /** Whether an empty database is filled with the demo council and demo sign-in is offered. */
  demo: boolean
  trustProxy: boolean
  /** Used once, where the records are empty and no demo is wanted. */
  first: FirstAuthority | null
}

/** Raised where a setting is wrong: one line per setting, what stands there and what was expected. */
export class ConfigError extends Error {
  constructor(readonly lines: string[]) {
    super(lines.join('\n'))
    this.name = 'ConfigError'
  }
}

/**
 * Parses the environment.
 * @throws {ConfigError} naming every wrong setting; nothing has been opened by then.
 */
export function parseConfig(env: Record<string, string | undefined>): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''))
  const parsed = settings.safeParse(given)
  if (!parsed.success) {
    throw new ConfigError(
      parsed.error.issues.map((issue) => {
        const name = String(issue.path[0])
        const shown = /SECRET|URL/.test(name) ? 'its value' : JSON.stringify(given[name])
        return `${name}: ${shown} cannot be used; expected ${issue.message}`
      }),
    )
  }
  const found = parsed.data
  return {
    databaseUrl: found.DATABASE_URL ?? null,
    dataDir: found.DATA_DIR,
    host: found.HOST,
    port: found.PORT,
    publicUrl: (found.PUBLIC_URL ?? `http://${found.HOST === '0.0.0.0' ? 'localhost' : found.HOST}:${found.PORT}`).replace(/\/$/, ''),
    authSecret: found.AUTH_SECRET ?? null,
    smtpUrl: found.SMTP_URL ?? null,
    mailFrom: found.MAIL_FROM,
    demo: found.DEMO,
    trustProxy: found.TRUST_PROXY,
    first: found.COUNCIL_NAME && found.ADMINISTRATOR ? { councilName: found.COUNCIL_NAME, administrator: administratorFrom(found.ADMINISTRATOR) } : null,
  }
}
