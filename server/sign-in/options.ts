/** next-auth as this project uses it: two ways to come in, sessions in a cookie, rights asked anew at each request. */
import type { NextAuthOptions, User } from 'next-auth'
import { and, eq, isNull } from 'drizzle-orm'
import { people } from '@/db/schema'
import { isDemo } from '@/server/installation'
import { runtime } from '@/server/runtime'
import { backPath } from './back'
import { hasRunOut, idleSeconds, overHttps } from './session'
import { spendLinkToken } from './tokens'

type Provider = NextAuthOptions['providers'][number]

/** A way in: a form that is sent here by POST, and the person it lets in. */
const wayIn = (id: string, name: string, authorize: (given: Record<string, string>) => Promise<User | null>): Provider =>
  ({ id, name, type: 'credentials', credentials: {}, authorize: (given: Record<string, string> | undefined) => authorize(given ?? {}), options: { id, name } }) as Provider

async function bySignInLink(given: Record<string, string>): Promise<User | null> {
  const email = given['token'] ? await spendLinkToken(given['token']) : null
  if (!email) return null
  const [person] = await runtime().db.select({ id: people.id }).from(people).where(and(eq(people.email, email), isNull(people.disabledAt)))
  return person ?? null
}

async function asDemoGuest(given: Record<string, string>): Promise<User | null> {
  if (!given['personId'] || !(await isDemo())) return null
  const [person] = await runtime().db.select({ id: people.id }).from(people)
    .where(and(eq(people.id, given['personId']), eq(people.demoGuest, true), isNull(people.disabledAt)))
  return person ?? null
}

/** The options, made at each request: secret and address are known only once the process runs. */
export function authOptions(): NextAuthOptions {
  process.env['NEXTAUTH_URL'] = runtime().config.publicUrl
  return {
    secret: runtime().secret,
    providers: [wayIn('link', 'Link by e-mail', bySignInLink), wayIn('demo', 'Demonstration', asDemoGuest)],
    session: { strategy: 'jwt', maxAge: idleSeconds },
    useSecureCookies: overHttps(),
    pages: { signIn: '/sign-in', signOut: '/sign-out', error: '/sign-in' },
    callbacks: {
      redirect: ({ url, baseUrl }) => backPath(url.startsWith(baseUrl) ? url.slice(baseUrl.length) : url),
      jwt: ({ token, user }) => {
        if (user) return { sub: user.id, began: runtime().machine.now() }
        if (hasRunOut(token['began'])) throw new Error('This session has run its longest time')
        return { ...(token.sub ? { sub: token.sub } : {}), began: token['began'] }
      },
      session: ({ session }) => ({ expires: session.expires }),
    },
    logger: { error: (code) => { if (code !== 'JWT_SESSION_ERROR') console.error(`Sign-in: ${code}`) }, warn: () => {}, debug: () => {} },
  }
}
